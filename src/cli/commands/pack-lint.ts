import { showDiagnostic } from '../../kernel/index.ts';
import { command } from '../command.ts';
import { fileIn, openPack, PACK } from '../packs.ts';
import { printResult } from '../runtime.ts';

/** What experts get wrong though every file is well formed. */
export const packLint = command({
  name: 'pack lint',
  summary: 'what experts get wrong; exit 1 if anything is found',
  args: [PACK],
  options: {},
  json: true,
  async run([folder], _, context) {
    const { lintPack } = await import('../../localize/index.ts');
    const { loadIdentifier } = await import('../../models/index.ts');
    const pack = await openPack(folder);
    const findings = lintPack(pack, await loadIdentifier());
    const lines = findings.map(({ at, ...finding }) =>
      showDiagnostic({ ...finding, at: { ...at, file: fileIn(folder, at.file) } }),
    );
    const count = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
    printResult(context, { pack: pack.tag, findings }, [...lines, `${pack.tag}: ${count}`].join('\n'));
    return findings.length === 0 ? 0 : 1;
  },
});
