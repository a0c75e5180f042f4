import { expect, test } from 'vitest';
import { chat } from '../formats/chat/format.ts';
import type { UpstreamError } from '../formats/index.ts';
import { readMinimal, released } from '../testing/packs.ts';
import { connectModels, type ModelChoice } from './connect.ts';

const { release } = await released(readMinimal());
const runtime = { clock: () => 0, random: () => 0, now: () => 0, newId: () => 'id' };
const connected = (choice: Partial<ModelChoice>) => connectModels({ upstreams: [], ...choice }, release, runtime);
const upstream = (name: string, region: string) => ({ name, region, baseUrl: `http://${name}.invalid/v1` });

test('upstreams are asked in order, and of a pinned deployment only those in its region', () => {
  const upstreams = [upstream('a', 'us'), upstream('b', 'eu'), upstream('c', 'eu')];
  const routesOf = (choice: Partial<ModelChoice>) => {
    const models = connected({ upstreams, model: 'm', ...choice });
    return 'fault' in models ? models : models.localized.routes.map((route) => route.upstream);
  };
  expect(routesOf({})).toEqual(['a', 'b', 'c']);
  expect(routesOf({ region: 'eu' })).toEqual(['b', 'c']);
  expect(routesOf({ region: 'ap' })).toEqual([]);
});

test('a deployment whose region has no upstream answers nothing, and sends nowhere', async () => {
  const models = connected({ upstreams: [upstream('a', 'us')], model: 'm', region: 'eu' });
  if ('fault' in models) throw new Error(models.fault);
  const failure = await new Promise<UpstreamError>((fail) =>
    models.localized.send(
      { format: chat, text: null, contentType: 'application/json', body: () => '{}' },
      { head: () => undefined, data: () => undefined, end: () => undefined, fail },
    ),
  );
  expect(failure).toMatchObject({ status: 503, code: 'upstream_region' });
});

test.each([
  [{ upstreams: [upstream('a', 'eu')] }, 'upstream-without-model'],
  [{ region: 'eu' }, 'region-without-upstream'],
] as const)('%j is a fault: %s', (choice, fault) => {
  expect(connected(choice)).toEqual({ fault });
});

test('without an upstream, what was found answers; and where nothing was found, the built-in model', () => {
  const discovered = { upstream: upstream('ollama', 'local'), model: 'gemma' };
  expect(connected({ discovered })).toMatchObject({ localized: { name: 'gemma' }, baseline: { name: 'gemma' } });
  expect(connected({ discovered, model: 'mine' })).toMatchObject({ localized: { name: 'mine' } });
  expect(connected({})).toMatchObject({ localized: { name: 'endonym/offline' } });
});
