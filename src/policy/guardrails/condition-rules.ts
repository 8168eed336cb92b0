import { listed, type JudgedStatement, type Judging } from './judged-statement.ts';
import type { RuleCode } from '../findings/rule-codes.ts';
import { quoted, type ReadCondition, type ReadStatement } from '../document/read-statement.ts';

/** IAM JSON policy elements: Condition operators, IAM User Guide. */
const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
];

/** The stamp is the one date in a grant: values under one operator are OR'ed, so a second one could outlive it. */
const DATES = ['aws:currenttime', 'aws:epochtime'];

/**
 * Conditions are never counted as narrowing what is granted, but for the two that a rule asks for (a listed prefix,
 * iam:PassedToService). They are checked so that nobody relies on one that does nothing.
 */
export function checkConditions(statement: ReadStatement | JudgedStatement, judging: Judging): void {
  for (const condition of statement.conditions) {
    checkOperator(condition, statement, judging);
    checkKey(condition, statement, judging);
  }
}

function checkOperator(condition: ReadCondition, statement: ReadStatement, { report }: Judging): void {
  const [, set, base = '', ifExists] =
    /^(ForAllValues:|ForAnyValue:)?([A-Za-z]+?)(IfExists)?$/.exec(condition.operator) ?? [];
  if (!OPERATORS.includes(base) || (base === 'Null' && ifExists !== undefined)) {
    const same = OPERATORS.find((each) => each.toLowerCase() === base.toLowerCase());
    report({
      code: 'condition-operator',
      severity: 'error',
      path: condition.path,
      message: `IAM has no condition operator ${quoted(condition.operator)}.${same ? ` It writes ${same}.` : ''}`,
    });
  }
  if (set === 'ForAllValues:' && statement.effect === 'Allow') {
    report({
      code: 'condition-for-all-values',
      severity: 'warning',
      path: condition.path,
      message: `ForAllValues is met by a call without ${condition.key}: it narrows nothing unless another condition asks for the key (Null: false).`,
    });
  }
}

function checkKey(condition: ReadCondition, statement: ReadStatement, judging: Judging): void {
  const { catalog, report } = judging;
  const refuse = (code: RuleCode, message: string): void => {
    report({ code, severity: 'error', path: condition.path, message });
  };
  const lower = condition.key.toLowerCase();
  if (DATES.includes(lower)) {
    refuse(
      'condition-date',
      `Remove ${condition.key}: the end of a grant is written into it once, when it is approved.`,
    );
    return;
  }
  const colon = condition.key.indexOf(':');
  const service = colon < 0 ? '' : lower.slice(0, colon);
  const services = [service, ...new Set(statement.actions.map(({ text }) => text.split(':')[0] ?? ''))];
  const known = services.some((each) => catalog.conditionKey(each, condition.key) !== undefined);
  if (!known) {
    refuse(
      'condition-key',
      `AWS documents no condition key ${quoted(condition.key)} for ${listed(services.slice(1)) || 'these actions'}. A condition on it is never met, or always.`,
    );
  }
}
