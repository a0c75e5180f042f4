import type { EntryOf } from './entry.ts';
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
const ACTIVATION_TITLE = 'endonym.dev/activation/v1';
const TITLES = [TITLE, ACTIVATION_TITLE];

/** What both keys sign before a first-party deployment serves a release: under which name, to whom, by which model and where it runs. */
export type Activation = Omit<EntryOf<'deployment_activated'>, 'type' | 'at' | 'statement'>;

/** The text under the signatures, a line each, so that a person sees what is signed. */
const activationText = ({ deployment, release, surface, audience, model, upstreams }: Activation): string =>
  [
    ACTIVATION_TITLE,
    `deployment ${deployment}`,
    `release ${release}`,
    `surface ${surface}`,
    `audience ${audience?.under_18 ? 'under 18' : 'everyone'}`,
    `model ${model}`,
    ...upstreams.map(({ name, region }) => `upstream ${name} ${region ?? '-'}`),
    '',
  ].join('\n');

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

/** Whether a statement says this text and bears both signatures; else what it lacks. Neither side changes the model alone. */
export function signingFault(source: string, text: string, { country, operator }: Signers): SigningFault | null {
  const note = parseStatement(source);
  if (note?.text !== text) return 'other-statement';
  if (note.signatures.length === 0) return 'unsigned';
  const [byCountry, byOperator] = [country, operator].map((key) => key !== null && signedBy(note, key));
  // One key in both roles is one side alone.
  const same = country && operator && String(country.key) === String(operator.key);
  if (byCountry && byOperator) return same ? 'signed-once' : null;
  if (byCountry || byOperator) return note.signatures.length > 1 ? 'wrong-key' : 'signed-once';
  return 'wrong-key';
}

/** A statement of this text with one more signature; a new one where `source` is `null`. `null` for a source that states something else. */
function signText(source: string | null, text: string, signer: SignerKey | null): string | null {
  const note = source === null ? { text, signatures: [] } : parseStatement(source);
  if (note?.text !== text) return null;
  return showNote(signer ? signNote(note, signer) : note);
}

/** A note that may bear no signature yet: then it ends with the empty line that signatures would follow. */
function parseStatement(source: string): Note | null {
  const unsigned = source.endsWith('\n\n') && TITLES.some((title) => source.startsWith(title));
  return parseNote(source) ?? (unsigned ? { text: source.slice(0, -1), signatures: [] } : null);
}

/** Who signed a statement, by these keys, and the names on lines that none of them made: those are no signatures. */
export function signaturesOn(
  source: string,
  keys: readonly VerifierKey[],
): { readonly valid: readonly string[]; readonly unproved: readonly string[] } {
  const note = parseStatement(source);
  if (!note) return { valid: [], unproved: [] };
  const proved = ({ name, id }: Note['signatures'][number]) =>
    keys.some((key) => key.name === name && String(key.id) === String(id) && signedBy(note, key));
  return {
    valid: note.signatures.filter(proved).map(({ name }) => name),
    unproved: note.signatures.filter((line) => !proved(line)).map(({ name }) => name),
  };
}

/** What is done with statements, each as its text. */
export const statements = {
  release: statementText,
  activation: activationText,
  sign: signText,
  fault: signingFault,
  signatures: signaturesOn,
} as const;
