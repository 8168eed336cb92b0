/**
 * How the bundle gets at Node's own modules. An `import` of one makes Node read every property of it once, and so load what is behind each: of `fs` the
 * streams and promises, of `crypto` the whole of WebCrypto, a tenth of what an empty program takes. `process.getBuiltinModule` loads what is used.
 */
import { builtinModules } from 'node:module';

const BUILTIN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
/** As esbuild writes it: at the beginning of a line, each statement of one kind. */
const IMPORT = /^import (?:(\w+)|\* as (\w+)|(?:(\w+), )?\{([^}]*)\}) from "([^"]+)";\n/gm;
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);\n";

/**
 * A chunk without imports of Node's modules, and with a `require` only where something calls it.
 * @param text as esbuild wrote it
 * @param externals the modules that it imports from outside of the bundle, as esbuild's metafile tells
 * @throws where one of them is imported in a way that this does not know
 */
export function withoutBuiltinImports(text, externals) {
  const taken = [];
  let found = 0;
  const rest = text.replace(IMPORT, (whole, one, all, first, names, from) => {
    if (!BUILTIN.has(from)) return whole;
    found += 1;
    const got = `process.getBuiltinModule(${JSON.stringify(from)})`;
    for (const name of [one, all, first]) if (name !== undefined) taken.push(`const ${name} = ${got};`);
    if (names !== undefined) {
      const each = names.split(',').map((name) => name.trim().replace(/^(\w+) as (\w+)$/, '$1: $2'));
      taken.push(`const { ${each.filter((name) => name !== '').join(', ')} } = ${got};`);
    }
    return '';
  });
  const left = [...rest.matchAll(/^import [^;]*?"([^"]+)";$/gm)].find(([, from]) => BUILTIN.has(from));
  const unknown = externals.find((name) => !BUILTIN.has(name));
  if (left !== undefined || unknown !== undefined)
    throw new Error(
      `A chunk imports ${left?.[0] ?? unknown} in a way that scripts/builtin-modules.mjs does not know.`,
    );
  // A text that only looks like an import is left to whoever wrote it to find another form for.
  if (found !== externals.length)
    throw new Error(
      `A chunk has ${externals.length} imports of Node's modules, and ${found} were found: ${externals.join(', ')}.`,
    );
  const [begin, after] = rest.startsWith('#!')
    ? [rest.slice(0, rest.indexOf('\n') + 1), rest.slice(rest.indexOf('\n') + 1)]
    : ['', rest];
  if (!after.startsWith(REQUIRE)) throw new Error('A chunk does not begin as scripts/bundling.mjs says.');
  const body = after.slice(REQUIRE.length);
  const needed = /\brequire\b/.test(body)
    ? "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);\n"
    : '';
  return `${begin}${needed}${taken.map((line) => `${line}\n`).join('')}${body}`;
}
