import { command } from '../command.ts';
import { LOG, SINCE } from '../options.ts';
import { UsageError } from '../runtime.ts';

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
    const { auditLog, verifierKeyFrom } = await import('../../publish/index.ts');
    const { openPublishedLog, readInput } = await import('../../store/index.ts');
    const { printAudit } = await import('../audit-report.ts');
    const audit = await auditLog(await openPublishedLog(place), {
      entry,
      key: key === undefined ? undefined : verifierKeyFrom(key, '--key'),
      since: since === undefined ? undefined : await readInput(since),
    });
    return printAudit(place, audit, context);
  },
});

function indexIn(text: string): number {
  const index = Number(text);
  if (text === '' || !Number.isInteger(index)) throw new UsageError(`\`${text}\` is no number of an entry`);
  return index;
}
