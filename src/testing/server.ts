import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Surroundings } from '../cli/outcome.ts';
import { serve } from '../cli/serve.ts';

/** A real running server on a free port, as `endonym serve` starts it. */
export interface RunningServer {
  readonly url: string;
  readonly told: string[];
  readonly close: () => Promise<void>;
}

export async function startServer({
  upstream,
  more = '',
  timeout = 3000,
}: {
  upstream?: string;
  timeout?: number;
  more?: string;
} = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-'));
  const file = join(folder, 'endonym.yaml');
  const named = upstream ? ', upstream: main, model: gpt-x' : '';
  writeFileSync(
    file,
    `${upstream ? `upstreams:\n  main: { base_url: "${upstream}", api_key: "\${TEST_KEY}", region: eu, timeout_ms: ${timeout} }\n` : ''}deployments:
  - { name: et-gymnasium, pack: "${resolve('packs/et-EE')}", surface: organization, audience: { under_18: true }${named} }
${more}`,
  );
  const told: string[] = [];
  const surroundings: Surroundings = {
    print: (text) => told.push(text),
    tell: (text) => told.push(text),
    // Nothing of the machine that tests run on: a key there must not turn a test into a paid call.
    environment: { TEST_KEY: 'secret-key' },
    today: () => '2026-11-24',
    now: () => 1_795_478_400,
    clock: () => performance.now(),
    random: Math.random,
    newId: () => crypto.randomUUID(),
    colour: false,
  };
  const { port, close } = await serve({ config: file, port: '0' }, surroundings);
  return {
    url: `http://127.0.0.1:${port}`,
    told,
    close: async () => {
      rmSync(folder, { recursive: true });
      await close();
    },
  };
}
