import { memo, memoOf } from '../../terms/memo.ts';
import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { levelWithin } from '../envelope.ts';
import { actionMatcher } from '../document/action-matcher.ts';
import { listed, type Expansion, type Judging } from './judged-statement.ts';
import { quoted, type Located, type ReadStatement } from '../document/read-statement.ts';
import type { RuleCode } from '../findings/rule-codes.ts';

/** Resolves the action patterns of a statement, and reports each that may not stand as it is. */
export function checkActions(statement: ReadStatement, judging: Judging): readonly Expansion[] {
  if (statement.effect === 'Deny') {
    for (const pattern of [...statement.actions, ...(statement.notActions ?? [])])
      checkDenied(pattern, judging);
    return statement.actions.map((pattern) => ({ pattern, actions: [] }));
  }
  return statement.actions.map((pattern) => {
    const actions = resolve(pattern, judging);
    checkService(pattern, actions, judging);
    return { pattern, actions };
  });
}

/** A Deny only takes away, as widely as it likes; but what matches nothing takes away nothing. */
function checkDenied({ text, path }: Located, { catalog, report }: Judging): void {
  if (/^\*+$/.test(text)) return;
  const [, service, name] = ACTION.exec(text) ?? [];
  const known = service === undefined ? undefined : catalog.actionsOf(service);
  const matches = actionMatcher(text);
  if (service === undefined || name === undefined || matches === undefined) {
    report({ code: 'action-syntax', severity: 'error', path, message: noAction(text) });
  } else if (known === undefined) {
    report({ code: 'service-unknown', severity: 'error', path, message: noService(service) });
  } else if (!known.some(({ id }) => matches(id.toLowerCase()))) {
    report({
      code: 'action-unknown',
      severity: 'error',
      path,
      message: `${quoted(text)} matches no action that AWS documents, so that it denies nothing. Check its spelling.`,
    });
  }
}

const noAction = (text: string): string =>
  `${quoted(text)} is no action. Write service:Name, such as s3:GetObject.`;
const noService = (service: string): string =>
  `AWS documents no service ${quoted(service)}. Look up its prefix in the Service Authorization Reference.`;

const ACTION = /^([A-Za-z0-9-]+):([A-Za-z0-9*?]+)$/;

/** What a pattern stands for, and what is wrong with it wherever it stands. */
interface Resolved {
  readonly actions: readonly CatalogAction[];
  readonly refusal?: { readonly code: RuleCode; readonly message: string };
}

function resolve({ text, path }: Located, { catalog, report }: Judging): readonly CatalogAction[] {
  const { actions, refusal } = resolvedIn(catalog)(text);
  if (refusal !== undefined)
    report({ code: refusal.code, severity: 'error', path, message: refusal.message });
  return actions;
}

/** Patterns are written by people: all of AWS's managed policies have thirteen thousand. */
const REMEMBERED = 20_000;
const resolvedIn = memoOf((catalog: Catalog) =>
  memo(REMEMBERED, (text: string): Resolved => resolved(text, catalog)),
);

function resolved(text: string, catalog: Catalog): Resolved {
  const refuse = (code: RuleCode, message: string): Resolved => ({
    actions: [],
    refusal: { code, message },
  });
  // Most are names, and making all actions of a service to look one up took longer than everything about it.
  const named = !/[*?]/.test(text) && ACTION.test(text) ? catalog.action(text) : undefined;
  if (named !== undefined) return { actions: [named] };
  if (/^\*+$/.test(text) || /^(?=[^:]*[*?])[A-Za-z0-9*?-]+:/.test(text)) {
    return refuse(
      'action-wildcard',
      `${quoted(text)} stands for actions of any service. Name the actions that are needed.`,
    );
  }
  const [, service, name] = ACTION.exec(text) ?? [];
  if (service === undefined || name === undefined) {
    return refuse('action-syntax', noAction(text));
  }
  if (catalog.actionsOf(service) === undefined) {
    return refuse('service-unknown', noService(service));
  }
  if (!/[*?]/.test(name)) {
    const action = catalog.action(text);
    return action
      ? { actions: [action] }
      : refuse('action-unknown', `AWS documents no action ${quoted(text)}. Check its spelling.`);
  }
  const matches = actionMatcher(text);
  const actions = (catalog.actionsOf(service) ?? []).filter(({ id }) => matches?.(id.toLowerCase()));
  if (actions.length === 0)
    return refuse('action-unknown', `${quoted(text)} matches no action that AWS documents.`);
  const fixed = name.search(/[*?]/);
  const verbs = new Set(actions.map((action) => verbOf(action.name)));
  // AWS adds actions every week. Only a whole verb bounds what the pattern will match then.
  if (![...verbs].some((verb) => verb.length > fixed) && verbs.size <= 1) return { actions };
  const some = listed(
    actions.map((action) => action.id),
    3,
  );
  const message = `${quoted(text)} stands for ${actions.length} actions (${some}) and for what AWS adds. Name the actions that are needed, or keep the verb: ${service.toLowerCase()}:Get*.`;
  return { actions, refusal: { code: 'action-wildcard', message } };
}

/** `Describe` of `DescribeInstances`. */
const verbOf = (name: string): string => /^[A-Z]?[a-z0-9]+/.exec(name)?.[0] ?? name;

function checkService(pattern: Located, actions: readonly CatalogAction[], judging: Judging): void {
  const service = actions[0]?.service;
  if (service === undefined) return;
  const { allowedServices, envelope, report } = judging;
  const refuse = (code: Parameters<typeof report>[0]['code'], message: string): void => {
    report({ code, severity: 'error', path: pattern.path, message });
  };
  if (allowedServices && !allowedServices.includes(service)) {
    refuse(
      'service-not-allowed',
      `${service} is not among allowed_services of the configuration. Its security owners can add it.`,
    );
  }
  if (!envelope) return;
  if (!envelope.services.includes(service)) {
    refuse(
      'service-not-requested',
      `${pattern.text} is of ${service}, which the request does not name. Add the service to the request, or drop the action.`,
    );
    return;
  }
  const asked = envelope.access[service];
  const above = actions.filter((action) => asked === undefined || !levelWithin(action.level, asked));
  if (above.length > 0) {
    const levels = [...new Set(above.map((action) => action.level.toLowerCase()))].join(', ');
    refuse(
      'level',
      `${listed(above.map((action) => action.id))} ${above.length === 1 ? 'is' : 'are'} at level ${levels}; the request asks for ${asked ?? 'nothing'} on ${service}.`,
    );
  }
}
