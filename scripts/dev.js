// Rebuilds on every change and restarts the server: `npm run dev`, with the flags of `endonym serve` after `--`.
import { spawn } from 'node:child_process';

const children = [
  ['npx', ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']],
  ['npx', ['vite', 'build', '--config', 'bin/vite.config.js', '--watch', '--logLevel', 'warn']],
  ['npx', ['vite', 'build', '--watch', '--logLevel', 'warn'], 'web'],
  ['npx', ['vite', 'build', '--watch', '--logLevel', 'warn', '--ssr', 'server.tsx', '--outDir', 'dist/server'], 'web'],
  [
    process.execPath,
    ['--watch', '--watch-path=dist', '--watch-path=packs', 'bin/endonym.js', 'serve', ...process.argv.slice(2)],
  ],
].map(([command, args, cwd]) => spawn(command, args, { stdio: 'inherit', cwd }));

const stop = () => {
  for (const child of children) child.kill();
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
