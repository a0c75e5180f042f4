import { baseOf } from '../../../i18n/index.ts';
import { ExchangeError } from '../../diagnostics.ts';
import type { Term } from './table.ts';

/**
 * Terminology as TBX-Basic (ISO 30042:2019, DCA style), which terminology managers read and write: a concept entry with one language
 * section; a preferred and several deprecated terms, told apart by `administrativeStatus`.
 */

const PREFERRED = 'preferredTerm-admn-sts';
const DEPRECATED = 'deprecatedTerm-admn-sts';

/** A concept as it is exchanged; where it stands in a file is no part of it. */
export type ExchangedTerm = Omit<Term, 'at'>;

/** @param language the language of all the terms, BCP 47 */
export async function writeTbx(terms: readonly ExchangedTerm[], language: string, publisher: string): Promise<string> {
  const { XMLBuilder } = await import('fast-xml-parser');
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    tbx: {
      '@type': 'TBX-Basic',
      '@style': 'dca',
      '@xml:lang': language,
      '@xmlns': 'urn:iso:std:iso:30042:ed-2',
      tbxHeader: { fileDesc: { sourceDesc: { p: publisher } } },
      text: { body: { conceptEntry: terms.map((term) => conceptEntry(term, language)) } },
    },
  });
}

const conceptEntry = ({ concept, preferred, deprecated, note, source }: ExchangedTerm, language: string) => ({
  '@id': concept,
  admin: { '@type': 'source', '#text': source },
  ...(note && { note }),
  langSec: {
    '@xml:lang': language,
    termSec: [termSec(preferred, PREFERRED), ...deprecated.map((form) => termSec(form, DEPRECATED))],
  },
});

const termSec = (term: string, status: string) => ({
  term,
  termNote: { '@type': 'administrativeStatus', '#text': status },
});

interface Node {
  readonly [name: string]: string | Node | readonly (string | Node)[] | undefined;
}

/**
 * The concepts of a TBX file in one language: version 3 (`conceptEntry`) and version 2 (`termEntry`, `tig`). A term without a status is
 * preferred if it is the first of its concept, and else admitted: neither preferred nor deprecated, and left out.
 * @throws {ExchangeError} for what is no XML, or no TBX
 */
export async function readTbx(source: string, language: string): Promise<readonly ExchangedTerm[]> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new ExchangeError(`${valid.err.line}:${valid.err.col}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    // Letters by number, `&#233;`, too.
    htmlEntities: true,
  });
  const root: Node = parser.parse(source);
  const body =
    nodeIn(nodeIn(nodeIn(root, 'tbx'), 'text'), 'body') ?? nodeIn(nodeIn(nodeIn(root, 'martif'), 'text'), 'body');
  if (!body) throw new ExchangeError('1:1: there is no tbx/text/body; is this a TBX file?');
  return [...nodesIn(body, 'conceptEntry'), ...nodesIn(body, 'termEntry')].flatMap((entry) => termOf(entry, language));
}

function termOf(entry: Node, language: string): ExchangedTerm[] {
  const base = baseOf(language);
  const section = [...nodesIn(entry, 'langSec'), ...nodesIn(entry, 'langSet')].find(
    (each) => baseOf(String(each['@xml:lang'] ?? '')) === base,
  );
  if (!section) return [];
  const terms = [...nodesIn(section, 'termSec'), ...nodesIn(section, 'tig'), ...nodesIn(section, 'ntig')].map(
    (each) => ({
      text: textIn(each, 'term') || textIn(nodeIn(each, 'termGrp'), 'term'),
      status: typed(each, 'termNote', 'administrativeStatus'),
    }),
  );
  const preferred = terms.find(({ status }) => status === PREFERRED) ?? terms.find(({ status }) => status === '');
  if (!preferred?.text) return [];
  return [
    {
      concept: String(entry['@id'] ?? preferred.text),
      preferred: preferred.text,
      deprecated: terms.filter(({ status }) => status === DEPRECATED).map(({ text }) => text),
      note: textIn(entry, 'note') || textIn(section, 'note'),
      source: typed(entry, 'admin', 'source') || typed(section, 'admin', 'source'),
    },
  ];
}

/** `Array.isArray` does not know that a list may be read-only. */
const isList = (value: Node[string]): value is readonly (string | Node)[] => Array.isArray(value);
const listOf = (value: Node[string]): readonly (string | Node)[] =>
  value === undefined ? [] : isList(value) ? value : [value];
const nodesIn = (node: Node | undefined, name: string): Node[] =>
  listOf(node?.[name]).filter((each): each is Node => typeof each === 'object');
const nodeIn = (node: Node | undefined, name: string): Node | undefined => nodesIn(node, name)[0];
const textOf = (value: string | Node | undefined): string =>
  (typeof value === 'string' ? value : typeof value?.['#text'] === 'string' ? value['#text'] : '').trim();
const textIn = (node: Node | undefined, name: string): string => textOf(listOf(node?.[name])[0]);
const typed = (node: Node, name: string, type: string): string =>
  textOf(nodesIn(node, name).find((each) => each['@type'] === type));
