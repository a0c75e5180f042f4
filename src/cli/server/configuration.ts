import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { showDiagnostic } from '../../kernel/index.ts';
import { readDocument, SURFACES } from '../../pack/index.ts';
import { InputError, ownPack, readInput } from '../../store/index.ts';

const name = z.string({ error: 'a text' }).min(1, 'a text that is not empty');
const known = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : 'an entry with keys',
  });

const configuration = known({
  upstreams: z
    .record(
      name,
      known({
        base_url: z.url({ protocol: /^https?$/, error: 'a web address such as https://api.openai.com/v1' }),
        api_key: z.string({ error: 'a text' }).optional(),
        region: name.optional(),
        model: name.optional(),
        timeout_ms: z.int({ error: 'a number of milliseconds' }).positive('more than nothing').optional(),
      }),
    )
    .optional(),
  deployments: z
    .array(
      known({
        name: name.regex(/^[a-z0-9][a-z0-9._-]*$/i, 'a name of letters, digits, dots and hyphens'),
        pack: name,
        surface: z.enum(SURFACES, { error: `one of ${SURFACES.join(', ')}` }),
        audience: known({ under_18: z.boolean({ error: 'true or false' }).optional() }).optional(),
        /** One upstream, or several in order. */
        upstream: z.union([name, z.array(name).min(1, 'at least one upstream')]).optional(),
        model: name.optional(),
        models: known({
          embeddings: name.optional(),
          moderations: name.optional(),
          speech: name.optional(),
          transcriptions: name.optional(),
        }).optional(),
        region: name.optional(),
        keys: z.array(name.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')).optional(),
        limits: known({
          requests_per_minute: z.int({ error: 'a number' }).positive('more than nothing').optional(),
          tokens_per_day: z.int({ error: 'a number' }).positive('more than nothing').optional(),
        }).optional(),
        baseline: z.boolean({ error: 'true or false' }).optional(),
      }),
      { error: 'a list' },
    )
    .min(1, 'at least one deployment'),
  /** Where the transparency log is kept, and whose signatures count. */
  ledger: known({
    dir: name.optional(),
    bucket: known({
      url: z.url({ protocol: /^https?$/, error: 'the address of a bucket, with its name' }),
      region: name,
      access_key_id: name,
      secret_access_key: name,
    }).optional(),
    /** What writers on several machines lock by; one machine needs nothing. */
    lock: z.enum(['files', 'postgres'], { error: 'one of files, postgres' }).optional(),
    origin: name.regex(/^[^\s+]+$/, 'a name without white space and plus, such as log.example.ee/endonym').optional(),
    key: name.optional(),
    operator: name.optional(),
    countries: z.record(name, name, { error: 'a verifier key for each pack’s tag' }).optional(),
  }).optional(),
  /** PostgreSQL; without one it runs inside, in `data/pg`. */
  store: known({ url: z.string({ error: 'an address such as postgres://…' }).optional() }).optional(),
  /** Where readers find the portal: what links in notices begin with. */
  public_url: z.url({ protocol: /^https?$/, error: 'a web address' }).optional(),
  largest_request: z.int({ error: 'a number of bytes' }).positive('more than nothing').optional(),
  log: z.enum(['off', 'json'], { error: 'one of off, json' }).optional(),
});

export type Configuration = z.infer<typeof configuration>;
export type DeploymentConfiguration = Configuration['deployments'][number];

/** Without a file: Estonia's schools, in front of whatever model there is. */
export const DEFAULT_CONFIGURATION: Configuration = {
  deployments: [
    { name: 'et-gymnasium', pack: ownPack('et-EE'), surface: 'organization', audience: { under_18: true } },
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
export async function readConfiguration(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Configuration> {
  const source = await readInput(file, `there is no configuration ${file}`);
  const outcome = readDocument(file, source, configuration);
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

/** Upstreams in order, however the operator wrote them. */
export const listed = (upstream: string | readonly string[] | undefined): readonly string[] =>
  upstream === undefined ? [] : typeof upstream === 'string' ? [upstream] : upstream;

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
      ...(bucket && { bucket: { ...bucket, secret_access_key: filled(bucket.secret_access_key) } }),
    },
    store: { ...(value.store?.url && { url: filled(value.store.url) }) },
    upstreams: Object.fromEntries(upstreams),
    deployments: value.deployments.map((deployment) => ({
      ...deployment,
      pack: place(deployment.pack),
    })),
  };
}
