import { read, write, type Operations } from '../aws-operation.ts';
import { deleteConflict, limitExceeded, noSuchEntity } from '../query/query-error.ts';
import { listed } from '../query/query-page.ts';
import type { ManagedPolicy, PolicyVersion } from '../state/iam-entities.ts';
import { onPolicy, ownPolicy, policy } from './lookup.ts';
import { checkPermissions } from './policies.ts';
import { versionXml } from './iam-shapes.ts';

function version(of: ManagedPolicy, id: string): PolicyVersion {
  const found = of.versions.find((each) => each.id === id);
  if (!found) throw noSuchEntity(`Policy ${of.arn} version ${id} does not exist or is not attachable.`);
  return found;
}

export const policyVersions: Operations = {
  GetPolicyVersion: read('PolicyArn VersionId', {
    authorise: onPolicy(),
    run: (call) => {
      const of = policy(call, call.parameters.must('PolicyArn'), 'seen');
      const found = version(of, call.parameters.must('VersionId'));
      return { PolicyVersion: versionXml(found, found.id === of.defaultVersion, true) };
    },
  }),

  ListPolicyVersions: read('PolicyArn Marker? MaxItems?', {
    authorise: onPolicy(),
    run: (call) => {
      const of = policy(call, call.parameters.must('PolicyArn'), 'seen');
      const show = (each: PolicyVersion) => versionXml(each, each.id === of.defaultVersion, false);
      // Newest first, as the console shows them; the marker counts down from a number no policy reaches.
      const key = ({ id }: PolicyVersion): string => String(1e9 - Number(id.slice(1)));
      return listed('Versions', of.versions, show, key, call.parameters, call.account.limits.pageSize);
    },
  }),

  CreatePolicyVersion: write('PolicyArn PolicyDocument SetAsDefault?', {
    authorise: onPolicy(),
    run: (call) => {
      const { account, parameters, now } = call;
      const of = ownPolicy(call, parameters.must('PolicyArn'));
      const document = parameters.must('PolicyDocument');
      checkPermissions(account, document);
      const most = account.limits.versionsPerPolicy;
      if (of.versions.length >= most)
        throw limitExceeded(
          `A managed policy can have up to ${most} versions. Before you create a new version, you must delete an ` +
            'existing version.',
        );
      const created: PolicyVersion = { id: `v${of.nextVersion}`, document, createdAt: now };
      const isDefault = parameters.flag('SetAsDefault');
      account.policies.put({
        ...of,
        versions: [...of.versions, created],
        nextVersion: of.nextVersion + 1,
        defaultVersion: isDefault ? created.id : of.defaultVersion,
        updatedAt: now,
      });
      return { PolicyVersion: versionXml(created, isDefault, false) };
    },
  }),

  SetDefaultPolicyVersion: write('PolicyArn VersionId', {
    authorise: onPolicy(),
    run: (call) => {
      const of = ownPolicy(call, call.parameters.must('PolicyArn'));
      const { id } = version(of, call.parameters.must('VersionId'));
      call.account.policies.put({ ...of, defaultVersion: id, updatedAt: call.now });
      return undefined;
    },
  }),

  DeletePolicyVersion: write('PolicyArn VersionId', {
    authorise: onPolicy(),
    run: (call) => {
      const of = ownPolicy(call, call.parameters.must('PolicyArn'));
      const { id } = version(of, call.parameters.must('VersionId'));
      if (id === of.defaultVersion) throw deleteConflict('Cannot delete the default version of a policy.');
      call.account.policies.put({
        ...of,
        versions: of.versions.filter((each) => each.id !== id),
        updatedAt: call.now,
      });
      return undefined;
    },
  }),
};
