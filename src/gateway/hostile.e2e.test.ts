import fc from 'fast-check';
import { Agent, type Dispatcher } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EventReader } from '../formats/sse.ts';
import { Answer, type View, viewOf } from '../localize/index.ts';
import { eventsOf, hostileUpstream, type Play, playOf, wholeOf } from '../testing/hostile.ts';
import { readCountry, released } from '../testing/packs.ts';
import { behind, type RunningServer, startServer } from '../testing/server.ts';
import { size } from '../testing/size.ts';

/** Streams in all; `npm run fuzz` asks for a million. */
const STREAMS = Number(process.env.FUZZ_STREAMS ?? size(3_000, 100_000));
const AT_ONCE = 100;
const BATCH = 2_500;
const PATIENCE = 20_000;
const MARK = /⟦\s{0,4}(?:omit|add)\s{0,4}:|⟦\s{0,4}\/\s{0,4}add/i;

type Wire = Record<string, unknown>;
/** What a client has of an answer: each choice's text, and the field. */
interface Got {
  readonly status: number;
  readonly raw: string;
  readonly texts: Map<number, string>;
  readonly notices: readonly { certain: boolean; text: string; directive: string | null }[];
  readonly ended: boolean;
  readonly error: boolean;
  readonly snapshot: string | null;
}

let upstream: Awaited<ReturnType<typeof hostileUpstream>>;
let server: RunningServer;
let view: View;
const agent = new Agent({ connections: AT_ONCE * 2 });

/** Where the portal of the server under test says it is. */
const RECORD = 'https://record.example';

beforeAll(async () => {
  upstream = await hostileUpstream();
  server = await startServer({ ...behind(upstream, 4_000), public_url: RECORD });
  view = viewOf(await released(await readCountry('et-EE')), 'organization', '2026-11-24', { under_18: true });
});
afterAll(async () => {
  await agent.destroy();
  await server.close();
  await upstream.close();
});

async function ask(seed: number, play: Play): Promise<Got | 'gone'> {
  const format = play.json ? { type: 'json_object' } : undefined;
  const content = `#${seed}#`;
  const body =
    play.endpoint === 'chat'
      ? { messages: [{ role: 'user', content }], n: play.n, response_format: format }
      : { input: content, text: format && { format } };
  const path = play.endpoint === 'chat' ? '/v1/chat/completions' : '/v1/responses';
  const response = await agent.request({
    origin: server.url,
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'et-gymnasium', stream: play.stream, ...body }),
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  });
  if (play.fault === 'client-gone') return leave(response);
  return readAll(response);
}

async function leave({ body }: Dispatcher.ResponseData): Promise<'gone'> {
  body.on('error', () => undefined);
  body.destroy();
  return 'gone';
}

async function readAll({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Got> {
  const bytes = Buffer.from(await body.arrayBuffer());
  const raw = bytes.toString();
  const texts = new Map<number, string>();
  const add = (index: number, text: unknown) =>
    typeof text === 'string' && texts.set(index, (texts.get(index) ?? '') + text);
  let field: { notices: Got['notices'] } | undefined;
  let error = false;
  let snapshot: string | null = null;
  const take = (event: Wire) => {
    error ||= event.error !== undefined || event.type === 'error';
    const response = event.response as Wire | undefined;
    field = ((event.endonym ?? response?.endonym) as typeof field) ?? field;
    if (typeof event.delta === 'string') add(0, event.delta);
    if (response && event.type === 'response.completed') snapshot = textOf(response);
    for (const choice of (event.choices ?? []) as Wire[])
      for (const text of textsOf(choice.delta ?? choice.message)) add(choice.index as number, text);
    if (!event.choices && event.output) add(0, textOf(event));
  };
  let ended = false;
  if (String(headers['content-type']).includes('event-stream')) {
    const reader = new EventReader((data) => {
      if (data === '[DONE]') ended = true;
      else take(JSON.parse(data));
    });
    reader.feed(bytes);
    reader.end();
  } else take(JSON.parse(raw));
  return { status: statusCode, raw, texts, notices: field?.notices ?? [], ended, error, snapshot };
}

function textsOf(message: unknown): unknown[] {
  const { content, refusal, tool_calls } = (message ?? {}) as Wire;
  return [content, refusal, ...((tool_calls ?? []) as { function?: Wire }[]).map((call) => call.function?.arguments)];
}

const textOf = (response: Wire): string =>
  (response.output as Wire[])
    .flatMap((item) => (item.arguments !== undefined ? [item] : ((item.content ?? []) as Wire[])))
    .map((part) => String(part.arguments ?? part.refusal ?? part.text ?? ''))
    .join('');

/** What a reader should see of the first `events` events: the same stage, given the text in one piece. */
function expected(play: Play, index: number, count: number): string {
  const carry = play.carrier === 'tool' || play.json ? 'json' : 'text';
  const channel = new Answer(view, { language: 'et', asked: '', portal: `${RECORD}/d/et-gymnasium` }).open(carry);
  const text = play.pieces[index]?.slice(0, count).join('') ?? '';
  return channel.push(text) + channel.end();
}

function holds(seed: number, play: Play, got: Got): void {
  const about = `stream ${seed}`;
  const plain = got.raw.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  expect(MARK.test(plain), `${about} shows a mark`).toBe(false);
  for (const [, text] of got.texts) {
    // A notice's own link names its rule's page; nothing else may show a name.
    const shown = text.replaceAll(/\[Selgitus\]\(https:\/\/record\.example\/[\w./-]+\)/g, '');
    expect(shown.includes('et.law.') || shown.includes('et.pedagogy.'), `${about} shows a name`).toBe(false);
  }
  const whole = play.fault === 'none' || play.fault === 'no-done';
  if (whole) expect(got.status, about).toBe(200);
  if (whole && play.endpoint === 'chat' && play.stream) expect(got.ended, `${about} has no end`).toBe(true);
  if (!whole && got.status === 200)
    expect(got.error || got.ended || got.snapshot !== null, `${about} breaks off in silence`).toBe(true);
  if (got.status !== 200) return;
  const known = play.pieces.map((pieces, index) => {
    const text = got.texts.get(index) ?? '';
    if (whole) expect(text, about).toBe(expected(play, index, pieces.length));
    else
      expect(
        pieces.some((_, count) => expected(play, index, count) === text) ||
          expected(play, index, pieces.length) === text,
        `${about}: ${text}`,
      ).toBe(true);
    return text;
  });
  if (got.snapshot !== null) expect(got.snapshot, about).toBe(known[0]);
  // Every mark that came whole is told in the field, and, where text can carry it, in the text.
  const marks = play.pieces.map(
    (pieces) => decoded(pieces.join('')).match(new RegExp(MARK.source.split('|⟦')[0] as string, 'gi'))?.length ?? 0,
  );
  const certain = got.notices.filter((notice) => notice.certain);
  if (whole) expect(certain.length, about).toBe(marks.reduce((sum, count) => sum + count, 0));
  if (play.carrier !== 'tool' && !play.json)
    for (const { text } of got.notices) expect(known.join('\n'), about).toContain(text);
}

const decoded = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

async function run(seed: number): Promise<void> {
  const play = playOf(seed);
  const got = await ask(seed, play);
  if (got !== 'gone') holds(seed, play, got);
}

test(`${STREAMS} streams from a hostile upstream: no mark, no missing notice, no hang, no growth`, {
  timeout: 3_600_000,
}, async () => {
  let memory = 0;
  const rounds = Math.ceil(STREAMS / BATCH);
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(4_000_000_000), async (first) => {
      round += 1;
      let next = first;
      const worker = async () => {
        while (next < first + BATCH) await run(next++);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      if (round === Math.ceil(rounds / 5)) memory = heap();
    }),
    { numRuns: rounds, endOnFailure: true },
  );
  const grown = heap() - memory;
  console.log(
    `hostile streams: ${rounds * BATCH}; heap grew by ${(grown / 2 ** 20).toFixed(1)} MiB over the last four fifths`,
  );
  if (globalThis.gc) expect(grown).toBeLessThan(24 * 2 ** 20);
});

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

test('the generator draws every fault, carrier and framing', () => {
  const plays = Array.from({ length: 5000 }, (_, seed) => playOf(seed));
  expect(new Set(plays.map(({ fault }) => fault)).size).toBe(7);
  expect(
    new Set(plays.map(({ carrier, endpoint, stream, json }) => `${carrier} ${endpoint} ${stream} ${json}`)).size,
  ).toBe(16);
  expect(eventsOf(playOf(1)).length + Object.keys(wholeOf(playOf(2))).length).toBeGreaterThan(2);
});
