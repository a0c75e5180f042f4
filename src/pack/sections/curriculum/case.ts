import { z } from 'zod';
import type { PackDiagnostic } from '../../diagnostics.ts';
import { type Located, readDocument } from '../../document.ts';
import { listOf, words } from '../../field.ts';

const link = z.looseObject(
  { title: words, identifier: words, uri: words },
  { error: 'a link with title, identifier, uri' },
);

/** 1EdTech CASE 1.1, CFPackage. Its documents may hold more than Endonym reads, so other keys may stay. */
export const caseFile = z.looseObject(
  {
    CFDocument: z.looseObject(
      { identifier: words, uri: words, creator: words, title: words, lastChangeDateTime: words },
      { error: 'a CFDocument' },
    ),
    CFItems: listOf(
      z.looseObject(
        {
          identifier: words,
          uri: words,
          fullStatement: words,
          humanCodingScheme: words.optional(),
          CFItemType: words.optional(),
          conceptKeywords: listOf(words).optional(),
          notes: words.optional(),
          educationLevel: listOf(words).optional(),
          lastChangeDateTime: words,
        },
        { error: 'a CFItem' },
      ),
    ),
    CFAssociations: listOf(
      z.looseObject(
        {
          identifier: words,
          uri: words,
          associationType: words,
          originNodeURI: link,
          destinationNodeURI: link,
          lastChangeDateTime: words,
        },
        { error: 'a CFAssociation' },
      ),
    ),
  },
  { error: 'a CASE 1.1 package with CFDocument, CFItems and CFAssociations' },
);

/** One item of a curriculum, with the titles of what it lies in, outermost first. */
export interface CurriculumItem {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly statement: string;
  readonly keywords: readonly string[];
  readonly level: readonly string[];
  /** Titles of its document and its ancestors: `['Matemaatika', 'Trigonomeetria']`. */
  readonly path: readonly string[];
  /** A question that leads towards it; CASE keeps it in `notes`. */
  readonly question: string;
  readonly uri: string;
}

export type CasePackage = z.infer<typeof caseFile>;

/** Reads the tree of a CASE package; says which identifiers stand twice, point nowhere or go in a circle. */
export function readCurriculum({ value, at }: Located<CasePackage>): {
  items: readonly CurriculumItem[];
  diagnostics: readonly PackDiagnostic[];
} {
  const { CFDocument: document, CFItems, CFAssociations } = value;
  const byId = new Map(CFItems.map((item) => [item.identifier, item]));
  const children = CFAssociations.filter(({ associationType }) => associationType === 'isChildOf');
  const parents = new Map(children.map((link) => [link.originNodeURI.identifier, link.destinationNodeURI.identifier]));
  const diagnostics = [...twice(value, at), ...nowhere(value, byId, at)];
  const items = CFItems.flatMap((item, index): CurriculumItem[] => {
    const ancestors = ancestorsOf(item.identifier, parents);
    if (!ancestors) {
      const found = `\`${item.identifier}\` inside itself`;
      diagnostics.push({ code: 'circle', at: at(['CFItems', index]), found, expected: 'a tree' });
      return [];
    }
    const titles = ancestors.flatMap((id) => byId.get(id)?.fullStatement ?? []).reverse();
    return [
      {
        id: item.identifier,
        code: item.humanCodingScheme ?? '',
        type: item.CFItemType ?? '',
        statement: item.fullStatement,
        keywords: item.conceptKeywords ?? [],
        level: item.educationLevel ?? [],
        path: [document.title, ...titles],
        question: item.notes ?? '',
        uri: item.uri,
      },
    ];
  });
  return { items, diagnostics };
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, string>): string[] | null {
  const found: string[] = [];
  for (let up = parents.get(id); up !== undefined; up = parents.get(up)) {
    if (up === id || found.includes(up)) return null;
    found.push(up);
  }
  return found;
}

function twice({ CFItems }: CasePackage, at: Located<CasePackage>['at']): PackDiagnostic[] {
  const seen = new Set<string>();
  return CFItems.flatMap(({ identifier }, index) => {
    if (!seen.has(identifier)) {
      seen.add(identifier);
      return [];
    }
    const found = `the identifier \`${identifier}\` again`;
    return [
      { code: 'duplicate-id', at: at(['CFItems', index, 'identifier']), found, expected: 'each identifier once' },
    ];
  });
}

function nowhere(
  { CFDocument, CFAssociations }: CasePackage,
  byId: ReadonlyMap<string, unknown>,
  at: Located<CasePackage>['at'],
): PackDiagnostic[] {
  return CFAssociations.flatMap((link, index) =>
    (['originNodeURI', 'destinationNodeURI'] as const).flatMap((end) => {
      const { identifier } = link[end];
      const known = byId.has(identifier) || (end === 'destinationNodeURI' && identifier === CFDocument.identifier);
      if (known || link.associationType !== 'isChildOf') return [];
      const where = at(['CFAssociations', index, end, 'identifier']);
      return [
        { code: 'dangling', at: where, found: `\`${identifier}\``, expected: 'the identifier of an item in this file' },
      ];
    }),
  );
}

/** A CASE package on its own, as a file or a server gives it. */
export function readCase(file: string, source: string) {
  const outcome = readDocument(file, source, caseFile, { fastJson: true });
  if (!outcome.ok) return { title: '', items: [], diagnostics: outcome.diagnostics };
  return { title: outcome.located.value.CFDocument.title, ...readCurriculum(outcome.located) };
}

/** A file's name from a title in any script: its letters and digits, joined by hyphens. */
export const curriculumName = (title: string): string =>
  (
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');
