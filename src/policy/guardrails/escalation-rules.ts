import { completedSets, type Escalation, type Holding } from '../escalation/escalation.ts';
import { grantedBy, lessDenied, type Granted, type Scope } from '../escalation/granted-actions.ts';
import { privilegedReason } from '../escalation/privileged-services.ts';
import {
  listed,
  reportException,
  severityOf,
  type JudgedStatement,
  type Judging,
} from './judged-statement.ts';
import { mayBePassed, passesListedRole } from './pass-role-rules.ts';
import type { GuardrailException } from './guardrail-settings.ts';
import type { ReadStatement } from '../document/read-statement.ts';

/** The escalation sets that the document completes, alone or with what its holder has already. */
export function checkEscalation(
  statements: readonly (ReadStatement | JudgedStatement)[],
  held: Holding,
  judging: Judging,
): void {
  const all = lessDenied(grantedBy(statements, judging.catalog), statements);
  const draft = withoutExceptions(all, judging);
  let listedAlone: boolean | undefined;
  /** The same for every set: gone through once, and only where some set passes a role. */
  const passesListed = (): boolean => (listedAlone ??= passesListedRolesAlone(statements, held, judging));
  for (const escalation of completedSets(draft, held, judging.catalog)) {
    if (mayPass(escalation, passesListed)) reportScoped(escalation, draft, held, judging);
    else reportRefused(escalation, draft, held, judging);
  }
}

/** An everyday step on named things, or a role that the configuration lists for passing. */
function mayPass({ set, named }: Escalation, passesListed: () => boolean): boolean {
  switch (set.kind) {
    case 'identity':
      return false;
    case 'takes-over':
      return named;
    case 'passes-role':
      return passesListed();
  }
}

/** Whatever passes a role, here or in what is held, passes one that the configuration lists, to a service that it lists it for. */
function passesListedRolesAlone(
  statements: readonly (ReadStatement | JudgedStatement)[],
  held: Holding,
  judging: Judging,
): boolean {
  if (held.unknown) return false;
  const passing = statements.filter(
    (each) => each.effect === 'Allow' && grantedBy([each], judging.catalog).has('iam:passrole'),
  );
  const elsewhere = held.granted.get('iam:passrole') ?? [];
  return (
    passing.every((each) => 'expanded' in each && passesListedRole(each, judging)) &&
    elsewhere.every(
      ({ resource, passedTo }) =>
        passedTo.length > 0 && passedTo.every((service) => mayBePassed(resource, service, judging)),
    )
  );
}

function withoutExceptions(granted: Granted, { catalog, exceptions, report }: Judging): Granted {
  const left = new Map<string, readonly Scope[]>();
  for (const [id, scopes] of granted) {
    const action = catalog.action(id);
    const lifting = (resource: string): GuardrailException | undefined =>
      action &&
      (exceptions.lifting('escalation', action, resource) ??
        (privilegedReason(action) === undefined
          ? undefined
          : exceptions.lifting('privileged-write', action, resource)));
    const remaining = scopes.filter(({ resource, path }) => {
      const exception = lifting(resource);
      if (exception?.rule === 'escalation') reportException(report, path, action?.id ?? id, exception);
      return !exception;
    });
    if (remaining.length > 0) left.set(id, remaining);
  }
  return left;
}

function reportRefused(escalation: Escalation, draft: Granted, held: Holding, { report }: Judging): void {
  const { set, scopes } = escalation;
  const mend =
    set.kind === 'takes-over'
      ? 'Limit it to resources that are named without wildcards.'
      : set.kind === 'passes-role'
        ? 'Drop one of them, or have the configuration list the role under guardrails.pass_roles.'
        : 'Drop it; an identity administrator can do this one step instead.';
  report({
    code: 'escalation',
    severity: 'error',
    path: scopes[0]?.path ?? '',
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. ${mend}`,
  });
}

function reportScoped(escalation: Escalation, draft: Granted, held: Holding, judging: Judging): void {
  const { set, scopes } = escalation;
  const { exceptions, catalog, report, settings } = judging;
  // What follows from traits alone is likely, not known to have been done: the second approval is the same, the risk is not.
  const rule =
    set.kind === 'takes-over' && set.sources.includes('traits') ? 'sensitive-steering' : 'escalation-scoped';
  const exception = scopes
    .map(({ action, resource }) => {
      const known = catalog.action(action);
      return known && exceptions.lifting(rule, known, resource);
    })
    .reduce((all, each) => (all && each ? all : undefined));
  const path = scopes[0]?.path ?? '';
  if (exception) {
    reportException(report, path, listed(set.actions), exception);
    return;
  }
  const on = listed([...new Set(scopes.map(({ resource }) => resource))], 3);
  report({
    code: rule,
    severity: severityOf(
      rule === 'escalation-scoped' ? settings.scoped_escalation : settings.sensitive.steering,
    ),
    path,
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. Here it is limited to ${on}.`,
  });
}

function withHeld({ set }: Escalation, draft: Granted, { granted }: Holding): string {
  const others = set.actions.filter((id) => !draft.has(id.toLowerCase()));
  const known = others.filter((id) => granted.has(id.toLowerCase()));
  const unread = others.filter((id) => !known.includes(id));
  return (
    (known.length === 0 ? '' : `, and holds ${listed(known)} already`) +
    (unread.length === 0 ? '' : `, and may hold ${listed(unread)}, since not all that it holds could be read`)
  );
}
