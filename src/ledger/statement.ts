import type { SignerKey, VerifierKey } from './key.ts';
import { type Note, parseNote, showNote, signedBy, signNote } from './note.ts';

/** What both keys sign of a release: its name and what the boundary said of it. */
export interface Statement {
  readonly release: string;
  readonly tag: string;
  readonly spec: string;
  /** Verdicts by surface, and by kind how many. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const TITLE = 'endonym.dev/release/v1';

/** The text under the signatures, a line each, so that a person sees what is signed. */
export const statementText = ({ release, tag, spec, verdicts }: Statement): string =>
  [
    TITLE,
    release,
    `${tag} ${spec}`,
    ...Object.entries(verdicts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([surface, counts]) => `${surface} ${countsText(counts)}`),
    '',
  ].join('\n');

const countsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind}=${count}`)
    .join(' ');

/** Whose signatures a first-party release needs. */
export interface Signers {
  readonly country: VerifierKey | null;
  readonly operator: VerifierKey | null;
}

export type SigningFault = 'unsigned' | 'signed-once' | 'wrong-key' | 'other-statement';

/** Whether a statement is this release's and bears both signatures; else what it lacks. Neither side changes the model alone. */
export function signingFault(
  source: string,
  statement: Statement,
  { country, operator }: Signers,
): SigningFault | null {
  const note = parseStatement(source);
  if (note?.text !== statementText(statement)) return 'other-statement';
  if (note.signatures.length === 0) return 'unsigned';
  const [byCountry, byOperator] = [country, operator].map((key) => key !== null && signedBy(note, key));
  // One key in both roles is one side alone.
  const same = country && operator && String(country.key) === String(operator.key);
  if (byCountry && byOperator) return same ? 'signed-once' : null;
  if (byCountry || byOperator) return note.signatures.length > 1 ? 'wrong-key' : 'signed-once';
  return 'wrong-key';
}

/** A statement with one more signature; a new one where `source` is `null`. `null` for a source that states something else. */
export function signStatement(source: null, statement: Statement, signer: SignerKey | null): string;
export function signStatement(source: string | null, statement: Statement, signer: SignerKey | null): string | null;
export function signStatement(source: string | null, statement: Statement, signer: SignerKey | null): string | null {
  const note = source === null ? { text: statementText(statement), signatures: [] } : parseStatement(source);
  if (note?.text !== statementText(statement)) return null;
  return showNote(signer ? signNote(note, signer) : note);
}

/** A note that may bear no signature yet: then it ends with the empty line that signatures would follow. */
function parseStatement(source: string): Note | null {
  const unsigned = source.endsWith('\n\n') && source.startsWith(TITLE);
  return parseNote(source) ?? (unsigned ? { text: source.slice(0, -1), signatures: [] } : null);
}

/** Names on a statement, for people; whether a signature holds is for `signingFault`. */
export const signersOf = (source: string): readonly string[] =>
  parseStatement(source)?.signatures.map(({ name }) => name) ?? [];

/** What is done with statements, each as its text. */
export const statements = { sign: signStatement, signersOf } as const;
