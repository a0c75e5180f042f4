import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const forLoader = {
  name: 'for-loader',
  // Code that the loader compiles cannot import by itself; it is handed a function that does.
  renderChunk: (code) => code.replace(/\bimport\(/g, 'imported('),
  // After each build, also while developing: a code cache knows its file by nothing but the length.
  writeBundle: () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('warm.js', import.meta.url))], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  },
};

/**
 * The command in a few files, with the libraries that every command reads: two hundred modules take longer to find than to run.
 * All else stays in node_modules and is loaded when a command needs it.
 */
export default {
  plugins: [forLoader],
  publicDir: false,
  build: {
    ssr: 'dist/cli/index.js',
    outDir: 'dist/bin',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    // Files of a release are found from two folders deep, as from dist/store.
    rollupOptions: {
      // A module of ours does nothing by being loaded, so what a command does not use it need not load.
      treeshake: { moduleSideEffects: (id) => !/dist\/|@noble|aws4fetch/.test(id) },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: {
    noExternal: [
      'commander',
      'csv-stringify',
      'leven',
      'p-limit',
      'yocto-queue',
      'zod',
      'messageformat',
      'csv-parse',
      'yaml',
      '@noble/curves',
      '@noble/hashes',
      'aws4fetch',
    ],
  },
};
