import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../formats/index.ts';

/**
 * Lets a request through to a deployment. Keys are kept as hashes: who reads the configuration cannot call with it.
 * @throws {ApiError} 401 without a key that opens it
 */
export function checkAccess(keys: readonly string[] | undefined, headers: IncomingHttpHeaders): void {
  if (!keys || keys.length === 0) return;
  const given = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(given).digest();
  const opens = keys.some((key) => {
    const known = Buffer.from(key, 'hex');
    return known.length === hash.length && timingSafeEqual(known, hash);
  });
  if (!opens) {
    throw new ApiError(
      401,
      'authentication_error',
      'invalid_api_key',
      'The key is missing or does not open this deployment.',
    );
  }
}
