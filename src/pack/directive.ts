import { z } from 'zod';
import { asText, type Text } from '../i18n/index.ts';
import type { SourcePosition } from '../kernel/index.ts';
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

/** One change of behaviour that a pack asks for. */
export interface Directive {
  readonly id: string;
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
  /** The message that the notice uses, without its `notice.`. */
  readonly notice?: string;
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
  notice: words.regex(/^[a-z0-9-]+$/, 'the name of a notice, such as omitted-by-law').optional(),
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
  return {
    ...rest,
    say: asText(say),
    ...(why && { why: asText(why) }),
    ...(information && { information: asText(information) }),
    ...(law && { law: asCitation(law) }),
    surfaces: written.surfaces ?? SURFACES,
    cues: written.cues ?? {},
    confirmed: written.confirmed ?? true,
    at,
  };
}
