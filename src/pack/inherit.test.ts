import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimalFiles, mustRead } from '../testing/packs.ts';
import type { PackFiles } from './files.ts';
import { provenance } from './provenance.ts';
import { readPack } from './read.ts';

describe('a child pack', () => {
  const head =
    'tag: ru-ZZ\nname: { ru: Где-то }\npublisher: test\nextends: en-ZZ\nspec: 2025-12-18\nsurfaces: [organization]\n';
  const ofParent = (files: PackFiles) => readPack(files, (tag) => (tag === 'en-ZZ' ? minimalFiles : undefined));

  test('inherits law, safety and curriculum, and keeps its own language', () => {
    const child = mustRead(ofParent(new Map([['pack.yaml', head]])));
    expect(new Set(child.directives.map(({ basis }) => basis))).toEqual(new Set(['law', 'safety']));
    expect(child.directives[0]?.at.file).toBe('en-ZZ/law.yaml');
    expect(child.curriculum).toHaveLength(3);
    expect(child.terms).toEqual([]);
  });

  test('whatever a child writes, the parent’s law, safety, masks and signs of danger stay', () => {
    const masked = 'mask: [national_id]\n';
    const parentFiles = new Map([...minimalFiles, ['pack.yaml', `${minimalFiles.get('pack.yaml')}${masked}`]]);
    const parent = mustRead(readPack(parentFiles));
    const shared = parent.directives.filter(({ basis }) => basis === 'law' || basis === 'safety');
    fc.assert(
      fc.property(
        fc.subarray(['national_id', 'bank_account', 'phone', 'email']),
        fc.subarray(['ru', 'en']),
        fc.subarray(['law', 'culture', 'safety', 'pedagogy']),
        (mask, languages, bases) => {
          const rule = (basis: string) =>
            `directives:\n  - { id: ru.${basis}.own, basis: ${basis}, effect: strengthen, touches: [be_clear], say: x }\n`;
          const cues = `cues: { ${languages.map((language) => `${language}: [x]`).join(', ')} }\n`;
          const child = new Map([
            ['pack.yaml', `${head}${mask.length > 0 ? `mask: [${mask.join(', ')}]\n` : ''}`],
            ...bases.map((basis) => [`${basis}.yaml`, (basis === 'safety' ? cues : '') + rule(basis)] as const),
          ]);
          const pack = mustRead(readPack(child, () => parentFiles));
          const withoutPlace = ({ at: _, ...rest }: (typeof shared)[number]) => rest;
          const there = pack.directives.map(withoutPlace);
          for (const each of shared) expect(there).toContainEqual(withoutPlace(each));
          expect(pack.mask).toEqual(expect.arrayContaining(['national_id', ...mask]));
          for (const [language, phrases] of Object.entries(parent.dangerCues))
            expect(pack.dangerCues[language]).toEqual(expect.arrayContaining([...phrases]));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a parent’s law cannot be written anew, and the fault stands in the child’s file', () => {
    const again =
      'directives:\n  - { id: zz.law.lottery, basis: law, effect: adapt, touches: [], say: Keep every secret. }\n';
    const outcome = ofParent(
      new Map([
        ['pack.yaml', head],
        ['law.yaml', again],
      ]),
    );
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'duplicate-id', at: { file: 'law.yaml', line: 2 }, expected: expect.stringContaining('may only add') },
      ],
    });
  });

  test('every value says where it came from', () => {
    const contact =
      'contacts:\n  - { id: emergency, kind: emergency, name: Помощь, number: "112", hours: всегда, languages: [ru], source: "https://example.org/" }\n';
    const culture =
      'directives:\n  - { id: ru.culture.own, basis: culture, effect: adapt, touches: [be_warm], say: Будь теплее. }\n';
    const child = mustRead(
      ofParent(
        new Map([
          ['pack.yaml', head],
          ['safety.yaml', contact],
          ['culture.yaml', culture],
        ]),
      ),
    );
    const parent = mustRead(readPack(minimalFiles));
    const values = provenance.of(child, parent);
    const originOf = (id: string) => values.find((value) => value.id === id);
    expect(originOf('ru.culture.own')).toMatchObject({ origin: 'own', from: 'ru-ZZ', at: { file: 'culture.yaml' } });
    expect(originOf('zz.law.lottery')).toMatchObject({ origin: 'inherited', at: { file: 'en-ZZ/law.yaml' } });
    expect(originOf('emergency')).toMatchObject({ origin: 'replaced', from: 'ru-ZZ' });
    expect(originOf('zz.culture.examples')).toMatchObject({
      origin: 'left',
      at: { file: 'en-ZZ/culture.yaml' },
    });
    expect(provenance.of(parent, undefined).every(({ origin }) => origin === 'own')).toBe(true);
  });

  test('a parent that is not there, or that is the child itself, is told', () => {
    expect(readPack(new Map([['pack.yaml', head]]))).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'unknown-pack', at: { line: 4 } }],
    });
    const own = new Map([['pack.yaml', head.replace('extends: en-ZZ', 'extends: ru-ZZ')]]);
    expect(readPack(own, () => own)).toMatchObject({ ok: false, diagnostics: [{ code: 'circle' }] });
  });
});
