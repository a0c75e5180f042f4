import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What one stream does, drawn from its number alone: the same number plays the same stream. */
export interface Play {
  readonly endpoint: 'chat' | 'responses';
  readonly stream: boolean;
  readonly json: boolean;
  readonly carrier: 'content' | 'refusal' | 'tool';
  readonly n: number;
  /** Each choice's text, in the pieces in which it is sent. */
  readonly pieces: readonly (readonly string[])[];
  readonly fault: 'none' | 'cut' | 'garbage' | 'error' | 'no-done' | 'silence' | 'client-gone';
  readonly lineEnd: '\n' | '\r\n';
  readonly comments: boolean;
  readonly multiline: boolean;
  readonly gzip: boolean;
  readonly blankAtEnd: boolean;
  readonly step: number;
  /** Where the bytes stop, as a share of all, for faults in the middle. */
  readonly at: number;
}

const WORDS = [
  'Fotosüntees ',
  'toimub ',
  'taimes, ',
  'kus ',
  'valgus ',
  'annab ',
  'energiat. ',
  '\n\n',
  'Õpime ',
  '𝄞 ',
  '⟦x⟧ ',
  '⟦',
  '⟧',
  '„tsitaat“ ',
];
const MARKS = [
  '⟦omit:et.law.gambling-advertising⟧',
  '⟦add:et.law.medicine-warning⟧Loe infolehte.⟦/add⟧',
  '⟦ OMIT : et.law.medicine-advertising ⟧',
  '⟦omit:et.pedagogy.graded-work⟧',
  '⟦omit:nowhere.at-all⟧',
];

/** A small generator of numbers (mulberry32), so that a stream is known by its number. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function playOf(seed: number): Play {
  const random = randomOf(seed);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const chance = (share: number) => random() < share;
  const endpoint = one(['chat', 'chat', 'responses'] as const);
  const stream = chance(0.85);
  const carrier = one(['content', 'content', 'content', 'refusal', 'tool'] as const);
  const json = carrier === 'content' && chance(0.15);
  const n = endpoint === 'chat' && chance(0.2) ? 2 + Math.floor(random() * 3) : 1;
  const text = () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => one(chance(0.3) ? MARKS : WORDS));
    const whole = json || carrier === 'tool' ? JSON.stringify({ a: parts.join('') }) : parts.join('');
    return chance(0.2) && (json || carrier === 'tool')
      ? whole.replaceAll('⟦', '\\u27e6').replaceAll('omit', '\\u006fmit')
      : whole;
  };
  const faults = ['cut', 'cut', 'garbage', 'error', 'no-done', 'client-gone'] as const;
  return {
    endpoint,
    stream,
    json,
    carrier,
    n,
    pieces: Array.from({ length: n }, () => cutAt(text(), random)),
    fault: stream && chance(0.3) ? (chance(0.002) ? 'silence' : one(faults)) : 'none',
    lineEnd: one(['\n', '\r\n'] as const),
    comments: chance(0.2),
    multiline: chance(0.1),
    gzip: chance(0.1),
    blankAtEnd: chance(0.8),
    step: one([1, 2, 3, 7, 64, 1_000_000]),
    at: random(),
  };
}

function cutAt(text: string, random: () => number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(random() ** 2 * 24);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

/** The events of a play, in OpenAI's forms. */
export function eventsOf(play: Play): { data: object; name?: string }[] {
  return play.endpoint === 'chat' ? chatEvents(play) : responseEvents(play);
}

function deltaOf({ carrier }: Play, text: string): object {
  if (carrier === 'tool') return { tool_calls: [{ index: 0, function: { arguments: text } }] };
  return { [carrier]: text };
}

function chatEvents(play: Play): { data: object }[] {
  const chunk = (index: number, delta: object, finish_reason: string | null) => ({
    data: {
      id: 'c',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'm',
      choices: [{ index, delta, finish_reason, logprobs: null }],
    },
  });
  const most = Math.max(...play.pieces.map((pieces) => pieces.length));
  const begin = play.pieces.map((_, index) =>
    chunk(index, { role: 'assistant', content: play.carrier === 'content' ? '' : null }, null),
  );
  const middle = Array.from({ length: most }, (_, at) =>
    play.pieces.flatMap((pieces, index) =>
      at < pieces.length ? [chunk(index, deltaOf(play, pieces[at] as string), null)] : [],
    ),
  );
  const end = play.pieces.map((_, index) => chunk(index, {}, play.carrier === 'tool' ? 'tool_calls' : 'stop'));
  return [...begin, ...middle.flat(), ...end];
}

function itemOf({ carrier }: Play, text: string): object {
  if (carrier === 'tool')
    return { id: 'i', type: 'function_call', call_id: 'k', name: 'f', arguments: text, status: 'completed' };
  const part =
    carrier === 'refusal'
      ? { type: 'refusal', refusal: text }
      : { type: 'output_text', text, annotations: [], logprobs: [] };
  return { id: 'i', type: 'message', role: 'assistant', status: 'completed', content: [part] };
}

const responseOf = (output: object[], status: string) => ({
  id: 'r',
  object: 'response',
  created_at: 1,
  model: 'm',
  status,
  output,
  instructions: null,
  error: null,
  usage: null,
});

function responseEvents(play: Play): { data: object; name: string }[] {
  const [pieces = []] = play.pieces;
  const whole = pieces.join('');
  const kind = { content: 'output_text', refusal: 'refusal', tool: 'function_call_arguments' }[play.carrier];
  const field = { content: 'text', refusal: 'refusal', tool: 'arguments' }[play.carrier];
  const at = { output_index: 0, item_id: 'i', ...(play.carrier !== 'tool' && { content_index: 0 }) };
  const steps = [
    { type: 'response.created', response: responseOf([], 'in_progress') },
    { type: 'response.output_item.added', output_index: 0, item: { ...itemOf(play, ''), status: 'in_progress' } },
    ...pieces.map((delta) => ({ type: `response.${kind}.delta`, ...at, delta })),
    { type: `response.${kind}.done`, ...at, [field]: whole },
    { type: 'response.output_item.done', output_index: 0, item: itemOf(play, whole) },
    { type: 'response.completed', response: responseOf([itemOf(play, whole)], 'completed') },
  ];
  return steps.map((step, sequence_number) => ({ name: step.type, data: { ...step, sequence_number } }));
}

/** The whole answer of a play that does not stream. */
export function wholeOf(play: Play): object {
  if (play.endpoint === 'responses') return responseOf([itemOf(play, play.pieces[0]?.join('') ?? '')], 'completed');
  const choices = play.pieces.map((pieces, index) => {
    const text = pieces.join('');
    const calls = [{ id: 't', type: 'function', function: { name: 'f', arguments: text } }];
    const message =
      play.carrier === 'tool' ? { content: null, tool_calls: calls } : { content: null, [play.carrier]: text };
    return { index, message: { role: 'assistant', ...message }, finish_reason: 'stop', logprobs: null };
  });
  return { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices };
}

/** A server that plays the stream whose number a request's question is. */
export async function hostileUpstream(): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const seed = Number(/#(\d+)#/.exec(Buffer.concat(chunks).toString())?.[1]);
  const play = playOf(seed);
  const encoding = play.gzip ? { 'content-encoding': 'gzip' } : {};
  const type = play.stream ? 'text/event-stream' : 'application/json';
  response.writeHead(200, { 'content-type': type, ...encoding });
  const text = play.stream ? framed(play) : JSON.stringify(wholeOf(play));
  const bytes = play.gzip ? gzipSync(text) : Buffer.from(text);
  const broken = play.fault === 'cut' || play.fault === 'silence';
  const sent = broken ? bytes.subarray(0, Math.floor(bytes.length * play.at)) : bytes;
  // Many small writes, with others let in between now and then.
  const step = Math.max(play.step, Math.ceil(sent.length / 40));
  for (let at = 0; at < sent.length; at += step) {
    response.write(sent.subarray(at, at + step));
    if ((at / step) % 8 === 7) await new Promise((resolve) => setImmediate(resolve));
  }
  if (play.fault === 'cut') response.destroy();
  else if (play.fault !== 'silence') response.end();
}

function framed(play: Play): string {
  const blocks = eventsOf(play).map(({ data, name }) => {
    const json = JSON.stringify(data);
    // A line may end where JSON allows white space.
    const lines = play.multiline ? json.replace(',"', ',\n"').split('\n') : [json];
    const comment = play.comments ? ': ping\n\n' : '';
    return `${comment}${name ? `event: ${name}\n` : ''}${lines.map((line) => `data: ${line}`).join('\n')}`;
  });
  if (play.fault === 'garbage') blocks.splice(Math.floor(blocks.length * play.at), 0, 'data: {"id": "c", ⟦omit');
  if (play.fault === 'error') blocks.splice(Math.floor(blocks.length * play.at), 0, errorBlock(play));
  if (play.endpoint === 'chat' && play.fault !== 'no-done') blocks.push('data: [DONE]');
  return (blocks.join('\n\n') + (play.blankAtEnd ? '\n\n' : '')).replaceAll('\n', play.lineEnd);
}

const errorBlock = ({ endpoint }: Play): string =>
  endpoint === 'chat'
    ? 'data: {"error":{"message":"over ⟦omit:x⟧ load","type":"server_error","param":null,"code":"overloaded"}}'
    : 'event: error\ndata: {"type":"error","message":"over ⟦omit:x⟧ load","code":"overloaded","param":null,"sequence_number":9}';
