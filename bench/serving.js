// What the gateway costs beside nginx and Portkey's gateway, in one run. Each is a process of its own, and its processor time is
// what the kernel counted for it. They take turns, and a figure is the median of its rounds, since a machine's speed drifts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connection, post } from './client.js';
import { FOLDER, start, startEndonym } from './processes.js';

const CONNECTIONS = 16;
const ROUNDS = 5;
const PORTS = { direct: 18_801, endonym: 18_802, nginx: 18_803, kept: 18_804, portkey: 18_805, relay: 18_806 };
const TICK = 1000 / Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout || 100);
const question = [{ role: 'user', content: 'Räägi mulle, kuidas fotosüntees toimub ja miks see tähtis on.' }];

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

const upstream = `http://127.0.0.1:${PORTS.direct}/v1`;

/** nginx as a proxy: plain, as its manual's first example has it, or with connections to the upstream kept. */
function startNginx(name, location, more = '') {
  if (spawnSync('nginx', ['-v']).error) return null;
  const folder = `${FOLDER}/${name}`;
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const file = `${folder}/nginx.conf`;
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 1000000; ${temporary.join(' ')} ${more}
  server { listen 127.0.0.1:${PORTS[name]}; location / { ${location} proxy_buffering off; } } }
`,
  );
  return start(PORTS[name], 'nginx', ['-c', file, '-p', folder]);
}

const startPlain = () => startNginx('nginx', `proxy_pass http://127.0.0.1:${PORTS.direct};`);
const startKept = () =>
  startNginx(
    'kept',
    'proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection "";',
    `upstream up { server 127.0.0.1:${PORTS.direct}; keepalive 64; keepalive_requests 1000000; }`,
  );

/** Later releases of the server library that it asks for copy headers in a way that breaks its streams. */
const PORTKEY_PACKAGE = {
  private: true,
  dependencies: { '@portkey-ai/gateway': '^1.15.2' },
  overrides: { '@hono/node-server': '1.13.7' },
};

function startPortkey() {
  const folder = `${FOLDER}/portkey`;
  const server = `${folder}/node_modules/@portkey-ai/gateway/build/start-server.js`;
  if (!existsSync(server)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, JSON.stringify(PORTKEY_PACKAGE));
    spawnSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], {
      stdio: 'ignore',
    });
  }
  if (!existsSync(server)) return null;
  return start(PORTS.portkey, process.execPath, [server, `--port=${PORTS.portkey}`, '--headless'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Portkey takes so long that a few of its requests are enough. */
const timesOf = (name, times) => (name === 'portkey' ? Math.ceil(times / 8) : times);

/** Requests a second at 16 connections, and milliseconds of processor time for each. */
async function load({ port, pid, request }, times) {
  const connections = Array.from({ length: CONNECTIONS }, () => connection(port));
  let left = times;
  const [began, cpu] = [performance.now(), cpuOf(pid)];
  const work = connections.map(async ({ ask }) => {
    while (left-- > 0) await ask(request);
  });
  await Promise.all(work).finally(() => {
    for (const { close } of connections) close();
  });
  return { rate: (times * 1000) / (performance.now() - began), cpu: (cpuOf(pid) - cpu) / times };
}

/** Median milliseconds to the first byte on one connection. */
async function firstByte({ port, request }, times) {
  const one = connection(port);
  const taken = [];
  for (let left = times; left > 0; left -= 1) taken.push((await one.ask(request)).first);
  one.close();
  return median(taken);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const PATH = '/v1/chat/completions';
const PORTKEY = { 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream, authorization: 'Bearer any' };

export async function serving({ row }) {
  const started = {
    direct: await start(PORTS.direct, process.execPath, ['bench/stand-in.js', String(PORTS.direct)]),
    nginx: await startPlain(),
    kept: await startKept(),
    relay: await start(PORTS.relay, process.execPath, [
      'bench/relay.js',
      String(PORTS.relay),
      `http://127.0.0.1:${PORTS.direct}`,
    ]),
    portkey: await startPortkey(),
    endonym: await startEndonym(PORTS.endonym, upstream),
  };
  const children = Object.fromEntries(Object.entries(started).filter(([, child]) => child));
  for (const name of Object.keys(started)) if (!children[name]) console.log(`(${name} is not on this machine)`);
  try {
    for (const kind of KINDS) await throughput(kind, children, row);
    await latency(children, row);
  } finally {
    for (const child of Object.values(children)) child.kill();
  }
}

const TITLES = { kept: 'nginx, upstream connections kept', relay: 'node:http and undici, bytes passed' };
/** Title, what the request asks for, requests in a round. */
const KINDS = [
  ['whole answers, 16 connections', {}, 4000],
  ['streams of 200 chunks, all at once', { stream: true }, 600],
  ['streams of 200 chunks, each on its own', { stream: true, user: 'paced' }, 300],
];

const sideOf = (name, { pid }, more) => ({
  port: PORTS[name],
  pid,
  request: post(PATH, { model: 'et', messages: question, ...more }, name === 'portkey' ? PORTKEY : {}),
});

/** What each side gives in each of its rounds, the sides in turn; a round before them warms up and is not counted. */
async function serialize(children, more, measure) {
  const sides = Object.entries(children).map(([name, child]) => [name, sideOf(name, child, more), []]);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, side, results] of sides) {
      if (results.failed) continue;
      const result = await measure(side, name, round === 0).catch((error) => {
        results.failed = true;
        console.log(`${name} failed: ${error.message.split('\n').at(-1)}`);
      });
      if (round > 0 && result !== undefined) results.push(result);
    }
  }
  return sides.filter(([, , results]) => !results.failed).map(([name, , results]) => [name, results]);
}

async function throughput([title, more, times], children, row) {
  console.log(`\nServing: ${title}`);
  const rounds = await serialize(children, more, (side, name) => load(side, timesOf(name, times)));
  const results = rounds.map(([name, each]) => {
    const of = (key) => median(each.map((result) => result[key]));
    return { name, rate: of('rate'), cpu: of('cpu') };
  });
  const nginx = results.find(({ name }) => name === 'nginx');
  for (const { name, rate, cpu } of results) {
    const beside =
      nginx && name !== 'direct'
        ? `${(rate / nginx.rate).toFixed(2)} of nginx’s throughput, ${(cpu / nginx.cpu).toFixed(2)} × its time`
        : '';
    row(TITLES[name] ?? name, `${rate.toFixed(0)} / s`, `${cpu.toFixed(3)} ms processor time each  ${beside}`);
  }
}

async function latency(children, row) {
  console.log('\nServing: first byte, one connection');
  // One request at a time warms a machine slowly: code is compiled by how often it ran.
  const rounds = await serialize(children, { stream: true }, (side, name, warming) =>
    firstByte(side, timesOf(name, warming ? 2000 : 200)),
  );
  const results = rounds.map(([name, each]) => [name, median(each)]);
  const [[, direct]] = results;
  for (const [name, taken] of results) {
    const beside = name === 'direct' ? '' : `${(taken - direct).toFixed(3)} ms later than direct`;
    row(TITLES[name] ?? name, `${taken.toFixed(3)} ms`, beside);
  }
}
