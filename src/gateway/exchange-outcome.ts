import type { Route, Usage } from '../formats/index.ts';
import type { Notice } from '../localize/index.ts';

/** How an exchange went, for counters: no word of it. */
export interface ExchangeOutcome {
  readonly status: number;
  readonly error: string | null;
  readonly route: Route | null;
  readonly usage: Usage | null;
  readonly notices: readonly Notice[];
  /** Whether the first byte left for the client, and when, by the clock. */
  readonly firstByte: number | null;
}
