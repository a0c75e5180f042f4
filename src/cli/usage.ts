export const USAGE = `endonym: make a frontier model a country's own

  endonym check PACK [--surface S] [--spec ID] [--lang L] [--json]   verdicts; exit 1 if any is refused
  endonym build PACK [--out DIR] [--json]                            a release, named by its content
  endonym serve [--config endonym.yaml] [--port 8787] [--host H]     gateway and portal
  endonym spec import FILE.md --id ID [--out FILE]                   digest of a Model Spec release
  endonym spec diff A B [--pack PACK] [--json]                       what changed; which directives it reaches

PACK is a folder such as packs/et-EE; S is first_party, organization or api (without it: each surface of the pack).
Exit codes: 0 done, 1 the answer is no, 2 wrong usage or a faulty pack, 3 something failed.`;
