import type { Translate } from '../i18n/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Reason } from './verdict.ts';

/** A reason as a person reads it. */
export interface Explanation {
  readonly message: string;
  /** What would make it pass; empty where nothing needs to. */
  readonly remedy: string;
  /** The section in the published spec. */
  readonly url: string | null;
  readonly title: string;
}

/** Puts a reason into words, with the section's own title and where to read it. */
export function explain(reason: Reason, spec: Spec, say: Translate, language: string): Explanation {
  const section = spec.sections.find(({ id }) => id === reason.section);
  const title = section?.title ?? reason.section ?? '';
  const params = {
    title,
    section: reason.section ?? '',
    authority: say(language, `authority.${reason.authority ?? 'none'}`),
    words: reason.words ?? '',
  };
  return {
    message: say(language, `reason.${reason.message}`, params),
    remedy: remedyOf(reason, (key) => say(language, key, params)),
    url: section ? sectionUrl(spec, section.id) : null,
    title,
  };
}

export const sectionUrl = (spec: Spec, section: string): string =>
  `https://model-spec.openai.com/${spec.id}.html#${section}`;

function remedyOf({ code }: Reason, say: (key: string) => string): string {
  const key = code.startsWith('red-line.') ? 'remedy.red-line' : `remedy.${code}`;
  const words = say(key);
  return words === key ? '' : words;
}
