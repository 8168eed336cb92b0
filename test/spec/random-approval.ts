import { IssueNumber, RepositoryId, Service, UserId, type Sha } from '../../src/terms/brand.ts';
import {
  known,
  unknown,
  type Account,
  type ApprovalFacts,
  type CommentText,
  type CommitFacts,
  type FileFacts,
  type OwnerError,
  type PullFacts,
  type PullOutline,
  type Read,
  type ReviewFacts,
  type TreeEntry,
} from '../../src/approval/approval-facts.ts';
import { verify, type VerifySettings } from '../../src/approval/verify.ts';
import { invalid } from '../../src/terms/checked.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import { askedWithAnswers } from '../../src/request/asked-in-answers.ts';
import { readRequest, serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import * as good from '../approval/good-facts.ts';
import { JOIN } from '../approval/branch-attacks.ts';
import { approversOf, isApproved, type Case } from './approval-spec.ts';
import type { Random } from './random.ts';

/** Facts, histories, CODEOWNERS and settings at random, near enough to what is right that about every third is approved. */
const { BOT, HEAD, OLDER_HEAD, OLGA, OTTO, RITA, WILL, person } = good;
const SAM = person(23, 'sam');
const GONE = undefined;
const APP: Account = { id: UserId.of(26), login: 'reviewer-app', type: 'Bot' };
const PEOPLE = [OLGA, OTTO, RITA, WILL, SAM, APP, BOT] as const;
const OTHER_REPOSITORY = RepositoryId.of(7002);
const DRAFT = good.commitOid('draft');
const canonical = serialiseRequest(good.REQUEST);
const shortened = serialiseRequest({ ...good.REQUEST, approvedDuration: good.seconds(1800) });
const widened = serialiseRequest({ ...good.REQUEST, resources: ['arn:aws:s3:::payroll'] });
/** What the requester asked for in a comment, and the same without a comment that says so. */
const ANSWER = 77;
const answered: Request = {
  ...good.REQUEST,
  access: { [Service.of('s3')]: 'write' },
  raised: [{ comment: ANSWER, service: Service.of('s3'), from: 'read', to: 'write' }],
  remarks: [{ command: 'answer', comment: ANSWER, by: { id: RITA.id, login: RITA.login }, text: 'write s3' }],
};
const raisedByAnswer = serialiseRequest(answered);
const raisedByNobody = serialiseRequest({
  ...good.REQUEST,
  access: answered.access,
  raised: answered.raised ?? [],
});
const raisedFurther = serialiseRequest({ ...answered, access: { [Service.of('s3')]: 'permissions' } });
const lengthened = canonical.replace('duration: 8h', 'duration: 8h\napproved_duration: 24h');

const OWNER_WORDS = [
  '@olga',
  '@otto',
  '@OLGA',
  '@will',
  '@sam',
  '@acme/security',
  'olga@example.com',
  '@rita',
];
const PATTERNS = [
  '*',
  '/requests/',
  '/policies/',
  'requests/**',
  '*.yml',
  '/policies/*',
  '/src/',
  '.github/',
  '/docs/',
  'policies/prod/',
  '**/*.json',
  '/requests/prod/2026-11/1042.yml',
  'aws-jit.y?l',
];

function codeowners(random: Random): string {
  if (random.chance(0.6)) return good.CODEOWNERS;
  const owners = () => random.list(2, () => random.pick(...OWNER_WORDS)).join(' ');
  const lines = random.list(
    4,
    () => `${random.pick(...PATTERNS)} ${random.chance(0.9) ? `@olga ${owners()}` : owners()}`,
  );
  return ['* @olga @otto', ...lines, random.mostly('', '# a comment', ' ')].join('\n');
}

const read = <T>(random: Random, fact: T): Read<T> => random.mostly(known(fact), unknown('not read'));

function ownerErrors(random: Random, text: string): readonly OwnerError[] {
  if (random.chance(0.8)) return [];
  const lines = text.split('\n');
  return random
    .list(3, () => {
      const line = random.below(lines.length) + 1;
      const source = lines[line - 1] ?? '';
      const words = source
        .split(' ')
        .slice(1)
        .filter((word) => word !== '');
      const word = words.length > 0 ? random.pick(...words) : '@nobody';
      const column = source.indexOf(` ${word}`) + 2;
      return { path: '.github/CODEOWNERS', line, column, kind: 'Unknown owner', source };
    })
    .filter(({ source }) => / \S/.test(source));
}

function reviews(random: Random): readonly ReviewFacts[] {
  const one = (id: number): ReviewFacts =>
    good.review(
      id,
      random.pick(...PEOPLE, OLGA, OTTO, OLGA, GONE),
      random.pick('APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
      {
        commit: random.mostly<Sha | undefined>(HEAD, OLDER_HEAD, undefined),
        submittedAt: (good.CREATED + 60 * random.below(6)) as Instant,
      },
    );
  const list = Array.from({ length: random.below(5) }, (_, index) => one(index + 1));
  return random.chance(0.5) ? [good.review(90, OLGA, 'APPROVED', { commit: HEAD }), ...list] : list;
}

function commits(random: Random): readonly CommitFacts[] {
  const odd = (commit: CommitFacts): CommitFacts => ({
    ...commit,
    authors: random.mostly(
      commit.authors,
      known([]),
      known([{ id: WILL.id, login: 'will' }]),
      known([{ id: undefined, login: 'x' }]),
      unknown('not read'),
    ),
    signedByGitHub: random.mostly(commit.signedByGitHub, false),
    owners: random.mostly(
      commit.owners,
      [HEAD, undefined, undefined],
      [undefined, undefined, commit.owners[0]],
    ),
    parents: random.mostly(commit.parents, unknown('not read'), known([])),
    files: random.mostly(commit.files, {}),
    joins: random.mostly(commit.joins, unknown('not read'), undefined),
  });
  const draft = good.botCommit(DRAFT);
  const author = random.pick(WILL, WILL, SAM, OTTO, BOT);
  const joined = JOIN.joins?.known ? JOIN.joins.value : undefined;
  const join: CommitFacts = {
    ...JOIN,
    authors: known([{ id: author.id, login: author.login }]),
    joins: known({
      changes: random.mostly(joined?.changes ?? [], [], (joined?.changes ?? []).slice(1), [
        ...(joined?.changes ?? []),
        { path: 'x', change: 'added', oid: HEAD },
      ]),
      secondWasOnBase: random.mostly(true, false),
    }),
    parents: random.mostly(
      JOIN.parents,
      known([
        ...(JOIN.parents.known ? JOIN.parents.value : []),
        { oid: OLDER_HEAD, owners: good.OWNERS_OIDS },
      ]),
      known((JOIN.parents.known ? JOIN.parents.value : []).toReversed()),
    ),
  };
  return random
    .pick(
      [good.botCommit(HEAD)],
      [good.botCommit(HEAD)],
      [draft, join],
      [draft, good.botCommit(HEAD, { parents: known([{ oid: DRAFT, owners: good.OWNERS_OIDS }]) })],
      random.mostly([good.botCommit(HEAD)], [], [draft], [join]),
    )
    .map(odd);
}

const outline = (random: Random, number: number): PullOutline => ({
  number: IssueNumber.of(number),
  mergedAt: random.pick(good.MERGED, (good.MERGED - 60) as Instant, (good.MERGED + 60) as Instant, undefined),
  baseRef: random.pick('main', 'main', 'release'),
  baseRepository: random.pick(good.REPOSITORY, good.REPOSITORY, OTHER_REPOSITORY, undefined),
  head: HEAD,
});

function file(random: Random, path: string, texts: readonly [string, ...string[]]): FileFacts {
  const text = random.mostly(texts[0], ...texts);
  const entry = (of: string): TreeEntry => {
    const made = good.entryOf(of, random.mostly('100644', '100755', '120000'));
    return { ...made, text: random.mostly(made.text, unknown('binary')) };
  };
  const pulls = random.mostly<readonly PullOutline[]>(
    [good.outline],
    [],
    [good.outline, outline(random, 990)],
    [outline(random, 991)],
  );
  return {
    path: random.mostly(path, `${path}.old`),
    onMain: random.mostly<FileFacts['onMain']>(
      known(entry(text)),
      known('absent' as const),
      unknown('not read'),
    ),
    onHead: random.mostly<FileFacts['onHead']>(
      known(entry(text)),
      known('absent' as const),
      known(entry(`${text} `)),
      unknown('not read'),
    ),
    history: random.mostly(
      known([{ commit: HEAD, pulls }]),
      known([]),
      unknown('not read'),
      known([
        { commit: OLDER_HEAD, pulls: [outline(random, 992)] },
        { commit: HEAD, pulls },
      ]),
    ),
  };
}

function pull(random: Random): PullFacts {
  const all = reviews(random);
  return {
    ...good.goodPull,
    author: random.mostly<Account | undefined>(BOT, WILL, APP, undefined),
    headRef: random.mostly('aws-jit/1042', 'aws-jit/1041', 'x'),
    headRepository: random.mostly<RepositoryId | undefined>(good.REPOSITORY, OTHER_REPOSITORY, undefined),
    baseRef: random.mostly('main', 'release'),
    baseRepository: random.mostly<RepositoryId | undefined>(good.REPOSITORY, OTHER_REPOSITORY),
    merged: random.mostly(true, false),
    mergedAt: random.mostly<Instant | undefined>(
      good.MERGED,
      undefined,
      (good.MERGED - 60) as Instant,
      (good.NOW + 1) as Instant,
    ),
    mergedBy: random.pick<Account | undefined>(WILL, OTTO, OLGA, RITA, BOT, undefined),
    mergedLater: random.pick(known(false), known(false), known(true), unknown('not read')),
    mergeCommit: random.mostly<Sha | undefined>(good.MERGE, undefined),
    files: random.mostly(
      known(good.PATH_LIST.map((path) => ({ path, change: 'ADDED' }))),
      unknown('not read'),
      known(good.PATH_LIST.slice(1).map((path) => ({ path, change: 'ADDED' }))),
      known([...good.PATH_LIST.map((path) => ({ path, change: 'ADDED' })), { path: 'x', change: 'ADDED' }]),
      known(good.PATH_LIST.map((path) => ({ path, change: 'MODIFIED' }))),
    ),
    commits: read(random, commits(random)),
    pushers: random.mostly<PullFacts['pushers']>(
      known([BOT]),
      unknown('not told'),
      known([BOT, OLGA]),
      known([undefined]),
    ),
    reviews: read(random, all),
    dismissals: random.mostly<PullFacts['dismissals']>(
      known(
        all.flatMap(({ id, state }) =>
          state === 'DISMISSED' || random.chance(0.1)
            ? random.list(2, () => ({
                review: random.mostly<number | undefined>(id, 0, undefined),
                by: random.pick<Account | undefined>(...PEOPLE, undefined),
                before: random.pick('APPROVED' as const, 'CHANGES_REQUESTED' as const),
              }))
            : [],
        ),
      ),
      unknown('not read'),
    ),
  };
}

/** The comment of an answer, as GitHub has it. Only what rests on it cares, so that it is often wrong, in one way at a time. */
function comment(random: Random): ApprovalFacts['comments'][number] {
  const right: CommentText = { on: good.ISSUE, author: RITA, body: '/answer write s3', editors: known([]) };
  const now = (change: Partial<CommentText>) => ({ id: ANSWER, now: known({ ...right, ...change }) });
  if (random.chance(0.4)) return now({});
  return random.pick<ApprovalFacts['comments'][number]>(
    now({ on: good.PULL }),
    now({ on: IssueNumber.of(7) }),
    now({ author: random.pick<Account | undefined>(WILL, BOT, { ...RITA, login: 'rita-2' }, undefined) }),
    now({
      body: random.pick(
        '/answer  write s3\n',
        '/answer 1',
        '/answer list s3',
        'write s3',
        '/revise write s3',
      ),
    }),
    now({ editors: known([RITA]) }),
    now({ editors: known([random.pick<Account | undefined>(WILL, OLGA, undefined), RITA]) }),
    now({ editors: unknown('not read') }),
    { ...now({}), id: ANSWER + 1 },
    { id: ANSWER, now: known('gone' as const) },
    { id: ANSWER, now: unknown('not read') },
  );
}

/** As the grant works it out: the form, and the answers that the request file names. */
function expectedFor(facts: ApprovalFacts): VerifySettings['expectedRequest'] {
  const main = facts.files.request.onMain;
  const text = main.known && main.value !== 'absent' && main.value.text.known ? main.value.text.value : '';
  const filed = readRequest(text);
  const remarks = filed.ok ? (filed.value.remarks ?? []) : [];
  return askedWithAnswers(good.REQUEST, remarks, { breadth: 'named' });
}

export interface RandomCase {
  readonly spec: Case;
  readonly settings: VerifySettings;
}

export function randomCase(random: Random): RandomCase {
  const [now, atMerge] = [codeowners(random), codeowners(random)];
  const same = random.chance(0.7);
  const closing = { by: random.pick<Account | undefined>(BOT, RITA, WILL, undefined), at: good.CREATED };
  const editor = random.pick<Account | undefined>(RITA, RITA, WILL, undefined);
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    issue: read(random, {
      ...(good.goodFacts.issue.known ? good.goodFacts.issue.value : neverUnknown()),
      repository: random.mostly(good.REPOSITORY, OTHER_REPOSITORY),
      isPullRequest: random.mostly(false, true),
      transferred: random.mostly(false, true),
      author: random.mostly<Account | undefined>(RITA, undefined, { ...RITA, type: 'Bot' }),
      state: random.mostly<'open' | 'closed'>('open', 'closed'),
      lastEditedAt: random.mostly<Instant | undefined>(
        undefined,
        good.CREATED,
        (good.CREATED + 100) as Instant,
      ),
      edits: random.mostly(
        known([]),
        unknown('not read'),
        known([{ editor, at: good.CREATED }]),
        known([{ editor, at: good.MERGED }]),
      ),
      closings: random.mostly(known([]), unknown('not read'), known([closing])),
    }),
    files: {
      request: file(random, good.PATHS.request, [
        random.chance(0.3) ? raisedByAnswer : canonical,
        canonical,
        raisedByAnswer,
        shortened,
        widened,
        lengthened,
        raisedByNobody,
        raisedFurther,
        `${canonical}# x\n`,
      ]),
      policy: file(random, good.PATHS.policy, [
        good.POLICY_TEXT,
        good.POLICY_TEXT.replace('GetObject', 'PutObject'),
        '{}',
      ]),
      review: file(random, good.PATHS.review, [good.REVIEW_TEXT, 'Harmless.\n']),
    },
    pull: read(random, pull(random)),
    comments: random.chance(0.97) ? [comment(random)] : [],
    mergedFromBranch: read(
      random,
      random.mostly<readonly PullOutline[]>([good.outline], [outline(random, 980), good.outline]),
    ),
    codeowners: {
      now: random.mostly(known(good.codeownersFile(now)), known('absent' as const), unknown('not read')),
      atMerge: random.mostly(
        known(good.codeownersFile(same ? now : atMerge)),
        known('absent' as const),
        unknown('not read'),
      ),
      errors: read(random, ownerErrors(random, now)),
    },
    people: PEOPLE.filter(() => random.chance(0.97)).map((account) => ({
      account,
      permission: random.mostly<Read<'admin' | 'write' | 'read' | 'none'>>(
        known('write'),
        known('read'),
        known('admin'),
        known('none'),
        unknown('not read'),
      ),
    })),
    teams: random.mostly<ApprovalFacts['teams']>(
      [
        {
          org: 'acme',
          slug: 'security',
          canWrite: read(random, random.mostly(true, false)),
          members: read(random, [OLGA.id, SAM.id]),
        },
      ],
      [],
    ),
    emails: random.mostly<ApprovalFacts['emails']>(
      [{ address: 'Olga@example.com', account: read(random, OLGA.id) }],
      [],
    ),
    rules: read(
      random,
      (good.goodFacts.rules.known ? good.goodFacts.rules.value : []).flatMap((rule) =>
        random.mostly(true, false)
          ? [
              rule.type === 'pull_request'
                ? {
                    ...rule,
                    requiredApprovals: random.mostly(1, 0, 2),
                    requireCodeOwnerReview: random.mostly(true, false),
                    dismissStaleReviews: random.mostly(true, false),
                    requireLastPushApproval: random.mostly(true, false),
                  }
                : rule,
            ]
          : [],
      ),
    ),
  };
  const holders = random.mostly<readonly UserId[]>([], [RITA.id], [RITA.id, OLGA.id], [SAM.id]);
  const approvers = random.mostly<readonly UserId[] | undefined>(undefined, [OLGA.id], [OTTO.id, SAM.id], []);
  const required = random.mostly(1, 2, 3, 0);
  const approvalTtl = random.mostly(7 * 86_400, 1800);
  const trial = random.mostly(false, true);
  const at = random.mostly(
    good.NOW,
    (good.MERGED - 1) as Instant,
    (good.MERGED + 1800) as Instant,
    (good.MERGED + 8 * 3600) as Instant,
    (good.MERGED + 8 * 3600 - 1) as Instant,
  );
  return {
    spec: {
      facts,
      now: at,
      requests: [
        { text: canonical, lasts: 8 * 3600 },
        { text: shortened, lasts: 1800 },
        { text: raisedByAnswer, lasts: 8 * 3600, answers: [{ comment: ANSWER, words: 'write s3' }] },
      ],
      policies: [good.POLICY_TEXT, good.POLICY_TEXT.replace('GetObject', 'PutObject')],
      view: good.REVIEW_TEXT,
      issue: { number: good.ISSUE, id: good.REQUEST.issueId },
      paths: good.PATH_LIST,
      required,
      approvers,
      holders,
      approvalTtl,
      trial,
    },
    settings: {
      ...good.goodSettings,
      approvers,
      samePrincipal: holders,
      required,
      approvalTtl: approvalTtl as Seconds,
      trial,
      expectedRequest: expectedFor(facts),
    },
  };
}

function neverUnknown(): never {
  throw new Error(`The good facts know their issue: ${JSON.stringify(invalid('x', '', ''))}`);
}

/** Where product and specification judge a case differently, in a line; `undefined`: they agree. */
export function approvalDifference({ spec, settings }: RandomCase): {
  readonly approved: boolean;
  readonly difference?: string;
} {
  const verdict = verify(spec.facts, settings, spec.now as Instant);
  const approved = isApproved(spec);
  const ids = spec.facts.pull.known
    ? [...approversOf(spec, spec.facts.pull.value)].sort((a, b) => a - b)
    : [];
  const theirs = verdict.approvers.map(({ id }) => Number(id)).sort((a, b) => a - b);
  const reasons = verdict.approved ? [] : verdict.reasons.map(({ code }) => code);
  if (verdict.approved !== approved)
    return {
      approved,
      difference: `product ${String(verdict.approved)} (${reasons.join(', ')}), specification ${String(approved)}`,
    };
  // Files at another place are refused, whoever approved: whose they would be there is nobody's question.
  const { request, policy, review } = spec.facts.files;
  const inPlace = [request, policy, review].every(({ path }) => spec.paths.includes(path));
  if (inPlace && JSON.stringify(ids) !== JSON.stringify(theirs))
    return { approved, difference: `approvers: product ${theirs.join()}, specification ${ids.join()}` };
  return { approved };
}
