import type { Messages } from '../../../i18n/index.ts';

/** What the built-in model says, in English; a pack brings its own language under the same keys. */
export const OFFLINE_MESSAGES = {
  'offline.who': 'I am Endonym’s small built-in model. I look things up in the pack; I do not compute or write texts.',
  'offline.outcome': '{$question}\n\nThis is what it rests on in the curriculum (**{$path}**): {$statement}.',
  'offline.start': 'Before I explain anything: what do you know about it already?',
  'offline.keyword': 'A word that will help here: **{$keyword}**.',
  'offline.further':
    'We go one step at a time, since a step you take yourself stays with you. Begin with the word **{$keyword}**: what does it mean, in your own words? Most people slip just here, so a mistake is welcome.',
  'offline.practise': 'Then try to find an example of your own, from another place in life.',
  'offline.nothing':
    'I found nothing in the curriculum that fits. Try naming the subject or the concept, for example: {$topics}.',
  'offline.danger':
    'I am glad that you wrote. You do not have to be alone with this, and you can talk to someone right now:',
  'offline.danger.after':
    'They listen, whatever you say. If you or someone else is in danger at this moment, call {$emergency}. Is there an adult near you whom you trust?',
  'offline.term': 'The word to use here is **{$preferred}**. {$note}',
  'offline.baseline':
    'I am Endonym’s small built-in model, here without a country’s release. I know no curriculum, no language rules and no local contacts, so I have nothing to answer with. Connect a real model to see its global answer here.',
} as const satisfies Messages;
