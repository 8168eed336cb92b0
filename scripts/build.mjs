/**
 * Bundles `src/` into `dist/`: not minified, so that what runs with credentials can be read and compared.
 *
 * Two entries share chunks. Every command is imported dynamically by its entry, so a chunk is loaded by the
 * commands that need it and by no other (`check` never parses the AWS SDK).
 */
import { build } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageAssets } from './page-assets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = process.argv[2] ?? 'dist';

await rm(`${root}/${outdir}`, { recursive: true, force: true });
await mkdir(`${root}/${outdir}`, { recursive: true });

await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts', 'src/cli.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // ES modules where a package has both: its CommonJS builds may load files that a bundle lacks (jsonc-parser does).
  mainFields: ['module', 'main'],
  // The oldest Node that runs it. Runners have 24.
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  // CommonJS dependencies call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// Data that is read with JSON.parse when it is needed: several times faster than a JavaScript literal.
const DATA = [
  'policy/catalog/catalog.json',
  'policy/catalog/descriptions.json',
  'drafting/data/companions.json',
];
for (const path of DATA) await cp(`${root}/src/${path}`, `${root}/${outdir}/${path.replace(/.*\//, '')}`);

await writeFile(`${root}/${outdir}/report-page.json`, `${JSON.stringify(await pageAssets(root), null, 1)}\n`);
