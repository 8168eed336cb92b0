import * as z from 'zod';
import { AccountName, Digest, IssueNumber, RepositoryId, Sha } from '../../terms/brand.ts';
import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import { monthOf } from '../../terms/instant.ts';
import { byLine, formatPath, readStrictYaml } from '../../text/strict-yaml.ts';
import { normaliseRemark, REMARK_LONGEST } from '../remarks.ts';
import type { Request } from '../request.ts';
import { MOST_SUPPLEMENTS, supplementName, type Supplement, type SupplementKind } from '../supplement.ts';
import { entryLine, map, paragraph, quoted, scalar } from './canonical-yaml.ts';
import { branded, firstDifference, instant, number, string } from './file-fields.ts';

/** What the files of all supplements share: where they are, what they say, and that there is one form of them. */

/** Where the files of one are. All but a difference have no policy of their own. */
export interface SupplementPaths {
  readonly own: string;
  readonly review: string;
  readonly policy?: string;
}

/** Beside the files of the request that it belongs to, so that the same owners approve it. */
export function supplementPaths(
  request: Pick<Request, 'account' | 'createdAt' | 'issue'>,
  kind: SupplementKind,
  which: number,
): SupplementPaths {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}.${supplementName(kind, which)}`;
  return {
    own: `requests/${place}.yml`,
    ...(kind === 'difference' ? { policy: `policies/${place}.json` } : {}),
    review: `policies/${place}.md`,
  };
}

type Entry = readonly [key: string, value: string];

/** The one form: what a kind says of its own stands between what all of them say. */
export function serialiseSupplement(
  kind: SupplementKind,
  supplement: Supplement,
  between: readonly Entry[],
  behind: readonly Entry[] = [],
): string {
  const { base } = supplement;
  const entries: readonly Entry[] = [
    [kind, String(supplement.number)],
    ['issue', String(supplement.issue)],
    ['repository', String(supplement.repository)],
    ['account', scalar(supplement.account)],
    [
      'base',
      map([
        ['request', quoted(base.request)],
        ['policy', quoted(base.policy)],
        ['review', quoted(base.review)],
        ['merge_commit', quoted(base.mergeCommit)],
      ]),
    ],
    ...between,
    ['comment', String(supplement.comment)],
    ['reason', paragraph(supplement.reason)],
    ...behind,
  ];
  return `${HEADERS[kind]}${entries.map(([key, value]) => entryLine(key, value)).join('\n')}\n`;
}

const HEADERS: Readonly<Record<SupplementKind, string>> = {
  extension: '# Written from a comment of the requester, and proved again before access lasts longer.\n',
  difference:
    '# Written from a comment of the requester, and proved again before anything is added to their access.\n',
};

const digest = branded(string, Digest, 'a SHA-256 digest');

/** Of the number, which the kind names. */
export const which = z
  .int({ error: 'must be a number' })
  .min(1, { error: 'must be at least 1' })
  .max(MOST_SUPPLEMENTS, { error: `must be at most ${MOST_SUPPLEMENTS}` });

export const supplementFields = {
  issue: branded(number, IssueNumber, 'the number of an issue'),
  repository: branded(number, RepositoryId, 'the id of a repository'),
  account: branded(string, AccountName, 'the name of an account'),
  base: z
    .strictObject({
      request: digest,
      policy: digest,
      review: digest,
      merge_commit: branded(string, Sha, 'a git commit'),
    })
    .transform(({ merge_commit: mergeCommit, ...digests }) => ({ ...digests, mergeCommit })),
  until: instant,
  comment: z.int({ error: 'must be a number' }).positive({ error: 'must be positive' }),
  reason: string
    .min(1, { error: 'must not be empty' })
    .max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` })
    .refine((text) => normaliseRemark(text) === text, { error: 'holds hidden text' }),
};

/** Reads one of them. Only the exact bytes that are written are accepted. */
export function readSupplement<Written, S extends Supplement>(
  kind: SupplementKind,
  text: string,
  schema: z.ZodType<Written>,
  longest: number,
  of: (written: Written) => Checked<S>,
  serialise: (supplement: S) => string,
): Checked<S> {
  const yaml = readStrictYaml(text, longest);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }): Problem => {
      const path = at.map((part) => (typeof part === 'number' ? part : String(part)));
      const line = yaml.lineOf(path);
      return {
        code: `${kind}-value`,
        path: formatPath(path),
        message: `${formatPath(path) || 'The file'}: ${message}.`,
        ...(line === undefined ? {} : { line }),
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const read = of(parsed.data);
  if (!read.ok) return read;
  const canonical = serialise(read.value);
  return canonical === text
    ? valid(read.value)
    : invalid(firstDifference(`${kind}-not-canonical`, text, canonical));
}
