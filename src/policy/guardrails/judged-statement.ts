import type { Service } from '../../terms/brand.ts';
import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import type { Envelope } from '../envelope.ts';
import { memoOf } from '../../terms/memo.ts';
import type { Exceptions } from './exceptions.ts';
import type { FindingSeverity, Report } from '../findings/rule-codes.ts';
import type { GuardrailException, GuardrailSettings, Severity } from './guardrail-settings.ts';
import type { Located, ReadStatement } from '../document/read-statement.ts';

/** What every rule judges by. */
export interface Judging {
  readonly catalog: Catalog;
  readonly settings: GuardrailSettings;
  readonly exceptions: Exceptions;
  readonly envelope?: Envelope;
  /** Without it, every service that AWS documents. */
  readonly allowedServices?: readonly Service[];
  /** Actions that the requester's own words ask for. */
  readonly asked?: ReadonlySet<string>;
  readonly report: Report;
}

/** An Allow with its action patterns resolved against the catalog. */
export interface JudgedStatement extends ReadStatement {
  readonly expanded: readonly Expansion[];
}

export interface Expansion {
  readonly pattern: Located;
  /** Empty for what is unknown, or so wide that it was refused without listing it. */
  readonly actions: readonly CatalogAction[];
}

/** Every action of the statement once, in the order of its patterns. */
export const actionsOf = memoOf((statement: JudgedStatement): readonly CatalogAction[] => [
  ...new Set(statement.expanded.flatMap((each) => each.actions)),
]);

const SEVERITIES: Readonly<Record<Severity, FindingSeverity>> = {
  refuse: 'error',
  approval: 'approval',
  warn: 'warning',
};
export const severityOf = (setting: Severity): FindingSeverity => SEVERITIES[setting];

/** `s3:GetObject, s3:PutObject and 4 more`. */
export function listed(ids: readonly string[], most = 5): string {
  const shown = ids.slice(0, most);
  const rest = ids.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Says to the approver that a rule was lifted, by whose leave and until when. */
export function reportException(
  report: Report,
  path: string,
  subject: string,
  exception: GuardrailException,
): void {
  report({
    code: 'exception-used',
    severity: 'warning',
    path,
    message: `${subject}: the rule ${exception.rule} is lifted until ${exception.until} by an exception of ${exception.owner} (${exception.reason}).`,
  });
}
