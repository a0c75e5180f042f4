import { command } from '../command.ts';
import { printResult, UsageError } from '../runtime.ts';

/** A key to sign with, into a file that only its owner reads; prints the key that others check by. */
export const keysNew = command({
  name: 'keys new',
  summary: 'a key to sign with',
  args: [{ name: 'NAME', missing: 'whose key? give a name, such as haridusministeerium.ee' }],
  options: { out: { value: 'FILE', summary: 'its file; NAME.key without one' } },
  json: true,
  async run([name], { out }, context) {
    const { existsSync } = await import('node:fs');
    const { keys } = await import('../../ledger/index.ts');
    const { createSigningKey } = await import('../../publish/index.ts');
    const { InputError } = await import('../../store/index.ts');
    if (/[\s+]/.test(name))
      throw new UsageError(`\`${name}\` is no name for a key: it may hold no white space and no plus`);
    const file = out ?? `${name.replaceAll('/', '-')}.key`;
    if (existsSync(file))
      throw new InputError('invalid', `${file} is there already, and a key that is written over is lost`);
    const verifier = keys.showVerifier(await createSigningKey(file, name));
    printResult(context, { name, file, verifier }, verifier);
    if (context.format === 'text')
      context.tell(`the signing key is in ${file}; keep it, and give others the line above`);
    return 0;
  },
});
