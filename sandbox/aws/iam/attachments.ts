import { read, write, type Call, type Operation, type Operations } from '../aws-operation.ts';
import { limitExceeded, noSuchEntity } from '../query/query-error.ts';
import { listed, page } from '../query/query-page.ts';
import type { Xml } from '../query/xml.ts';
import type { Group, Identity } from '../state/iam-entities.ts';
import { holder, onHolder, onPolicy, policy, type HolderKind } from './lookup.ts';

type Holder = Identity | Group;

const policyContext = ({ parameters }: Call) => ({ 'iam:PolicyARN': parameters.must('PolicyArn') });

const attach = (kind: HolderKind): Operation =>
  write(`${kind}Name PolicyArn`, {
    authorise: onHolder(kind)(policyContext),
    run: (call) => {
      const found = holder(call, kind, 'written');
      const arn = call.parameters.must('PolicyArn');
      if (!call.cloud.policy(call.account, arn, 'written'))
        throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
      // Attaching again is no error, and is none at the limit either.
      if (found.attached.includes(arn)) return undefined;
      const most = call.account.limits[`attachedPer${kind}`];
      if (found.attached.length >= most)
        throw limitExceeded(`Cannot exceed quota for PoliciesPer${kind}: ${most}`);
      call.account.put({ ...found, attached: [...found.attached, arn] });
      return undefined;
    },
  });

const detach = (kind: HolderKind): Operation =>
  write(`${kind}Name PolicyArn`, {
    authorise: onHolder(kind)(policyContext),
    run: (call) => {
      const found = holder(call, kind, 'written');
      const arn = call.parameters.must('PolicyArn');
      if (!found.attached.includes(arn)) throw noSuchEntity(`Policy ${arn} was not found.`);
      call.account.put({ ...found, attached: found.attached.filter((each) => each !== arn) });
      return undefined;
    },
  });

const listAttached = (kind: HolderKind): Operation =>
  read(`${kind}Name PathPrefix? Marker? MaxItems?`, {
    authorise: onHolder(kind)(),
    run: (call) => {
      const { account, cloud, parameters } = call;
      const prefix = parameters.get('PathPrefix') ?? '/';
      const attached = holder(call, kind, 'seen').attached.flatMap((arn) => {
        const found = cloud.policy(account, arn, 'written');
        return found?.path.startsWith(prefix) === true ? [{ name: found.name, arn }] : [];
      });
      const show = ({ name, arn }: { name: string; arn: string }): Xml => ({
        PolicyName: name,
        PolicyArn: arn,
      });
      return listed(
        'AttachedPolicies',
        attached,
        show,
        ({ name }) => name,
        parameters,
        account.limits.pageSize,
      );
    },
  });

/** The three lists of ListEntitiesForPolicy, in the order that its pages go through them. */
const ENTITIES = [
  { kind: 'group', filter: 'Group', list: 'PolicyGroups', name: 'GroupName', id: 'GroupId' },
  { kind: 'user', filter: 'User', list: 'PolicyUsers', name: 'UserName', id: 'UserId' },
  { kind: 'role', filter: 'Role', list: 'PolicyRoles', name: 'RoleName', id: 'RoleId' },
] as const;

const listEntities = read('PolicyArn EntityFilter? PathPrefix? PolicyUsageFilter? Marker? MaxItems?', {
  authorise: onPolicy(),
  run: (call) => {
    const { account, parameters } = call;
    const { arn } = policy(call, parameters.must('PolicyArn'), 'seen');
    const prefix = parameters.get('PathPrefix') ?? '/';
    const usage = parameters.get('PolicyUsageFilter');
    const uses = (each: Holder): boolean =>
      (usage !== 'PermissionsBoundary' && each.attached.includes(arn)) ||
      (usage !== 'PermissionsPolicy' && each.kind !== 'group' && each.boundary === arn);
    const wanted = ENTITIES.filter(({ filter }) => (parameters.get('EntityFilter') ?? filter) === filter);
    const all = account
      .holders('seen')
      .filter(
        (each) => uses(each) && each.path.startsWith(prefix) && wanted.some(({ kind }) => kind === each.kind),
      );
    // The key puts groups first, then users, then roles: pages run through all three lists.
    const key = (each: Holder): string =>
      `${ENTITIES.findIndex(({ kind }) => kind === each.kind)}${each.name}`;
    const { items, more } = page(all, key, parameters, account.limits.pageSize);
    const lists = ENTITIES.map(({ kind, list, name, id }): [string, Xml] => [
      list,
      items.filter((each) => each.kind === kind).map((each) => ({ [name]: each.name, [id]: each.id })),
    ]);
    return { ...Object.fromEntries(lists), ...more };
  },
});

export const attachments: Operations = {
  AttachUserPolicy: attach('User'),
  AttachRolePolicy: attach('Role'),
  AttachGroupPolicy: attach('Group'),
  DetachUserPolicy: detach('User'),
  DetachRolePolicy: detach('Role'),
  DetachGroupPolicy: detach('Group'),
  ListAttachedUserPolicies: listAttached('User'),
  ListAttachedRolePolicies: listAttached('Role'),
  ListAttachedGroupPolicies: listAttached('Group'),
  ListEntitiesForPolicy: listEntities,
};
