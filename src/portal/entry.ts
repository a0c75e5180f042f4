import { explain, sectionUrl, type Verdict, type VerdictKind } from '../boundary/index.ts';
import type { Release, ReleasedDirective } from '../compile/index.ts';
import { languageIn, textIn } from '../i18n/index.ts';
import { inForce, type Surface } from '../pack/index.ts';
import type { Reader } from './page.ts';

/** One directive, as an entry in a good dictionary. */
export interface DirectiveEntry {
  readonly id: string;
  readonly href: string;
  readonly say: string;
  /** Of `say`, which may not have the page's; empty where the pack names none. */
  readonly language: string;
  readonly why: string;
  readonly effect: string;
  readonly moves: readonly { title: string; authority: string; url: string | null }[];
  readonly verdict: { kind: VerdictKind; word: string };
  readonly reasons: readonly string[];
  readonly departs: boolean;
  readonly law: { name: string; id: string; url: string; dates: string; except: string; applies: boolean } | null;
  readonly confirmed: boolean;
  readonly source: string | null;
  readonly elsewhere: readonly { surface: string; kind: VerdictKind; word: string }[];
}

/** The words around an entry. */
export const entryWords = ({ say }: Reader) => ({
  departure: say('entry.departure'),
  link: say('entry.link'),
  moves: say('entry.moves'),
  nothing: say('entry.nothing'),
  because: say('entry.because'),
  law: say('entry.law'),
  unconfirmed: say('entry.unconfirmed'),
  elsewhere: say('entry.elsewhere'),
  source: say('entry.source'),
  why: say('entry.why'),
});

export function entryOf(directive: ReleasedDirective, reader: Reader): DirectiveEntry {
  const { published, say, speak, language } = reader;
  const { spec, surface, compiled } = published;
  const verdict = verdictOf(compiled.release, directive.id, surface);
  const spoken = languageIn(directive.say, language);
  return {
    id: directive.id,
    href: reader.here(`/rules/${directive.id}`),
    say: textIn(directive.say, language),
    language: spoken === 'und' ? '' : spoken,
    why: directive.why ? textIn(directive.why, language) : '',
    effect: say(`effect.${directive.effect}`),
    moves: directive.touches.map((id) => movedSection(id, reader)),
    verdict: { kind: verdict.kind, word: say(`verdict.${verdict.kind}`) },
    reasons: [
      ...verdict.reasons.map((reason) => explain(reason, spec, speak, language).message),
      ...(verdict.reviewed
        ? [say('verdict.reviewed', { by: verdict.reviewed.by, day: reader.day(verdict.reviewed.on) })]
        : []),
    ],
    departs: departs(verdict, directive),
    law: lawOf(directive, reader),
    confirmed: directive.confirmed,
    source: directive.source ?? null,
    elsewhere: directive.surfaces
      .filter((other) => other !== surface)
      .map((other) => ({ other, kind: verdictOf(compiled.release, directive.id, other).kind }))
      .filter(({ kind }) => kind !== verdict.kind)
      .map(({ other, kind }) => ({ surface: say(`surface.${other}`), kind, word: say(`verdict.${kind}`) })),
  };
}

/** An allowed departure is still published as one: it moves what has user or developer authority, without law. */
export const departs = ({ kind, reasons }: Verdict, { effect }: Pick<ReleasedDirective, 'effect'>): boolean =>
  kind !== 'refused' &&
  reasons.some(
    ({ code }) =>
      code === 'organization.departure' || code === 'latitude' || (code === 'organization.notice' && effect === 'omit'),
  );

export function verdictOf(release: Release, directive: string, surface: Surface): Verdict {
  const found = release.verdicts[surface].find((verdict) => verdict.directive === directive);
  if (!found) throw new Error(`the release has no verdict for ${directive} on ${surface}`);
  return found;
}

function movedSection(id: string, { published, say }: Reader): DirectiveEntry['moves'][number] {
  const { spec } = published;
  const section = spec.sections.find((each) => each.id === id);
  const authority = say(`authority.${section?.authority ?? 'none'}`);
  return {
    title: section?.title ?? id,
    authority: say('authority.label', { authority }),
    url: section ? sectionUrl(spec, id) : null,
  };
}

function lawOf(directive: ReleasedDirective, { say, day, on, language }: Reader): DirectiveEntry['law'] {
  const { law } = directive;
  if (!law) return null;
  const applies = inForce(directive, on);
  const dates = [
    law.in_force ? say('entry.since', { day: day(law.in_force) }) : '',
    law.until ? say('entry.until', { day: day(law.until) }) : '',
    applies ? '' : say('entry.lapsed'),
  ];
  return {
    name: [law.act, law.section].filter(Boolean).join(' '),
    id: law.id ?? '',
    url: law.url ?? '',
    dates: dates.filter(Boolean).join(', '),
    except: law.except ? say('entry.except', { except: textIn(law.except, language) }) : '',
    applies,
  };
}

/** Whom somebody in need can call, in the reader's language. */
export interface ContactEntry {
  readonly name: string;
  readonly number: string;
  readonly hours: string;
}

export const contactsOf = ({ published, language }: Reader): readonly ContactEntry[] =>
  published.compiled.release.contacts.map(({ name, number, hours }) => ({
    name: textIn(name, language),
    number,
    hours: textIn(hours, language),
  }));
