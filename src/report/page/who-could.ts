import { arnParts } from '../../policy/catalog/resource-type.ts';
import { globOf, globsOverlap } from '../../policy/document/glob.ts';
import {
  actionPattern,
  actionsOverlap,
  matchesResource,
  resourcesOverlap,
} from '../../policy/document/match.ts';
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

/** What is asked about: one resource by its whole ARN, whatever some patterns can name, or things of a name in whichever service. */
export type AskedResource =
  | { readonly kind: 'one'; readonly arn: string }
  | { readonly kind: 'any'; readonly patterns: readonly string[] }
  | { readonly kind: 'named'; readonly name: string };

const ARN = /^arn:[^:\s]+:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/;
const WILD = /[*?]/;
/** What AWS's names are made of, paths included; more asks for nothing. */
const NAME = /^[\w.+=,@/*?-]{1,512}$/;

/**
 * Reads what an auditor types: a whole ARN, an ARN with wildcards, a name that the configuration has under `resources`, or the name of a thing itself (a
 * bucket, a table, a function). A name stands for things of that name in every service, and for what is in them.
 *
 * @param names of the configuration, with their ARNs.
 * @returns `undefined` for what is none of these.
 */
export function askedResource(
  typed: string,
  names: Readonly<Record<string, readonly string[]>> = {},
): AskedResource | undefined {
  const known = Object.hasOwn(names, typed) ? names[typed] : undefined;
  if (known !== undefined) return { kind: 'any', patterns: known };
  if (ARN.test(typed))
    return WILD.test(typed) ? { kind: 'any', patterns: [typed] } : { kind: 'one', arn: typed };
  return NAME.test(typed) && !/^[*?]+$/.test(typed) ? { kind: 'named', name: typed } : undefined;
}

/** Whether it asks for an action, or some by a pattern; nothing typed asks for any. */
export const isAskedAction = (typed: string): boolean =>
  typed === '' || actionPattern(withService(typed)) !== undefined;

/** `DeleteObject` without its service is asked for in every one. */
const withService = (typed: string): string => (typed.includes(':') ? typed : `*:${typed}`);

/** Compared by prefix; the few services whose ARNs bear another name than their actions are looked up under `*` in vain. */
const sameService = (action: string, service: string): boolean => action.startsWith(`${service}:`);

/**
 * Who could use a resource at a moment, through this tool. Under a pattern that names the resource every action of its
 * statement is listed. Under `*`, which matches everything and stands for actions that know no resources, those of the
 * resource's service are; all, where a name or pattern leaves its service open.
 *
 * @param action one or a pattern, `''` for any.
 */
export function whoCould(
  requests: readonly PageRequest[],
  asked: AskedResource,
  at: number,
  action = '',
): readonly CouldUse[] {
  const arns = asked.kind === 'one' ? [asked.arn] : asked.kind === 'any' ? asked.patterns : ['arn:*:*'];
  const services = arns.map((arn) => arn.split(':')[2] ?? '');
  const isMeant = (granted: string): boolean => action === '' || actionsOverlap(granted, withService(action));
  const isOfService = (granted: string): boolean =>
    services.some((service) => WILD.test(service) || sameService(granted, service));
  const names = (pattern: string): boolean => {
    switch (asked.kind) {
      case 'one':
        return matchesResource(pattern, asked.arn);
      case 'any':
        return asked.patterns.some((each) => resourcesOverlap(pattern, each));
      case 'named':
        return mayName(pattern, asked.name);
    }
  };
  return requests.flatMap((request): readonly CouldUse[] => {
    if (!inForce(request, at)) return [];
    const actions = new Set<string>();
    const by = new Set<string>();
    for (const statement of request.statements) {
      const wanted = statement.actions.filter(isMeant);
      for (const pattern of statement.resources) {
        if (wanted.length === 0 || !names(pattern)) continue;
        const meant = pattern === '*' ? wanted.filter(isOfService) : wanted;
        if (meant.length === 0) continue;
        by.add(pattern);
        for (const each of meant) actions.add(each);
      }
    }
    return by.size === 0 ? [] : [{ request, actions: [...actions], by: [...by] }];
  });
}

/**
 * Whether a pattern can mean a thing of that name, or what is in it. Compared behind the fifth colon: a name stands there alone (a bucket), or behind its type
 * (`table/orders`, `function:resize`). S3's ARNs have no account, and what is behind a slash there is in a bucket of another name. In doubt it can.
 */
function mayName(pattern: string, name: string): boolean {
  const parts = arnParts(pattern);
  if (parts === undefined) return true;
  const before = parts.account === '' ? [''] : ['', '*/', '*:'];
  const glob = globOf(parts.resource);
  return before.some((type) =>
    ['', '/*', ':*'].some((within) => globsOverlap(glob, globOf(`${type}${name}${within}`))),
  );
}
