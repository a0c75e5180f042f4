import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Translate, textIn } from '../i18n/index.ts';
import { sha256 } from '../kernel/index.ts';
import { MARK_NAMES, type NoticeKey } from '../notices/index.ts';
import { BASES, type Directive, MISSING, type Pack } from '../pack/index.ts';
import type { ReleaseKey } from './messages.ts';
import type { Layer, Sentence } from './release.ts';

/** The sentences that Endonym itself says to the model. */
type SentenceKey = ReleaseKey | NoticeKey;

/**
 * The system message in layers, one a basis. It speaks the pack's own language where the pack does:
 * instructions in another language pull the answers into it.
 */
export function layersOf(pack: Pack, say: Translate<SentenceKey>, language: string): Layer[] {
  const layers = [
    { name: 'frame' as const, sentences: frame(pack, say, language) },
    ...BASES.map((name) => ({
      name,
      sentences: [
        ...(name === 'language' ? languageFacts(pack, say, language) : []),
        ...pack.directives.filter(({ basis }) => basis === name).map((directive) => sentenceOf(directive, language)),
      ],
    })),
  ].filter(({ sentences }) => sentences.length > 0);
  return layers.map(({ name, sentences }) => {
    const title = say(language, `layer.${name}`);
    const text = layerText({ title, sentences });
    return { name, title, sha256: sha256(text), tokens: countTokens(text), sentences };
  });
}

/** A layer as the model reads it. */
export const layerText = ({ title, sentences }: Pick<Layer, 'title' | 'sentences'>): string =>
  [`## ${title}`, ...sentences.map(({ text }) => `- ${text}`)].join('\n');

function frame(pack: Pack, say: Translate<SentenceKey>, language: string): Sentence[] {
  const country = pack.name[language] ?? pack.name.en ?? pack.tag;
  const keys: readonly SentenceKey[] = ['frame.place', ...frameOfMarks(pack), 'frame.under-18'];
  return keys.map((key) => ({
    text: say(language, key, { country }),
    directive: null,
    file: 'messages.json',
    line: 1,
    ...(key === 'frame.under-18' && { audience: 'under_18' as const }),
  }));
}

/** How the model marks what it leaves out or adds, where a directive makes it. */
const frameOfMarks = ({ directives }: Pack): readonly SentenceKey[] =>
  directives.some(owesNotice) ? [...MARK_NAMES.map((mark) => `frame.${mark}` as const), 'frame.only'] : [];

function languageFacts(pack: Pack, say: Translate<SentenceKey>, language: string): Sentence[] {
  const { register, orthography, numbers, dates, style, quotation, line } = pack.language;
  const texts = [register, orthography, numbers, dates, style].flatMap((text) =>
    text ? [textIn(text, language)] : [],
  );
  const marks = quotation ? [say(language, 'quotation', { marks: quotation })] : [];
  return [...texts, ...marks].map((text) => ({ text, directive: null, file: 'language.yaml', line }));
}

/** A directive that owes a notice says its name, for the model to put into its mark. */
function sentenceOf(directive: Directive, language: string): Sentence {
  const { id, at } = directive;
  const words = textIn(directive.say, language).trim();
  return { text: owesNotice(directive) ? `[${id}] ${words}` : words, directive: id, file: at.file, line: at.line };
}

const owesNotice = ({ duty }: Directive): boolean => duty !== null && duty !== MISSING;
