import { BOUNDARY_WORDS, judgementOf, judgePack, reviewsOf } from '../boundary/index.ts';
import { canonicalJson, sha256 } from '../kernel/index.ts';
import { baseOf, type Directive, type Pack, SURFACES, type Surface, speaker, type Term } from '../pack/index.ts';
import type { Spec } from '../spec/index.ts';
import { layersOf } from './layers.ts';
import { phrasePattern, phrasesPattern } from './matchers.ts';
import { inEach, noticeRules } from './notices.ts';
import type { Compiled, LanguageRule, RedactionPattern, Release, ReleasedDirective, TermRule } from './release.ts';
import { RELEASE_WORDS } from './words.ts';

/** Makes a release of a pack, judged against one release of the Model Spec. */
export async function compile(pack: Pack, spec: Spec): Promise<Compiled> {
  const say = speaker(pack.messages, RELEASE_WORDS, BOUNDARY_WORDS);
  const languages = languagesOf(pack);
  const { standing: reviews } = await reviewsOf(pack);
  const { by, beyond } = await judgementOf(pack, spec);
  const { tag, name, publisher, surfaces, contacts, curriculum, voice, lexicon, messages } = pack;
  const release: Release = {
    format: 1,
    ...{ tag, name, publisher, surfaces, contacts, curriculum, voice, lexicon, messages },
    description: pack.description ?? {},
    accent: pack.accent ?? null,
    complaints: pack.complaints ?? null,
    spec: spec.id,
    languages,
    layers: await layersOf(pack, say, languages[0] ?? 'en'),
    directives: pack.directives.map(published),
    // `null`: verdicts as they hold while each law is in force, so that a release is the same on every day.
    verdicts: bySurface((surface) => judgePack(pack, spec, surface, null, { reviews, beyond })),
    ...(by && { judge: by }),
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
  return { id: await nameOf(release), release };
}

/** A release's name: SHA-256 of its canonical JSON. */
export const nameOf = (release: Release): Promise<string> => sha256(canonicalJson(release));

/** The pack's own language, then what else it speaks to people, and English. */
function languagesOf(pack: Pack): string[] {
  const own = baseOf(pack.tag);
  const spoken = own in pack.messages || own === 'en' ? [own] : pack.tag in pack.messages ? [pack.tag] : [own];
  return [...new Set([...spoken, ...Object.keys(pack.messages), 'en'])];
}

const bySurface = <Value>(value: (surface: Surface) => Value): Record<Surface, Value> =>
  Object.fromEntries(SURFACES.map((surface) => [surface, value(surface)])) as Record<Surface, Value>;

function published(directive: Directive): ReleasedDirective {
  const { at, cues: _, notice: __, redact: ___, ...rest } = directive;
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
