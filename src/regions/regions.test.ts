import { readdirSync } from 'node:fs';
import { countrySpecs } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { partialPattern } from '../patterns/index.ts';
import { PERSONAL_KINDS, personalForms, REGIONS, type RegionProfile, regionOf } from './index.ts';

const FIELDS = ['code', 'ibanLength', 'loadScript', 'nationalId', 'phone'];

test('each folder of a region is in the list, once', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(REGIONS.map(({ code }) => code).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(REGIONS.map((region): [string, RegionProfile] => [region.code, region]))('%s', (code, region) => {
  test('says what it knows, and null for what it does not', () => {
    expect(Object.keys(region).sort()).toEqual(FIELDS);
    expect(regionOf(code)).toBe(region);
    expect(new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code)).toBeTruthy();
  });

  test('finds numbers by patterns that a stream can be held by', () => {
    for (const { pattern } of personalForms(code, PERSONAL_KINDS))
      for (const each of [pattern, partialPattern(pattern)]) expect(() => new RegExp(each, 'iu')).not.toThrow();
  });

  test('has accounts as long as SWIFT’s registry says', () => {
    const { chars } = countrySpecs[code] ?? {};
    expect(region.ibanLength).toBe(chars ? chars - 4 : null);
  });
});

describe('check digits', () => {
  test.each([
    ['EE', 'national_id', '37605030299', ['37605030290', '37605030298', '36705030299']],
    ['EE', 'bank_account', 'EE382200221020145685', ['EE382200221020145686', 'EE832200221020145685']],
    ['DE', 'national_id', '86 095 742 719', ['86 095 742 718', '68 095 742 719']],
    ['DE', 'bank_account', 'DE89 3704 0044 0532 0130 00', ['DE98 3704 0044 0532 0130 00']],
    ['EG', 'bank_account', 'EG380019000500000000263180002', ['EG380019000500000000263180003']],
    ['TW', 'national_id', 'a123456789', ['A123456788', 'B123456789']],
  ] as const)('%s: a %s is known from one with a slip: %s', (code, kind, right, wrong) => {
    const [form] = personalForms(code, [kind]);
    expect(form?.valid?.(right)).toBe(true);
    for (const each of wrong) expect([each, form?.valid?.(each)]).toEqual([each, false]);
  });
});
