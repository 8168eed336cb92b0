import * as z from 'zod';
import { invalid, valid, type Checked } from '../terms/checked.ts';
import { readJson, type JsonObject, type JsonValue } from '../text/strict-json.ts';
import { serialiseAny } from './document/serialise-policy.ts';

/**
 * What is in a permission set that a company keeps itself: `curated/<name>.json`, written by `aws-jit curated pull` and
 * owned by the security owners. A request for the set is reviewed with these bytes, as its policy file; what AWS holds is
 * written the same way at the grant, and nothing is granted unless the bytes are the same.
 */
export interface CuratedContent {
  /** ARN of the shared permission set. */
  readonly permissionSet: string;
  /** Its name, as Identity Center shows it. */
  readonly name: string;
  /** AWS's own policies, with the version in force and what it says. By ARN. */
  readonly managed: readonly ManagedPolicy[];
  /** References by name: what such a policy says lies in each account, and is not here. By path and name. */
  readonly customerManaged: readonly CustomerManagedPolicy[];
  readonly inline: JsonObject | undefined;
  /** The set's own boundary. A copy without it would give more than the set does. */
  readonly boundary: { readonly managed: string } | CustomerBoundary | undefined;
}

export interface ManagedPolicy {
  readonly arn: string;
  /** `v12`; a version of one of AWS's policies never changes. */
  readonly version: string;
  readonly document: JsonObject;
}

export interface CustomerManagedPolicy {
  readonly name: string;
  readonly path: string;
}

interface CustomerBoundary {
  readonly customer: string;
  readonly path: string;
}

/** Where the content of a set stands in the repository. */
export const curatedPath = (name: string): string => `curated/${name}.json`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one way to write the content: two contents are the same exactly if these bytes are. */
export function serialiseCurated(content: CuratedContent): string {
  const { permissionSet, name, managed, customerManaged, inline, boundary } = content;
  return serialiseAny({
    CuratedSet: {
      Name: name,
      PermissionSetArn: permissionSet,
      ManagedPolicies: [...managed]
        .sort((a, b) => byText(a.arn, b.arn))
        .map(({ arn, version, document }) => ({ Arn: arn, VersionId: version, Document: document })),
      CustomerManagedPolicies: [...customerManaged]
        .sort((a, b) => byText(`${a.path}${a.name}`, `${b.path}${b.name}`))
        .map(({ name: called, path }) => ({ Name: called, Path: path })),
      ...(inline === undefined ? {} : { InlinePolicy: inline }),
      ...(boundary === undefined
        ? {}
        : {
            PermissionsBoundary:
              'managed' in boundary
                ? { ManagedPolicyArn: boundary.managed }
                : { Name: boundary.customer, Path: boundary.path },
          }),
    },
  });
}

/** A JSON object as a document of IAM is one; what stands in it is judged elsewhere. */
const document = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && 'Statement' in value,
  { error: 'must be a policy document' },
);
const arn = z.string().regex(/^arn:[a-z-]+:iam::aws:policy\/[\w+=,.@/-]{1,512}$/);
const name = z.string().regex(/^[\w+=,.@-]{1,128}$/);
const path = z.string().regex(/^\/(?:[\x21-\x7e]{1,510}\/)?$/);

const fileSchema = z.strictObject({
  CuratedSet: z.strictObject({
    Name: z.string().regex(/^[\w+=,.@-]{1,32}$/),
    PermissionSetArn: z.string().regex(/^arn:[a-z-]+:sso:::permissionSet\/[\w.-]+\/ps-[\w./-]+$/),
    ManagedPolicies: z
      .array(z.strictObject({ Arn: arn, VersionId: z.string().regex(/^v[1-9]\d*$/), Document: document }))
      .max(20),
    CustomerManagedPolicies: z.array(z.strictObject({ Name: name, Path: path })).max(20),
    InlinePolicy: document.optional(),
    PermissionsBoundary: z
      .union([z.strictObject({ ManagedPolicyArn: arn }), z.strictObject({ Name: name, Path: path })])
      .optional(),
  }),
});

/** Whether a policy file is that of a curated set; says nothing of whether it can be read. */
export const isCuratedText = (text: string): boolean => text.startsWith('{\n  "CuratedSet": {\n');

/** Reads what `serialiseCurated` writes, and only these bytes: nothing can hide in how a file is written. */
export function readCurated(text: string): Checked<CuratedContent> {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = fileSchema.safeParse(json.value.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({
        code: 'curated-shape',
        path: issue.path.map(String).join('.'),
        message: `This is not as aws-jit curated pull writes it: ${issue.message}. Run it again.`,
      })),
    };
  }
  const content = contentOf(parsed.data);
  return serialiseCurated(content) === text
    ? valid(content)
    : invalid({
        code: 'curated-not-canonical',
        path: '',
        message: 'The file is not written the one way that it can be. Run aws-jit curated pull again.',
      });
}

function contentOf({ CuratedSet: file }: z.output<typeof fileSchema>): CuratedContent {
  const boundary = file.PermissionsBoundary;
  return {
    permissionSet: file.PermissionSetArn,
    name: file.Name,
    managed: file.ManagedPolicies.map((each) => ({
      arn: each.Arn,
      version: each.VersionId,
      document: each.Document,
    })),
    customerManaged: file.CustomerManagedPolicies.map((each) => ({ name: each.Name, path: each.Path })),
    inline: file.InlinePolicy,
    boundary:
      boundary === undefined
        ? undefined
        : 'Name' in boundary
          ? { customer: boundary.Name, path: boundary.Path }
          : { managed: boundary.ManagedPolicyArn },
  };
}

/** The documents that a content holds, each with the words for where it is from. */
export function documentsOf(
  content: CuratedContent,
): readonly { readonly from: string; readonly document: JsonValue }[] {
  return [
    ...(content.inline === undefined ? [] : [{ from: 'the inline policy', document: content.inline }]),
    ...content.managed.map(({ arn: of, version, document: says }) => ({
      from: `${of} (${version})`,
      document: says,
    })),
  ];
}
