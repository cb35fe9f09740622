import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { prerenderPlugin } from './src/app/prerenderPlugin.ts';
import { staticHostPlugin } from './src/app/staticHostPlugin.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const origin = process.env.SITE_ORIGIN ? new URL(process.env.SITE_ORIGIN).origin : null;
const testing = process.env.VITEST !== undefined;

const ourFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base,
  plugins: [react(), prerenderPlugin({ origin }), staticHostPlugin()],
  resolve: {
    // vis-timeline needs only a little of moment, which the tests compare with the real one, and hardly anything of the others.
    alias: testing
      ? []
      : [
          { find: /^moment$/, replacement: ourFile('src/timeline/utcMoment.ts') },
          { find: /^xss$/, replacement: ourFile('src/timeline/plainMarkup.ts') },
          { find: /^uuid$/, replacement: ourFile('src/timeline/plainIds.ts') },
          { find: /^keycharm$/, replacement: ourFile('src/timeline/noKeys.ts') },
        ],
  },
  build: {
    target: 'es2023',
    // `data:` addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  builder: {},
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: ['index.html', 'src/app/leaveForLanguage.ts'],
          output: {
            // React's heavy part is one file, evaluated in a task of its own (openPage.tsx).
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: 'react-dom', test: /node_modules[\\/](react-dom|scheduler)[\\/]/ },
                // Left alone it makes two files of these few lines.
                { name: 'newsEvent', test: /src[\\/]dossier[\\/](newsEvent|filter|dossierIndex)\.ts/ },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        ssr: true,
        // Of this process alone, so that two builds at once do not take each other's; removed after the build.
        outDir: `node_modules/.prerender-${process.pid}`,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/app/prerender.tsx' },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/support/setupTests.ts'],
    // Machines are shared: a slow one is no fault of the product.
    testTimeout: 30_000,
  },
});
