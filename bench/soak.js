// `npm run soak`: memory over many requests, and with many open streams. SOAK_REQUESTS and SOAK_STREAMS choose how many.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { connection, post } from './client.js';
import { completion } from './completion.js';
import { pause, startEndonym } from './processes.js';

const REQUESTS = Number(process.env.SOAK_REQUESTS ?? 1_000_000);
const STREAMS = Number(process.env.SOAK_STREAMS ?? 5_000);
const CONNECTIONS = 16;
const PORT = 18_812;
const PARTS = 36;
const messages = [{ role: 'user', content: 'Räägi mulle fotosünteesist.' }];
const whole = completion('Fotosüntees toimub taimes. '.repeat(40));

/** Resident memory of a process, in MiB: /proc says kB. */
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Whole answers at once; a stream says one word and then waits. */
const upstream = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    const stream = body.includes('"stream":true');
    response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' });
    if (!stream) response.end(whole);
    else
      response.write('data: {"id":"c","choices":[{"index":0,"delta":{"content":"Tere! "},"finish_reason":null}]}\n\n');
  });
});

async function requests(child) {
  const request = post('/v1/chat/completions', { model: 'et', messages });
  const connections = Array.from({ length: CONNECTIONS }, () => connection(PORT));
  const run = async (times) => {
    let left = times;
    await Promise.all(
      connections.map(async ({ ask }) => {
        while (left-- > 0) await ask(request);
      }),
    );
  };
  // The first tenth fills caches and lets the compiler settle.
  await run(REQUESTS / 10);
  const samples = [];
  for (let part = 0; part < PARTS; part += 1) {
    await run((REQUESTS * 0.9) / PARTS);
    samples.push(memoryOf(child.pid));
  }
  for (const { close } of connections) close();
  return samples;
}

async function streams(child) {
  const request = post('/v1/chat/completions', { model: 'et', messages, stream: true });
  const sockets = Array.from({ length: STREAMS }, () => connect(PORT, '127.0.0.1'));
  let begun = 0;
  for (const [index, socket] of sockets.entries()) {
    socket.once('data', () => {
      begun += 1;
    });
    socket.on('error', () => undefined);
    socket.write(request);
    if (index % 100 === 99) await pause(10);
  }
  for (let tries = 0; begun < STREAMS && tries < 300; tries += 1) await pause(100);
  const memory = memoryOf(child.pid);
  for (const socket of sockets) socket.destroy();
  return { begun, memory };
}

await new Promise((done) => upstream.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${upstream.address().port}/v1`;
// With little room the collector works often, so that what is kept shows, and a leak ends in a crash.
const narrow = await startEndonym(PORT, address, ['--max-old-space-size=96']);
const samples = await requests(narrow);
const stopped = new Promise((done) => narrow.once('exit', done));
narrow.kill();
await stopped;
const child = await startEndonym(PORT, address);
const { begun, memory } = await streams(child);
child.kill();
// What waits to be collected comes and goes; what is kept shows where the curve is lowest.
const early = Math.min(...samples.slice(0, PARTS / 2));
const late = Math.min(...samples.slice(PARTS / 2));
console.log(
  `${REQUESTS} requests: ${samples.map((sample) => sample.toFixed(0)).join(' ')} MiB; later by ${(((late - early) / early) * 100).toFixed(1)} %`,
);
console.log(`${begun} of ${STREAMS} streams open: ${memory.toFixed(0)} MiB`);
const flat = late < early * 1.1;
const small = begun === STREAMS && memory < 1024;
if (!flat) console.error('memory grew by more than a tenth');
if (!small) console.error('not every stream opened, or together they take more than 1 GiB');
process.exit(flat && small ? 0 : 1);
