import { valid, type Checked } from '../../terms/checked.ts';
import type { Grant, GrantFacts } from '../../aws/backend.ts';
import type { Config } from '../../config/config.ts';
import type { Reviewed } from '../../policy/reviewed-policy.ts';
import { stamp } from '../../policy/stamp.ts';
import { isAssigned } from '../run/live-access.ts';
import type { Request } from '../../request/request.ts';

/** What AWS is told to grant: the reviewed policy, ended by the window, or the reviewed curated set. */
export function grantOf(
  facts: GrantFacts,
  reviewed: Reviewed,
  config: Pick<Config, 'curated_sets'>,
  request: Request,
): Checked<Grant> {
  if (reviewed.kind === 'curated') {
    const mode = isAssigned(config, request) ? 'assign' : 'copy';
    return valid({ ...facts, curated: { content: reviewed.content, mode } });
  }
  const stamped = stamp(reviewed.document, facts.window.until);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}
