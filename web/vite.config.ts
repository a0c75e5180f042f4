import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const PAGES = fileURLToPath(new URL('../src/portal/pages/', import.meta.url));

/** The scripts that run in the browser: those that stand in their page's folder. */
const scripts = readdirSync(PAGES)
  .flatMap((page) => ['script.ts', 'script.tsx'].map((name) => `${PAGES}${page}/${name}`))
  .filter((path) => existsSync(path));

const isEntry = (id: string) => id.endsWith('style.css') || scripts.includes(id);

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  ssr: { noExternal: true },
  build: isSsrBuild
    ? { emptyOutDir: true }
    : {
        outDir: 'dist/client',
        manifest: true,
        rollupOptions: {
          input: ['src/style.css', ...scripts],
          // A module of ours does nothing by being loaded, so a script takes along only what it uses.
          treeshake: { moduleSideEffects: (id) => !/\/src\/|@noble/.test(id) || isEntry(id) },
        },
      },
}));
