/**
 * Bundles `src/` into `dist/`: not minified, so that what runs with credentials can be read and compared.
 *
 * Two entries share chunks. Every command is imported dynamically by its entry, so a chunk is loaded by the
 * commands that need it and by no other (`check` never parses the AWS SDK).
 */
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutBuiltinImports } from './builtin-modules.mjs';
import { bundling, DATA, root } from './bundling.mjs';
import { pageAssets, playgroundAssets } from './page-assets.mjs';

const outdir = process.argv[2] ?? 'dist';

await rm(`${root}/${outdir}`, { recursive: true, force: true });
await mkdir(`${root}/${outdir}`, { recursive: true });

/** @type {import('esbuild').BuildOptions} */
const options = {
  ...bundling,
  entryPoints: ['src/index.ts', 'src/cli.ts', 'src/report-worker.ts'],
  outdir,
};

/**
 * What nearly every command judges with. esbuild makes a chunk of what the same set of commands needs, so that these modules
 * fell into thirty chunks, of 4 KB in the median; and each that is loaded takes a millisecond of every start. A command that needs
 * one of them is made to need all: then they are one chunk. Only what leads to stamping a policy, and so to granting, is loaded by
 * those alone that judge policies: revoking and sweeping cannot (test/invariants/invariant-08).
 */
const JUDGING = [
  'policy/guardrails/check-policy.ts',
  'policy/evaluation/evaluate.ts',
  'terminal/file-lines.ts',
  'terminal/time-argument.ts',
  'request/form/issue-body.ts',
  'request/drafted.ts',
  'shipped/knowledge-file.ts',
  'terminal/config-and-request.ts',
];

/**
 * What starts without all that judges: the command line before it knows its command, and `can`, which scripts call for each of their questions.
 * What both need of it is one chunk, and one more for every other command.
 */
const LEAN = ['src/cli.ts', 'src/terminal/policies/can-files.ts'];

/** Here it is found out whether a run may do anything at all: what judges policies is loaded once it may. */
const BEFORE_ANY_COMMAND = 'src/action/run-command.ts';

/** @returns the modules that these import before anything runs, themselves included */
function importedBy(inputs, modules) {
  const found = new Set(modules);
  for (const path of found) {
    for (const { path: next, kind } of inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') found.add(next);
  }
  return found;
}

const { inputs, outputs } = (await build({ ...options, write: false, metafile: true })).metafile;
const judging = importedBy(
  inputs,
  JUDGING.map((path) => `src/${path}`),
);
const library = [...judging].find((path) => path.startsWith('node_modules/'));
if (library !== undefined)
  throw new Error(`What every command loads must need no library, and needs ${library}.`);
const leadsToGranting = (path) => importedBy(inputs, [path]).has('src/policy/stamp.ts');
const ours = [...judging].filter((path) => path.startsWith('src/'));
const harmless = ours.filter((path) => !leadsToGranting(path));
const beforeAny = importedBy(inputs, [BEFORE_ANY_COMMAND]);
const reachedByLean = importedBy(inputs, LEAN);
const lean = harmless.filter((path) => reachedByLean.has(path));
/** Entry → what it is made to import. */
const imports = new Map(
  Object.values(outputs).flatMap(({ entryPoint: path }) => {
    if (!path?.startsWith('src/') || beforeAny.has(path)) return [];
    if (reachedByLean.has(path)) return [[join(root, path), lean]];
    const own = importedBy(inputs, [path]);
    if (!harmless.some((each) => own.has(each))) return [];
    return [[join(root, path), own.has(`src/${JUDGING[0]}`) ? ours : harmless]];
  }),
);

const built = await build({
  ...options,
  metafile: true,
  plugins: [
    ...bundling.plugins,
    {
      name: 'judging-together',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, async ({ path }) => {
          const wanted = imports.get(path);
          if (wanted === undefined) return undefined;
          const lines = wanted.map((each) => `import ${JSON.stringify(join(root, each))};`);
          return { contents: `${await readFile(path, 'utf8')}\n${lines.join('\n')}`, loader: 'ts' };
        });
      },
    },
  ],
});

for (const [path, { imports: from }] of Object.entries(built.metafile.outputs)) {
  if (!path.endsWith('.js')) continue;
  const outside = from.filter(({ external, kind }) => external && kind === 'import-statement');
  const text = await readFile(join(root, path), 'utf8');
  await writeFile(
    join(root, path),
    withoutBuiltinImports(
      text,
      outside.map(({ path: name }) => name),
    ),
  );
}

for (const path of DATA) await cp(`${root}/src/${path}`, `${root}/${outdir}/${path.replace(/.*\//, '')}`);

await writeFile(`${root}/${outdir}/report-page.json`, `${JSON.stringify(await pageAssets(root), null, 1)}\n`);
await writeFile(
  `${root}/${outdir}/playground.json`,
  `${JSON.stringify(await playgroundAssets(root), null, 1)}\n`,
);
await cp(`${root}/playground/loopback-only.mjs`, `${root}/${outdir}/loopback-only.mjs`);
