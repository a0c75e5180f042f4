import { BOUNDARY_WORDS, explain, sectionUrl, type Verdict, type VerdictKind } from '../boundary/index.ts';
import type { Compiled, ReleasedDirective } from '../compile/index.ts';
import type { Day } from '../kernel/index.ts';
import { inForce } from '../localize/index.ts';
import { BASES, type Say, type Surface, speaker, textIn } from '../pack/index.ts';
import type { Spec } from '../spec/index.ts';
import { PORTAL_WORDS } from './words.ts';

/** What the page shows of one deployment; plain data, ready for whoever draws it. */
export interface HomePage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly languages: readonly { tag: string; name: string; href: string }[];
  readonly title: string;
  /** The same introduction in another language of the release, for a reader who came by the wrong door. */
  readonly otherIntroduction: { language: string; label: string; text: string; href: string } | null;
  readonly description: string;
  readonly facts: readonly { label: string; value: string; title?: string }[];
  readonly counts: string;
  readonly groups: readonly { basis: string; title: string; entries: readonly Entry[] }[];
  readonly publicExplanation: string;
  readonly publicRefusals: readonly { id: string; say: string; message: string }[];
  readonly refusedWord: string;
  readonly contacts: readonly { name: string; number: string; hours: string }[];
  readonly chat: { deployment: string; baseline: string | null };
  /** Every fixed word of the page, by key. */
  readonly words: Readonly<Record<string, string>>;
}

/** One directive, as an entry in a good dictionary. */
export interface Entry {
  readonly id: string;
  readonly say: string;
  /** Empty where the pack names no language for the text. */
  readonly language: string;
  readonly why: string;
  readonly effect: string;
  readonly moves: readonly { title: string; authority: string; url: string | null }[];
  readonly verdict: { kind: VerdictKind; word: string };
  readonly reasons: readonly string[];
  readonly departs: boolean;
  readonly law: { name: string; id: string; url: string; dates: string; applies: boolean } | null;
  readonly confirmed: boolean;
  readonly source: string | null;
  readonly elsewhere: readonly { surface: string; kind: VerdictKind; word: string }[];
}

/** What the portal needs to know of a deployment. */
export interface Published {
  readonly name: string;
  readonly compiled: Compiled;
  readonly surface: Surface;
  readonly spec: Spec;
  readonly modelName: string;
  readonly baselineOpen: boolean;
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

export function homePage(published: Published, language: string, on: Day): HomePage {
  const { compiled, surface } = published;
  const { release } = compiled;
  const speak = speaker(release.messages, PORTAL_WORDS, BOUNDARY_WORDS);
  const say = (key: string, params?: Parameters<Say>[2]) => speak(language, key, params);
  const entries = release.directives
    .filter(({ surfaces }) => surfaces.includes(surface))
    .map((directive) => ({ basis: directive.basis, entry: entryOf(directive, published, speak, language, on) }));
  const number = (kind: (entry: Entry) => boolean) => entries.filter(({ entry }) => kind(entry)).length;
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    languages: release.languages.map((tag) => ({
      tag,
      name: speak(tag, 'language.name'),
      href: hrefOf(release.languages, tag),
    })),
    title: say('page.title', { country: release.name[language] ?? release.name.en ?? release.tag }),
    otherIntroduction: introductionIn(
      release.languages.find((tag) => tag !== language),
      release.languages,
      speak,
    ),
    description: textIn(release.description, language),
    facts: factsOf(published, say),
    counts: say('directives.count', {
      count: entries.length,
      departures: number(({ departs }) => departs),
      notices: number(({ verdict }) => verdict.kind === 'allowed_with_notice'),
    }),
    groups: BASES.map((basis) => ({
      basis,
      title: say(`basis.${basis}`),
      entries: entries.filter((each) => each.basis === basis).map(({ entry }) => entry),
    })).filter((group) => group.entries.length > 0),
    publicExplanation: say('public.explain', { surface: say(`surface.${surface}`) }),
    publicRefusals: surface === 'first_party' ? [] : publicRefusals(published, speak, language),
    refusedWord: say('verdict.refused'),
    contacts: release.contacts.map((contact) => ({
      name: textIn(contact.name, language),
      number: contact.number,
      hours: textIn(contact.hours, language),
    })),
    chat: { deployment: published.name, baseline: published.baselineOpen ? `${published.name}:baseline` : null },
    words: Object.fromEntries(Object.keys(PORTAL_WORDS.en ?? {}).map((key) => [key, fixedWord(key, say)])),
  };
}

/** The pack's own language stands at `/`, others below their tag. */
export const hrefOf = (languages: readonly string[], tag: string): string => (tag === languages[0] ? '/' : `/${tag}`);

/** Messages with parameters keep their own places; the script in the page fills them in. */
const fixedWord = (key: string, say: (key: string, params: Record<string, string>) => string): string =>
  say(key, {
    reason: '{reason}',
    upstream: '{upstream}',
    country: '',
    language: '',
    count: '',
    departures: '',
    notices: '',
    day: '',
    authority: '',
    surface: '',
  });

function introductionIn(
  tag: string | undefined,
  languages: readonly string[],
  speak: Say,
): HomePage['otherIntroduction'] {
  if (!tag) return null;
  const label = speak(tag, 'page.other', { language: speak(tag, 'language.name') });
  return { language: tag, label, text: speak(tag, 'page.lead'), href: hrefOf(languages, tag) };
}

function factsOf({ name, compiled, surface, modelName }: Published, say: (key: string) => string): HomePage['facts'] {
  const { release, id } = compiled;
  return [
    { label: say('fact.deployment'), value: name },
    { label: say('fact.surface'), value: say(`surface.${surface}`) },
    { label: say('fact.model'), value: modelName },
    { label: say('fact.spec'), value: release.spec },
    { label: say('fact.release'), value: id.slice(0, 12), title: id },
    { label: say('fact.publisher'), value: release.publisher },
  ];
}

function entryOf(directive: ReleasedDirective, published: Published, speak: Say, language: string, on: Day): Entry {
  const { spec, surface } = published;
  const say = (key: string, params?: Parameters<Say>[2]) => speak(language, key, params);
  const verdict = verdictOf(directive, published, surface);
  return {
    id: directive.id,
    say: textIn(directive.say, language),
    language: language in directive.say ? language : '',
    why: directive.why ? textIn(directive.why, language) : '',
    effect: say(`effect.${directive.effect}`),
    moves: directive.touches.map((id) => movedSection(id, spec, say)),
    verdict: { kind: verdict.kind, word: say(`verdict.${verdict.kind}`) },
    reasons: verdict.reasons.map((reason) => explain(reason, spec, speak, language).message),
    departs: departs(verdict, directive),
    law: lawOf(directive, say, localeOf(published, language), on),
    confirmed: directive.confirmed,
    source: directive.source ?? null,
    elsewhere: directive.surfaces
      .filter((other) => other !== surface)
      .map((other) => ({ other, kind: verdictOf(directive, published, other).kind }))
      .filter(({ kind }) => kind !== verdict.kind)
      .map(({ other, kind }) => ({ surface: say(`surface.${other}`), kind, word: say(`verdict.${kind}`) })),
  };
}

/** An allowed departure is still published as one: it moves what has user or developer authority, without law. */
const departs = ({ reasons }: Verdict, { effect }: ReleasedDirective): boolean =>
  reasons.some(
    ({ code }) =>
      code === 'organization.departure' || code === 'latitude' || (code === 'organization.notice' && effect === 'omit'),
  );

function movedSection(id: string, spec: Spec, say: SayHere): Entry['moves'][number] {
  const section = spec.sections.find((each) => each.id === id);
  const authority = say(`authority.${section?.authority ?? 'none'}`);
  return {
    title: section?.title ?? id,
    authority: say('authority.label', { authority }),
    url: section ? sectionUrl(spec, id) : null,
  };
}

type SayHere = (key: string, params?: Record<string, string>) => string;

/** The reader's language in the pack's country: `en` of `et-EE` writes 1 November, not November 1. */
const localeOf = ({ compiled }: Published, language: string): Intl.Locale => {
  const { region } = new Intl.Locale(compiled.release.tag);
  return new Intl.Locale(language, region ? { region } : {});
};

/** A calendar day as CLDR writes it in the language, the way the country does. */
const dayIn = (locale: Intl.Locale, day: Day): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

function lawOf(directive: ReleasedDirective, say: SayHere, locale: Intl.Locale, on: Day): Entry['law'] {
  const { law } = directive;
  if (!law) return null;
  const applies = inForce(directive, on);
  const dates = [
    law.in_force ? say('entry.since', { day: dayIn(locale, law.in_force) }) : '',
    law.until ? say('entry.until', { day: dayIn(locale, law.until) }) : '',
    applies ? '' : say('entry.lapsed'),
  ];
  return {
    name: [law.act, law.section].filter(Boolean).join(' '),
    id: law.id ?? '',
    url: law.url ?? '',
    dates: dates.filter(Boolean).join(', '),
    applies,
  };
}

const verdictOf = (directive: ReleasedDirective, { compiled }: Published, surface: Surface): Verdict => {
  const found = compiled.release.verdicts[surface].find((verdict) => verdict.directive === directive.id);
  if (!found) throw new Error(`the release has no verdict for ${directive.id} on ${surface}`);
  return found;
};

function publicRefusals({ compiled, spec }: Published, speak: Say, language: string): HomePage['publicRefusals'] {
  return compiled.release.verdicts.first_party
    .filter(({ kind }) => kind === 'refused')
    .flatMap((verdict) => {
      const directive = compiled.release.directives.find(({ id }) => id === verdict.directive);
      const [reason] = verdict.reasons;
      if (!directive || !reason) return [];
      return [
        {
          id: directive.id,
          say: textIn(directive.say, language),
          message: explain(reason, spec, speak, language).message,
        },
      ];
    });
}
