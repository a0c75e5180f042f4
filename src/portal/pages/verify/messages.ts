import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the page from which a browser checks the log says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'nav.verify': 'Verify',
    'verify.title': 'Check the record yourself',
    'verify.explain':
      'Every change of this model is an entry in a log that can only grow. Your own browser can check that: it fetches the log, checks the signature on it, makes every hash again from the entries, and compares. You need not trust this page’s words, only its arithmetic, and others can do the same with other tools.',
    'verify.press': 'Verify',
    'verify.again': 'Verify again',
    'verify.noscript':
      'Checking in the browser needs scripts. Without them, anybody can check the log with the command below, or with any tool that reads C2SP tlog-tiles.',
    'verify.command': 'On a computer with Node.js',
    'verify.checkpoint': 'The log’s signed head',
    'verify.key': 'The key that signs it',
    'verify.step.key': 'The log’s key was read: {$name}.',
    'verify.step.signature': 'The signature on the log’s head holds: {$size} entries, root {$root}.',
    'verify.step.growth':
      'The log grew from the {$size} entries that this browser saw last time; nothing was rewritten.',
    'verify.step.first': 'This browser sees the log for the first time, and remembers its head.',
    'verify.step.tiles': 'All {$size} entries give the tiles and the root that were signed.',
    'verify.step.entry': 'Entry {$index} is in the log: {$hashes} hashes lead from it to the signed root.',
    'verify.done': 'The record is as it was signed.',
    'verify.failed': 'Something is not as it was signed: {$what}',
    'verify.journalist.title': 'What this proves, and what it does not',
    'verify.journalist.text':
      'It proves that the list of changes you see is the one that was signed, that no entry was changed or taken out since, and that what you saw earlier is still there. It does not prove that a rule is wise, or that the model obeys it; for that there are the rules’ reasons, and evaluations. If the log’s keeper showed you another log than others, the signed head would differ: compare it with a colleague’s.',
  },
} as const satisfies Catalogue;

export type VerifyKey = KeyOf<typeof messages.en>;
