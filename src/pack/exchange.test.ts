import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExchangeError } from './diagnostics.ts';
import { readCase } from './sections/curriculum/case.ts';
import { caseFromCsv } from './sections/curriculum/table.ts';
import { readTerms, writeTerms } from './sections/terms/table.ts';
import { type ExchangedTerm, readTbx, writeTbx } from './sections/terms/tbx.ts';

const word = fc
  .stringMatching(/^[\p{L}\p{N}&<>"',;. -]{1,20}$/u)
  .map((text) => text.trim().replace(/\s+/g, ' ') || 'x');
const form = word.map((text) => text.replaceAll('|', '/'));
const terms: fc.Arbitrary<ExchangedTerm[]> = fc.uniqueArray(
  fc.record({
    concept: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    preferred: word,
    deprecated: fc.array(form, { maxLength: 3 }),
    note: fc.oneof(fc.constant(''), word),
    source: fc.webUrl(),
  }),
  { selector: ({ concept }) => concept, minLength: 1, maxLength: 6 },
);
const bare = (list: readonly ExchangedTerm[]) =>
  list.map(({ concept, preferred, deprecated, note, source }) => ({ concept, preferred, deprecated, note, source }));

test('terms come back from TBX as they went out, whatever letters they have', () =>
  fc.assert(
    fc.asyncProperty(terms, fc.constantFrom('et', 'ar', 'zh'), async (list, language) => {
      expect(bare(await readTbx(await writeTbx(list, language, 'A & B <c>'), language))).toEqual(bare(list));
    }),
    { numRuns: 200 },
  ));

test('terms come back from CSV as they went out', () =>
  fc.assert(
    fc.property(terms, (list) => {
      const { terms: read, diagnostics } = readTerms('terms.csv', writeTerms(list));
      expect(diagnostics).toEqual([]);
      expect(bare(read)).toEqual(bare(list));
    }),
  ));

test('a TBX of version 2, and terms without a status, are read too; what is no TBX is told where', async () => {
  const old = `<martif type="TBX"><text><body><termEntry id="c5"><langSet xml:lang="de-DE">
    <tig><term>Rechner</term></tig><tig><term>Computer</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig><tig><term>D&#233;chiffreur &amp;amp;</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  </langSet></termEntry></body></text></martif>`;
  expect(await readTbx(old, 'de')).toMatchObject([
    { concept: 'c5', preferred: 'Rechner', deprecated: ['Computer', 'Déchiffreur &amp;'], source: '' },
  ]);
  expect(await readTbx(old, 'et')).toEqual([]);
  await expect(readTbx('<tbx><text>', 'et')).rejects.toThrow(/^1:\d+: /);
  await expect(readTbx('<html/>', 'et')).rejects.toThrow('is this a TBX file?');
});

const HEAD = {
  title: 'Biology',
  creator: 'A ministry',
  uri: 'https://example.org/biology',
  changed: '2026-11-24T00:00:00Z',
};
const TABLE = `code,parent,type,statement,keywords,level,question
B1,,Course,Organisms,,,
B1.1,B1,Outcome,Explains photosynthesis,photosynthesis|chlorophyll,10,Where does a tree get its mass from?
`;

test('a table becomes a CASE package that reads as a curriculum, the same each time', async () => {
  const made = JSON.stringify(caseFromCsv(TABLE, HEAD));
  expect(made).toBe(JSON.stringify(caseFromCsv(TABLE, HEAD)));
  const { title, items, diagnostics } = readCase('biology.json', made);
  expect({ title, diagnostics }).toEqual({ title: 'Biology', diagnostics: [] });
  expect(items[1]).toMatchObject({
    code: 'B1.1',
    path: ['Biology', 'Organisms'],
    keywords: ['photosynthesis', 'chlorophyll'],
    level: ['10'],
  });
});

test.each([
  ['code,statement\nB1,x\n', 'no column `parent`'],
  [TABLE.replace('B1.1,B1', 'B1.1,B7'), 'line 3: there is no item `B7`'],
  [TABLE.replace('B1.1,B1', 'B1,B1'), 'line 2: the code `B1` stands twice'],
  [TABLE.replace('B1.1,B1', ',B1'), 'line 3: an item needs'],
])('a faulty table is told by its line', (table, fault) => {
  expect(() => caseFromCsv(table, HEAD)).toThrow(fault);
  expect(() => caseFromCsv(table, HEAD)).toThrow(ExchangeError);
});
