import { expect, test } from 'vitest';
import { messageFault } from '../i18n/index.ts';
import { NOTICE_KINDS } from './kinds.ts';
import { MarkReader } from './marks.ts';
import { NOTICE_MESSAGES, NOTICE_REASONS } from './messages.ts';
import { REASONS } from './reasons/index.ts';

test('each reason has its two sentences, which name the type of information', () => {
  expect(NOTICE_REASONS.length).toBe(new Set(NOTICE_REASONS).size);
  for (const reason of NOTICE_REASONS) {
    for (const sentence of [NOTICE_MESSAGES[`notice.${reason}`], NOTICE_MESSAGES[`notice.${reason}.maybe`]]) {
      expect(messageFault('en', sentence)).toBeUndefined();
      expect(sentence).toContain('{$information}');
    }
  }
  expect(REASONS.every(({ kind }) => kind in NOTICE_KINDS)).toBe(true);
});

test.each(Object.values(NOTICE_KINDS))(
  'the mark $mark is found by its name, and closed where it encloses',
  ({ mark, encloses }) => {
    const reader = new MarkReader();
    const found = [...reader.push(`a ⟦${mark}:x.y⟧ b ⟦/${mark}⟧`), ...reader.end()].map(({ kind }) => kind);
    expect(found.slice(0, 3)).toEqual(['text', 'mark', 'text']);
    expect(found.includes('end-mark')).toBe(encloses);
  },
);
