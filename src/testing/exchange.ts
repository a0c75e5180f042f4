import { EventEmitter } from 'node:events';
import { IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { compile } from '../compile/index.ts';
import { type EndonymField, endonymField, type Localizer, type UpstreamRequest } from '../formats/index.ts';
import { type View, viewOf } from '../localize/index.ts';
import type { Flow, Model, ResponseHead, Sink } from '../models/index.ts';
import { readPack } from '../pack/index.ts';
import { loadSpec } from '../store/index.ts';
import { ICELAND } from './site.ts';

/** What a question holds that brings the notice of `is.law.tobacco`, marked or not. */
export const CUE = 'tobacco ad';
export const MARK = '⟦omit:is.law.tobacco⟧';

/** Iceland's release on one day, with cues for its law. */
export async function smallCompiled() {
  const law = ICELAND['law.yaml']?.replace('    information:', `    cues: { en: [${CUE}] }\n    information:`) ?? '';
  const outcome = readPack(new Map(Object.entries({ ...ICELAND, 'law.yaml': law })));
  const spec = await loadSpec('2025-12-18');
  if (!outcome.ok || !spec) throw new Error('the small pack has faults, or its spec is not there');
  return compile(outcome.pack, spec);
}

export const smallView = async (): Promise<View> => viewOf(await smallCompiled(), 'organization', '2026-11-24');

/** What an exchange's last words say of it. */
export const fieldOf =
  (view: View | null, { answers }: Pick<Localizer, 'answers'>) =>
  (): EndonymField =>
    endonymField({ deployment: 'd', view, answers, route: { upstream: 'u', region: null }, language: null });

/** One request as a model got it, played by hand. */
export interface SentRequest {
  readonly request: UpstreamRequest;
  readonly sink: Sink;
  readonly flow: { readonly log: readonly ('pause' | 'resume' | 'abort')[] };
  head(head?: Partial<ResponseHead>): void;
  /** Chunks of a chat completion, one a text, in one piece of bytes. */
  says(...texts: readonly string[]): void;
  bytes(text: string): void;
}

/** A model that does nothing by itself; what it was asked is kept. */
export class ManualModel implements Model {
  readonly name = 'manual';
  readonly routes = [{ upstream: 'manual', region: 'eu' }];
  readonly sent: SentRequest[] = [];

  send(request: UpstreamRequest, sink: Sink): Flow {
    const log: ('pause' | 'resume' | 'abort')[] = [];
    const bytes = (text: string) => sink.data(new TextEncoder().encode(text));
    this.sent.push({
      request,
      sink,
      flow: { log },
      head: (head) =>
        sink.head({
          status: 200,
          contentType: 'text/event-stream',
          route: { upstream: 'manual', region: 'eu' },
          ...head,
        }),
      says: (...texts) => bytes(texts.map((content) => chunk({ content })).join('')),
      bytes,
    });
    return { pause: () => log.push('pause'), resume: () => log.push('resume'), abort: () => log.push('abort') };
  }

  /** The newest request. */
  get last(): SentRequest {
    const last = this.sent.at(-1);
    if (!last) throw new Error('the model was asked nothing');
    return last;
  }
}

/** One chunk of a chat completion, as an event. */
export const chunk = (delta: object, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason, logprobs: null }] })}\n\n`;

/** What a client got, without a socket. */
export class ManualResponse extends EventEmitter {
  status = 0;
  headers: Readonly<Record<string, string>> = {};
  text = '';
  destroyed = false;
  writableEnded = false;
  writableFinished = false;
  readonly socket = null;
  /** Whether the client keeps up. */
  ready = true;

  writeHead(status: number, headers: Readonly<Record<string, string>>): void {
    this.status = status;
    this.headers = headers;
  }

  write(piece: string | Uint8Array): boolean {
    this.text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    return this.ready;
  }

  end(piece: string | Uint8Array = ''): void {
    this.write(piece);
    this.writableEnded = true;
    this.writableFinished = true;
  }

  /** The connection is gone; also what the gateway does to an answer that cannot be ended well. */
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }

  get asServerResponse(): ServerResponse {
    return this as unknown as ServerResponse;
  }
}

/** A request as a server hands it on, its body whole. */
export function manualRequest(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url: path, method: 'POST', headers });
  request.push(body);
  request.push(null);
  request.complete = true;
  return request;
}
