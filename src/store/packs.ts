import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack, unrepairableTerms } from '../pack/index.ts';
import { loadProver } from '../patterns/index.ts';
import { loadDictionary } from './dictionaries.ts';
import { errorCode, unlessAbsent } from './input.ts';

type PackFiles = Parameters<typeof readPack>[0];

/** A pack holds texts of people's size; what is larger is a mistake, not a pack. */
const LARGEST_FILE = 16 * 1024 * 1024;

/**
 * The files of a pack's folder as UTF-8 text, by path with forward slashes, line ends as LF.
 * @throws {Error} of Node's file system when the folder is not there
 */
async function loadPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [nameIn(folder, path), await readText(path)] as const));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the pack in a folder; a pack that it extends lies beside it, in a folder named by its tag. */
export async function loadPack(folder: string): Promise<ReturnType<typeof readPack>> {
  const files = await loadPackFiles(folder);
  const parents = new Map<string, PackFiles>();
  for (let tag = parentTag(files); tag && !parents.has(tag); tag = parentTag(parents.get(tag))) {
    const parent = await unlessAbsent(loadPackFiles(join(dirname(folder), tag)), undefined);
    if (!parent) break;
    parents.set(tag, parent);
  }
  const parentOf = (tag: string) => parents.get(tag);
  const outcome = readPack(files, parentOf);
  // What proves patterns takes as long to load as a whole check, so only a pack with patterns waits for it.
  const isUnproven = !outcome.ok && outcome.diagnostics.some(({ code }) => code === 'unproven-pattern');
  const read = isUnproven ? readPack(files, parentOf, await loadProver()) : outcome;
  if (!read.ok || !read.pack.language.repair?.includes('terms')) return read;
  const diagnostics = unrepairableTerms(read.pack, await loadDictionary(read.pack.tag));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : read;
}

/** The folder of a pack that comes with Endonym; from `src/store` and from `dist/store` it lies equally far. */
const ownPack = (tag: string): string => fileURLToPath(new URL(`../../packs/${tag}`, import.meta.url));

/** Writes a new pack's files; `false`, and nothing written, where the folder is there already. */
async function savePack(folder: string, files: PackFiles): Promise<boolean> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await Promise.all([...files].map(([path, text]) => writeFile(join(folder, path), text)));
  return true;
}

/** Writes one file of a pack that is there. @returns its path */
async function savePackFile(folder: string, file: string, text: string): Promise<string> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** Which folder to read next; whether the tag is a good one is for the pack's reader to say. */
const parentTag = (files: PackFiles | undefined): string | undefined =>
  /^extends:\s*["']?([\w-]+)/m.exec(files?.get('pack.yaml') ?? '')?.[1];

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

async function readText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new Error(`${path} has ${size} bytes; a pack's file has at most ${LARGEST_FILE}`);
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Folders of packs and their files: Endonym's own, and those that people write. */
export const packFolders = { files: loadPackFiles, own: ownPack, save: savePack, saveFile: savePackFile } as const;
