import { partitionWith } from '../../terms/partition.ts';
import { quoted, type ReadCondition } from '../document/read-statement.ts';
import { isVariable, readTemplate } from '../document/variables.ts';
import { readOperator } from '../evaluation/condition/condition.ts';
import { readIpRange, rangeContains, type IpRange } from '../evaluation/condition/ip-range.ts';
import type { FindingSeverity } from '../findings/rule-codes.ts';
import type { Judging } from './judged-statement.ts';

/** What the operator takes is for the evaluation to say (compile.ts); here, what the key can hold at all. */
export function checkConditionValues(
  condition: ReadCondition,
  effect: 'Allow' | 'Deny',
  { catalog, report }: Judging,
): void {
  const operator = readOperator(condition.operator);
  if (operator === undefined) return;
  const say = (message: string, severity: FindingSeverity = 'error'): void => {
    report({ code: 'condition-value', severity, path: condition.path, message });
  };
  if (operator.base === 'Bool' && condition.values.length > 1) {
    say(`Bool compares with one value; ${condition.values.length} are given. Write true or false.`);
  }
  if (operator.base === 'Null' && condition.values.length > 1) {
    say(`Null asks one thing; ${condition.values.length} values are given. Write true or false.`);
  }
  checkVariables(condition, { catalog, report });
  const exact = !/Like/.test(operator.base);
  const plain = condition.values.filter((value) => !value.includes('${'));
  if (exact && /^String/.test(operator.base)) {
    const starred = plain.filter((value) => /[*?]/.test(value));
    if (starred.length > 0)
      say(
        `${operator.base} takes * and ? as they are written: ${quoted(starred[0] ?? '')} is no pattern. Use ${operator.base.includes('Not') ? 'StringNotLike' : 'StringLike'} for one.`,
        'warning',
      );
  }
  const fault = exact ? FORMS[condition.key.toLowerCase()] : undefined;
  for (const value of fault === undefined ? [] : plain) {
    const wrong = fault?.(value);
    if (wrong !== undefined) say(`${quoted(value)} ${wrong}`);
  }
  if (condition.key.toLowerCase() === 'aws:sourceip') checkPublic(condition, operator.base, effect, say);
}

/** "Invalid Region", "Invalid vpc format", "Invalid vpce format", "Invalid kms key value": IAM policy validation checks. */
const FORMS: Readonly<Record<string, (value: string) => string | undefined>> = {
  'aws:requestedregion': (value) => (partitionWith(value) === undefined ? 'is no Region of AWS.' : undefined),
  'aws:sourcevpc': (value) =>
    /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value)
      ? undefined
      : 'is no id of a VPC, such as vpc-0123456789abcdef0.',
  'aws:sourcevpce': (value) =>
    /^vpce-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value)
      ? undefined
      : 'is no id of an endpoint, such as vpce-0123456789abcdef0.',
  'aws:principalaccount': accountFault,
  'aws:sourceaccount': accountFault,
  'aws:resourceaccount': accountFault,
  'kms:calleraccount': accountFault,
  's3:resourceaccount': accountFault,
  's3:x-amz-server-side-encryption-aws-kms-key-id': (value) =>
    /^arn:[a-z-]+:kms:/.test(value) ? undefined : 'is no ARN of a KMS key.',
};

function accountFault(value: string): string | undefined {
  return /^\d{12}$/.test(value) ? undefined : 'is no account of 12 digits.';
}

/** Variables that AWS never fills in are equal to nothing. */
function checkVariables(
  condition: ReadCondition,
  { catalog, report }: Pick<Judging, 'catalog' | 'report'>,
): void {
  for (const value of condition.values) {
    for (const piece of readTemplate(value, false) ?? []) {
      if (!isVariable(piece)) continue;
      const known =
        catalog.conditionKey(piece.key.split(':')[0] ?? '', piece.key) ??
        catalog.conditionKey('sts', piece.key);
      if (known !== undefined) continue;
      report({
        code: 'variable',
        severity: 'error',
        path: condition.path,
        message: `\${${piece.key}} is no variable that AWS fills in. Write the value itself.`,
      });
    }
  }
}

/** https://www.rfc-editor.org/rfc/rfc1918, rfc4193, rfc6598: aws:SourceIp is the address that AWS sees, a public one. */
const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  'fc00::/7',
];

function checkPublic(
  { values }: ReadCondition,
  base: string,
  effect: 'Allow' | 'Deny',
  say: (message: string) => void,
): void {
  if (base !== 'IpAddress' && base !== 'NotIpAddress') return;
  const ranges = values.map(readIpRange);
  const within = (range: IpRange | undefined): boolean =>
    range !== undefined &&
    PRIVATE.some((text) => {
      const outer = readIpRange(text);
      return outer !== undefined && rangeContains(outer, range);
    });
  if (ranges.length === 0 || !ranges.every(within)) return;
  const outcome = base === 'IpAddress' ? 'never met' : 'always met';
  say(
    `aws:SourceIp is the public address of the caller, and ${values.length === 1 ? 'this range is' : 'these ranges are'} private: the condition is ${outcome}${effect === 'Deny' && base === 'IpAddress' ? ', so that it denies nothing' : ''}. Use aws:VpcSourceIp or aws:SourceVpc.`,
  );
}
