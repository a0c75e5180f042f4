import { type Translate, textIn } from '../i18n/index.ts';
import { phrasesPattern } from '../languages/index.ts';
import { asMarkdown, markdownLink, type NoticeKey } from '../notices/index.ts';
import { type Directive, MISSING, type Pack } from '../pack/index.ts';
import type { NoticeRule } from './release.ts';

type Duty = Exclude<Directive['duty'], typeof MISSING | null>;

/** Every directive that leaves something out or adds it owes its notice, whatever the surface. */
export function noticeRules(pack: Pack, say: Translate<NoticeKey>, languages: readonly string[]): NoticeRule[] {
  return pack.directives.flatMap(({ id, basis, duty, cues }) => {
    if (duty === null || duty === MISSING) return [];
    const sentence = (key: NoticeKey) => inEach(languages, (language) => say(language, key, paramsOf(duty, language)));
    return [
      {
        directive: id,
        kind: duty.kind,
        information: duty.information,
        law: duty.law,
        text: sentence(`notice.${duty.reason}`),
        maybe: sentence(`notice.${duty.reason}.maybe`),
        // Only law's cues owe a notice without a mark; a school's rule is the model's to mark.
        cues: basis === 'law' ? phrasesPattern(cues) : null,
      },
    ];
  });
}

export const inEach = (languages: readonly string[], value: (language: string) => string): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [language, value(language)]));

const paramsOf = ({ information, law }: Duty, language: string) => ({
  information: asMarkdown(textIn(information, language)),
  law: citationText(law),
});

/** The law as a Markdown link. */
function citationText(law: Duty['law']): string {
  const name = [law?.act, law?.section].filter(Boolean).join(' ');
  return law?.url ? markdownLink(name, law.url) : asMarkdown(name);
}
