import { describeDiff, diffSpecs } from '../../model-spec/index.ts';
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
    const { acceptedReachOf, describeReach } = await import('../../readings/index.ts');
    const [from, to] = [await openSpec(a), await openSpec(b)];
    const diff = diffSpecs(from, to);
    const pack = options.pack === undefined ? undefined : await openPack(options.pack);
    const directives = pack && (await acceptedReachOf(pack, from, to, context.today()));
    const text = [describeDiff(diff), ...(directives ? [describeReach(directives)] : [])].join('\n');
    printResult(context, directives ? { ...diff, directives } : diff, text);
    return 0;
  },
});
