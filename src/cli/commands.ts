import type { ParseArgsConfig } from 'node:util';
import { failed } from './failed.ts';
import { type ExitCode, type Runtime, UsageError } from './runtime.ts';

export const OPTIONS = {
  surface: { type: 'string' },
  spec: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  id: { type: 'string' },
  pack: { type: 'string' },
  config: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  key: { type: 'string' },
  entry: { type: 'string' },
  since: { type: 'string' },
  publisher: { type: 'string' },
  verdict: { type: 'string' },
  format: { type: 'string' },
  source: { type: 'string' },
  title: { type: 'string' },
  watch: { type: 'boolean' },
  model: { type: 'string' },
  url: { type: 'string' },
  extends: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export type Values = {
  readonly [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean;
};

/** A command: which options it takes (another is a mistake that must not pass in silence), and what it does. */
interface Command {
  readonly takes: readonly string[];
  readonly run: (rest: readonly string[], values: Values, runtime: Runtime) => Promise<ExitCode>;
}

/** Each command's own code is loaded when it is called: `check` must not wait for a server or a tokenizer. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    takes: ['surface', 'spec', 'lang', 'json', 'watch'],
    run: async (rest, values, s) => {
      const { check } = await import('./check.ts');
      const work = () => check(only(rest), values, s);
      return values.watch ? watched(only(rest), values, work, s) : work();
    },
  },
  build: {
    takes: ['out', 'json'],
    run: async (rest, values, s) => (await import('./build.ts')).build(only(rest), values, s),
  },
  serve: {
    takes: ['config', 'port', 'host'],
    run: async (_, values, s) => serveUntilStopped(values, s),
  },
  review: {
    takes: ['pack', 'verdict', 'key', 'spec', 'json'],
    run: async (rest, values, s) => (await import('./review.ts')).review(only(rest), values, s),
  },
  judge: {
    takes: ['model', 'url', 'spec', 'json'],
    run: async (rest, values, s) => {
      const { judgeBench, judgeWords } = await import('./judge.ts');
      return rest[0] === 'bench' ? judgeBench(values, s) : judgeWords(only(rest), values, s);
    },
  },
  'spec import': {
    takes: ['id', 'out'],
    run: async (rest, values, s) => (await import('./spec.ts')).specImport(only(rest), values, s),
  },
  'spec diff': {
    takes: ['pack', 'json'],
    run: async (rest, values, s) => (await import('./spec.ts')).specDiff(rest, values, s),
  },
  'pack new': {
    takes: ['out', 'publisher', 'surface', 'extends'],
    run: async (rest, values, s) => (await import('./pack-new.ts')).packNew(only(rest), values, s),
  },
  'pack lint': {
    takes: ['json'],
    run: async (rest, values, s) => (await import('./pack-lint.ts')).packLint(only(rest), values, s),
  },
  'pack explain': {
    takes: ['json'],
    run: async (rest, values, s) => (await import('./pack-explain.ts')).packExplain(only(rest), values, s),
  },
  'terms export': {
    takes: ['format', 'out'],
    run: async (rest, values, s) => (await import('./exchange.ts')).termsExport(only(rest), values, s),
  },
  'terms import': {
    takes: ['pack', 'source', 'json'],
    run: async (rest, values, s) => (await import('./exchange.ts')).termsImport(only(rest), values, s),
  },
  'curriculum import': {
    takes: ['pack', 'title', 'source', 'out', 'json'],
    run: async (rest, values, s) => (await import('./exchange.ts')).curriculumImport(only(rest), values, s),
  },
  'keys new': {
    takes: ['out', 'json'],
    run: async (rest, values, s) => (await import('./keys.ts')).keysNew(only(rest), values, s),
  },
  'release sign': {
    takes: ['key', 'json'],
    run: async (rest, values, s) => (await import('./release.ts')).releaseSign(only(rest), values, s),
  },
  'release publish': {
    takes: ['config', 'json'],
    run: async (rest, values, s) => (await import('./release.ts')).releasePublish(only(rest), values, s),
  },
  'release activate': {
    takes: ['config', 'json'],
    run: async (rest, values, s) => (await import('./release.ts')).releaseActivate(only(rest), values, s),
  },
  'log verify': {
    takes: ['key', 'entry', 'since', 'json'],
    run: async (rest, values, s) => (await import('./log-verify.ts')).logVerify(only(rest), values, s),
  },
  'log witness': {
    takes: ['key', 'since', 'out'],
    run: async (rest, values, s) => (await import('./log-verify.ts')).logWitness(only(rest), values, s),
  },
};

/** The same again after each change of the pack, until stopped. */
async function watched(
  folder: string | undefined,
  values: Values,
  work: () => Promise<ExitCode>,
  runtime: Runtime,
): Promise<ExitCode> {
  if (!folder) throw new UsageError('watch which pack? give its folder, such as packs/et-EE');
  const { whileWatching } = await import('./watch.ts');
  await whileWatching(folder, work, (error) => failed(error, values.json ? ['--json'] : [], runtime), runtime);
  return 0;
}

function only(rest: readonly string[]): string | undefined {
  if (rest.length > 1) throw new UsageError(`one is enough: ${rest.join(' ')}`);
  return rest[0];
}

async function serveUntilStopped(values: Values, runtime: Runtime): Promise<ExitCode> {
  const { serve } = await import('./serve.ts');
  const { reload, close } = await serve(values, runtime);
  process.on('SIGHUP', () => void reload());
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await close();
  return 0;
}
