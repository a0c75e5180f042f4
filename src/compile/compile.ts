import { judgePack, type Readings, UNREAD } from '../boundary/index.ts';
import { baseOf, translator } from '../i18n/index.ts';
import { canonicalJson, sha256 } from '../kernel/index.ts';
import { phrasePattern, phrasesPattern } from '../languages/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { NOTICE_MESSAGES } from '../notices/index.ts';
import type { Directive, Pack, Surface, Term } from '../pack/index.ts';
import { layersOf } from './layers.ts';
import { RELEASE_MESSAGES } from './messages.ts';
import { inEach, noticeRules } from './notices.ts';
import type { Compiled, LanguageRule, RedactionPattern, Release, ReleasedDirective, TermRule } from './release.ts';

/** Makes a release of a pack, judged against one release of the Model Spec, with what others said of its words. */
export function compile(pack: Pack, spec: Spec, readings: Readings = UNREAD): Compiled {
  const say = translator(pack.messages, RELEASE_MESSAGES, NOTICE_MESSAGES);
  const languages = languagesOf(pack);
  const { reviews, judgedBy, beyond, languageOf } = readings;
  const { tag, name, publisher, surfaces, contacts, curriculum, voice, lexicon, messages } = pack;
  const release: Release = {
    format: 1,
    ...{ tag, name, publisher, surfaces, contacts, curriculum, voice, lexicon, messages },
    description: pack.description ?? {},
    accent: pack.accent ?? null,
    complaints: pack.complaints ?? null,
    spec: spec.id,
    languages,
    layers: layersOf(pack, say, languages[0] ?? 'en'),
    directives: pack.directives.map(published),
    // `null`: verdicts as they hold while each law is in force, so that a release is the same on every day.
    verdicts: bySurface((surface) => judgePack(pack, spec, surface, null, { reviews, beyond, languageOf })),
    ...(judgedBy && { judge: judgedBy }),
    ...(reviews.length > 0 && { reviews }),
    notices: noticeRules(pack, say, languages),
    noticeLink: inEach(languages, (language) => say(language, 'notice.why')),
    unnamedNotice: inEach(languages, (language) => say(language, 'notice.unnamed')),
    terms: pack.terms.map((term) => termRule(term, languages[0] ?? 'en')),
    redactions: pack.directives.flatMap(redactionOf),
    mask: pack.mask ?? [],
    languageRule: languageRule(pack, say(languages[0] ?? 'en', 'frame.retry')),
    danger: phrasesPattern(pack.dangerCues),
  };
  return { id: nameOf(release), release };
}

/** A release's name: SHA-256 of its canonical JSON. */
export const nameOf = (release: Release): string => sha256(canonicalJson(release));

/** The pack's own language, then what else it speaks to people, and English. */
function languagesOf(pack: Pack): string[] {
  const own = baseOf(pack.tag);
  const spoken = own in pack.messages || own === 'en' ? [own] : pack.tag in pack.messages ? [pack.tag] : [own];
  return [...new Set([...spoken, ...Object.keys(pack.messages), 'en'])];
}

const bySurface = <Value>(value: (surface: Surface) => Value): Record<Surface, Value> => ({
  first_party: value('first_party'),
  organization: value('organization'),
  api: value('api'),
});

function published(directive: Directive): ReleasedDirective {
  const { at, cues: _, notice: __, redact: ___, duty: ____, ...rest } = directive;
  return { ...rest, file: at.file, line: at.line };
}

function redactionOf({ id, redact }: Directive): RedactionPattern[] {
  const phrases = phrasesPattern(redact?.phrases ?? {});
  const patterns = [...(phrases ? [phrases] : []), ...(redact?.patterns ?? [])];
  return patterns.map((pattern) => ({ directive: id, pattern }));
}

const languageRule = ({ language }: Pack, retry: string): LanguageRule => ({
  retry,
  script: language.script ?? null,
  repairsTerms: language.repair?.includes('terms') ?? false,
  repairsScript: language.repair?.includes('script') ?? false,
  exceptions: (language.exceptions ?? []).map(({ languages, cues }) => ({
    languages,
    cues: phrasesPattern(cues),
  })),
});

function termRule({ concept, preferred, deprecated, note }: Term, language: string): TermRule {
  const pattern = phrasesPattern({ [language]: deprecated }, phrasePattern(preferred, language));
  return { concept, preferred, deprecated, note, pattern };
}
