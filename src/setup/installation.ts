import type { Config } from '../config/config.ts';
import { accountNamed, partitionOf, type ConfiguredAccount } from '../config/lookups.ts';
import { boundaryOf, centerRoleOf, roleOf, type ProductRole } from './stack-names.ts';

/** The branch that the workflows name in their triggers and the roles trust. */
export const BRANCH = 'main';

/** What `aws-jit.yml` does not say: whose repository it is, which commit of the action it calls, and where GitHub comes in. */
export interface Installation {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly ownerId: number;
  /** `owner/repository@<40 hex>`, perhaps with ` # v1.2.3`. */
  readonly uses: string;
  readonly runner: string;
  readonly appClientId: string | undefined;
  /** In the account that GitHub reaches; they assume those of the others. */
  readonly roles: Readonly<Record<ProductRole, string>>;
}

export const slugOf = ({ repository }: Installation): string => `${repository.owner}/${repository.name}`;

/** Id of the account that GitHub reaches. */
export const entryOf = ({ roles }: Pick<Installation, 'roles'>): string => roles.granter.split(':')[4] ?? '';

/**
 * The account that GitHub reaches, where nothing says which: the first of IAM whose roles are not named, since the job has those of
 * itself; else the first of IAM; where there is none, the account in which Identity Center is administered.
 */
export function likelyEntry(config: Config): string | undefined {
  const iam = iamAccounts(config);
  return (
    (iam.find(({ granterRole }) => granterRole === undefined) ?? iam[0])?.id ??
    config.identity_center?.account
  );
}

export const iamAccounts = (config: Config): readonly ConfiguredAccount[] =>
  accountsOf(config).filter(({ backend }) => backend === 'iam');
export const centerAccounts = (config: Config): readonly ConfiguredAccount[] =>
  accountsOf(config).filter(({ backend }) => backend === 'identity-center');

const accountsOf = (config: Config): readonly ConfiguredAccount[] =>
  [...config.accounts.keys()].flatMap((name) => accountNamed(config, name) ?? []);

/** The roles that the stacks make in an account, or the adopter's own that `aws-jit.yml` names. */
export function rolesIn(
  account: ConfiguredAccount,
  { repository }: Installation,
): Readonly<Record<ProductRole, string>> {
  const place = { partition: account.partition, account: account.id, repository: repository.id };
  return {
    granter: account.granterRole ?? roleOf(place, 'granter'),
    revoker: account.revokerRole ?? roleOf(place, 'revoker'),
    reader: account.readerRole ?? roleOf(place, 'reader'),
  };
}

/** The same where Identity Center is administered. */
export function centerRoles(
  config: Config,
  { repository }: Installation,
): Readonly<Record<ProductRole, string>> | undefined {
  const center = config.identity_center;
  if (center === undefined) return undefined;
  const partition = partitionOf(center.region ?? config.aws_region);
  const place = { partition, account: center.account, repository: repository.id };
  return {
    granter: center.granter_role ?? centerRoleOf(place, 'granter'),
    revoker: center.revoker_role ?? centerRoleOf(place, 'revoker'),
    reader: center.reader_role ?? centerRoleOf(place, 'reader'),
  };
}

/** The boundary of an account of IAM, and whether it is not the one that the stack makes. */
export function boundaryIn(
  { id, partition, boundary }: ConfiguredAccount,
  { repository }: Installation,
): { readonly arn: string; readonly own: boolean } {
  const made = boundaryOf({ partition, account: id, repository: repository.id });
  return { arn: boundary ?? made, own: boundary !== undefined && boundary !== made };
}

/** What `aws-jit.yml` lacks for the jobs to reach all that it names: lines to be added, each with where. */
export function lackingLines(config: Config, installation: Installation): readonly string[] {
  const entry = entryOf(installation);
  const lines = iamAccounts(config).flatMap((account) => {
    const roles = rolesIn(account, installation);
    const named = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole };
    const lacking = [
      ...(account.id === entry
        ? []
        : (['granter', 'revoker', 'reader'] as const).flatMap((role) =>
            named[role] === undefined ? [`    ${role}_role: ${roles[role]}`] : [],
          )),
      ...(account.boundary === undefined ? [`    boundary: ${boundaryIn(account, installation).arn}`] : []),
    ];
    return lacking.length === 0 ? [] : [`accounts → ${account.name}:`, ...lacking];
  });
  const roles = centerRoles(config, installation);
  const center = config.identity_center;
  if (roles === undefined || center === undefined) return lines;
  const named = { granter: center.granter_role, revoker: center.revoker_role, reader: center.reader_role };
  const lacking = (['granter', 'revoker', 'reader'] as const).flatMap((role) =>
    named[role] === undefined ? [`  ${role}_role: ${roles[role]}`] : [],
  );
  return lacking.length === 0 ? lines : [...lines, 'identity_center:', ...lacking];
}
