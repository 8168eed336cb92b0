import { actionMatcher } from '../document/action-matcher.ts';
import { listed, reportException, type JudgedStatement, type Judging } from './judged-statement.ts';
import { quoted } from '../document/read-statement.ts';

const PASS_ROLE = 'iam:PassRole';
const LOWER = PASS_ROLE.toLowerCase();

/**
 * iam:PassRole hands a role to a service, which then works with it for whoever asked. So it may name only roles that the
 * configuration lists, and only the services listed with them, under `iam:PassedToService`.
 */
export function checkPassRole(statement: JudgedStatement, judging: Judging): void {
  const patterns = statement.actions.filter(({ text }) => actionMatcher(text)?.(LOWER) === true);
  for (const pattern of patterns) {
    for (const problem of problemsOf(statement, judging)) {
      judging.report({ code: 'pass-role', severity: 'error', path: pattern.path, message: problem });
    }
  }
}

/** Whether this statement passes a role only as the configuration lists it. */
export const passesListedRole = (statement: JudgedStatement, judging: Judging): boolean =>
  problemsOf(statement, { ...judging, report: () => undefined }).length === 0;

/** Whether the configuration lists the role with the service, in one entry or another. */
export const mayBePassed = (role: string, service: string, { settings }: Judging): boolean =>
  settings.pass_roles.some((each) => each.role === role && each.services.includes(service));

function problemsOf(statement: JudgedStatement, judging: Judging): string[] {
  const { settings, catalog, exceptions, report } = judging;
  const action = catalog.action(PASS_ROLE);
  const left = statement.resources.filter((resource) => {
    const exception = action && exceptions.lifting('pass-role', action, resource.text);
    if (exception) reportException(report, resource.path, PASS_ROLE, exception);
    return !exception;
  });
  if (left.length === 0 && statement.resources.length > 0) return [];
  const problems: string[] = [];
  const listedRoles = settings.pass_roles.map(({ role }) => role);
  for (const { text } of left) {
    if (listedRoles.includes(text)) continue;
    problems.push(
      `iam:PassRole on ${quoted(text)}: the configuration lists ${listed(listedRoles, 3) || 'no role'} under guardrails.pass_roles. Its security owners can add a role by its full ARN.`,
    );
  }
  const services = statement.conditions
    .filter((each) => each.operator === 'StringEquals' && each.key.toLowerCase() === 'iam:passedtoservice')
    .flatMap((each) => each.values);
  if (services.length === 0) {
    problems.push(
      'iam:PassRole needs the condition StringEquals on iam:PassedToService, with the services that the configuration lists for the role.',
    );
  }
  for (const service of services) {
    for (const { text } of left) {
      if (!listedRoles.includes(text) || mayBePassed(text, service, judging)) continue;
      const allowed = settings.pass_roles
        .filter(({ role }) => role === text)
        .flatMap((each) => each.services);
      problems.push(
        `iam:PassRole to ${quoted(service)}: the configuration lists ${listed(allowed)} for ${text}.`,
      );
    }
  }
  return problems;
}
