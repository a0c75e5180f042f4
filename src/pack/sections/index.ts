import { culture } from './culture.ts';
import { curriculum } from './curriculum/index.ts';
import { evals } from './evals.ts';
import { judgement } from './judgement.ts';
import { language } from './language.ts';
import { law } from './law.ts';
import { messages } from './messages.ts';
import { pack } from './pack.ts';
import { pedagogy } from './pedagogy.ts';
import { reviews } from './reviews.ts';
import { safety } from './safety.ts';
import { terms } from './terms/index.ts';
import { voice } from './voice.ts';

/** What a pack is made of, in the order in which its directives stand and people read it. */
export const SECTIONS = [
  pack,
  language,
  law,
  culture,
  safety,
  pedagogy,
  terms,
  curriculum,
  voice,
  messages,
  evals,
  judgement,
  reviews,
] as const;
