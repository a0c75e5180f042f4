import { z } from 'zod';
import { asText, type Text } from '../i18n/index.ts';
import type { Day, SourcePosition } from '../kernel/index.ts';
import { type DirectiveId, NOTICE_REASONS, type NoticeKind, type NoticeReason } from '../notices/index.ts';
import { day, entry, listOf, oneOf, pattern, tag, text, url, words, yes } from './field.ts';

export const SURFACES = ['first_party', 'organization', 'api'] as const;
export type Surface = (typeof SURFACES)[number];
export const BASES = ['language', 'culture', 'law', 'pedagogy', 'safety'] as const;
export type Basis = (typeof BASES)[number];
export const EFFECTS = ['adapt', 'strengthen', 'add', 'omit', 'override'] as const;
export type Effect = (typeof EFFECTS)[number];

/** A law as an official gazette would find it. What is missing here the boundary refuses, not the schema. */
export interface Citation {
  readonly act?: string;
  readonly section?: string;
  readonly id?: string;
  readonly url?: string;
  /** European Legislation Identifier, where the law has one. */
  readonly eli?: string;
  readonly in_force?: string;
  readonly until?: string;
  /** What the law itself exempts, such as teaching and research. */
  readonly except?: Text;
}

/** Phrases by language, found in inflected forms, and regular expressions. */
export interface Redact {
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  readonly patterns?: readonly string[];
}

/** What an answer owes its reader where a directive leaves something out of it or adds to it. */
export interface Duty {
  readonly kind: NoticeKind;
  readonly reason: NoticeReason;
  /** The type of information that the notice names. */
  readonly information: Text;
  readonly law: Citation | null;
}

/** A duty that the author did not say how to meet: no type of information, or no reason. */
export const MISSING = 'missing';

/** Whether a directive owes a notice, decided once: an omission always does, an addition where law demands it. */
export type Owed =
  | { readonly effect: 'omit'; readonly duty: Duty | typeof MISSING }
  | { readonly effect: 'add'; readonly duty: Duty | typeof MISSING | null }
  | { readonly effect: 'adapt' | 'strengthen' | 'override'; readonly duty: null };

/** One change of behaviour that a pack asks for. */
export type Directive = DirectiveFacts & Owed;

/** A directive as its author wrote it, every default filled in. */
export interface DirectiveFacts {
  readonly id: DirectiveId;
  readonly basis: Basis;
  readonly effect: Effect;
  /** Sections of the Model Spec, and red lines, by id. */
  readonly touches: readonly string[];
  /** Where it is asked for: everywhere unless it says otherwise. */
  readonly surfaces: readonly Surface[];
  readonly say: Text;
  readonly why?: Text;
  /** Phrases that show the matter is at hand, by language; found in inflected forms. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** What the gateway itself takes out of answers, whatever the model marks. */
  readonly redact?: Redact;
  /** The type of information that a notice names. */
  readonly information?: Text;
  readonly law?: Citation;
  /** Why, as readers are told. */
  readonly notice?: NoticeReason;
  readonly source?: string;
  /** `false` where the citation could not be confirmed. */
  readonly confirmed: boolean;
  readonly at: SourcePosition;
}

const citation = entry({
  act: words.optional(),
  section: words.optional(),
  id: words.optional(),
  url: url.optional(),
  eli: url
    .refine(
      (text) => text.includes('/eli/'),
      'a European Legislation Identifier, such as http://data.europa.eu/eli/reg/2024/1689/oj',
    )
    .optional(),
  in_force: day.optional(),
  until: day.optional(),
  except: text.optional(),
});

export const directive = entry({
  id: words.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'a name of small letters, digits, dots and hyphens'),
  basis: oneOf(BASES),
  effect: oneOf(EFFECTS),
  touches: listOf(words),
  surfaces: listOf(oneOf(SURFACES)).min(1, 'at least one surface').optional(),
  say: text,
  why: text.optional(),
  cues: z.record(tag, listOf(words)).optional(),
  redact: entry({
    phrases: z.record(tag, listOf(words)).optional(),
    patterns: listOf(pattern).optional(),
  }).optional(),
  information: text.optional(),
  law: citation.optional(),
  notice: oneOf(NOTICE_REASONS).optional(),
  source: url.optional(),
  confirmed: yes.optional(),
});

export const directives = listOf(directive).optional();

function asCitation({ except, ...rest }: z.infer<typeof citation>): Citation {
  return { ...rest, ...(except && { except: asText(except) }) };
}

/** The author's entry with every default filled in. */
export function asDirective(written: z.infer<typeof directive>, at: SourcePosition): Directive {
  const { say, why, information, law, ...rest } = written;
  return withDuty({
    ...rest,
    say: asText(say),
    ...(why && { why: asText(why) }),
    ...(information && { information: asText(information) }),
    ...(law && { law: asCitation(law) }),
    surfaces: written.surfaces ?? SURFACES,
    cues: written.cues ?? {},
    confirmed: written.confirmed ?? true,
    at,
  });
}

/** What a directive owes its readers, decided here and nowhere else. */
export function withDuty(directive: DirectiveFacts): Directive {
  const { effect, basis, information, notice, law } = directive;
  const duty = (kind: NoticeKind): Duty | typeof MISSING =>
    information && notice ? { kind, reason: notice, information, law: law ?? null } : MISSING;
  switch (effect) {
    case 'omit':
      return { ...directive, effect, duty: duty('omitted') };
    case 'add':
      return { ...directive, effect, duty: basis === 'law' ? duty('added') : null };
    case 'adapt':
    case 'strengthen':
    case 'override':
      return { ...directive, effect, duty: null };
  }
}

/** The last day that a calendar here knows. */
const FOREVER = '9999-12-31';

/** Whether the law that a directive rests on is in force on the day; one without a law always applies, one without its date never. */
export const inForce = ({ basis, law }: Pick<DirectiveFacts, 'basis' | 'law'>, on: Day): boolean =>
  basis !== 'law' || ((law?.in_force ?? FOREVER) <= on && on <= (law?.until ?? FOREVER));
