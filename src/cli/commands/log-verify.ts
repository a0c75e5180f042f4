import type { Audit } from '../../publish/index.ts';
import { command } from '../command.ts';
import { LOG, SINCE } from '../options.ts';
import { type CommandContext, type ExitCode, printResult, UsageError } from '../runtime.ts';

/** The whole log, one entry, or its growth since a checkpoint. */
export const logVerify = command({
  name: 'log verify',
  summary: "the whole log, or one entry's proof",
  args: [LOG],
  options: {
    key: { value: 'VKEY', summary: 'the log’s verifier key; without one, the log’s own word' },
    entry: { value: 'N', summary: 'one entry, by its number', parse: indexIn },
    since: SINCE,
  },
  json: true,
  async run([place], { key, entry, since }, context) {
    const { auditLog } = await import('../../publish/index.ts');
    const { openPublishedLog, textFiles } = await import('../../store/index.ts');
    const audit = await auditLog(await openPublishedLog(place), {
      entry,
      key,
      since: since === undefined ? undefined : await textFiles.read(since),
    });
    return printAudit(place, audit, context);
  },
});

function indexIn(text: string): number {
  const index = Number(text);
  if (text === '' || !Number.isInteger(index)) throw new UsageError(`\`${text}\` is no number of an entry`);
  return index;
}

/** Prints what an audit found; the answer is no where anything is wrong. */
export async function printAudit(place: string, audit: Audit, context: CommandContext): Promise<ExitCode> {
  const { auditDocument, describeAudit } = await import('../../publish/index.ts');
  printResult(context, auditDocument(place, audit), describeAudit(audit));
  return audit.faults.length === 0 ? 0 : 1;
}
