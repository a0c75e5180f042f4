import type { PageData, PortalPage } from '../../page.ts';
import { type MissingKey, messages } from './messages.ts';

/** Where nothing is: what is near. */
export interface MissingData extends PageData {
  readonly text: string;
  readonly links: readonly { href: string; label: string }[];
}

export const missing: PortalPage<'missing', MissingData, MissingKey> = {
  name: 'missing',
  routes: ['*'],
  nav: null,
  messages,
  load: ({ deployments }, { say, href, nav }) => ({
    title: say('not-found.title'),
    text: say('not-found.text'),
    links: [
      ...deployments.map(({ name }) => ({ href: href(`/d/${name}`), label: name })),
      ...nav.filter(({ ofDeployment }) => !ofDeployment).map(({ path, label }) => ({ href: href(path), label })),
    ],
  }),
};
