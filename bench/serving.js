// What the gateway costs beside nginx (a plain proxy) and Portkey's gateway, in one run. Each is a process of its own,
// and its processor time is what the kernel counted for it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connection, post } from './client.js';
import { FOLDER, start, startEndonym } from './processes.js';

const CONNECTIONS = 16;
const REQUESTS = 6000;
const STREAMS = 1200;
const PORTS = { standIn: 18_801, endonym: 18_802, nginx: 18_803, portkey: 18_804 };
const TICK = 1000 / Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout || 100);
const question = [{ role: 'user', content: 'Räägi mulle, kuidas fotosüntees toimub ja miks see tähtis on.' }];

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

const upstream = `http://127.0.0.1:${PORTS.standIn}/v1`;

function startNginx() {
  if (spawnSync('nginx', ['-v']).error) return null;
  const file = `${FOLDER}/nginx.conf`;
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${FOLDER}/nginx.pid; error_log ${FOLDER}/nginx.log;
events { worker_connections 1024; }
http {
  access_log off; client_body_temp_path ${FOLDER}/b; proxy_temp_path ${FOLDER}/p; fastcgi_temp_path ${FOLDER}/f;
  uwsgi_temp_path ${FOLDER}/u; scgi_temp_path ${FOLDER}/s; keepalive_requests 1000000;
  upstream up { server 127.0.0.1:${PORTS.standIn}; keepalive 64; keepalive_requests 1000000; }
  server { listen 127.0.0.1:${PORTS.nginx};
    location / { proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off; } }
}
`,
  );
  return start(PORTS.nginx, 'nginx', ['-c', file, '-p', FOLDER]);
}

function startPortkey() {
  const folder = `${FOLDER}/peers`;
  const server = `${folder}/node_modules/@portkey-ai/gateway/build/start-server.js`;
  if (!existsSync(server)) {
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '@portkey-ai/gateway'];
    spawnSync('npm', args, { stdio: 'ignore' });
  }
  if (!existsSync(server)) return null;
  return start(PORTS.portkey, process.execPath, [server, `--port=${PORTS.portkey}`, '--headless'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Requests a second at 16 connections, and milliseconds of processor time for each. */
async function load({ port, pid }, request, times) {
  const connections = Array.from({ length: CONNECTIONS }, () => connection(port));
  for (let warm = 0; warm < 20; warm += 1) await Promise.all(connections.map(({ ask }) => ask(request)));
  let left = times;
  const [began, cpu] = [performance.now(), cpuOf(pid)];
  await Promise.all(
    connections.map(async ({ ask }) => {
      while (left-- > 0) await ask(request);
    }),
  );
  const result = { rate: (times * 1000) / (performance.now() - began), cpu: (cpuOf(pid) - cpu) / times };
  for (const { close } of connections) close();
  return result;
}

/** Median milliseconds to the first byte on one connection. */
async function firstByte({ port }, request) {
  const one = connection(port);
  for (let warm = 0; warm < 200; warm += 1) await one.ask(request);
  const taken = [];
  for (let times = 0; times < 500; times += 1) taken.push((await one.ask(request)).first);
  one.close();
  return taken.sort((a, b) => a - b)[250];
}

const PATH = '/v1/chat/completions';
const PORTKEY = { 'x-portkey-provider': 'openai', 'x-portkey-custom-host': upstream, authorization: 'Bearer any' };

export async function serving({ row }) {
  const children = {};
  children.standIn = await start(PORTS.standIn, process.execPath, ['bench/stand-in.js', String(PORTS.standIn)]);
  children.nginx = await startNginx();
  children.portkey = await startPortkey();
  children.endonym = await startEndonym(PORTS.endonym, upstream);
  try {
    await measure(children, row);
  } finally {
    for (const child of Object.values(children)) child?.kill();
  }
}

const NAMES = ['direct', 'nginx', 'portkey', 'endonym'];
const KINDS = [
  ['whole answers, 16 connections', {}, REQUESTS],
  ['streams of 200 chunks, sent at once', { stream: true }, STREAMS],
  ['streams of 200 chunks, each on its own', { stream: true, user: 'paced' }, STREAMS / 2],
];

async function measure(children, row) {
  const side = (name, headers = {}) => children[name] && { port: PORTS[name], pid: children[name].pid, headers };
  const sides = {
    direct: { ...side('standIn') },
    nginx: side('nginx'),
    portkey: side('portkey', PORTKEY),
    endonym: side('endonym'),
  };
  for (const name of NAMES) if (!sides[name]) console.log(`(${name} is not on this machine, so it is not compared)`);
  for (const kind of KINDS) await throughput(kind, sides, row);
  console.log('\nServing: first byte, one connection');
  let direct = 0;
  for (const name of NAMES.filter((each) => sides[each])) {
    const request = post(PATH, { model: 'et', messages: question, stream: true }, sides[name].headers);
    const taken = await firstByte(sides[name], request).catch((error) => failed(name, error));
    if (taken === undefined) continue;
    if (name === 'direct') direct = taken;
    row(name, `${taken.toFixed(3)} ms`, name === 'direct' ? '' : `${(taken - direct).toFixed(3)} ms later than direct`);
  }
}

async function throughput([title, more, times], sides, row) {
  console.log(`\nServing: ${title}`);
  let nginx;
  for (const name of NAMES.filter((each) => sides[each])) {
    const request = post(PATH, { model: 'et', messages: question, ...more }, sides[name].headers);
    const result = await load(sides[name], request, name === 'portkey' ? times / 4 : times).catch((error) =>
      failed(name, error),
    );
    if (!result) continue;
    if (name === 'nginx') nginx = result;
    const beside =
      nginx && name !== 'direct'
        ? `${(result.rate / nginx.rate).toFixed(2)} of nginx’s throughput, ${(result.cpu / nginx.cpu).toFixed(2)} × its time`
        : '';
    row(name, `${result.rate.toFixed(0)} / s`, `${result.cpu.toFixed(3)} ms processor time each  ${beside}`);
  }
}

const failed = (name, error) => void console.log(`${name} failed: ${error.message.split('\n').at(-1)}`);
