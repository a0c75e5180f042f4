import { showDiagnostic } from '../kernel/index.ts';
import { InputError } from '../store/index.ts';
import { fileIn, PackFaults } from './packs.ts';
import { type CommandContext, type ExitCode, UsageError } from './runtime.ts';

/** Tells why a command ended as it did, in the caller's form; its exit code. */
export function tellFailure(error: unknown, context: CommandContext): ExitCode {
  const { tell, print, format } = context;
  if (error instanceof PackFaults) {
    if (format === 'json') print(JSON.stringify({ pack: error.folder, diagnostics: error.diagnostics }, null, 2));
    for (const { at, ...diagnostic } of error.diagnostics)
      tell(showDiagnostic({ ...diagnostic, at: { ...at, file: fileIn(error.folder, at.file) } }));
    return 2;
  }
  if (error instanceof InputError) {
    tell(`endonym: ${error.message}`);
    return 2;
  }
  if (error instanceof UsageError) {
    tell(`endonym: ${error.message}`);
    if (format === 'text') tell('See endonym --help.');
    return 2;
  }
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}
