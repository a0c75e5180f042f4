import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Compiled } from '../compile/index.ts';
import { type Convert, regionOf } from '../regions/index.ts';
import { packFrom, released } from '../testing/packs.ts';
import { Answer } from './answer.ts';
import type { AnswerOptions } from './answer-record.ts';
import { viewOf } from './view.ts';

let convert: Convert;
let repairing: Compiled;
let telling: Compiled;

const PACK =
  'tag: zh-TW\nname: { zh: 臺灣, en: Taiwan }\npublisher: test\nspec: 2025-12-18\nsurfaces: [organization]\nmask: [national_id]\n';
const releaseWith = (repair: string) =>
  released(packFrom({ 'pack.yaml': PACK, 'language.yaml': `script: Hant\n${repair}` }));

beforeAll(async () => {
  convert = (await regionOf('TW')?.loadScript?.()) as Convert;
  repairing = await releaseWith('repair: [script]\n');
  telling = await releaseWith('');
});

const read = (pieces: readonly string[], compiled: Compiled) => {
  const options: AnswerOptions = { language: 'zh', asked: '', convert };
  const answer = new Answer(viewOf(compiled, 'organization', '2026-11-24'), options);
  const channel = answer.open('text');
  const text = pieces.map((piece) => channel.push(piece)).join('') + channel.end();
  answer.end();
  return { text, checks: answer.checks, channel };
};

test.each([
  ['这个软件的信息都在网络上。', '這個軟體的資訊都在網路上。'],
  ['打印机和U盘，视频', '印表機和隨身碟，影片'],
  ['這個軟件很好，網絡也是', '這個軟件很好，網絡也是'],
  ['國內存款须保存文件，程序也是', '國內存款須保存文件，程序也是'],
  ['皇后在公里後面，于先生吃乾麵', '皇后在公里後面，于先生吃乾麵'],
  ['Python 3.12 的 print("hello") 沒問題。', 'Python 3.12 的 print("hello") 沒問題。'],
])('%s', (given, shown) => {
  expect(read([given], repairing).text).toBe(shown);
});

test('under any cutting the same is converted, and what stands after it keeps its place', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '软件',
          'U盘',
          '。',
          '，',
          '這個',
          '信息',
          ' ',
          'abc',
          '网络',
          '⟦omit:x⟧',
          'A123456789',
          '𠮷',
          '长'.repeat(70),
        ),
        { maxLength: 14 },
      ),
      fc.array(fc.nat(200), { maxLength: 8 }),
      (words, at) => {
        const text = words.join('');
        const points = [...new Set(at.map((n) => n % (text.length + 1)))].sort((a, b) => a - b);
        const pieces = [0, ...points].map((from, index) => text.slice(from, points[index] ?? text.length));
        const [whole, cut] = [read([text], repairing), read(pieces, repairing)];
        expect(cut.text).toBe(whole.text);
        expect(cut.checks).toEqual(whole.checks);
        expect(cut.channel.taken).toBe(text.length);
        expect(cut.channel.decides(text.length)).toBe(true);
      },
    ),
  ));

test('a citation by place points at the same words after a word has become longer', () => {
  const text = 'U盘很好。網站';
  const { text: shown, channel } = read([text], repairing);
  const at = channel.placeOf(text.indexOf('網站'));
  expect(shown.slice(at, at + 2)).toBe('網站');
});

test('a pack that asks for no repair is told, and the answer stays as it was', () => {
  const { text, checks } = read(['这个软件很好。'], telling);
  expect(text).toBe('这个软件很好。');
  expect(checks.terms).toEqual([{ concept: 'script', found: '这个软件', preferred: '這個軟體' }]);
  expect(read(['这个软件很好。'], repairing).checks.repaired).toEqual([
    { concept: 'script', found: '这个软件', preferred: '這個軟體' },
  ]);
});
