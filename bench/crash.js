// `npm run crash`: kills the writers of a log at random moments, two at a time. CRASHES chooses how often; CRASH_DATABASE has
// them lock in PostgreSQL.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signerOf } from '../dist/ledger/key.js';
import { readEntries, verifyLog } from '../dist/ledger/verify.js';
import { fileLock, folderFiles, LogWriter } from '../dist/store/log/index.js';
import { pause } from './processes.js';

const CRASHES = Number(process.env.CRASHES ?? 1_000);
const URL = process.env.CRASH_DATABASE;
const base = mkdtempSync(join(tmpdir(), 'endonym-crash-'));
const folder = join(base, 'log');
const signer = signerOf('log.test/endonym', new Uint8Array(32).fill(7));
const files = folderFiles(folder, `${folder}.state`);
const acknowledged = new Map();
let crashes = 0;
let started = 0;

/** Starts a writer and kills it some time after it is ready. */
async function oneLife() {
  started += 1;
  const args = ['bench/crash-writer.js', folder, `w${started}`, ...(URL ? [URL] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const ready = new Promise((done) => {
    child.stdout.on('data', (bytes) => {
      text += bytes;
      done();
    });
  });
  const gone = new Promise((done) => child.once('close', done));
  await ready;
  await pause(Math.random() * 120);
  child.kill('SIGKILL');
  await gone;
  crashes += 1;
  // The last line may be cut: then nobody was told.
  for (const line of text.split('\n').slice(0, -1)) {
    const [, index, entry] = /^(\d+) (.+)$/.exec(line) ?? [];
    if (index === undefined) continue;
    if (acknowledged.has(index)) fail(`entry ${index} was given out twice: ${acknowledged.get(index)} and ${entry}`);
    acknowledged.set(index, entry);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The log verifies, holds every acknowledged entry where it was said to be, and never got shorter. */
async function check() {
  const { checkpoint, faults } = await verifyLog(files, signer, await files.list());
  if (faults.length > 0) fail(`the log does not verify: ${JSON.stringify(faults)}`);
  const entries = (await readEntries(files, checkpoint.size)).map((bytes) => new TextDecoder().decode(bytes));
  for (const [index, entry] of acknowledged) {
    if (entries[Number(index)] !== entry)
      fail(`entry ${index} should be \`${entry}\` and is \`${entries[Number(index)]}\``);
  }
  return checkpoint.size;
}

const lives = async () => {
  while (started < CRASHES) await oneLife();
};
let last = 0;
const watching = setInterval(async () => {
  const { checkpoint } = await verifyLog(files, signer);
  if (checkpoint && checkpoint.size < last) fail(`the checkpoint went back from ${last} to ${checkpoint.size}`);
  last = checkpoint?.size ?? last;
}, 200);
await Promise.all([lives(), lives()]);
clearInterval(watching);
if (!URL) await new LogWriter(files, fileLock(`${folder}.state/lock`), signer, () => crypto.randomUUID()).recover();
const size = await check();
console.log(
  `${crashes} writers killed: ${acknowledged.size} acknowledged entries, all in the log of ${size}; no fork, it verifies`,
);
rmSync(base, { recursive: true });
process.exit(0);
