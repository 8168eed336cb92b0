import { describe, expect, test } from '@jest/globals';
import { known, unknown, type ApprovalFacts, type CommentText } from '../../src/approval/approval-facts.ts';
import { REASONS, type ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { verifyExtension, type ExtensionSettings } from '../../src/approval/supplement/verify-extension.ts';
import type { SupplementVerdict } from '../../src/approval/supplement/verify-supplement.ts';
import type { Extension } from '../../src/request/extension.ts';
import { serialiseExtension, supplementPaths } from '../../src/request/file/request-file.ts';
import { AccountName, Digest, IssueNumber, RepositoryId, UserId } from '../../src/terms/brand.ts';
import { addSeconds, type Instant, type Seconds } from '../../src/terms/instant.ts';
import * as good from './good-facts.ts';
import { BOT, HOUR, OLGA, OTTO, RITA, WILL } from './good-facts.ts';

/** The proof of an extension: everything by the book, and then one thing that an attacker, or a mistake, changes. */
const FIRST = addSeconds(good.MERGED, (8 * HOUR) as Seconds);
const PULL = IssueNumber.of(1050);
const HEAD = good.commitOid('head of the extension');
const MERGE = good.commitOid('merge of the extension');
const MERGED = addSeconds(FIRST, (-10 * 60) as Seconds);
const NOW = addSeconds(MERGED, 60 as Seconds);
const COMMENT = 555;
const EXTENSION: Extension = {
  number: 1,
  repository: good.REPOSITORY,
  issue: good.ISSUE,
  account: good.REQUEST.account,
  base: {
    request: Digest.of('1'.repeat(64)),
    policy: Digest.of('2'.repeat(64)),
    review: Digest.of('3'.repeat(64)),
    mergeCommit: good.MERGE,
  },
  extends: FIRST,
  by: (2 * HOUR) as Seconds,
  until: addSeconds(FIRST, (2 * HOUR) as Seconds),
  comment: COMMENT,
  reason: 'The report takes longer.',
};
const view = ({ by, until, reason }: Extension): string => `by ${by} until ${until}: ${reason}\n`;
const PATHS = supplementPaths(good.REQUEST, 'extension', 1);

const SETTINGS: ExtensionSettings = {
  base: {
    request: good.REQUEST,
    digests: EXTENSION.base,
    mergeCommit: good.MERGE,
    window: { from: good.MERGED, until: FIRST },
    pull: good.PULL,
  },
  number: 1,
  ends: [FIRST],
  commentsUsed: [],
  expectedReview: view,
  required: 1,
  most: (24 * HOUR) as Seconds,
  maybeOver: false,
  approvers: undefined,
  samePrincipal: [],
  ownsBeside: good.PATH_LIST,
};

const COMMENTED: CommentText = {
  on: good.ISSUE,
  author: RITA,
  body: '/extend 2h The report takes longer.',
  editors: known([]),
};

interface Scene {
  readonly extension?: Partial<Extension>;
  readonly text?: (text: string) => string;
  readonly view?: string;
  readonly pull?: Partial<Extract<ApprovalFacts['pull'], { known: true }>['value']>;
  readonly facts?: Partial<ApprovalFacts>;
  readonly comment?: Partial<CommentText> | 'gone' | 'unread';
  readonly settings?: Partial<ExtensionSettings>;
  readonly now?: Instant;
  /** Where the files lie, and what number they are taken for. */
  readonly paths?: { readonly own: string; readonly review: string };
}

function judge(scene: Scene = {}): SupplementVerdict<Extension> {
  const extension = { ...EXTENSION, ...scene.extension };
  const text = (scene.text ?? ((same) => same))(serialiseExtension(extension));
  const seen = scene.view ?? view(extension);
  const paths = scene.paths ?? PATHS;
  const outline = { ...good.outline, number: PULL, mergedAt: scene.pull?.mergedAt ?? MERGED, head: HEAD };
  const file = (path: string, content: string) => ({
    path,
    onMain: known(good.entryOf(content)),
    onHead: known(good.entryOf(content)),
    history: known([{ commit: HEAD, pulls: [outline] }]),
  });
  const review = file(paths.review, seen);
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    files: { request: file(paths.own, text), policy: review, review },
    pull: known({
      ...good.goodPull,
      ...outline,
      headRef: 'aws-jit/1042.x1',
      mergeCommit: MERGE,
      files: known([paths.own, paths.review].map((path) => ({ path, change: 'ADDED' }))),
      commits: known([
        good.botCommit(HEAD, {
          files: { [paths.own]: good.blobOid(text), [paths.review]: good.blobOid(seen) },
        }),
      ]),
      reviews: known([good.review(1, OLGA, 'APPROVED', { commit: HEAD })]),
      ...scene.pull,
    }),
    mergedFromBranch: known([outline]),
    comments: [
      {
        id: COMMENT,
        now:
          scene.comment === 'unread'
            ? unknown('GitHub answered 502')
            : known(scene.comment === 'gone' ? 'gone' : { ...COMMENTED, ...scene.comment }),
      },
    ],
    ...scene.facts,
  };
  return verifyExtension(facts, { ...SETTINGS, ...scene.settings }, scene.now ?? NOW);
}

test('by the book: approved, from the first merge to the new end, by whoever approved this very head', () => {
  expect(judge()).toEqual({
    approved: true,
    supplement: EXTENSION,
    window: { from: good.MERGED, until: EXTENSION.until },
    approvers: [expect.objectContaining({ id: OLGA.id, by: 'review' })],
    pull: PULL,
    head: HEAD,
  });
});

test('running it again, later, after its own start or after the old end: the same window', () => {
  for (const now of [NOW, FIRST, addSeconds(EXTENSION.until, -1 as Seconds)]) {
    const verdict = judge({ now });
    expect(verdict.approved && verdict.window).toEqual({ from: good.MERGED, until: EXTENSION.until });
  }
});

const second = addSeconds(EXTENSION.until, HOUR);
const ATTACKS: readonly (readonly [string, Scene, ReasonCode])[] = [
  // The file.
  ['not in the one form', { text: (text) => `${text}\n` }, 'extension-not-canonical'],
  ['copied from another request', { extension: { issue: IssueNumber.of(7) } }, 'extension-differs'],
  ['of another repository', { extension: { repository: RepositoryId.of(1) } }, 'extension-differs'],
  ['in the name of another account', { extension: { account: AccountName.of('dev') } }, 'extension-differs'],
  ['the first one copied as the second', { settings: { number: 2 } }, 'extension-differs'],
  ['the first one copied as the second: its branch', { settings: { number: 2 } }, 'pull-head-branch'],
  [
    "the base's request file is another by now",
    { extension: { base: { ...EXTENSION.base, request: Digest.of('9'.repeat(64)) } } },
    'extension-differs',
  ],
  [
    "the base's policy is another",
    { extension: { base: { ...EXTENSION.base, policy: Digest.of('9'.repeat(64)) } } },
    'extension-differs',
  ],
  [
    "the base's view is another",
    { extension: { base: { ...EXTENSION.base, review: Digest.of('9'.repeat(64)) } } },
    'extension-differs',
  ],
  [
    'what it extends came by another merge',
    { extension: { base: { ...EXTENSION.base, mergeCommit: good.commitOid('other') } } },
    'extension-differs',
  ],
  ['the view says something else', { view: 'by 1h\n' }, 'review-differs'],
  ['at another place', { paths: { ...PATHS, own: 'requests/dev/2026-11/1042.x1.yml' } }, 'path-differs'],
  // The end.
  [
    'an end that nobody approved',
    { extension: { extends: second, until: addSeconds(second, EXTENSION.by) } },
    'extension-end',
  ],
  [
    'backdated, so that it would give less than it says, and be merged in time',
    { extension: { extends: good.MERGED, until: addSeconds(good.MERGED, EXTENSION.by) } },
    'extension-end',
  ],
  ['longer than the longest', { settings: { most: (10 * HOUR - 60) as Seconds } }, 'extension-too-long'],
  ['max_duration lowered below what was approved first', { settings: { most: HOUR } }, 'extension-too-long'],
  [
    'merged at the very end',
    { pull: { mergedAt: FIRST }, now: addSeconds(FIRST, HOUR) },
    'extension-too-late',
  ],
  [
    'merged a day later',
    { pull: { mergedAt: addSeconds(FIRST, (24 * HOUR) as Seconds) } },
    'extension-too-late',
  ],
  ['merged in the future', { now: addSeconds(MERGED, -60 as Seconds) }, 'merge-in-future'],
  ['over', { now: EXTENSION.until }, 'lapsed'],
  // The comment.
  ['of another person', { comment: { author: WILL } }, 'remark-not-theirs'],
  ['of a bot', { comment: { author: { ...RITA, type: 'Bot' } } }, 'remark-not-theirs'],
  ['of an account that is gone', { comment: { author: undefined } }, 'remark-not-theirs'],
  ['edited by somebody else', { comment: { editors: known([WILL]) } }, 'remark-not-theirs'],
  ['edited by nobody who is left', { comment: { editors: known([undefined]) } }, 'remark-not-theirs'],
  ['on another request', { comment: { on: IssueNumber.of(9) } }, 'remark-not-theirs'],
  ['deleted', { comment: 'gone' }, 'remark-gone'],
  ['not read', { comment: 'unread' }, 'remark-unread'],
  ['who edited it is not known', { comment: { editors: unknown('502') } }, 'remark-unread'],
  ['not looked up', { facts: { comments: [] } }, 'remark-unread'],
  ['asks for less', { comment: { body: '/extend 1h The report takes longer.' } }, 'remark-differs'],
  ['asks for another reason', { comment: { body: '/extend 2h For fun.' } }, 'remark-differs'],
  ['asks for nothing', { comment: { body: 'The report takes longer.' } }, 'remark-differs'],
  ['asks for something else', { comment: { body: '/shorten 2h' } }, 'remark-differs'],
  ['used for an earlier extension', { settings: { commentsUsed: [1, COMMENT] } }, 'extension-comment-used'],
  // The pull request.
  [
    'a third file',
    {
      pull: {
        files: known([PATHS.own, PATHS.review, 'aws-jit.yml'].map((path) => ({ path, change: 'ADDED' }))),
      },
    },
    'pull-extra-file',
  ],
  [
    'a file that was there before',
    {
      pull: {
        files: known([
          { path: PATHS.own, change: 'MODIFIED' },
          { path: PATHS.review, change: 'ADDED' },
        ]),
      },
    },
    'pull-file-not-added',
  ],
  ['from a branch of somebody', { pull: { headRef: 'mine' } }, 'pull-head-branch'],
  ["from the request's own branch", { pull: { headRef: 'aws-jit/1042' } }, 'pull-head-branch'],
  ['from a fork', { pull: { headRepository: RepositoryId.of(9) } }, 'pull-from-fork'],
  ['opened by a person', { pull: { author: WILL } }, 'pull-author-not-bot'],
  ['into another branch', { pull: { baseRef: 'release' } }, 'pull-base'],
  [
    'a commit of a person',
    {
      pull: { commits: known([good.botCommit(HEAD, { authors: known([{ id: WILL.id, login: 'will' }]) })]) },
    },
    'commit-by-person',
  ],
  [
    'a commit pushed with git in the name of the bot',
    { pull: { commits: known([good.botCommit(HEAD, { signedByGitHub: false })]) } },
    'commit-not-by-github',
  ],
  [
    'merged again after a revert: the first merge counts',
    {
      facts: {
        mergedFromBranch: known([
          { ...good.outline, number: IssueNumber.of(1049), mergedAt: addSeconds(MERGED, -600 as Seconds) },
        ]),
      },
    },
    'pull-merged-before',
  ],
  // People.
  ['nobody approved', { pull: { reviews: known([]), mergedBy: WILL } }, 'approvals-missing'],
  [
    'the requester approved',
    { pull: { reviews: known([good.review(1, RITA, 'APPROVED', { commit: HEAD })]) } },
    'self-approval',
  ],
  ['somebody on the same principal approved', { settings: { samePrincipal: [OLGA.id] } }, 'same-principal'],
  ['by nobody who may for this account', { settings: { approvers: [UserId.of(9)] } }, 'not-in-approvers'],
  [
    'an approval of another head',
    { pull: { reviews: known([good.review(1, OLGA, 'APPROVED', { commit: good.HEAD })]) } },
    'older-head',
  ],
  [
    'a bot approved',
    { pull: { reviews: known([good.review(1, BOT, 'APPROVED', { commit: HEAD })]) } },
    'reviewer-not-user',
  ],
  ['one approval where the risk asks for two', { settings: { required: 2 } }, 'approvals-missing'],
  [
    'an owner of the two files alone, and not of the policy that it prolongs',
    {
      facts: {
        codeowners: {
          now: known(good.codeownersFile('* @olga\n/policies/**/*.json @otto\n')),
          atMerge: known(good.codeownersFile('* @olga\n/policies/**/*.json @otto\n')),
          errors: known([]),
        },
      },
    },
    'not-code-owner',
  ],
  [
    'nobody owns the files',
    {
      facts: {
        codeowners: {
          now: known(good.codeownersFile('/docs/ @olga\n')),
          atMerge: known(good.codeownersFile('/docs/ @olga\n')),
          errors: known([]),
        },
      },
    },
    'path-unowned',
  ],
];

describe('what does not count', () => {
  test.each(ATTACKS)('%s', (_, scene, code) => {
    const verdict = judge(scene);
    expect(verdict.approved ? 'approved' : verdict.reasons.map((reason) => reason.code)).toContain(code);
    if (verdict.approved) return;
    expect(verdict.waiting).toBe(verdict.reasons.every((reason) => REASONS[reason.code] !== 'never'));
    // The way on is another comment: no reason sends anybody to the form.
    for (const { message } of verdict.reasons) {
      expect(message).not.toMatch(/file a new issue/i);
      expect(message).toMatch(/[.!?]$/);
    }
  });
});

test('a second one: it extends the end of the first, which is proved beside it, and not the one before', () => {
  const scene: Scene = {
    extension: {
      number: 2,
      extends: EXTENSION.until,
      by: HOUR,
      until: addSeconds(EXTENSION.until, HOUR),
    },
    comment: { body: '/extend 1h The report takes longer.' },
    paths: supplementPaths(good.REQUEST, 'extension', 2),
    pull: { headRef: 'aws-jit/1042.x2', mergedAt: addSeconds(FIRST, HOUR) },
    now: addSeconds(FIRST, (HOUR + 60) as Seconds),
  };
  const approved = judge({ ...scene, settings: { number: 2, ends: [FIRST, EXTENSION.until] } });
  expect(approved.approved && approved.window).toEqual({
    from: good.MERGED,
    until: addSeconds(FIRST, (3 * HOUR) as Seconds),
  });
  const alone = judge({ ...scene, settings: { number: 2, ends: [FIRST] } });
  expect(alone.approved ? [] : alone.reasons.map(({ code }) => code)).toEqual(['extension-end']);
});

test('an edit of the comment by its author that says the same is theirs', () => {
  expect(
    judge({ comment: { editors: known([RITA]), body: '/extend by 120m: The report takes longer.' } })
      .approved,
  ).toBe(true);
  expect(judge({ pull: { reviews: known([]), mergedBy: OTTO } }).approved).toBe(true);
});
