// src/terms/: the words that all share: ids, ARN, instant, duration, access level, principal, risk; pure.
/**
 * Branded primitives: a number or string that has been checked once, where it entered the program.
 * A cast to a brand appears in this file and nowhere else.
 */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Number of an issue (or of a pull request: GitHub numbers both in one sequence). */
export type IssueNumber = Brand<number, 'IssueNumber'>;
/** Numeric id of a GitHub account. Logins can be renamed and taken over by somebody else; ids cannot. */
export type UserId = Brand<number, 'UserId'>;
export type RepositoryId = Brand<number, 'RepositoryId'>;
/**
 * What of a request an object in AWS is for: the account's place in it (`1`), `x1` an extension, `d1` a difference. Each has its own
 * approval and its own end, and all of them are taken back together.
 */
export type RequestPart = Brand<string, 'RequestPart'>;
/** Twelve digits, as text: leading zeros matter. */
export type AccountId = Brand<string, 'AccountId'>;
/** The name an account has in `aws-jit.yml`; also a folder name, so it is limited to `[a-z0-9-]`. */
export type AccountName = Brand<string, 'AccountName'>;
/** Lower-case service prefix as IAM writes it: `s3`, `ec2`, `execute-api`. */
export type Service = Brand<string, 'Service'>;
/** A team of a GitHub organisation, `organisation/team`, in lower case: GitHub tells them apart without regard to it. */
export type TeamName = Brand<string, 'TeamName'>;
/** 40 lower-case hexadecimal digits: a git object. */
export type Sha = Brand<string, 'Sha'>;
/** 64 lower-case hexadecimal digits: SHA-256 of a file's bytes. */
export type Digest = Brand<string, 'Digest'>;

function branded<T, B extends T>(what: string, test: (value: T) => boolean) {
  const is = (value: T): value is B => test(value);
  return {
    is,
    /** @throws TypeError naming the value: a caller that has not checked its input yet uses `is`. */
    of(value: T): B {
      if (!is(value)) throw new TypeError(`${JSON.stringify(value)} is not ${what}`);
      return value;
    },
  };
}

const positive = (n: number): boolean => Number.isSafeInteger(n) && n > 0;

export const IssueNumber = branded<number, IssueNumber>('an issue number', positive);
export const UserId = branded<number, UserId>('a numeric GitHub user id', positive);
export const RepositoryId = branded<number, RepositoryId>('a numeric repository id', positive);
export const RequestPart = branded<string, RequestPart>('a part of a request such as 1 or x1', (s) =>
  /^[xd]?[1-9]\d?$/.test(s),
);
/** Of a request for one account, what was asked for first. */
export const FIRST_PART: RequestPart = RequestPart.of('1');
/**
 * Whether two parts of one request give the same: a difference is what a request did not give before, and every other part gives what was
 * asked for first, until its own end.
 */
export const givesTheSame = (a: RequestPart, b: RequestPart): boolean =>
  !a.startsWith('d') && !b.startsWith('d');
/** Whether a part was asked for first in some account, and neither prolongs nor adds to anything. */
export const isAskedFirst = (part: string): boolean => /^\d/.test(part);
export const AccountId = branded<string, AccountId>('a 12-digit AWS account id', (s) => /^\d{12}$/.test(s));
export const AccountName = branded<string, AccountName>(
  'an account name (lower-case letters, digits and hyphens, at most 32)',
  (s) => /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(s),
);
export const Service = branded<string, Service>('a service prefix such as s3', (s) =>
  /^[a-z0-9][a-z0-9-]{0,62}$/.test(s),
);
export const TeamName = branded<string, TeamName>('a team such as organisation/team', (s) =>
  /^[a-z0-9][a-z0-9-]{0,38}\/[a-z0-9][a-z0-9._-]{0,99}$/.test(s),
);
export const Sha = branded<string, Sha>('a git object id', (s) => /^[0-9a-f]{40}$/.test(s));
export const Digest = branded<string, Digest>('a SHA-256 digest', (s) => /^[0-9a-f]{64}$/.test(s));
