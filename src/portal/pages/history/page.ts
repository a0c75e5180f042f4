import type { NameUnder } from '../../../i18n/index.ts';
import { type Logged, statements, type VerifierKey } from '../../../ledger/index.ts';
import { type PageData, type PortalPage, type Reader, shortId } from '../../page.ts';
import type { PublicRecord, Published } from '../../published.ts';
import { type Step, stepsOf } from '../../steps.ts';
import { digestOf } from './digest.ts';
import { type HistoryKey, messages } from './messages.ts';

/** What changed and when, newest first. */
export interface HistoryData extends PageData {
  readonly explain: string;
  readonly empty: string;
  readonly ruleMade: string;
  readonly lines: readonly {
    readonly index: number;
    readonly day: string;
    readonly at: string;
    readonly number: string;
    readonly text: string;
    readonly digest: readonly string[];
    readonly compare: { href: string; label: string } | null;
  }[];
}

export const history: PortalPage<'history', HistoryData, HistoryKey> = {
  name: 'history',
  routes: ['/d/:deployment/history'],
  nav: 'nav.history',
  messages,
  load: ({ record }, reader) => historyData(record, reader),
};

async function historyData(record: PublicRecord, reader: Reader<HistoryKey>): Promise<HistoryData> {
  const { published, say } = reader;
  const entries = await record.entries();
  const steps = stepsOf(entries, published.name);
  const mine = entries.filter((logged) => concerns(logged, published, steps));
  const lines = mine.reverse().map(async (logged) => {
    const step = steps.find(({ index }) => index === logged.index);
    return {
      index: logged.index,
      day: reader.day(logged.entry.at.slice(0, 10)),
      at: logged.entry.at,
      number: say('history.entry', { index: logged.index }),
      text: lineOf(logged, reader, record.signers),
      digest: step ? await digestOf(step, record, reader) : [],
      compare: step?.previous
        ? {
            href: reader.here(`/compare/${shortId(step.previous)}/${shortId(step.release)}`),
            label: say('history.compare'),
          }
        : null,
    };
  });
  return {
    title: say('history.title'),
    explain: say('history.explain'),
    empty: say('history.empty'),
    ruleMade: say('history.rule-made'),
    lines: await Promise.all(lines),
  };
}

function concerns({ entry }: Logged, { name, compiled }: Published, steps: readonly Step[]): boolean {
  if (entry.type === 'spec_adopted') return true;
  if (entry.type === 'pack_released' || entry.type === 'review_signed') {
    const tag = entry.type === 'pack_released' ? entry.tag : entry.pack;
    return (
      tag === compiled.release.tag &&
      (entry.type !== 'pack_released' || steps.some(({ release }) => release === entry.release))
    );
  }
  return entry.deployment === name;
}

function lineOf(
  { entry }: Logged,
  { say, speak, language, month }: Reader<HistoryKey>,
  keys: readonly VerifierKey[],
): string {
  const line = (params: Record<string, string | number>, key: NameUnder<'history.', HistoryKey> = entry.type) =>
    say(`history.${key}`, params);
  switch (entry.type) {
    case 'spec_adopted':
      return line({ spec: entry.spec, sections: entry.sections });
    case 'pack_released': {
      const signers = statements.signatures(entry.statement, keys).valid;
      const key = signers.length > 0 ? entry.type : 'pack_released.unsigned';
      return line({ release: shortId(entry.release), tag: entry.tag, signers: listOf(signers, language) }, key);
    }
    case 'deployment_activated': {
      const upstreams = entry.upstreams.map(({ name, region }) => (region ? `${name} (${region})` : name));
      return line({
        deployment: entry.deployment,
        release: shortId(entry.release),
        upstreams: listOf(upstreams, language),
      });
    }
    case 'deployment_retired':
      return line({ deployment: entry.deployment });
    case 'review_signed':
      return line({ directive: entry.directive, verdict: speak(language, `verdict.${entry.verdict}`) });
    case 'evaluation_published':
      return line({ suite: entry.suite });
    case 'notice_counts':
      return line({ month: month(entry.month) });
    case 'incident':
      return line({ text: entry.text[language] ?? Object.values(entry.text)[0] ?? '' });
  }
}

const listOf = (names: readonly string[], language: string): string => new Intl.ListFormat(language).format(names);
