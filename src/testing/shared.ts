import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Data that nobody here wrote lies beside the checkout; `ENDONYM_SHARED_DATA` names another place. */
const root = process.env.ENDONYM_SHARED_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Whether the outside data is there; tests that need it skip with a word where it is not. */
export const hasShared = existsSync(root);
if (!hasShared) console.warn(`skipping tests on outside data: ${root} is absent`);

export const sharedPath = (path: string): string => `${root}/${path}`;
export const readShared = (path: string): string => readFileSync(sharedPath(path), 'utf8');
