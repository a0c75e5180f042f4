import type { Catalogue, Text } from '../i18n/index.ts';
import type { PersonalKind } from '../regions/index.ts';
import type { CurriculumItem } from './curriculum.ts';
import type { Directive, Surface } from './directive.ts';
import type { CONTACT_KINDS, FileContent } from './schema.ts';
import type { Term } from './terms.ts';

/** A pack's files as text, by path inside the pack. */
export type PackFiles = ReadonlyMap<string, string>;

/** Somebody who helps: a number, and when and in which languages it is answered. */
export interface Contact {
  readonly id: string;
  readonly kind: (typeof CONTACT_KINDS)[number];
  readonly name: Text;
  readonly number: string;
  readonly hours: Text;
  readonly languages: readonly string[];
  readonly note?: Text;
  readonly source: string;
  readonly confirmed: boolean;
}

/** How the language is used; each a text for the model. */
export interface Language {
  readonly register?: Text;
  readonly script?: string;
  readonly orthography?: Text;
  readonly numbers?: Text;
  readonly dates?: Text;
  readonly quotation?: string;
  readonly style?: Text;
  /** Other languages that an answer may be in when a question has one of the cues: a foreign-language class. */
  readonly exceptions?: readonly {
    readonly languages: readonly string[];
    readonly cues: Readonly<Record<string, readonly string[]>>;
  }[];
  /** What the gateway puts right in answers by itself: a deprecated term where it stands in its plain form. */
  readonly repair?: readonly ('terms' | 'script')[];
  readonly line: number;
}

/** A country's content, read, checked and with what it inherits. */
export interface Pack {
  readonly tag: string;
  readonly name: Readonly<Record<string, string>>;
  readonly publisher: string;
  readonly description?: Text;
  readonly extends?: string;
  readonly spec: string;
  readonly surfaces: readonly Surface[];
  readonly accent?: string;
  /** Personal data that is masked in answers. */
  readonly mask?: readonly PersonalKind[];
  /** Where a person may complain about what was left out. */
  readonly complaints?: { readonly name: Text; readonly url: string };
  readonly language: Language;
  /** In the order of the design's files, then in file order. */
  readonly directives: readonly Directive[];
  readonly terms: readonly Term[];
  readonly contacts: readonly Contact[];
  /** Phrases by which a person in danger may be known, by language. */
  readonly dangerCues: Readonly<Record<string, readonly string[]>>;
  readonly curriculum: readonly CurriculumItem[];
  readonly voice: FileContent<'voice.yaml'>;
  readonly lexicon: string;
  readonly messages: Catalogue;
  /** What a judge found of the words, and by whom it was asked. */
  readonly judgement?: FileContent<'judgement.json'>;
  /** Verifier keys of those whose signed reviews count. */
  readonly reviewers: readonly string[];
  /** Signed notes, unread; whether one holds is for the boundary. */
  readonly reviews: readonly { readonly file: string; readonly source: string }[];
  readonly suites: readonly FileContent<'evals/*.yaml'>[];
}
