import type { SetupAccount, SetupSettings } from './setup-settings.ts';

/** The branch that the workflows name in their triggers and the roles trust. */
export const BRANCH = 'main';

export const parameterFile = (account: SetupAccount): string => `deploy/${account.name}.parameters.json`;

/**
 * Path → parameters of `deploy/account.yml` for each account, in the form of `--parameter-overrides file://…`. Committed,
 * so that which workflow may assume which role is reviewed like everything else that decides.
 *
 * @param workflows path → text of the repository's workflows: those that name a role are those that it trusts
 */
export function parameterFiles(
  settings: SetupSettings,
  workflows: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  const { repository, ownerId, accounts } = settings;
  const [first, ...others] = accounts;
  const file = (path: string): string =>
    `${repository.owner}/${repository.name}/${path}@refs/heads/${BRANCH}`;
  const naming = (role: string): string =>
    Object.keys(workflows)
      .filter((path) => workflows[path]?.includes(role))
      .map(file)
      .join(',');
  const common = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    DefaultBranch: BRANCH,
    GrantWorkflows: naming(first.granterRole),
    RevokeWorkflows: naming(first.revokerRole),
    ReadWorkflows: file('.github/workflows/aws-jit-report.yml'),
  };
  const list = (arns: readonly string[]): string => arns.join(',');
  return accounts.map((account) => {
    const parameters: Readonly<Record<string, string>> =
      account !== first
        ? {
            ...common,
            TrustedGranterRole: first.granterRole,
            TrustedRevokerRole: first.revokerRole,
            TrustedReaderRole: first.readerRole,
          }
        : others.length === 0
          ? common
          : {
              ...common,
              OtherGranterRoles: list(others.map(({ granterRole }) => granterRole)),
              OtherRevokerRoles: list(others.map(({ revokerRole }) => revokerRole)),
              OtherReaderRoles: list(others.map(({ readerRole }) => readerRole)),
            };
    const boundary = account === first && settings.own.boundary ? { BoundaryArn: account.boundary } : {};
    const entries = Object.entries({ ...parameters, ...boundary }).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    }));
    return [parameterFile(account), `${JSON.stringify(entries, null, 2)}\n`] as const;
  });
}
