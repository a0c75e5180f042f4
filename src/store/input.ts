import { readFile } from 'node:fs/promises';

/** Why what a person named cannot be used. */
export type InputFault = 'missing' | 'unreadable' | 'unreachable' | 'invalid';

/** A file, folder, address or key that a person named is not there, cannot be read or reached, or is not what it should be. */
export class InputError extends Error {
  constructor(
    readonly code: InputFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'InputError';
  }
}

/**
 * The text of a file that a person named.
 * @param missing what to say where there is none; every other failure (EACCES, EISDIR, …) is told as what it is
 * @throws {InputError}
 */
export async function readInput(path: string, missing = `there is no file ${path}`): Promise<string> {
  const text = await readIfPresent(path);
  if (text === null) throw new InputError('missing', missing);
  return text;
}

/** The text of a file, or of an address on the web. @throws {InputError} for one that is not there, or answers with anything but 200 */
export async function readInputAt(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) return readInput(place);
  const response = await fetch(place, { headers: { Accept: 'application/json' } }).catch((cause: Error) => {
    const why = cause.cause instanceof Error ? cause.cause.message : cause.message;
    throw new InputError('unreachable', `${place} cannot be reached: ${why}`, { cause });
  });
  if (!response.ok) throw new InputError('unreachable', `${place} answered ${response.status}`);
  return response.text();
}

/** The same as `readInput` for a file that need not be there: `null` where there is none. @throws {InputError} for one that cannot be read */
export async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('unreadable', `${path} cannot be read: ${why}`, { cause });
  }
}

/** What a look at a file or folder found, or `absent` where there is none; any other failure is thrown as what it is. */
export const unlessAbsent = <Found, Absent>(look: Promise<Found>, absent: Absent): Promise<Found | Absent> =>
  look.catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return absent;
    throw error;
  });

/** The code of an error of Node's file system, such as `ENOENT`; `undefined` for any other. */
export const errorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
