/** How `src/` is bundled: for `dist/`, and for the tests that run the action within their own process. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // ES modules where a package has both: its CommonJS builds may load files that a bundle lacks (jsonc-parser does).
  mainFields: ['module', 'main'],
  alias: {
    // Its own choice for Node is CommonJS, of which nothing can be left out: 65 KB more, and 4 ms of every start that reads YAML.
    yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
    // Of GitHub's toolkit only the run's context: its own Octokit would be 1 MB beside ours, and 60 ms of every start.
    '@actions/github': join(root, 'scripts/actions-context.mjs'),
    // What it has for id tokens would be 785 KB, and the half of what the action loads before it knows its command.
    '@actions/http-client/lib/auth': join(root, 'scripts/no-id-token.mjs'),
    '@actions/http-client': join(root, 'scripts/no-id-token.mjs'),
  },
  plugins: [
    {
      name: 'no-subprograms',
      setup({ onResolve }) {
        onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
          importer.includes('/node_modules/commander/')
            ? { path: join(root, 'scripts/no-subprograms.mjs') }
            : undefined,
        );
      },
    },
  ],
  // The oldest Node that runs it. Runners have 24.
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  // CommonJS dependencies call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

// Data that is read with JSON.parse when it is needed: several times faster than a JavaScript literal.
export const DATA = [
  'shipped/data/catalog.json',
  'shipped/data/descriptions.json',
  'shipped/data/traits.json',
  'shipped/data/operations.json',
];
