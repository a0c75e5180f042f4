import { ofType } from '../ledger/index.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Site } from './published.ts';
import type { Reader } from './reader.ts';
import { RECORD_MESSAGES } from './record-words.ts';

/** The page from which a reader's own browser checks the log. */
export interface VerifyPage {
  readonly kind: 'verify';
  readonly frame: Frame;
  readonly explain: string;
  readonly journalist: { title: string; text: string };
  readonly noscript: string;
  readonly command: { label: string; text: string };
  readonly checkpoint: { label: string; text: string };
  readonly key: { label: string; text: string };
  /** What the script needs: where the log is, which entries to prove, its words. */
  readonly check: { log: string; entries: readonly number[]; words: Readonly<Record<string, string>> };
}

export async function verifyPage(
  { record, url, deployments }: Site,
  reader: Reader,
  path: string,
): Promise<VerifyPage> {
  const { say } = reader;
  const checkpoint = await record.file('checkpoint');
  const names = new Set(deployments.map(({ name }) => name));
  const activations = ofType(await record.entries(), 'deployment_activated').filter(({ entry }) =>
    names.has(entry.deployment),
  );
  const places = {
    name: '{name}',
    size: '{size}',
    root: '{root}',
    index: '{index}',
    hashes: '{hashes}',
    what: '{what}',
  };
  const isKey = (key: string): key is keyof typeof RECORD_MESSAGES =>
    key in RECORD_MESSAGES && /^verify\.(press|again|steps|step\..*|done|failed)$/.test(key);
  const keys = Object.keys(RECORD_MESSAGES).filter(isKey);
  return {
    kind: 'verify',
    frame: frameOf(reader, path, say('verify.title')),
    explain: say('verify.explain'),
    journalist: { title: say('verify.journalist.title'), text: say('verify.journalist.text') },
    noscript: say('verify.noscript'),
    command: { label: say('verify.command'), text: `npx endonym log verify ${url}/log` },
    checkpoint: { label: say('verify.checkpoint'), text: checkpoint ? new TextDecoder().decode(checkpoint) : '' },
    key: { label: say('verify.key'), text: record.key },
    check: {
      log: '/log',
      // The newest few: each is proved by its own hashes, and all of them by the whole log.
      entries: activations.slice(-3).map(({ index }) => index),
      words: Object.fromEntries(keys.map((key) => [key, say(key, places)])),
    },
  };
}
