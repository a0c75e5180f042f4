import { command } from '../command.ts';
import { CONFIG } from '../options.ts';
import { openPackWithSpec } from '../packs.ts';
import { printResult } from '../runtime.ts';

/** What a first-party deployment may serve, into the log. */
export const releaseActivate = command({
  name: 'release activate',
  summary: 'what a first-party deployment serves, into the log',
  args: [{ name: 'DEPLOYMENT', missing: 'which deployment? give its name in the configuration' }],
  options: {
    config: CONFIG,
    key: {
      value: 'FILE',
      summary: 'adds a signature first: a first-party activation needs the country’s and the operator’s',
    },
  },
  json: true,
  async run([name], { config, key }, context) {
    const { activateDeployment, readAndRestrictKey, refusalText, signedFiles, signerPolicy } = await import(
      '../../publish/index.ts'
    );
    const { InputError } = await import('../../store/index.ts');
    const { configurationFrom, openDeployments } = await import('../../gateway/index.ts');
    const { withLog } = await import('../server.ts');
    const configuration = await configurationFrom(config, context.environment);
    const configured = await openDeployments(configuration, { ...context, openPack: openPackWithSpec });
    const found = configured.find((each) => each.name === name);
    if (!found) {
      const known = configured.map((each) => each.name).join(', ');
      throw new InputError('missing', `there is no deployment \`${name}\`; known are ${known}`);
    }
    const signers = signerPolicy(configuration.ledger ?? {});
    const file = signedFiles.activation(configuration.ledger?.dir, found.name);
    const statement = await signedFiles.signActivation(file, found, key ? await readAndRestrictKey(key) : null);
    const outcome = await withLog(configuration, context, (log) =>
      activateDeployment(log, found, signers, context.now(), statement),
    );
    if ('refusal' in outcome) {
      context.tell(refusalText(outcome.refusal, name));
      if (outcome.refusal.startsWith('activation-')) context.tell(`${statement}\nsignatures gather in ${file}`);
      return 1;
    }
    printResult(
      context,
      { deployment: name, release: found.compiled.id, entry: outcome.index },
      `entry ${outcome.index}: ${name} serves ${found.compiled.id}`,
    );
    return 0;
  },
});
