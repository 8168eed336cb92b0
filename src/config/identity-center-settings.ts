import * as z from 'zod';
import { AccountId } from '../terms/brand.ts';

/**
 * `identity_center:` of the configuration: the one organisation instance of IAM Identity Center that access is given
 * through, and the account in which it is administered. Apart from config.ts, since it is a subject of its own.
 */
const text = (pattern: RegExp, hint: string) => z.string({ error: hint }).regex(pattern, { error: hint });
const roleArn = text(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  'must be the ARN of a role: arn:aws:iam::999988887777:role/NAME',
);

/** A boundary by reference: one of AWS's own policies, or one of the same name and path in each account. */
const boundary = z
  .strictObject({
    managed: text(
      /^arn:[a-z-]+:iam::aws:policy\/[\w+=,.@/-]+$/,
      "must be the ARN of one of AWS's managed policies: arn:aws:iam::aws:policy/NAME",
    )
      .optional()
      .describe("ARN of one of AWS's own managed policies."),
    customer: text(/^[\w+=,.@-]{1,128}$/, 'must be the name of a managed policy, without its path')
      .optional()
      .describe('Name of a managed policy that exists under this name in each account.'),
    path: text(/^\/(?:[\x21-\x7e]{1,510}\/)?$/, 'must begin and end with a slash')
      .optional()
      .describe('Path of that policy in each account; `/` where it is left out.'),
  })
  .refine(({ managed, customer }) => (managed === undefined) !== (customer === undefined), {
    error: 'must name either managed or customer',
  })
  .refine(({ managed, path }) => managed === undefined || path === undefined, {
    error: 'must give a path with customer only',
  })
  .transform(({ managed, customer, path }): SetBoundary =>
    managed === undefined ? { customer: customer ?? '', path: path ?? '/' } : { managed },
  );

/** The permissions boundary that each permission set of ours gets, as Identity Center refers to it. */
export type SetBoundary = { readonly managed: string } | { readonly customer: string; readonly path: string };

/** AWS can raise each of them; whoever has sets of their own there leaves room for these. */
const quotas = z
  .strictObject({
    instance: z
      .int({ error: 'must be a whole number' })
      .min(1, { error: 'must be at least 1' })
      .default(2_000)
      .describe('How many permission sets the instance has room for, beside your own.'),
    account: z
      .int({ error: 'must be a whole number' })
      .min(1, { error: 'must be at least 1' })
      .default(250)
      .describe('How many may be provisioned in one account, beside your own.'),
  })
  .prefault({});

export const identityCenterSchema = z.strictObject({
  instance: text(
    /^arn:[a-z-]+:sso:::instance\/(?:sso)?ins-[A-Za-z0-9-.]{16}$/,
    'must be the ARN of the instance: arn:aws:sso:::instance/ssoins-1234567890abcdef',
  ).describe('ARN of the organisation instance; the console shows it under Settings.'),
  identity_store: text(
    /^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'must be the id of the identity store: d-1234567890',
  ).describe('Id of its identity store, where users are found.'),
  region: text(/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/, 'must be an AWS Region such as eu-west-1')
    .optional()
    .describe('Region of the instance where it is not `aws_region`.'),
  portal: text(
    /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/start\/?(?:#\/?)?$/,
    'must be the address of the access portal: https://acme.awsapps.com/start',
  )
    .transform((url) => url.replace(/\/?(?:#\/?)?$/, ''))
    .describe('Address of the access portal, which people sign in to.'),
  account: text(/^\d{12}$/, 'must be the 12 digits of the account, in quotes: "999988887777"')
    .transform((value) => AccountId.of(value))
    .describe('The account in which Identity Center is administered.'),
  granter_role: roleArn.optional().describe('Role that the granting job assumes in that account.'),
  revoker_role: roleArn.optional().describe('Role that the revoking and sweeping jobs assume there.'),
  reader_role: roleArn.optional().describe('Role that only reads there.'),
  boundary: boundary
    .optional()
    .describe('Permissions boundary that each permission set gets before it is assigned.'),
  quotas: quotas.describe(
    'How many permission sets there may be. What they have no room for is told before a pull request is opened.',
  ),
});
export type IdentityCenter = Readonly<z.output<typeof identityCenterSchema>>;
