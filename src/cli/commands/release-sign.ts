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
    const { readAndRestrictKey, signedFiles } = await import('../../publish/index.ts');
    const compiled = await signedFiles.readRelease(file);
    const signer = await readAndRestrictKey(key);
    const { statement, file: out } = await signedFiles.signRelease(file, compiled, signer);
    printResult(
      context,
      { release: compiled.id, statement: out, signed_by: statements.signatures(statement, [signer]).valid },
      `${statement}\nwritten to ${out}`,
    );
    return 0;
  },
});
