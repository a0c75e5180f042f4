import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compiled } from '../compile/index.ts';
import { canonicalJson } from '../kernel/index.ts';

/** Writes a release as canonical JSON, `<sha256>.json`: the file's own SHA-256 is its name. @returns its path */
export async function saveRelease(folder: string, { id, release }: Compiled): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${id}.json`);
  await writeFile(path, canonicalJson(release));
  return path;
}
