/** Applies a release to one exchange: what goes to the model, what comes back to the reader. It calls no model and opens no socket. */
export { Answer } from './answer.ts';
export type { AnswerOptions, Checks, LanguageCheck, Notice } from './answer-record.ts';
export type { Channel, NoticePlacement } from './channel.ts';
export { type Identify, languagesFor, proseOf } from './language.ts';
export { lintPack } from './lint.ts';
export { lastWords, localizedMessages, type UserText, userTextOf } from './request.ts';
export { CurriculumIndex, type Found } from './retrieve.ts';
export { type Audience, type View, viewOf } from './view.ts';
