import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { CHECKPOINT, checkpointIn } from '../../ledger/index.ts';
import { LOG_HEAD, type LogFiles, type LogHead, type LogLock } from './backend.ts';
import { parseStaged } from './folder.ts';

/** An S3-compatible bucket that knows conditional writes (`If-Match`, `If-None-Match`). */
export interface Bucket {
  /** With the bucket's name: `https://s3.example.org/endonym-log`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Stored {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** The few calls of S3 that a log needs. */
class Client {
  readonly #signed: AwsClient;

  constructor(private readonly bucket: Bucket) {
    const { accessKeyId, secretAccessKey, region } = bucket;
    this.#signed = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  }

  async get(key: string): Promise<Stored | null> {
    const response = await this.#send('GET', key);
    if (response.status === 404) return null;
    await expectOk(response, `reading ${key}`);
    return { bytes: new Uint8Array(await response.arrayBuffer()), etag: response.headers.get('etag') ?? '' };
  }

  async put(key: string, body: Uint8Array | string): Promise<void> {
    await expectOk(await this.#send('PUT', key, body), `writing ${key}`);
  }

  /** Writes only where nothing has been written since `seen` was read. @returns whether it did */
  async putAfter(seen: Stored | null, key: string, body: Uint8Array | string): Promise<boolean> {
    const condition: Record<string, string> = seen ? { 'if-match': seen.etag } : { 'if-none-match': '*' };
    const response = await this.#send('PUT', key, body, condition);
    // 409: another conditional write was under way.
    if (response.status === 412 || response.status === 409) return false;
    await expectOk(response, `writing ${key}`);
    return true;
  }

  async delete(key: string): Promise<void> {
    const response = await this.#send('DELETE', key);
    if (response.status !== 404) await expectOk(response, `deleting ${key}`);
  }

  async list(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    let more: string | undefined = '';
    while (more !== undefined) {
      const query = new URLSearchParams({ 'list-type': '2', prefix, ...(more && { 'continuation-token': more }) });
      const response = await this.#send('GET', `?${query}`);
      await expectOk(response, 'listing');
      const page = parseListing(await response.text());
      keys.push(...page.keys);
      more = page.next;
    }
    return keys;
  }

  #send(
    method: string,
    key: string,
    body?: Uint8Array | string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const bytes = typeof body === 'string' ? body : body && new Uint8Array(body);
    return this.#signed.fetch(`${this.bucket.url.replace(/\/$/, '')}/${key}`, {
      method,
      headers,
      ...(bytes !== undefined && { body: bytes }),
    });
  }
}

const LISTING = z.object({
  ListBucketResult: z.object({
    Contents: z.array(z.object({ Key: z.string() })).default([]),
    NextContinuationToken: z.string().optional(),
  }),
});

/** One page of `ListObjectsV2`: the keys, and what asks for the page after it. */
export function parseListing(xml: string): { readonly keys: readonly string[]; readonly next: string | undefined } {
  const parser = new XMLParser({ parseTagValue: false, htmlEntities: true, isArray: (name) => name === 'Contents' });
  const { ListBucketResult: listing } = LISTING.parse(parser.parse(xml));
  return { keys: listing.Contents.map(({ Key }) => Key), next: listing.NextContinuationToken };
}

async function expectOk(response: Response, what: string): Promise<void> {
  if (!response.ok)
    throw new Error(`${what} in the bucket: HTTP ${response.status} ${(await response.text()).slice(0, 300)}`);
}

const LOG = 'log/';
const STATE = 'state/';

/** A log as objects below `log/`; what is not published yet lies below `state/`. */
export function bucketFiles(bucket: Bucket): LogFiles {
  const client = new Client(bucket);
  const stagedKey = (name: string) => `${STATE}staged/${name}.json`;
  const staged = async (name: string) => {
    const found = await client.get(stagedKey(name));
    return found && parseStaged(new TextDecoder().decode(found.bytes));
  };
  return {
    read: async (path) => (await client.get(LOG + path))?.bytes ?? null,
    write: (path, bytes) => client.put(LOG + path, bytes),
    stage(name, { from, entries, checkpoint }) {
      const encoded = entries.map((entry) => Buffer.from(entry).toString('base64'));
      return client.put(stagedKey(name), JSON.stringify({ from, entries: encoded, checkpoint }));
    },
    staged,
    unstage: (name) => client.delete(stagedKey(name)),
    async publish(name, size) {
      const checkpoint = (await staged(name))?.checkpoint;
      // Published and taken away by another writer.
      if (checkpoint === undefined) return;
      for (;;) {
        const now = await client.get(LOG + CHECKPOINT);
        if (now && sizeOf(now) >= size) return;
        if (await client.putAfter(now, LOG + CHECKPOINT, checkpoint)) return;
      }
    },
    async dropPartials(path) {
      for (const key of await client.list(`${LOG}${path}.p/`)) await client.delete(key);
    },
    list: async () => (await client.list(LOG)).map((key) => key.slice(LOG.length)),
  };
}

const sizeOf = ({ bytes }: Stored): number => checkpointIn(bytes)?.size ?? -1;

/** Compare-and-swap by the bucket's own conditional write. */
export function bucketLock(bucket: Bucket): LogLock {
  const client = new Client(bucket);
  const key = `${STATE}head.json`;
  const headIn = (stored: Stored | null): LogHead | null =>
    stored && LOG_HEAD.parse(JSON.parse(new TextDecoder().decode(stored.bytes)));
  return {
    read: async () => headIn(await client.get(key)),
    async swap(next) {
      const now = await client.get(key);
      if ((headIn(now)?.sequence ?? 0) !== next.sequence - 1) return false;
      return client.putAfter(now, key, JSON.stringify(next));
    },
  };
}
