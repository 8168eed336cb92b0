import * as z from 'zod';
import { AccountName } from '../terms/brand.ts';
import {
  accountName,
  accountNameText,
  iamName,
  list,
  mapOf,
  readonlyList,
  text,
  typeHint,
  userId,
} from './config-values.ts';

/** `identities:` and `roles:` of the configuration: who people are in AWS, each alone or several as one role. */

const principalShape = {
  iam_user: iamName('user').optional().describe('Name of an IAM user.'),
  iam_role: iamName('role')
    .optional()
    .describe('Name of an IAM role that only this person can assume. For a shared one, see `roles`.'),
  identity_center_user: text(/^[^\s<>]{1,128}$/u, 'must be a user name or email of IAM Identity Center')
    .optional()
    .describe('User name or email in IAM Identity Center.'),
};
export const identitySchema = z.strictObject(
  {
    login: text(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'must be a GitHub login, without @')
      .optional()
      .describe('GitHub login, for readers of this file; only the number counts.'),
    ...principalShape,
    accounts: mapOf(
      accountNameText,
      z.strictObject(principalShape, { error: typeHint('must name one principal') }),
      'must map account names to a principal each',
      (key) => AccountName.of(key),
    )
      .optional()
      .describe('Who the person is in accounts where that differs.'),
  },
  { error: typeHint('must be a map such as {login: octocat, iam_user: octocat}') },
);
/** What `identities` says of one person. At each place at most one principal of each backend is set. */
export type Identity = Readonly<z.output<typeof identitySchema>>;
export type PrincipalSetting = Readonly<
  Partial<Record<'iam_user' | 'iam_role' | 'identity_center_user', string | undefined>>
>;

export const roleSchema = z.strictObject(
  {
    account: accountName.describe('Account that the role lives in.'),
    role: iamName('role').describe('Name of the role, without its path.'),
    members: list(userId, 'must be a list of numeric GitHub ids')
      .min(1, { error: 'must name at least one member' })
      .transform(readonlyList)
      .describe('Everybody who can assume it: a grant to the role reaches all of them.'),
    requesters: list(userId, 'must be a list of numeric GitHub ids')
      .min(1, { error: 'must name somebody, or be left out: then its members may ask' })
      .transform(readonlyList)
      .optional()
      .describe('Who may ask for access for the role; by default its members.'),
    description: z
      .string({ error: 'must be text' })
      .max(200, { error: 'may have at most 200 characters' })
      .optional()
      .describe('What the role is for.'),
  },
  { error: typeHint('must be a map with account, role and members') },
);
export type SharedRole = Readonly<z.output<typeof roleSchema>>;
