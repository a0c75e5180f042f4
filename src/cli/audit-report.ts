import { bytesToHex } from '@noble/hashes/utils.js';
import type { LogFault } from '../ledger/index.ts';
import type { Audit } from '../publish/index.ts';
import { type CommandContext, type ExitCode, printResult } from './runtime.ts';

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

/** Prints what an audit found; the answer is no where anything is wrong. */
export function printAudit(place: string, { checkpoint, faults, entry }: Audit, context: CommandContext): ExitCode {
  const ok = faults.length === 0;
  const { origin, size, root } = checkpoint ?? {};
  const value = { ok, log: place, origin, size, root: root && bytesToHex(root), faults, ...(entry && { entry }) };
  const whole = ok && checkpoint;
  const lines = [
    ...faults.map(
      ({ file, entry: index, code }) => `${file}${index === undefined ? '' : `, entry ${index},`} ${FAULTS[code]}`,
    ),
    ...(entry ? [JSON.stringify(entry, null, 2)] : []),
    ...(whole
      ? [`${whole.origin}: ${whole.size} entries, all as they were logged; root ${bytesToHex(whole.root)}`]
      : []),
  ];
  printResult(context, value, lines.join('\n'));
  return ok ? 0 : 1;
}
