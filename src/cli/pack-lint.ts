import { showDiagnostic } from '../kernel/index.ts';
import { lintPack } from '../localize/index.ts';
import { loadIdentifier } from '../models/index.ts';
import { fileIn, openPack } from './load.ts';
import { type ExitCode, printJson, type Runtime } from './runtime.ts';

/** `endonym pack lint PACK`: what experts get wrong though every file is well formed; exit 1 where anything was found. */
export async function packLint(
  folder: string | undefined,
  options: { json?: boolean | undefined },
  runtime: Runtime,
): Promise<ExitCode> {
  const pack = await openPack(folder);
  const findings = lintPack(pack, await loadIdentifier());
  if (options.json) printJson(runtime, { pack: pack.tag, findings });
  else {
    for (const finding of findings)
      runtime.print(
        showDiagnostic({ ...finding, at: { ...finding.at, file: fileIn(folder as string, finding.at.file) } }),
      );
    runtime.print(findings.length === 0 ? `${pack.tag}: nothing found` : `${pack.tag}: ${findings.length} found`);
  }
  return findings.length === 0 ? 0 : 1;
}
