// docs/design/found-faults.md names tests: each is in its file, under that name, and is run.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/design/found-faults.md`, 'utf8');

/** `| what happens | test | before | now |`, without heads. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what happens') && !line.startsWith('| ---'))
  .map((line) => line.slice(2, -2).split(' | '));

/** Names of tests in a file: what `test` and `describe` are given first, what a table of cases calls them by. */
function namesIn(path: string): ReadonlySet<string> {
  const source = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const called = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression;
      const isCase = /^(?:test|describe|one)(?:\.each)?$/.test(called.getText());
      if (isCase && first !== undefined && ts.isStringLiteralLike(first)) names.add(first.text);
    }
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) names.add(node.name.text);
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

test('there is a row for each, and no cell is empty', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
});

test('a test that is not there is noticed', () => {
  expect(namesIn('test/docs/found-faults.test.ts')).toContain('a test that is not there is noticed');
  expect(namesIn('test/docs/found-faults.test.ts').has('a test that was renamed')).toBe(false);
});

test.each(rows.map(([what = '', where = '']) => [what, where]))('%s', (_, where) => {
  const [, path = '', names = ''] = /^`(test\/[\w./-]+\.ts)` (.+)$/.exec(where) ?? [];
  expect({ where, exists: existsSync(root + path) && path !== '' }).toEqual({ where, exists: true });
  const named = [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  const there = namesIn(path);
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});
