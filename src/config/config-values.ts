import * as z from 'zod';
import { AccountName, Service, UserId } from '../terms/brand.ts';
import { parseDuration } from '../terms/duration.ts';
import type { Seconds } from '../terms/instant.ts';

/** What the values of the configuration are made of: each kind of text and number once, with the hint that a wrong one gets. */

const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;

export const readonlyList = <T>(items: T[]): readonly T[] => items;
export const text = (pattern: RegExp, hint: string) =>
  z.string({ error: hint }).regex(pattern, { error: hint });
export const list = <S extends z.ZodType>(item: S, hint: string) => z.array(item, { error: hint });

const DURATION_HINT = 'must be a duration such as 90m, 8h, 1d or PT8H';
export const duration = z
  .string({ error: DURATION_HINT })
  .meta({ examples: ['90m', '8h', '1d'] })
  .transform((value, context): Seconds => {
    const length = parseDuration(value);
    if (length !== undefined) return length;
    context.addIssue({ code: 'custom', message: DURATION_HINT });
    return z.NEVER;
  });

export const region = text(REGION, 'must be an AWS Region such as eu-west-1').meta({
  examples: ['eu-west-1'],
});
export const serviceText = text(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'must be a service prefix in lower case, as IAM writes it: s3, ec2, logs',
);
export const service = serviceText.transform((value) => Service.of(value));

const USER_ID_HINT =
  'must be the numeric id of a GitHub account, not a login: logins can change hands. `gh api users/LOGIN --jq .id` prints it';
export const userId = z
  .int({ error: USER_ID_HINT })
  .positive({ error: USER_ID_HINT })
  .transform((value) => UserId.of(value));
/** The same as the key of a map, where it arrives as text. */
export const userIdKey = text(/^[1-9]\d{0,15}$/, USER_ID_HINT);

const ACCOUNT_NAME_HINT =
  'must be an account name: lower-case letters, digits and hyphens, at most 32, starting and ending with a letter or digit';
export const accountNameText = text(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, ACCOUNT_NAME_HINT);
export const accountName = accountNameText.transform((value) => AccountName.of(value));

/** Attaching takes a name without its path. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const iamName = (what: string) =>
  text(/^[\w+=,.@-]{1,64}$/, `must be the name of an IAM ${what}, without its path and without "arn:"`);
export const roleArn = text(
  /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  'must be the ARN of a role: arn:aws:iam::111122223333:role/NAME',
);
export const channel = text(
  /^(?:#[^\s#,]{1,80}|[CG][A-Z0-9]{8,20})$/u,
  'must be a Slack channel: its id (C0123456789) or "#name" in quotes',
);

/** A map with at least `least` entries, read into a `Map`: no key can then be mistaken for one of `Object`'s own. */
export function mapOf<V extends z.ZodType, K>(
  key: z.ZodType<string, string>,
  value: V,
  hint: string,
  toKey: (key: string) => K,
  least = 1,
) {
  return z
    .record(key, value, { error: typeHint(hint) })
    .refine((entries) => Object.keys(entries).length >= least, { error: hint })
    .transform(
      (entries): ReadonlyMap<K, z.output<V>> =>
        new Map(Object.entries(entries).map(([name, entry]) => [toKey(name), entry])),
    );
}

/** The hint for a wrong type; unknown keys and wrong keys have words of their own, in `read-config.ts`. */
export function typeHint(hint: string) {
  return (issue: { code?: string | undefined }): string | undefined =>
    issue.code === 'invalid_type' ? hint : undefined;
}
