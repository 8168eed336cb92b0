import { formatDuration } from '../terms/duration.ts';
import { formatInstant, type Instant, type Seconds } from '../terms/instant.ts';
import type { Request } from '../request/request.ts';
import { quoted, type Reason } from './refusal-reasons.ts';
import type { Principal } from '../terms/principal.ts';

/**
 * Compares the request file with the request that the issue's form, its author's answers and the configuration give now, field by field, so that
 * the refusal names what was changed. Every field counts, the requester's login as well, which decides nothing and is what
 * the approver reads; only `approvedDuration` does not, which only the file has and which may only be lower.
 * @param former logins that the file says and that nobody has by now: people rename themselves, and the id is the same.
 */
export function compareRequests(
  filed: Request,
  expected: Request,
  former: ReadonlySet<string> = new Set(),
): readonly Reason[] {
  const reasons: Reason[] = [];
  const fields: Readonly<Record<string, readonly [unknown, unknown]>> = {
    repository: [filed.repository, expected.repository],
    issue: [filed.issue, expected.issue],
    'issue id': [filed.issueId, expected.issueId],
    account: [filed.account, expected.account],
    'account id': [filed.accountId, expected.accountId],
    accounts: [filed.accounts, expected.accounts],
    requester: [filed.requester.id, expected.requester.id],
    "requester's login": [filed.requester.login, loginOf(filed, expected, former)],
    preset: [filed.preset, expected.preset],
    role: [filed.role, expected.role],
    'curated set': [filed.curatedSet, expected.curatedSet],
    principal: [principalText(filed.principal), principalText(expected.principal)],
    services: [filed.services, expected.services],
    resources: [filed.resources, expected.resources],
    access: [sorted(filed.access), sorted(expected.access)],
    'what answers raised': [filed.raised, expected.raised],
    reason: [filed.reason, expected.reason],
    duration: [filed.duration, expected.duration],
    start: [timed(filed.start), timed(expected.start)],
    ticket: [filed.ticket, expected.ticket],
    'created at': [filed.createdAt, expected.createdAt],
    "digest of the issue's text": [filed.bodyDigest, expected.bodyDigest],
  };
  for (const [field, [file, now]] of Object.entries(fields)) {
    const [inFile, derived] = [JSON.stringify(file), JSON.stringify(now)];
    if (inFile === derived) continue;
    reasons.push({
      code: 'request-differs',
      message:
        `The request file says ${field}: ${shown(field, file)}, but the issue and aws-jit.yml now say ${shown(field, now)}. ` +
        'Only what was asked for in the issue, and in answers of its author, can be granted: file a new issue with what is needed now.',
    });
  }
  const { approvedDuration } = filed;
  if (approvedDuration !== undefined && approvedDuration > expected.duration) {
    reasons.push({
      code: 'duration-raised',
      message:
        `The request file approves ${formatDuration(approvedDuration)}, but the issue asked for ${formatDuration(expected.duration)}. ` +
        'An approver may only shorten: file a new issue for a longer time.',
    });
  }
  return reasons;
}

/** Somebody else's login would have misled the approver; one that nobody has any more is the same person's of then. */
const loginOf = (filed: Request, expected: Request, former: ReadonlySet<string>): string =>
  filed.requester.id === expected.requester.id && former.has(filed.requester.login)
    ? filed.requester.login
    : expected.requester.login;

/** In words, for messages: `role deploy`. */
export function principalText(principal: Principal): string {
  switch (principal.kind) {
    case 'iam-user':
      return `IAM user ${principal.name}`;
    case 'iam-role':
      return `IAM role ${principal.name}`;
    case 'identity-center-user':
      return `Identity Center user ${principal.userName}`;
  }
}

const timed = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : formatInstant(at);

/** A key stands once. */
const sorted = (map: Readonly<Record<string, string>>) =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));

function shown(field: string, value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (field === 'duration') return formatDuration(value as Seconds);
  if (field === 'created at') return formatInstant(value as Instant);
  return quoted(JSON.stringify(value));
}
