import { describe, expect, test } from '@jest/globals';
import { known, type ApprovalFacts, type CommentText } from '../../src/approval/approval-facts.ts';
import { REASONS, type ReasonCode } from '../../src/approval/refusal-reasons.ts';
import {
  verifyDifference,
  type DifferenceSettings,
} from '../../src/approval/supplement/verify-difference.ts';
import type { SupplementVerdict } from '../../src/approval/supplement/verify-supplement.ts';
import type { Difference } from '../../src/request/difference.ts';
import { readDifference, serialiseDifference, supplementPaths } from '../../src/request/file/request-file.ts';
import { AccountName, Digest, IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import { addSeconds, type Instant, type Seconds } from '../../src/terms/instant.ts';
import * as good from './good-facts.ts';
import { HOUR, OLGA, RITA, WILL } from './good-facts.ts';

/** The proof of a difference: everything by the book, and then one thing that an attacker, or a mistake, changes. */
const END = addSeconds(good.MERGED, (8 * HOUR) as Seconds);
const PULL = IssueNumber.of(1050);
const HEAD = good.commitOid('head of the difference');
const MERGED = addSeconds(END, (-2 * HOUR) as Seconds);
const NOW = addSeconds(MERGED, 60 as Seconds);
const COMMENT = 555;
const DIFFERENCE: Difference = {
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
  until: END,
  comment: COMMENT,
  reason: 'also s3:GetObjectTagging',
  drafted: { engine: 'rules', exchanges: [], leftOut: [] },
};
const view = ({ until, reason }: Difference): string => `until ${until}: ${reason}\n`;
const { own, policy = '', review } = supplementPaths(good.REQUEST, 'difference', 1);
const POLICY = '{"the policy": "as the guardrails pass it"}\n';

const SETTINGS: DifferenceSettings = {
  base: {
    request: good.REQUEST,
    digests: DIFFERENCE.base,
    mergeCommit: good.MERGE,
    window: { from: good.MERGED, until: END },
    pull: good.PULL,
  },
  number: 1,
  ends: [END],
  commentsUsed: [],
  judged: (difference) => ({ guardrails: [], expectedReview: view(difference) }),
  asItIs: false,
  required: 1,
  maybeOver: false,
  approvers: undefined,
  samePrincipal: [],
  ownsBeside: good.PATH_LIST,
};

interface Scene {
  readonly difference?: Partial<Difference>;
  readonly text?: (text: string) => string;
  readonly view?: string;
  /** The policy on the default branch, where it is not what was approved. */
  readonly onMain?: string;
  readonly pull?: Partial<Extract<ApprovalFacts['pull'], { known: true }>['value']>;
  readonly comment?: Partial<CommentText> | 'gone';
  readonly settings?: Partial<DifferenceSettings>;
  readonly now?: Instant;
}

function judge(scene: Scene = {}): SupplementVerdict<Difference> {
  const difference = { ...DIFFERENCE, ...scene.difference };
  const text = (scene.text ?? ((same) => same))(serialiseDifference(difference));
  const seen = scene.view ?? view(difference);
  const outline = { ...good.outline, number: PULL, mergedAt: scene.pull?.mergedAt ?? MERGED, head: HEAD };
  const file = (path: string, content: string, onMain = content) => ({
    path,
    onMain: known(good.entryOf(onMain)),
    onHead: known(good.entryOf(content)),
    history: known([{ commit: HEAD, pulls: [outline] }]),
  });
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    files: {
      request: file(own, text),
      policy: file(policy, POLICY, scene.onMain),
      review: file(review, seen),
    },
    pull: known({
      ...good.goodPull,
      ...outline,
      headRef: 'aws-jit/1042.d1',
      mergeCommit: good.commitOid('merge of the difference'),
      files: known([own, policy, review].map((path) => ({ path, change: 'ADDED' }))),
      commits: known([
        good.botCommit(HEAD, {
          files: {
            [own]: good.blobOid(text),
            [policy]: good.blobOid(POLICY),
            [review]: good.blobOid(seen),
          },
        }),
      ]),
      reviews: known([good.review(1, OLGA, 'APPROVED', { commit: HEAD })]),
      ...scene.pull,
    }),
    mergedFromBranch: known([outline]),
    comments: [
      {
        id: COMMENT,
        now: known(
          scene.comment === 'gone'
            ? 'gone'
            : {
                on: good.ISSUE,
                author: RITA,
                body: '/revise also s3:GetObjectTagging',
                editors: known([]),
                ...scene.comment,
              },
        ),
      },
    ],
  };
  return verifyDifference(facts, { ...SETTINGS, ...scene.settings }, scene.now ?? NOW);
}

test('by the book: approved, until the end of what it adds to', () => {
  expect(judge()).toEqual({
    approved: true,
    supplement: DIFFERENCE,
    window: { from: good.MERGED, until: END },
    approvers: [expect.objectContaining({ id: OLGA.id, by: 'review' })],
    pull: PULL,
    head: HEAD,
  });
});

test('a denial that was pasted asks for it as well, if these are its words', () => {
  const denial =
    'User: arn:aws:iam::111122223333:user/rita is not authorized to perform: s3:GetObjectTagging';
  expect(judge({ difference: { reason: denial }, comment: { body: `> before\n\n${denial}` } }).approved).toBe(
    true,
  );
  expect(
    judge({ difference: { reason: denial }, comment: { body: `${denial} on all buckets` } }).approved,
  ).toBe(false);
});

const later = addSeconds(END, HOUR);
const ATTACKS: readonly (readonly [string, Scene, ReasonCode])[] = [
  ['not in the one form', { text: (text) => `${text}\n` }, 'difference-not-canonical'],
  [
    'an extension in its place',
    { text: (text) => text.replace('difference:', 'extension:') },
    'difference-not-canonical',
  ],
  ['copied from another request', { difference: { issue: IssueNumber.of(7) } }, 'difference-differs'],
  ['of another repository', { difference: { repository: RepositoryId.of(1) } }, 'difference-differs'],
  ['for another account', { difference: { account: AccountName.of('dev') } }, 'difference-differs'],
  ['the first one copied as the second', { settings: { number: 2 } }, 'difference-differs'],
  [
    "the base's policy is another by now",
    { difference: { base: { ...DIFFERENCE.base, policy: Digest.of('9'.repeat(64)) } } },
    'difference-differs',
  ],
  [
    'what it adds to came by another merge',
    { difference: { base: { ...DIFFERENCE.base, mergeCommit: good.commitOid('other') } } },
    'difference-differs',
  ],
  ['a later end', { difference: { until: later } }, 'difference-end'],
  [
    'an earlier end, which nobody approved either',
    { difference: { until: addSeconds(END, -60 as Seconds) } },
    'difference-end',
  ],
  ['merged at the very end', { pull: { mergedAt: END }, now: later }, 'difference-too-late'],
  ['over', { now: END }, 'lapsed'],
  ['merged in the future', { now: addSeconds(MERGED, -60 as Seconds) }, 'merge-in-future'],
  ['beside what is given as it is', { settings: { asItIs: true } }, 'difference-of-set'],
  [
    'refused by the guardrails',
    { settings: { judged: () => ({ guardrails: ['It gives too much.'], expectedReview: undefined }) } },
    'guardrails',
  ],
  ['the view says something else', { view: 'nothing\n' }, 'review-differs'],
  ['another policy on the default branch', { onMain: '{}\n' }, 'file-differs-from-head'],
  ['a comment of another person', { comment: { author: WILL } }, 'remark-not-theirs'],
  ['edited by somebody else', { comment: { editors: known([WILL]) } }, 'remark-not-theirs'],
  ['on another request', { comment: { on: IssueNumber.of(9) } }, 'remark-not-theirs'],
  ['deleted', { comment: 'gone' }, 'remark-gone'],
  ['asks for something else', { comment: { body: '/revise also s3:GetObjectAcl' } }, 'remark-differs'],
  ['asks by another command', { comment: { body: '/answer also s3:GetObjectTagging' } }, 'remark-differs'],
  ['used for an earlier one', { settings: { commentsUsed: [COMMENT] } }, 'difference-comment-used'],
  [
    'without its policy',
    { pull: { files: known([own, review].map((path) => ({ path, change: 'ADDED' }))) } },
    'pull-file-not-added',
  ],
  [
    'a fourth file',
    {
      pull: {
        files: known([own, policy, review, 'aws-jit.yml'].map((path) => ({ path, change: 'ADDED' }))),
      },
    },
    'pull-extra-file',
  ],
  ["from an extension's branch", { pull: { headRef: 'aws-jit/1042.x1' } }, 'pull-head-branch'],
  ['opened by a person', { pull: { author: WILL } }, 'pull-author-not-bot'],
  ['nobody approved', { pull: { reviews: known([]), mergedBy: WILL } }, 'approvals-missing'],
  [
    'the requester approved',
    { pull: { reviews: known([good.review(1, RITA, 'APPROVED', { commit: HEAD })]) } },
    'self-approval',
  ],
  ['somebody on the same principal approved', { settings: { samePrincipal: [OLGA.id] } }, 'same-principal'],
  ['one approval where its risk asks for two', { settings: { required: 2 } }, 'approvals-missing'],
];

describe('what does not count', () => {
  test.each(ATTACKS)('%s', (_, scene, code) => {
    const verdict = judge(scene);
    expect(verdict.approved ? 'approved' : verdict.reasons.map((reason) => reason.code)).toContain(code);
    if (verdict.approved) return;
    expect(verdict.waiting).toBe(verdict.reasons.every((reason) => REASONS[reason.code] !== 'never'));
    for (const { message } of verdict.reasons) expect(message).toMatch(/[.!?]$/);
  });
});

test('its file: read as it is written, and in no other form', () => {
  const text = serialiseDifference({
    ...DIFFERENCE,
    drafted: {
      engine: 'model',
      model: 'some model',
      exchanges: [{ sent: Digest.of('4'.repeat(64)) }],
      leftOut: [{ action: 's3:DeleteObject', why: 'removes' }],
    },
  });
  const read = readDifference(text);
  expect(read.ok && serialiseDifference(read.value)).toBe(text);
  for (const change of [
    (of: string) => of.replace('number', 'nr').replace('comment:', 'remark:'),
    (of: string) => of.replace('difference: 1', 'difference: 0'),
    (of: string) => `${of}extends: "2026-11-18T13:05:00Z"\n`,
    (of: string) => of.replace(/drafted:[\s\S]*$/, ''),
  ])
    expect(readDifference(change(text)).ok).toBe(false);
});
