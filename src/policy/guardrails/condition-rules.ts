import type { CatalogAction } from '../catalog/catalog.ts';
import { quoted, type ReadCondition } from '../document/read-statement.ts';
import { readOperator } from '../evaluation/condition/condition.ts';
import { OPERATORS } from '../evaluation/condition/operators.ts';
import type { FindingSeverity, RuleCode } from '../findings/rule-codes.ts';
import { memo } from '../../terms/memo.ts';
import { actionsOf, listed, type JudgedStatement, type Judging } from './judged-statement.ts';
import { checkConditionValues } from './condition-value-rules.ts';
import { takes, typeOfKey } from './condition-types.ts';

/**
 * Conditions are never counted as narrowing what is granted, but for the two that a rule asks for (a listed prefix,
 * iam:PassedToService). They are checked so that nobody relies on one that does nothing. What AWS calls an error is
 * refused: "IAM Access Analyzer policy check reference", IAM User Guide.
 */
export function checkConditions(statement: JudgedStatement, judging: Judging): void {
  for (const condition of statement.conditions) {
    const report = (code: RuleCode, message: string, severity: FindingSeverity = 'error'): void => {
      judging.report({ code, severity, path: condition.path, message });
    };
    checkOperator(condition, statement, report);
    const key = keyOf(condition, statement, judging);
    if (key === undefined) {
      report(
        'condition-key',
        `AWS documents no condition key ${quoted(condition.key)} for ${listed(servicesOf(statement)) || 'these actions'}. A condition on it is never met, or always.`,
      );
      continue;
    }
    checkType(condition, key, report);
    checkSupport(condition, statement, report, judging);
    checkConditionValues(condition, statement.effect, judging);
  }
}

type ReportOn = (code: RuleCode, message: string, severity?: FindingSeverity) => void;

function checkOperator(
  { operator, key }: ReadCondition,
  { effect }: JudgedStatement,
  report: ReportOn,
): void {
  const read = readOperator(operator);
  if (read === undefined) {
    report('condition-operator', `IAM has no condition operator ${quoted(operator)}.${meant(operator)}`);
  } else if (read.set === 'ForAllValues' && effect === 'Allow') {
    report(
      'condition-for-all-values',
      `ForAllValues is met by a call without ${key}: it narrows nothing unless another condition asks for the key (Null: false).`,
      'warning',
    );
  }
}

function meant(operator: string): string {
  const [, set = '', word = ''] = /^(ForAllValues:|ForAnyValue:)?(.*)$/is.exec(operator) ?? [];
  const base = word.toLowerCase().replace(/ifexists$/, '');
  if (base === 'null')
    return set === '' && word.toLowerCase() === 'null'
      ? ' It writes Null.'
      : ' Null stands alone, without a set operator and without IfExists.';
  const same = [...OPERATORS.keys()].find((each) => each.toLowerCase() === base);
  return same === undefined ? '' : ` It writes ${same}.`;
}

interface Key {
  readonly key: string;
  readonly type: string;
}

/** The prefixes of the statement's actions; of a Deny that names what it leaves alone, none. */
const servicesOf = (statement: JudgedStatement): readonly string[] => [
  ...new Set(statement.actions.map(({ text }) => (text.split(':')[0] ?? '').toLowerCase())),
];

/** Whether the Deny is of actions of any service: then a key of any service has a meaning in it. */
const ofAnyService = (statement: JudgedStatement): boolean =>
  statement.effect === 'Deny' &&
  (statement.notActions !== undefined || statement.actions.some(({ text }) => /^[*?]/.test(text)));

function keyOf({ key }: ReadCondition, statement: JudgedStatement, { catalog }: Judging): Key | undefined {
  const prefix = key.slice(0, Math.max(0, key.indexOf(':'))).toLowerCase();
  const services = ofAnyService(statement) ? [prefix] : servicesOf(statement);
  // A service's own name for a global key that it fills in comes first.
  for (const service of services) {
    const found = catalog.conditionKey(service, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkType({ operator, key }: ReadCondition, known: Key, report: ReportOn): void {
  const read = readOperator(operator);
  const type = typeOfKey(known.type);
  if (read === undefined || type === undefined || read.base === 'Null') return;
  if (!takes(type, read.base)) {
    report(
      'condition-type',
      `${key} is of type ${known.type}, which ${read.base} does not compare. Use ${type.families}.`,
    );
  }
  if (type.several && read.set === undefined) {
    report(
      'condition-type',
      `A call can carry several values of ${key}. Say which count: ForAnyValue:${operator} or ForAllValues:${operator}.`,
    );
  }
}

/** A key that no action of the statement carries decides nothing; one that only some carry silences the others. */
function checkSupport(
  { key, operator }: ReadCondition,
  statement: JudgedStatement,
  report: ReportOn,
  { catalog }: Judging,
): void {
  const actions = actionsOf(statement);
  if (statement.effect === 'Deny' || actions.length === 0 || isGlobal(key)) return;
  const lower = key.toLowerCase();
  const has = (keys: readonly string[]): boolean => keys.some((each) => sameKey(each.toLowerCase(), lower));
  const ofTypes = memo(Infinity, (type: string) => {
    const at = type.indexOf(' ');
    return has(catalog.resourceType(type.slice(0, at), type.slice(at + 1))?.conditionKeys ?? []);
  });
  const carries = ({ conditionKeys, resourceTypes, service }: CatalogAction): boolean =>
    has(conditionKeys) || resourceTypes.some(({ name }) => ofTypes(`${service} ${name}`));
  const without = actions.filter((action) => !carries(action));
  if (without.length === 0) return;
  const some = without.length < actions.length;
  report(
    'condition-key',
    `${listed(without.map(({ id }) => id))} ${without.length === 1 ? 'does' : 'do'} not carry ${key}: ${operator} is never met there, or always. Give the condition to a statement of the actions that carry it.`,
    some ? 'warning' : 'error',
  );
}

/** Keys that AWS fills in for every service, tags included. */
const isGlobal = (key: string): boolean => key.toLowerCase().startsWith('aws:');

/** `ec2:ResourceTag/${TagKey}` is the key of every tag. */
function sameKey(documented: string, key: string): boolean {
  const variable = documented.search(/\$\{|</);
  return variable < 0 ? documented === key : key.startsWith(documented.slice(0, variable));
}
