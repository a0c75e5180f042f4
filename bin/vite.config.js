/**
 * The command in a few files, with the libraries that every command reads: two hundred modules take longer to find than to run.
 * All else stays in node_modules and is loaded when a command needs it.
 */
export default {
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
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: ['zod', 'messageformat', 'csv-parse', 'yaml', '@noble/curves', '@noble/hashes', 'aws4fetch'] },
};
