import { maskPersonal } from '../../regions/index.ts';
import type { Finished, Telemetry } from '../telemetry.ts';

/** Tells a failure with its place in the program; whatever personal data its words hold is masked. */
export const reportTo =
  (tell: (text: string) => void) =>
  (error: unknown): void =>
    tell(maskPersonal(error instanceof Error ? (error.stack ?? error.message) : String(error)));

/** Where a line goes, and what time it is: seconds since 1970, UTC. */
interface LogRuntime {
  readonly tell: (line: string) => void;
  readonly now: () => number;
}

/** Telemetry that also writes a line of JSON for each request: names and numbers, no word of it. */
export const withRequestLog = (telemetry: Telemetry, { tell, now }: LogRuntime): Telemetry => ({
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
