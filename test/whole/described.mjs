/** Jest's transform for a test file in a group: what follows its imports stands in a `describe` with the file's name, hooks and all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import swc from '@swc/jest';

const own = readFileSync(new URL(import.meta.url), 'utf8');
const IMPORTS = /^(?:(?:\s*\n|\s*\/\/.*\n|\s*\/\*[\s\S]*?\*\/\s*\n)*import\b[^;]*;\n)*/;

export function describedAs(name, source) {
  const [imports] = IMPORTS.exec(source);
  // A time limit holds for all files of a group: the whole run has one that is long enough for each.
  const body = source.slice(imports.length).replace(/^jest\.setTimeout\(.*\);$/m, '');
  const outside = /^(?:import|export|await)\b.*$/m.exec(body);
  if (outside) throw new Error(`${name}: this cannot stand in a describe: ${outside[0]}`);
  return `${imports}describe(${JSON.stringify(name)}, () => {${body}\n});\n`;
}

export default {
  createTransformer(options) {
    const transformer = swc.createTransformer(options);
    return {
      ...transformer,
      getCacheKey: (source, path, { configString }) =>
        createHash('sha256')
          .update([own, JSON.stringify(options), configString, path, source].join('\0'))
          .digest('hex'),
      process: (source, path, more) =>
        transformer.process(describedAs(relative(more.config.rootDir, path), source), path, more),
    };
  },
};
