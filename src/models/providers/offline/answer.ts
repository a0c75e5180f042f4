import type { Release } from '../../../compile/index.ts';
import { type NameUnder, type Params, textIn, translator } from '../../../i18n/index.ts';
import { CurriculumIndex, type Found, type UserText } from '../../../localize/index.ts';
import { OFFLINE_MESSAGES } from './messages.ts';

/** Answers a question from what it knows; says what it is. */
export type Responder = (asked: UserText) => string;

/** Without a release it knows nothing, and says so. */
export const baselineReply: Responder = () => translator({}, OFFLINE_MESSAGES)('en', 'offline.baseline');

/** Retrieves from a release: help for somebody in danger first, then curriculum, then terms. It computes nothing. */
export function replyFrom(release: Release): Responder {
  const language = release.languages[0] ?? 'en';
  const speak = translator(release.messages, OFFLINE_MESSAGES);
  const say: SayOffline = (key, params) => speak(language, `offline.${key}`, params);
  const index = new CurriculumIndex(release.curriculum);
  const danger = release.danger === null ? null : new RegExp(release.danger, 'iu');
  return (asked) => {
    if (danger?.test(asked.last)) return help(release, language, say);
    const [found] = index.find(asked.last, 1);
    if (found) return firstStep(found, say);
    const earlier = index.find(asked.all, 1)[0];
    if (earlier) return nextStep(earlier, asked, say);
    return [termFor(release, asked.last, say), say('who'), say('nothing', { topics: topics(release) })]
      .filter(Boolean)
      .join('\n\n');
  };
}

/** Says one of its own messages, named without their `offline.`. */
type SayOffline = (key: OfflineKey, params?: Params) => string;
type OfflineKey = NameUnder<'offline.', keyof typeof OFFLINE_MESSAGES>;

function firstStep({ item }: Found, say: SayOffline): string {
  const { statement, question, keywords, path } = item;
  const keyword = keywords[0] ? say('keyword', { keyword: keywords[0] }) : '';
  const outcome = say('outcome', { question: question || say('start'), path: path.join(' › '), statement });
  return [outcome, keyword, `*${say('who')}*`].filter(Boolean).join('\n\n');
}

/** Somebody who asks on, or only wants the answer, gets one more step. */
function nextStep({ item }: Found, asked: UserText, say: SayOffline): string {
  const step = asked.all.split('\n').length - 1;
  const keyword = item.keywords[step % Math.max(1, item.keywords.length)] ?? item.statement;
  return [say('further', { keyword }), say('practise'), `*${say('who')}*`].join('\n\n');
}

function help(release: Release, language: string, say: SayOffline): string {
  const lines = release.contacts
    .filter(({ kind }) => kind !== 'poison')
    .map(({ name, number, hours, note }) => {
      const link = `[${number}](tel:${number.replaceAll(' ', '')})`;
      const after = note ? ` · ${textIn(note, language)}` : '';
      return `- **${link}** ${textIn(name, language)}: ${textIn(hours, language)}${after}`;
    });
  const emergency = release.contacts.find(({ kind }) => kind === 'emergency')?.number ?? '112';
  return [say('danger'), lines.join('\n'), say('danger.after', { emergency })].join('\n\n');
}

function termFor({ terms }: Release, question: string, say: SayOffline): string {
  const term = terms.find(({ pattern }) => pattern !== null && new RegExp(pattern, 'iu').test(question));
  return term ? say('term', { preferred: term.preferred, note: term.note }) : '';
}

/** One keyword of each subject, to show what can be asked; without a curriculum, words that people get wrong. */
function topics({ curriculum, terms }: Release): string {
  const bySubject = new Map(
    curriculum.filter(({ keywords }) => keywords.length > 0).map((item) => [item.path[0], item.keywords[0]]),
  );
  const found = [...bySubject.values()];
  const words = terms.flatMap(({ deprecated }) => deprecated.slice(0, 1));
  return (found.length > 0 ? found : words.slice(0, 3)).join(', ');
}
