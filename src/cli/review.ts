import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { judge } from '../boundary/index.ts';
import { showVerifierKey } from '../ledger/index.ts';
import { readSigningKey, restrictToOwner } from '../publish/index.ts';
import { directiveHash, signReview } from '../readings/index.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

export interface ReviewOptions {
  readonly pack?: string | undefined;
  readonly verdict?: string | undefined;
  readonly key?: string | undefined;
  readonly spec?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * `endonym review DIRECTIVE --pack PACK --verdict allowed|refused --key FILE`: a person's judgement of a directive as it reads today,
 * signed, into the pack's `reviews/`. Under another release (`--spec`) it is how a person accepts a spec that moved.
 */
export async function review(id: string | undefined, options: ReviewOptions, runtime: Runtime): Promise<ExitCode> {
  const { pack: folder, verdict, key } = options;
  if (!id || !folder || !key) throw new UsageError('give DIRECTIVE --pack PACK --verdict allowed|refused --key FILE');
  if (verdict !== 'allowed' && verdict !== 'refused')
    throw new UsageError(`a review says \`allowed\` or \`refused\`, not \`${verdict ?? ''}\``);
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const directive = pack.directives.find((each) => each.id === id);
  if (!directive) throw new UsageError(`the pack ${pack.tag} has no directive \`${id}\``);
  const on = runtime.today();
  const refused = directive.surfaces.filter((surface) => judge(directive, spec, surface, on).kind === 'refused');
  if (verdict === 'allowed' && refused.length === directive.surfaces.length) {
    runtime.tell(`the boundary refuses ${id} on every surface, and no review settles that`);
    return 1;
  }
  const signer = await readSigningKey(key);
  await restrictToOwner(key);
  const sha256 = directiveHash(directive);
  const file = join(folder, 'reviews', `${id}@${spec.id}.review`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await signReview({ directive: id, sha256, spec: spec.id, verdict, on }, signer));
  const verifier = showVerifierKey(signer);
  const known = pack.reviewers.includes(verifier);
  if (options.json) printJson(runtime, { directive: id, sha256, spec: spec.id, verdict, on, file, counts: known });
  else runtime.print(`${id}: ${verdict} under Model Spec ${spec.id}, signed by ${signer.name}, written to ${file}`);
  if (!known) runtime.tell(`it counts once pack.yaml names the key:  reviewers: ["${verifier}"]`);
  return 0;
}
