import { fromMarkdown } from 'mdast-util-from-markdown';
import type { HeadedText } from './headings.ts';

/** One of the answers that the spec shows for an example, with what it thinks of it. */
export interface ExampleAnswer {
  readonly verdict: 'good' | 'bad' | 'ok';
  readonly why: string;
  readonly text: string;
}

/** A worked example of a section. Judges and evaluations use it; a digest does not keep it. */
export interface Example {
  readonly section: string;
  readonly title: string;
  readonly prompt: string;
  readonly answers: readonly ExampleAnswer[];
}

const TITLE = /^\*\*Example\*\*:\s*(.+)/;
/** `<!-- GOOD: why -->`, also with an anchor (`BAD[#copying]`) or a second thought (`GOOD, but …`). */
const ANSWER =
  /<assistant[^>]*>\s*<!--\s*(GOOD|BAD|OK)(?:\[[^\]]*\])?[,:]?\s*([\s\S]*?)\s*-->\s*([\s\S]*?)<\/assistant>/g;

/** The examples of one section, in order. */
export function readExamples(section: HeadedText): readonly Example[] {
  const nodes = fromMarkdown(section.text).children;
  return nodes.flatMap((node, index) => {
    const raw = section.text.slice(node.position?.start.offset, node.position?.end.offset);
    const title = node.type === 'paragraph' ? TITLE.exec(raw)?.[1] : undefined;
    const code = nodes.slice(index + 1).find((later) => later.type === 'code');
    if (!title || code?.type !== 'code') return [];
    const answers = [...code.value.matchAll(ANSWER)].map(([, verdict, why = '', text = '']) => ({
      verdict: verdict === 'GOOD' ? ('good' as const) : verdict === 'BAD' ? ('bad' as const) : ('ok' as const),
      why,
      text: text.trim(),
    }));
    const prompt = code.value.split(/<comparison>|<assistant[^>]*>\s*<!--/)[0] ?? '';
    return [{ section: section.id, title: title.trim(), prompt: prompt.trim(), answers }];
  });
}
