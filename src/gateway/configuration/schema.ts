import { z } from 'zod';
import { PROVIDERS } from '../../models/index.ts';
import { SURFACES } from '../../pack/index.ts';

/** Who can speak to an upstream. */
const providers = PROVIDERS.map(({ id }) => id);

const name = z.string({ error: 'a text' }).min(1, 'a text that is not empty');
const known = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : 'an entry with keys',
  });

/** The operator's `endonym.yaml`, as it is written. */
export const configurationSchema = known({
  upstreams: z
    .record(
      name,
      known({
        base_url: z.url({ protocol: /^https?$/, error: 'a web address such as https://api.openai.com/v1' }),
        api_key: z.string({ error: 'a text' }).optional(),
        /** Which wire it speaks; OpenAI's where nothing is said. */
        provider: z.enum(providers, { error: `one of ${providers.join(', ')}` }).optional(),
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
    })
      .transform(({ url, region, access_key_id: accessKeyId, secret_access_key: secretAccessKey }) => ({
        ...{ url, region, accessKeyId, secretAccessKey },
      }))
      .optional(),
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

export type Configuration = z.infer<typeof configurationSchema>;
export type DeploymentConfiguration = Configuration['deployments'][number];

/** Upstreams in order, however the operator wrote them. */
export const listed = (upstream: string | readonly string[] | undefined): readonly string[] =>
  upstream === undefined ? [] : typeof upstream === 'string' ? [upstream] : upstream;
