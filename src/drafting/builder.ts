import type { Catalog, CatalogAction, Level } from '../policy/catalog/catalog.ts';
import type { AllowStatement, Conditions, DraftedDocument } from '../policy/document/document.ts';
import { levelWithin } from '../policy/envelope.ts';
import type { ImpliedResource } from '../policy/envelope.ts';
import { arnParts } from '../policy/catalog/resource-type.ts';
import { neededTypes, usedOnStar } from '../policy/catalog/needed-types.ts';
import { isFreeOfForm, scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Pick, Task } from './task.ts';

type Condition = Conditions;

/** A pick that is not in the policy, and why. */
export interface Omission {
  readonly action: string;
  readonly code: 'action-unknown' | 'service-not-requested' | 'level-too-high' | 'no-resource';
  /** For the reviewer and for the engine that is asked to mend its picks. */
  readonly message: string;
}

export interface Built {
  readonly document: DraftedDocument;
  readonly omitted: readonly Omission[];
}

/**
 * The policy that picks amount to. Whatever the picks are, every statement stays inside the request: its services, its
 * levels, its resources and what these obviously include; `*` appears only for actions that support nothing else, or
 * where the form itself says `*`.
 *
 * As few statements as the resources allow, in a canonical order: the same picks give the same bytes.
 */
export const buildPolicy = (picks: readonly Pick[], task: Task, catalog: Catalog): DraftedDocument =>
  build(picks, task, catalog).document;

/** The same, with every pick that the request does not allow. */
export function build(picks: readonly Pick[], task: Task, catalog: Catalog): Built {
  const scope = scopeOf(task.resources, catalog);
  const omitted: Omission[] = [];
  const indexes = new Map<string, { action: CatalogAction; from: Set<number> }>();
  for (const pick of picks) {
    const judged = judge(pick, task, scope, catalog);
    if ('code' in judged) {
      omitted.push(judged);
      continue;
    }
    const known = indexes.get(judged.id) ?? { action: judged, from: new Set() };
    for (const index of pick.resources) known.from.add(index);
    indexes.set(judged.id, known);
  }
  const groups = new Map<string, Group>();
  for (const { action, from } of indexes.values()) {
    for (const target of targetsOf(action, from, scope, task, catalog)) {
      const key = JSON.stringify([target.limited, target.resources, target.condition ?? null]);
      const group = groups.get(key) ?? { ...target, actions: [] };
      group.actions.push(action);
      groups.set(key, group);
    }
  }
  return {
    document: { Version: '2012-10-17', Statement: statements([...groups.values()], catalog) },
    omitted,
  };
}

function judge(pick: Pick, task: Task, scope: Scope, catalog: Catalog): CatalogAction | Omission {
  const action = catalog.action(pick.action);
  const omit = (code: Omission['code'], message: string): Omission => ({
    action: pick.action,
    code,
    message,
  });
  if (!action) return omit('action-unknown', 'AWS documents no such action.');
  if (!task.services.includes(action.service) || !Object.hasOwn(task.access, action.service)) {
    return omit('service-not-requested', `The request does not name the service ${action.service}.`);
  }
  const asked = task.access[action.service];
  if (asked === undefined || !levelWithin(action.level, asked)) {
    return omit(
      'level-too-high',
      `It is at level ${action.level}; the request asks for ${asked ?? 'nothing'}.`,
    );
  }
  const from = new Set(pick.resources);
  if (
    !isForAccount(action, task, catalog) &&
    !scope.accepted(action).some((resource) => from.has(resource.from))
  ) {
    return omit('no-resource', 'None of the resources it was picked for is of a type that it accepts.');
  }
  return action;
}

/** AWS can limit it to nothing that matters; or the form names nothing, and it only looks or needs no resource. */
const isForAccount = (action: CatalogAction, { resources }: Task, catalog: Catalog): boolean =>
  usedOnStar(action) || (resources.length === 0 && isFreeOfForm(action, catalog));

interface Target {
  /** False: the action supports no resource but `*`. */
  readonly limited: boolean;
  readonly resources: readonly string[];
  readonly condition?: Condition;
}

interface Group extends Target {
  readonly actions: CatalogAction[];
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(ascending);

/** Where the action is allowed: one target without condition, and one for each resource that carries one. */
function targetsOf(
  action: CatalogAction,
  from: ReadonlySet<number>,
  scope: Scope,
  task: Task,
  catalog: Catalog,
): readonly Target[] {
  if (isForAccount(action, task, catalog)) return [{ limited: false, resources: ['*'] }];
  const picked = scope.accepted(action).filter((resource) => from.has(resource.from));
  const accepted = narrowest(action, picked, scope, task, catalog);
  const free = withoutCondition(accepted);
  const targets: Target[] = free.length > 0 ? [{ limited: true, resources: free }] : [];
  const conditions = new Map<string, Condition[]>();
  for (const { arn, condition } of accepted) {
    if (condition && !free.includes(arn)) conditions.set(arn, [...(conditions.get(arn) ?? []), condition]);
  }
  for (const [arn, all] of conditions) {
    for (const condition of merged(all)) targets.push({ limited: true, resources: [arn], condition });
  }
  return targets;
}

/**
 * An implied ARN counts only where the form names none of its type: a bucket and a key of it mean that key. Where what the form names is all that
 * the action has to be given, what it may be given beside that counts if somebody speaks of it: a query of a table is none of its indexes.
 */
function narrowest(
  action: CatalogAction,
  accepted: readonly ImpliedResource[],
  scope: Scope,
  task: Task,
  catalog: Catalog,
): readonly ImpliedResource[] {
  const { resources } = task;
  const isNamed = ({ arn, from, condition }: ImpliedResource): boolean =>
    condition === undefined && resources[from] === arn;
  const typesOf = ({ arn }: ImpliedResource): readonly string[] =>
    scope
      .types(action.service, new Set([arn]))
      .filter((type) => action.resourceTypes.some(({ name }) => name === type));
  const named = new Set(accepted.filter(isNamed).flatMap(typesOf));
  const needed = neededTypes(action, catalog);
  const isComplete = needed.length > 0 && needed.every((types) => types.some((type) => named.has(type)));
  const inForm = new Set(scope.accepted(action).filter(isNamed).flatMap(typesOf));
  return accepted.filter((resource) => {
    const types = typesOf(resource);
    return (
      isNamed(resource) ||
      (!types.some((type) => named.has(type)) &&
        (!isComplete ||
          types.some(
            (type) => needed.some((of) => of.includes(type)) || (!inForm.has(type) && isSpokenOf(type, task)),
          )))
    );
  });
}

/** The word may be of another language: "el índice". */
function isSpokenOf(type: string, { reason, remarks = [] }: Task): boolean {
  const word = wordsOfType(type).at(-1)?.slice(0, 4).toLowerCase() ?? type;
  return [reason, ...remarks.map(({ text }) => text)].some((text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().includes(word),
  );
}

const wordsOfType = (type: string): readonly string[] => type.split(/(?=[A-Z])|[^A-Za-z]+/).filter(Boolean);

function withoutCondition(accepted: readonly ImpliedResource[]): readonly string[] {
  const arns = accepted.flatMap(({ arn, condition }) => (condition ? [] : [arn]));
  // `*` contains every other resource.
  return arns.includes('*') ? ['*'] : sorted(arns);
}

/**
 * Conditions on one and the same key become one with all their values, since IAM allows what matches any of them; others stay
 * apart.
 */
function merged(conditions: readonly Condition[]): readonly Condition[] {
  const values = new Map<string, { operator: string; key: string; values: Set<string> }>();
  const apart: Condition[] = [];
  for (const condition of conditions) {
    const operators = Object.entries(condition);
    const [operator, keys] = operators[0] ?? ['', {}];
    const [key, found] = Object.entries(keys)[0] ?? ['', []];
    if (operators.length !== 1 || Object.keys(keys).length !== 1) {
      apart.push(condition);
      continue;
    }
    const name = `${operator} ${key}`;
    const known = values.get(name) ?? { operator, key, values: new Set() };
    for (const value of found) known.values.add(value);
    values.set(name, known);
  }
  return [
    ...[...values.values()].map(({ operator, key, values: all }) => ({ [operator]: { [key]: sorted(all) } })),
    ...apart,
  ];
}

function statements(groups: readonly Group[], catalog: Catalog): readonly AllowStatement[] {
  const named = groups.map((group) => ({ group, name: sidOf(group, catalog) }));
  named.sort(
    (a, b) =>
      Number(b.group.limited) - Number(a.group.limited) ||
      ascending(a.name, b.name) ||
      ascending(a.group.resources.join(), b.group.resources.join()) ||
      ascending(JSON.stringify(a.group.condition), JSON.stringify(b.group.condition)),
  );
  const used = new Map<string, number>();
  return named.map(({ group, name }) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return {
      Sid: count === 1 ? name : `${name}${count}`,
      Effect: 'Allow',
      Action: sorted(group.actions.map(({ id }) => id)),
      Resource: group.resources,
      ...(group.condition ? { Condition: group.condition } : {}),
    };
  });
}

const LEVELS: readonly Level[] = ['List', 'Read', 'Write', 'Tagging', 'Permissions'];
const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `S3ObjectRead`, `Ec2InstanceWrite`, `LogsRead` for what cannot be limited: what the statement is about, and how far it goes. */
function sidOf({ actions, resources, limited }: Group, catalog: Catalog): string {
  const services = sorted(actions.map(({ service }) => service));
  const highest = LEVELS.filter((level) => actions.some((action) => action.level === level)).at(-1) ?? '';
  const about = services.length <= 2 ? services.map(pascal).join('') : 'Several';
  return `${about}${limited ? typeWord(actions, resources, catalog) : ''}${highest}`;
}

/** The resource type that all these actions accept and whose format the ARN follows most closely; empty when unclear. */
function typeWord(actions: readonly CatalogAction[], resources: readonly string[], catalog: Catalog): string {
  const [first] = actions;
  if (!first || resources.includes('*')) return '';
  const shared = first.resourceTypes.filter(({ name }) =>
    actions.every(({ resourceTypes }) => resourceTypes.some((type) => type.name === name)),
  );
  const parts = resources.map((arn) => arnParts(arn)?.resource ?? '');
  const likely = shared
    .map(({ name }) => ({ name, fixed: fixedText(catalog.resourceType(first.service, name)?.arns[0] ?? '') }))
    .filter(({ fixed }) => parts.every((part) => fixed.every((text) => part.includes(text))))
    .sort((a, b) => b.fixed.join('').length - a.fixed.join('').length || ascending(a.name, b.name));
  return pascal(likely[0]?.name ?? '');
}

const fixedText = (format: string): readonly string[] =>
  (arnParts(format)?.resource ?? '').split(/\$\{[^{}]*\}/).filter((text) => text !== '');
