import { IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import { known, unknown, type ApprovalFacts, type CommitFacts } from '../../src/approval/approval-facts.ts';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import type { VerifySettings } from '../../src/approval/verify.ts';
import { addSeconds, type Instant } from '../../src/terms/instant.ts';
import * as good from './good-facts.ts';
import {
  BOT,
  botCommit,
  goodFacts,
  HEAD,
  OLGA,
  OTTO,
  review,
  WILL,
  withIssue,
  withPull,
} from './good-facts.ts';

/** The good facts with one thing changed. */
export interface Case {
  readonly facts?: ApprovalFacts;
  readonly settings?: Partial<VerifySettings>;
  readonly now?: Instant;
}
export type Attacks = Record<
  string,
  Case & { readonly codes: readonly ReasonCode[]; readonly waiting?: boolean }
>;

export const DRAFT = good.commitOid('draft');
export const ON_BASE = good.commitOid('a later commit of main');
const OTHER_OWNERS = [good.blobOid('* @will\n'), undefined, undefined];
const parent = (oid: typeof HEAD, owners: CommitFacts['owners'] = good.OWNERS_OIDS) => ({ oid, owners });

/** What "Update branch" makes: main joined into the draft by will, otto approved the result. */
export const JOIN: CommitFacts = botCommit(HEAD, {
  authors: known([{ id: WILL.id, login: 'will' }]),
  parents: known([parent(DRAFT), parent(ON_BASE)]),
  joins: known({
    changes: good.PATH_LIST.map((path) => ({
      path,
      change: 'added',
      oid: botCommit(HEAD).files[path] ?? HEAD,
    })),
    secondWasOnBase: true,
  }),
});
export const updated = (join: Partial<CommitFacts> = {}, draft: Partial<CommitFacts> = {}): ApprovalFacts =>
  withPull({
    commits: known([botCommit(DRAFT, draft), { ...JOIN, ...join }]),
    pushers: known([BOT, WILL]),
    reviews: known([review(1, OTTO, 'APPROVED')]),
  });
const joined = JOIN.joins?.known ? JOIN.joins.value : undefined;
const joins = (change: Partial<NonNullable<typeof joined>>): Partial<CommitFacts> =>
  joined === undefined ? {} : { joins: known({ ...joined, ...change }) };
const [first, ...rest] = joined?.changes ?? [];

export const ownerError = (text: string, line: number, owner: string, kind = 'Unknown owner') => {
  const source = text.split('\n')[line - 1] ?? '';
  return { path: '.github/CODEOWNERS', line, column: source.indexOf(owner) + 1, kind, source };
};
const withErrors = (
  errors: readonly ReturnType<typeof ownerError>[],
  text = good.CODEOWNERS,
): ApprovalFacts => ({
  ...goodFacts,
  codeowners: { ...good.withCodeowners(text).codeowners, errors: known(errors) },
});
const bothUnknown = [ownerError(good.CODEOWNERS, 1, '@olga'), ownerError(good.CODEOWNERS, 1, '@otto')];
const WITH_TEAM = `* @acme/ghosts\n/requests/ @olga\n/policies/ @olga\n`;

const merged = (number: number, change: Partial<typeof good.outline> = {}) => ({
  ...good.outline,
  number: IssueNumber.of(number),
  mergedAt: addSeconds(good.CREATED, good.seconds(60)),
  ...change,
});

/** Attacks on the branch, on its commits, and on what decides about both. */
export const BRANCH_ATTACKS: Attacks = {
  'owners of everything else do not exist or may not write': {
    facts: withErrors(bothUnknown),
    codes: ['protected-path-owner-invalid'],
    waiting: true,
  },
  'a team as the only owner, which does not exist or may not write': {
    facts: withErrors([ownerError(WITH_TEAM, 1, '@acme/ghosts')], WITH_TEAM),
    codes: ['protected-path-owner-invalid'],
    waiting: true,
  },
  'a line that GitHub skips for a reason of its own': {
    facts: withErrors([ownerError(good.CODEOWNERS, 1, '@olga', 'Invalid owner')]),
    codes: ['protected-path-owner-invalid'],
    waiting: true,
  },
  'an error that cannot be told to be about one of the owners': {
    facts: withErrors([{ ...ownerError(good.CODEOWNERS, 1, '@olga'), column: 3, source: 'another line' }]),
    codes: ['protected-path-owner-invalid'],
    waiting: true,
  },
  'which owners are ignored was not read': {
    facts: { ...goodFacts, codeowners: { ...goodFacts.codeowners, errors: unknown('GitHub answered 502') } },
    codes: ['owner-errors-unread'],
    waiting: true,
  },
  'the errors of another CODEOWNERS': {
    facts: withErrors([{ ...ownerError(good.CODEOWNERS, 2, '@will'), path: 'docs/CODEOWNERS' }]),
    codes: ['owner-errors-unread'],
    waiting: true,
  },
  'one commit changes CODEOWNERS, the next restores it, merged by rebase': {
    facts: withPull({
      commits: known([
        botCommit(DRAFT, { owners: OTHER_OWNERS }),
        botCommit(HEAD, { parents: known([parent(DRAFT, OTHER_OWNERS)]) }),
      ]),
    }),
    codes: ['commit-changes-owners'],
    waiting: false,
  },
  'a commit that adds a CODEOWNERS where GitHub looks earlier': {
    facts: withPull({
      commits: known([
        botCommit(HEAD, { parents: known([parent(good.BASE, [undefined, good.OWNERS_OIDS[0], undefined])]) }),
      ]),
    }),
    codes: ['commit-changes-owners'],
    waiting: false,
  },
  'an older pull request of the same branch was merged': {
    facts: { ...goodFacts, mergedFromBranch: known([merged(990), good.outline]) },
    codes: ['pull-merged-before'],
    waiting: false,
  },
  'another pull request of the same branch was merged at the same moment': {
    facts: { ...goodFacts, mergedFromBranch: known([good.outline, merged(990, { mergedAt: good.MERGED })]) },
    codes: ['pull-merged-before'],
    waiting: false,
  },
  'which pull requests of the branch were merged was not read': {
    facts: { ...goodFacts, mergedFromBranch: unknown('GitHub answered 502') },
    codes: ['history-unread'],
    waiting: true,
  },

  // "Update branch"
  'a merge that GitHub did not make': {
    facts: updated({ signedByGitHub: false }),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge of a branch that never was on main': {
    facts: updated(joins({ secondWasOnBase: false })),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge that changes one more file': {
    facts: updated(
      joins({ changes: [...(joined?.changes ?? []), { path: 'x', change: 'added', oid: HEAD }] }),
    ),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  "a merge that changes one of the bot's files": {
    facts: updated(joins({ changes: [{ ...(first ?? { path: '', change: '' }), oid: HEAD }, ...rest] })),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge whose own tree holds another file than it says to bring': {
    facts: updated({ files: { ...JOIN.files, [good.PATHS.policy]: HEAD } }),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  "a merge that leaves one of the bot's files out": {
    facts: updated(joins({ changes: rest })),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge that replaces a file of main by one of the three': {
    facts: updated(
      joins({ changes: [{ ...(first ?? { path: '', oid: HEAD }), change: 'modified' }, ...rest] }),
    ),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge with three parents': {
    facts: updated({ parents: known([parent(DRAFT), parent(ON_BASE), parent(good.OLDER_HEAD)]) }),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge the other way round': {
    facts: updated({ parents: known([parent(ON_BASE), parent(DRAFT)]) }),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  "a merge on top of somebody else's commit": {
    facts: updated({}, { authors: known([{ id: WILL.id, login: 'will' }]) }),
    codes: ['commit-by-person', 'commit-joins-more'],
    waiting: false,
  },
  'a merge on top of a commit that was pushed with git': {
    facts: updated({}, { signedByGitHub: false }),
    codes: ['commit-not-by-github', 'commit-joins-more'],
    waiting: false,
  },
  'a merge by nobody that GitHub knows': {
    facts: updated({ authors: known([{ id: undefined, login: 'x' }]) }),
    codes: ['commit-joins-more'],
    waiting: false,
  },
  'a merge of which nothing was read': {
    facts: updated({ joins: unknown('GitHub answered 502') }),
    codes: ['commits-unread'],
    waiting: true,
  },
  'whoever pressed "Update branch" approves': {
    facts: {
      ...updated({ authors: known([{ id: OTTO.id, login: 'otto' }]) }),
    },
    codes: ['approvals-missing', 'reviewer-pushed', 'not-code-owner'],
    waiting: true,
  },
  'only the commit before "Update branch" was approved': {
    facts: withPull({
      commits: known([botCommit(DRAFT), JOIN]),
      reviews: known([review(1, OLGA, 'APPROVED', { commit: DRAFT })]),
    }),
    codes: ['approvals-missing', 'older-head', 'reviewer-pushed', 'not-code-owner'],
    waiting: true,
  },

  // Cancelled
  'cancelled by whoever asked, and opened again by a writer': {
    facts: withIssue({ closings: known([{ by: good.RITA, at: good.at('2026-11-20T10:30:00Z') }]) }),
    codes: ['issue-was-closed'],
    waiting: false,
  },
  'closed by a code owner, and opened again': {
    facts: withIssue({ closings: known([{ by: OTTO, at: good.at('2026-11-20T10:30:00Z') }]) }),
    codes: ['issue-was-closed'],
    waiting: false,
  },
  'closed by an account that is gone, and opened again': {
    facts: withIssue({ closings: known([{ by: undefined, at: good.at('2026-11-20T10:30:00Z') }]) }),
    codes: ['issue-was-closed'],
    waiting: false,
  },
  'whether it was ever closed was not read': {
    facts: withIssue({ closings: unknown('there are more than 50 closings') }),
    codes: ['issue-closings-unread'],
    waiting: true,
  },
};

/** What must not stand in the way of what is right. */
export const BRANCH_RIGHT: Readonly<Record<string, Case>> = {
  '"Update branch" pressed by somebody who does not approve, and its result approved': { facts: updated() },
  '"Update branch" called by a job': { facts: updated({ authors: botCommit(HEAD).authors }) },
  'one of the owners of a line is ignored, the other is not': { facts: withErrors(bothUnknown.slice(0, 1)) },
  'owners of a path that decides nothing are ignored': {
    facts: withErrors([ownerError(good.CODEOWNERS, 2, '@will')]),
  },
  'a later pull request of the same branch was merged': {
    facts: {
      ...goodFacts,
      mergedFromBranch: known([
        good.outline,
        merged(1100, { mergedAt: addSeconds(good.MERGED, good.seconds(60)) }),
      ]),
    },
  },
  'an older pull request of the same branch was merged into another branch': {
    facts: {
      ...goodFacts,
      mergedFromBranch: known([
        merged(990, { baseRef: 'release' }),
        merged(991, { baseRepository: RepositoryId.of(7002) }),
        good.outline,
      ]),
    },
  },
  'refused by the bot, which closed it; mended and opened again': {
    facts: withIssue({ closings: known([{ by: BOT, at: good.at('2026-11-20T10:30:00Z') }]) }),
  },
};
