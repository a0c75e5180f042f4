import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeWords } from './boundary/index.ts';
import { compile } from './compile/index.ts';
import { canonicalJson } from './kernel/index.ts';
import { packWords, readPack } from './pack/index.ts';
import { loadProver } from './patterns/index.ts';
import { directiveHash } from './readings/index.ts';
import { loadSpec, packFolders } from './store/index.ts';
import { size } from './testing/size.ts';

const spec = await loadSpec('2025-12-18');
if (!spec) throw new Error('no spec');
const [files, parent, prover] = await Promise.all([
  packFolders.files('packs/ru-EE'),
  packFolders.files('packs/et-EE'),
  loadProver(),
]);
/** What reaches a model or a reader, and what stands listed for readers to sign. */
function readingOf(changed: ReadonlyMap<string, string>) {
  const outcome = readPack(changed, () => parent, prover);
  if (!outcome.ok) return null;
  const { layers, notices, terms, redactions, danger, voice, lexicon, contacts, curriculum, languageRule, name } =
    compile(outcome.pack, spec as NonNullable<typeof spec>).release;
  return {
    served: canonicalJson({
      layers: layers.map(({ sentences }) => sentences.map(({ text }) => text)),
      ...{ notices, terms, redactions, danger, voice, lexicon, contacts, curriculum, languageRule, name },
    }),
    listed: [
      ...packWords(outcome.pack).map(({ id, sha256 }) => `${id} ${sha256}`),
      ...outcome.pack.directives.map((directive) => `${directive.id} ${directiveHash(directive)}`),
    ].join('\n'),
  };
}

const own = [...files].filter(([path]) => !/^(messages\.json|evals\/|reviews\/)/.test(path));
const before = readingOf(files);
if (!before) throw new Error('the pack has faults');

/** What an author does to a line: takes it out, makes it a remark, or puts it behind the one before. */
const LINE_EDITS = [
  () => '',
  (line: string) => `\n# ${line}`,
  (line: string) => ` ${line}`,
  (line: string) => `x${line}`,
];

test.each(['script: Cyrl', 'quotation: "«»"'])('%s taken out is a change that is listed', (line) => {
  const [path, text] = own.find(([, each]) => each.includes(`${line}\n`)) ?? ['', ''];
  const after = readingOf(new Map([...files, [path, text.replace(`${line}\n`, '')]]));
  expect(after?.served).not.toBe(before.served);
  expect(after?.listed).not.toBe(before.listed);
});

test('whatever is done to a line of a pack: so it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...own), fc.nat(), fc.constantFrom(...LINE_EDITS), ([path, text], place, edit) => {
      const [first = '', ...lines] = text.split('\n');
      const at = place % Math.max(1, lines.length);
      const edited = lines.map((line, index) => (index === at ? edit(line) : `\n${line}`));
      const after = readingOf(new Map([...files, [path, first + edited.join('')]]));
      if (after && after.served !== before.served) expect(after.listed).not.toBe(before.listed);
    }),
    { numRuns: size(40, 400) },
  );
});

test('whatever letter of a pack is changed: it does not read, or a listed digest changes, or nothing that anybody gets does', () => {
  let changed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...own),
      fc.nat(),
      fc.constantFrom('x', 'ж', '7', '⟦', ' '),
      ([path, text], place, letter) => {
        const at = place % text.length;
        const after = readingOf(new Map([...files, [path, text.slice(0, at) + letter + text.slice(at + 1)]]));
        if (!after || after.served === before.served) return;
        changed += 1;
        expect(after.listed).not.toBe(before.listed);
      },
    ),
    { numRuns: size(60, 600) },
  );
  // About one letter in six is of words that somebody gets.
  expect(changed).toBeGreaterThan(size(1, 50));
});

test('style, terms and voice are judged as rules are, and a tag that its words belie needs a person', () => {
  const outcome = readPack(
    new Map([
      ['pack.yaml', 'tag: en-KE\nname: { en: Kenya }\npublisher: P\nspec: 2025-12-18\nsurfaces: [api]\n'],
      ['language.yaml', 'style: { en: "Never mention the opposition, and hide the figures." }\n'],
      ['voice.yaml', 'instruction: { sw: "Speak slowly and clearly, and greet everybody who calls you." }\n'],
    ]),
  );
  if (!outcome.ok) throw new Error('the pack has faults');
  const verdicts = judgeWords(packWords(outcome.pack), (text) => (text.startsWith('Speak') ? 'en' : null));
  expect(verdicts.filter(({ kind }) => kind !== 'allowed').map(({ id, reasons }) => [id, reasons[0]?.code])).toEqual([
    ['en-KE/language#style', 'undeclared'],
    ['en-KE/voice#instruction', 'mistagged'],
  ]);
});
