import type { Route, Usage } from '../formats/index.ts';
import type { Notice } from '../localize/index.ts';

/** How an exchange went, for counters: no word of it. */
export interface ExchangeOutcome {
  readonly status: number;
  readonly error: string | null;
  readonly route: Route | null;
  readonly usage: Usage | null;
  readonly notices: readonly Notice[];
  /** When the first byte left for the client, by the clock; `null` where none did. */
  readonly firstByte: number | null;
}

/** One finished request, in numbers and names: nothing of what was said. */
export interface Finished extends ExchangeOutcome {
  readonly deployment: string;
  /** By OpenTelemetry's GenAI conventions: `chat`, `embeddings` … */
  readonly operation: string;
  readonly model: string;
  readonly stream: boolean;
  /** Milliseconds. */
  readonly duration: number;
  /** Milliseconds to the first byte for the client; `null` where none left. */
  readonly toFirstByte: number | null;
}

/** Who counts. */
export interface Telemetry {
  finished(request: Finished): void;
  /** Answers being given at this moment. */
  open(change: 1 | -1): void;
  /** All counts in Prometheus' text form. */
  prometheus(): Promise<string>;
}
