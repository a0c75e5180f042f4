import { textIn } from '../../../i18n/index.ts';
import { type DirectiveEntry, entryOf, entryWords } from '../../entry.ts';
import { type PageData, type PortalPage, type Reader, shortId } from '../../page.ts';
import type { Site } from '../../published.ts';
import { signersIn, sinceWhen } from '../../steps.ts';
import { messages, type RuleKey } from './messages.ts';

/** One directive's own page: where the link of its notice leads. */
export interface RuleData extends PageData {
  readonly back: { href: string; label: string };
  readonly entry: DirectiveEntry;
  /** For a reader who comes from an answer. */
  readonly notice: {
    title: string;
    explain: string;
    says: string;
    text: string;
    complaint: { text: string; url: string } | null;
  } | null;
  readonly signed: { label: string; value: string };
  readonly since: { label: string; value: string } | null;
  readonly cite: { label: string; value: string };
  readonly words: ReturnType<typeof entryWords>;
}

export const rule: PortalPage<'rule', RuleData, RuleKey> = {
  name: 'rule',
  routes: ['/d/:deployment/rules/:id'],
  nav: null,
  messages,
  load: (site, reader, { id = '' }) => ruleData(site, reader, id),
};

/** @returns `null` for a directive that the deployment does not have */
async function ruleData(site: Site, reader: Reader<RuleKey>, id: string): Promise<RuleData | null> {
  const { published, say } = reader;
  const { release, id: releaseId } = published.compiled;
  const directive = release.directives.find((each) => each.id === id && each.surfaces.includes(published.surface));
  if (!directive) return null;
  const signers = signersIn(await site.record.entries(), releaseId, site.record.signers);
  const since = await sinceWhen(id, published, site.record);
  return {
    title: say('rule.title'),
    back: { href: reader.here(), label: say('rule.back') },
    entry: entryOf(directive, reader),
    notice: noticeOf(id, directive.basis === 'law', reader),
    signed: {
      label: say('rule.signed'),
      value: signers.length > 0 ? new Intl.ListFormat(reader.language).format(signers) : say('rule.unsigned'),
    },
    since: since && {
      label: say('rule.since'),
      value: say('rule.since.release', { day: reader.day(since.at.slice(0, 10)), release: shortId(since.release) }),
    },
    cite: { label: say('rule.cite'), value: `${site.url}${reader.here(`/rules/${id}`)} (${shortId(releaseId)})` },
    words: entryWords(reader),
  };
}

function noticeOf(id: string, byLaw: boolean, { published, say, language }: Reader<RuleKey>): RuleData['notice'] {
  const { release } = published.compiled;
  const rule = release.notices.find(({ directive }) => directive === id);
  if (!rule) return null;
  const { complaints } = release;
  return {
    title: say('rule.notice.title'),
    explain: say(byLaw ? 'rule.notice.law' : 'rule.notice.organization'),
    says: say('rule.notice.says'),
    // A notice is Markdown in an answer; here its links are said once, below.
    text: textIn(rule.text, language).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    complaint: complaints
      ? {
          text: say('rule.complain', { name: textIn(complaints.name, language) }),
          url: complaints.url,
        }
      : null,
  };
}
