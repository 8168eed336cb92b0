import { requestTagContext } from '../authorisation/authorisation-context.ts';
import { read, write, type Call, type Operations } from '../aws-operation.ts';
import { alreadyExists, deleteConflict, limitExceeded } from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import type { Role } from '../state/iam-entities.ts';
import { checkTrust } from './trust-grammar.ts';
import { boundaryContext, boundaryPolicy } from './boundaries.ts';
import { onAll, onNew, onRole, ownRole, role } from './lookup.ts';
import { sizeOf } from './policies.ts';
import { roleXml } from './iam-shapes.ts';
import { checkTags, withoutTags, withTags } from './iam-tags.ts';

/** @throws AwsError LimitExceeded or MalformedPolicyDocument */
function trustOf(call: Call, document: string): string {
  const most = call.account.limits.trustPolicySize;
  if (sizeOf(document) > most) throw limitExceeded(`Cannot exceed quota for ACLSizePerRole: ${most}`);
  checkTrust(document, call.cloud);
  return document;
}

export const roles: Operations = {
  CreateRole: write(
    'RoleName AssumeRolePolicyDocument Path? Description? MaxSessionDuration? PermissionsBoundary? Tags?',
    {
      authorise: onNew('role', 'RoleName', (call) => ({
        ...requestTagContext(call.parameters.tags()),
        ...boundaryContext(call),
      })),
      run: (call) => {
        const { account, parameters, now } = call;
        const name = parameters.must('RoleName');
        const tags = checkTags(parameters.tags(), account.limits.tags);
        const trust = trustOf(call, parameters.must('AssumeRolePolicyDocument'));
        if (account.roles.taken(name)) throw alreadyExists(`Role with name ${name} already exists.`);
        if (account.roles.allWritten().length >= account.limits.roles)
          throw limitExceeded(`Cannot exceed quota for RolesPerAccount: ${account.limits.roles}`);
        const path = parameters.get('Path') ?? '/';
        const created: Role = {
          kind: 'role',
          name,
          path,
          id: account.ids.entity('AROA'),
          arn: account.arn('role', path, name),
          createdAt: now,
          tags,
          boundary: boundaryPolicy(call),
          description: parameters.get('Description'),
          trust,
          maxSession: parameters.integer('MaxSessionDuration') ?? 3600,
          attached: [],
          inline: new Map(),
        };
        account.roles.put(created);
        return { Role: roleXml(created, 'full') };
      },
    },
  ),

  GetRole: read('RoleName', {
    authorise: onRole(),
    run: (call) => ({ Role: roleXml(role(call, call.parameters.must('RoleName'), 'seen'), 'full') }),
  }),

  ListRoles: read('PathPrefix? Marker? MaxItems?', {
    authorise: onAll(({ account }) => account.arn('role', '/', '')),
    run: ({ account, parameters }) => {
      const prefix = parameters.get('PathPrefix') ?? '/';
      const all = account.roles.allSeen().filter(({ path }) => path.startsWith(prefix));
      return listed(
        'Roles',
        all,
        (each) => roleXml(each, 'listed'),
        ({ name }) => name,
        parameters,
        account.limits.pageSize,
      );
    },
  }),

  UpdateAssumeRolePolicy: write('RoleName PolicyDocument', {
    authorise: onRole(),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      call.account.roles.put({ ...found, trust: trustOf(call, call.parameters.must('PolicyDocument')) });
      return undefined;
    },
  }),

  DeleteRole: write('RoleName', {
    authorise: onRole(),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      if (found.attached.length > 0)
        throw deleteConflict('Cannot delete entity, must detach all policies first.');
      if (found.inline.size > 0) throw deleteConflict('Cannot delete entity, must delete policies first.');
      call.account.roles.delete(found.name);
      return undefined;
    },
  }),

  TagRole: write('RoleName Tags', {
    authorise: onRole(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      const added = checkTags(call.parameters.tags());
      call.account.roles.put({ ...found, tags: withTags(found.tags, added, call.account.limits.tags) });
      return undefined;
    },
  }),

  UntagRole: write('RoleName TagKeys', {
    authorise: onRole(({ parameters }) => ({ 'aws:TagKeys': parameters.list('TagKeys') })),
    run: (call) => {
      const found = ownRole(call, call.parameters.must('RoleName'));
      call.account.roles.put({ ...found, tags: withoutTags(found.tags, call.parameters.list('TagKeys')) });
      return undefined;
    },
  }),

  ListRoleTags: read('RoleName Marker? MaxItems?', {
    authorise: onRole(),
    run: (call) => {
      const { tags } = role(call, call.parameters.must('RoleName'), 'seen');
      const show = ({ key, value }: { key: string; value: string }) => ({ Key: key, Value: value });
      return listed('Tags', tags, show, ({ key }) => key, call.parameters, call.account.limits.pageSize);
    },
  }),
};
