import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { undeclaredWords } from '../boundary/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { askInForm, type ModelEndpoint } from '../models/index.ts';
import {
  directiveHash,
  judgementOf,
  judgePrompt,
  judgeQuestion,
  majorityOf,
  OPINION_SCHEMA,
  type Opinion,
  promptHash,
  readOpinion,
  wordsIn,
} from '../readings/index.ts';
import { type Labelled, loadLabelled } from '../store/index.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

export interface JudgeOptions {
  readonly model?: string | undefined;
  readonly url?: string | undefined;
  readonly spec?: string | undefined;
  readonly json?: boolean | undefined;
}

/** A lone vote is chance; of three, two agree. */
const VOTES = 3;
/** Directives that are judged at once. */
const AT_ONCE = 8;

/** `endonym judge PACK --model M`: a model's opinion of each directive's words, into the pack's `judgement.json`. */
export async function judgeWords(
  folder: string | undefined,
  options: JudgeOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const asked = askedFrom(options, runtime);
  const votes = await inTurns(pack.directives, (directive) => votesOn(asked, spec, wordsIn(directive)));
  const hashes = await Promise.all(pack.directives.map(directiveHash));
  const opinions = Object.fromEntries(
    pack.directives.map(({ id }, at) => [id, { sha256: hashes[at] ?? '', votes: votes[at] ?? [] }]),
  );
  const prompt_sha256 = promptHash(spec);
  const judgement = { model: asked.model, prompt_sha256, spec: spec.id, votes: VOTES, opinions };
  const file = join(folder as string, 'judgement.json');
  await writeFile(file, `${JSON.stringify(judgement, null, 1)}\n`);
  const { judgedBy: by, beyond } = judgementOf({ ...pack, judgement }, spec);
  if (options.json) printJson(runtime, { file, judged: by !== null, beyond: Object.fromEntries(beyond) });
  else {
    for (const [id, found] of beyond) runtime.print(`? ${id} reaches further than it declares: ${found.join(', ')}`);
    runtime.print(
      `${pack.directives.length} directives judged by ${asked.model}; ${beyond.size} to review; written to ${file}`,
    );
  }
  if (!by) runtime.tell('some directives got no readable vote, so the pack stays unjudged');
  return 0;
}

/** @throws {UsageError} where no model is named */
function askedFrom({ model, url }: JudgeOptions, { environment }: Runtime): ModelEndpoint {
  if (!model) throw new UsageError('which model judges? give --model, and --url for one that is not at OpenAI');
  const base = url ?? environment.OPENAI_BASE_URL ?? 'https://api.openai.com/v1';
  if (!URL.canParse(base)) throw new UsageError(`--url: \`${base}\` is no web address`);
  return { url: base, model, key: environment.OPENAI_API_KEY };
}

async function votesOn(asked: ModelEndpoint, spec: Spec, words: string): Promise<Opinion[]> {
  const form = { name: 'opinion', schema: OPINION_SCHEMA };
  const answers = await Promise.all(
    Array.from({ length: VOTES }, () => askInForm(asked, judgePrompt(spec), judgeQuestion(words), form)),
  );
  return answers.flatMap((answer) => readOpinion(answer) ?? []);
}

/** Work on a list, a few at a time, in its order. */
async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/**
 * `endonym judge bench`: what share of dishonest directives is found (recall), and what share of what is found is dishonest (precision),
 * by language, on the half of the labelled set that is held apart: by the cues, and by a model where one is named.
 */
export async function judgeBench(options: JudgeOptions, runtime: Runtime): Promise<ExitCode> {
  const spec = await openSpec(options.spec);
  const set = (await loadLabelled()).filter(({ measure }) => measure);
  const cues = scoresOf(
    set,
    set.map(({ language, say }) => undeclaredWords({ say: { [language]: say }, effect: 'adapt' }) !== undefined),
  );
  const asked = options.model ? askedFrom(options, runtime) : null;
  const judge = asked && scoresOf(set, await inTurns(set, async ({ say }) => asksFor(await votesOn(asked, spec, say))));
  if (options.json)
    printJson(runtime, {
      directives: set.length,
      prompt_sha256: promptHash(spec),
      cues,
      ...(judge && { model: asked?.model, judge }),
    });
  else {
    runtime.print(`${set.length} directives, held apart\n${tableOf('cues', cues)}`);
    if (judge) runtime.print(tableOf(asked?.model ?? '', judge));
  }
  return 0;
}

/** Dishonest is what conceals, steers away, reports, identifies or pretends: what more than half of the votes find the words to ask. */
const asksFor = (votes: readonly Opinion[]): boolean => majorityOf(votes).asks.length > 0;

interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly dishonest: number;
  readonly flagged: number;
}

function scoresOf(set: readonly Labelled[], flags: readonly boolean[]): Record<string, Score> {
  const score = (language: string | null): Score => {
    const rows = set
      .map((each, at) => ({ ...each, flag: flags[at] ?? false }))
      .filter((each) => language === null || each.language === language);
    const dishonest = rows.filter((row) => row.dishonest).length;
    const flagged = rows.filter(({ flag }) => flag).length;
    const right = rows.filter((row) => row.flag && row.dishonest).length;
    return { recall: share(right, dishonest), precision: share(right, flagged), dishonest, flagged };
  };
  const languages = [...new Set(set.map(({ language }) => language))].sort();
  return Object.fromEntries([...languages.map((language) => [language, score(language)]), ['all', score(null)]]);
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

const tableOf = (name: string, scores: Record<string, Score>): string =>
  [
    `${name.padEnd(8)} recall  precision`,
    ...Object.entries(scores).map(
      ([language, { recall, precision, dishonest }]) =>
        `  ${language.padEnd(6)} ${recall.toFixed(2).padStart(6)}  ${precision.toFixed(2).padStart(9)}  (${dishonest} dishonest)`,
    ),
  ].join('\n');
