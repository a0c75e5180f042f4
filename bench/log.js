// What the transparency log costs: appends that are durable when they are acknowledged, and proofs, as the log grows.
import { rmSync } from 'node:fs';
import { signerOf } from '../dist/ledger/key.js';
import { Tree } from '../dist/ledger/tree.js';
import { tileReader } from '../dist/ledger/verify.js';
import { fileLock, folderFiles, LogWriter } from '../dist/store/log/index.js';
import { FOLDER } from './processes.js';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const BATCH = 1_000;
const PROOFS = 200;
const signer = signerOf('bench/endonym', new Uint8Array(32).fill(1));
const entry = (number) => new TextEncoder().encode(`{"at":"2026-11-24T10:00:00Z","number":${number},"type":"bench"}`);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function newLog(name) {
  const folder = `${FOLDER}/${name}`;
  for (const each of [folder, `${folder}.state`]) rmSync(each, { recursive: true, force: true });
  const files = folderFiles(folder, `${folder}.state`);
  return { files, writer: new LogWriter(files, fileLock(`${folder}.state/lock`), signer, () => crypto.randomUUID()) };
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export async function logging({ row }) {
  console.log('\nLog: appends, acknowledged when durable');
  const { writer } = newLog('log-appends');
  const alone = await seconds(async () => {
    for (let number = 0; number < 100; number += 1) await writer.append(entry(number));
  });
  const together = await seconds(async () => {
    for (let commit = 0; commit < 10; commit += 1) {
      await Promise.all(Array.from({ length: BATCH }, (_, number) => writer.append(entry(number))));
    }
  });
  row('one after the other', `${(100 / alone).toFixed(0)} / s`);
  row(
    `${BATCH} at once`,
    `${((10 * BATCH) / together).toFixed(0)} / s`,
    `${((10 * BATCH) / together / (100 / alone)).toFixed(0)} × as many`,
  );
  await growing(row);
}

async function growing(row) {
  console.log('\nLog: as it grows');
  const { files, writer } = newLog('log-growth');
  let size = 0;
  let first;
  for (const wanted of SIZES) {
    const taken = [];
    while (size < wanted) {
      const from = size;
      const batch = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, place) =>
        writer.append(entry(from + place)),
      );
      taken.push(await seconds(() => Promise.all(batch)));
      size += batch.length;
    }
    const commit = median(taken.slice(-100)) * 1000;
    const [proof, hashes] = await proving(files, size);
    first ??= { commit, proof };
    row(
      `${size.toLocaleString('en')} entries: commit of ${BATCH}`,
      `${commit.toFixed(1)} ms`,
      `proof ${proof.toFixed(2)} ms, ${hashes} hashes (${hashes * 32} bytes); ${(commit / first.commit).toFixed(1)} and ${(proof / first.proof).toFixed(1)} × those at 1,000`,
    );
  }
}

/** Milliseconds and hashes of an inclusion proof, its tiles read from disk each time. */
async function proving(files, size) {
  const taken = [];
  let hashes = 0;
  for (let times = 0; times < PROOFS; times += 1) {
    const index = Math.floor((size * times) / PROOFS);
    let proof;
    taken.push(
      await seconds(async () => {
        proof = await new Tree(size, tileReader(files)).inclusion(index);
      }),
    );
    hashes = Math.max(hashes, proof.length);
  }
  return [median(taken) * 1000, hashes];
}
