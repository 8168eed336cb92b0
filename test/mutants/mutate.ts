import ts from 'typescript';

/** One small change to the product that some test must notice. */
export interface Mutant {
  readonly id: number;
  /** Stays the same while other lines change: file, function, what became what, and which of several alike. */
  readonly key: string;
  readonly line: number;
}

/** Comparisons and joints that are easily confused. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
};
/** Methods of arrays and texts that are easily confused. `slice` with a function gives the whole list: no filter at all. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  filter: 'slice',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toString',
  min: 'max',
};

/**
 * All mutants of a file in one text, each switched on by `__mutant(id)`: the file is built once, however many there are. What a module
 * works out as it is loaded is left alone, since it cannot be switched.
 */
export function mutateFile(
  file: string,
  text: string,
  nextId: () => number,
): { readonly code: string; readonly mutants: readonly Mutant[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const seen = new Map<string, number>();

  const add = (node: ts.Node, from: string, to: string): string => {
    const base = `${file} ${functionOf(node)}: ${from.replace(/\s+/g, ' ')} → ${to.replace(/\s+/g, ' ')}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    const id = nextId();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    mutants.push({ id, line, key: nth === 1 ? base : `${base} (${nth})` });
    return `__mutant(${id})`;
  };

  /** The node's text with everything below it made switchable. */
  function inside(node: ts.Node): string {
    let out = '';
    let at = node.getStart();
    const children: ts.Node[] = [];
    node.forEachChild((child) => void children.push(child));
    for (const child of children.sort((a, b) => a.getStart() - b.getStart())) {
      out += text.slice(at, child.getStart()) + switchable(child);
      at = child.getEnd();
    }
    return out + text.slice(at, node.getEnd());
  }

  function switchable(node: ts.Node): string {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return node.getText();
    if (!isInFunction(node)) return inside(node);
    const own = node.getText();
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return condition(node);
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.getText();
      const other = OPERATORS[operator];
      if (other === undefined || (operator === '+' && /['"`]/.test(own))) return inside(node);
      const [left, right] = [node.left.getText(), node.right.getText()];
      return `(${add(node, own, `${left} ${other} ${right}`)} ? ((${left}) ${other} (${right})) : (${inside(node)}))`;
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return `(${add(node, own, node.operand.getText())} ? (${node.operand.getText()}) : (${inside(node)}))`;
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression === node
    ) {
      const other = METHODS[node.name.text];
      if (other === undefined) return inside(node);
      const dot = node.questionDotToken ? '?.' : '';
      const chosen = add(node, `${short(node.expression.getText())}.${node.name.text}()`, `.${other}()`);
      return `${switchable(node.expression)}${dot}[${chosen} ? '${other}' : '${node.name.text}']`;
    }
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent))
      return `...(${add(node, own, 'nothing')} ? [] : ${switchable(node.expression)})`;
    if (ts.isExpressionStatement(node) || ts.isContinueStatement(node))
      return `{ if (!${add(node, short(own), 'left out')}) { ${inside(node)} } }`;
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent) && !isCut(node))
      return `(${add(node, `${own} in ${short(node.parent.getText())}`, `${Number(node.text) + 1}`)} ? ${Number(node.text) + 1} : ${own})`;
    return inside(node);
  }

  /** The question is asked as it is, or is answered beforehand. */
  function condition(node: ts.IfStatement | ts.ConditionalExpression): string {
    const asked = ts.isIfStatement(node) ? node.expression : node.condition;
    const words = short(asked.getText());
    const always = add(node, `if ${words}`, 'always');
    const never = add(node, `if ${words}`, 'never');
    const question = `(${always} ? true : ${never} ? false : (${switchable(asked)}))`;
    if (ts.isConditionalExpression(node))
      return `(${question} ? ${switchable(node.whenTrue)} : ${switchable(node.whenFalse)})`;
    const other = node.elseStatement === undefined ? '' : ` else ${switchable(node.elseStatement)}`;
    return `if ${question} ${switchable(node.thenStatement)}${other}`;
  }

  return { code: inside(source), mutants };
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** How much of an id is shown decides nothing. */
const isCut = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /\.slice$/.test(node.parent.expression.getText());

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

function functionOf(node: ts.Node): string {
  for (let at: ts.Node = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at) && at.name) return at.name.text;
    if (ts.isVariableDeclaration(at) && at.parent.parent.parent.kind === ts.SyntaxKind.SourceFile)
      return at.name.getText();
  }
  return '';
}
