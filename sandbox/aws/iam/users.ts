import { formatInstant } from '../../../src/terms/instant.ts';
import { requestTagContext } from '../authorisation/authorisation-context.ts';
import { read, write, type Call, type Operations } from '../aws-operation.ts';
import {
  alreadyExists,
  deleteConflict,
  limitExceeded,
  noSuchEntity,
  validationError,
} from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import type { User } from '../state/iam-entities.ts';
import { boundaryContext, boundaryPolicy } from './boundaries.ts';
import { onAll, onNew, onUser, user } from './lookup.ts';
import { userXml } from './iam-shapes.ts';
import { checkTags, withoutTags, withTags } from './iam-tags.ts';

export const users: Operations = {
  CreateUser: write('UserName Path? PermissionsBoundary? Tags?', {
    authorise: onNew('user', 'UserName', (call) => ({
      ...requestTagContext(call.parameters.tags()),
      ...boundaryContext(call),
    })),
    run: (call) => {
      const { account, parameters, now } = call;
      const name = parameters.must('UserName');
      const tags = checkTags(parameters.tags(), account.limits.tags);
      if (account.users.taken(name)) throw alreadyExists(`User with name ${name} already exists.`);
      if (account.users.allWritten().length >= account.limits.users)
        throw limitExceeded(`Cannot exceed quota for UsersPerAccount: ${account.limits.users}`);
      const path = parameters.get('Path') ?? '/';
      const created: User = {
        kind: 'user',
        name,
        path,
        id: account.ids.entity('AIDA'),
        arn: account.arn('user', path, name),
        createdAt: now,
        tags,
        boundary: boundaryPolicy(call),
        attached: [],
        inline: new Map(),
        groups: [],
      };
      account.users.put(created);
      return { User: userXml(created, 'full') };
    },
  }),

  GetUser: read('UserName?', {
    authorise: onUser(),
    run: (call) => ({ User: userXml(user(call, ownName(call), 'seen'), 'full') }),
  }),

  ListUsers: read('PathPrefix? Marker? MaxItems?', {
    authorise: onAll(({ account }) => account.arn('user', '/', '')),
    run: ({ account, parameters }) => {
      const prefix = parameters.get('PathPrefix') ?? '/';
      const all = account.users.allSeen().filter(({ path }) => path.startsWith(prefix));
      return listed(
        'Users',
        all,
        (each) => userXml(each, 'listed'),
        ({ name }) => name,
        parameters,
        account.limits.pageSize,
      );
    },
  }),

  /** Another name: id, policies, groups and keys stay. */
  UpdateUser: write('UserName NewUserName', {
    authorise: onUser(),
    run: ({ account, cloud, parameters, ...call }) => {
      const found = user({ account, cloud, parameters, ...call }, parameters.must('UserName'), 'written');
      const name = parameters.must('NewUserName');
      if (name.toLowerCase() !== found.name.toLowerCase() && account.users.taken(name))
        throw alreadyExists(`User with name ${name} already exists.`);
      if (name !== found.name) account.users.delete(found.name);
      account.users.put({ ...found, name, arn: account.arn('user', found.path, name) });
      cloud.renamed(account.id, found.name, name);
      return undefined;
    },
  }),

  DeleteUser: write('UserName', {
    authorise: onUser(),
    run: (call) => {
      const found = user(call, call.parameters.must('UserName'), 'written');
      if (found.attached.length > 0)
        throw deleteConflict('Cannot delete entity, must detach all policies first.');
      if (found.inline.size > 0) throw deleteConflict('Cannot delete entity, must delete policies first.');
      if (found.groups.length > 0)
        throw deleteConflict('Cannot delete entity, must remove users from group first.');
      if (call.cloud.keysOf(call.account.id, found.name).length > 0)
        throw deleteConflict('Cannot delete entity, must delete access keys first.');
      call.account.users.delete(found.name);
      return undefined;
    },
  }),

  TagUser: write('UserName Tags', {
    authorise: onUser(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call) => {
      const found = user(call, call.parameters.must('UserName'), 'written');
      const added = checkTags(call.parameters.tags());
      call.account.users.put({ ...found, tags: withTags(found.tags, added, call.account.limits.tags) });
      return undefined;
    },
  }),

  UntagUser: write('UserName TagKeys', {
    authorise: onUser(({ parameters }) => ({ 'aws:TagKeys': parameters.list('TagKeys') })),
    run: (call) => {
      const found = user(call, call.parameters.must('UserName'), 'written');
      call.account.users.put({ ...found, tags: withoutTags(found.tags, call.parameters.list('TagKeys')) });
      return undefined;
    },
  }),

  ListUserTags: read('UserName Marker? MaxItems?', {
    authorise: onUser(),
    run: (call) => {
      const { tags } = user(call, call.parameters.must('UserName'), 'seen');
      const show = ({ key, value }: { key: string; value: string }) => ({ Key: key, Value: value });
      return listed('Tags', tags, show, ({ key }) => key, call.parameters, call.account.limits.pageSize);
    },
  }),

  CreateAccessKey: write('UserName', {
    authorise: onUser(),
    run: (call) => {
      const { name } = user(call, call.parameters.must('UserName'), 'written');
      if (call.cloud.keysOf(call.account.id, name).length >= 2)
        throw limitExceeded('Cannot exceed quota for AccessKeysPerUser: 2');
      const key = call.cloud.mint({ kind: 'user', account: call.account.id, userName: name });
      return {
        AccessKey: {
          UserName: name,
          AccessKeyId: key.accessKeyId,
          Status: 'Active',
          SecretAccessKey: key.secretAccessKey,
          CreateDate: formatInstant(call.now),
        },
      };
    },
  }),

  DeleteAccessKey: write('UserName AccessKeyId', {
    authorise: onUser(),
    run: (call) => {
      const [name, key] = [call.parameters.must('UserName'), call.parameters.must('AccessKeyId')];
      user(call, name, 'written');
      if (!call.cloud.keysOf(call.account.id, name).includes(key))
        throw noSuchEntity(`The Access Key with id ${key} cannot be found.`);
      call.cloud.forget(key);
      return undefined;
    },
  }),
};

/** GetUser without a name is about the user whose key signs. */
function ownName({ parameters, caller }: Call): string {
  const name = parameters.get('UserName');
  if (name !== undefined) return name;
  if (caller.who.kind === 'user') return caller.who.userName;
  throw validationError('Must specify userName when calling with non-User credentials');
}
