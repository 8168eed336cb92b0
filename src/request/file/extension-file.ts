import * as z from 'zod';
import { AccountName, Digest, IssueNumber, RepositoryId, Sha } from '../../terms/brand.ts';
import { invalid, valid, type Checked, type Problem } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, formatInstant, monthOf } from '../../terms/instant.ts';
import { byLine, formatPath, readStrictYaml } from '../../text/strict-yaml.ts';
import { MOST_EXTENSIONS, type Extension } from '../extension.ts';
import { normaliseRemark, REMARK_LONGEST } from '../remarks.ts';
import type { Request } from '../request.ts';
import { entryLine, map, paragraph, quoted, scalar } from './canonical-yaml.ts';
import { branded, duration, firstDifference, instant, number, string } from './file-fields.ts';

/** The two files of an extension, which one pull request adds. */
export interface ExtensionPaths {
  readonly extension: string;
  readonly review: string;
}

/** Beside the files of the request that it extends, so that the same owners approve it. */
export function extensionPaths(
  request: Pick<Request, 'account' | 'createdAt' | 'issue'>,
  extension: number,
): ExtensionPaths {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}.x${extension}`;
  return { extension: `requests/${place}.yml`, review: `policies/${place}.md` };
}

const HEADER = '# Written from a comment of the requester, and proved again before access lasts longer.\n';

/** The one form of an extension file. */
export function serialiseExtension(extension: Extension): string {
  const { base } = extension;
  const entries: readonly (readonly [string, string])[] = [
    ['extension', String(extension.number)],
    ['issue', String(extension.issue)],
    ['repository', String(extension.repository)],
    ['account', scalar(extension.account)],
    [
      'base',
      map([
        ['request', quoted(base.request)],
        ['policy', quoted(base.policy)],
        ['review', quoted(base.review)],
        ['merge_commit', quoted(base.mergeCommit)],
      ]),
    ],
    ['extends', quoted(formatInstant(extension.extends))],
    ['by', formatDuration(extension.by)],
    ['until', quoted(formatInstant(extension.until))],
    ['comment', String(extension.comment)],
    ['reason', paragraph(extension.reason)],
  ];
  return `${HEADER}${entries.map(([key, value]) => entryLine(key, value)).join('\n')}\n`;
}

/** It holds a reason and little else. */
const LONGEST = 32 * 1024;

const digest = branded(string, Digest, 'a SHA-256 digest');

const schema = z.strictObject({
  extension: z
    .int({ error: 'must be a number' })
    .min(1, { error: 'must be at least 1' })
    .max(MOST_EXTENSIONS, { error: `must be at most ${MOST_EXTENSIONS}` }),
  issue: branded(number, IssueNumber, 'the number of an issue'),
  repository: branded(number, RepositoryId, 'the id of a repository'),
  account: branded(string, AccountName, 'the name of an account'),
  base: z.strictObject({
    request: digest,
    policy: digest,
    review: digest,
    merge_commit: branded(string, Sha, 'a git commit'),
  }),
  extends: instant,
  by: duration,
  until: instant,
  comment: z.int({ error: 'must be a number' }).positive({ error: 'must be positive' }),
  reason: string
    .min(1, { error: 'must not be empty' })
    .max(REMARK_LONGEST, { error: `may have at most ${REMARK_LONGEST} characters` })
    .refine((text) => normaliseRemark(text) === text, { error: 'holds hidden text' }),
});

/** Reads an extension file. Only the exact bytes that `serialiseExtension` writes are accepted, and only if its times agree. */
export function readExtension(text: string): Checked<Extension> {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path: at, message }): Problem => {
      const path = at.map((part) => (typeof part === 'number' ? part : String(part)));
      const line = yaml.lineOf(path);
      return {
        code: 'extension-value',
        path: formatPath(path),
        message: `${formatPath(path) || 'The file'}: ${message}.`,
        ...(line === undefined ? {} : { line }),
      };
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const { extension, base, ...file } = parsed.data;
  const read: Extension = {
    number: extension,
    ...file,
    base: {
      request: base.request,
      policy: base.policy,
      review: base.review,
      mergeCommit: base.merge_commit,
    },
  };
  if (addSeconds(read.extends, read.by) !== read.until)
    return invalid({
      code: 'extension-end',
      path: 'until',
      message: `until is not ${formatDuration(read.by)} after ${formatInstant(read.extends)}.`,
    });
  const canonical = serialiseExtension(read);
  return canonical === text
    ? valid(read)
    : invalid(firstDifference('extension-not-canonical', text, canonical));
}
