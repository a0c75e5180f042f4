import { command } from '../command.ts';
import { RELEASE } from '../options.ts';
import { printResult } from '../runtime.ts';

/** One more signature over the release's name and its verdicts. */
export const releaseSign = command({
  name: 'release sign',
  summary: "the country's signature, or the operator's",
  args: [RELEASE],
  options: {
    key: {
      value: 'FILE',
      summary: 'the signing key',
      missing: 'sign with which key? give --key FILE; endonym keys new makes one',
    },
  },
  json: true,
  async run([file], { key }, context) {
    const { statements } = await import('../../ledger/index.ts');
    const { readRelease, readSigningKey, restrictToOwner, signRelease, statementFile } = await import(
      '../../publish/index.ts'
    );
    const compiled = await readRelease(file);
    const signer = await readSigningKey(key);
    await restrictToOwner(key);
    const signed = await signRelease(file, compiled, signer);
    const statement = statementFile(file);
    printResult(
      context,
      { release: compiled.id, statement, signed_by: statements.signersOf(signed) },
      `${signed}\nwritten to ${statement}`,
    );
    return 0;
  },
});
