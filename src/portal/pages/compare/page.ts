import { diffWordsWithSpace } from 'diff';
import type { VerdictKind } from '../../../boundary/index.ts';
import type { Release, ReleasedDirective, TermRule } from '../../../compile/index.ts';
import { textIn } from '../../../i18n/index.ts';
import { BASES, SURFACES } from '../../../pack/index.ts';
import { changesBetween, type DirectivePair, kindOf } from '../../changes.ts';
import { type PageData, type PortalPage, type Reader, shortId } from '../../page.ts';
import type { Site } from '../../published.ts';
import { stepsOf } from '../../steps.ts';
import { type CompareKey, messages } from './messages.ts';

/** A piece of a text; the other side has it too, or not. */
export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** One line of a directive, before and after. */
export interface Row {
  readonly label: string;
  readonly before: readonly DiffPart[];
  readonly after: readonly DiffPart[];
}

export interface Compared {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly word: string;
  readonly rows: readonly Row[];
}

/** Two releases, directive by directive and word by word. */
export interface CompareData extends PageData {
  readonly from: { label: string; name: string };
  readonly to: { label: string; name: string };
  readonly counts: string;
  readonly nothing: string | null;
  readonly groups: readonly { title: string; compared: readonly Compared[] }[];
  readonly same: { title: string; rules: readonly { id: string; say: string; href: string }[] };
  readonly terms: { title: string; rows: readonly Row[] } | null;
  readonly other: { title: string; lines: readonly string[] } | null;
}

export const compare: PortalPage<'compare', CompareData, CompareKey> = {
  name: 'compare',
  routes: ['/d/:deployment/compare/:from/:to'],
  nav: null,
  messages,
  load: (site, reader, { from = '', to = '' }) => compareData(site, reader, [from, to]),
};

/** @returns `null` where one of the releases is not in the record */
async function compareData(
  site: Site,
  reader: Reader<CompareKey>,
  ids: readonly [string, string],
): Promise<CompareData | null> {
  const found = await Promise.all(ids.map((id) => named(site, reader, id)));
  const [from, to] = found;
  if (!from || !to) return null;
  const { say } = reader;
  const { directives, terms } = changesBetween(from.release, to.release);
  const changed = directives.filter(({ change }) => change !== 'same');
  const number = (change: string) => directives.filter((pair) => pair.change === change).length;
  const same = directives.filter(({ change }) => change === 'same');
  return {
    title: say('compare.title'),
    from: { label: say('compare.from'), name: from.name },
    to: { label: say('compare.to'), name: to.name },
    counts: say('compare.counts', {
      added: number('added'),
      removed: number('removed'),
      changed: number('changed'),
      same: same.length,
    }),
    nothing: changed.length + terms.length === 0 ? say('compare.nothing') : null,
    groups: BASES.map((basis) => ({
      title: say(`basis.${basis}`),
      compared: changed
        .filter(({ before, after }) => (after ?? before)?.basis === basis)
        .map((pair) => comparedIn(pair, from.release, to.release, reader)),
    })).filter(({ compared }) => compared.length > 0),
    same: {
      title: say('compare.same', { count: same.length }),
      rules: same.flatMap(({ id, after }) =>
        after ? [{ id, say: textIn(after.say, reader.language), href: reader.here(`/rules/${id}`) }] : [],
      ),
    },
    terms:
      terms.length > 0
        ? { title: say('compare.terms'), rows: terms.map(({ before, after }) => termRow(before, after, say)) }
        : null,
    other: otherContent(from.release, to.release, say),
  };
}

/** A release by its name, whole or as pages shorten it, with the day from which it was served. */
async function named(
  { record }: Site,
  { published, say, day }: Reader<CompareKey>,
  id: string,
): Promise<{ release: Release; name: string } | null> {
  const steps = stepsOf(await record.entries(), published.name);
  const step = steps.find(({ release }) => shortId(release) === shortId(id));
  const release = step && (await record.release(step.release));
  if (!step || !release) return null;
  return { release, name: say('compare.release', { release: shortId(step.release), day: day(step.at.slice(0, 10)) }) };
}

function comparedIn(pair: DirectivePair, from: Release, to: Release, reader: Reader<CompareKey>): Compared {
  const { say, language } = reader;
  const { id, before, after, change } = pair;
  const lines: [CompareKey, (directive: ReleasedDirective, release: Release) => string][] = [
    ['compare.say', (directive) => textIn(directive.say, language)],
    ['compare.effect', (directive) => [say(`effect.${directive.effect}`), ...directive.touches].join(' ')],
    ['compare.law', ({ law }) => [law?.act, law?.section, law?.id, law?.in_force].filter(Boolean).join(', ')],
    ['compare.surfaces', ({ surfaces }) => surfaces.map((surface) => say(`surface.${surface}`)).join(', ')],
    ['compare.verdict', (directive, release) => verdictsText(directive, release, say)],
  ];
  const rows = lines.map(([label, text]) =>
    row(say(label), before ? text(before, from) : '', after ? text(after, to) : ''),
  );
  return {
    id,
    change: change === 'same' ? 'changed' : change,
    word: say(`compare.${change}`),
    // What a changed rule keeps is not said again; one that came or went is shown whole.
    rows: rows.filter(({ before: a, after: b }) =>
      change === 'changed' ? [...a, ...b].some(({ differs }) => differs) : a.length + b.length > 0,
    ),
  };
}

const verdictWord = (kind: VerdictKind | null, say: Reader<CompareKey>['say']): string =>
  kind ? say(`verdict.${kind}`) : '';

const verdictsText = ({ id, surfaces }: ReleasedDirective, release: Release, say: Reader<CompareKey>['say']): string =>
  SURFACES.filter((surface) => surfaces.includes(surface))
    .map((surface) => `${say(`surface.${surface}`)}: ${verdictWord(kindOf(release, id, surface), say)}`)
    .join('; ');

const termRow = (before: TermRule | null, after: TermRule | null, say: Reader<CompareKey>['say']): Row => {
  const text = (term: TermRule | null) =>
    term ? [term.preferred, ...term.deprecated.map((word) => `≠ ${word}`)].join(' ') : '';
  return row(before?.concept ?? after?.concept ?? say('compare.terms'), text(before), text(after));
};

/** Differences by word, as the language's own rules part words. */
function row(label: string, before: string, after: string): Row {
  const parts = diffWordsWithSpace(before, after, {
    intlSegmenter: new Intl.Segmenter(undefined, { granularity: 'word' }),
  });
  const side = (other: 'added' | 'removed', own: 'added' | 'removed'): DiffPart[] =>
    parts.filter((part) => !part[other]).map((part) => ({ text: part.value, differs: part[own] ?? false }));
  return { label, before: side('added', 'removed'), after: side('removed', 'added') };
}

function otherContent(from: Release, to: Release, say: Reader<CompareKey>['say']): CompareData['other'] {
  const count = (key: 'curriculum' | 'contacts') =>
    from[key].length === to[key].length
      ? []
      : [say(`compare.other.${key}`, { from: from[key].length, to: to[key].length })];
  const spec = from.spec === to.spec ? [] : [say('compare.other.spec', { from: from.spec, to: to.spec })];
  const lines = [...count('curriculum'), ...count('contacts'), ...spec];
  return lines.length > 0 ? { title: say('compare.other'), lines } : null;
}
