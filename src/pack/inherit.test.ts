import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFolders } from '../store/index.ts';
import type { PackFiles } from './files.ts';
import { provenance } from './provenance.ts';
import { readPack } from './read.ts';

const estonia = await packFolders.files('packs/et-EE');

describe('a child pack', () => {
  const head =
    'tag: ru-EE\nname: { ru: Эстония }\npublisher: test\nextends: et-EE\nspec: 2025-12-18\nsurfaces: [organization]\n';

  test('inherits law, safety and curriculum, and keeps its own language', () => {
    const outcome = readPack(new Map([['pack.yaml', head]]), (tag) => (tag === 'et-EE' ? estonia : undefined));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    expect(new Set(outcome.pack.directives.map(({ basis }) => basis))).toEqual(new Set(['law', 'safety']));
    expect(outcome.pack.directives[0]?.at.file).toBe('et-EE/law.yaml');
    expect(outcome.pack.curriculum.length).toBeGreaterThan(60);
    expect(outcome.pack.terms).toEqual([]);
  });

  const ofParent = (files: PackFiles) => readPack(files, (tag) => (tag === 'et-EE' ? estonia : undefined));

  test('whatever a child writes, the parent’s law, safety, masks and signs of danger stay', () => {
    const masked = 'mask: [national_id]\n';
    const parentFiles = new Map([...estonia, ['pack.yaml', `${estonia.get('pack.yaml')}${masked}`]]);
    const parent = readPack(parentFiles);
    if (!parent.ok) throw new Error(JSON.stringify(parent.diagnostics));
    const shared = parent.pack.directives.filter(({ basis }) => basis === 'law' || basis === 'safety');
    fc.assert(
      fc.property(
        fc.subarray(['national_id', 'bank_account', 'phone', 'email']),
        fc.subarray(['et', 'ru', 'en']),
        fc.subarray(['law', 'culture', 'safety', 'pedagogy']),
        (mask, languages, bases) => {
          const rule = (basis: string) =>
            `directives:\n  - { id: ru.${basis}.own, basis: ${basis}, effect: strengthen, touches: [be_clear], say: x }\n`;
          const cues = `cues: { ${languages.map((language) => `${language}: [x]`).join(', ')} }\n`;
          const child = new Map([
            ['pack.yaml', `${head}${mask.length > 0 ? `mask: [${mask.join(', ')}]\n` : ''}`],
            ...bases.map((basis) => [`${basis}.yaml`, (basis === 'safety' ? cues : '') + rule(basis)] as const),
          ]);
          const outcome = readPack(child, () => parentFiles);
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
          const withoutPlace = ({ at: _, ...rest }: (typeof shared)[number]) => rest;
          const there = outcome.pack.directives.map(withoutPlace);
          for (const each of shared) expect(there).toContainEqual(withoutPlace(each));
          expect(outcome.pack.mask).toEqual(expect.arrayContaining(['national_id', ...mask]));
          for (const [language, phrases] of Object.entries(parent.pack.dangerCues))
            expect(outcome.pack.dangerCues[language]).toEqual(expect.arrayContaining([...phrases]));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a parent’s law cannot be written anew, and the fault stands in the child’s file', () => {
    const again =
      'directives:\n  - { id: et.law.child-in-need, basis: law, effect: adapt, touches: [], say: Keep every secret. }\n';
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
    const child = ofParent(
      new Map([
        ['pack.yaml', head],
        ['safety.yaml', contact],
        ['culture.yaml', culture],
      ]),
    );
    const parent = readPack(estonia);
    if (!child.ok || !parent.ok) throw new Error('faults');
    const values = provenance.of(child.pack, parent.pack);
    const originOf = (id: string) => values.find((value) => value.id === id);
    expect(originOf('ru.culture.own')).toMatchObject({ origin: 'own', from: 'ru-EE', at: { file: 'culture.yaml' } });
    expect(originOf('et.law.child-in-need')).toMatchObject({ origin: 'inherited', at: { file: 'et-EE/law.yaml' } });
    expect(originOf('emergency')).toMatchObject({ origin: 'replaced', from: 'ru-EE' });
    expect(originOf('et.culture.conversation')).toMatchObject({
      origin: 'left',
      at: { file: 'et-EE/culture.yaml' },
    });
    expect(provenance.of(parent.pack, undefined).every(({ origin }) => origin === 'own')).toBe(true);
  });

  test('a parent that is not there, or that is the child itself, is told', () => {
    expect(readPack(new Map([['pack.yaml', head]]))).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'unknown-pack', at: { line: 4 } }],
    });
    const own = new Map([['pack.yaml', head.replace('extends: et-EE', 'extends: ru-EE')]]);
    expect(readPack(own, () => own)).toMatchObject({ ok: false, diagnostics: [{ code: 'circle' }] });
  });
});
