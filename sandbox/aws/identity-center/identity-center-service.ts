import type { Cloud } from '../state/cloud.ts';
import { jsonOperation, type JsonOperations, type JsonService } from '../json/json-operation.ts';
import { assignments } from './assignments.ts';
import type { IdentityCenter } from './instance.ts';
import { onInstance } from './identity-center-operation.ts';
import { permissionSets } from './permission-sets.ts';
import { provisioning } from './provisioning.ts';
import { setPolicies } from './set-policies.ts';
import { SHAPES } from './identity-center-shapes.ts';
import { tags } from './identity-center-tags.ts';

const instances: JsonOperations = {
  /** Empty for an account that may not administer the instance, and in any Region but its own. */
  ListInstances: jsonOperation('read', SHAPES.listInstances, {
    authorise: () => [{ resource: '*' }],
    run: ({ cloud: { identityCenter: center }, account, region }) => {
      const visible =
        center !== undefined &&
        center.region === region &&
        (account.id === center.owner || account.id === center.administrator);
      return { Instances: visible ? [shown(center)] : [] };
    },
  }),

  DescribeInstance: onInstance('read', SHAPES.instance, [], ({ center }) => shown(center)),
};

const shown = (center: IdentityCenter) => ({
  InstanceArn: center.arn,
  IdentityStoreId: center.directory.id,
  OwnerAccountId: center.owner,
  CreatedDate: center.createdAt,
  Status: 'ACTIVE',
});

export const SSO_ADMIN_OPERATIONS: JsonOperations = {
  ...instances,
  ...permissionSets,
  ...setPolicies,
  ...assignments,
  ...provisioning,
  ...tags,
};

/** `sso-admin`; its actions and its credential scope are called `sso`. */
export const ssoAdmin = (cloud: Cloud): JsonService => ({
  target: 'SWBExternalService',
  prefix: 'sso',
  source: 'sso.amazonaws.com',
  operations: SSO_ADMIN_OPERATIONS,
  arrived: () => cloud.identityCenter?.called(),
});
