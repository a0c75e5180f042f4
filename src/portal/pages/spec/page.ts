import { type Judgeable, type Reached, reachOf, reviewFor } from '../../../boundary/index.ts';
import type { Release } from '../../../compile/index.ts';
import { textIn } from '../../../i18n/index.ts';
import { diffSpecs, type Spec } from '../../../model-spec/index.ts';
import { MISSING, withDuty } from '../../../pack/index.ts';
import type { PageData, PortalPage, Reader } from '../../page.ts';
import type { Site } from '../../published.ts';
import { messages, type SpecKey } from './messages.ts';

/** What another release of the Model Spec means for each directive. */
export interface SpecData extends PageData {
  readonly explain: string;
  readonly sections: string;
  readonly choose: { label: string; links: readonly { href: string; label: string; current: boolean }[] };
  readonly none: string | null;
  readonly reached: readonly {
    readonly id: string;
    readonly href: string;
    readonly say: string;
    readonly sections: readonly { title: string; changes: string }[];
    readonly verdicts: readonly string[];
  }[];
}

export const spec: PortalPage<'spec', SpecData, SpecKey> = {
  name: 'spec',
  routes: ['/d/:deployment/spec/:other?'],
  nav: 'nav.spec',
  messages,
  load: (site, reader, { other }) => specData(site, reader, other),
};

/** @param other the release to hold beside the deployment's own; the newest other one without it. `null` for one nobody knows */
function specData({ specs }: Site, reader: Reader<SpecKey>, other: string | undefined): SpecData | null {
  const { published, say, language } = reader;
  const own = published.spec;
  const others = specs.filter(({ id }) => id !== own.id);
  const chosen = other === undefined ? others.at(-1) : others.find(({ id }) => id === other);
  if (!chosen) return null;
  // From the older to the newer, whichever of them is in use here.
  const [from, to] = chosen.id < own.id ? [chosen, own] : [own, chosen];
  const diff = diffSpecs(from, to);
  const directives = judgeable(published.compiled.release);
  const reached = reachOf(directives, from, to, null).filter(({ reach }) => reach !== 'untouched');
  return {
    title: say('spec.title'),
    explain: say('spec.explain', { from: from.id, to: to.id }),
    sections: say('spec.sections', {
      added: diff.added.length,
      removed: diff.removed.length,
      text: diff.text.length,
      authority: diff.authority.length,
    }),
    choose: {
      label: say('spec.choose'),
      links: others.map(({ id }) => ({ href: reader.here(`/spec/${id}`), label: id, current: id === chosen.id })),
    },
    none: reached.length === 0 ? say('spec.none') : null,
    reached: reached.map(({ directive, sections, verdicts }) => ({
      id: directive,
      href: reader.here(`/rules/${directive}`),
      say: textIn(published.compiled.release.directives.find(({ id }) => id === directive)?.say ?? {}, language),
      sections: sections.map((section) => ({
        title: titleOf(section.id, to, from),
        changes: changesOf(section, to, reader),
      })),
      verdicts: [
        ...(verdicts.length === 0
          ? [say('spec.verdict.same')]
          : verdicts.map((verdict) => verdictText(verdict, reader))),
        ...acceptance(published.compiled.release, directive, chosen, reader),
      ],
    })),
  };
}

/** What changed in a section, and how much of it: `another text, 71 % of its words are the same`. */
function changesOf(
  { changes, likeness, renamed_to }: Reached['sections'][number],
  to: Spec,
  { say, locale }: Reader<SpecKey>,
): string {
  const percent = (part: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
  return [
    ...changes.map((change) => say(`spec.change.${change}`)),
    ...(typeof likeness === 'number' ? [say('spec.likeness', { percent: percent(likeness) })] : []),
    ...(renamed_to ? [say('spec.renamed', { title: titleOf(renamed_to, to) })] : []),
  ].join(', ');
}

const verdictText = ({ surface, from, to }: Reached['verdicts'][number], { say }: Reader<SpecKey>): string =>
  say('spec.verdict', { surface: say(`surface.${surface}`), from: say(`verdict.${from}`), to: say(`verdict.${to}`) });

/** What a person signed of a directive under that release of the Model Spec. */
function acceptance({ reviews = [] }: Release, directive: string, spec: Spec, { say, day }: Reader<SpecKey>): string[] {
  const review = reviewFor(reviews, directive, spec.id);
  if (!review) return [];
  const said = review.verdict === 'allowed' ? 'spec.accepted' : 'spec.refused';
  return [say(said, { spec: spec.id, by: review.by, day: day(review.on) })];
}

const titleOf = (id: string, ...specs: readonly Spec[]): string =>
  specs.map(({ sections }) => sections.find((section) => section.id === id)?.title).find(Boolean) ?? id;

/** A release's directives as the boundary asks for them; the cues of their words were weighed when the pack was compiled. */
const judgeable = ({ directives, notices }: Release): readonly Judgeable[] =>
  directives.map(({ file, line, ...released }) => {
    const directive = withDuty({ ...released, cues: {}, at: { file, line, column: 1 } });
    const rule = notices.find((notice) => notice.directive === directive.id);
    // A release keeps the sentences of a duty that was met, and not what the author named.
    return { ...directive, duty: directive.duty === MISSING ? (rule ?? MISSING) : directive.duty };
  });
