import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { completeArn } from '../document/arn-pattern.ts';
import { containsResource } from '../evaluation/containment.ts';
import { usedOnStar } from '../catalog/needed-types.ts';
import { impliedResources, type Envelope, type ImpliedResource } from '../envelope.ts';
import { globContains, globOf } from '../document/glob.ts';
import { arnParts, formatsOfAction, worksOn, type ArnParts } from '../catalog/resource-type.ts';
import {
  actionsOf,
  listed,
  reportException,
  severityOf,
  type JudgedStatement,
  type Judging,
} from './judged-statement.ts';
import { alsoWorksOn, madeAfterwards } from './documented-resources.ts';
import { nameFault } from './resource-names.ts';
import { readArn } from './resource-syntax.ts';
import type { RuleCode } from '../findings/rule-codes.ts';
import { quoted, type Located } from '../document/read-statement.ts';

/** The resources of an Allow: within what was asked, of the right kind, and no wider than AWS can make them. */
export function checkResources(
  statement: JudgedStatement,
  implied: readonly ImpliedResource[],
  judging: Judging,
): void {
  const actions = actionsOf(statement);
  const reached = new Set<CatalogAction>();
  for (const resource of statement.resources) {
    if (/^\*+$/.test(resource.text)) {
      for (const action of actions) reached.add(action);
      checkStar(resource, actions, judging);
      continue;
    }
    const parts = readArn(resource, judging);
    if (!parts) continue;
    const fault = nameFault(parts);
    if (fault !== undefined) {
      judging.report({
        code: 'resource-name',
        severity: 'error',
        path: resource.path,
        message: `${quoted(resource.text)} names nothing: ${fault}`,
      });
    }
    const on = actions.filter(
      (action) => worksOn(action, resource.text, judging.catalog) || alsoWorksOn(action, resource.text),
    );
    for (const action of on) reached.add(action);
    const limitable = on.length > 0 ? [] : actions.filter((action) => action.resourceTypes.length > 0);
    if (limitable.length > 0) refuseType(resource, limitable, judging);
    checkVariables(resource, judging);
    if (judging.envelope) checkAsked(resource, parts, statement, implied, judging.envelope, judging);
    if (isWholeType(parts, on, judging.catalog)) checkBroad(resource, on, judging);
  }
  reportIneffective(
    statement,
    actions.filter((action) => !reached.has(action)),
    judging,
  );
}

/** What the request asked for, and what obviously belongs to it. */
export const askedResources = (judging: Judging): readonly ImpliedResource[] =>
  judging.envelope ? impliedResources(judging.envelope.resources, judging.catalog) : [];

function checkStar(resource: Located, actions: readonly CatalogAction[], judging: Judging): void {
  const limitable = actions.filter((action) => !usedOnStar(action));
  reportUnscoped(
    resource,
    limitable,
    judging,
    (ids, types) =>
      `${ids} can be limited to resources (${types}), so * is more than is needed. Name the resources; keep * for actions that support nothing else, in a statement of their own.`,
  );
}

/** A pattern that names every resource of a type is `*` in other words, unless somebody asked for exactly that. */
function checkBroad(resource: Located, on: readonly CatalogAction[], judging: Judging): void {
  if (judging.envelope) {
    judging.report({
      code: 'resource-broad',
      severity: 'warning',
      path: resource.path,
      message: `${quoted(resource.text)} stands for every resource of its type, also those made later.`,
    });
    return;
  }
  reportUnscoped(
    resource,
    on,
    judging,
    (ids) =>
      `${quoted(resource.text)} stands for every resource of its type, which is more than ${ids} should need. Name the resources.`,
  );
}

function reportUnscoped(
  resource: Located,
  actions: readonly CatalogAction[],
  judging: Judging,
  message: (ids: string, types: string) => string,
): void {
  const named = actions.filter((action) => !madeAfterwards(action, resource.text));
  const remaining = named.filter((action) => {
    const exception = judging.exceptions.lifting('resource-star', action, resource.text);
    if (exception) reportException(judging.report, resource.path, action.id, exception);
    return !exception;
  });
  const reads = remaining.filter((action) => action.level === 'List' || action.level === 'Read');
  const changes = remaining.filter((action) => !reads.includes(action));
  const groups = [
    { severity: 'error', actions: changes },
    { severity: severityOf(judging.settings.unscoped_reads), actions: reads },
  ] as const;
  for (const group of groups) {
    if (group.actions.length === 0) continue;
    const types = [
      ...new Set(group.actions.flatMap((action) => action.resourceTypes.map((type) => type.name))),
    ];
    judging.report({
      code: 'resource-star',
      severity: group.severity,
      path: resource.path,
      message:
        message(listed(group.actions.map((action) => action.id)), listed(types, 3)) +
        judging.exceptions.besides('resource-star', group.actions),
    });
  }
}

function refuseType(
  resource: Located,
  actions: readonly CatalogAction[],
  { catalog, report }: Judging,
): void {
  const formats = actions.flatMap((action) =>
    formatsOfAction(action, catalog).flatMap(({ type }) => type.arns.slice(0, 1)),
  );
  const known = [...new Set(formats)];
  report({
    code: 'resource-type',
    severity: 'error',
    path: resource.path,
    message: `None of ${listed(actions.map((action) => action.id))} works on ${quoted(resource.text)}. They work on ${listed(known, 3)}.`,
  });
}

function reportIneffective(
  statement: JudgedStatement,
  actions: readonly CatalogAction[],
  { report }: Judging,
): void {
  for (const { pattern, actions: matched } of statement.expanded) {
    const idle = matched.filter((action) => actions.includes(action));
    if (idle.length === 0) continue;
    const starOnly = idle.every((action) => action.resourceTypes.length === 0);
    // Where nothing works on any resource, that has been said of the resources.
    if (!starOnly && actions.length === actionsOf(statement).length) continue;
    report({
      code: 'action-ineffective',
      severity: 'warning',
      path: pattern.path,
      message: `${listed(idle.map((action) => action.id))} can do nothing with the resources of this statement${starOnly ? ' as AWS documents it: put it on * in a statement of its own' : ''}.`,
    });
  }
}

function checkVariables(resource: Located, { catalog, report }: Judging): void {
  if (!resource.text.includes('${')) return;
  for (const [whole, name = ''] of resource.text.matchAll(/\$\{([^{}]*)\}/g)) {
    if (['*', '?', '$'].includes(name)) continue;
    const key = (/^[^,]*/.exec(name)?.[0] ?? '').trim();
    const known = catalog.conditionKey(key.split(':')[0] ?? '', key) ?? catalog.conditionKey('sts', key);
    report({
      code: 'variable',
      severity: known ? 'warning' : 'error',
      path: resource.path,
      message: known
        ? `${whole} is filled in at each call, from the caller's session: which resource it names cannot be told from here.`
        : `${quoted(whole)} is no variable that AWS fills in for an identity of an account. Write the value itself.`,
    });
  }
}

function checkAsked(
  resource: Located,
  parts: ArnParts,
  statement: JudgedStatement,
  implied: readonly ImpliedResource[],
  envelope: Envelope,
  { report }: Judging,
): void {
  // A variable may stand for anything, so what it is part of must hold anything there.
  const widened = resource.text.replace(/\$\{[^{}]*\}/g, '*');
  const contains = ({ arn }: ImpliedResource): boolean => arn === resource.text || within(arn, widened);
  if (implied.some((each) => meets(statement, each.condition) && contains(each))) return;
  const refuse = (code: RuleCode, message: string): void => {
    report({ code, severity: 'error', path: resource.path, message });
  };
  if (/^\d{12}$/.test(parts.account) && parts.account !== envelope.account.id) {
    refuse(
      'resource-account',
      `${quoted(resource.text)} is in account ${parts.account}; the request is for ${envelope.account.name} (${envelope.account.id}).`,
    );
    return;
  }
  const conditional = implied.find((each) => each.condition && contains(each))?.condition;
  const elsewhere =
    !conditional && implied.some(({ arn }) => within(inRegion(arn, '*'), inRegion(resource.text, '*')));
  if (elsewhere) {
    refuse(
      'resource-region',
      `${quoted(resource.text)} is in another Region than the resource that was asked for.`,
    );
    return;
  }
  refuse(
    'resource-not-requested',
    conditional
      ? `${quoted(resource.text)} belongs to what was asked for only under the condition ${JSON.stringify(conditional)}.`
      : `${quoted(resource.text)} is not within what was asked for: ${listed(envelope.resources.map(quoted), 4) || 'no resource'}.`,
  );
}

/** Most requested ARNs differ from the resource before the first wildcard: those need no proof. */
const within = (outer: string, inner: string): boolean =>
  inner.startsWith(outer.slice(0, wildcardIn(outer))) && containsResource(outer, inner);

const wildcardIn = (pattern: string): number => /[*?$]|$/.exec(pattern)?.index ?? 0;

function inRegion(arn: string, region: string): string {
  const parts = arnParts(arn);
  if (!parts) return arn;
  return `arn:${parts.partition}:${parts.service}:${region}:${parts.account}:${parts.resource}`;
}

/** Whether the statement carries the condition, with values no wider. */
function meets(statement: JudgedStatement, condition: ImpliedResource['condition']): boolean {
  return Object.values(condition ?? {}).every((keys) =>
    Object.entries(keys).every(([key, wide]) =>
      statement.conditions.some(
        (each) =>
          ['StringLike', 'StringEquals'].includes(each.operator) &&
          each.key.toLowerCase() === key.toLowerCase() &&
          each.values.length > 0 &&
          each.values.every(
            (value) =>
              !value.includes('${') && wide.some((outer) => globContains(globOf(outer), globOf(value))),
          ),
      ),
    ),
  );
}

/** Whether the pattern stands for every resource of a type that the action works on. */
export function isEveryResource(pattern: string, action: CatalogAction, catalog: Catalog): boolean {
  if (!/[*?]/.test(pattern)) return false;
  if (/^\*+$/.test(pattern)) return true;
  const parts = arnParts(completeArn(pattern));
  return parts !== undefined && isWholeType(parts, [action], catalog);
}

/**
 * Whether the resource part holds every name that some type of these actions can have. A name has at least one
 * character, and an id that AWS makes begins with its kind: `i-*` is every instance.
 */
function isWholeType(parts: ArnParts, actions: readonly CatalogAction[], catalog: Catalog): boolean {
  if (!/[*?]/.test(parts.resource)) return false;
  const fixed = parts.resource.slice(0, wildcardIn(parts.resource));
  const everyId = /^(.*\/)[a-z]{1,12}-[*?]+$/.exec(parts.resource)?.[1];
  return actions.some((action) =>
    formatsOfAction(action, catalog)
      .flatMap(({ formats }) => formats)
      .filter((format) => format.service === parts.service && format.text.includes('${'))
      .some(
        ({ text }) =>
          (text.startsWith(fixed) &&
            globContains(globOf(parts.resource), globOf(text.replace(/\$\{[A-Za-z0-9_-]+\}/g, '?*')))) ||
          (everyId !== undefined &&
            text.startsWith(`${everyId}\${`) &&
            /^[A-Za-z]+Id\}$/.test(text.slice(everyId.length + 2))),
      ),
  );
}
