import { read, write, type Operation, type Operations } from '../aws-operation.ts';
import { limitExceeded, noSuchEntity } from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import { checkDocument } from './document-grammar.ts';
import { holder, onHolder, type HolderKind } from './lookup.ts';
import { sizeOf } from './policies.ts';
import { urlEncoded } from './iam-shapes.ts';

const put = (kind: HolderKind): Operation =>
  write(`${kind}Name PolicyName PolicyDocument`, {
    authorise: onHolder(kind)(),
    run: (call) => {
      const found = holder(call, kind, 'written');
      const document = call.parameters.must('PolicyDocument');
      checkDocument(document, 'permissions');
      const inline = new Map(found.inline).set(call.parameters.must('PolicyName'), document);
      const most = call.account.limits[`inlinePer${kind}`];
      if ([...inline.values()].reduce((sum, each) => sum + sizeOf(each), 0) > most)
        throw limitExceeded(
          `Maximum policy size of ${most} bytes exceeded for ${kind.toLowerCase()} ${found.name}`,
        );
      call.account.put({ ...found, inline });
      return undefined;
    },
  });

const get = (kind: HolderKind): Operation =>
  read(`${kind}Name PolicyName`, {
    authorise: onHolder(kind)(),
    run: (call) => {
      const found = holder(call, kind, 'seen');
      const name = call.parameters.must('PolicyName');
      const document = found.inline.get(name);
      if (document === undefined) throw missing(kind, name);
      return { [`${kind}Name`]: found.name, PolicyName: name, PolicyDocument: urlEncoded(document) };
    },
  });

const remove = (kind: HolderKind): Operation =>
  write(`${kind}Name PolicyName`, {
    authorise: onHolder(kind)(),
    run: (call) => {
      const found = holder(call, kind, 'written');
      const inline = new Map(found.inline);
      const name = call.parameters.must('PolicyName');
      if (!inline.delete(name)) throw missing(kind, name);
      call.account.put({ ...found, inline });
      return undefined;
    },
  });

const list = (kind: HolderKind): Operation =>
  read(`${kind}Name Marker? MaxItems?`, {
    authorise: onHolder(kind)(),
    run: (call) => {
      const names = [...holder(call, kind, 'seen').inline.keys()];
      return listed(
        'PolicyNames',
        names,
        (name) => name,
        (name) => name,
        call.parameters,
        call.account.limits.pageSize,
      );
    },
  });

const missing = (kind: HolderKind, name: string): Error =>
  noSuchEntity(`The ${kind.toLowerCase()} policy with name ${name} cannot be found.`);

export const inlinePolicies: Operations = {
  PutUserPolicy: put('User'),
  PutRolePolicy: put('Role'),
  PutGroupPolicy: put('Group'),
  GetUserPolicy: get('User'),
  GetRolePolicy: get('Role'),
  GetGroupPolicy: get('Group'),
  DeleteUserPolicy: remove('User'),
  DeleteRolePolicy: remove('Role'),
  DeleteGroupPolicy: remove('Group'),
  ListUserPolicies: list('User'),
  ListRolePolicies: list('Role'),
  ListGroupPolicies: list('Group'),
};
