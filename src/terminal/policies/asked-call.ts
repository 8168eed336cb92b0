import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { Instant } from '../../terms/instant.ts';
import { readTime, TIME_HELP } from '../time-argument.ts';

/** What tells a misspelt action from one that is denied. */
export type KnownActions = Pick<Catalog, 'action' | 'actionsOf' | 'date'>;

/** What stands in the way of an answer. The message says what to do about it. */
export class Unanswerable extends Error {}

/** @throws Unanswerable */
export function callOf(
  action: string,
  resource: string,
): { readonly action: string; readonly resource: string } {
  if (!/^[^:\s]+:[^:\s]+$/.test(action)) {
    throw new Unanswerable(`${JSON.stringify(action)} is no action. Write it like s3:GetObject.`);
  }
  if (resource !== '*' && !resource.startsWith('arn:')) {
    throw new Unanswerable(
      `${JSON.stringify(resource)} is no resource. Write an ARN, or * for an action that is asked for no resource.`,
    );
  }
  return { action, resource };
}

/** @throws Unanswerable */
export function timeOf(value: unknown, name: string): Instant {
  const at = readTime(value);
  if (at === undefined) throw new Unanswerable(`${name} ${JSON.stringify(value)} is no time. ${TIME_HELP}`);
  return at;
}

/** A sentence on an action that AWS does not document. */
export function unknownAction(action: string, catalog: KnownActions | undefined): string | undefined {
  if (catalog === undefined || catalog.action(action) !== undefined) return undefined;
  const service = action.slice(0, action.indexOf(':'));
  return catalog.actionsOf(service) === undefined
    ? `AWS documents no service ${JSON.stringify(service)} (as of ${catalog.date}). Check its spelling.`
    : `AWS documents no action ${JSON.stringify(action)} (as of ${catalog.date}). Check its spelling.`;
}
