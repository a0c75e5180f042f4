import { expect, test } from 'vitest';
import { type TermRepairFault, termRepairFault } from './repairable.ts';

const KNOWN = new Set(['occupation', 'hundreds', 'were', 'killed', 'nobody', 'was', 'internet', 'page', 'web']);
const dictionary = { knows: (word: string) => KNOWN.has(word.toLowerCase()) };
const contacts = [{ number: '116 111', names: ['Lasteabi', 'Child Helpline', '兒童專線'] }];

test.each<[form: string, preferred: string, fault: TermRepairFault | null]>([
  ['fotosünntees', 'fotosüntees', null],
  ['webb page', 'web page', null],
  ['occupation', 'liberation', 'known-word'],
  ['Occupation', 'liberation', 'known-word'],
  ['web pagge', 'www page', 'known-word'],
  ['hundreds were killed', 'nobody was killed', 'known-word'],
  ['annexxation', 'happy reunion', 'word-count'],
  ['web  pagge', 'webpage', 'word-count'],
  ['…', 'x', 'word-count'],
  ['1199', 'rest', 'digit'],
  ['covidd', 'covid-19', 'digit'],
  ['١١٦', 'rest', 'digit'],
  ['lasteabi', 'puhkus', 'contact'],
  ['Lasteabile', 'puhkusele', 'contact'],
  ['helplin', 'pastime', 'contact'],
  ['puhkuss', 'lasteabi', 'contact'],
  ['兒童專線', '學生專線', 'contact'],
])('%s to %s: %s', (form, preferred, fault) => {
  expect(termRepairFault({ preferred }, form, { dictionary, contacts })).toBe(fault);
});

test('without a dictionary of the language nothing is put right', () => {
  expect(termRepairFault({ preferred: 'fotosüntees' }, 'fotosünntees', { dictionary: null, contacts: [] })).toBe(
    'no-dictionary',
  );
});
