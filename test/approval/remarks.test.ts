import { expect, test } from '@jest/globals';
import { verify } from '../../src/approval/verify.ts';
import { Service } from '../../src/brand.ts';
import type { Seconds } from '../../src/lifecycle/instant.ts';
import type { Remark } from '../../src/request/remarks.ts';
import { serialiseRequest } from '../../src/request/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { goodSettings, NOW, OLGA, REQUEST, RITA, withRequestText } from './good-facts.ts';

/** What comments added leads the draft; at the grant it loosens nothing of the comparison with the issue. */
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
const withRemarks: Request = {
  ...REQUEST,
  remarks: [answer, revise],
  drafted: { engine: 'rules', exchanges: [], leftOut: [{ action: 's3:PutObject', why: 'unwanted' }] },
};
const codes = (request: Request): readonly string[] => {
  const verdict = verify(withRequestText(serialiseRequest(request)), goodSettings, NOW);
  return verdict.approved ? ['approved'] : verdict.reasons.map(({ code }) => code);
};

test('a request with remarks is granted as the form says', () => {
  const verdict = verify(withRequestText(serialiseRequest(withRemarks)), goodSettings, NOW);
  expect(verdict).toMatchObject({
    approved: true,
    request: { duration: REQUEST.duration, remarks: [answer, revise] },
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
  const facts = withRequestText(serialiseRequest(withRemarks));
  const { onHead } = withRequestText(serialiseRequest(REQUEST)).files.request;
  const verdict = verify(
    { ...facts, files: { ...facts.files, request: { ...facts.files.request, onHead } } },
    goodSettings,
    NOW,
  );
  expect(verdict.approved).toBe(false);
});
