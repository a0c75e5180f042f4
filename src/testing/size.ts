/** Whether promises are tried at full size (`npm run test:long`) or at a small one (`npm test`). */
const FULL = process.env.ENDONYM_TEST_SIZE === 'full';

/** How often, or how much: a few minutes' worth in all, or as much as it takes to trust it. */
export const size = (small: number, full: number): number => (FULL ? full : small);
