import type { Finished, Telemetry } from '../gateway/index.ts';
import { maskPersonal } from '../regions/index.ts';
import type { Runtime } from './runtime.ts';

/** Tells a failure with its place in the program; whatever personal data its words hold is masked. */
export const reporter =
  (tell: (text: string) => void) =>
  (error: unknown): void =>
    tell(maskPersonal(error instanceof Error ? (error.stack ?? error.message) : String(error)));

/** Telemetry that also writes a line of JSON for each request: names and numbers, no word of it. */
export const logged = (telemetry: Telemetry, { tell, now }: Runtime): Telemetry => ({
  ...telemetry,
  finished(request) {
    telemetry.finished(request);
    tell(JSON.stringify({ time: new Date(now() * 1000).toISOString(), ...lineOf(request) }));
  },
});

const lineOf = ({
  deployment,
  operation,
  model,
  stream,
  status,
  error,
  duration,
  toFirstByte,
  route,
  usage,
  notices,
}: Finished) => ({
  deployment,
  operation,
  model,
  stream,
  status,
  ...(error && { error }),
  milliseconds: Math.round(duration),
  ...(toFirstByte !== null && { first_byte: Math.round(toFirstByte) }),
  ...(route && { upstream: route.upstream, region: route.region }),
  ...(usage && { input_tokens: usage.input, output_tokens: usage.output }),
  notices: notices.length,
});
