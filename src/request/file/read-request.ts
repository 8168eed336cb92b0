import * as z from 'zod';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  UserId,
} from '../../terms/brand.ts';
import { invalid, valid } from '../../terms/checked.ts';
import type { Checked, Problem } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { draftedOf, draftedSchema } from './drafted-schema.ts';
import { branded, duration, firstDifference, instant, number, string, visible } from './file-fields.ts';
import { MOST_RESOURCES, REASON_LENGTH, TICKET_LONGEST } from '../form/form-fields.ts';
import { raisedSchema, remarksOf, remarksSchema } from './remarks-schema.ts';
import { MOST_ACCOUNTS } from '../request-accounts.ts';
import type { Request } from '../request.ts';
import { serialiseRequest } from './request-yaml.ts';
import { byLine, formatPath, readStrictYaml } from '../../text/strict-yaml.ts';
import { normaliseReason } from '../../text/normalise-reason.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../../terms/access-level.ts';
import type { Principal } from '../../terms/principal.ts';

/** The longest form fits four times over. */
const LONGEST = 256 * 1024;

const userId = branded(number, UserId, 'the id of a user');
const service = branded(string, Service, 'a service');
const principalName = visible(1, 128);

const fileSchema = z.strictObject({
  issue: branded(number, IssueNumber, 'the number of an issue'),
  issue_id: z.int({ error: 'must be a number' }).positive({ error: 'must be positive' }),
  repository: branded(number, RepositoryId, 'the id of a repository'),
  created_at: instant,
  requester: z.strictObject({ id: userId, login: visible(1, 100) }),
  account: branded(string, AccountName, 'the name of an account'),
  account_id: branded(string, AccountId, '12 digits in quotes'),
  accounts: z
    .array(branded(string, AccountName, 'the name of an account'))
    .min(2, { error: 'is left out where there is one' })
    .max(MOST_ACCOUNTS, { error: `may name at most ${MOST_ACCOUNTS} accounts` })
    .optional(),
  preset: visible(1, 32).optional(),
  role: visible(1, 64).optional(),
  curated_set: visible(1, 32).optional(),
  principal: z.union(
    [
      z.strictObject({ iam_user: principalName }),
      z.strictObject({ iam_role: principalName }),
      z.strictObject({ identity_center_user: principalName }),
    ],
    { error: 'must name exactly one of iam_user, iam_role, identity_center_user' },
  ),
  duration,
  approved_duration: duration.optional(),
  start: instant.optional(),
  services: z.array(service),
  resources: z
    .array(visible(1, 1024))
    .max(MOST_RESOURCES, { error: `may name at most ${MOST_RESOURCES} resources` }),
  access: z.record(
    z.string(),
    z.enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(', ')}` }),
  ),
  reason: string.refine((text) => normaliseReason(text) === text, { error: 'holds hidden text' }),
  ticket: visible(1, TICKET_LONGEST).optional(),
  body_digest: branded(string, Digest, 'a SHA-256 digest'),
  raised: raisedSchema(service).optional(),
  remarks: remarksSchema(userId).optional(),
  drafted: draftedSchema(visible).optional(),
});

/**
 * Reads a request file. Only the exact bytes that `serialiseRequest` writes are accepted: what a reviewer saw can then mean
 * one thing only. An approver may add `approved_duration`, of at most the duration asked for.
 */
export function readRequest(text: string): Checked<Request> {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const problem = (code: string, path: readonly (string | number)[], message: string): Problem => {
    const line = yaml.lineOf(path);
    return { code, path: formatPath(path), message, ...(line === undefined ? {} : { line }) };
  };
  const parsed = fileSchema.safeParse(yaml.value);
  if (!parsed.success || yaml.misread.length > 0) {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      return problem('request-value', path, `${formatPath(path) || 'The file'}: ${issue.message}.`);
    });
    return { ok: false, problems: byLine([...yaml.misread, ...problems]) };
  }
  const file = parsed.data;
  const problems: Problem[] = [];
  const named = Object.keys(file.access);
  const curated = file.curated_set !== undefined;
  if (file.services.length === 0 && !curated) {
    problems.push(problem('request-value', ['services'], 'services: must name a service.'));
  }
  if (curated && (file.services.length > 0 || file.resources.length > 0 || file.role !== undefined)) {
    const message =
      'A curated set is given as it is: services and resources must be empty, and no role named.';
    problems.push(problem('request-curated', ['curated_set'], message));
  }
  if (new Set(file.services).size !== file.services.length) {
    problems.push(problem('request-double', ['services'], 'A service is listed twice.'));
  }
  if (
    named.length !== file.services.length ||
    file.services.some((each) => !Object.hasOwn(file.access, each))
  ) {
    problems.push(
      problem(
        'request-access',
        ['access'],
        'access must give a level to each of services, and to nothing else.',
      ),
    );
  }
  if (file.accounts !== undefined && new Set(file.accounts).size !== file.accounts.length)
    problems.push(problem('request-double', ['accounts'], 'An account is listed twice.'));
  if (file.accounts?.includes(file.account) === false)
    problems.push(problem('request-accounts', ['accounts'], 'account is not among accounts.'));
  const length = Array.from(file.reason).length;
  if (length < REASON_LENGTH.least || length > REASON_LENGTH.most) {
    problems.push(
      problem(
        'request-reason',
        ['reason'],
        `reason must have ${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters.`,
      ),
    );
  }
  if (file.approved_duration !== undefined && file.approved_duration > file.duration) {
    problems.push(
      problem(
        'request-approved-duration',
        ['approved_duration'],
        `approved_duration (${formatDuration(file.approved_duration)}) is longer than what was asked for ` +
          `(${formatDuration(file.duration)}). An approver may only shorten it.`,
      ),
    );
  }
  if (file.start !== undefined && curated) {
    const message = 'A curated set is given with the merge: it has no start of its own.';
    problems.push(problem('request-curated', ['start'], message));
  }
  for (const [index, { command, by, chose }] of (file.remarks ?? []).entries()) {
    if (chose !== undefined && command === 'revise') {
      const message = 'Numbers choose only in an answer.';
      problems.push(problem('request-remark', ['remarks', index, 'chose'], message));
    }
    if (command === 'revise' || by === file.requester.id) continue;
    const message = 'An answer counts only if the requester gave it.';
    problems.push(problem('request-remark', ['remarks', index, 'by'], message));
  }
  if (problems.length > 0) return { ok: false, problems };

  const request = requestOf(file);
  const canonical = serialiseRequest(request);
  return canonical === text
    ? valid(request)
    : invalid(firstDifference('request-not-canonical', text, canonical));
}

function requestOf(file: z.output<typeof fileSchema>): Request {
  const access: Record<Service, AccessLevel> = {};
  for (const [name, level] of Object.entries(file.access)) access[Service.of(name)] = level;
  return {
    repository: file.repository,
    issue: file.issue,
    issueId: file.issue_id,
    account: file.account,
    accountId: file.account_id,
    ...(file.accounts === undefined ? {} : { accounts: file.accounts }),
    requester: file.requester,
    ...(file.preset === undefined ? {} : { preset: file.preset }),
    ...(file.role === undefined ? {} : { role: file.role }),
    ...(file.curated_set === undefined ? {} : { curatedSet: file.curated_set }),
    principal: principalOf(file.principal),
    createdAt: file.created_at,
    services: file.services,
    resources: file.resources,
    access,
    reason: file.reason,
    duration: file.duration,
    ...(file.approved_duration === undefined ? {} : { approvedDuration: file.approved_duration }),
    ...(file.start === undefined ? {} : { start: file.start }),
    ...(file.ticket === undefined ? {} : { ticket: file.ticket }),
    bodyDigest: file.body_digest,
    ...(file.raised === undefined ? {} : { raised: file.raised }),
    ...(file.remarks === undefined ? {} : { remarks: remarksOf(file.remarks) }),
    ...(file.drafted === undefined ? {} : { drafted: draftedOf(file.drafted) }),
  };
}

function principalOf(written: z.output<typeof fileSchema>['principal']): Principal {
  if ('iam_user' in written) return { kind: 'iam-user', name: written.iam_user };
  if ('iam_role' in written) return { kind: 'iam-role', name: written.iam_role };
  return { kind: 'identity-center-user', userName: written.identity_center_user };
}
