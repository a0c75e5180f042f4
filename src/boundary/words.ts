import { baseOf, type Text } from '../i18n/index.ts';
import type { SourcePosition } from '../kernel/index.ts';
import type { packWords } from '../pack/index.ts';
import { undeclaredWords } from './cues.ts';
import type { Reason, VerdictKind } from './verdict.ts';

/** The language of a text where it is plain, as a BCP 47 tag; `null` where it is not. */
export type SureLanguage = (text: string) => string | null;

/** One unit of words and what the boundary says of it: the same on every surface, since it moves no section. */
export interface WordVerdict {
  /** `et-EE/language#style`. */
  readonly id: string;
  readonly sha256: string;
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly at: SourcePosition;
}

/** Fewer letters than these tell no language surely. */
const LEAST_LETTERS = 40;

/** May these words stand? What asks for more than a word may, or seems to be in another language than its tag, needs a person. */
export function judgeWords(
  words: ReturnType<typeof packWords>,
  languageOf: SureLanguage | null,
): readonly WordVerdict[] {
  return words.map(({ id, sha256, texts, at }) => {
    const reasons = [...undeclared(texts), ...texts.flatMap((text) => mistagged(text, languageOf))];
    const kind = reasons.length > 0 ? 'needs_review' : 'allowed';
    return { id, sha256, kind, reasons: reasons.length > 0 ? reasons : [NO_SECTION], at };
  });
}

const NO_SECTION: Reason = { code: 'no-section', section: null, authority: null, message: 'no-section' };

function undeclared(texts: readonly Text[]): Reason[] {
  for (const say of texts) {
    const words = undeclaredWords({ say, effect: null });
    if (words) return [{ code: 'undeclared', section: null, authority: null, message: 'undeclared', words }];
  }
  return [];
}

/** Words whose language is plainly not their tag's; an untagged text has none to be held to. */
export function mistagged(text: Text, languageOf: SureLanguage | null): Reason[] {
  return Object.entries(text).flatMap(([tag, words]) => {
    if (tag === 'und' || !languageOf || (words.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return [];
    const found = languageOf(words);
    if (found === null || baseOf(found) === baseOf(tag)) return [];
    const [shown = ''] = words.match(/^.{1,60}/u) ?? [];
    return [{ code: 'mistagged', section: null, authority: null, message: 'mistagged', words: shown }];
  });
}
