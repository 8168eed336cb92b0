import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { typesOfAction } from '../catalog/resource-type.ts';
import type { SensitiveCode } from '../traits/sensitive-list.ts';
import { traitsOf } from '../traits/traits.ts';
import { actionsOf, listed, type JudgedStatement } from './judged-statement.ts';
import { isEveryResource } from './resource-rules.ts';
import { sensitivitiesOf, type Sensitivity } from './sensitivities.ts';
import type { Finding, RuleCode } from '../findings/rule-codes.ts';
import { RISKS, type Risk } from '../../terms/risk-level.ts';

export interface RiskReason {
  readonly risk: Risk;
  /** A sentence without its full stop. */
  readonly text: string;
}

/** What a finding says about harm, whether it refuses or not. Findings of form say nothing. */
const BY_CODE: Partial<Readonly<Record<RuleCode, readonly [Risk, string]>>> = {
  escalation: ['critical', 'it lets its holder get more than it says'],
  'privileged-write': ['critical', 'it changes identities or what they may do'],
  'pass-role': ['critical', 'it hands roles to services'],
  'not-element': ['critical', 'it grants everything but what it lists'],
  json: ['critical', 'it cannot be read reliably'],
  'too-large': ['critical', 'it cannot be read reliably'],
  structure: ['critical', 'it cannot be read reliably'],
  'escalation-scoped': ['high', 'it runs code with the role of what it names'],
  'exception-used': ['high', 'an exception lifts a rule for it'],
  variable: ['medium', 'the caller’s session decides which resource is meant'],
};

/** Of each rule about sensitive actions: what it means, in words that hold for all of them. */
const BY_SENSITIVITY: Readonly<Record<SensitiveCode, string>> = {
  'sensitive-credentials': 'it shows or creates credentials',
  'sensitive-sessions': 'some of what it starts outlives the grant',
  'sensitive-steering': 'it changes what a thing with a role of its own does',
  'sensitive-exposure': 'it can open resources to others, or take away what protects them',
  'sensitive-deletion': 'it deletes things with everything that they hold',
  'sensitive-account': 'it changes things anywhere in the account',
  'sensitive-data': 'it returns what is stored, or may',
};

/**
 * The risk of a document and every reason for it, the gravest first. It follows from what is granted, not from what the
 * configuration makes of it: a rule that only warns leaves the risk where it is. Low is said of what lists and reads settings,
 * as far as AWS's own models say that nothing else comes back.
 */
export function riskOf(
  statements: readonly JudgedStatement[],
  findings: readonly Finding[],
  catalog: Catalog,
): { readonly risk: Risk; readonly reasons: readonly RiskReason[] } {
  const reasons = new Map<string, RiskReason>();
  const add = (risk: Risk, text: string): void => {
    reasons.set(`${risk} ${text}`, { risk, text });
  };
  for (const { code, message } of findings) {
    const known = BY_CODE[code];
    if (known) add(...known);
    if (code === 'action-wildcard' && message.includes('any service'))
      add('critical', 'it grants actions of every service');
  }
  for (const statement of statements) {
    if (statement.effect !== 'Allow') continue;
    for (const { risk, text } of reasonsOf(statement, catalog)) add(risk, text);
  }
  const sorted = [...reasons.values()].sort((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk));
  const first = sorted[0];
  return first
    ? { risk: first.risk, reasons: sorted }
    : { risk: 'low', reasons: [{ risk: 'low', text: 'it only lists and reads settings' }] };
}

/** Where a call names two things (a group, and a rule in it), one that is named limits the other. */
function isUnlimited(action: CatalogAction, { resources }: JudgedStatement, catalog: Catalog): boolean {
  if (action.resourceTypes.length === 0) return false;
  const texts = resources.map(({ text }) => text);
  if (texts.some((text) => /^\*+$/.test(text))) return true;
  // What is made gets its name from AWS, so that nobody can write it before.
  if (MAKES.test(action.name) || !texts.some((text) => /[*?]/.test(text))) return false;
  const own = texts.filter((text) => typesOfAction(action, text, catalog).length > 0);
  return (
    own.length > 0 &&
    own.every(
      (text) => isEveryResource(text, action, catalog) && !isWork(typesOfAction(action, text, catalog)),
    )
  );
}

/** A job, a run, a query: it comes and goes, and AWS makes up its id, so that nobody can write it before. */
const isWork = (types: readonly { readonly name: string; readonly arns: readonly string[] }[]): boolean =>
  types.every(
    ({ name, arns }) =>
      /(?:job|run|execution|task|session|command|query|build|operation|invocation)$/i.test(name) &&
      arns.every((arn) => /Id\}$/.test(arn)),
  );

const MAKES = /^(?:Create|Run|Copy|Import|Allocate|Start|Restore)/;

function reasonsOf(statement: JudgedStatement, catalog: Catalog): readonly RiskReason[] {
  const actions = actionsOf(statement);
  const found: RiskReason[] = [];
  const ids = (some: readonly CatalogAction[]): string =>
    listed(
      some.map((action) => action.id),
      3,
    );
  const bySensitivity = new Map<Sensitivity['code'], Map<Risk, CatalogAction[]>>();
  for (const action of actions) {
    for (const { code, risk } of sensitivitiesOf(action, catalog)) {
      const byRisk = bySensitivity.get(code) ?? new Map<Risk, CatalogAction[]>();
      bySensitivity.set(code, byRisk);
      const some = byRisk.get(risk);
      if (some) some.push(action);
      else byRisk.set(risk, [action]);
    }
  }
  for (const [code, byRisk] of bySensitivity) {
    for (const [risk, some] of byRisk) found.push({ risk, text: `${BY_SENSITIVITY[code]} (${ids(some)})` });
  }
  const changes = actions.filter((action) => action.level !== 'List' && action.level !== 'Read');
  if (changes.length === 0) return found;
  const permissions = changes.filter((action) => action.level === 'Permissions');
  const deletes = changes.filter((action) => traitsOf(action, catalog).deletes === 'yes');
  /** Those that AWS could limit to resources, and that stand on all of them. */
  const texts = statement.resources.map(({ text }) => text).filter((text) => /[*?]/.test(text));
  const unlimited =
    texts.length === 0 ? [] : changes.filter((action) => isUnlimited(action, statement, catalog));
  if (permissions.length > 0)
    found.push({ risk: 'high', text: `it changes who may do what (${ids(permissions)})` });
  if (unlimited.length > 0)
    found.push({ risk: 'high', text: `it changes every resource of a type (${ids(unlimited)})` });
  if (deletes.length > 0)
    found.push({ risk: 'medium', text: `it can delete what it names (${ids(deletes)})` });
  else found.push({ risk: 'medium', text: `it changes what it names (${ids(changes)})` });
  return found;
}
