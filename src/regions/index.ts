/** What the program knows of a country beyond its pack, one folder each: its numbers, its telephones, its script. It knows no language and no pack. */
export { converterFor } from './converter.ts';
export { SAFETY_NUMBERS } from './emergency.ts';
export { maskPersonal, type PersonalForm, personalForms } from './personal.ts';
export { type Convert, PERSONAL_KINDS, type PersonalKind, type RegionProfile } from './profile.ts';
export { REGIONS, regionOf } from './regions.ts';
