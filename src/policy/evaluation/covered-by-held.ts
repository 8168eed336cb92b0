import type { AllowStatement, DraftedDocument } from '../document/document.ts';
import { readStatements, type ReadCondition, type ReadStatement } from '../document/read-statement.ts';
import { readJson } from '../../text/strict-json.ts';
import { containsAction, containsResource } from './containment.ts';

/** Whether one of the statements allows an action on all that a pattern matches. Sound: when in doubt, it does not. */
export const isCovered = (held: readonly ReadStatement[], action: string, resource: string): boolean =>
  held.some(
    (each) =>
      each.actions.some(({ text }) => containsAction(text, action)) &&
      each.resources.some(({ text }) => containsResource(text, resource)),
  );

/** A live grant is limited by its end alone. One with another condition may not apply, so it covers nothing for sure. */
export const coversByItself = (statement: ReadStatement): boolean => coversUnder(statement, []);

/**
 * Whether a held statement applies whenever one with these conditions would: each of its own is the end of a live grant, or stands there to the letter.
 * @param wanted conditions of what is asked for, such as the service that a role may be passed to
 */
const coversUnder = (
  { effect, conditions, notActions, notResources }: ReadStatement,
  wanted: readonly ReadCondition[],
): boolean =>
  effect === 'Allow' &&
  !notActions &&
  !notResources &&
  conditions.every(
    (each) =>
      each.key.toLowerCase() === 'aws:currenttime' || wanted.some((other) => isSameCondition(each, other)),
  );

const isSameCondition = (a: ReadCondition, b: ReadCondition): boolean =>
  a.operator === b.operator &&
  a.key.toLowerCase() === b.key.toLowerCase() &&
  JSON.stringify([...new Set(a.values)].sort()) === JSON.stringify([...new Set(b.values)].sort());

/** What a draft gives beyond what is held. */
export interface Beyond {
  /** `undefined`: nothing. */
  readonly document: DraftedDocument | undefined;
  /** Actions of which something was left out, since it is held. */
  readonly covered: readonly string[];
}

/**
 * Takes out of a draft what is held already.
 * @param held policies as JSON. Where one of them denies anything, nothing is taken for covered: what it forbids may be just that.
 * @param by `resource`: an action stays for the resources that it is not held on. `action`: it stays for all of a statement's, since some need
 * several kinds at once.
 */
export function beyondHeld(
  document: DraftedDocument,
  held: readonly string[],
  by: 'resource' | 'action',
): Beyond {
  const read = held.flatMap((text) => {
    const json = readJson(text);
    return json.ok ? readStatements(json.value.value, () => undefined) : [];
  });
  const isDenied = read.some(({ effect }) => effect === 'Deny');
  const wanted = readStatements(document, () => undefined);
  const covered = new Set<string>();
  const statements = document.Statement.flatMap((statement, nth) => {
    const conditions = wanted[nth]?.conditions ?? [];
    const allows = isDenied ? [] : read.filter((each) => coversUnder(each, conditions));
    const groups = new Map<string, { readonly actions: string[]; readonly resources: readonly string[] }>();
    for (const action of statement.Action) {
      const missing = statement.Resource.filter((resource) => !isCovered(allows, action, resource));
      const resources = by === 'action' && missing.length > 0 ? statement.Resource : missing;
      if (resources.length < statement.Resource.length) covered.add(action);
      if (resources.length === 0) continue;
      const key = JSON.stringify(resources);
      const group = groups.get(key) ?? { actions: [], resources };
      group.actions.push(action);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ actions, resources }, at): AllowStatement => ({
      ...statement,
      ...(statement.Sid === undefined || at === 0 ? {} : { Sid: `${statement.Sid}Part${at + 1}` }),
      Action: actions,
      Resource: resources,
    }));
  });
  return {
    document: statements.length === 0 ? undefined : { ...document, Statement: statements },
    covered: [...covered].sort(),
  };
}
