import { addedByLaw } from './added-by-law.ts';
import { omittedByLaw } from './omitted-by-law.ts';
import { omittedBySchool } from './omitted-by-school.ts';

/** Every reason that a notice may give. */
export const REASONS = [omittedByLaw, addedByLaw, omittedBySchool] as const;
