// What runs is dist/, and it is text of esbuild's that was changed: nothing of it may be changed but imports of Node's modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';

const script: string = '../../scripts/builtin-modules.mjs';
let withoutBuiltinImports: (text: string, externals: readonly string[]) => string;
beforeAll(async () => {
  ({ withoutBuiltinImports } = (await import(script)) as {
    withoutBuiltinImports: typeof withoutBuiltinImports;
  });
});
const BANNER =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);\n";
const DIST = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

describe('imports of Node’s own modules', () => {
  test.each([
    [
      'import { join } from "node:path";\n',
      ['node:path'],
      'const { join } = process.getBuiltinModule("node:path");\n',
    ],
    [
      'import {\n  a,\n  b as c\n} from "fs";\n',
      ['fs'],
      'const { a, b: c } = process.getBuiltinModule("fs");\n',
    ],
    ['import * as os from "os";\n', ['os'], 'const os = process.getBuiltinModule("os");\n'],
    [
      'import events, { once as one } from "node:events";\n',
      ['node:events'],
      'const events = process.getBuiltinModule("node:events");\nconst { once: one } = process.getBuiltinModule("node:events");\n',
    ],
  ])('%j', (text, externals, expected) => {
    expect(withoutBuiltinImports(`${BANNER}${text}f();\n`, externals)).toBe(`${expected}f();\n`);
  });

  test('other imports stay, where they are; a program keeps its first line; `require` stays where it is called', () => {
    const chunk = 'import {\n  a\n} from "./chunk-A.js";\nimport "./chunk-B.js";\na();\n';
    expect(withoutBuiltinImports(`${BANNER}${chunk}`, [])).toBe(chunk);
    const program = withoutBuiltinImports(`#!/usr/bin/env node\n${BANNER}var x = require("x");\n`, []);
    expect(program).toBe(
      '#!/usr/bin/env node\nconst require = process.getBuiltinModule(\'node:module\').createRequire(import.meta.url);\nvar x = require("x");\n',
    );
  });

  test('what it does not know, or is none, ends the build', () => {
    for (const [text, externals] of [
      ['import "node:fs";\n', ['node:fs']],
      ['import { x } from "left-pad";\n', ['left-pad']],
      ['f();\n', ['node:fs']],
      // Within a text, not a statement: esbuild tells of no such import.
      ['var t = `\nimport { x } from "fs";\n`;\n', []],
    ] as const)
      expect(() => withoutBuiltinImports(`${BANNER}${text}`, externals)).toThrow();
    expect(() => withoutBuiltinImports('f();\n', [])).toThrow();
  });

  test('dist/ has none', () => {
    const files = [
      ...['cli.js', 'index.js', 'report-worker.js'].map((name) => join(DIST, name)),
      ...readdirSync(join(DIST, 'chunks'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(DIST, 'chunks', name)),
    ];
    expect(files.length).toBeGreaterThan(100);
    const importing = files.filter((path) =>
      /^import [^;]*?["'](?:node:\w+|fs|os|path|crypto|util|events|http|https|net|stream|url)["'];$/m.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(importing).toEqual([]);
  });
});
