import { matchesResource } from '../../policy/document/match.ts';
import { inForce } from './row-filter.ts';
import type { PageRequest } from './page-types.ts';

/** A grant that let somebody use a resource at a moment, as recorded. */
export interface CouldUse {
  readonly request: PageRequest;
  /** Actions of the statements that match the resource. */
  readonly actions: readonly string[];
  /** The patterns in them that match it. */
  readonly by: readonly string[];
}

/** Whether it can be asked for: an ARN with all its six fields. Wildcards in it would ask another question. */
export const isArn = (text: string): boolean =>
  /^arn:[^:\s*?]+:[^:\s*?]+:[^:\s*?]*:[^:\s*?]*:[^\s*?]+$/.test(text);

/** Compared by prefix; the few services whose ARNs bear another name than their actions are looked up under `*` in vain. */
const sameService = (action: string, service: string): boolean => action.startsWith(`${service}:`);

/**
 * Who could use a resource at a moment, through this tool. Under a pattern that names the resource every action of its
 * statement is listed. Under `*`, which matches everything and stands for actions that know no resources, those of the
 * resource's service are.
 */
export function whoCould(requests: readonly PageRequest[], arn: string, at: number): readonly CouldUse[] {
  const service = arn.split(':')[2] ?? '';
  return requests.flatMap((request): readonly CouldUse[] => {
    if (!inForce(request, at)) return [];
    const actions = new Set<string>();
    const by = new Set<string>();
    for (const statement of request.statements) {
      for (const pattern of statement.resources) {
        if (!matchesResource(pattern, arn)) continue;
        const meant =
          pattern === '*'
            ? statement.actions.filter((action) => sameService(action, service))
            : statement.actions;
        if (meant.length === 0) continue;
        by.add(pattern);
        for (const action of meant) actions.add(action);
      }
    }
    return by.size === 0 ? [] : [{ request, actions: [...actions], by: [...by] }];
  });
}
