import type { Directive } from './directive.ts';
import type { SECTIONS } from './sections/index.ts';

type SectionPart = ReturnType<(typeof SECTIONS)[number]['read']>['part'];

/** Of a union of parts, the one that has what each has. */
type Joined<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer All) => void
  ? All
  : never;

/** What the sections hold, directives apart. */
export type Parts = Joined<SectionPart>;

/** A country's content, read, checked and with what it inherits. */
export interface Pack extends Parts {
  /** In the order of the sections, then in file order. */
  readonly directives: readonly Directive[];
}
