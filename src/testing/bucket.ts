import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bucket } from '../store/log/index.ts';

/**
 * A bucket on this machine that answers as S3's documentation says: signatures (version 4) checked, conditional writes, lists in pages.
 * Requests take a moment, so that writers really meet.
 */
export async function startBucket(): Promise<{ bucket: Bucket; close: () => Promise<void> }> {
  const keys = { accessKeyId: 'test-key', secretAccessKey: 'test-secret', region: 'eu-north-1' };
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      setTimeout(() => {
        const { status, headers, body } = answer(request, Buffer.concat(chunks));
        response.writeHead(status, headers).end(body);
      }, Math.random() * 3),
    );
  });

  function answer(
    request: IncomingMessage,
    body: Buffer,
  ): { status: number; headers?: Record<string, string>; body?: Buffer | string } {
    if (!isSigned(request, body, keys)) return { status: 403, body: 'SignatureDoesNotMatch' };
    const url = new URL(request.url ?? '/', 'http://bucket');
    const key = decodeURIComponent(url.pathname.slice('/log-bucket/'.length));
    const now = objects.get(key);
    const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;
    if (request.method === 'GET' && url.searchParams.has('list-type'))
      return { status: 200, body: page(objects, url.searchParams) };
    if (request.method === 'GET')
      return now ? { status: 200, headers: { etag: etag(now) }, body: now } : { status: 404 };
    if (request.method === 'DELETE') {
      objects.delete(key);
      return { status: 204 };
    }
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if ((none === '*' && now) || (match !== undefined && (!now || etag(now) !== match))) return { status: 412 };
    objects.set(key, body);
    return { status: 200, headers: { etag: etag(body) } };
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log-bucket`;
  return { bucket: { url, ...keys }, close: () => new Promise((done) => server.close(() => done())) };
}

const PAGE = 5;

function page(objects: ReadonlyMap<string, Buffer>, query: URLSearchParams): string {
  const after = query.get('continuation-token') ?? '';
  const found = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after).sort();
  const shown = found.slice(0, PAGE);
  const next = found.length > PAGE ? `<NextContinuationToken>${shown.at(-1)}</NextContinuationToken>` : '';
  return `<ListBucketResult>${shown.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${next}</ListBucketResult>`;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4: the signature made again from the request as it came. */
function isSigned(request: IncomingMessage, body: Buffer, keys: { secretAccessKey: string; region: string }): boolean {
  const [, signed = '', given] =
    /SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)/.exec(request.headers.authorization ?? '') ?? [];
  const url = new URL(request.url ?? '/', 'http://bucket');
  const time = String(request.headers['x-amz-date']);
  const payload = String(request.headers['x-amz-content-sha256'] ?? createHash('sha256').update(body).digest('hex'));
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join('');
  const canonical = [request.method, url.pathname, query, headers, signed, payload].join('\n');
  const scope = `${time.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = ['s3', 'aws4_request'].reduce(
    hmac,
    hmac(hmac(`AWS4${keys.secretAccessKey}`, time.slice(0, 8)), keys.region),
  );
  return hmac(key, text).toString('hex') === given;
}
