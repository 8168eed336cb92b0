import * as z from 'zod';
import { AccountId, AccountName, RepositoryId, UserId } from '../../terms/brand.ts';
import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { formatInstant } from '../../terms/instant.ts';
import { normaliseReason } from '../../text/normalise-reason.ts';
import { byLine, formatPath, readStrictYaml } from '../../text/strict-yaml.ts';
import {
  formatHours,
  MOST_PEOPLE,
  MOST_USES,
  parseHours,
  PURPOSE_LENGTH,
  STANDING_NAME,
  WITHIN_LONGEST,
  type Hours,
  type Standing,
  type StandingPlace,
} from '../standing.ts';
import { entryLine, map, paragraph, quoted, scalar } from './canonical-yaml.ts';
import { branded, duration, firstDifference, instant, number, string, visible } from './file-fields.ts';

/** The three files of a standing approval, which one pull request adds. */
export interface StandingPaths {
  readonly standing: string;
  readonly policy: string;
  readonly review: string;
}

/** In a folder of its account, so that CODEOWNERS can name its owners by path. */
export function standingPaths({ account, name }: StandingPlace): StandingPaths {
  const place = `standing/${account}/${name}`;
  return { standing: `${place}.yml`, policy: `${place}.json`, review: `${place}.md` };
}

const PATH = /^(?:\.\/)?standing\/([a-z0-9-]+)\/([a-z0-9-]+)\.(?:yml|json|md)$/;

/** The inverse, for canonical paths only. */
export function parseStandingPath(path: string): StandingPlace | undefined {
  const [, account = '', name = ''] = PATH.exec(path) ?? [];
  return parseStandingText(`${account}/${name}`);
}

/** `prod/nightly-export` */
export function parseStandingText(text: string): StandingPlace | undefined {
  const [account = '', name = '', ...more] = text.split('/');
  return more.length === 0 && AccountName.is(account) && STANDING_NAME.test(name)
    ? { account, name }
    : undefined;
}

const HEADER = '# Approved in advance. Written by `aws-jit standing write`, and proved again at each use.\n';

/** The one form of the file. */
export function serialiseStanding(standing: Standing): string {
  const entries: readonly (readonly [string, string])[] = [
    ['standing', scalar(standing.name)],
    ['repository', String(standing.repository)],
    ['account', scalar(standing.account)],
    ['account_id', quoted(standing.accountId)],
    ['people', standing.people.map((id) => `\n  - ${id}`).join('')],
    ['duration', formatDuration(standing.duration)],
    ['uses', String(standing.uses)],
    ['within', formatDuration(standing.within)],
    ...(standing.hours === undefined
      ? []
      : [['when', map([['hours', quoted(formatHours(standing.hours))]])] as const]),
    ['until', quoted(formatInstant(standing.until))],
    ...(standing.review === undefined ? [] : [['review', scalar(standing.review)] as const]),
    ['purpose', paragraph(standing.purpose)],
  ];
  return `${HEADER}${entries.map(([key, value]) => entryLine(key, value)).join('\n')}\n`;
}

/** It holds some numbers and a paragraph. */
const LONGEST = 16 * 1024;

const hours = string.transform((text, context): Hours => {
  const read = parseHours(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'must be two times of day in UTC, such as "07:00-19:00"' });
  return z.NEVER;
});

const schema = z.strictObject({
  standing: string.regex(STANDING_NAME, {
    error: 'must be lower-case letters, digits and hyphens, at most 40',
  }),
  repository: branded(number, RepositoryId, 'the id of a repository'),
  account: branded(string, AccountName, 'the name of an account'),
  account_id: branded(string, AccountId, 'the id of an account: twelve digits, in quotes'),
  people: z
    .array(branded(z.number({ error: 'must be a numeric GitHub id' }), UserId, 'a numeric GitHub id'), {
      error: 'must be a list of numeric GitHub ids',
    })
    .min(1, { error: 'must name somebody' })
    .max(MOST_PEOPLE, { error: `may name at most ${MOST_PEOPLE} people` })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'names somebody twice' }),
  duration,
  uses: z
    .int({ error: 'must be a number' })
    .min(1, { error: 'must be at least 1' })
    .max(MOST_USES, { error: `may be at most ${MOST_USES}` }),
  within: duration.refine((length) => length <= WITHIN_LONGEST, {
    error: `may be at most ${formatDuration(WITHIN_LONGEST)}`,
  }),
  when: z.strictObject({ hours }).optional(),
  until: instant,
  review: z.literal('afterwards', { error: 'can only be `afterwards`, or be left out' }).optional(),
  purpose: string.transform(normaliseReason).pipe(visible(PURPOSE_LENGTH.least, PURPOSE_LENGTH.most)),
});

/** What a person wrote, in whatever YAML: `aws-jit standing write` puts it into its one form. */
export function readStandingAsWritten(text: string): Checked<Standing> {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }): Problem => {
      const path = at.map((part) => (typeof part === 'number' ? part : String(part)));
      const line = yaml.lineOf(path);
      return {
        code: 'standing-value',
        path: formatPath(path),
        message: `${formatPath(path) || 'The file'}: ${message}.`,
        ...(line === undefined ? {} : { line }),
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const { standing: name, account_id: accountId, when, people, review, ...rest } = parsed.data;
  return valid({
    ...rest,
    name,
    accountId,
    people: [...people].sort((a, b) => a - b),
    ...(when === undefined ? {} : { hours: when.hours }),
    ...(review === undefined ? {} : { review }),
  });
}

/** Reads the file. Only the exact bytes that `serialiseStanding` writes are accepted. */
export function readStanding(text: string): Checked<Standing> {
  const read = readStandingAsWritten(text);
  if (!read.ok) return read;
  const canonical = serialiseStanding(read.value);
  return canonical === text ? read : invalid(firstDifference('standing-not-canonical', text, canonical));
}
