import { checkDocument } from '../iam/document-grammar.ts';
import { conflict, notFound, quotaExceeded, validationException } from '../json/json-error.ts';
import type { JsonOperations } from '../json/json-operation.ts';
import { tokenPage } from '../json/json-page.ts';
import { AwsError } from '../query/query-error.ts';
import type { PolicyReference, SetBoundary, SetContent } from './identity-center-entities.ts';
import { onInstance, setOf } from './identity-center-operation.ts';
import { changeContent } from './permission-sets.ts';
import { SHAPES } from './identity-center-shapes.ts';

/** What a set gives: its inline policy, AWS's policies, policies of the accounts, and its boundary. */
export const setPolicies: JsonOperations = {
  PutInlinePolicyToPermissionSet: onInstance('write', SHAPES.inline, ['set'], ({ center, input }) => {
    const inline = input.InlinePolicy;
    if (sizeOf(inline) > center.limits.inlineSize)
      throw quotaExceeded(`The inline policy exceeds the maximum of ${center.limits.inlineSize} bytes`);
    checkInline(inline);
    changeContent(center, input.PermissionSetArn, (content) => ({ ...content, inline }));
    return {};
  }),

  /** Empty text where there is none. */
  GetInlinePolicyForPermissionSet: onInstance('read', SHAPES.set, ['set'], ({ center, input }) => ({
    InlinePolicy: setOf(center, input.PermissionSetArn).content.inline ?? '',
  })),

  DeleteInlinePolicyFromPermissionSet: onInstance('write', SHAPES.set, ['set'], ({ center, input }) => {
    if (setOf(center, input.PermissionSetArn).content.inline === undefined)
      throw notFound(`PermissionSet ${input.PermissionSetArn} has no inline policy`);
    changeContent(center, input.PermissionSetArn, (content) => ({ ...content, inline: undefined }));
    return {};
  }),

  AttachManagedPolicyToPermissionSet: onInstance('write', SHAPES.managed, ['set'], (call) => {
    const { center, cloud, input } = call;
    const arn = input.ManagedPolicyArn;
    const { content } = setOf(center, input.PermissionSetArn);
    if (!cloud.awsManaged.has(arn)) throw notFound(`Policy ${arn} does not exist or is not attachable.`);
    if (content.managed.includes(arn))
      throw conflict(`Policy ${arn} is already attached to the permission set`);
    mustHaveRoom(content, center.limits.policiesPerSet);
    changeContent(center, input.PermissionSetArn, (before) => ({
      ...before,
      managed: [...before.managed, arn],
    }));
    return {};
  }),

  DetachManagedPolicyFromPermissionSet: onInstance('write', SHAPES.managed, ['set'], ({ center, input }) => {
    const arn = input.ManagedPolicyArn;
    if (!setOf(center, input.PermissionSetArn).content.managed.includes(arn))
      throw notFound(`Policy ${arn} is not attached to the permission set`);
    changeContent(center, input.PermissionSetArn, (before) => ({
      ...before,
      managed: before.managed.filter((each) => each !== arn),
    }));
    return {};
  }),

  ListManagedPoliciesInPermissionSet: onInstance('read', SHAPES.setPage, ['set'], (call) => {
    const { center, input } = call;
    const { items, next } = tokenPage(setOf(center, input.PermissionSetArn).content.managed, (arn) => arn, {
      token: input.NextToken,
      asked: input.MaxResults,
      most: center.limits.pageSize,
    });
    const shown = items.map((arn) => ({ Name: arn.slice(arn.lastIndexOf('/') + 1), Arn: arn }));
    return { AttachedManagedPolicies: shown, ...next };
  }),

  /** The policy need not exist anywhere yet: it is looked up when the set is provisioned. */
  AttachCustomerManagedPolicyReferenceToPermissionSet: onInstance(
    'write',
    SHAPES.reference,
    ['set'],
    ({ center, input }) => {
      const added = referenceOf(input.CustomerManagedPolicyReference);
      const { content } = setOf(center, input.PermissionSetArn);
      if (content.references.some((each) => same(each, added)))
        throw conflict(`Policy ${added.path}${added.name} is already attached to the permission set`);
      mustHaveRoom(content, center.limits.policiesPerSet);
      changeContent(center, input.PermissionSetArn, (before) => ({
        ...before,
        references: [...before.references, added],
      }));
      return {};
    },
  ),

  DetachCustomerManagedPolicyReferenceFromPermissionSet: onInstance(
    'write',
    SHAPES.reference,
    ['set'],
    ({ center, input }) => {
      const gone = referenceOf(input.CustomerManagedPolicyReference);
      if (!setOf(center, input.PermissionSetArn).content.references.some((each) => same(each, gone)))
        throw notFound(`Policy ${gone.path}${gone.name} is not attached to the permission set`);
      changeContent(center, input.PermissionSetArn, (before) => ({
        ...before,
        references: before.references.filter((each) => !same(each, gone)),
      }));
      return {};
    },
  ),

  ListCustomerManagedPolicyReferencesInPermissionSet: onInstance('read', SHAPES.setPage, ['set'], (call) => {
    const { center, input } = call;
    const { references } = setOf(center, input.PermissionSetArn).content;
    const { items, next } = tokenPage(references, ({ path, name }) => `${path}${name}`, {
      token: input.NextToken,
      asked: input.MaxResults,
      most: center.limits.pageSize,
    });
    return { CustomerManagedPolicyReferences: items.map(referenceJson), ...next };
  }),

  PutPermissionsBoundaryToPermissionSet: onInstance('write', SHAPES.boundary, ['set'], (call) => {
    const { center, cloud, input } = call;
    const boundary = boundaryOf(
      input.PermissionsBoundary.ManagedPolicyArn,
      input.PermissionsBoundary.CustomerManagedPolicyReference,
    );
    if (boundary.kind === 'aws' && !cloud.awsManaged.has(boundary.arn))
      throw notFound(`Policy ${boundary.arn} does not exist or is not attachable.`);
    changeContent(center, input.PermissionSetArn, (content) => ({ ...content, boundary }));
    return {};
  }),

  GetPermissionsBoundaryForPermissionSet: onInstance('read', SHAPES.set, ['set'], ({ center, input }) => {
    const { boundary } = setOf(center, input.PermissionSetArn).content;
    if (!boundary) throw notFound(`PermissionSet ${input.PermissionSetArn} has no permissions boundary`);
    return {
      PermissionsBoundary:
        boundary.kind === 'aws'
          ? { ManagedPolicyArn: boundary.arn }
          : { CustomerManagedPolicyReference: referenceJson(boundary.reference) },
    };
  }),

  DeletePermissionsBoundaryFromPermissionSet: onInstance(
    'write',
    SHAPES.set,
    ['set'],
    ({ center, input }) => {
      if (!setOf(center, input.PermissionSetArn).content.boundary)
        throw notFound(`PermissionSet ${input.PermissionSetArn} has no permissions boundary`);
      changeContent(center, input.PermissionSetArn, (content) => ({ ...content, boundary: undefined }));
      return {};
    },
  ),
};

/** Bytes that count against the quota: "non-whitespace characters … 10,240 bytes". */
const sizeOf = (document: string): number => Buffer.byteLength(document.replace(/[\t\n\r ]/g, ''));

/** AWS says so only when it provisions, in some cases; the stand-in takes no document that IAM would refuse. */
function checkInline(document: string): void {
  try {
    checkDocument(document, 'permissions');
  } catch (error) {
    if (error instanceof AwsError) throw validationException(error.message);
    throw error;
  }
}

function mustHaveRoom({ managed, references }: SetContent, most: number): void {
  if (managed.length + references.length >= most)
    throw quotaExceeded(
      `You have exceeded AWS SSO limits. Cannot create ManagedPolicy more than ${most} for id.`,
    );
}

interface ReferenceInput {
  readonly Name: string;
  readonly Path?: string | undefined;
}

const referenceOf = ({ Name, Path = '/' }: ReferenceInput): PolicyReference => ({ name: Name, path: Path });
const referenceJson = ({ name, path }: PolicyReference): object => ({ Name: name, Path: path });
const same = (a: PolicyReference, b: PolicyReference): boolean => a.name === b.name && a.path === b.path;

/** One of the two, not both. @throws AwsError ValidationException */
function boundaryOf(arn: string | undefined, reference: ReferenceInput | undefined): SetBoundary {
  if (arn !== undefined && reference === undefined) return { kind: 'aws', arn };
  if (arn === undefined && reference !== undefined)
    return { kind: 'customer', reference: referenceOf(reference) };
  throw validationException(
    'Exactly one of ManagedPolicyArn and CustomerManagedPolicyReference must be given for PermissionsBoundary',
  );
}
