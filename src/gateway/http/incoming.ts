import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from '../../formats/index.ts';

/**
 * The whole body of a request.
 * @throws {ApiError} 413 for one that is too large, before it is read to its end; 415 for a compressed one
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new ApiError(415, 'invalid_request_error', null, `A request encoded as \`${encoding}\` is not taken.`);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        request.pause();
        reject(
          new ApiError(413, 'invalid_request_error', 'request_too_large', `The request has more than ${most} bytes.`),
        );
      }
    });
    request.once('end', () => {
      const [only = Buffer.alloc(0), ...more] = chunks;
      resolve(more.length === 0 ? only : Buffer.concat(chunks));
    });
    request.once('error', () => reject(badRequest('The request broke off.')));
    request.once('close', () => {
      if (!request.complete) reject(badRequest('The request broke off.'));
    });
  });
}
