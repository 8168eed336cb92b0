import { matchesResource } from '../../policy/match.ts';
import { inForce } from './filter.ts';
import type { PageRequest } from './model.ts';

/** A grant that let somebody use a resource at a moment, as recorded. */
export interface CouldUse {
  readonly request: PageRequest;
  /** Actions of this grant in the resource's service; what each needs besides is in the policy. */
  readonly actions: readonly string[];
  /** The patterns of the grant that match the resource. */
  readonly by: readonly string[];
}

/** Whether it can be asked for: an ARN with all its six fields. Wildcards in it would ask another question. */
export const isArn = (text: string): boolean => /^arn:[^:\s*?]+:[^:\s*?]+:[^:\s*?]*:[^:\s*?]*:[^\s*?]+$/.test(text);

/**
 * Who could use a resource at a moment, through this tool. Grants are taken as a whole: an action is listed when the
 * grant has it and has the resource, though another statement may hold the one than the other; rather one too many.
 */
export function whoCould(requests: readonly PageRequest[], arn: string, at: number): readonly CouldUse[] {
  const service = arn.split(':')[2] ?? '';
  return requests.flatMap((request) => {
    if (!inForce(request, at)) return [];
    const by = request.resources.filter((pattern) => matchesResource(pattern, arn));
    if (by.length === 0) return [];
    const actions = request.actions.filter((action) => action.startsWith(`${service}:`) || action === '*');
    // Names of services in actions and in ARNs differ for some (elasticloadbalancing, execute-api …): all are listed then.
    return [{ request, actions: actions.length > 0 ? actions : request.actions, by }];
  });
}
