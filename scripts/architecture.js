// dependency-cruiser reads files by TypeScript's JavaScript API, which TypeScript 7 no longer has. It is handed the TypeScript that
// @arethetypeswrong brings for the same reason.
import Module, { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const older = createRequire(
  createRequire(require.resolve('@arethetypeswrong/cli/package.json')).resolve('@arethetypeswrong/core'),
);
const file = pathToFileURL(older.resolve('typescript')).href;
const manifest = older.resolve('typescript/package.json');

const hook = `export const resolve = (name, context, next) => next(name === 'typescript' ? ${JSON.stringify(file)} : name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { _resolveFilename: resolve } = Module;
Module._resolveFilename = (name, ...rest) => (name === 'typescript/package.json' ? manifest : resolve(name, ...rest));

await import('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
