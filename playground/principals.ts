import { ACCOUNT, type Example } from '../sandbox/example.ts';
import type { IamPrincipal } from '../sandbox/aws/sandbox-account.ts';

/** Who people are in AWS; mallory has no identity there. */
const USERS: readonly string[] = ['alice', 'bob', 'carol'];
export const principalOf = (login: string): IamPrincipal | undefined =>
  USERS.includes(login) ? { kind: 'iam-user', name: login } : undefined;

/** Everybody to whom something could be attached. */
export const PRINCIPALS: readonly { readonly login: string; readonly principal: IamPrincipal }[] = [
  ...USERS.map((name) => ({ login: name, principal: { kind: 'iam-user', name } as const })),
  { login: 'dave', principal: { kind: 'iam-role', name: 'deploy' } },
];

/** The end in the name of what was attached for a request: `jit-4242-1.1-20261123T065832Z`. */
export function endInName(arn: string): number | undefined {
  const [, y, mo, d, h, mi, s] = /\/jit-[^/]*-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(arn) ?? [];
  if (y === undefined) return undefined;
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1000;
}

/** When what is attached ends, each moment once, earliest first. */
export function endsAhead({ aws, clock }: Example): readonly number[] {
  const account = aws.account(ACCOUNT);
  const ends = PRINCIPALS.flatMap(({ principal }) =>
    account.attached(principal).flatMap((arn) => endInName(arn) ?? []),
  );
  return [...new Set(ends)].filter((end) => end > clock.now()).sort((a, b) => a - b);
}
