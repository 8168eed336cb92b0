import { valid, type Checked } from '../../terms/checked.ts';
import type { CuratedGrant, Grant, GrantFacts } from '../../aws/backend.ts';
import type { Reviewed } from '../../policy/reviewed-policy.ts';
import { stamp } from '../../policy/stamp.ts';

/**
 * What AWS is told to grant: the reviewed policy, ended by the window, or the reviewed curated set.
 * @param mode of a curated set: to grant, what the configuration says; to compare, what was granted.
 */
export function grantOf(
  facts: GrantFacts,
  reviewed: Reviewed,
  mode: CuratedGrant['curated']['mode'],
): Checked<Grant> {
  if (reviewed.kind === 'curated') return valid({ ...facts, curated: { content: reviewed.content, mode } });
  const stamped = stamp(reviewed.document, facts.window.until, facts.begins);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}
