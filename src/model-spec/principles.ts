import { fromMarkdown } from 'mdast-util-from-markdown';
import { SpecError } from './error.ts';
import type { HeadedText } from './headings.ts';
import { COMMITMENTS, type Commitment, RED_LINES, type RedLine } from './section.ts';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<Block, { type: 'list' }>;

/** What a bullet must speak of to be that principle. Found by sense, not by place, so that a reordered list stays right. */
const SENSE: Record<RedLine | Commitment, RegExp> = {
  'red_line.harm': /high severity harms/i,
  'red_line.human_control': /humanity should be in control/i,
  'red_line.privacy': /privacy/i,
  'commitment.safety_information': /safety-critical information/i,
  'commitment.transparency': /transparency/i,
  'commitment.above_guideline': /localization/i,
};

/** A red line or a commitment with the text of its bullet. */
export interface StatedPrinciple {
  readonly id: RedLine | Commitment;
  readonly text: string;
}

/**
 * The bullets of the section on red lines: first those for all deployments, then those for first-party products.
 * Both are empty for releases that have no such section (before 2025-09-12).
 * @throws {SpecError} when a bullet is none that Endonym knows: a release that moves a red line needs a person's eye
 */
export function readPrinciples(headings: readonly HeadedText[]): {
  redLines: readonly StatedPrinciple[];
  commitments: readonly StatedPrinciple[];
} {
  const section = headings.find(({ id }) => id === 'red_line_principles');
  if (!section) return { redLines: [], commitments: [] };
  const lists = fromMarkdown(section.text).children.filter((node): node is List => node.type === 'list');
  const bulletsOf = (list: List | undefined) =>
    (list?.children ?? []).map((item) =>
      section.text.slice(item.position?.start.offset, item.position?.end.offset).replace(/^[-*]\s+/, ''),
    );
  return {
    redLines: bulletsOf(lists[0]).map((text) => recognise(text, RED_LINES, section.line)),
    commitments: bulletsOf(lists[1]).map((text) => recognise(text, COMMITMENTS, section.line)),
  };
}

function recognise(text: string, ids: readonly (RedLine | Commitment)[], line: number): StatedPrinciple {
  const id = ids.find((candidate) => SENSE[candidate].test(text));
  if (!id) throw new SpecError(line, `the principle "${text.slice(0, 60)}…"`, `one of ${ids.join(', ')}`);
  return { id, text };
}
