import { ANY_RUN, type Glob, type Token } from './glob.ts';
import { isVariable, readPlain, readTemplate, type Template } from './variables.ts';

/** An ARN has six fields, and the last keeps its colons: five colons part them. */
const COLONS = 5;

/**
 * A text of the Resource element, with what AWS adds to it: "When you specify an incomplete ARN (one with fewer than the
 * standard six fields) … AWS automatically completes the ARN by adding wildcard characters (*) to all missing fields"
 * ("IAM JSON policy elements: Resource"). `arn:aws:sqs` is `arn:aws:sqs:*:*:*`.
 *
 * @param variables whether the document's version knows policy variables.
 * A `*` that ends a field may take colons, so that `arn:aws:ec2:*:instance/i-1` might also be meant as it is written:
 * `asWritten` is for those who must not overlook it.
 *
 * @returns `undefined` for what is neither `*` nor an ARN, for an unreadable variable, and for a variable before the fifth
 *   colon, where AWS takes none ("IAM policy elements: Variables and tags").
 */
export function readResource(value: string, variables = true): Template | undefined {
  const template = asWritten(value, variables);
  if (template === undefined || !value.startsWith('arn:')) return template;
  const missing: Token[] = [];
  for (let colons = colonsIn(template); colons < COLONS; colons += 1) missing.push(':', ANY_RUN);
  return missing.length === 0 ? template : [...template, missing];
}

/** The same without completion. */
export function asWritten(value: string, variables = true): Template | undefined {
  if (!/^(?:\*+$|arn:)/.test(value)) return undefined;
  const template = variables ? readTemplate(value, true) : readPlain(value, true);
  const variable = template?.findIndex(isVariable) ?? -1;
  if (template === undefined || variable < 0) return template;
  return colonsIn(template.slice(0, variable)) < COLONS ? undefined : template;
}

/** Whether AWS adds nothing to a value that `readResource` takes: it has no variable before the fifth colon. */
export const isComplete = (value: string): boolean =>
  !value.startsWith('arn:') || placeOfColon(value, COLONS) >= 0;

function placeOfColon(text: string, count: number): number {
  let at = -1;
  for (let colon = 0; colon < count; colon += 1) {
    at = text.indexOf(':', at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/**
 * Whether nothing can be wrong with a value and no request changes what it means: `*`, or an ARN without variables whose first wildcard, if
 * there is one, stands alone in the word for the type, comes behind it, or is of a service whose resources have no such word.
 */
export function isPlainPattern(value: string): boolean {
  if (value === '*') return true;
  if (!value.startsWith('arn:') || value.includes('$')) return false;
  const resource = placeOfColon(value, COLONS) + 1;
  if (resource === 0) return false;
  for (let at = resource; at < value.length; at += 1) {
    const char = value.charAt(at);
    if (char === '/' || char === ':') return true;
    // A wildcard in the first word takes a closer look, unless that is no word for a type.
    if (char === '*' || char === '?')
      return (at === resource && value.length === resource + 1) || WITHOUT_TYPE.includes(serviceIn(value));
  }
  return true;
}

/** The third field of an ARN, as it is written. */
const serviceIn = (arn: string): string => {
  const from = arn.indexOf(':', 'arn:'.length) + 1;
  return arn.slice(from, arn.indexOf(':', from));
};

const colonsIn = (template: Template): number =>
  template.reduce((sum, piece) => {
    if (isVariable(piece)) return sum;
    let colons = 0;
    for (const token of piece) if (token === ':') colons += 1;
    return sum + colons;
  }, 0);

/**
 * Services whose resources have no word for their type, or a variable in its place: their resource part begins with a name,
 * in which a wildcard is as good as elsewhere. Of the ARN formats of the Service Authorization Reference, 2026-09-26
 * (test/policy/resource-pattern.test.ts compares).
 */
export const WITHOUT_TYPE: readonly string[] = [
  'aws-marketplace',
  'codecommit',
  'codepipeline',
  'eventsbilltoaws',
  'execute-api',
  'kinesis',
  'mapcredits',
  'mediaconnect',
  'mgh',
  'neptune-db',
  's3',
  'servicequotas',
  'sns',
  'sqs',
  'ssm-sap',
  'wafv2',
];

/**
 * Whether a wildcard stands in the word for the type: "You cannot use a wildcard in the portion of the ARN that specifies
 * the resource type, such as the term user in an IAM ARN" (arn:aws:iam::123456789012:u*; "IAM ARNs"). A lone `*` for the
 * whole word is another matter: AWS's own examples for EC2 have one.
 */
export function hasTypeWildcard(glob: Glob): boolean {
  let colons = 0;
  let service = '';
  let literal = false;
  let wildcard = false;
  for (const token of glob) {
    if (colons < COLONS) {
      if (token === ':') colons += 1;
      else if (colons === 2) service += typeof token === 'string' ? token : '*';
      continue;
    }
    if (token === '/' || token === ':') break;
    if (typeof token === 'string') literal = true;
    else wildcard = true;
  }
  return wildcard && literal && !WITHOUT_TYPE.includes(service.toLowerCase()) && !service.includes('*');
}
