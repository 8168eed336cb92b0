import { boundaryOf, roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, ANSWERS, emailOf, REPOSITORY_ID, type ExampleOptions } from '../../sandbox/example.ts';
import { company, type Company } from './company.ts';

/** Companies with many accounts, reached through IAM or through Identity Center, of which one request may name several. */
export interface NamedAccount {
  readonly name: string;
  readonly id: string;
}

/** `prod`, which every example has, and as many beside it. */
export const iamAccounts = (count: number): readonly NamedAccount[] => [
  { name: 'prod', id: ACCOUNT },
  ...Array.from({ length: count - 1 }, (_, index) => ({
    name: `team-${String(index + 1).padStart(2, '0')}`,
    id: String(200_000_000_001 + index),
  })),
];

const roles = (id: string): string =>
  (['granter', 'revoker', 'reader'] as const)
    .map((role) => `${role}_role: ${roleOf(id, role, REPOSITORY_ID)}`)
    .join('\n    ');
const entry = ({ name, id }: NamedAccount): string =>
  `  ${name}:\n    id: "${id}"\n    boundary: ${boundaryOf(id, REPOSITORY_ID)}\n    ${roles(id)}\n`;

export const withIamAccounts =
  (accounts: readonly NamedAccount[], more = '') =>
  (text: string): string =>
    `${text
      .replace(
        'identities:',
        `${accounts
          .filter(({ id }) => id !== ACCOUNT)
          .map(entry)
          .join('')}identities:`,
      )
      .replace(`id: "${ACCOUNT}"`, `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`)}${more}`;

/** @param more lines of the configuration */
export const manyAccounts = (
  count: number,
  more = '',
  options: Partial<ExampleOptions> = {},
): Promise<Company> => {
  const accounts = iamAccounts(count);
  return company({
    ...options,
    otherAccounts: accounts.slice(1).map(({ id }) => id),
    configure: withIamAccounts(accounts, `max_accounts_per_request: 50\n${more}`),
  });
};

/** In the form's order. */
export const CENTER_ACCOUNTS: readonly NamedAccount[] = [
  { name: 'red', id: '300000000001' },
  { name: 'green', id: '300000000002' },
  { name: 'blue', id: '300000000003' },
];

/**
 * Three accounts that alice and bob reach through Identity Center.
 * @param more lines of the configuration
 * @param center further settings of Identity Center
 */
export const centerAccounts = (
  more = '',
  options: Partial<ExampleOptions> = {},
  center = '',
): Promise<Company> =>
  company({
    identityCenter: {},
    ...options,
    otherAccounts: CENTER_ACCOUNTS.map(({ id }) => id),
    configure: (text) =>
      `${text
        .replace(
          'identities:',
          `${CENTER_ACCOUNTS.map(({ name, id }) => `  ${name}: {id: "${id}", backend: identity-center}\n`).join('')}identities:`,
        )
        .replace('identity_center:\n', `identity_center:\n${center}`)
        .replace('iam_user: alice', `iam_user: alice, identity_center_user: ${emailOf('alice')}`)
        .replace(
          'iam_user: bob',
          `iam_user: bob, identity_center_user: ${emailOf('bob')}`,
        )}max_accounts_per_request: 50\n${more}`,
  });

export const ASKED_IN_ALL = {
  ...ANSWERS,
  services: 's3, sqs',
  resources: 'nightly-exports\narn:aws:sqs:eu-west-1:{account}:imports',
  reason: 'Download the nightly export files and read the messages of the queue imports',
} as const;

export const namesOf = (accounts: readonly NamedAccount[]): string =>
  accounts.map(({ name }) => name).join(', ');
