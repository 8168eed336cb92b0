import { boundaryOf, roleOf } from './example-account.ts';
import { ACCOUNT, ANSWERS, REPOSITORY_ID } from './example.ts';

/** Accounts of a company that has many, of which one request may name several: reached through IAM, or through Identity Center. */
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

/** In the form's order. */
export const CENTER_ACCOUNTS: readonly NamedAccount[] = [
  { name: 'red', id: '300000000001' },
  { name: 'green', id: '300000000002' },
  { name: 'blue', id: '300000000003' },
];

export const ASKED_IN_ALL = {
  ...ANSWERS,
  services: 's3, sqs',
  resources: 'nightly-exports\narn:aws:sqs:eu-west-1:{account}:imports',
  reason: 'Download the nightly export files and read the messages of the queue imports',
} as const;

export const namesOf = (accounts: readonly NamedAccount[]): string =>
  accounts.map(({ name }) => name).join(', ');
