import { requestTagContext } from '../authorisation/authorisation-context.ts';
import { read, write, type Operations } from '../aws-operation.ts';
import { alreadyExists, deleteConflict, limitExceeded } from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import type { Account } from '../state/account.ts';
import type { ManagedPolicy } from '../state/iam-entities.ts';
import { checkDocument } from './document-grammar.ts';
import { onAll, onNew, onPolicy, ownPolicy, policy } from './lookup.ts';
import { policyXml, type PolicyUse } from './iam-shapes.ts';
import { checkTags, tagsXml, withoutTags, withTags } from './iam-tags.ts';

/** What counts against a quota: everything but the white space of JSON. */
export const sizeOf = (document: string): number => document.replace(/[\t\n\r ]/g, '').length;

/** @throws AwsError LimitExceeded or MalformedPolicyDocument */
export function checkPermissions(account: Account, document: string): void {
  if (sizeOf(document) > account.limits.policySize)
    throw limitExceeded(`Cannot exceed quota for PolicySize: ${account.limits.policySize}`);
  checkDocument(document, 'permissions');
}

/** How often each policy is used; counted once, since an account has thousands of policies and of principals. */
export function usesOf(account: Account, view: 'written' | 'seen'): (arn: string) => PolicyUse {
  const [attachments, boundaries] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, arn: string): void => {
    counts.set(arn, (counts.get(arn) ?? 0) + 1);
  };
  for (const holder of account.holders(view)) {
    for (const arn of holder.attached) count(attachments, arn);
    if (holder.kind !== 'group' && holder.boundary !== undefined) count(boundaries, holder.boundary);
  }
  return (arn) => ({ attachments: attachments.get(arn) ?? 0, boundaries: boundaries.get(arn) ?? 0 });
}

export const policies: Operations = {
  CreatePolicy: write('PolicyName PolicyDocument Path? Description? Tags?', {
    authorise: onNew('policy', 'PolicyName', ({ parameters }) => requestTagContext(parameters.tags())),
    run: ({ account, parameters, now }) => {
      const [name, document] = [parameters.must('PolicyName'), parameters.must('PolicyDocument')];
      const tags = checkTags(parameters.tags(), account.limits.tags);
      checkPermissions(account, document);
      if (account.policies.taken(name))
        throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`);
      if (account.policies.allWritten().length >= account.limits.policies)
        throw limitExceeded(`Cannot exceed quota for PoliciesPerAccount: ${account.limits.policies}`);
      const path = parameters.get('Path') ?? '/';
      const created: ManagedPolicy = {
        kind: 'policy',
        name,
        path,
        id: account.ids.entity('ANPA'),
        arn: account.arn('policy', path, name),
        description: parameters.get('Description'),
        tags,
        createdAt: now,
        updatedAt: now,
        versions: [{ id: 'v1', document, createdAt: now }],
        defaultVersion: 'v1',
        nextVersion: 2,
      };
      account.policies.put(created);
      return {
        Policy: {
          ...(policyXml(created, { attachments: 0, boundaries: 0 }, 'listed') as object),
          Tags: tags.length > 0 ? tagsXml(tags) : undefined,
        },
      };
    },
  }),

  GetPolicy: read('PolicyArn', {
    authorise: onPolicy(),
    run: (call) => {
      const found = policy(call, call.parameters.must('PolicyArn'), 'seen');
      return { Policy: policyXml(found, usesOf(call.account, 'seen')(found.arn), 'full') };
    },
  }),

  ListPolicies: read('Scope? OnlyAttached? PathPrefix? PolicyUsageFilter? Marker? MaxItems?', {
    authorise: onAll(({ parameters }) => `policy path ${parameters.get('PathPrefix') ?? '/'}`),
    run: ({ account, cloud, parameters }) => {
      const use = usesOf(account, 'seen');
      const scope = parameters.get('Scope') ?? 'All';
      const prefix = parameters.get('PathPrefix') ?? '/';
      const usage = parameters.get('PolicyUsageFilter');
      const all = [
        ...(scope === 'AWS' ? [] : account.policies.allSeen()),
        ...(scope === 'Local' ? [] : cloud.awsManaged.values()),
      ].filter(({ arn, path }) => {
        const { attachments, boundaries } = use(arn);
        if (usage === 'PermissionsPolicy' && attachments === 0) return false;
        if (usage === 'PermissionsBoundary' && boundaries === 0) return false;
        return path.startsWith(prefix) && (!parameters.flag('OnlyAttached') || attachments > 0);
      });
      const key = ({ name }: ManagedPolicy): string => name;
      return listed(
        'Policies',
        all,
        (each) => policyXml(each, use(each.arn), 'listed'),
        key,
        parameters,
        account.limits.pageSize,
      );
    },
  }),

  DeletePolicy: write('PolicyArn', {
    authorise: onPolicy(),
    run: (call) => {
      const found = ownPolicy(call, call.parameters.must('PolicyArn'));
      const { attachments, boundaries } = usesOf(call.account, 'written')(found.arn);
      if (attachments + boundaries > 0) throw deleteConflict('Cannot delete a policy attached to entities.');
      if (found.versions.length > 1)
        throw deleteConflict(
          'This policy has more than one version. Before you delete a policy, you must delete the ' +
            "policy's versions. The default version is deleted with the policy.",
        );
      call.account.policies.delete(found.name);
      return undefined;
    },
  }),

  TagPolicy: write('PolicyArn Tags', {
    authorise: onPolicy(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call) => {
      const found = ownPolicy(call, call.parameters.must('PolicyArn'));
      const added = checkTags(call.parameters.tags());
      call.account.policies.put({ ...found, tags: withTags(found.tags, added, call.account.limits.tags) });
      return undefined;
    },
  }),

  UntagPolicy: write('PolicyArn TagKeys', {
    authorise: onPolicy(({ parameters }) => ({ 'aws:TagKeys': parameters.list('TagKeys') })),
    run: (call) => {
      const found = ownPolicy(call, call.parameters.must('PolicyArn'));
      const tags = withoutTags(found.tags, call.parameters.list('TagKeys'));
      call.account.policies.put({ ...found, tags });
      return undefined;
    },
  }),

  ListPolicyTags: read('PolicyArn Marker? MaxItems?', {
    authorise: onPolicy(),
    run: (call) => {
      const { tags } = policy(call, call.parameters.must('PolicyArn'), 'seen');
      const show = ({ key, value }: { key: string; value: string }) => ({ Key: key, Value: value });
      return listed('Tags', tags, show, ({ key }) => key, call.parameters, call.account.limits.pageSize);
    },
  }),
};
