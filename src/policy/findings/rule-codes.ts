// src/policy/findings/: the codes of the rules, and what a finding is; pure.
/**
 * Every rule, by its code. The code is what `check --json` prints, what an exception names, and the anchor in
 * docs/guardrails.md; a test holds that page against this table.
 */
export const RULES = {
  // The document as text and as IAM grammar.
  json: 'The text is not JSON, or JSON that two readers could read differently',
  'too-large': 'The text is far beyond any policy',
  structure: 'An element is missing, unknown or of the wrong kind',
  version: 'Version is not 2012-10-17',
  effect: 'Effect is neither Allow nor Deny',
  sid: 'A Sid is not usable or appears twice',
  'not-element': 'NotAction or NotResource in an Allow, or NotPrincipal',
  principal: 'A Principal in an identity policy',
  characters: 'Characters that IAM does not accept',
  'policy-size': 'Larger than AWS accepts once it is stamped',
  'no-allow': 'Nothing is allowed',
  // Actions.
  'action-syntax': 'An action is not service:Name',
  'action-wildcard': 'A wildcard stands for actions of more than one kind',
  'service-unknown': 'AWS documents no such service',
  'action-unknown': 'AWS documents no such action',
  'service-not-allowed': 'The configuration does not allow the service',
  'service-not-requested': 'Nobody asked for the service',
  level: 'The action is above the requested access level',
  // Resources.
  'arn-syntax': 'A resource is no ARN',
  'partition-unknown': 'AWS has no such partition',
  'region-unknown': 'AWS has no such Region in the partition',
  'resource-name': 'No resource of the type can have such a name',
  'resource-partition': 'The ARN is of another partition',
  'resource-account': 'The ARN is of another account',
  'resource-region': 'The ARN is of another Region',
  'resource-not-requested': 'The resource is wider than, or other than, what was asked for',
  'resource-star': 'All resources, although AWS can limit the action to some',
  'resource-broad': 'A wildcard stands for every resource of a type',
  'resource-type': 'No action of the statement works on such a resource',
  'action-ineffective': 'The action can do nothing with the resources of its statement',
  'allow-denied': 'A Deny of the same document takes all of an Allow back',
  variable: 'A policy variable decides which resource is meant',
  // Conditions.
  'condition-shape': 'A condition is not operator, key and values',
  'condition-operator': 'IAM has no such operator',
  'condition-key': 'AWS documents no such condition key',
  'condition-type': 'Operator and key are of different types',
  'condition-value': 'The operator or the key takes no such value',
  'condition-date': 'A date of its own, as a condition or as a variable',
  'condition-for-all-values': 'ForAllValues in an Allow is met when the key is absent',
  // What is granted.
  escalation: 'Together these actions let their holder do more than they say',
  'escalation-scoped': 'The same, limited to named resources',
  'privileged-write': 'Changes identities or what they may do',
  'pass-role': 'iam:PassRole beyond the roles that the configuration lists',
  'sensitive-credentials': 'Shows or creates credentials',
  'sensitive-sessions': 'Outlives the grant',
  'sensitive-steering': 'Changes what a thing with a role of its own does',
  'sensitive-exposure': 'Opens resources to others',
  'sensitive-deletion': 'Deletes a thing with everything that it holds',
  'sensitive-account': 'Changes things in the whole account',
  'sensitive-data': 'Reads stored data, or may',
  'exception-used': 'An exception of the configuration lifted a rule',
} as const satisfies Record<string, string>;

export type RuleCode = keyof typeof RULES;

export const isRuleCode = (text: string): text is RuleCode => Object.hasOwn(RULES, text);

/** `error` refuses, `approval` asks for a second approval, `warning` informs. */
export type FindingSeverity = 'error' | 'approval' | 'warning';

export interface Finding {
  readonly code: RuleCode;
  readonly severity: FindingSeverity;
  /** JSON path: `Statement[0].Action[1]`; empty for the document. */
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** What is wrong and how to mend it. Plain text; holds pieces of the policy, which are data. */
  readonly message: string;
}

export type Report = (finding: Omit<Finding, 'line'>) => void;
