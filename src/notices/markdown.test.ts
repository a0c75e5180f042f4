import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { asMarkdown, markdownLink } from './markdown.ts';

/** The kinds of node that a Markdown reader finds in a text. */
const kindsIn = (source: string): string[] => {
  const kinds: string[] = [];
  const walk = (node: { type: string; children?: readonly { type: string }[] }): void => {
    kinds.push(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(fromMarkdown(source));
  return kinds;
};
const written = fc.string({
  unit: fc.constantFrom('a', ' ', '<', '>', '!', '[', ']', '(', ')', '*', '_', '`', '\\', '-', '\n', '&'),
});

test('whatever an author writes as a type of information stays text in a notice', () => {
  fc.assert(
    fc.property(written, (text) => {
      const kinds = kindsIn(`Left out: ${asMarkdown(text)} (law).`);
      expect(kinds.filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
    }),
  );
});

test('a law is one link to its own address, whatever stands in its name or its address', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('a', ')](javascript:alert(1)', '(x)', '<b>', '"t"'), (name, path) => {
      const link = markdownLink(`x${name}`, `https://gazette.example/${path}`);
      const [paragraph] = fromMarkdown(`See ${link}.`).children;
      const links = paragraph?.type === 'paragraph' ? paragraph.children.filter(({ type }) => type !== 'text') : [];
      expect(links).toMatchObject([{ type: 'link' }]);
      expect(links[0]?.type === 'link' && links[0].url.startsWith('https://gazette.example/')).toBe(true);
    }),
  );
});
