import { bytesToHex } from '@noble/hashes/utils.js';
import { type Checkpoint, checkpointIn, keys, logIn } from '../../../ledger/index.ts';
import type { VerifyData } from './page.ts';

/** What the page gives its script. */
type Check = VerifyData['check'];

const MEMORY = 'endonym.log.';

const place = document.querySelector<HTMLElement>('#verify');
if (place?.dataset.check) begin(place, JSON.parse(place.dataset.check) as Check);

/** A button, and below it each step as it is done. */
function begin(root: HTMLElement, check: Check): void {
  const button = document.createElement('button');
  const steps = document.createElement('ol');
  button.type = 'button';
  button.textContent = check.words['verify.press'];
  steps.className = 'steps';
  steps.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    button.disabled = true;
    steps.replaceChildren();
    const failed = await verify(check, (text) => say(steps, text, 'done')).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failed === null) say(steps, check.words['verify.done'], 'whole');
    else say(steps, filled(check, 'verify.failed', { what: failed }), 'failed');
    button.disabled = false;
    button.textContent = check.words['verify.again'];
  });
  root.append(button, steps);
}

function say(steps: HTMLElement, text: string, kind: string): void {
  const line = document.createElement('li');
  line.textContent = text;
  line.dataset.kind = kind;
  steps.append(line);
}

const filled = (
  { words }: Check,
  key: keyof Check['words'],
  values: Readonly<Record<string, string | number>>,
): string => words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The same checks as `endonym log verify`, by the same code. @throws {Error} naming the file or entry that is wrong */
async function verify(check: Check, step: (text: string) => void): Promise<void> {
  const source = {
    async read(path: string) {
      const response = await fetch(`${check.log}/${path}`);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    },
  };
  const log = logIn(source);
  const key = keys.parseVerifier(new TextDecoder().decode((await source.read('vkey')) ?? new Uint8Array()));
  if (!key) throw new Error('vkey');
  step(filled(check, 'verify.step.key', { name: key.name }));
  const { checkpoint, faults } = await log.verify(key);
  if (!checkpoint) throw new Error(faultText(faults));
  step(filled(check, 'verify.step.signature', { size: checkpoint.size, root: bytesToHex(checkpoint.root) }));
  if (faults.length > 0) throw new Error(faultText(faults));
  step(filled(check, 'verify.step.tiles', { size: checkpoint.size }));
  for (const index of check.entries) {
    const { included, proof } = await log.prove(checkpoint, index);
    if (!included) throw new Error(`${index}`);
    step(filled(check, 'verify.step.entry', { index, hashes: proof.length }));
  }
  const older = remembered(key.name);
  if (!older) step(filled(check, 'verify.step.first', {}));
  else {
    const fault = await log.grewFrom(older, checkpoint);
    if (fault) throw new Error(fault.code);
    step(filled(check, 'verify.step.growth', { size: older.size }));
  }
  localStorage.setItem(MEMORY + key.name, (await log.checkpoint(key)).note);
}

/** The head that this browser saw last: a log that is another now was rewritten. */
const remembered = (name: string): Checkpoint | null => checkpointIn(localStorage.getItem(MEMORY + name) ?? '');

const faultText = (faults: readonly { file: string; entry?: number }[]): string =>
  faults.map(({ file, entry }) => (entry === undefined ? file : `${file} (${entry})`)).join(', ');
