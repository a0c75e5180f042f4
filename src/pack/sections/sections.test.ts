import { describe, expect, test } from 'vitest';
import { mustRead } from '../../testing/packs.ts';
import { readPack } from '../read.ts';
import { starterPack } from '../starter.ts';
import { SECTIONS } from './index.ts';

const STARTER = { tag: 'lv-LV', publisher: 'a test', spec: '2025-12-18', surfaces: ['api'] } as const;
const pack = mustRead(readPack(starterPack(STARTER)));

describe.each(SECTIONS.map((section) => [section.name, section] as const))('the section %s', (name, section) => {
  test('has files that no other section has', () => {
    const files = Object.keys(section.files);
    expect(files.length).toBeGreaterThan(0);
    const others = SECTIONS.filter((other) => other !== section).flatMap((other) => Object.keys(other.files));
    expect(files.filter((file) => others.includes(file))).toEqual([]);
    expect(SECTIONS.filter((other) => other.name === name)).toHaveLength(1);
  });

  test('gives a child, by its parent, nothing but its own part', () => {
    const others = SECTIONS.filter((other) => other !== section).flatMap(({ inherit }) =>
      Object.keys(inherit(pack, pack)),
    );
    expect(Object.keys(section.inherit(pack, pack)).filter((key) => others.includes(key))).toEqual([]);
  });
});

test('a new pack reads without a fault, and a new child has no law and no safety of its own', () => {
  expect(pack.tag).toBe('lv-LV');
  const child = starterPack({ ...STARTER, extends: 'et-EE' });
  expect([...child.keys()]).not.toContain('law.yaml');
  expect([...child.keys()]).not.toContain('safety.yaml');
  expect(child.get('pack.yaml')).toContain('extends: et-EE');
});
