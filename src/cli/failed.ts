import { showDiagnostic } from '../kernel/index.ts';
import { InputError } from '../store/index.ts';
import { fileIn, PackFaults } from './load.ts';
import { AnswerNo, type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

/** Tells why a command ended as it did, in the caller's form; its exit code. */
export function failed(error: unknown, argv: readonly string[], runtime: Runtime): ExitCode {
  const { tell } = runtime;
  if (error instanceof PackFaults) {
    if (argv.includes('--json')) printJson(runtime, { pack: error.folder, diagnostics: error.diagnostics });
    for (const diagnostic of error.diagnostics)
      tell(
        showDiagnostic({
          ...diagnostic,
          at: { ...diagnostic.at, file: fileIn(error.folder, diagnostic.at.file) },
        }),
      );
    return 2;
  }
  if (error instanceof AnswerNo) {
    tell(`endonym: ${error.message}`);
    return 1;
  }
  if (error instanceof UsageError) {
    tell(`endonym: ${error.message}`);
    if (!argv.includes('--json')) tell('See endonym --help.');
    return 2;
  }
  if (error instanceof InputError) {
    tell(`endonym: ${error.message}`);
    return 2;
  }
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}
