import { rulesSection } from './rules.ts';

/** How it teaches. */
export const pedagogy = rulesSection(
  'pedagogy',
  ({ prefix }) => `# How it teaches. Curricula go into curriculum/*.json as 1EdTech CASE.
directives:
  - id: ${prefix}.pedagogy.one-step
    basis: pedagogy
    effect: adapt
    touches: [be_thorough_but_efficient]
    say:
      en: "One step at a time; ask what the student already knows before you explain."
`,
);
