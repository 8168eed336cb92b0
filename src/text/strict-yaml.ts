import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from '../terms/checked.ts';

/**
 * YAML with nothing hidden in it. Aliases, merge keys, tags, duplicate keys and unquoted numbers that change when they
 * are read (`0123`, `0x7b`, `1e3`) are refused: with any of them a reviewer reads something else than the program.
 */
export type StrictYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Unquoted numbers that read as something else than what is written. To be refused, after the rest is checked. */
      readonly misread: readonly Problem[];
      /** 1-based line of the value at a path, or of its nearest existing parent. */
      readonly lineOf: (path: Path) => number | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Path = readonly (string | number)[];

/** `accounts.prod.id`, `approvers[0]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

export function readStrictYaml(text: string, longest: number): StrictYaml {
  if (text.length > longest) {
    return refused({
      code: 'yaml-too-long',
      message: `The file has ${text.length} characters; at most ${longest} are read.`,
    });
  }
  if (text.startsWith('\uFEFF')) {
    return refused({
      code: 'yaml-bom',
      line: 1,
      message: 'The file starts with a byte order mark. Save it without.',
    });
  }
  // The parser's time grows faster than the text where brackets follow each other; no file of ours has so many.
  if ((text.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) return tooDeep();
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      prettyErrors: false,
      // The parser compares each key with all others; below, a set does.
      uniqueKeys: false,
    });
  } catch (error) {
    // The parser recurses: thousands of nested brackets exhaust the stack.
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
  const lineAt = (offset: number | undefined): { line?: number } =>
    offset === undefined ? {} : { line: lines.linePos(offset).line };

  // The parser reports an exhausted stack as an error of the document, once for each level it unwinds.
  if (document.errors.some(({ message }) => message.includes('call stack'))) return tooDeep();
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    code: 'yaml-syntax',
    path: '',
    message: wordsOf(error),
    ...lineAt(error.pos[0]),
  }));
  if (/^%/mu.test(text.slice(0, document.contents?.range[0] ?? text.length))) {
    problems.push({
      code: 'yaml-directive',
      path: '',
      line: 1,
      message: 'YAML directives (%) are not read. Remove them.',
    });
  }
  const misread: Problem[] = [];
  const report = (code: string, node: Node, message: string): void => {
    problems.push({ code, path: '', message, ...lineAt(node.range?.[0]) });
  };
  visit(document, {
    Node(key, node) {
      if (isAlias(node))
        report('yaml-alias', node, `The alias *${node.source} is not read. Write the value out.`);
      else if (node.anchor !== undefined)
        report('yaml-anchor', node, `The anchor &${node.anchor} is not read. Remove it.`);
      if (!isAlias(node) && hasTag(node))
        report('yaml-tag', node, `The tag ${node.tag} is not read. Remove it.`);
      if (!isScalar(node)) return;
      if (typeof node.value === 'number' && node.source !== String(node.value)) {
        const source = node.source ?? '';
        misread.push({
          code: 'yaml-number',
          path: '',
          message: `${source} would be read as ${node.value}. Put it in quotes: "${source}".`,
          ...lineAt(node.range?.[0]),
        });
      }
      if (key === 'key' && node.value === '<<')
        report('yaml-merge-key', node, 'The merge key << is not read. Write the keys out.');
    },
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // As JavaScript has them: 1 and "1" are one.
        const name = String(key.value);
        if (keys.has(name)) report('yaml-duplicate-key', key, 'This key is written twice. Keep one.');
        keys.add(name);
      }
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && (typeof pair.key.value === 'string' || typeof pair.key.value === 'number'))
        return;
      const at = isPair(pair) && isNode(pair.key) ? lineAt(pair.key.range?.[0]) : {};
      problems.push({ code: 'yaml-key', path: '', message: 'A key must be a word or a number.', ...at });
    },
  });
  if (problems.length > 0) return { ok: false, problems: byLine([...problems, ...misread]).slice(0, 50) };
  return {
    ok: true,
    value: document.toJS() as unknown,
    misread,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)).line,
  };
}

/** Explicit tags only: the parser also sets `tag` on values whose kind it worked out by itself. */
function hasTag(node: Node & { tag?: string }): node is Node & { tag: string } {
  return node.tag !== undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

const MOST_BRACKETS = 10_000;

const tooDeep = (): StrictYaml =>
  refused({ code: 'yaml-too-deep', message: 'The file is nested too deeply.' });

/** The commonest mistakes in our words, the rest in the parser's. */
function wordsOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here. Remove it.';
  if (code === 'TAB_AS_INDENT') return 'A tab stands where spaces must. Indent with spaces.';
  return `Not readable as YAML: ${message.replace(/(?<![.\s])[.\s]*$/, '.')}`;
}

function refused(problem: Omit<Problem, 'path'>): StrictYaml {
  return { ok: false, problems: [{ path: '', ...problem }] };
}

export function byLine<P extends Problem>(problems: readonly P[]): P[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function offsetOf(root: unknown, path: Path): number | undefined {
  let node: unknown = root;
  let offset = isNode(root) ? root.range?.[0] : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (typeof part === 'number' && typeof node === 'object' && node !== null && 'items' in node) {
      node = (node.items as readonly unknown[])[part];
      if (!isNode(node)) return offset;
      offset = node.range?.[0];
    } else return offset;
  }
  return offset;
}
