import type { KeyOf } from '../../i18n/index.ts';
import type { Frame } from '../frame.ts';
import type { PageData, PortalPage } from '../page.ts';
import { compare } from './compare/page.ts';
import { history } from './history/page.ts';
import { home } from './home/page.ts';
import { missing } from './missing/page.ts';
import { notices } from './notices/page.ts';
import { pack } from './pack/page.ts';
import { rule } from './rule/page.ts';
import { spec } from './spec/page.ts';
import { verify } from './verify/page.ts';

/** Every page, in the order of the navigation; the first whose route fits and that has something to show is shown. Message keys, JSON and what is drawn follow from it too. */
export const PAGES = [
  home,
  rule,
  history,
  compare,
  spec,
  notices,
  pack,
  verify,
  missing,
] as const satisfies readonly PortalPage[];

/** Every key that a page of the portal says, the shared ones and the boundary's apart. */
export type PortalKey = KeyOf<(typeof PAGES)[number]['messages']['en']>;

/** A page that was asked for, ready to be drawn. */
export interface Page<Data extends PageData = PageData> {
  readonly kind: (typeof PAGES)[number]['name'];
  readonly frame: Frame;
  readonly data: Data;
}

/** What the view of a page is given. */
export type ViewProps<Of extends PortalPage> = Pick<
  Page<NonNullable<Awaited<ReturnType<Of['load']>>>>,
  'frame' | 'data'
>;
