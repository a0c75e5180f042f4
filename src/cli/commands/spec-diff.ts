import { describeDiff, diffSpecs, percent } from '../../model-spec/index.ts';
import type { AcceptedReach } from '../../readings/index.ts';
import { command } from '../command.ts';
import { openPack, openSpec } from '../packs.ts';
import { printResult } from '../runtime.ts';

const TWO = 'give two releases: endonym spec diff 2025-04-11 2025-12-18';

/** What came, went and changed; with a pack, which of its directives that reaches. */
export const specDiff = command({
  name: 'spec diff',
  summary: 'what changed; what it does to each directive',
  args: [
    { name: 'A', missing: TWO },
    { name: 'B', missing: TWO },
  ],
  options: { pack: { value: 'PACK', summary: 'a pack whose directives it may reach' } },
  json: true,
  async run([a, b], options, context) {
    const { acceptedReachOf } = await import('../../readings/index.ts');
    const [from, to] = [await openSpec(a), await openSpec(b)];
    const diff = diffSpecs(from, to);
    const pack = options.pack === undefined ? undefined : await openPack(options.pack);
    const directives = pack && (await acceptedReachOf(pack, from, to, context.today()));
    printResult(
      context,
      directives ? { ...diff, directives } : diff,
      [describeDiff(diff), ...(directives ? directiveLines(directives) : [])].join('\n'),
    );
    return 0;
  },
});

const SAID: Readonly<Record<AcceptedReach['reach'], string>> = {
  section_gone: 'section gone',
  section_renamed: 'section renamed',
  section_added: 'section new',
  authority_changed: 'authority changed',
  text_changed: 'text changed',
  untouched: 'untouched',
};

function directiveLines(directives: readonly AcceptedReach[]): string[] {
  const reached = directives.filter(({ reach }) => reach !== 'untouched');
  const lines = reached.flatMap((met) => [
    `  ${met.directive}: ${SAID[met.reach]}`,
    ...detailsOf(met).map((line) => `    ${line}`),
  ]);
  return ['', `directives reached (${reached.length} of ${directives.length}; the others are untouched)`, ...lines];
}

function detailsOf({ sections, verdicts, review }: AcceptedReach): string[] {
  const section = ({ id, changes, likeness, renamed_to }: AcceptedReach['sections'][number]) =>
    [
      `${id}: ${changes.join(', ')}`,
      ...(typeof likeness === 'number' ? [`${percent(likeness)} alike`] : []),
      ...(renamed_to ? [`goes on as ${renamed_to}`] : []),
    ].join('; ');
  return [
    ...sections.map(section),
    ...verdicts.map(({ surface, from, to }) => `${surface}: ${from} → ${to}`),
    review ? `${review.verdict} by ${review.by} on ${review.on}` : 'nobody has accepted it yet: endonym review',
  ];
}
