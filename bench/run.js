// `npm run bench`: what Endonym costs, each figure beside what it is compared with in the same run.
// Absolute times depend on the machine; read the ratios.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { Agent } from 'undici';
import { judgePack } from '../dist/boundary/index.js';
import { compile } from '../dist/compile/index.js';
import { createGateway } from '../dist/gateway/index.js';
import { Answer, askedIn, localizeMessages, viewOf } from '../dist/localize/index.js';
import { upstreamModel } from '../dist/models/index.js';
import { readPack } from '../dist/pack/index.js';
import { loadPackFiles, loadSpec } from '../dist/store/index.js';

const TODAY = '2026-11-24';
const CONNECTIONS = 16;
const REQUESTS = 3000;

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
  const [files, spec] = [await loadPackFiles('packs/et-EE'), await loadSpec()];
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
    ms(await time(() => localizeMessages(view, messages, askedIn(messages)), 500)),
  );
  const text = 'Fotosüntees toimub kloroplastides, kus valgusenergia abil tekib glükoos. '.repeat(28).slice(0, 2000);
  const words = text.match(/\s*\S+/g);
  const options = { language: 'et', asked: messages[0].content, carry: 'text' };
  const whole = () => {
    const answer = new Answer(view, options);
    return answer.push(text) + answer.end() + answer.notices.length + answer.checks.terms.length;
  };
  const pieces = () => {
    const answer = new Answer(view, options);
    let shown = '';
    for (const word of words) shown += answer.push(word);
    return shown + answer.end() + answer.checks.terms.length;
  };
  row('answer of 2,000 characters, whole', ms(await time(whole, 500)));
  row(`the same in ${words.length} pieces`, ms(await time(pieces, 500)));
}

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** Answers at once, whole or streamed, so that what is measured is the way and not the model. */
function standIn() {
  const message = { role: 'assistant', content: 'Fotosüntees toimub kloroplastides. '.repeat(10) };
  const whole = JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
  });
  return createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
      response.end(whole);
    });
  });
}

/** Requests a second at 16 connections, and processor time of this process for each, in milliseconds. */
async function load(port, model) {
  const agent = new Agent({ connections: CONNECTIONS });
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'Kuidas fotosüntees toimub?' }] });
  const once = async () => {
    const response = await agent.request({
      origin: `http://127.0.0.1:${port}`,
      path: '/v1/chat/completions',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.body.text();
  };
  let left = REQUESTS;
  const worker = async () => {
    while (left-- > 0) await once();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, once));
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await agent.close();
  return { rate: REQUESTS / seconds, cpu: (user + system) / 1000 / REQUESTS };
}

async function serving(compiled) {
  console.log(`\nServing (${CONNECTIONS} connections; client, gateway and stand-in share this process)`);
  const upstream = standIn();
  const upstreamPort = await listen(upstream);
  const model = upstreamModel({ name: 'stand-in', baseUrl: `http://127.0.0.1:${upstreamPort}/v1` }, 'm');
  const deployment = {
    name: 'et',
    compiled,
    surface: 'organization',
    audience: { under_18: true },
    model,
    baseline: model,
  };
  const app = createGateway([deployment], { today: () => TODAY, now: () => 1, report: console.error });
  const gateway = await new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server));
  });
  const { port } = gateway.address();
  const direct = await load(upstreamPort, 'm');
  for (const [name, id] of [
    ['passed through (baseline)', 'et:baseline'],
    ['localized', 'et'],
  ]) {
    const measured = await load(port, id);
    const beside = `${(measured.rate / direct.rate).toFixed(2)} of direct; ${(measured.cpu - direct.cpu).toFixed(3)} ms processor time more`;
    row(`whole answers, ${name}`, `${measured.rate.toFixed(0)} / s`, beside);
  }
  gateway.close();
  upstream.close();
}

const compiled = await publishing();
await localizing(compiled);
await serving(compiled);
process.exit(0);
