import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

// The process's memory is read where Linux tells it.
test.runIf(existsSync('/proc/self/status'))(
  'memory is flat over 50,000 requests, and 2,000 open streams stay small; `npm run soak` does a million and 5,000',
  { timeout: 300_000 },
  () => {
    const environment = { ...process.env, SOAK_REQUESTS: '50000', SOAK_STREAMS: '2000' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/soak.js'], {
      env: environment,
      encoding: 'utf8',
    });
    console.log(stdout.trim());
    expect([status, stderr]).toEqual([0, '']);
  },
);
