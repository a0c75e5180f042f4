import { baseOf } from '../i18n/index.ts';
import { byPosition, type Diagnostic } from '../kernel/index.ts';
import { phrasesPattern } from '../languages/index.ts';
import type { Directive, Pack, Term } from '../pack/index.ts';
import { personalForms } from '../regions/index.ts';
import type { Identify } from './language.ts';

/** Everything that the linter can find. Programs go by these. */
export const LINT_CODES = [
  'lint.term-both',
  'lint.term-hidden',
  'lint.wrong-file',
  'lint.no-exception',
  'lint.wrong-language',
  'lint.check-digit',
] as const;

type LintFinding = Diagnostic<(typeof LINT_CODES)[number]>;

/**
 * What experts get wrong though every file is well formed: terms that contradict each other, a law without the exception it has, a rule
 * in the wrong file, a text in the wrong language, a number that fails its own check digit. Findings, not faults: a pack with them works.
 */
export function lintPack(pack: Pack, identify: Identify): readonly LintFinding[] {
  return [
    ...contradictions(pack.terms),
    ...pack.terms.flatMap((term) => unfindable(term, pack.tag)),
    ...pack.directives.flatMap((directive) => [
      ...misplaced(directive),
      ...withoutException(directive),
      ...inWrongLanguage(directive, identify),
      ...mistypedNumbers(directive, pack.tag),
    ]),
  ].sort(byPosition);
}

/** A term that one row prefers and another deprecates leaves a model no word to use. */
function contradictions(terms: readonly Term[]): LintFinding[] {
  const preferred = new Map(terms.map((term) => [term.preferred.toLowerCase(), term]));
  return terms.flatMap(({ deprecated, preferred: own, at }) =>
    deprecated.flatMap((form) => {
      const other = preferred.get(form.toLowerCase());
      if (!other || other.preferred === own) return [];
      const expected = `a form that no row prefers (line ${other.at.line} prefers it)`;
      return [{ code: 'lint.term-both', at, found: `the deprecated form \`${form}\``, expected }];
    }),
  );
}

/** Upper and lower case, and a preferred word that covers the deprecated one's endings, hide what the row means to find. */
function unfindable({ deprecated, preferred, at }: Term, tag: string): LintFinding[] {
  const language = baseOf(tag);
  const finds = (form: string) => new RegExp(phrasesPattern({ [language]: [form] }) ?? '(?!)', 'iu').test(form);
  const hiding = phrasesPattern({ [language]: [preferred] });
  return deprecated
    .filter((form) => hiding !== null && new RegExp(`^(?:${hiding})$`, 'iu').test(form) && finds(form))
    .map((form) => ({
      code: 'lint.term-hidden',
      at,
      found: `the deprecated form \`${form}\``,
      expected: `a form that its preferred one, \`${preferred}\`, does not cover`,
    }));
}

function misplaced({ basis, id, at }: Directive): LintFinding[] {
  const file = `${basis}.yaml`;
  if (at.file.split('/').at(-1) === file) return [];
  return [{ code: 'lint.wrong-file', at, found: `\`${id}\`, whose basis is ${basis}`, expected: `it in ${file}` }];
}

/** Nearly every ban exempts teaching, research or reporting; who leaves that out bans more than the law does. */
function withoutException({ basis, effect, id, law, at }: Directive): LintFinding[] {
  if (basis !== 'law' || effect !== 'omit' || law?.except) return [];
  const expected = '`except:` under `law:`, what the law itself exempts (or that it exempts nothing)';
  return [{ code: 'lint.no-exception', at, found: `\`${id}\` without the law’s exceptions`, expected }];
}

/** Shorter texts than this, in letters, tell no language surely. */
const LONG_ENOUGH = 60;

function inWrongLanguage({ id, say, why, information, at }: Directive, identify: Identify): LintFinding[] {
  const texts = Object.entries({ say, why, information }).flatMap(([key, text]) =>
    Object.entries(text ?? {}).map(([language, words]) => ({ key, language, words })),
  );
  return texts.flatMap(({ key, language, words }) => {
    if (language === 'und' || (words.match(/\p{L}/gu)?.length ?? 0) < LONG_ENOUGH) return [];
    const read = identify(words);
    const [is, says] = [read && baseOf(read), baseOf(language)];
    if (!is || is === says) return [];
    return [
      {
        code: 'lint.wrong-language',
        at,
        found: `${key} of \`${id}\` that reads as ${read}`,
        expected: `it in ${language}`,
      },
    ];
  });
}

/** ISBN (ISO 2108) with thirteen digits: weights 1 and 3 to a multiple of ten. */
const isIsbn = (found: string): boolean =>
  [...found.replace(/\D/g, '')].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0;
const ISBN = { id: 'ISBN', pattern: '97[89](?:-?\\d){10}', valid: isIsbn };

/** A number that has the form of one with check digits, and fails them, was mistyped: an example ought to be a possible one. */
function mistypedNumbers({ id, say, why, law, at }: Directive, tag: string): LintFinding[] {
  const region = new Intl.Locale(tag).maximize().region ?? '';
  const rules = [...personalForms(region, ['national_id', 'bank_account']), ISBN].filter(({ valid }) => valid);
  const texts = [...Object.values(say), ...Object.values(why ?? {}), law?.id ?? ''];
  return rules.flatMap((rule) =>
    texts
      .flatMap((text) => text.match(new RegExp(rule.pattern, 'giu')) ?? [])
      .filter((found) => !rule.valid?.(found))
      .map((found) => ({
        code: 'lint.check-digit',
        at,
        found: `\`${found}\` in \`${id}\``,
        expected: `a number whose check digit holds (${rule.id})`,
      })),
  );
}
