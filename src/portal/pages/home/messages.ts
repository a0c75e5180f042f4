import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the first page of a deployment says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'nav.rules': 'Rules',
    'nav.deployments': 'What is served here',
    'page.title': 'What this model does differently in {$country}',
    'page.other': 'In {$language}',
    'chat.title': 'Try it',
    'chat.explain': 'One question, two answers: the model as it is everywhere, and the model with this release.',
    'chat.label': 'Your question',
    'chat.placeholder': 'For example: how does photosynthesis work?',
    'chat.send': 'Ask both',
    'chat.stop': 'Stop',
    'chat.baseline': 'Everywhere',
    'chat.localized': 'Here',
    'chat.waiting': 'Waiting for the first word …',
    'chat.failed': 'No answer came: {$reason}. You can ask again.',
    'chat.empty': 'The answer will stand here.',
    'chat.noscript': 'The comparison needs a browser that runs scripts; everything else on this page does not.',
    'chat.closed': 'The operator does not show the answer without this release.',
    'chat.you': 'You asked',
    'chat.answered': 'Answered by {$upstream}',
    'directives.title': 'Every rule',
    'directives.count':
      '{$count} rules; {$departures} depart from the Model Spec, {$notices} owe a notice in the answer.',
    'public.title': 'What a product for the general public would not get',
    'public.explain':
      'These rules stand here, in {$surface}. On a surface for the general public the boundary refuses them.',
    'public.none': 'The boundary would refuse none of these rules there.',
    'deployments.refused': 'not served',
    'summary.difference':
      '{$country} changes this model by {$count} rules: {$law} rest on law, {$departures} depart from the Model Spec, {$notices} make it say in the answer what it left out or added. {$refused} more were asked for and are not given.',
    'refused.title': 'Asked for and not given',
    'refused.explain':
      'The pack asks for these rules; the boundary refuses them here, so the model is never told them.',
  },
} as const satisfies Catalogue;

export type HomeKey = KeyOf<typeof messages.en>;
