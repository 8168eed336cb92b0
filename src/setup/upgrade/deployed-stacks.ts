import type { Config } from '../../config/config.ts';

/** Where the templates of `deploy/` are deployed, and how they are deployed again. */

export interface Stack {
  readonly template: string;
  readonly stack: string;
  /** Name in `aws-jit.yml`; `undefined`: an account that nobody is given access in. */
  readonly name: string | undefined;
  readonly account: string;
  readonly command: string;
}

const ACCOUNT = 'deploy/account.yml';
const CENTER = 'deploy/identity-center.yml';
const AUDIT = 'deploy/audit.yml';

/**
 * @param reached the account that GitHub reaches: its roles assume those of the others, so its stack comes first.
 * @param changed templates that say something else than before.
 */
export function stacksOf(
  {
    accounts,
    identity_center: center,
    audit,
  }: Pick<Config, 'accounts' | 'identity_center'> & Partial<Pick<Config, 'audit'>>,
  reached: string | undefined,
  changed: ReadonlySet<string>,
): readonly Stack[] {
  const names = new Map([...accounts].map(([name, { id }]) => [String(id), String(name)]));
  const inIam = [...accounts.values()].filter(({ backend }) => backend === 'iam').map(({ id }) => String(id));
  const ids = [...new Set([...(reached === undefined ? [] : [reached]), ...inIam])];
  const of = (template: string, stack: string, account: string): Stack => ({
    template,
    stack,
    name: names.get(account),
    account,
    command: `aws cloudformation deploy --stack-name ${stack} --template-file ${template} --capabilities CAPABILITY_NAMED_IAM`,
  });
  return [
    ...(changed.has(ACCOUNT) ? ids.map((id) => of(ACCOUNT, 'aws-jit', id)) : []),
    ...(changed.has(CENTER) && center !== undefined
      ? [of(CENTER, 'aws-jit-center', String(center.account))]
      : []),
    ...(changed.has(AUDIT) && audit !== undefined
      ? [of(AUDIT, 'aws-jit-audit', audit.account ?? reached ?? ids[0] ?? '')]
      : []),
  ];
}
