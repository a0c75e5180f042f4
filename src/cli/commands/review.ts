import { command } from '../command.ts';
import { SPEC } from '../options.ts';
import { openPack, openSpec } from '../packs.ts';
import { printResult, UsageError } from '../runtime.ts';

const USAGE = 'give DIRECTIVE --pack PACK --verdict allowed|refused --key FILE';

/**
 * A person's judgement of a directive as it reads today, signed, into the pack's `reviews/`. Under another release (`--spec`) it is how
 * a person accepts a spec that moved.
 */
export const review = command({
  name: 'review',
  summary: "a person's judgement of a directive, signed",
  args: [{ name: 'DIRECTIVE', missing: USAGE }],
  options: {
    pack: { value: 'PACK', summary: 'the pack that it is in', missing: USAGE },
    verdict: { value: 'allowed|refused', summary: 'what the person judges', missing: USAGE, parse: verdictIn },
    key: { value: 'FILE', summary: 'the key of a reviewer', missing: USAGE },
    spec: SPEC,
  },
  json: true,
  async run([id], { pack: folder, verdict, key, spec: release }, context) {
    const { keys } = await import('../../ledger/index.ts');
    const { readAndRestrictKey } = await import('../../publish/index.ts');
    const { directiveHash, refusedEverywhere, signReview } = await import('../../readings/index.ts');
    const { InputError, packFolders } = await import('../../store/index.ts');
    const pack = await openPack(folder);
    const spec = await openSpec(release ?? pack.spec);
    const directive = pack.directives.find((each) => each.id === id);
    if (!directive) throw new InputError('missing', `the pack ${pack.tag} has no directive \`${id}\``);
    const on = context.today();
    if (verdict === 'allowed' && refusedEverywhere(directive, spec, on)) {
      context.tell(`the boundary refuses ${id} on every surface, and no review settles that`);
      return 1;
    }
    const signer = await readAndRestrictKey(key);
    const sha256 = directiveHash(directive);
    const signed = await signReview({ directive: id, sha256, spec: spec.id, verdict, on }, signer);
    const file = await packFolders.saveFile(folder, `reviews/${id}@${spec.id}.review`, signed);
    const verifier = keys.showVerifier(signer);
    const counts = pack.reviewers.includes(verifier);
    printResult(
      context,
      { directive: id, sha256, spec: spec.id, verdict, on, file, counts },
      `${id}: ${verdict} under Model Spec ${spec.id}, signed by ${signer.name}, written to ${file}`,
    );
    if (!counts) context.tell(`it counts once pack.yaml names the key:  reviewers: ["${verifier}"]`);
    return 0;
  },
});

function verdictIn(text: string): 'allowed' | 'refused' {
  if (text !== 'allowed' && text !== 'refused')
    throw new UsageError(`a review says \`allowed\` or \`refused\`, not \`${text}\``);
  return text;
}
