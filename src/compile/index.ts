/** Makes a release of a judged pack: immutable, named by its content, every sentence traced to its source. It serves nobody. */
export { compile, nameOf } from './compile.ts';
export { layerText } from './layers.ts';
export { RELEASE_MESSAGES } from './messages.ts';
export type {
  Compiled,
  DeploymentName,
  LanguageRule,
  Layer,
  NoticeRule,
  Release,
  ReleasedDirective,
  ReleaseId,
  Sentence,
  TermRule,
} from './release.ts';
export { describeSummary, summaryOf } from './summary.ts';
