import type { Answer } from '../localize/index.ts';
import type { EndonymField } from './endonym.ts';
import type { Wire } from './wire.ts';

/** Tokens as the upstream counted them. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** Localizes one answer of one endpoint's form, whole or event by event. */
export interface Localizer {
  /** An answer that came in one piece, localized. */
  whole(body: Wire): Wire;
  /** What the reader gets of one event: frames of a server-sent stream, or nothing yet. `name` is the event's, if it has one. */
  event(data: string, name?: string): string;
  /** The upstream is done, or broke off with `error`: whatever is still owed, and what the answer says of itself. */
  end(field: () => EndonymField, error?: Wire): string;
  readonly answers: readonly Answer[];
  /** Prose that the reader would see by now, to know its language by. */
  readonly sample: string;
  /** The answer turned out to be no prose, or shows more than prose: it can no longer be taken back. */
  readonly committed: boolean;
  /** The upstream itself told a failure in an event. */
  readonly failed: boolean;
  readonly usage: Usage | null;
}
