import type { Server } from 'node:http';
import { InputError } from '../../store/index.ts';

/** Where a server listens. */
export interface Address {
  readonly hostname: string;
  /** 0 for a free one. */
  readonly port: number;
}

/** @returns the port. @throws {InputError} for one that is taken */
export function listen(server: Server, { hostname, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken; choose another with --port`;
      reject(cause.code === 'EADDRINUSE' ? new InputError('invalid', taken, { cause }) : cause);
    });
    server.listen(port, hostname, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
}

/** Takes no new requests and ends when the open answers have; those that take longer are cut. @param patience milliseconds */
export const closeGracefully = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
