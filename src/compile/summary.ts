import type { VerdictKind } from '../boundary/index.ts';
import type { Compiled, Layer } from './release.ts';

/** What a person who built a release looks at first. */
export interface ReleaseSummary {
  readonly release: string;
  readonly tag: string;
  /** o200k tokens of all layers together. */
  readonly tokens: number;
  readonly layers: readonly Pick<Layer, 'name' | 'sha256' | 'tokens'>[];
  /** How many directives got each verdict, on the pack's first surface. */
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
}

export function summaryOf({ id, release }: Compiled): ReleaseSummary {
  const { tag, layers, surfaces, verdicts } = release;
  const kinds = verdicts[surfaces[0] ?? 'organization'].map(({ kind }) => kind);
  const count = (kind: VerdictKind) => kinds.filter((each) => each === kind).length;
  return {
    release: id,
    tag,
    tokens: layers.reduce((sum, { tokens }) => sum + tokens, 0),
    layers: layers.map(({ name, sha256, tokens }) => ({ name, sha256, tokens })),
    verdicts: {
      allowed: count('allowed'),
      allowed_with_notice: count('allowed_with_notice'),
      needs_review: count('needs_review'),
      refused: count('refused'),
    },
  };
}

/** The summary for a person: each layer, and all together. */
export const describeSummary = ({ release, tag, tokens, layers }: ReleaseSummary): string =>
  [
    `${tag}  ${release}`,
    ...layers.map((layer) => `  ${layer.name.padEnd(10)} ${String(layer.tokens).padStart(5)} tokens`),
    `  ${'together'.padEnd(10)} ${String(tokens).padStart(5)} tokens (o200k)`,
  ].join('\n');
