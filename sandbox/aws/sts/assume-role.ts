import { callerContext, requestTagContext, tagContext } from '../authorisation/authorisation-context.ts';
import { ask, denied, enforce, type Enforcement } from '../authorisation/enforce.ts';
import type { Context } from '../authorisation/evaluator.ts';
import type { Outcome } from '../authorisation/layers.ts';
import { checkTags } from '../iam/iam-tags.ts';
import { selfAuthorised, type Call, type Operation } from '../aws-operation.ts';
import { accessDenied, validationError } from '../query/query-error.ts';
import type { Account } from '../state/account.ts';
import type { Session } from '../state/issued-credentials.ts';
import type { Role, Tag } from '../state/iam-entities.ts';
import { begin, endOf, findRole, lengthOf, sessionPolicies } from './session.ts';
import { trusts, type Trusted } from './trust.ts';

/** AssumeRole: the role's trust policy must let the caller in, and unless it names them, their own policies too. */
export const assumeRole = (enforcement: Enforcement): Operation =>
  selfAuthorised(
    'RoleArn RoleSessionName DurationSeconds? ExternalId? SourceIdentity? Tags? TransitiveTagKeys? Policy? PolicyArns?',
    (call) => {
      const { cloud, caller, parameters, now } = call;
      const arn = parameters.must('RoleArn');
      if (caller.kind === 'root') throw accessDenied('Roles may not be assumed by root accounts.');
      const before = caller.who.kind === 'session' ? caller.who.session : undefined;
      const passed = checkTags(parameters.tags());
      const wanted = wantedSession(call, passed, before);
      const target = findRole(cloud, arn);
      if (!target) throw denied(caller, 'sts:AssumeRole', arn, { decision: 'implicitDeny' });
      for (const action of actionsOf(wanted))
        authorise(enforcement, call, target, action, contextOf(call, target, wanted));
      const length = lengthOf(parameters, target.role, before !== undefined);
      return begin(cloud, target.account, {
        account: target.account.id,
        roleName: target.role.name,
        roleId: target.role.id,
        roleArn: target.role.arn,
        name: parameters.must('RoleSessionName'),
        sourceIdentity: wanted.sourceIdentity,
        tags: wanted.tags,
        transitive: wanted.transitive,
        policies: sessionPolicies(cloud, target.account, parameters),
        issued: now,
        expires: endOf(now, length),
      });
    },
  );

type Wanted = Pick<Session, 'sourceIdentity' | 'tags' | 'transitive'> & { readonly passed: readonly Tag[] };

/** What the new session carries: a source identity and transitive tags stay with every role assumed from a session. */
function wantedSession({ parameters }: Call, passed: readonly Tag[], before: Session | undefined): Wanted {
  const asked = parameters.get('SourceIdentity');
  if (before?.sourceIdentity !== undefined && asked !== undefined && asked !== before.sourceIdentity)
    throw validationError('A source identity that is set cannot be changed by a role chained to it');
  const transitive = parameters.list('TransitiveTagKeys');
  const inherited = (before?.tags ?? []).filter(({ key }) => before?.transitive.includes(key));
  if (passed.some(({ key }) => inherited.some((tag) => tag.key.toLowerCase() === key.toLowerCase())))
    throw validationError('A transitive session tag cannot be overridden by a role chained to it');
  return {
    passed,
    sourceIdentity: before?.sourceIdentity ?? asked,
    tags: [...inherited, ...passed],
    transitive: [...inherited.map(({ key }) => key), ...transitive],
  };
}

/** Setting a source identity or tags are permissions of their own, for the trust policy and for the caller. */
const actionsOf = (wanted: Wanted): readonly string[] => [
  'sts:AssumeRole',
  ...(wanted.sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ...(wanted.tags.length === 0 ? [] : ['sts:TagSession']),
];

function contextOf(
  { caller, parameters, now, region }: Call,
  target: { account: Account; role: Role },
  wanted: Wanted,
): Context {
  const external = parameters.get('ExternalId');
  const transitive = parameters.list('TransitiveTagKeys');
  return {
    ...callerContext(caller, now, region),
    'aws:ResourceAccount': target.account.id,
    ...tagContext('aws:ResourceTag', target.role.tags),
    ...tagContext('iam:ResourceTag', target.role.tags),
    ...requestTagContext(wanted.passed),
    'sts:RoleSessionName': parameters.must('RoleSessionName'),
    ...(wanted.sourceIdentity !== undefined && { 'sts:SourceIdentity': wanted.sourceIdentity }),
    ...(external !== undefined && { 'sts:ExternalId': external }),
    ...(transitive.length > 0 && { 'sts:TransitiveTagKeys': transitive }),
  };
}

function authorise(
  enforcement: Enforcement,
  { caller, now, region }: Call,
  { account, role }: { account: Account; role: Role },
  action: string,
  context: Context,
): void {
  const who: Trusted = {
    kind: 'aws',
    account: caller.account.id,
    partition: caller.account.partition,
    arns: [caller.arn, caller.principalArn],
  };
  const request = { action, resource: role.arn, at: now, context };
  const trust = trusts(enforcement.evaluate, role.trust, who, request);
  const refuse = (outcome: Outcome): Error => denied(caller, action, role.arn, outcome);
  if (trust === 'implicitDeny' || trust === 'explicitDeny') throw refuse({ decision: trust });
  const wanted = { resource: role.arn, context };
  if (trust === 'account' || account !== caller.account) {
    enforce(enforcement, caller, action, wanted, now, region);
    return;
  }
  if (!caller.account.enforce) return;
  const own = ask(enforcement, caller, action, wanted, now, region);
  if (own.decision === 'explicitDeny') throw refuse(own);
}
