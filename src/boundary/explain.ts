import type { Translate } from '../i18n/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { BOUNDARY_MESSAGES, type BoundaryKey } from './messages.ts';
import type { Reason, ReasonCode } from './verdict.ts';

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
export function explain(reason: Reason, spec: Spec, say: Translate<BoundaryKey>, language: string): Explanation {
  const section = spec.sections.find(({ id }) => id === reason.section);
  const title = section?.title ?? reason.section ?? '';
  const remedy = remedyFor(reason.code);
  const params = {
    title,
    section: reason.section ?? '',
    authority: say(language, `authority.${reason.authority ?? 'none'}`),
    words: reason.words ?? '',
  };
  return {
    message: say(language, `reason.${reason.message}`, params),
    remedy: remedy === null ? '' : say(language, remedy, params),
    url: section ? sectionUrl(spec, section.id) : null,
    title,
  };
}

export const sectionUrl = (spec: Spec, section: string): string =>
  `https://model-spec.openai.com/${spec.id}.html#${section}`;

/** What would make it pass, where anything would. */
function remedyFor(code: ReasonCode): BoundaryKey | null {
  const key = code.startsWith('red-line.') ? 'remedy.red-line' : `remedy.${code}`;
  return isDeclared(key) ? key : null;
}

const isDeclared = (key: string): key is BoundaryKey => Object.hasOwn(BOUNDARY_MESSAGES, key);
