import { type Translate, textIn } from '../i18n/index.ts';
import { phrasesPattern } from '../languages/index.ts';
import type { Citation, Directive, Pack } from '../pack/index.ts';
import { RELEASE_MESSAGES, type ReleaseKey } from './messages.ts';
import type { NoticeRule } from './release.ts';

/** Every directive that leaves something out or adds it owes its notice, whatever the surface. */
export function noticeRules(pack: Pack, say: Translate<ReleaseKey>, languages: readonly string[]): NoticeRule[] {
  return pack.directives.flatMap((directive) => {
    const { effect, basis, information, notice } = directive;
    const owed = effect === 'omit' || (effect === 'add' && basis === 'law');
    if (!owed || !information || !notice) return [];
    const sentence = (key: ReleaseKey) =>
      inEach(languages, (language) => say(language, key, paramsOf(directive, language)));
    return [
      {
        directive: directive.id,
        kind: effect === 'omit' ? ('omitted' as const) : ('added' as const),
        information,
        law: directive.law ?? null,
        text: sentence(declared(`notice.${notice}`)),
        maybe: sentence(declared(`notice.${notice}.maybe`)),
        // Only law's cues owe a notice without a mark; a school's rule is the model's to mark.
        cues: basis === 'law' ? phrasesPattern(directive.cues) : null,
      },
    ];
  });
}

function declared(key: string): ReleaseKey {
  const isDeclared = (text: string): text is ReleaseKey => Object.hasOwn(RELEASE_MESSAGES, text);
  if (!isDeclared(key)) throw new RangeError(`no message has the key \`${key}\``);
  return key;
}

export const inEach = (languages: readonly string[], value: (language: string) => string): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [language, value(language)]));

const paramsOf = (directive: Directive, language: string) => ({
  information: textIn(directive.information ?? {}, language),
  law: citationText(directive.law),
});

/** The law as a Markdown link. */
export function citationText(law: Citation | undefined): string {
  const name = [law?.act, law?.section].filter(Boolean).join(' ');
  return law?.url ? `[${name}](${law.url})` : name;
}
