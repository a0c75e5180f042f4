import { rulesSection } from './rules.ts';

/** What law leaves out of an answer, or adds to it. A child shares its parent’s. */
export const law = rulesSection('law', ({ extends: parent, prefix, regionName }) =>
  // A child has it from its parent.
  parent
    ? null
    : `# What the law of ${regionName} leaves out of an answer or adds to it. Each answer that it touches says so, by type and reason.
# A citation needs act, section, the gazette's number and the day it came into force; one that you could not confirm says
# \`confirmed: false\`, and no product for the general public takes it. Take off the # and write your own:
#directives:
#  - id: ${prefix}.law.gambling-advertising
#    basis: law
#    effect: omit
#    touches: [be_creative]
#    say:
#      en: "Do not write advertising for gambling. Studying and describing advertising is fine."
#    cues: { en: [casino ad, betting ad] }           # show that the matter is at hand; inflected forms are found
#    information: { en: advertising for gambling }   # the type that the notice names; never the content
#    notice: omitted-by-law                          # or added-by-law
#    law: { act: Advertising Act, section: § 1, id: "gazette number", url: "https://example.org/", in_force: 2008-11-01 }
#    confirmed: false
`,
);
