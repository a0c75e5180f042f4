// `npm run bench`: what Endonym costs, each figure beside what it is compared with in the same run.
// Absolute times depend on the machine; read the ratios.
import { spawnSync } from 'node:child_process';
import { judgePack } from '../dist/boundary/index.js';
import { compile } from '../dist/compile/index.js';
import { Answer, localizedMessages, userTextOf, viewOf } from '../dist/localize/index.js';
import { readPack } from '../dist/pack/index.js';
import { loadSpec, packFolders } from '../dist/store/index.js';
import { growth } from './growth.js';
import { logging } from './log.js';
import { serving } from './serving.js';

const TODAY = '2026-11-24';

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (name, value, beside = '') => console.log(`${name.padEnd(58)} ${value.padStart(14)}  ${beside}`);
const ms = (value) => `${value.toFixed(value < 10 ? 3 : 0)} ms`;

/** Median time of one call, in milliseconds. */
async function time(work, times) {
  const taken = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

const command =
  (...args) =>
  () =>
    spawnSync(process.execPath, args, { stdio: 'ignore' });

async function publishing() {
  console.log('Publishing (et-EE)');
  const bare = await time(command('-e', ''), 7);
  const check = await time(command('bin/endonym.js', 'check', 'packs/et-EE'), 7);
  const build = await time(command('bin/endonym.js', 'build', 'packs/et-EE', '--out', 'data/bench'), 7);
  row('check, whole process', ms(check), `${(check / bare).toFixed(1)} × a bare node`);
  row('build, whole process', ms(build), `${(build / bare).toFixed(1)} × a bare node`);
  const [files, spec] = [await packFolders.files('packs/et-EE'), await loadSpec()];
  const { pack } = readPack(files);
  row('read', ms(await time(() => readPack(files), 30)));
  row('judge, one surface', ms(await time(() => judgePack(pack, spec, 'organization', TODAY), 30)));
  row('compile', ms(await time(() => compile(pack, spec), 30)));
  return compile(pack, spec);
}

async function localizing(compiled) {
  console.log('\nLocalizing (real et-EE release, notices and checks on)');
  const view = viewOf(compiled, 'organization', TODAY);
  const messages = [{ role: 'user', content: 'Räägi mulle, kuidas fotosüntees toimub ja miks see tähtis on.' }];
  row(
    'request: layers in, curriculum found',
    ms(await time(() => localizedMessages(view, messages, userTextOf(messages)), 500)),
  );
  const text = 'Fotosüntees toimub kloroplastides, kus valgusenergia abil tekib glükoos. '.repeat(28).slice(0, 2000);
  const words = text.match(/\s*\S+/g);
  const options = { language: 'et', asked: messages[0].content };
  const whole = () => {
    const answer = new Answer(view, options);
    const channel = answer.open('text');
    return channel.push(text) + channel.end() + answer.notices.length + answer.checks.terms.length;
  };
  const pieces = () => {
    const answer = new Answer(view, options);
    const channel = answer.open('text');
    let shown = '';
    for (const word of words) shown += channel.push(word);
    return shown + channel.end() + answer.checks.terms.length;
  };
  row('answer of 2,000 characters, whole', ms(await time(whole, 500)));
  row(`the same in ${words.length} pieces`, ms(await time(pieces, 500)));
}

const compiled = await publishing();
await growth({ row, ms });
await localizing(compiled);
await logging({ row });
await serving({ row });
process.exit(0);
