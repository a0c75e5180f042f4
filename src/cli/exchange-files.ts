import { extname } from 'node:path';
import { type Diagnostic, showDiagnostic } from '../kernel/index.ts';
import { InputError, isAddress, readInput } from '../store/index.ts';

/** Whether a file is a table of comma-separated values. */
export const isTable = (file: string): boolean => extname(file).toLowerCase() === '.csv';

/** The text of a file, or of an address on the web. @throws {InputError} for one that is not there, or answers with anything but 200 */
export async function textAt(place: string): Promise<string> {
  if (!isAddress(place)) return readInput(place);
  const response = await fetch(place, { headers: { Accept: 'application/json' } }).catch((cause: Error) => {
    const why = cause.cause instanceof Error ? cause.cause.message : cause.message;
    throw new InputError('unreachable', `${place} cannot be reached: ${why}`, { cause });
  });
  if (!response.ok) throw new InputError('unreachable', `${place} answered ${response.status}`);
  return response.text();
}

/** What was read of a file, where nothing in it is faulty. @throws {InputError} with every fault */
export function faultless<Read extends { readonly diagnostics: readonly Diagnostic[] }>(read: Read): Read {
  if (read.diagnostics.length > 0) throw new InputError('invalid', read.diagnostics.map(showDiagnostic).join('\n'));
  return read;
}
