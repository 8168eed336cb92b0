import * as z from 'zod';

/** Shapes of Identity Center's parameters, from the API's own model (botocore's service-2.json states the same). */
const ARN = 'arn:aws(-[a-z]{1,5}){0,3}:sso::';
const INSTANCE = '(sso)?ins-[a-zA-Z0-9-.]{16}';

const text = (min: number, max: number, pattern: string, flags = ''): z.ZodString =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(new RegExp(`^${pattern}$`, flags));

export const instanceArn = text(10, 1224, `${ARN}:instance/${INSTANCE}`);
export const permissionSetArn = text(10, 1224, `${ARN}:permissionSet/${INSTANCE}/ps-[a-zA-Z0-9-./]{16}`);
const taggableArn = text(
  10,
  2048,
  `${ARN}((:instance/${INSTANCE})|(:permissionSet/${INSTANCE}/ps-[a-zA-Z0-9-./]{16}))`,
);
const accountId = text(12, 12, '\\d{12}');
const uuid = text(36, 36, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}');
const UUID = '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}';
const principalId = text(1, 47, `([0-9a-f]{10}-|)${UUID}`);
const status = z.enum(['LATEST_PERMISSION_SET_PROVISIONED', 'LATEST_PERMISSION_SET_NOT_PROVISIONED']);
const managedPolicyArn = text(
  20,
  2048,
  'arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)',
);
const reference = z.strictObject({
  Name: text(1, 128, '[\\w+=,.@-]+'),
  Path: text(1, 512, '((/[A-Za-z0-9\\.,\\+@=_-]+)*)/').optional(),
});
const TAG = '([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)';
const tagKey = text(1, 128, TAG, 'u');
const tags = z.array(z.strictObject({ Key: tagKey, Value: text(0, 256, TAG, 'u') })).max(75);
const DOCUMENT = '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+';
const described = {
  Description: text(1, 700, '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*').optional(),
  RelayState: text(1, 240, '[a-zA-Z0-9&$@#\\\\\\/%?=~\\-_\'"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+').optional(),
  SessionDuration: text(
    1,
    100,
    '(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?',
  ).optional(),
};
const paged = {
  MaxResults: z.int().min(1).max(100).optional(),
  NextToken: text(0, 2048, '[-a-zA-Z0-9+=/_]*').optional(),
};
const instance = { InstanceArn: instanceArn };
const set = { ...instance, PermissionSetArn: permissionSetArn };
const assignment = {
  ...set,
  TargetId: accountId,
  TargetType: z.enum(['AWS_ACCOUNT']),
  PrincipalType: z.enum(['USER', 'GROUP']),
  PrincipalId: principalId,
};
const byStatus = {
  ...instance,
  ...paged,
  Filter: z.strictObject({ Status: z.enum(['IN_PROGRESS', 'FAILED', 'SUCCEEDED']).optional() }).optional(),
};

/** Inputs, named for what they carry; operations that share one have the same parameters. */
export const SHAPES = {
  listInstances: z.strictObject(paged),
  instance: z.strictObject(instance),
  instancePage: z.strictObject({ ...instance, ...paged }),
  newSet: z.strictObject({
    ...instance,
    Name: text(1, 32, '[\\w+=,.@-]+'),
    ...described,
    Tags: tags.optional(),
  }),
  set: z.strictObject(set),
  setPage: z.strictObject({ ...set, ...paged }),
  changedSet: z.strictObject({ ...set, ...described }),
  inline: z.strictObject({ ...set, InlinePolicy: text(1, 32_768, DOCUMENT) }),
  managed: z.strictObject({ ...set, ManagedPolicyArn: managedPolicyArn }),
  reference: z.strictObject({ ...set, CustomerManagedPolicyReference: reference }),
  boundary: z.strictObject({
    ...set,
    PermissionsBoundary: z.strictObject({
      CustomerManagedPolicyReference: reference.optional(),
      ManagedPolicyArn: managedPolicyArn.optional(),
    }),
  }),
  provision: z.strictObject({
    ...set,
    TargetId: accountId.optional(),
    TargetType: z.enum(['AWS_ACCOUNT', 'ALL_PROVISIONED_ACCOUNTS']),
  }),
  provisioningStatus: z.strictObject({ ...instance, ProvisionPermissionSetRequestId: uuid }),
  creationStatus: z.strictObject({ ...instance, AccountAssignmentCreationRequestId: uuid }),
  deletionStatus: z.strictObject({ ...instance, AccountAssignmentDeletionRequestId: uuid }),
  byStatus: z.strictObject(byStatus),
  setsInAccount: z.strictObject({
    ...instance,
    AccountId: accountId,
    ProvisioningStatus: status.optional(),
    ...paged,
  }),
  accountsOfSet: z.strictObject({ ...set, ProvisioningStatus: status.optional(), ...paged }),
  assignment: z.strictObject(assignment),
  assignments: z.strictObject({ ...set, AccountId: accountId, ...paged }),
  assignmentsOfPrincipal: z.strictObject({
    ...instance,
    PrincipalId: principalId,
    PrincipalType: z.enum(['USER', 'GROUP']),
    Filter: z.strictObject({ AccountId: accountId.optional() }).optional(),
    ...paged,
  }),
  tag: z.strictObject({ InstanceArn: instanceArn.optional(), ResourceArn: taggableArn, Tags: tags }),
  untag: z.strictObject({
    InstanceArn: instanceArn.optional(),
    ResourceArn: taggableArn,
    TagKeys: z.array(tagKey).min(1).max(75),
  }),
  listTags: z.strictObject({
    InstanceArn: instanceArn.optional(),
    ResourceArn: taggableArn,
    NextToken: paged.NextToken,
  }),
} as const;
