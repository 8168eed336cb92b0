import { emailOf, type ExampleOptions } from '../../sandbox/example.ts';
import { CENTER_ACCOUNTS, iamAccounts, withIamAccounts } from '../../sandbox/many-accounts.ts';
import { company, type Company } from './company.ts';

export { ASKED_IN_ALL, CENTER_ACCOUNTS, iamAccounts, namesOf } from '../../sandbox/many-accounts.ts';

/** Companies with many accounts, of which one request may name several. */
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
