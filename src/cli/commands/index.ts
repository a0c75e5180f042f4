import type { Command } from '../command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { curriculumImport } from './curriculum-import.ts';
import { judge } from './judge.ts';
import { judgeBench } from './judge-bench.ts';
import { keysNew } from './keys-new.ts';
import { logVerify } from './log-verify.ts';
import { logWitness } from './log-witness.ts';
import { packExplain } from './pack-explain.ts';
import { packLint } from './pack-lint.ts';
import { packNew } from './pack-new.ts';
import { releaseActivate } from './release-activate.ts';
import { releasePublish } from './release-publish.ts';
import { releaseSign } from './release-sign.ts';
import { review } from './review.ts';
import { serve } from './serve.ts';
import { specDiff } from './spec-diff.ts';
import { specImport } from './spec-import.ts';
import { termsExport } from './terms-export.ts';
import { termsImport } from './terms-import.ts';

/**
 * Every command, in the order in which help tells them. A command's file declares it and imports what is light; what is heavy it
 * imports when it runs: `check` must not wait for a server or a tokenizer.
 */
export const COMMANDS: readonly Command[] = [
  check,
  build,
  serve,
  specImport,
  specDiff,
  review,
  judge,
  judgeBench,
  packNew,
  packExplain,
  packLint,
  termsExport,
  termsImport,
  curriculumImport,
  keysNew,
  releaseSign,
  releasePublish,
  releaseActivate,
  logVerify,
  logWitness,
];
