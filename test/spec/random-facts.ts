import { IssueNumber, RepositoryId, UserId, type Sha } from '../../src/terms/brand.ts';
import {
  known,
  unknown,
  type Account,
  type ApprovalFacts,
  type CommitFacts,
  type FileFacts,
  type IssueFacts,
  type OwnerError,
  type PullFacts,
  type PullOutline,
  type Read,
  type ReviewFacts,
  type TreeEntry,
} from '../../src/approval/approval-facts.ts';
import type { Instant } from '../../src/terms/instant.ts';
import * as good from '../approval/good-facts.ts';
import { ON_BASE } from '../approval/branch-attacks.ts';
import type { Random } from './random.ts';

/** What GitHub may say of files, of the pull request that brought them, and of its people: near to what is right. */
const { BOT, HEAD, OLDER_HEAD, OLGA, OTTO, RITA, WILL, person } = good;
export const SAM = person(23, 'sam');
const GONE = undefined;
export const APP: Account = { id: UserId.of(26), login: 'reviewer-app', type: 'Bot' };
export const PEOPLE = [OLGA, OTTO, RITA, WILL, SAM, APP, BOT] as const;
export const OTHER_REPOSITORY = RepositoryId.of(7002);
const DRAFT = good.commitOid('draft');

/** What a pull request brings. */
export interface Bringing {
  /** Path → what it says by the book. */
  readonly texts: Readonly<Record<string, string>>;
  readonly branch: string;
  readonly author: Account;
  readonly mergedAt: Instant;
  /** Each commit, as it is by the book. */
  readonly commit: (oid: Sha) => CommitFacts;
}

const outlineOf = ({ mergedAt }: Bringing): PullOutline => ({ ...good.outline, mergedAt });

/** A commit that GitHub made for the bot, with these files. */
export const botsCommit =
  (texts: Bringing['texts']) =>
  (oid: Sha): CommitFacts =>
    good.botCommit(oid, {
      files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, good.blobOid(text)])),
    });

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
  '/requests/prod/2026-11/1042.x1.yml',
  '*.md',
  'standing/',
  '/standing/prod/',
  '/standing/*',
  'aws-jit.y?l',
];

export function codeowners(random: Random): string {
  if (random.chance(0.6)) return good.CODEOWNERS;
  const owners = () => random.list(2, () => random.pick(...OWNER_WORDS)).join(' ');
  const lines = random.list(
    4,
    () => `${random.pick(...PATTERNS)} ${random.chance(0.9) ? `@olga ${owners()}` : owners()}`,
  );
  return ['* @olga @otto', ...lines, random.mostly('', '# a comment', ' ')].join('\n');
}

export const read = <T>(random: Random, fact: T): Read<T> => random.mostly(known(fact), unknown('not read'));

export function ownerErrors(random: Random, text: string): readonly OwnerError[] {
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

function commits(random: Random, by: Bringing): readonly CommitFacts[] {
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
  const draft = by.commit(DRAFT);
  const author = random.pick(WILL, WILL, SAM, OTTO, BOT);
  const parents = [DRAFT, ON_BASE].map((oid) => ({ oid, owners: good.OWNERS_OIDS }));
  const joined = Object.entries(draft.files).map(([path, oid]) => ({ path, change: 'added', oid }));
  const join: CommitFacts = {
    ...by.commit(HEAD),
    authors: known([{ id: author.id, login: author.login }]),
    joins: known({
      changes: random.mostly(joined, [], joined.slice(1), [
        ...joined,
        { path: 'x', change: 'added', oid: HEAD },
      ]),
      secondWasOnBase: random.mostly(true, false),
    }),
    parents: random.mostly(
      known(parents),
      known([...parents, { oid: OLDER_HEAD, owners: good.OWNERS_OIDS }]),
      known(parents.toReversed()),
    ),
  };
  return random
    .pick(
      [by.commit(HEAD)],
      [by.commit(HEAD)],
      [draft, join],
      [draft, { ...by.commit(HEAD), parents: known([{ oid: DRAFT, owners: good.OWNERS_OIDS }]) }],
      random.mostly([by.commit(HEAD)], [], [draft], [join]),
    )
    .map(odd);
}

export const outline = (random: Random, number: number): PullOutline => ({
  number: IssueNumber.of(number),
  mergedAt: random.pick(good.MERGED, (good.MERGED - 60) as Instant, (good.MERGED + 60) as Instant, undefined),
  baseRef: random.pick('main', 'main', 'release'),
  baseRepository: random.pick(good.REPOSITORY, good.REPOSITORY, OTHER_REPOSITORY, undefined),
  head: HEAD,
});

/** @param texts that it may say, the first of them mostly. */
export function file(
  random: Random,
  by: Bringing,
  path: string,
  texts: readonly [string, ...string[]],
): FileFacts {
  const text = random.mostly(texts[0], ...texts);
  const entry = (of: string): TreeEntry => {
    const made = good.entryOf(of, random.mostly('100644', '100755', '120000'));
    return { ...made, text: random.mostly(made.text, unknown('binary')) };
  };
  const pulls = random.mostly<readonly PullOutline[]>(
    [outlineOf(by)],
    [],
    [outlineOf(by), outline(random, 990)],
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

export function pull(random: Random, by: Bringing): PullFacts {
  const paths = Object.keys(by.texts);
  const all = reviews(random);
  return {
    ...good.goodPull,
    author: random.mostly<Account | undefined>(by.author, WILL, APP, undefined),
    headRef: random.mostly(by.branch, `${by.branch}1`, 'x'),
    headRepository: random.mostly<RepositoryId | undefined>(good.REPOSITORY, OTHER_REPOSITORY, undefined),
    baseRef: random.mostly('main', 'release'),
    baseRepository: random.mostly<RepositoryId | undefined>(good.REPOSITORY, OTHER_REPOSITORY),
    merged: random.mostly(true, false),
    mergedAt: random.mostly<Instant | undefined>(
      by.mergedAt,
      undefined,
      (by.mergedAt - 60) as Instant,
      (by.mergedAt + 301) as Instant,
    ),
    mergedBy: random.pick<Account | undefined>(WILL, OTTO, OLGA, RITA, BOT, undefined),
    mergedLater: random.pick(known(false), known(false), known(true), unknown('not read')),
    mergeCommit: random.mostly<Sha | undefined>(good.MERGE, undefined),
    files: random.mostly(
      known(paths.map((path) => ({ path, change: 'ADDED' }))),
      unknown('not read'),
      known(paths.slice(1).map((path) => ({ path, change: 'ADDED' }))),
      known([...paths.map((path) => ({ path, change: 'ADDED' })), { path: 'x', change: 'ADDED' }]),
      known(paths.map((path) => ({ path, change: 'MODIFIED' }))),
    ),
    commits: read(random, commits(random, by)),
    pushers: random.mostly<PullFacts['pushers']>(
      known([by.author]),
      unknown('not told'),
      known([by.author, OLGA]),
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

/** Who owns what, who may write, and how the default branch is protected. */
export function surroundings(
  random: Random,
): Pick<ApprovalFacts, 'codeowners' | 'people' | 'teams' | 'emails' | 'rules'> {
  const [now, atMerge] = [codeowners(random), codeowners(random)];
  const same = random.chance(0.7);
  return {
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
}

/** The issue, filed by rita. */
export function issue(random: Random, createdAt: Instant): IssueFacts {
  const closing = { by: random.pick<Account | undefined>(BOT, RITA, WILL, undefined), at: createdAt };
  const editor = random.pick<Account | undefined>(RITA, RITA, WILL, undefined);
  const later = (createdAt + 100) as Instant;
  return {
    number: good.ISSUE,
    id: good.REQUEST.issueId,
    createdAt,
    repository: random.mostly(good.REPOSITORY, OTHER_REPOSITORY),
    isPullRequest: random.mostly(false, true),
    transferred: random.mostly(false, true),
    author: random.mostly<Account | undefined>(RITA, undefined, { ...RITA, type: 'Bot' }),
    state: random.mostly<'open' | 'closed'>('open', 'closed'),
    lastEditedAt: random.mostly<Instant | undefined>(undefined, createdAt, later),
    edits: random.mostly(
      known([]),
      unknown('not read'),
      known([{ editor, at: createdAt }]),
      known([{ editor, at: (createdAt + 3600) as Instant }]),
    ),
    closings: random.mostly(known([]), unknown('not read'), known([closing])),
  };
}

/** What the configuration says of who may approve; mostly everybody who owns the files. */
export const choice = (random: Random) => ({
  holders: random.mostly<readonly UserId[]>([], [RITA.id], [RITA.id, OLGA.id], [SAM.id]),
  approvers: random.mostly<readonly UserId[] | undefined>(undefined, [OLGA.id], [OTTO.id, SAM.id], []),
});
