import { textIn } from '../../../i18n/index.ts';
import type { PageData, PortalPage, Reader } from '../../page.ts';
import type { Counted, Site } from '../../published.ts';
import { messages, type NoticesKey } from './messages.ts';

/** Fewer in a month are withheld: so few could point at a person. */
const FEWEST = 10;

/** A count as the public may see it: `null` for one to nine. */
export const publicCount = (count: number): number | null => (count > 0 && count < FEWEST ? null : count);

/** Counts as they may be published, of all that were counted. */
export const publicCounts = (
  counts: readonly Counted[],
): readonly (Omit<Counted, 'count'> & { count: number | null })[] =>
  counts.map(({ month, directive, kind, count }) => ({ month, directive, kind, count: publicCount(count) }));

/** How often answers bore a notice, by rule and month. */
export interface NoticesData extends PageData {
  readonly explain: string;
  readonly none: string | null;
  readonly chart: { title: string; bars: readonly Bar[] } | null;
  readonly table: { head: readonly string[]; rows: readonly { cells: readonly string[]; href: string | null }[] };
}

/** `share` of the longest bar, 0 to 1; a withheld count has none, and says so. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly share: number | null;
}

export const notices: PortalPage<'notices', NoticesData, NoticesKey> = {
  name: 'notices',
  routes: ['/d/:deployment/notices'],
  nav: 'nav.notices',
  messages,
  load: noticesData,
};

async function noticesData(site: Site, reader: Reader<NoticesKey>): Promise<NoticesData> {
  const { published, say, month, number } = reader;
  const counts = publicCounts(await site.record.counts(published.name));
  const newest = counts.at(-1)?.month;
  const shown = counts.filter((count) => count.month === newest);
  const most = Math.max(1, ...shown.map(({ count }) => count ?? 0));
  const countText = (count: number | null) => (count === null ? say('notices.few') : number(count));
  return {
    title: say('notices.title'),
    explain: say('notices.explain'),
    none: counts.length === 0 ? say('notices.none') : null,
    chart: newest
      ? {
          title: say('notices.chart', { month: month(newest) }),
          bars: shown.map(({ directive, count }) => ({
            label: labelOf(directive, reader),
            value: countText(count),
            share: count === null ? null : count / most,
          })),
        }
      : null,
    table: {
      head: [say('notices.month'), say('notices.rule'), say('notices.kind'), say('notices.count')],
      rows: [...counts].reverse().map((each) => ({
        cells: [month(each.month), labelOf(each.directive, reader), say(`notices.${each.kind}`), countText(each.count)],
        href: each.directive && reader.here(`/rules/${each.directive}`),
      })),
    },
  };
}

/** The type of information that the notice names, which is what readers have seen. */
function labelOf(id: string | null, { published, say, language }: Reader<NoticesKey>): string {
  const rule = published.compiled.release.notices.find(({ directive }) => directive === id);
  return rule ? textIn(rule.information, language) : (id ?? say('notices.unnamed'));
}
