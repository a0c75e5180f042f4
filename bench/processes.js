// Processes that a benchmark starts, each ready when this gives it.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const FOLDER = resolve('data/bench');
mkdirSync(FOLDER, { recursive: true });

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Starts a server and waits until its port answers. */
export async function start(port, command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (open) return child;
    await pause(100);
  }
  throw new Error(`nothing answers on ${port}`);
}

/** The gateway in front of `upstream`, with the real release of et-EE as the deployment `et`. */
export function startEndonym(port, upstream, flags = []) {
  const file = `${FOLDER}/endonym-${port}.yaml`;
  writeFileSync(
    file,
    `upstreams:
  main: { base_url: "${upstream}" }
deployments:
  - { name: et, pack: "${resolve('packs/et-EE')}", surface: organization, audience: { under_18: true }, upstream: main, model: m }
`,
  );
  const command = ['bin/endonym.js', 'serve', '--config', file, '--port', String(port)];
  return start(port, process.execPath, [...flags, ...command]);
}
