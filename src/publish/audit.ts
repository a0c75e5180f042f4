import { bytesToHex } from '@noble/hashes/utils.js';
import {
  CHECKPOINT,
  type Checkpoint,
  checkpointIn,
  type Entry,
  entryFormat,
  keys,
  type LogFault,
  type LogSource,
  logIn,
  notes,
  type SignerKey,
  type VerifierKey,
} from '../ledger/index.ts';
import { InputError, type openPublishedLog } from '../store/index.ts';

type PublishedLog = Awaited<ReturnType<typeof openPublishedLog>>;

import { verifierKeyFrom } from './keys.ts';

/** What somebody asks of a log that is not theirs. */
export interface AuditRequest {
  /** By which verifier key; without one, the log's own word for it. */
  readonly key?: string | undefined;
  /** One entry instead of the whole log. */
  readonly entry?: number | undefined;
  /** A checkpoint that was remembered: the log must have grown from it. */
  readonly since?: string | undefined;
}

/** What an audit found; nothing wrong where `faults` is empty. */
export interface Audit {
  readonly checkpoint: Checkpoint | null;
  readonly faults: readonly LogFault[];
  readonly entry?: ProvenEntry;
}

/** An entry with its proof, hashes as hexadecimal digits; one of an unknown form as its text. */
export type ProvenEntry = { readonly index: number; readonly leaf_hash: string; readonly proof: readonly string[] } & (
  | { readonly entry: Entry }
  | { readonly text: string }
);

/** Checks the whole log, or that it holds one entry. @throws {InputError} for an entry or a checkpoint that cannot be asked for */
export async function auditLog({ source, present }: PublishedLog, request: AuditRequest): Promise<Audit> {
  const key = request.key === undefined ? await ownKey(source) : verifierKeyFrom(request.key, '--key');
  if (!key) return { checkpoint: null, faults: [{ code: 'not-signed', file: 'vkey' }] };
  const { checkpoint, faults } =
    request.entry === undefined ? await logIn(source).verify(key, present) : await logIn(source).checkpoint(key);
  if (!checkpoint) return { checkpoint, faults };
  const grown = request.since === undefined ? [] : await growthFaults(source, request.since, checkpoint);
  if (request.entry === undefined) return { checkpoint, faults: [...faults, ...grown] };
  const { entry, included } = await proven(source, checkpoint, request.entry);
  const missing: LogFault = { code: 'not-included', file: CHECKPOINT, entry: request.entry };
  return { checkpoint, faults: [...faults, ...grown, ...(included ? [] : [missing])], entry };
}

/**
 * A witness's signature over the log's checkpoint, given only where the log grew from the checkpoint that was seen last.
 * @param now seconds since 1970
 */
export async function cosignCheckpoint(
  { source }: PublishedLog,
  witness: SignerKey,
  since: string | undefined,
  now: number,
): Promise<{ readonly signed: string } | Audit> {
  const key = await ownKey(source);
  const { checkpoint, note } = key ? await logIn(source).checkpoint(key) : { checkpoint: null, note: '' };
  if (!checkpoint) return { checkpoint, faults: [{ code: 'no-checkpoint', file: CHECKPOINT }] };
  const faults = since === undefined ? [] : await growthFaults(source, since, checkpoint);
  const signed = notes.cosign(note, witness, now);
  return faults.length > 0 || signed === null ? { checkpoint, faults } : { signed };
}

/** The log's own word for its key. */
async function ownKey(source: LogSource): Promise<VerifierKey | null> {
  const text = new TextDecoder().decode((await source.read('vkey')) ?? new Uint8Array());
  const key = keys.parseVerifier(text);
  return key && text === `${keys.showVerifier(key)}\n` ? key : null;
}

async function growthFaults(source: LogSource, since: string, now: Checkpoint): Promise<readonly LogFault[]> {
  const older = checkpointIn(since);
  if (!older) throw new InputError('invalid', 'what was remembered is no checkpoint');
  const fault = await logIn(source).grewFrom(older, now);
  return fault ? [fault] : [];
}

async function proven(
  source: LogSource,
  checkpoint: Checkpoint,
  index: number,
): Promise<{ readonly entry: ProvenEntry; readonly included: boolean }> {
  if (!Number.isInteger(index) || index < 0 || index >= checkpoint.size)
    throw new InputError('missing', `the log has entries 0 to ${checkpoint.size - 1}, and no \`${index}\``);
  const { entry, leaf, proof, included } = await logIn(source).prove(checkpoint, index);
  const known = entryFormat.decode(entry);
  const place = { index, leaf_hash: bytesToHex(leaf), proof: proof.map(bytesToHex) };
  return {
    entry: known ? { ...place, entry: known } : { ...place, text: new TextDecoder().decode(entry) },
    included,
  };
}

const FAULTS: Readonly<Record<LogFault['code'], string>> = {
  'no-checkpoint': 'holds no checkpoint',
  'not-signed': 'is not signed by the log’s key',
  'other-origin': 'is of another log',
  missing: 'is missing',
  entry: 'holds an entry that is not the one that was logged',
  tile: 'is not what its entries make',
  root: 'has a root that its entries do not give',
  release: 'is not the release that its name says',
  shrunk: 'has fewer entries than the one that was remembered',
  rewritten: 'is not the one that was remembered, grown',
  'not-included': 'does not hold the entry',
};

/** An audit as one JSON document. @param log what was audited, as it was asked for */
export function auditDocument(log: string, { checkpoint, faults, entry }: Audit): object {
  const { origin, size, root } = checkpoint ?? {};
  const ok = faults.length === 0;
  return { ok, log, origin, size, root: root && bytesToHex(root), faults, ...(entry && { entry }) };
}

/** An audit for a person: each fault with its file, or that there is none. */
export function describeAudit({ checkpoint, faults, entry }: Audit): string {
  const place = ({ file, entry: index }: LogFault) => (index === undefined ? file : `${file}, entry ${index},`);
  return [
    ...faults.map((fault) => `${place(fault)} ${FAULTS[fault.code]}`),
    ...(entry ? [JSON.stringify(entry, null, 2)] : []),
    ...(checkpoint && faults.length === 0
      ? [
          `${checkpoint.origin}: ${checkpoint.size} entries, all as they were logged; root ${bytesToHex(checkpoint.root)}`,
        ]
      : []),
  ].join('\n');
}
