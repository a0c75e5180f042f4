import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, asApiError, errorBody, FORMATS } from '../formats/index.ts';
import { type Deployment, Deployments, deploymentIn, type Runtime, type Target } from './deployment.ts';
import { runExchange } from './exchange.ts';
import { checkAccess } from './http/auth.ts';
import { Idempotency } from './http/idempotency.ts';
import { readBody } from './http/incoming.ts';
import { Reply } from './http/reply.ts';
import { Budget, type Counter } from './limits.ts';
import { runPassthrough } from './passthrough.ts';
import type { ExchangeOutcome, Telemetry } from './telemetry.ts';

export interface GatewayOptions {
  readonly deployments: readonly Deployment[];
  /** Deployments that are configured and may not be served, with what to tell whoever asks for one. */
  readonly refused?: ReadonlyMap<string, string>;
  readonly runtime: Runtime;
  readonly counter: Counter;
  readonly telemetry: Telemetry;
  /** Bytes of a request; images travel inside one, so it may be large. */
  readonly largestRequest?: number | undefined;
}

const LARGEST_REQUEST = 32 * 1024 * 1024;

type Format = (typeof FORMATS)[number];
type ParsedRequest = Awaited<ReturnType<Format['parse']>>;

/** What a POST to each path is. */
const FORMAT_AT: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [`/v1${format.path}`, format]));

/** The OpenAI-compatible API under `/v1`, and what an operator's machinery asks for. */
export class Gateway {
  #deployments: Deployments;
  #refused: ReadonlyMap<string, string>;
  readonly #budget: Budget;
  readonly #idempotency: Idempotency;
  readonly #started: number;
  #draining = false;

  constructor(private readonly options: GatewayOptions) {
    const { deployments, runtime, counter } = options;
    this.#deployments = new Deployments(deployments, runtime.today);
    this.#refused = options.refused ?? new Map();
    this.#budget = new Budget(counter, runtime.now);
    this.#idempotency = new Idempotency(runtime.now);
    this.#started = runtime.now();
  }

  /** Other deployments from the next request on; answers being given go on as they began. */
  replace(deployments: readonly Deployment[], refused: ReadonlyMap<string, string> = new Map()): void {
    this.#refused = refused;
    this.#deployments = new Deployments(deployments, this.options.runtime.today);
  }

  /** From here on it says that it is not ready, so that nobody sends it more. */
  drain(): void {
    this.#draining = true;
  }

  /** Answers the request if it is one of the gateway's. @returns `false` for one that is not */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (!path.startsWith('/v1/') && !OPERATING.has(path)) return false;
    const reply = new Reply(response);
    const form = FORMAT_AT.get(path)?.error ?? errorBody;
    this.#route(path, request, reply).catch((error) => this.#refuse(error, reply, form));
    return true;
  }

  async #route(path: string, request: IncomingMessage, reply: Reply): Promise<void> {
    const method = request.method ?? 'GET';
    const format = FORMAT_AT.get(path);
    if (format) {
      if (method !== 'POST') throw notAllowed(method, path, 'POST');
      return this.#ask(format, request, reply);
    }
    if (OPERATING.has(path)) return this.#operate(path, reply);
    if (path === '/v1/models' || path.startsWith('/v1/models/')) {
      if (method !== 'GET' && method !== 'HEAD') throw notAllowed(method, path, 'GET');
      return this.#models(path, reply);
    }
    throw new ApiError(404, 'invalid_request_error', 'unknown_url', `Unknown request URL: ${method} ${path}.`);
  }

  async #operate(path: string, reply: Reply): Promise<void> {
    if (path === '/metrics') {
      const text = await this.options.telemetry.prometheus();
      return reply.send(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }, text);
    }
    const ready = path === '/healthz' || !this.#draining;
    reply.json(ready ? 200 : 503, {}, { status: ready ? 'ok' : 'draining' });
  }

  #models(path: string, reply: Reply): void {
    const describe = (id: string) => ({ id, object: 'model', created: this.#started, owned_by: 'endonym' });
    const { ids } = this.#deployments;
    if (path === '/v1/models') {
      reply.json(200, {}, { object: 'list', data: ids.map(describe) });
      return;
    }
    const id = decodeURIComponent(path.slice('/v1/models/'.length));
    if (!ids.includes(id)) throw modelNotFound(id);
    reply.json(200, {}, describe(id));
  }

  async #ask(format: Format, request: IncomingMessage, reply: Reply): Promise<void> {
    const began = this.options.runtime.clock();
    const body = await readBody(request, this.options.largestRequest ?? LARGEST_REQUEST);
    const asked = await format.parse(body, request.headers['content-type'] ?? '');
    const target = this.#deployments.find(asked.model);
    if (!target) throw this.#notServed(asked.model);
    checkAccess(target.deployment.keys, request.headers);
    const { limits } = target.deployment;
    if (limits) await this.#budget.admit(target.deployment.name, limits);
    const key = idempotencyKey(request, target);
    const known = key === undefined ? undefined : this.#idempotency.find(key, body);
    if (known) return reply.send(known.status, known.headers, known.body);
    const held = key === undefined ? null : this.#idempotency.hold(key, body);
    if (held) reply.record(held.keep);
    // What is taken here is given back here, whatever fails between.
    this.options.telemetry.open(1);
    try {
      const outcome = await this.#answer(target, asked, reply);
      this.#count(target, asked, outcome, { began, bytes: body.length });
    } finally {
      this.options.telemetry.open(-1);
      held?.release();
    }
  }

  #answer(target: Target, asked: ParsedRequest, reply: Reply): Promise<ExchangeOutcome> {
    const { runtime } = this.options;
    switch (asked.kind) {
      case 'text':
        return runExchange(target, asked, reply, runtime);
      case 'media':
        return runPassthrough(target, asked, reply, runtime);
    }
  }

  #notServed(model: string): ApiError {
    const why = this.#refused.get(deploymentIn(model));
    return why === undefined ? modelNotFound(model) : new ApiError(503, 'server_error', 'deployment_not_served', why);
  }

  #count(
    target: Target,
    asked: ParsedRequest,
    outcome: ExchangeOutcome,
    { began, bytes }: { readonly began: number; readonly bytes: number },
  ): void {
    const { runtime, telemetry } = this.options;
    const { name, limits } = target.deployment;
    const { firstByte, usage } = outcome;
    telemetry.finished({
      ...outcome,
      deployment: target.id,
      operation: asked.format.operation,
      model: target.model.name,
      stream: asked.kind === 'text' && asked.stream,
      duration: runtime.clock() - began,
      toFirstByte: firstByte === null ? null : firstByte - began,
    });
    // Where an upstream counts nothing, four bytes of the request are about a token.
    const tokens = usage ? usage.input + usage.output : Math.ceil(bytes / 4);
    if (limits) void this.#budget.spend(name, limits, tokens);
  }

  #refuse(error: unknown, reply: Reply, form: Format['error']): void {
    const told = asApiError(error, this.options.runtime.report);
    if (reply.gone) return;
    if (reply.begun) reply.break();
    // What was not read of a request would be taken for the next one.
    else reply.json(told.status, { ...told.headers, ...(told.status === 413 && { Connection: 'close' }) }, form(told));
  }
}

const OPERATING = new Set(['/healthz', '/readyz', '/metrics']);

const notAllowed = (method: string, path: string, allowed: string): ApiError =>
  new ApiError(405, 'invalid_request_error', 'method_not_allowed', `${method} is not offered at ${path}.`, null, {
    Allow: allowed,
  });

/** One deployment's keys are not another's. */
function idempotencyKey({ headers }: IncomingMessage, { id }: Target): string | undefined {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? `${id} ${headers.authorization ?? ''} ${key}` : undefined;
}

const modelNotFound = (id: string): ApiError =>
  new ApiError(404, 'invalid_request_error', 'model_not_found', `The model \`${id}\` does not exist.`, 'model');
