import { compile } from '../compile/index.ts';
import { readingsOf } from '../readings/index.ts';
import { saveRelease } from '../store/index.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, printJson, type Runtime } from './runtime.ts';

export interface BuildOptions {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `endonym build PACK`: compiles a release and writes it, named by its content, into a folder. */
export async function build(folder: string | undefined, options: BuildOptions, runtime: Runtime): Promise<ExitCode> {
  const pack = await openPack(folder);
  const spec = await openSpec(pack.spec);
  const compiled = compile(pack, spec, await readingsOf(pack, spec));
  const file = await saveRelease(options.out ?? 'data/releases', compiled);
  const { layers, verdicts } = compiled.release;
  const kinds = verdicts[pack.surfaces[0] ?? 'organization'].map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const summary = {
    release: compiled.id,
    tag: pack.tag,
    tokens: layers.reduce((sum, { tokens }) => sum + tokens, 0),
    layers: layers.map(({ name, sha256, tokens }) => ({ name, sha256, tokens })),
    verdicts: {
      allowed: count('allowed'),
      allowed_with_notice: count('allowed_with_notice'),
      needs_review: count('needs_review'),
      refused: count('refused'),
    },
  };
  if (options.json) printJson(runtime, summary);
  else runtime.print(readable(summary, file));
  return 0;
}

interface Summary {
  readonly release: string;
  readonly tag: string;
  readonly tokens: number;
  readonly layers: readonly { name: string; tokens: number }[];
}

const readable = ({ release, tag, tokens, layers }: Summary, file: string): string =>
  [
    `${tag}  ${release}`,
    ...layers.map((layer) => `  ${layer.name.padEnd(10)} ${String(layer.tokens).padStart(5)} tokens`),
    `  ${'together'.padEnd(10)} ${String(tokens).padStart(5)} tokens (o200k)`,
    `written to ${file}`,
  ].join('\n');
