import type { CatalogAction } from '../catalog/catalog.ts';
import { PRIVILEGED_SERVICES } from '../escalation/privileged-services.ts';
import { CREDENTIALS } from '../traits/reveals-credentials.ts';
import { DATA } from '../traits/reads-stored-data.ts';
import { EXPOSURE } from '../traits/opens-to-others.ts';
import { SESSIONS } from '../traits/outlives-grant.ts';
import type { SensitiveCode, SensitiveList } from '../traits/sensitive-list.ts';

export const SENSITIVE_LISTS: readonly SensitiveList[] = [CREDENTIALS, SESSIONS, EXPOSURE, DATA];

export interface Sensitivity {
  readonly code: SensitiveCode;
  /** Completes "this action is sensitive: …". */
  readonly reason: string;
}

const index: ReadonlyMap<string, readonly Sensitivity[]> = (() => {
  const found = new Map<string, Sensitivity[]>();
  for (const { code, actions } of SENSITIVE_LISTS) {
    for (const [reason, ids] of Object.entries(actions)) {
      for (const id of ids) {
        const key = id.toLowerCase();
        found.set(key, [...(found.get(key) ?? []), { code, reason }]);
      }
    }
  }
  return found;
})();

const SHARES: Sensitivity = {
  code: 'sensitive-exposure',
  reason: 'it decides who else may use the resource, and stays so after the grant has ended',
};

/** Every reason why an action is sensitive; none for most. */
export function sensitivitiesOf(action: CatalogAction): readonly Sensitivity[] {
  const listed = index.get(action.id.toLowerCase()) ?? [];
  // An identity's own permissions are escalation's matter, with harder rules.
  const shares = action.level === 'Permissions' && !Object.hasOwn(PRIVILEGED_SERVICES, action.service);
  return shares && !listed.some((each) => each.code !== 'sensitive-data') ? [...listed, SHARES] : listed;
}
