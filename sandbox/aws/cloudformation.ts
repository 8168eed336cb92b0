import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';

/**
 * A CloudFormation template with its intrinsic functions resolved, as far as `deploy/account.yml` uses them. What it
 * does not know is an error, so that a template cannot pass by not being understood.
 */

export type Value = string | readonly Value[] | { readonly [key: string]: Value };

export interface Stack {
  /** Every parameter without a default; lists as CloudFormation takes them, separated by commas. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly account: string;
  readonly partition: string;
}

export interface Template {
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Resources whose condition holds, with their properties resolved. `Ref` and `Arn` of each are its ARN. */
  readonly resources: Readonly<Record<string, { readonly type: string; readonly properties: Value }>>;
  readonly outputs: Readonly<Record<string, Value>>;
}

const ABSENT = Symbol('AWS::NoValue');
type Resolved = Value | boolean | typeof ABSENT;

/** The few templates that there are, each read once: accounts are set up with them again and again. Nothing changes a document. */
const PARSED = new Map<string, Document.Parsed>();

function parsed(source: string): Document.Parsed {
  const known = PARSED.get(source);
  if (known !== undefined) return known;
  const document = parseDocument(source, { logLevel: 'error' });
  if (document.errors.length > 0) throw new Error(document.errors.join('\n'));
  PARSED.set(source, document);
  return document;
}

/** @throws Error naming what it cannot resolve: an unknown tag, parameter, condition or resource. */
export function readTemplate(source: string, stack: Stack): Template {
  const document = parsed(source);
  const section = (name: string): readonly (readonly [string, Node])[] => pairs(document.get(name, true));
  const conditions: Record<string, boolean> = {};
  const at = { stack, conditions, parameters: parametersOf(section('Parameters'), stack), sections: section };

  for (const [name, node] of section('Conditions')) conditions[name] = resolve(node, at) === true;
  const resources: Record<string, { type: string; properties: Value }> = {};
  for (const [name, node] of section('Resources')) {
    const fields = Object.fromEntries(pairs(node));
    const condition = fields['Condition'] && text(fields['Condition']);
    if (condition !== undefined && conditions[condition] !== true) continue;
    resources[name] = {
      type: text(must(fields['Type'], `Type of ${name}`)),
      properties: value(must(fields['Properties'], `Properties of ${name}`), at),
    };
  }
  const outputs = Object.fromEntries(
    section('Outputs').map(([name, node]) => [
      name,
      value(must(Object.fromEntries(pairs(node))['Value'], name), at),
    ]),
  );
  return { conditions, resources, outputs };
}

interface Scope {
  readonly stack: Stack;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly sections: (name: string) => readonly (readonly [string, Node])[];
}

function parametersOf(declared: readonly (readonly [string, Node])[], { parameters }: Stack) {
  const known = new Set(declared.map(([name]) => name));
  for (const name of Object.keys(parameters))
    if (!known.has(name)) throw new Error(`The template has no parameter ${name}`);
  return Object.fromEntries(
    declared.map(([name, node]): [string, Value] => {
      const fields = Object.fromEntries(pairs(node));
      const given =
        parameters[name] ?? text(must(fields['Default'], `parameter ${name}, which has no default`));
      const isList = text(must(fields['Type'], name)) === 'CommaDelimitedList';
      const pattern = fields['AllowedPattern'];
      // Of a list it is about each item.
      for (const each of isList ? given.split(',') : [given])
        if (pattern && !new RegExp(`^(?:${text(pattern)})$`).test(each))
          throw new Error(`${name}: ${each} is not allowed`);
      return [name, isList ? given.split(',') : given];
    }),
  );
}

function value(node: Node, at: Scope): Value {
  const resolved = resolve(node, at);
  if (typeof resolved === 'boolean' || resolved === ABSENT) throw new Error('A value is missing here');
  return resolved;
}

function resolve(node: Node, at: Scope): Resolved {
  const { tag } = node;
  if (tag?.startsWith('!') === true && !tag.startsWith('!!')) return call(tag.slice(1), node, at);
  if (isScalar(node)) return String(node.value);
  if (isSeq(node))
    return items(node)
      .map((item) => resolve(item, at))
      .filter((item) => item !== ABSENT)
      .map(plain);
  if (!isMap(node)) throw new Error(`Not understood: ${node.toString()}`);
  return Object.fromEntries(
    pairs(node)
      .map(([key, item]) => [key, resolve(item, at)] as const)
      .flatMap(([key, item]) => (item === ABSENT ? [] : [[key, plain(item)]])),
  );
}

function plain(resolved: Resolved): Value {
  if (typeof resolved === 'boolean' || resolved === ABSENT)
    throw new Error('A condition is no value, and a list has no gaps');
  return resolved;
}

function call(name: string, node: Node, at: Scope): Resolved {
  if (name === 'Ref') return reference(text(node), at);
  if (name === 'GetAtt') return reference(text(node).replace(/\.Arn$/, ''), at);
  if (name === 'Sub') {
    const [template, own] = isSeq(node) ? items(node) : [node];
    const given = Object.fromEntries(own === undefined ? [] : pairs(own));
    return text(must(template, name)).replaceAll(/\$\{([^}]+)\}/g, (_, named: string) => {
      const found = given[named] === undefined ? reference(named, at) : value(given[named], at);
      if (typeof found !== 'string') throw new Error(`\${${named}} is no text`);
      return found;
    });
  }
  const list = items(node);
  const [first, second, third] = list;
  switch (name) {
    case 'Equals':
      return value(must(first, name), at) === value(must(second, name), at);
    case 'Not':
      return resolve(must(first, name), at) !== true;
    case 'And':
      return list.every((each) => resolve(each, at) === true);
    case 'Join':
      return (value(must(second, name), at) as readonly string[]).join(text(must(first, name)));
    case 'Split': {
      const whole = value(must(second, name), at);
      if (typeof whole !== 'string') throw new Error('!Split takes text');
      return whole.split(text(must(first, name)));
    }
    case 'Select':
      return must(
        (value(must(second, name), at) as readonly string[])[Number(text(must(first, name)))],
        'an item of the list',
      );
    case 'If': {
      const holds = at.conditions[text(must(first, name))];
      return resolve(must(must(holds, 'condition') ? second : third, name), at);
    }
    default:
      throw new Error(`!${name} is not understood here`);
  }
}

function reference(name: string, at: Scope): Value | typeof ABSENT {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': at.stack.account,
    'AWS::Partition': at.stack.partition,
  };
  if (name === 'AWS::NoValue') return ABSENT;
  const known = pseudo[name] ?? at.parameters[name];
  if (known !== undefined) return known;
  const resource = at.sections('Resources').find(([logical]) => logical === name);
  const fields = Object.fromEntries(pairs(must(resource, `resource ${name}`)[1]));
  return arnOf(text(must(fields['Type'], name)), Object.fromEntries(pairs(fields['Properties'])), at);
}

/** The ARN that AWS gives a resource of the template. */
function arnOf(type: string, properties: Readonly<Record<string, Node>>, at: Scope): string {
  const property = (name: string): string => value(must(properties[name], name), at) as string;
  const root = `arn:${at.stack.partition}:iam::${at.stack.account}:`;
  switch (type) {
    case 'AWS::IAM::Role':
      return `${root}role${property('Path')}${property('RoleName')}`;
    case 'AWS::IAM::ManagedPolicy':
      return `${root}policy${property('Path')}${property('ManagedPolicyName')}`;
    case 'AWS::IAM::OIDCProvider':
      return `${root}oidc-provider/${property('Url').replace('https://', '')}`;
    // What refers to a bucket means its name.
    case 'AWS::S3::Bucket':
      return property('BucketName');
    default:
      throw new Error(`The ARN of ${type} is not understood here`);
  }
}

function pairs(node: unknown): readonly (readonly [string, Node])[] {
  if (!isMap(node)) throw new Error('A map is expected here');
  return node.items.map(({ key, value: item }) => [String(key), item as Node] as const);
}

function items(node: Node): readonly Node[] {
  if (!isSeq(node)) throw new Error('A list is expected here');
  return node.items as readonly Node[];
}

function text(node: Node): string {
  if (!isScalar(node)) throw new Error('Text is expected here');
  return String(node.value);
}

function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`Missing: ${what}`);
  return found;
}
