/**
 * Which folder may import which: read from the map in docs/design/architecture.md, so that the page cannot say anything else than what
 * holds. A folder without a row of its own belongs to the longest row that it lies in; what no row names may not be imported.
 */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('docs/design/architecture.md', import.meta.url), 'utf8');

/** Rows `| \`folder/\` | what | \`a\` \`b\` | packages |` of the tables under "Map". */
export const rows = [...page.matchAll(/^\| `([^`]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, path, , imports, packages]) => ({
    path: path.replace(/\/$/, ''),
    imports: imports.trim() === 'everything' ? undefined : named(imports),
    packages: packages.trim() === 'any' ? undefined : named(packages),
  }),
);
if (rows.length < 20) throw new Error('docs/design/architecture.md: the map was not found.');

function named(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
}

/** Beside `src/`. */
const STAND_INS = ['playground', 'sandbox'];
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Files below a row's folder, less those of rows inside it. */
const filesOf = ({ path }) => ({
  path: path.endsWith('.ts') ? `^${escaped(path)}$` : `^${escaped(path)}/`,
  pathNot: rows
    .filter((other) => other.path.startsWith(`${path}/`))
    .map((other) => `^${escaped(other.path)}/`),
});
/** `terms` → `^src/terms/`; `policy`, which has rows inside it → the files of the folder itself; `sandbox` → `^sandbox/`. */
function folder(name) {
  const path = rows.find((row) => row.path === (STAND_INS.includes(name) ? name : `src/${name}`))?.path;
  if (path === undefined) throw new Error(`docs/design/architecture.md: the map has no row for ${name}.`);
  const nested = rows.some((other) => other.path.startsWith(`${path}/`));
  return `^${escaped(path)}/${nested ? '[^/]+$' : ''}`;
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that import each other, be it for a type, cannot be understood one after the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'in-the-map',
      comment: 'Every file belongs to a folder of the map in docs/design/architecture.md.',
      severity: 'error',
      from: {},
      to: { path: '^(src|playground|sandbox)/', pathNot: rows.map((row) => filesOf(row).path) },
    },
    ...rows.flatMap((row) => {
      const from = filesOf(row);
      const own = row.path.endsWith('.ts') ? from.path : folder(row.path.replace(/^src\//, ''));
      const allowed = [own, ...(row.imports ?? []).map(folder)];
      return [
        ...(row.imports === undefined
          ? []
          : [
              {
                name: `may-import: ${row.path}`,
                comment: 'The map in docs/design/architecture.md does not allow it.',
                severity: 'error',
                from,
                to: { path: '^(src|playground|sandbox)/', pathNot: allowed },
              },
            ]),
        ...(row.packages === undefined
          ? []
          : [
              {
                name: `packages: ${row.path}`,
                comment: 'The map in docs/design/architecture.md does not name that package for this folder.',
                severity: 'error',
                from,
                to: {
                  dependencyTypes: [
                    'npm',
                    'npm-dev',
                    'npm-peer',
                    'npm-optional',
                    'npm-no-pkg',
                    'npm-unknown',
                    'core',
                  ],
                  pathNot: row.packages.map((name) =>
                    name.startsWith('node:')
                      ? `^(node:)?${escaped(name.slice(5))}$`
                      : `node_modules/${escaped(name)}(/|$)`,
                  ),
                },
              },
            ]),
      ];
    }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
