import { showDiagnostic } from '../kernel/index.ts';
import { lintPack } from '../localize/index.ts';
import { loadIdentifier } from '../models/index.ts';
import { fileIn, openPack } from './load.ts';
import { type ExitCode, printJson, type Surroundings } from './outcome.ts';

/** `endonym pack lint PACK`: what experts get wrong though every file is well formed; exit 1 where anything was found. */
export async function packLint(
  folder: string | undefined,
  options: { json?: boolean | undefined },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const pack = await openPack(folder);
  const findings = lintPack(pack, await loadIdentifier());
  if (options.json) printJson(surroundings, { pack: pack.tag, findings });
  else {
    for (const finding of findings)
      surroundings.print(
        showDiagnostic({ ...finding, at: { ...finding.at, file: fileIn(folder as string, finding.at.file) } }),
      );
    surroundings.print(findings.length === 0 ? `${pack.tag}: nothing found` : `${pack.tag}: ${findings.length} found`);
  }
  return findings.length === 0 ? 0 : 1;
}
