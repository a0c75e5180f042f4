import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { languageIn, languageSaying, type Translate, textIn } from '../i18n/index.ts';
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
    ...placeOf(pack, language, key),
    ...(key === 'frame.under-18' && { audience: 'under_18' as const }),
  }));
}

/** Where the pack says it; the built-in English stands in none of its files. */
function placeOf({ messages, messageAt }: Pack, language: string, key: SentenceKey): Pick<Sentence, 'file' | 'line'> {
  const saying = languageSaying(messages, language, key);
  const at = saying === null ? null : messageAt(saying, key);
  return { file: at?.file ?? null, line: at?.line ?? null };
}

/** How the model marks what it leaves out or adds, where a directive makes it. */
const frameOfMarks = ({ directives }: Pack): readonly SentenceKey[] =>
  directives.some(owesNotice) ? [...MARK_NAMES.map((mark) => `frame.${mark}` as const), 'frame.only'] : [];

/** What the model is told of the language, in this order. */
const LANGUAGE_FACTS = ['register', 'orthography', 'numbers', 'dates', 'style'] as const;

function languageFacts(pack: Pack, say: Translate<SentenceKey>, language: string): Sentence[] {
  const { quotation, lines } = pack.language;
  const fact = (text: string, line: number | undefined): Sentence => ({
    text,
    directive: null,
    file: 'language.yaml',
    line: line ?? null,
  });
  const texts = LANGUAGE_FACTS.flatMap((name) => {
    const text = pack.language[name];
    return text ? [fact(textIn(text, language), lines[name][languageIn(text, language)])] : [];
  });
  const marks = quotation ? [fact(say(language, 'quotation', { marks: quotation }), lines.quotation.und)] : [];
  return [...texts, ...marks];
}

/** A directive that owes a notice says its name, for the model to put into its mark. */
function sentenceOf(directive: Directive, language: string): Sentence {
  const { id, at } = directive;
  const words = textIn(directive.say, language).trim();
  return { text: owesNotice(directive) ? `[${id}] ${words}` : words, directive: id, file: at.file, line: at.line };
}

const owesNotice = ({ duty }: Directive): boolean => duty !== null && duty !== MISSING;
