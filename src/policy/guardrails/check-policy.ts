// src/policy/guardrails/: every rule that a policy is held to, its risk, and its words for the reviewer; pure.
import type { Service } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { PolicyDocument, Statement } from '../document/document.ts';
import type { Envelope } from '../envelope.ts';
import { holdingOf, type HeldPolicy } from '../escalation/held-with.ts';
import { jsonPath, readJson, type JsonText } from '../../text/strict-json.ts';
import { sortedSet } from '../document/serialise-policy.ts';
import { riskOf, type RiskReason } from './risk.ts';
import { checkActions } from './action-rules.ts';
import { checkConditions } from './condition-rules.ts';
import { checkDeniedAllows } from './denied-allow-rules.ts';
import { checkEscalation } from './escalation-rules.ts';
import { exceptionsAt } from './exceptions.ts';
import type { JudgedStatement, Judging } from './judged-statement.ts';
import { checkPassRole } from './pass-role-rules.ts';
import { checkGrammar } from './grammar-rules.ts';
import { checkNeededTypes } from './needed-type-rules.ts';
import { askedResources, checkResources } from './resource-rules.ts';
import { checkDeniedResources } from './resource-syntax.ts';
import type { Finding, FindingSeverity } from '../findings/rule-codes.ts';
import { checkSensitive } from './sensitive-action-rules.ts';
import type { GuardrailSettings } from './guardrail-settings.ts';
import { checkSize, isFarBelow } from './size-rules.ts';
import { readStatements, type ReadStatement } from '../document/read-statement.ts';
import type { Risk } from '../../terms/risk-level.ts';

export interface CheckInput {
  readonly catalog: Catalog;
  readonly settings: GuardrailSettings;
  /** What was asked for. Without it the configuration alone decides. */
  readonly envelope?: Envelope;
  /** Without it every service that AWS documents. */
  readonly allowedServices?: readonly Service[];
  /** What the principal holds already, judged together with the document. */
  readonly held?: readonly HeldPolicy[];
  /** Decides the size that AWS accepts; `iam` without it, the smaller one. */
  readonly backend?: 'iam' | 'identity-center';
  /**
   * Actions that the requester's own words ask for. That they reach the whole account is then no surprise, and asks for no second approval by
   * itself.
   */
  readonly asked?: ReadonlySet<string>;
  /** A beginning is written into the policy beside its end. */
  readonly begins?: boolean;
  /** When the check is made. Without a time no exception of the configuration holds. */
  readonly at?: Instant;
}

export interface CheckResult {
  readonly decision: 'pass' | 'refuse';
  readonly risk: Risk;
  readonly riskReasons: readonly RiskReason[];
  /** In the order of the document, errors first at each place. */
  readonly findings: readonly Finding[];
  /** At least 1; what the configuration's `approval` rules ask for may be more. */
  readonly requiredApprovals: number;
  /** What was judged, in the form that is granted. Only with decision `pass`. */
  readonly document?: PolicyDocument;
}

/**
 * Decides whether a policy may be granted at all. Deterministic, and takes any text: what cannot be read, looked up or
 * shown to be within bounds is refused with a finding that says where and what to do. Every problem is reported.
 *
 * @param text the policy's JSON.
 */
export function checkPolicy(text: string, input: CheckInput): CheckResult {
  const findings: Finding[] = [];
  const said = new Map<string, Finding[]>();
  const collect = (finding: Finding): void => {
    const here = said.get(finding.path);
    if (here?.some(({ code, message }) => code === finding.code && message === finding.message)) return;
    if (here === undefined) said.set(finding.path, [finding]);
    else here.push(finding);
    findings.push(finding);
  };
  // White space does not count in AWS, so a document can be long; what is more than this is no policy.
  if (text.length > LONGEST_TEXT || (text.length > LONGEST_DENSE && dense(text) > LONGEST_DENSE)) {
    collect({
      code: 'too-large',
      severity: 'error',
      path: '',
      message: `The text has ${text.length} characters. AWS accepts 6,144 without white space (10,240 in Identity Center); split the request.`,
    });
    return concluded([], findings, input, () => NOTHING);
  }
  const read = readJson(text);
  if (!read.ok) {
    for (const { path, line, message } of read.problems) {
      collect({ code: 'json', severity: 'error', path, ...(line === undefined ? {} : { line }), message });
    }
    return concluded([], findings, input, () => NOTHING);
  }
  const report: Judging['report'] = (finding) => {
    collect({ ...finding, line: read.value.lineOf(finding.path) });
  };
  if (!PLAIN.test(text)) checkCharacters(read.value.value, report);
  const { statements, document } = judge(read.value, text, { ...input, report, found: () => findings });
  return concluded(statements, findings, input, document);
}

const LONGEST_TEXT = 131_072;
const dense = (text: string): number => text.replace(/\s+/g, '').length;
/** Twice what any backend accepts. */
const LONGEST_DENSE = 20_480;

function judge(
  json: JsonText,
  text: string,
  input: CheckInput & Pick<Judging, 'report'> & { readonly found: () => readonly Finding[] },
): { readonly statements: readonly JudgedStatement[]; readonly document: () => PolicyDocument } {
  const { envelope, settings, report, catalog } = input;
  const judging: Judging = {
    ...input,
    exceptions: exceptionsAt(settings.exceptions, input.at, envelope?.account.name),
  };
  const read = readStatements(json.value, report);
  const statements = read.map((each): JudgedStatement => ({
    ...each,
    expanded: checkActions(each, judging),
  }));
  const implied = askedResources(judging);
  for (const statement of statements) {
    checkConditions(statement, judging);
    if (statement.effect === 'Deny') {
      checkDeniedResources(statement, judging);
      continue;
    }
    checkResources(statement, implied, judging);
    checkPassRole(statement, judging);
    checkSensitive(statement, judging);
  }
  checkNeededTypes(statements, judging);
  checkDeniedAllows(statements, judging);
  if (read.length > 0 && !read.some((each) => each.effect === 'Allow')) {
    report({
      code: 'no-allow',
      severity: 'error',
      path: 'Statement',
      message: 'Nothing is allowed, so there is nothing to grant.',
    });
  }
  checkEscalation(statements, holdingOf(input.held ?? [], catalog, input.at), judging);
  let made: PolicyDocument | undefined;
  const document = (): PolicyDocument => (made ??= documentOf(read));
  const backend = input.backend ?? 'iam';
  if (!isFarBelow(text, read.length, backend)) checkSize(document(), backend, report, input.begins);
  checkGrammar(json.value, text, input.found(), report);
  return { statements, document };
}

/** What is granted by what cannot be read. */
const NOTHING: PolicyDocument = { Version: '2012-10-17', Statement: [] };

/**
 * IAM accepts tab, line feed, carriage return and U+0020 to U+00FF. Of these a granted policy has none that nobody can see:
 * controls, the no-break space, the soft hyphen (read-policy.ts refuses them in the file, too).
 */
const FOREIGN = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF]/u;

/** A text without escapes and without such a character has none in any of its strings: nearly every policy. */
const PLAIN = /^[\n\r\t\u0020-\u005B\u005D-\u007E\u00A1-\u00AC\u00AE-\u00FF]*$/;

function checkCharacters(
  value: unknown,
  report: Judging['report'],
  at: readonly (string | number)[] = [],
): void {
  const check = (text: string): void => {
    const found = FOREIGN.exec(text)?.[0];
    if (found === undefined) return;
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report({
      code: 'characters',
      severity: 'error',
      path: jsonPath(at),
      message: `U+${code} is a character that IAM does not accept, or that nobody can see or tell from another. Write the text anew.`,
    });
  };
  if (typeof value === 'string') check(value);
  else if (Array.isArray(value))
    value.forEach((each, index) => {
      checkCharacters(each, report, [...at, index]);
    });
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      check(key);
      checkCharacters(each, report, [...at, key]);
    }
  }
}

/** `S3:GetObject` → `s3:GetObject`, as AWS writes prefixes and as policy files have them. */
const lowerPrefix = (action: string): string => {
  const colon = action.indexOf(':');
  return action.slice(0, Math.max(0, colon)).toLowerCase() + action.slice(Math.max(0, colon));
};

/** The form that is granted: lists, sorted, without doubles. */
function documentOf(statements: readonly ReadStatement[]): PolicyDocument {
  const sorted = (list: readonly { readonly text: string }[]): readonly string[] =>
    sortedSet(list.map(({ text }) => text));
  const actions = (list: readonly { readonly text: string }[]): readonly string[] =>
    sortedSet(list.map(({ text }) => (/^\*+$/.test(text) ? '*' : lowerPrefix(text))));
  return {
    Version: '2012-10-17',
    Statement: statements.map((each): Statement => {
      const condition: Record<string, Record<string, readonly string[]>> = {};
      for (const { operator, key, values } of each.conditions) {
        condition[operator] = { ...condition[operator], [key]: values };
      }
      const common = {
        ...(each.sid === undefined ? {} : { Sid: each.sid }),
        ...(each.conditions.length === 0 ? {} : { Condition: condition }),
      };
      if (each.effect === 'Allow') {
        return {
          ...common,
          Effect: 'Allow',
          Action: actions(each.actions),
          Resource: sorted(each.resources),
        };
      }
      return {
        ...common,
        Effect: 'Deny',
        ...(each.notActions ? { NotAction: actions(each.notActions) } : { Action: actions(each.actions) }),
        ...(each.notResources
          ? { NotResource: sorted(each.notResources) }
          : { Resource: sorted(each.resources) }),
      };
    }),
  };
}

const ORDER: readonly FindingSeverity[] = ['error', 'approval', 'warning'];

function concluded(
  statements: readonly JudgedStatement[],
  findings: readonly Finding[],
  { settings, catalog }: CheckInput,
  document: () => PolicyDocument,
): CheckResult {
  const sorted = [...findings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const { risk, reasons } = riskOf(statements, sorted, catalog);
  const refused = sorted.some(({ severity }) => severity === 'error');
  const second = sorted.some(({ severity }) => severity === 'approval');
  const result = {
    decision: refused ? ('refuse' as const) : ('pass' as const),
    risk,
    riskReasons: reasons,
    findings: sorted,
    requiredApprovals: second ? settings.second_approval : 1,
  };
  // Who only checks does not ask for it.
  return refused
    ? result
    : {
        ...result,
        get document() {
          return document();
        },
      };
}
