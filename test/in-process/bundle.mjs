/** Builds the action as `scripts/build.mjs` does, with an entry that runs a step within a process. Once, before all tests. */
import { build } from 'esbuild';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageAssets } from '../../scripts/page-assets.mjs';
import { bundling, DATA, root } from '../../scripts/bundling.mjs';

const outdir = fileURLToPath(new URL('../../out/in-process', import.meta.url));
export const bundle = `${outdir}/step.js`;

/** @returns the file to load */
export async function buildStep(outdir, plugins = []) {
  await mkdir(outdir, { recursive: true });
  await build({
    ...bundling,
    entryPoints: { step: 'test/in-process/step.ts', 'report-worker': 'src/report-worker.ts' },
    outdir,
    plugins: [...plugins],
  });
  for (const path of DATA) await cp(`${root}/src/${path}`, `${outdir}/${path.replace(/.*\//, '')}`);
  await writeFile(`${outdir}/report-page.json`, JSON.stringify(await pageAssets(root)));
  return `${outdir}/step.js`;
}

export default async function () {
  await buildStep(outdir);
}
