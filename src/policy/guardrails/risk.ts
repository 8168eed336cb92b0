import { actionsOf, listed, type JudgedStatement } from './judged-statement.ts';
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
  'sensitive-credentials': ['high', 'it shows or creates credentials'],
  'sensitive-sessions': ['high', 'some of what it starts outlives the grant'],
  'sensitive-exposure': ['high', 'it can open resources to others'],
  'exception-used': ['high', 'an exception lifts a rule for it'],
  'sensitive-data': ['medium', 'it reads stored data'],
  variable: ['medium', 'the caller’s session decides which resource is meant'],
};

const DESTROYS =
  /^(?:Delete|Terminate|Purge|Deregister|Destroy|Remove|Reset|Reboot|Stop|Schedule\w*Deletion)/;

/**
 * The risk of a document and every reason for it, the gravest first. It follows from what is granted, not from what the
 * configuration makes of it: a rule that only warns leaves the risk where it is.
 */
export function riskOf(
  statements: readonly JudgedStatement[],
  findings: readonly Finding[],
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
    const actions = actionsOf(statement);
    const everywhere = statement.resources.some(({ text }) => /^\*+$/.test(text));
    const broad = statement.resources.some(({ text }) => /^\*+$|[:/]\*$/.test(text));
    const changes = actions.filter((action) => action.level !== 'List' && action.level !== 'Read');
    const destroys = changes.filter((action) => DESTROYS.test(action.name));
    const permissions = changes.filter((action) => action.level === 'Permissions');
    const ids = (some: typeof actions): string =>
      listed(
        some.map((action) => action.id),
        3,
      );
    // Not bounded by any resource that was asked for, also where AWS knows no other way.
    if (everywhere && changes.length > 0)
      add('high', `it changes things anywhere in the account (${ids(changes)})`);
    if (permissions.length > 0) add('high', `it changes who may do what (${ids(permissions)})`);
    if (destroys.length > 0) {
      add(
        broad ? 'high' : 'medium',
        `it can delete or stop ${broad ? 'many things' : 'what it names'} (${ids(destroys)})`,
      );
    } else if (changes.length > 0 && !everywhere) {
      add('medium', `it changes ${broad ? 'many things' : 'what it names'} (${ids(changes)})`);
    }
  }
  const sorted = [...reasons.values()].sort((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk));
  const first = sorted[0];
  return first
    ? { risk: first.risk, reasons: sorted }
    : { risk: 'low', reasons: [{ risk: 'low', text: 'it only lists and reads settings' }] };
}
