import type { ComparePage } from './compare.ts';
import { type Frame, frameOf } from './frame.ts';
import type { HistoryPage } from './history.ts';
import type { HomePage } from './home.ts';
import type { NoticesPage } from './notices.ts';
import type { Site } from './published.ts';
import type { Reader } from './reader.ts';
import type { RulePage } from './rule.ts';
import type { SpecPage } from './spec-effect.ts';
import type { VerifyPage } from './verify.ts';

/** Where nothing is: what is near. */
export interface MissingPage {
  readonly kind: 'missing';
  readonly frame: Frame;
  readonly text: string;
  readonly links: readonly { href: string; label: string }[];
}

/** Every page of the portal. */
export type Page = HomePage | RulePage | HistoryPage | ComparePage | SpecPage | NoticesPage | VerifyPage | MissingPage;

export function missingPage({ deployments }: Site, reader: Reader): MissingPage {
  const { say, href } = reader;
  return {
    kind: 'missing',
    frame: frameOf(reader, '/', say('not-found.title')),
    text: say('not-found.text'),
    links: [
      ...deployments.map(({ name }) => ({ href: href(`/d/${name}`), label: name })),
      { href: href('/verify'), label: say('nav.verify') },
    ],
  };
}
