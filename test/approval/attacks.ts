import { IssueNumber, RepositoryId, Service } from '../../src/terms/brand.ts';
import { known, unknown, type ApprovalFacts } from '../../src/approval/approval-facts.ts';
import { invalid, valid } from '../../src/terms/checked.ts';
import { serialiseRequest } from '../../src/request/file/request-file.ts';
import { BRANCH_ATTACKS, type Attacks } from './branch-attacks.ts';
import * as good from './good-facts.ts';
import { BOT, goodFacts, HEAD, OLDER_HEAD, OLGA, OTTO, RITA, WILL } from './good-facts.ts';

const { withPull, withReviews, withFile, withIssue, withRequestText, withCodeowners, review, at } = good;

export const otherPull = { ...good.outline, number: IssueNumber.of(990) };
const historyOf = (...pulls: (typeof good.outline)[]) => known([{ commit: HEAD, pulls }]);
export const everyFile = (change: Parameters<typeof withFile>[1]): ApprovalFacts => ({
  ...goodFacts,
  files: {
    request: { ...goodFacts.files.request, ...change },
    policy: { ...goodFacts.files.policy, ...change },
    review: { ...goodFacts.files.review, ...change },
  },
});
export const merger = { reviews: known([]), mergedBy: OLGA };
const canonical = serialiseRequest(good.REQUEST);
export const filed = (change: Partial<typeof good.REQUEST>) =>
  withRequestText(serialiseRequest({ ...good.REQUEST, ...change }));
/** This text on main and on the head alike. */
const bothSides = (text: string) => ({
  onMain: known(good.entryOf(text)),
  onHead: known(good.entryOf(text)),
});
export const personOf = (facts: ApprovalFacts, ...people: ApprovalFacts['people']): ApprovalFacts => ({
  ...facts,
  people: [...facts.people, ...people],
});
export const teamOwned = '* @acme/security\n';
export const team = { org: 'acme', slug: 'security', canWrite: known(true), members: known([OLGA.id]) };

/** Attack → the reasons that must be given, no more and no fewer. */
export const ATTACKS: Attacks = {
  // People
  'self-approval by a code owner': {
    facts: personOf(
      {
        ...withReviews(review(1, RITA, 'APPROVED')),
        codeowners: withCodeowners('* @olga @rita\n').codeowners,
      },
      { account: RITA, permission: known('write') },
    ),
    codes: ['approvals-missing', 'self-approval', 'not-code-owner'],
    waiting: true,
  },
  'self-approval by a code owner who merges': {
    facts: personOf(
      {
        ...withPull({ reviews: known([]), mergedBy: RITA }),
        codeowners: withCodeowners('* @olga @rita\n').codeowners,
      },
      { account: RITA, permission: known('write') },
    ),
    codes: ['approvals-missing', 'self-approval'],
    waiting: true,
  },
  'approval by a second account mapped to the same principal': {
    settings: { samePrincipal: [RITA.id, OLGA.id] },
    codes: ['approvals-missing', 'same-principal', 'not-code-owner'],
    waiting: true,
  },
  'approval by the bot': {
    facts: withReviews(review(1, BOT, 'APPROVED')),
    codes: [
      'approvals-missing',
      'reviewer-not-user',
      'reviewer-is-pull-author',
      'reviewer-pushed',
      'not-code-owner',
    ],
    waiting: true,
  },
  'approval and merge by a bot that CODEOWNERS names': {
    facts: {
      ...withPull({
        reviews: known([review(1, { ...OLGA, type: 'Bot' }, 'APPROVED')]),
        mergedBy: { ...OLGA, type: 'Bot' },
      }),
    },
    codes: ['approvals-missing', 'reviewer-not-user'],
    waiting: true,
  },
  'approval by a writer who owns nothing': {
    facts: withReviews(review(1, WILL, 'APPROVED')),
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'approval by an owner without write access': {
    facts: { ...goodFacts, people: [{ account: OLGA, permission: known('read') }] },
    codes: ['approvals-missing', 'no-write-access', 'not-code-owner'],
    waiting: true,
  },
  'approval by an owner who is not in `approvers`': {
    settings: { approvers: [OTTO.id] },
    codes: ['approvals-missing', 'not-in-approvers', 'not-code-owner'],
    waiting: true,
  },
  'approval by an owner of the request file only': {
    facts: withCodeowners('* @otto\n/requests/ @olga @otto\n'),
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'approval on an older head': {
    facts: withReviews(review(1, OLGA, 'APPROVED', { commit: OLDER_HEAD })),
    codes: ['approvals-missing', 'older-head', 'not-code-owner'],
    waiting: true,
  },
  'a push after the approval, by the bot': {
    facts: withPull({
      reviews: known([review(1, OLGA, 'APPROVED', { commit: OLDER_HEAD })]),
      commits: known([
        good.botCommit(OLDER_HEAD),
        good.botCommit(HEAD, { parents: known([{ oid: OLDER_HEAD, owners: good.OWNERS_OIDS }]) }),
      ]),
    }),
    codes: ['approvals-missing', 'older-head', 'not-code-owner'],
    waiting: true,
  },
  'dismissed, then asked again but not given': {
    facts: withPull({
      reviews: known([review(1, OLGA, 'DISMISSED')]),
      dismissals: known([{ review: 1, by: BOT, before: 'APPROVED' }]),
    }),
    codes: ['approvals-missing', 'approval-dismissed', 'not-code-owner'],
    waiting: true,
  },
  'changes requested after the approval': {
    facts: withReviews(review(1, OLGA, 'APPROVED'), review(2, OLGA, 'CHANGES_REQUESTED')),
    codes: ['changes-requested', 'approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'one owner approved, another asked for changes': {
    facts: withReviews(review(1, OLGA, 'APPROVED'), review(2, OTTO, 'CHANGES_REQUESTED')),
    codes: ['changes-requested'],
    waiting: true,
  },
  'an owner asked for changes, and a writer dismissed that': {
    facts: withPull({
      reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'DISMISSED')]),
      dismissals: known([{ review: 2, by: WILL, before: 'CHANGES_REQUESTED' }]),
    }),
    codes: ['changes-requested'],
    waiting: true,
  },
  'an owner asked for changes, and the requester, an owner too, dismissed that': {
    facts: personOf(
      {
        ...withPull({
          reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'DISMISSED')]),
          dismissals: known([{ review: 2, by: RITA, before: 'CHANGES_REQUESTED' }]),
        }),
        codeowners: withCodeowners('* @olga @otto @rita\n').codeowners,
      },
      { account: RITA, permission: known('write') },
    ),
    codes: ['changes-requested'],
    waiting: true,
  },
  'one approval where two are needed': {
    settings: { required: 2 },
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'the same person twice where two are needed': {
    facts: withPull({
      reviews: known([review(1, OLGA, 'APPROVED'), review(2, OLGA, 'APPROVED')]),
      mergedBy: OLGA,
    }),
    settings: { required: 2 },
    codes: ['approvals-missing'],
    waiting: true,
  },
  'auto-merge, armed by an owner for an earlier head': {
    facts: withPull({ ...merger, mergedLater: known(true) }),
    codes: ['approvals-missing', 'merged-later'],
    waiting: true,
  },
  'an approver whose push GitHub tells of': {
    facts: withPull({ pushers: known([BOT, OLGA]) }),
    codes: ['approvals-missing', 'reviewer-pushed', 'not-code-owner'],
    waiting: true,
  },
  'a team whose members nobody could read': {
    facts: {
      ...withCodeowners(teamOwned),
      teams: [{ ...team, members: unknown('GitHub answered 403'), canWrite: unknown('GitHub answered 403') }],
    },
    codes: ['approvals-missing', 'team-unread'],
    waiting: true,
  },
  'a team without write access of its own': {
    facts: { ...withCodeowners(teamOwned), teams: [{ ...team, canWrite: known(false) }] },
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'somebody outside the team': {
    facts: { ...withCodeowners(teamOwned), teams: [{ ...team, members: known([OTTO.id]) }] },
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'an address that nobody can be linked to': {
    facts: {
      ...withCodeowners('* olga@example.com\n'),
      emails: [{ address: 'olga@example.com', account: unknown('no commit') }],
    },
    codes: ['approvals-missing', 'email-unread'],
    waiting: true,
  },

  // CODEOWNERS
  'CODEOWNERS changed in the same pull request': {
    facts: {
      ...withPull({
        reviews: known([review(1, WILL, 'APPROVED')]),
        files: known([
          ...good.PATH_LIST.map((path) => ({ path, change: 'ADDED' })),
          { path: '.github/CODEOWNERS', change: 'MODIFIED' },
        ]),
      }),
      codeowners: withCodeowners('* @olga @will\n', good.CODEOWNERS).codeowners,
      people: [{ account: WILL, permission: known('write') }],
    },
    codes: ['pull-extra-file', 'approvals-missing', 'not-code-owner'],
    waiting: false,
  },
  'an owner at the merge who is none any more': {
    facts: withCodeowners('* @otto\n', good.CODEOWNERS),
    codes: ['approvals-missing', 'not-code-owner'],
    waiting: true,
  },
  'no CODEOWNERS': {
    facts: {
      ...goodFacts,
      codeowners: { now: known('absent'), atMerge: known('absent'), errors: known([]) },
    },
    codes: ['codeowners-missing', 'codeowners-missing-at-merge', 'approvals-missing', 'not-code-owner'],
    waiting: false,
  },
  'nobody owns policies/': {
    facts: withCodeowners('* @olga\n/policies/\n'),
    codes: [
      'path-unowned',
      'path-unowned-at-merge',
      'protected-path-unowned',
      'approvals-missing',
      'not-code-owner',
    ],
    waiting: false,
  },
  'a line of CODEOWNERS that GitHub skips is about the request': {
    facts: withCodeowners('* @olga\n/requests/prod/ otto\n', '* @olga\n'),
    codes: ['owners-unclear', 'protected-path-unowned', 'approvals-missing', 'not-code-owner'],
    waiting: true,
  },

  // The issue
  'issue edited by somebody else': {
    facts: withIssue({
      lastEditedAt: at('2026-11-20T10:05:00Z'),
      edits: known([
        { editor: RITA, at: good.CREATED },
        { editor: WILL, at: at('2026-11-20T10:05:00Z') },
      ]),
    }),
    codes: ['issue-edited-by-other'],
    waiting: false,
  },
  'issue edited by a deleted account': {
    facts: withIssue({
      lastEditedAt: at('2026-11-20T10:05:00Z'),
      edits: known([{ editor: undefined, at: at('2026-11-20T10:05:00Z') }]),
    }),
    codes: ['issue-edited-by-other'],
    waiting: false,
  },
  'issue edited, but the list of edits is empty': {
    facts: withIssue({ lastEditedAt: at('2026-11-20T10:05:00Z') }),
    codes: ['issue-edits-unread'],
    waiting: true,
  },
  'issue edited by its author after the merge': {
    facts: withIssue({
      lastEditedAt: at('2026-11-20T11:02:00Z'),
      edits: known([{ editor: RITA, at: at('2026-11-20T11:02:00Z') }]),
    }),
    settings: {
      expectedRequest: valid({
        ...good.REQUEST,
        services: [Service.of('s3'), Service.of('iam')],
        bodyDigest: 'b'.repeat(64) as typeof good.REQUEST.bodyDigest,
      }),
    },
    codes: ['request-differs'],
    waiting: false,
  },
  'issue edited into something that is no request': {
    settings: {
      expectedRequest: invalid({
        code: 'account-unknown',
        path: 'Account',
        message: 'There is no account x.',
      }),
    },
    codes: ['form-invalid'],
    waiting: false,
  },
  'transferred issue': {
    facts: withIssue({ transferred: true }),
    codes: ['issue-transferred'],
    waiting: false,
  },
  'issue of another repository with the same number': {
    facts: withIssue({ repository: RepositoryId.of(7002), id: 555 }),
    codes: ['issue-other-repository', 'request-differs'],
    waiting: false,
  },
  'issue that is a pull request': {
    facts: withIssue({ isPullRequest: true }),
    codes: ['issue-is-pull-request'],
    waiting: false,
  },
  'bot-authored issue': {
    facts: withIssue({ author: BOT }),
    codes: ['issue-author-not-user', 'request-differs'],
    waiting: false,
  },
  'closed issue': { facts: withIssue({ state: 'closed' }), codes: ['issue-closed'], waiting: false },

  // The request file
  'forged request file: another principal': {
    facts: filed({ principal: { kind: 'iam-user', name: 'administrator' } }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: another account id': {
    facts: filed({ accountId: '999988887777' as typeof good.REQUEST.accountId }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: longer': {
    facts: filed({ duration: good.seconds(24 * 3600) }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: longer by approved_duration': {
    facts: withRequestText(serialiseRequest({ ...good.REQUEST, approvedDuration: good.seconds(12 * 3600) })),
    codes: ['duration-raised'],
    waiting: false,
  },
  'forged request file: more services': {
    facts: filed({
      services: [Service.of('s3'), Service.of('ec2')],
      access: { [Service.of('s3')]: 'read', [Service.of('ec2')]: 'write' },
    }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: another resource': {
    facts: filed({ resources: ['arn:aws:s3:::payroll'] }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: another requester': {
    facts: filed({ requester: { id: WILL.id, login: 'will' } }),
    codes: ['request-differs'],
    waiting: false,
  },
  'forged request file: another issue': {
    facts: filed({ issue: IssueNumber.of(1041), issueId: 4 }),
    codes: ['request-differs'],
    waiting: false,
  },
  'byte order mark': {
    facts: withRequestText(`\uFEFF${canonical}`),
    codes: ['request-not-canonical'],
    waiting: false,
  },
  'Windows line ends': {
    facts: withRequestText(canonical.replaceAll('\n', '\r\n')),
    codes: ['request-not-canonical'],
    waiting: false,
  },
  'YAML alias': {
    facts: withRequestText(canonical.replace('duration:', 'x: &a 1\ny: *a\nduration:')),
    codes: ['request-not-canonical'],
    waiting: false,
  },
  'YAML merge key': {
    facts: withRequestText(`${canonical}<<: {duration: 20h}\n`),
    codes: ['request-not-canonical'],
    waiting: false,
  },
  'YAML duplicate key': {
    facts: withRequestText(`${canonical}duration: 20h\n`),
    codes: ['request-not-canonical'],
    waiting: false,
  },
  'look-alike letters': {
    facts: filed({ principal: { kind: 'iam-role', name: 'rita-\u043eperator' } }),
    codes: ['request-differs'],
    waiting: false,
  },
  'a policy that is not canonical': {
    facts: withFile('policy', {
      onMain: known(good.entryOf('{"a":1,"a":2}')),
      onHead: known(good.entryOf('{"a":1,"a":2}')),
    }),
    codes: ['policy-not-canonical'],
    waiting: false,
  },
  'JSON duplicate key in the policy': {
    facts: withFile('policy', bothSides(good.POLICY_TEXT.replace('{', '{"Version": "2012-10-17",'))),
    codes: ['policy-not-canonical'],
    waiting: false,
  },
  'a policy written another way': {
    facts: withFile('policy', bothSides(JSON.stringify(good.POLICY))),
    codes: ['policy-not-canonical'],
    waiting: false,
  },
  "a reviewer's view that says something else": {
    facts: withFile('review', {
      onMain: known(good.entryOf('Nothing to see.\n')),
      onHead: known(good.entryOf('Nothing to see.\n')),
    }),
    codes: ['review-differs'],
    waiting: false,
  },
  "a reviewer's view that cannot be made anew": {
    settings: { expectedReview: undefined },
    codes: ['review-differs'],
    waiting: false,
  },

  'a policy that the guardrails refuse now': {
    settings: {
      guardrails: ['s3:GetObject is no longer allowed. File a new issue.'],
      expectedReview: undefined,
    },
    codes: ['guardrails'],
    waiting: false,
  },

  // Where and how the files lie
  'number written as 01042.yml': {
    facts: withFile('request', { path: good.PATHS.request.replace('1042', '01042') }),
    codes: ['path-differs', 'pull-extra-file', 'pull-file-not-added'],
    waiting: false,
  },
  'the same number in another month': {
    facts: withFile('request', { path: 'requests/prod/2026-10/1042.yml' }),
    codes: ['path-differs', 'pull-extra-file', 'pull-file-not-added'],
    waiting: false,
  },
  'the same number in another account': {
    facts: withFile('policy', { path: 'policies/staging/2026-11/1042.json' }),
    codes: ['path-differs', 'pull-extra-file', 'pull-file-not-added'],
    waiting: false,
  },
  'symbolic link': {
    facts: withFile('policy', { onMain: known(good.entryOf(good.POLICY_TEXT, '120000')) }),
    codes: ['file-not-regular'],
    waiting: false,
  },
  submodule: {
    facts: withFile('policy', {
      onMain: known({ ...good.entryOf('', '160000'), text: unknown('it is not a file') }),
      onHead: known({ ...good.entryOf('', '160000'), text: unknown('it is not a file') }),
    }),
    codes: ['file-not-regular'],
    waiting: false,
  },
  'executable file': {
    facts: withFile('request', {
      onMain: known(good.entryOf(canonical, '100755')),
      onHead: known(good.entryOf(canonical, '100755')),
    }),
    codes: ['file-not-regular'],
    waiting: false,
  },
  'the policy was changed on main after the merge': {
    facts: withFile('policy', { onMain: known(good.entryOf('{"more": true}\n')) }),
    codes: ['file-differs-from-head', 'policy-not-canonical'],
    waiting: false,
  },
  'force push on main that left the policy out': {
    facts: withFile('policy', { onMain: known('absent') }),
    codes: ['file-missing'],
    waiting: false,
  },
  'a file that is no UTF-8': {
    facts: withFile('policy', {
      onMain: known({ ...good.entryOf(good.POLICY_TEXT), text: unknown('its bytes are not that text') }),
    }),
    codes: ['file-unread'],
    waiting: true,
  },

  // The pull request
  'push straight to main': {
    facts: everyFile({ history: known([{ commit: HEAD, pulls: [] }]) }),
    codes: ['not-by-pull-request'],
    waiting: false,
  },
  'pushed straight to main first, then merged by a pull request': {
    facts: everyFile({
      history: known([
        { commit: good.commitOid('direct'), pulls: [] },
        { commit: HEAD, pulls: [good.outline] },
      ]),
    }),
    codes: ['not-by-pull-request'],
    waiting: false,
  },
  'merged into another branch': {
    facts: {
      ...everyFile({ history: historyOf({ ...good.outline, baseRef: 'release' }) }),
      pull: unknown('no merged pull request added the request file'),
    },
    codes: ['not-by-pull-request'],
    waiting: false,
  },
  'a pull request of a fork of the same number': {
    facts: everyFile({ history: historyOf({ ...good.outline, baseRepository: RepositoryId.of(7002) }) }),
    codes: ['not-by-pull-request'],
    waiting: false,
  },
  'the policy came by another pull request': {
    facts: withFile('policy', { history: historyOf(otherPull) }),
    codes: ['files-of-several-pulls'],
    waiting: false,
  },
  'two pull requests brought the commit at once': {
    facts: everyFile({ history: historyOf(good.outline, otherPull) }),
    codes: ['first-pull-ambiguous'],
    waiting: false,
  },
  'the facts are those of a later pull request': {
    facts: everyFile({ history: historyOf(otherPull) }),
    codes: ['pull-not-first'],
    waiting: true,
  },
  'hand-written pull request': {
    facts: withPull({
      author: WILL,
      headRef: 'access-please',
      commits: known([
        good.botCommit(HEAD, { authors: known([{ id: WILL.id, login: 'will' }]), signedByGitHub: false }),
      ]),
      pushers: known([WILL]),
    }),
    codes: ['pull-head-branch', 'pull-author-not-bot', 'commit-by-person'],
    waiting: false,
  },
  'a pull request from a fork': {
    facts: withPull({ headRepository: RepositoryId.of(7002) }),
    codes: ['pull-from-fork'],
    waiting: false,
  },
  'a pull request from the branch of another request': {
    facts: withPull({ headRef: 'aws-jit/1041' }),
    codes: ['pull-head-branch'],
    waiting: false,
  },
  'a commit pushed with git under the name of the bot': {
    facts: withPull({
      commits: known([good.botCommit(HEAD, { signedByGitHub: false })]),
    }),
    codes: ['commit-not-by-github'],
    waiting: false,
  },
  'a commit with a co-author': {
    facts: withPull({
      commits: known([
        good.botCommit(HEAD, {
          authors: known([
            { id: BOT.id, login: 'github-actions[bot]' },
            { id: WILL.id, login: 'will' },
          ]),
        }),
      ]),
    }),
    codes: ['commit-by-person'],
    waiting: false,
  },
  'a commit by nobody that GitHub knows': {
    facts: withPull({
      commits: known([good.botCommit(HEAD, { authors: known([{ id: undefined, login: 'x' }]) })]),
    }),
    codes: ['commit-by-person'],
    waiting: false,
  },
  'extra file in the pull request': {
    facts: withPull({
      files: known([
        ...good.PATH_LIST.map((path) => ({ path, change: 'ADDED' })),
        { path: '.github/workflows/own.yml', change: 'ADDED' },
      ]),
    }),
    codes: ['pull-extra-file'],
    waiting: false,
  },
  'a pull request that changes a file that was there': {
    facts: withPull({
      files: known(good.PATH_LIST.map((path) => ({ path, change: 'MODIFIED' }))),
    }),
    codes: ['pull-file-not-added'],
    waiting: false,
  },

  // Time
  'the window is over': { now: at('2026-11-20T19:00:00Z'), codes: ['lapsed'], waiting: false },
  'a replayed event, a month later': { now: at('2026-12-20T19:00:00Z'), codes: ['lapsed'], waiting: false },
  'merged after approval_ttl': {
    settings: { approvalTtl: good.seconds(1800) },
    codes: ['approved-too-late'],
    waiting: false,
  },
  'merged in the future': { now: at('2026-11-20T10:59:00Z'), codes: ['merge-in-future'], waiting: true },

  // The repository
  'unprotected main': { facts: { ...goodFacts, rules: known([]) }, codes: ['rule-missing'], waiting: true },

  ...BRANCH_ATTACKS,
};
