import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  ssr: { noExternal: true },
  build: isSsrBuild
    ? { emptyOutDir: true }
    : {
        outDir: 'dist/client',
        manifest: true,
        rollupOptions: { input: ['src/client.tsx', 'src/verify.ts', 'src/style.css'] },
      },
}));
