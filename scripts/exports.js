// What an importer of the package would find: every subpath resolves, with types, from the files that would be published.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'endonym-package-'));
try {
  // Packed without its scripts, which would build everything once more.
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  execFileSync('npx', ['attw', join(folder, filename), '--profile', 'esm-only', '--quiet'], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}
