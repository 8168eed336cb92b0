import { createHash } from 'node:crypto';
import {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  Service,
  Sha,
  UserId,
} from '../../src/terms/brand.ts';
import {
  known,
  type Account,
  type ApprovalFacts,
  type CodeownersFile,
  type CommitFacts,
  type FileFacts,
  type PullFacts,
  type ReviewFacts,
  type TreeEntry,
} from '../../src/approval/approval-facts.ts';
import type { VerifySettings } from '../../src/approval/verify.ts';
import { valid } from '../../src/terms/checked.ts';
import { addSeconds, parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import type { PolicyDocument } from '../../src/policy/document/document.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { requestPaths, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';

/** A request that was asked for, drafted, approved and merged by the book. Every test changes one thing about it. */

export const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is no time`);
  return instant;
};
export const seconds = (n: number): Seconds => n as Seconds;
export const HOUR = seconds(3600);

export const blobOid = (text: string): Sha =>
  Sha.of(
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex'),
  );
export const commitOid = (name: string): Sha => Sha.of(createHash('sha1').update(name).digest('hex'));

export const person = (id: number, login: string): Account => ({ id: UserId.of(id), login, type: 'User' });
export const RITA = person(11, 'rita'); // asks
export const OLGA = person(21, 'olga'); // owns
export const OTTO = person(22, 'otto'); // owns
export const WILL = person(31, 'will'); // can write, owns nothing
export const BOT: Account = { id: UserId.of(41_898_282), login: 'github-actions', type: 'Bot' };

export const REPOSITORY = RepositoryId.of(7001);
export const ISSUE = IssueNumber.of(1042);
export const PULL = IssueNumber.of(1043);
export const CREATED = at('2026-11-20T10:00:00Z');
export const MERGED = at('2026-11-20T11:00:00Z');
export const NOW = at('2026-11-20T11:05:00Z');
export const HEAD = commitOid('head');
export const OLDER_HEAD = commitOid('older head');
export const MERGE = commitOid('merge');

export const REQUEST: Request = {
  repository: REPOSITORY,
  issue: ISSUE,
  issueId: 900_000_001,
  account: AccountName.of('prod'),
  accountId: AccountId.of('111122223333'),
  requester: { id: RITA.id, login: RITA.login },
  principal: { kind: 'iam-role', name: 'rita-operator' },
  createdAt: CREATED,
  bodyDigest: Digest.of('a'.repeat(64)),
  services: [Service.of('s3')],
  resources: ['arn:aws:s3:::reports', 'arn:aws:s3:::reports/*'],
  access: { [Service.of('s3')]: 'read' },
  reason: 'Look up why the nightly report of the sales team is empty.',
  duration: seconds(8 * 3600),
};
export const PATHS = requestPaths(REQUEST);
export const PATH_LIST: readonly string[] = [PATHS.request, PATHS.policy, PATHS.review];
export const POLICY: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Read', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::reports/*'] },
  ],
};
export const POLICY_TEXT = serialise(POLICY);
export const REVIEW_TEXT = 'What this policy lets the person do.\n';

export const CODEOWNERS = [
  '* @olga @otto',
  '/docs/ @will',
  '/requests/ @olga @otto',
  '/policies/ @olga @otto',
  '',
].join('\n');
export const codeownersFile = (text: string): CodeownersFile => ({
  path: '.github/CODEOWNERS',
  bytes: Buffer.byteLength(text),
  text,
});

export const entryOf = (text: string, mode = '100644'): TreeEntry => ({
  mode,
  oid: blobOid(text),
  bytes: Buffer.byteLength(text),
  text: known(text),
});

export const review = (
  id: number,
  user: Account | undefined,
  state: ReviewFacts['state'],
  more: Partial<ReviewFacts> = {},
): ReviewFacts => ({
  id,
  user,
  state,
  commit: HEAD,
  submittedAt: addSeconds(CREATED, seconds(600 + id)),
  canPush: true,
  ...more,
});

export const outline = {
  number: PULL,
  mergedAt: MERGED,
  baseRef: 'main',
  baseRepository: REPOSITORY,
  head: HEAD,
};

const file = (path: string, text: string): FileFacts => ({
  path,
  onMain: known(entryOf(text)),
  onHead: known(entryOf(text)),
  history: known([{ commit: HEAD, pulls: [outline] }]),
});

/** CODEOWNERS stands at the first place, the same in every commit. */
export const OWNERS_OIDS = [blobOid(CODEOWNERS), undefined, undefined];
export const BASE = commitOid('first parent');
/** A commit that GitHub made for the bot, with the three files. */
export const botCommit = (oid: Sha, change: Partial<CommitFacts> = {}): CommitFacts => ({
  oid,
  authors: known([{ id: BOT.id, login: 'github-actions[bot]' }]),
  signedByGitHub: true,
  parents: known([{ oid: BASE, owners: OWNERS_OIDS }]),
  owners: OWNERS_OIDS,
  files: {
    [PATHS.request]: blobOid(serialiseRequest(REQUEST)),
    [PATHS.policy]: blobOid(POLICY_TEXT),
    [PATHS.review]: blobOid(REVIEW_TEXT),
  },
  joins: undefined,
  ...change,
});

export const goodPull: PullFacts = {
  ...outline,
  author: BOT,
  headRef: 'aws-jit/1042',
  headRepository: REPOSITORY,
  merged: true,
  mergedBy: WILL,
  mergedLater: known(false),
  mergeCommit: MERGE,
  firstParent: BASE,
  files: known(PATH_LIST.map((path) => ({ path, change: 'ADDED' }))),
  commits: known([botCommit(HEAD)]),
  pushers: known([BOT]),
  reviews: known([review(1, OLGA, 'APPROVED')]),
  dismissals: known([]),
};

export const goodFacts: ApprovalFacts = {
  repository: {
    id: REPOSITORY,
    name: 'acme/access',
    defaultBranch: 'main',
    head: commitOid('main'),
    private: false,
  },
  issue: known({
    number: ISSUE,
    id: REQUEST.issueId,
    repository: REPOSITORY,
    isPullRequest: false,
    transferred: false,
    author: RITA,
    state: 'open',
    createdAt: CREATED,
    lastEditedAt: undefined,
    edits: known([]),
    closings: known([]),
  }),
  files: {
    request: file(PATHS.request, serialiseRequest(REQUEST)),
    policy: file(PATHS.policy, POLICY_TEXT),
    review: file(PATHS.review, REVIEW_TEXT),
  },
  pull: known(goodPull),
  codeowners: {
    atMerge: known(codeownersFile(CODEOWNERS)),
    now: known(codeownersFile(CODEOWNERS)),
    errors: known([]),
  },
  mergedFromBranch: known([outline]),
  comments: [],
  people: [
    { account: OLGA, permission: known('write') },
    { account: OTTO, permission: known('admin') },
    { account: WILL, permission: known('write') },
  ],
  teams: [],
  emails: [],
  rules: known([
    {
      type: 'pull_request',
      requireCodeOwnerReview: true,
      dismissStaleReviews: true,
      requireLastPushApproval: true,
      requiredApprovals: 1,
    },
    { type: 'non_fast_forward' },
    { type: 'deletion' },
  ]),
};

export const goodSettings: VerifySettings = {
  expectedRequest: valid(REQUEST),
  against: [],
  guardrails: [],
  expectedReview: REVIEW_TEXT,
  approvers: undefined,
  samePrincipal: [],
  required: 1,
  approvalTtl: seconds(7 * 86_400),
  trial: false,
  presets: false,
  curated: false,
};

/** The good facts with changes to the pull request, to one file, or to the issue. */
export const withPull = (change: Partial<PullFacts>): ApprovalFacts => ({
  ...goodFacts,
  pull: known({ ...goodPull, ...change }),
});
export const withReviews = (...reviews: readonly ReviewFacts[]): ApprovalFacts =>
  withPull({ reviews: known(reviews) });
export const withFile = (kind: keyof ApprovalFacts['files'], change: Partial<FileFacts>): ApprovalFacts => ({
  ...goodFacts,
  files: { ...goodFacts.files, [kind]: { ...goodFacts.files[kind], ...change } },
});
export const withIssue = (
  change: Partial<Extract<ApprovalFacts['issue'], { known: true }>['value']>,
): ApprovalFacts =>
  goodFacts.issue.known ? { ...goodFacts, issue: known({ ...goodFacts.issue.value, ...change }) } : goodFacts;
/** A request file with this text, on main and on the head alike. */
export const withRequestText = (text: string): ApprovalFacts =>
  withFile('request', { onMain: known(entryOf(text)), onHead: known(entryOf(text)) });
export const withCodeowners = (now: string, atMerge = now): ApprovalFacts => ({
  ...goodFacts,
  codeowners: {
    now: known(codeownersFile(now)),
    atMerge: known(codeownersFile(atMerge)),
    errors: known([]),
  },
});
