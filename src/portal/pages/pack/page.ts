import { baseOf, textIn } from '../../../i18n/index.ts';
import { type LanguageProfile, profileOf } from '../../../languages/index.ts';
import { type PersonalKind, type RegionProfile, regionOf } from '../../../regions/index.ts';
import { type ContactEntry, contactsOf } from '../../entry.ts';
import { type PageData, type PortalPage, type Reader, shortId } from '../../page.ts';
import type { Site } from '../../published.ts';
import { messages, type PackKey } from './messages.ts';

/** Who publishes the pack, what is in it, and what the program knows of its language and country beyond it. */
export interface PackData extends PageData {
  readonly explain: string;
  readonly description: string;
  readonly facts: readonly { label: string; value: string; title?: string }[];
  readonly knowledge: readonly { title: string; parts: readonly Knowledge[] }[];
  readonly contacts: { title: string; none: string | null; entries: readonly ContactEntry[] };
}

/** One thing that may be known of a language or a country. */
export interface Knowledge {
  readonly label: string;
  readonly known: boolean;
  /** `known` or `not known`, in words. */
  readonly word: string;
  readonly text: string;
}

export const pack: PortalPage<'pack', PackData, PackKey> = {
  name: 'pack',
  routes: ['/d/:deployment/pack'],
  nav: 'nav.pack',
  messages,
  load: packData,
};

function packData(_site: Site, reader: Reader<PackKey>): PackData {
  const { say, published, language, locale } = reader;
  const { tag, languages, description } = published.compiled.release;
  const own = languages[0] ?? tag;
  const { region } = new Intl.Locale(tag);
  const contacts = contactsOf(reader);
  return {
    title: say('pack.title'),
    explain: say('pack.explain'),
    description: textIn(description, language),
    facts: factsOf(reader),
    knowledge: [
      {
        title: say('pack.language', { language: nameIn(locale, 'language', baseOf(own)) }),
        parts: ofLanguage(profileOf(own), reader),
      },
      ...(region
        ? [
            {
              title: say('pack.region', { country: nameIn(locale, 'region', region) }),
              parts: ofRegion(regionOf(region), reader),
            },
          ]
        : []),
    ],
    contacts: {
      title: say('contacts.title'),
      none: contacts.length === 0 ? say('pack.contacts.none') : null,
      entries: contacts,
    },
  };
}

function factsOf({ say, number, published, locale }: Reader<PackKey>): PackData['facts'] {
  const { release, id } = published.compiled;
  const surfaces = release.surfaces.map((surface) => say(`surface.${surface}`));
  return [
    { label: say('fact.publisher'), value: release.publisher },
    { label: say('fact.spec'), value: release.spec },
    { label: say('fact.release'), value: shortId(id), title: id },
    { label: say('pack.surfaces'), value: new Intl.ListFormat(locale, { type: 'unit' }).format(surfaces) },
    { label: say('pack.terms'), value: number(release.terms.length) },
    { label: say('pack.curriculum'), value: number(release.curriculum.length) },
  ];
}

const nameIn = (locale: string, type: 'language' | 'region', code: string): string =>
  new Intl.DisplayNames(locale, { type }).of(code) ?? code;

/** The fields of a profile that are `null` where nothing is known: this page says each, or does not compile. */
type Part<Profile> = string & { [Field in keyof Profile]: null extends Profile[Field] ? Field : never }[keyof Profile];

function ofLanguage(profile: LanguageProfile | undefined, { say }: Reader<PackKey>): readonly Knowledge[] {
  const part = (field: Part<LanguageProfile>): Knowledge => {
    const known = (profile?.[field] ?? null) !== null;
    return {
      label: say(`pack.language.${field}`),
      known,
      word: say(known ? 'pack.known' : 'pack.unknown'),
      text: say(`pack.language.${field}.${known ? 'known' : 'unknown'}`),
    };
  };
  const parts: Readonly<Record<Part<LanguageProfile>, Knowledge>> = {
    stems: part('stems'),
    cues: part('cues'),
    dictionary: part('dictionary'),
  };
  return Object.values(parts);
}

function ofRegion(profile: RegionProfile | undefined, { say, published }: Reader<PackKey>): readonly Knowledge[] {
  const { mask } = published.compiled.release;
  const part = (field: Part<RegionProfile>, kind: PersonalKind | null): Knowledge => {
    const known = (profile?.[field] ?? null) !== null;
    const formOnly = field === 'nationalId' && profile?.nationalId && !profile.nationalId.valid;
    const text = formOnly
      ? say('pack.region.nationalId.form')
      : say(`pack.region.${field}.${known ? 'known' : 'unknown'}`, { code: profile?.phone?.code ?? '' });
    const masked = known && kind ? [say(mask.includes(kind) ? 'pack.masked' : 'pack.unmasked')] : [];
    return {
      label: say(`pack.region.${field}`),
      known,
      word: say(known ? 'pack.known' : 'pack.unknown'),
      text: [text, ...masked].join(' '),
    };
  };
  const parts: Readonly<Record<Part<RegionProfile>, Knowledge>> = {
    nationalId: part('nationalId', 'national_id'),
    ibanLength: part('ibanLength', 'bank_account'),
    phone: part('phone', 'phone'),
    loadScript: part('loadScript', null),
  };
  return Object.values(parts);
}
