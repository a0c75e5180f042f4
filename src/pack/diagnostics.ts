import type { Diagnostic } from '../kernel/index.ts';

/** Every fault that reading a pack can tell. Programs go by these; an author reads what was found and what was expected. */
export const DIAGNOSTIC_CODES = [
  // of any file
  'syntax',
  'duplicate-key',
  'unknown-key',
  'missing',
  'bad-value',
  'unknown-file',
  // of the whole pack
  'unknown-pack',
  'circle',
  'duplicate-id',
  'redact-without-notice',
  'slow-pattern',
  'unproven-pattern',
  'hides-contact',
  'unrepairable-term',
  // of one section
  'bad-header',
  'bad-row',
  'bad-message',
  'dangling',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** One fault in a pack's file. */
export type PackDiagnostic = Diagnostic<DiagnosticCode>;

/** A faulty file that was to come into a pack from elsewhere, told where. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}
