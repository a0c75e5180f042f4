// Makes the dictionaries of the languages that have a list which may be shipped, and says beside them whose lists they are.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { compileDictionary, LANGUAGES } from '../dist/languages/index.js';

const OUT = 'dist/dictionaries';
const COMPILERS = ['dist/languages/hunspell.js', 'dist/languages/dictionary-file.js'];

const textOf = (name, file) => readFileSync(`node_modules/${name}/${file}`, 'utf8');

/** The package's own licence; of a package without one the licence's text, by its SPDX name. A new version may have another: that stops the build. */
function licenceOf(name, licence) {
  const { version, license, author, homepage } = JSON.parse(textOf(name, 'package.json'));
  if (license.replace(/[()]/g, '') !== licence)
    throw new Error(`${name} ${version} is ${license}, no longer ${licence}`);
  const source = /\[source\]: (\S+)/.exec(textOf(name, 'readme.md'))?.[1] ?? homepage ?? '';
  const ownText = ifThere(() => textOf(name, 'license'));
  const text = ownText ?? readFileSync(`scripts/licences/${license}.txt`, 'utf8');
  const packaged = typeof author === 'string' ? author : (author?.name ?? '');
  return `${name} ${version}, ${license}; the words are from ${source}, the package by ${packaged}\n\n${text.trim()}\n`;
}

function ifThere(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const changedAt = (file) => ifThere(() => statSync(file).mtimeMs) ?? 0;

/** A checkout whose packages are older than its code still builds; what asks for the dictionary then says that it was not built. */
function isInstalled({ file, lists }) {
  const missing = lists.filter((name) => changedAt(`node_modules/${name}/index.dic`) === 0);
  if (missing.length > 0) console.warn(`${file} is not built: run npm install for ${missing.join(', ')}`);
  return missing.length === 0;
}

mkdirSync(OUT, { recursive: true });
const sources = LANGUAGES.flatMap(({ dictionary }) => dictionary ?? []).filter(isInstalled);
for (const { file, lists } of sources) {
  const made = changedAt(`${OUT}/${file}`);
  const from = [...COMPILERS, ...lists.map((name) => `node_modules/${name}/index.dic`)];
  if (from.every((input) => changedAt(input) < made)) continue;
  const texts = lists.map((name) => ({ aff: textOf(name, 'index.aff'), dic: textOf(name, 'index.dic') }));
  writeFileSync(`${OUT}/${file}`, compileDictionary(texts));
}
writeFileSync(
  `${OUT}/NOTICE.txt`,
  [
    'The files in this folder are Hunspell word lists in another format, made by `npm run build:dictionaries` of Endonym with no word changed.',
    'Each may be replaced by one that the same command makes of a changed list. The lists are packages of npm:\n',
    ...sources.flatMap(({ lists, licence }) => lists.map((name) => licenceOf(name, licence))),
  ].join('\n'),
);
