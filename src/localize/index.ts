/** Applies a release to one exchange: what goes to the model, what comes back to the reader. It calls no model and opens no socket. */
export { Answer, type AnswerOptions, type Checks, type Notice } from './answer.ts';
export { type Asked, askedIn, type ChatMessage, localizeMessages, textOf } from './request.ts';
export { CurriculumIndex, type Found } from './retrieve.ts';
export { type Audience, inForce, standingOn, type View, viewOf } from './view.ts';
