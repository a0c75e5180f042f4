import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { showDiagnostic } from '../../kernel/index.ts';
import { readDocument } from '../../pack/index.ts';
import { InputError, packFolders, textFiles } from '../../store/index.ts';
import { type Configuration, configurationSchema, listed } from './schema.ts';

/** Without a file: Estonia's schools, in front of whatever model there is. */
const DEFAULT_CONFIGURATION: Configuration = {
  deployments: [
    { name: 'et-gymnasium', pack: packFolders.own('et-EE'), surface: 'organization', audience: { under_18: true } },
  ],
};

const DEFAULT_FILE = 'endonym.yaml';

/** The file that is meant where none is named, if it is there. */
export const configurationFile = (named: string | undefined): string | undefined =>
  named ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);

/** The configuration of a file, of `endonym.yaml` where it is there, or the usual one. */
export function configurationFrom(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Configuration> {
  const file = configurationFile(named);
  return file ? readConfiguration(file, environment) : Promise.resolve(DEFAULT_CONFIGURATION);
}

/**
 * Reads `endonym.yaml`. `${NAME}` stands for a variable of the environment; paths are relative to the file.
 * @throws {InputError} with every fault, file:line:column each
 */
async function readConfiguration(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Configuration> {
  const source = await textFiles.read(file, `there is no configuration ${file}`);
  const outcome = readDocument(file, source, configurationSchema);
  if (!outcome.ok) throw new InputError('invalid', outcome.diagnostics.map(showDiagnostic).join('\n'));
  const { value } = outcome.located;
  for (const [index, { upstream }] of value.deployments.entries()) {
    const missing = listed(upstream).find((each) => !value.upstreams?.[each]);
    if (missing === undefined) continue;
    const at = outcome.located.at(['deployments', index, 'upstream']);
    const expected = `one of ${Object.keys(value.upstreams ?? {}).join(', ') || 'the upstreams, and there are none'}`;
    throw new InputError(
      'invalid',
      showDiagnostic({ code: 'unknown-upstream', at, found: `\`${missing}\``, expected }),
    );
  }
  return withEnvironment(value, file, environment);
}

function withEnvironment(
  value: Configuration,
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const filled = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
      const found = environment[variable];
      if (found === undefined)
        throw new InputError('invalid', `${file} asks for \${${variable}}, which the environment does not have`);
      return found;
    });
  const upstreams = Object.entries(value.upstreams ?? {}).map(([id, upstream]) => [
    id,
    { ...upstream, ...(upstream.api_key !== undefined && { api_key: filled(upstream.api_key) }) },
  ]);
  const place = (path: string) => resolve(dirname(file), path);
  const { bucket, ...ledger } = value.ledger ?? {};
  return {
    ...value,
    ledger: {
      ...ledger,
      dir: place(ledger.dir ?? 'data/log'),
      ...(ledger.key && { key: place(ledger.key) }),
      ...(bucket && { bucket: { ...bucket, secretAccessKey: filled(bucket.secretAccessKey) } }),
    },
    store: { ...(value.store?.url && { url: filled(value.store.url) }) },
    upstreams: Object.fromEntries(upstreams),
    deployments: value.deployments.map((deployment) => ({
      ...deployment,
      pack: place(deployment.pack),
    })),
  };
}
