/** Applies a release to one exchange: what goes to the model, what comes back to the reader. It calls no model and opens no socket. */
export { Answer, type AnswerOptions, type Checks, type LanguageCheck, type Notice } from './answer.ts';
export type { Channel, NoticePlacement } from './channel.ts';
export { type Identify, languagesFor, proseOf } from './language.ts';
export { lintPack } from './lint.ts';
export {
  type ChatMessage,
  lastWords,
  localizedMessages,
  textOf,
  type UserText,
  userTextIn,
  userTextOf,
} from './request.ts';
export { CurriculumIndex, type Found } from './retrieve.ts';
export { Script } from './script.ts';
export { type Audience, standingOn, type View, viewOf } from './view.ts';
