import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Where the bundled command lies, after a build. */
export const FOLDER = fileURLToPath(new URL('../dist/bin/', import.meta.url));

/** A bundled file's compiled code, as V8 left it after a run. */
export const cacheOf = (file) => `${file}.cache`;

/**
 * Loads the bundled command, which runs with `process.argv`, by the code that V8 compiled when it was built: compiling takes longer than
 * most commands run. Node 20 keeps no such cache itself. What another V8 left, V8 refuses, and compiles anew.
 * @returns each script by its file; more are added as the command needs them
 */
export function load({ cached = true } = {}) {
  const native = createRequire(FOLDER);
  const imported = (name) => import(name);
  const scripts = new Map();
  const exported = new Map();
  const required = (name) => (name.startsWith('./') ? chunk(FOLDER + name.slice(2)) : native(name));
  const chunk = (file) => {
    if (exported.has(file)) return exported.get(file);
    const source = readFileSync(file, 'utf8');
    const cachedData = cached && existsSync(cacheOf(file)) ? readFileSync(cacheOf(file)) : undefined;
    const script = new Script(`(function (exports, require, __filename, imported) {${source}\n})`, {
      filename: file,
      cachedData,
    });
    scripts.set(file, script);
    const exports = {};
    exported.set(file, exports);
    script.runInThisContext()(exports, required, file, imported);
    return exports;
  };
  chunk(`${FOLDER}index.cjs`);
  return scripts;
}
