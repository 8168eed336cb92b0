import { visit } from 'jsonc-parser';
import { malformedPolicy } from '../query/query-error.ts';
import { checkResource } from './resource-grammar.ts';

/** Where a document is used: who may be named in it differs. */
export type DocumentUse = 'permissions' | 'trust';

const OPERATORS = new Set(
  (
    'StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike ' +
    'NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals ' +
    'DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals ' +
    'Bool BinaryEquals IpAddress NotIpAddress ArnEquals ArnNotEquals ArnLike ArnNotLike Null'
  )
    .toLowerCase()
    .split(' '),
);
const DATE = /^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?|\d{1,12})$/;
const STATEMENT = new Set(
  'Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '),
);
const SYNTAX = 'Syntax errors in policy.';

/**
 * The checks that IAM makes before it stores a document, as far as they are known: grammar, not sense. An action that
 * does not exist is accepted, as IAM accepts it.
 * @throws AwsError MalformedPolicyDocument
 */
export function checkDocument(text: string, use: DocumentUse): void {
  const document = parseObject(text);
  for (const key of Object.keys(document))
    if (!['Version', 'Id', 'Statement'].includes(key)) throw malformedPolicy(SYNTAX);
  if (document['Id'] !== undefined && typeof document['Id'] !== 'string') throw malformedPolicy(SYNTAX);
  const version = document['Version'];
  if (version !== '2012-10-17' && (version !== '2008-10-17' || use === 'permissions'))
    throw malformedPolicy('Policy document must be version 2012-10-17 or greater.');
  const statements = list(document['Statement']).map(object);
  if (statements.length === 0) throw malformedPolicy(SYNTAX);
  for (const statement of statements) checkStatement(statement, use);
  const sids = statements.flatMap(({ Sid }) => (typeof Sid === 'string' && Sid !== '' ? [Sid] : []));
  if (new Set(sids).size < sids.length)
    throw malformedPolicy('Statement IDs (SID) in a single policy must be unique.');
}

type Json = Readonly<Record<string, unknown>>;

function checkStatement(statement: Json, use: DocumentUse): void {
  for (const key of Object.keys(statement)) if (!STATEMENT.has(key)) throw malformedPolicy(SYNTAX);
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny') throw malformedPolicy(SYNTAX);
  const sid = statement['Sid'];
  // Managed and inline policies take letters and digits only; trust policies allow more, which nobody needs here.
  if (sid !== undefined && (typeof sid !== 'string' || !/^[A-Za-z0-9]*$/.test(sid)))
    throw malformedPolicy(
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    );
  checkActions(either(statement, 'Action', 'NotAction', 'Policy statement must contain actions.'));
  if (use === 'permissions') {
    if ('Principal' in statement || 'NotPrincipal' in statement)
      throw malformedPolicy('Policy document should not specify a principal.');
    const resources = either(
      statement,
      'Resource',
      'NotResource',
      'Policy statement must contain resources.',
    );
    for (const resource of resources) checkResource(resource);
  } else {
    if ('Resource' in statement || 'NotResource' in statement)
      throw malformedPolicy('Has prohibited field Resource');
    if ('NotPrincipal' in statement)
      throw malformedPolicy('The stand-in does not evaluate NotPrincipal; name the principals instead.');
    checkPrincipal(statement['Principal']);
  }
  if (statement['Condition'] !== undefined) checkCondition(object(statement['Condition']));
}

function checkActions(actions: readonly string[]): void {
  for (const action of actions) {
    if (action === '*') continue;
    const [vendor, name, ...more] = action.split(':');
    if (vendor === undefined || name === undefined)
      throw malformedPolicy('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
    if (more.length > 0) throw malformedPolicy('Actions/Condition can contain only one colon.');
    if (!/^[a-zA-Z0-9-]+$/.test(vendor)) throw malformedPolicy(`Vendor ${vendor} is not valid`);
    if (!/^[\w*?-]+$/.test(name)) throw malformedPolicy(SYNTAX);
  }
}

function checkPrincipal(principal: unknown): void {
  if (principal === undefined) throw malformedPolicy('AssumeRole policy must contain principals.');
  if (principal === '*') return;
  const kinds = object(principal);
  if (Object.keys(kinds).length === 0) throw malformedPolicy('AssumeRole policy must contain principals.');
  for (const [kind, named] of Object.entries(kinds)) {
    if (!['AWS', 'Federated', 'Service', 'CanonicalUser'].includes(kind)) throw malformedPolicy(SYNTAX);
    for (const name of strings(named))
      if (kind === 'AWS' && !/^(\*|\d{12}|arn:[^:]+:(iam|sts)::\d{12}:\S+)$/.test(name))
        throw malformedPolicy(`Invalid principal in policy: "AWS":"${name}"`);
  }
}

function checkCondition(condition: Json): void {
  for (const [operator, keys] of Object.entries(condition)) {
    const plain = operator.replace(/^(ForAllValues|ForAnyValue):/i, '').toLowerCase();
    const base = plain.endsWith('ifexists') && plain !== 'null' ? plain.slice(0, -8) : plain;
    if (!OPERATORS.has(base)) throw malformedPolicy(SYNTAX);
    for (const [key, values] of Object.entries(object(keys))) {
      if (!/^[\w./-]+:\S/.test(key))
        throw malformedPolicy('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
      const texts = list(values).map((value) => {
        if (!['string', 'number', 'boolean'].includes(typeof value)) throw malformedPolicy(SYNTAX);
        return String(value);
      });
      const dates = base.startsWith('date') ? texts : [];
      if (dates.some((date) => !DATE.test(date) && !date.includes('${')))
        throw malformedPolicy('The policy failed legacy parsing');
    }
  }
}

/** IAM refuses an element that is named twice, where `JSON.parse` would keep the last and hide the first. */
export function parseObject(text: string): Json {
  const names: Set<string>[] = [];
  const doubled: string[] = [];
  visit(text, {
    onObjectBegin: () => {
      names.push(new Set());
    },
    onObjectEnd: () => {
      names.pop();
    },
    onObjectProperty: (name) => {
      const seen = names.at(-1);
      if (seen?.has(name)) doubled.push(name);
      seen?.add(name);
    },
  });
  if (doubled.length > 0) throw malformedPolicy(SYNTAX);
  try {
    return object(JSON.parse(text));
  } catch {
    throw malformedPolicy(SYNTAX);
  }
}

/** One of two elements, not both; a value or a list that is not empty. */
function either(statement: Json, one: string, other: string, missing: string): readonly string[] {
  if (one in statement && other in statement) throw malformedPolicy(SYNTAX);
  const values = strings(statement[one] ?? statement[other] ?? []);
  if (values.length === 0) throw malformedPolicy(missing);
  return values;
}

export function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformedPolicy(SYNTAX);
  return value as Json;
}

export const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

export const strings = (value: unknown): readonly string[] =>
  list(value).map((each) => {
    if (typeof each !== 'string') throw malformedPolicy(SYNTAX);
    return each;
  });
