// How publishing grows: many synthetic packs, each with 60 directives of every basis and effect.
import { compile } from '../dist/compile/index.js';
import { readPack } from '../dist/pack/index.js';
import { loadSpec } from '../dist/store/index.js';

const EACH = 60;
const FILES = { language: 'adapt', law: 'omit', culture: 'adapt', safety: 'strengthen', pedagogy: 'adapt' };

function directive(basis, effect, pack, index) {
  const id = `x${pack}.${basis}.rule-${index}`;
  const law = `
    information: { en: matter ${index} of pack ${pack} }
    notice: omitted-by-law
    cues: { en: [matter ${index}, affair ${pack}] }
    law: { act: Act ${pack}, section: § ${index}, id: "G ${pack}/${index}", in_force: 2020-01-01 }`;
  return `  - id: ${id}
    basis: ${basis}
    effect: ${effect}
    touches: [be_clear]
    say: { en: "Rule ${index} of pack ${pack}: speak in a way that fits matter ${index}." }${basis === 'law' ? law : ''}
`;
}

function files(pack) {
  const bases = Object.entries(FILES);
  const rules = bases.map(([basis, effect]) => {
    const some = Array.from({ length: EACH / bases.length }, (_, index) => directive(basis, effect, pack, index));
    return [`${basis}.yaml`, `directives:\n${some.join('')}`];
  });
  const head = `tag: en-KE\nname: { en: Pack ${pack} }\npublisher: p\nspec: 2025-12-18\nsurfaces: [organization]\n`;
  return new Map([['pack.yaml', head], ...rules]);
}

/** Prints the time for growing numbers of packs, read and compiled. */
export async function growth({ row, ms }) {
  console.log(`\nMany packs (synthetic, ${EACH} directives each)`);
  const spec = await loadSpec();
  for (const count of [25, 50, 100, 200]) {
    let start = performance.now();
    const packs = Array.from({ length: count }, (_, pack) => readPack(files(pack)).pack);
    const reading = performance.now() - start;
    start = performance.now();
    const names = new Set();
    for (const pack of packs) names.add(compile(pack, spec).id);
    const compiling = performance.now() - start;
    if (names.size !== count) throw new Error('two packs have one name');
    row(`${count} packs, compiled`, ms(compiling), `${ms(compiling / count)} each; read before: ${ms(reading)}`);
  }
}
