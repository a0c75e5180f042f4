import { command } from '../command.ts';
import { LOG, SINCE } from '../options.ts';
import { printAudit } from './log-verify.ts';

/** A witness's signature over the checkpoint, if the log grew from the one seen last. */
export const logWitness = command({
  name: 'log witness',
  summary: "a witness's signature on its checkpoint",
  args: [LOG],
  options: {
    key: {
      value: 'FILE',
      summary: 'the witness’s signing key',
      missing: 'witness with which key? give --key FILE; endonym keys new makes one',
    },
    since: SINCE,
    out: { value: 'FILE', summary: 'where it is written; the log’s own checkpoint in a folder' },
  },
  async run([place], { key, since, out }, context) {
    const { CHECKPOINT } = await import('../../ledger/index.ts');
    const { cosignCheckpoint, readAndRestrictKey } = await import('../../publish/index.ts');
    const { openPublishedLog, textFiles } = await import('../../store/index.ts');
    const log = await openPublishedLog(place);
    const witness = await readAndRestrictKey(key);
    const seen = since === undefined ? undefined : await textFiles.read(since);
    const outcome = await cosignCheckpoint(log, witness, seen, context.now());
    if (!('signed' in outcome)) return printAudit(place, outcome, context);
    const file = out ?? (textFiles.isAddress(place) ? undefined : `${place}/${CHECKPOINT}`);
    if (file) await textFiles.writeDurably(file, outcome.signed);
    context.print(outcome.signed.trimEnd());
    return 0;
  },
});
