import { ofType } from '../../../ledger/index.ts';
import type { PageData, PortalPage, Reader } from '../../page.ts';
import type { Site } from '../../published.ts';
import { messages, type VerifyKey } from './messages.ts';

/** The page from which a reader's own browser checks the log. */
export interface VerifyData extends PageData {
  readonly explain: string;
  readonly journalist: { title: string; text: string };
  readonly noscript: string;
  readonly command: { label: string; text: string };
  readonly checkpoint: { label: string; text: string };
  readonly key: { label: string; text: string };
  /** What the script needs: where the log is, which entries to prove, its words with `{name}` where it fills something in. */
  readonly check: { log: string; entries: readonly number[]; words: ReturnType<typeof scriptWords> };
}

export const verify: PortalPage<'verify', VerifyData, VerifyKey> = {
  name: 'verify',
  routes: ['/verify'],
  nav: 'nav.verify',
  messages,
  load: verifyData,
};

async function verifyData({ record, url, deployments }: Site, { say }: Reader<VerifyKey>): Promise<VerifyData> {
  const checkpoint = await record.file('checkpoint');
  const names = new Set(deployments.map(({ name }) => name));
  const activations = ofType(await record.entries(), 'deployment_activated').filter(({ entry }) =>
    names.has(entry.deployment),
  );
  return {
    title: say('verify.title'),
    explain: say('verify.explain'),
    journalist: { title: say('verify.journalist.title'), text: say('verify.journalist.text') },
    noscript: say('verify.noscript'),
    command: { label: say('verify.command'), text: `npx endonym log verify ${url}/log` },
    checkpoint: { label: say('verify.checkpoint'), text: checkpoint ? new TextDecoder().decode(checkpoint) : '' },
    key: { label: say('verify.key'), text: record.key },
    check: {
      log: '/log',
      // The newest few: each is proved by its own hashes, and all of them by the whole log.
      entries: activations.slice(-3).map(({ index }) => index),
      words: scriptWords(say),
    },
  };
}

/** What only the script knows stays to be filled in. */
const PLACES = {
  name: '{name}',
  size: '{size}',
  root: '{root}',
  index: '{index}',
  hashes: '{hashes}',
  what: '{what}',
};

const scriptWords = (say: Reader<VerifyKey>['say']) => ({
  'verify.press': say('verify.press'),
  'verify.again': say('verify.again'),
  'verify.step.key': say('verify.step.key', PLACES),
  'verify.step.signature': say('verify.step.signature', PLACES),
  'verify.step.growth': say('verify.step.growth', PLACES),
  'verify.step.first': say('verify.step.first'),
  'verify.step.tiles': say('verify.step.tiles', PLACES),
  'verify.step.entry': say('verify.step.entry', PLACES),
  'verify.done': say('verify.done'),
  'verify.failed': say('verify.failed', PLACES),
});
