/** Kinds of personal data that a pack may mask in answers. */
export const PERSONAL_KINDS = ['national_id', 'bank_account', 'phone', 'email'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** What finds a number of a form, and tells whether it is really one. */
export interface NumberForm {
  /** A regular expression source for the flags `iu`, without unbounded repetition. */
  readonly pattern: string;
  /** Check digits and the like; absent where none are published. */
  readonly valid?: (found: string) => boolean;
}

/**
 * Writes a text in the script and with the words of a place, where that is regular (zh-TW: OpenCC). It looks at one clause at a time
 * and gives a text that is already right as it is.
 */
export type Convert = (clause: string) => string;

/** What the program knows of a country beyond its pack. What it does not know is `null`, and the portal says so. */
export interface RegionProfile {
  /** ISO 3166-1. */
  readonly code: string;
  readonly nationalId: NumberForm | null;
  /** Letters of an IBAN after its check digits, by SWIFT's registry; `null` where the country has none. */
  readonly ibanLength: number | null;
  /** Calling code and national significant digits, least and most: ITU-T E.164. */
  readonly phone: { readonly code: string; readonly least: number; readonly most: number } | null;
  /** Loads what writes a text as the country does, where languages of the world are written there in a way of its own. */
  readonly loadScript: (() => Promise<Convert>) | null;
}
