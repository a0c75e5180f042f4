import { describe, expect, test } from 'vitest';
import { isShown } from './field.ts';
import { placeOf } from './place.ts';

const TAGS = [
  'ar-EG',
  'ar-SA',
  'he-IL',
  'fa-IR',
  'ur-PK',
  'ps-AF',
  'ckb-IQ',
  'sd-PK',
  'ug-CN',
  'yi-UA',
  'dv-MV',
  'et-EE',
  'ja-JP',
];

describe('what CLDR knows of a new pack', () => {
  test.each(TAGS)('has no hidden character for %s', (tag) => {
    const place = placeOf({ tag, publisher: 'Somebody', spec: '2025-12-18', surfaces: ['api'] });
    expect(Object.entries(place).filter(([, value]) => !isShown(String(value)))).toEqual([]);
  });
});
