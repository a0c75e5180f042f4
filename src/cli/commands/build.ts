import { command } from '../command.ts';
import { openPackWithSpec, PACK } from '../packs.ts';
import { printResult } from '../runtime.ts';

/** Compiles a release and writes it, named by its content, into a folder. */
export const build = command({
  name: 'build',
  summary: 'a release, named by its content',
  args: [PACK],
  options: { out: { value: 'DIR', summary: 'the folder for it; data/releases without one' } },
  json: true,
  async run([folder], { out = 'data/releases' }, context) {
    const { compile, describeSummary, summaryOf } = await import('../../compile/index.ts');
    const { readingsOf } = await import('../../readings/index.ts');
    const { sureLanguage } = await import('../../models/index.ts');
    const { saveRelease } = await import('../../store/index.ts');
    const { pack, spec } = await openPackWithSpec(folder);
    const compiled = compile(pack, spec, { ...(await readingsOf(pack, spec)), languageOf: await sureLanguage() });
    const file = await saveRelease(out, compiled);
    const summary = summaryOf(compiled);
    printResult(context, summary, `${describeSummary(summary)}\nwritten to ${file}`);
    return 0;
  },
});
