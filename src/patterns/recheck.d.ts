/** recheck's own build for browsers: pure JavaScript, no worker and no process; the package has types for its face alone. */
declare module 'recheck/lib/browser.js' {
  import type { checkSync } from 'recheck';

  const recheck: { readonly checkSync: typeof checkSync };
  export default recheck;
}
