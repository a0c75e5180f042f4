import { expect, test } from 'vitest';
import { packFrom, readCountry, readMinimal, released } from '../testing/packs.ts';
import type { Sentence } from './release.ts';

const HEAD = 'tag: lv-LV\nname: { lv: Latvija, en: Latvia }\npublisher: a test\nspec: 2025-12-18\nsurfaces: [api]\n';

const sentencesOf = async (files: Readonly<Record<string, string>>): Promise<readonly Sentence[]> => {
  const { release } = await released(packFrom({ 'pack.yaml': HEAD, ...files }));
  return release.layers.flatMap(({ sentences }) => sentences);
};
const placeOf = (sentences: readonly Sentence[], words: string) => {
  const found = sentences.find(({ text }) => text.includes(words));
  return found && [found.file, found.line];
};

test('each fact of the language is traced to the line where its words stand', async () => {
  const sentences = await sentencesOf({
    'language.yaml': [
      '# how it is written',
      'script: Latn',
      'register: Formal address.',
      'numbers:',
      '  en: Write 1 234,5.',
      '  lv: Raksti 1 234,5.',
      'style:',
      '  lv: >',
      '    Raksti vienkārši.',
      'quotation: „…”',
    ].join('\n'),
  });
  expect(placeOf(sentences, 'Formal address')).toEqual(['language.yaml', 3]);
  expect(placeOf(sentences, 'Raksti 1 234,5')).toEqual(['language.yaml', 6]);
  expect(placeOf(sentences, 'Raksti vienkārši')).toEqual(['language.yaml', 8]);
  expect(placeOf(sentences, '„…”')).toEqual(['language.yaml', 10]);
});

test('a frame sentence is traced to the line where the pack says it, and the built-in English to no file', async () => {
  const sentences = await sentencesOf({
    'messages.json':
      '{\n  "lv": {\n    "verdict.allowed": "atļauts",\n    "frame.place": "Tu kalpo {$country}."\n  }\n}\n',
  });
  expect(placeOf(sentences, 'Tu kalpo')).toEqual(['messages.json', 4]);
  expect(placeOf(sentences, 'Under-18 Principles')).toEqual([null, null]);
});

test('what a directive says is traced to the directive', async () => {
  const rule =
    'directives:\n  - id: lv.one\n    basis: culture\n    effect: adapt\n    touches: []\n    say: Be brief.\n';
  expect(placeOf(await sentencesOf({ 'culture.yaml': rule }), 'Be brief')).toEqual(['culture.yaml', 2]);
});

test('a child that says none of a message has its parent’s, at the parent’s place', async () => {
  const { release } = await released(await readCountry('ru-EE'));
  const [frame] = release.layers;
  for (const { file, line } of frame?.sentences ?? []) {
    expect(['messages.json', 'et-EE/messages.json']).toContain(file);
    expect(line).toBeGreaterThan(1);
  }
});

test('marks are explained to the model only where a directive makes it set one', async () => {
  const { release } = await released(readMinimal());
  expect(release.layers[0]?.sentences.some(({ text }) => text.includes('⟦omit:NAME⟧'))).toBe(true);
  expect(placeOf(await sentencesOf({}), '⟦omit:NAME⟧')).toBeUndefined();
});
