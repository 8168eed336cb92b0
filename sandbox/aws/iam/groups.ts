import { read, write, type Operations } from '../aws-operation.ts';
import { alreadyExists, deleteConflict, limitExceeded, noSuchEntity } from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import type { Group } from '../state/iam-entities.ts';
import { group, onGroup, onNew, onUser, user } from './lookup.ts';
import { groupXml } from './iam-shapes.ts';

export const groups: Operations = {
  CreateGroup: write('GroupName Path?', {
    authorise: onNew('group', 'GroupName'),
    run: ({ account, parameters, now }) => {
      const name = parameters.must('GroupName');
      if (account.groups.taken(name)) throw alreadyExists(`Group with name ${name} already exists.`);
      if (account.groups.allWritten().length >= account.limits.groups)
        throw limitExceeded(`Cannot exceed quota for GroupsPerAccount: ${account.limits.groups}`);
      const path = parameters.get('Path') ?? '/';
      const created: Group = {
        kind: 'group',
        name,
        path,
        id: account.ids.entity('AGPA'),
        arn: account.arn('group', path, name),
        createdAt: now,
        attached: [],
        inline: new Map(),
      };
      account.groups.put(created);
      return { Group: groupXml(created) };
    },
  }),

  DeleteGroup: write('GroupName', {
    authorise: onGroup(),
    run: (call) => {
      const found = group(call, call.parameters.must('GroupName'), 'written');
      if (call.account.users.allWritten().some((each) => each.groups.includes(found.name)))
        throw deleteConflict('Cannot delete entity, must remove users from group first.');
      if (found.attached.length > 0)
        throw deleteConflict('Cannot delete entity, must detach all policies first.');
      if (found.inline.size > 0) throw deleteConflict('Cannot delete entity, must delete policies first.');
      call.account.groups.delete(found.name);
      return undefined;
    },
  }),

  AddUserToGroup: write('GroupName UserName', {
    authorise: onGroup(),
    run: (call) => {
      const { name } = group(call, call.parameters.must('GroupName'), 'written');
      const member = user(call, call.parameters.must('UserName'), 'written');
      if (member.groups.includes(name)) return undefined;
      const most = call.account.limits.groupsPerUser;
      if (member.groups.length >= most) throw limitExceeded(`Cannot exceed quota for GroupsPerUser: ${most}`);
      call.account.users.put({ ...member, groups: [...member.groups, name] });
      return undefined;
    },
  }),

  RemoveUserFromGroup: write('GroupName UserName', {
    authorise: onGroup(),
    run: (call) => {
      const { name } = group(call, call.parameters.must('GroupName'), 'written');
      const member = user(call, call.parameters.must('UserName'), 'written');
      if (!member.groups.includes(name)) throw noSuchEntity(`User ${member.name} is not in group ${name}.`);
      call.account.users.put({ ...member, groups: member.groups.filter((each) => each !== name) });
      return undefined;
    },
  }),

  ListGroupsForUser: read('UserName Marker? MaxItems?', {
    authorise: onUser(),
    run: (call) => {
      const { groups: names } = user(call, call.parameters.must('UserName'), 'seen');
      const all = names.flatMap((name) => call.account.groups.seen(name) ?? []);
      return listed(
        'Groups',
        all,
        groupXml,
        ({ name }) => name,
        call.parameters,
        call.account.limits.pageSize,
      );
    },
  }),
};
