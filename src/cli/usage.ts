export const USAGE = `endonym: make a frontier model a country's own

  endonym check PACK [--surface S] [--spec ID] [--lang L] [--json] [--watch]   verdicts; exit 1 if any is refused
  endonym build PACK [--out DIR] [--json]                            a release, named by its content
  endonym serve [--config endonym.yaml] [--port 8787] [--host H]     gateway and portal
  endonym spec import FILE.md --id ID [--out FILE]                   digest of a Model Spec release
  endonym spec diff A B [--pack PACK] [--json]                       what changed; what it does to each directive
  endonym review DIRECTIVE --pack PACK --verdict allowed|refused --key FILE [--spec ID] [--json]   a person's judgement, signed
  endonym judge PACK --model M [--url URL] [--spec ID] [--json]      what a model finds the words to do, three votes each
  endonym judge bench [--model M] [--url URL] [--json]               how well cues, or a judge, find what is dishonest

  endonym pack new TAG [--publisher NAME] [--surface S] [--extends TAG] [--out DIR]   a pack to start from, such as lv-LV
  endonym pack explain PACK [--json]                                 what it has of its own and from its parent, and where
  endonym pack lint PACK [--json]                                    what experts get wrong; exit 1 if anything is found
  endonym terms export PACK [--format tbx|csv] [--out FILE]          terms as TBX-Basic or CSV
  endonym terms import FILE --pack PACK [--source URL] [--json]      terms of a TBX or CSV file into the pack
  endonym curriculum import FILE|URL --pack PACK [--title T --source URL]   a CASE 1.1 package, or a table, into the pack
  endonym keys new NAME [--out FILE]                                 a key to sign with
  endonym release sign RELEASE --key FILE                            the country's signature, or the operator's
  endonym release publish RELEASE [--config endonym.yaml]            a release and its signatures into the log
  endonym release activate DEPLOYMENT [--config endonym.yaml]        what a first-party deployment serves, into the log
  endonym log verify URL|DIR [--entry N] [--since FILE] [--key VKEY] [--json]   the whole log, or one entry's proof
  endonym log witness URL|DIR --key FILE [--since FILE] [--out FILE] a witness's signature on its checkpoint

PACK is a folder such as packs/et-EE; S is first_party, organization or api (without it: each surface of the pack).
Exit codes: 0 done, 1 the answer is no, 2 wrong usage or a faulty pack, 3 something failed.`;
