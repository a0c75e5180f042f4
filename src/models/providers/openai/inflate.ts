import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UpstreamError } from '../../../formats/index.ts';

/** Who takes the decoded bytes. */
interface Taker {
  decoded(bytes: Uint8Array): void;
  finish(): void;
  broken(error: unknown): void;
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Decodes an answer that an upstream compressed although it was asked not to. */
export class Inflater {
  constructor(
    private readonly stream: Transform,
    taker: Taker,
  ) {
    stream.on('data', (bytes: Buffer) => taker.decoded(bytes));
    stream.once('end', () => taker.finish());
    stream.once('error', () =>
      taker.broken(new UpstreamError(502, 'upstream_broken', 'the upstream’s compressed answer is broken')),
    );
  }

  write(bytes: Uint8Array): void {
    this.stream.write(bytes);
  }

  end(): void {
    this.stream.end();
  }

  pause(): void {
    this.stream.pause();
  }

  resume(): void {
    this.stream.resume();
  }

  destroy(): void {
    this.stream.destroy();
  }
}

/** What decodes this content encoding; `null` where nothing is encoded. @throws {UpstreamError} for one that nobody knows */
export function inflaterFor(encoding: string, taker: Taker): Inflater | null {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const decoder = DECODERS[name];
  if (!decoder) throw new UpstreamError(502, 'upstream_broken', `the upstream encodes its answers as \`${name}\``);
  return new Inflater(decoder(), taker);
}
