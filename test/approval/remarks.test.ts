import { describe, expect, test } from '@jest/globals';
import { verify } from '../../src/approval/verify.ts';
import { IssueNumber, Service } from '../../src/terms/brand.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import type { Remark } from '../../src/request/remarks.ts';
import { serialiseRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { known, unknown, type ApprovalFacts, type CommentText } from '../../src/approval/approval-facts.ts';
import { REASONS } from '../../src/approval/refusal-reasons.ts';
import {
  BOT,
  goodSettings,
  ISSUE,
  NOW,
  OLGA,
  PULL,
  REQUEST,
  RITA,
  WILL,
  withRequestText,
} from './good-facts.ts';

/**
 * What comments added leads the draft; at the grant it loosens nothing of the comparison with the issue, and must be what those people
 * really wrote there: whoever approves reads their names.
 */
const answer: Remark = {
  command: 'answer',
  comment: 5,
  by: { id: RITA.id, login: RITA.login },
  asked: 'For how long, and as whom?',
  text: 'For a year, as admin, with iam:PassRole',
};
const revise: Remark = {
  command: 'revise',
  comment: 6,
  by: { id: OLGA.id, login: OLGA.login },
  text: 'no writes',
};
const choice: Remark = {
  command: 'answer',
  comment: 7,
  by: { id: RITA.id, login: RITA.login },
  asked: 'Which files?',
  chose: [2, 4],
  text: 'the newest\nthe oldest',
};
const withRemarks: Request = {
  ...REQUEST,
  remarks: [answer, revise, choice],
  drafted: { engine: 'rules', exchanges: [], leftOut: [{ action: 's3:PutObject', why: 'unwanted' }] },
};
const written: Readonly<Record<number, CommentText>> = {
  5: { on: ISSUE, author: RITA, body: `/answer ${answer.text}`, editors: known([]) },
  6: { on: PULL, author: OLGA, body: '/revise no writes', editors: known([OLGA]) },
  7: { on: ISSUE, author: RITA, body: '/answer 2, 4', editors: known([]) },
};
const facts = (
  request: Request,
  comments: Readonly<Record<number, ApprovalFacts['comments'][number]['now']>> = {},
): ApprovalFacts => ({
  ...withRequestText(serialiseRequest(request)),
  comments: Object.entries(written).map(([id, now]) => ({
    id: Number(id),
    now: comments[Number(id)] ?? known(now),
  })),
});
const codes = (request: Request, comments: Parameters<typeof facts>[1] = {}): readonly string[] => {
  const verdict = verify(facts(request, comments), goodSettings, NOW);
  return verdict.approved ? ['approved'] : verdict.reasons.map(({ code }) => code);
};

test('a request with remarks is granted as the form says', () => {
  const verdict = verify(facts(withRemarks), goodSettings, NOW);
  expect(verdict).toMatchObject({
    approved: true,
    request: { duration: REQUEST.duration, remarks: [answer, revise, choice] },
  });
  expect(verdict.approved && verdict.window.until - verdict.window.from).toBe(REQUEST.duration);
});

test.each<[string, Partial<Request>]>([
  ['duration', { duration: (24 * 3600) as Seconds }],
  ['principal', { principal: { kind: 'iam-role', name: 'admin' } }],
  [
    'services',
    {
      services: [...REQUEST.services, Service.of('iam')],
      access: { ...REQUEST.access, [Service.of('iam')]: 'write' },
    },
  ],
  ['level', { access: { [Service.of('s3')]: 'write' } }],
  ['resources', { resources: ['*'] }],
  ['reason', { reason: `${REQUEST.reason} ${answer.text}` }],
])('beside remarks, another %s than the form gives is refused', (_, change) => {
  expect(new Set(codes({ ...withRemarks, ...change }))).toEqual(new Set(['request-differs']));
});

test('an answer by anybody but the requester is refused', () => {
  const by = { id: OLGA.id, login: OLGA.login };
  expect(codes({ ...withRemarks, remarks: [{ ...answer, by }] })).toContain('request-not-canonical');
});

test('remarks that the approvers did not see on the head are refused', () => {
  const seen = facts(withRemarks);
  const { onHead } = withRequestText(serialiseRequest(REQUEST)).files.request;
  const verdict = verify(
    { ...seen, files: { ...seen.files, request: { ...seen.files.request, onHead } } },
    goodSettings,
    NOW,
  );
  expect(verdict.approved).toBe(false);
});

describe('a remark that is not what somebody wrote', () => {
  const five = (change: Partial<CommentText>) => ({
    5: known({ ...(written[5] as CommentText), ...change }),
  });
  const seven = (body: string) => ({ 7: known({ ...(written[7] as CommentText), body }) });
  test.each<[string, keyof typeof REASONS, Parameters<typeof facts>[1]]>([
    ['was never written, or is deleted', 'remark-gone', { 5: known('gone') }],
    ['could not be looked up', 'remark-unread', { 5: unknown('GitHub answered 500') }],
    ['is by somebody else', 'remark-not-theirs', five({ author: WILL })],
    ['is by a bot', 'remark-not-theirs', five({ author: BOT })],
    ['is by somebody whose account is gone', 'remark-not-theirs', five({ author: undefined })],
    [
      'is by somebody who is shown under another name',
      'remark-not-theirs',
      five({ author: { ...RITA, login: 'rita-2' } }),
    ],
    ['stands on another issue', 'remark-not-theirs', five({ on: IssueNumber.of(7) })],
    ['was edited by a writer, to these very words', 'remark-not-theirs', five({ editors: known([WILL]) })],
    [
      'was edited by a writer before its author did',
      'remark-not-theirs',
      five({ editors: known([WILL, RITA]) }),
    ],
    ['was edited by nobody knows whom', 'remark-unread', five({ editors: unknown('too many') })],
    ['was edited by somebody who is gone', 'remark-not-theirs', five({ editors: known([undefined]) })],
    ['says something else', 'remark-differs', five({ body: '/answer For an hour' })],
    ['says more', 'remark-differs', five({ body: `/answer ${answer.text}, please` })],
    ['is another command', 'remark-differs', five({ body: `/revise ${answer.text}` })],
    ['is a command no more', 'remark-differs', five({ body: `> /answer ${answer.text}` })],
    ['chose another number', 'remark-differs', seven('/answer 2,3')],
    ['chose in words', 'remark-differs', seven('/answer 2, 4 and the newest')],
  ])('%s: %s', (_, code, comments) => {
    expect(codes(withRemarks, comments)).toEqual([code]);
  });

  test('hidden text, line ends and a comment edited by its author to the same words make no difference', () => {
    const body = `/answer  ${answer.text}\u200B\r\n<!-- nothing -->\r\n`;
    expect(codes(withRemarks, five({ body, editors: known([RITA, RITA]) }))).toEqual(['approved']);
  });

  test('one that was not asked for is not taken for granted', () => {
    const request = { ...withRemarks, remarks: [{ ...answer, comment: 99 }] };
    expect(codes(request)).toEqual(['remark-unread']);
  });

  test('words under a choice, where the comment has words, are refused', () => {
    const { command, comment, by, text } = choice;
    expect(codes({ ...withRemarks, remarks: [{ command, comment, by, text }] })).toEqual(['remark-differs']);
  });
});
