import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contract } from './preload/contract/index.ts';

// The preload needs names only: with the schemas it took 60 ms of every start.
const operationNames = Object.fromEntries(Object.entries(contract).map(([feature, operations]) => [feature, Object.keys(operations)]));

// The rooms of the house are top-level folders, so each build is told its entry. The targets are those of
// Electron 33, the older of the two that the program must run on.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      minify: false,
      // A worker is a thread with a file of its own; worker-file.ts of its folder finds it by this name.
      rollupOptions: { input: { index: 'main/index.ts', 'report-worker': 'main/reports/render/report-worker.ts', 'check-worker': 'main/app/check-worker.ts', 'import-worker': 'main/import/read/import-worker.ts', 'export-worker': 'main/exports/thread/export-worker.ts', 'look-worker': 'main/health/look-worker.ts', 'backup-worker': 'main/backup/thread/backup-worker.ts' } },
    },
  },
  preload: {
    define: { OPERATION_NAMES: JSON.stringify(operationNames) },
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      minify: true,
      // A sandboxed preload must be one CommonJS file with nothing left to require.
      externalizeDeps: false,
      rollupOptions: { input: { index: 'preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      rollupOptions: {
        input: { index: 'renderer/index.html' },
        // What the first page needs is one file, and what all the others need is one more: each file is a question to the
        // main process. Only the reader of PDFs stays apart.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], priority: 2 }, { name: 'pages', test: (id) => !/pdfjs-dist|[\\/]files[\\/](?:PdfPages|pdf)\./.test(id), priority: 1 }] } },
      },
    },
  },
});
