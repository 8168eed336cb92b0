import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { ALICE, company, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What the requester's own lines ask for beyond the form, from the question to AWS; and numbers, which never do. */
jest.setTimeout(120_000);

let acme: Company;
beforeAll(async () => {
  acme = await company({ configure: (text) => `${text}max_open_per_person: 50\n` });
});
afterAll(() => acme.close());

const BOTH = 'Download the export files and upload the repaired ones';
const commentEvent = (number: number, sender: string) =>
  ({ name: 'issue_comment', action: 'created', number, sender }) as const;
async function say(login: string, on: number, body: string): Promise<string> {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  await acme.ok('comment', commentEvent(on, login));
  return acme.comments(on).at(-1) ?? '';
}
const request = (issue: number): Request => {
  const read = readRequest(
    acme.repository.read(`requests/prod/2026-11/${issue}.yml`, `aws-jit/${issue}`) ?? '',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const file = (issue: number, extension: 'json' | 'md'): string =>
  acme.repository.read(`policies/prod/2026-11/${issue}.${extension}`, `aws-jit/${issue}`) ?? '';

test('a draft of what can be had, and beside it a question; a number does not raise the level, the line does, and it is granted', async () => {
  const { issue, pull = 0 } = await acme.request('alice', { access: 'read', reason: BOTH });
  expect(file(issue, 'json')).toContain('s3:GetObject');
  expect(file(issue, 'json')).not.toContain('s3:PutObject');
  const question = acme.comments(issue).find((text) => text.includes('A part of it is open')) ?? '';
  expect(question).toMatch(/1\. .*\(send: \/answer write s3\\?\)/);
  expect(acme.label(issue)).toBe('aws-jit: in review');
  expect(file(issue, 'md')).toContain('## What it does not cover');

  const before = acme.repository.pull(pull).pull.head.sha;
  expect(await say('alice', issue, '/answer 1')).toContain('send `/answer write s3`');
  expect(await say('bob', issue, '/answer write s3')).toContain('only the requester can answer');
  expect(await say('bob', issue, '/revise write s3')).not.toContain('PutObject');
  expect(request(issue).access).toEqual({ s3: 'read' });
  expect(acme.repository.pull(pull).pull.head.sha).toBe(before);

  await acme.github.as('bob').approve(REPOSITORY, pull);
  expect(await say('alice', issue, '/answer write s3')).toContain(`in review, #${pull}`);
  expect(acme.repository.pull(pull).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
  expect(request(issue)).toMatchObject({
    access: { s3: 'write' },
    raised: [{ service: 's3', from: 'read', to: 'write' }],
  });
  for (const shown of [file(issue, 'md'), acme.repository.issue(pull).body])
    expect(shown).toContain("write on s3 (raised from read by the requester's answer)");
  expect(file(issue, 'json')).toContain('s3:PutObject');
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.can(ALICE, 's3:PutObject', OBJECT)).toBe('allowed');
  expect(acme.can(ALICE, 's3:DeleteObject', OBJECT)).toBe('implicitDeny');
  expect(await say('alice', issue, '/answer permissions s3')).toContain('merged');
});

test('a resource by its ARN; a level, a service or a resource beyond what may be asked for is told, and changes nothing', async () => {
  const { issue, pull = 0 } = await acme.request('alice', {
    access: 'read',
    reason: 'Download the export files',
  });
  const other = 'arn:aws:s3:::acme-nightly-exports-archive/*';
  for (const [line, why] of [
    ['/answer write kms', 'no service of this request'],
    ['/answer write sqs', 'no service of this request'],
    ['/answer arn:aws:sqs:eu-west-1:111122223333:jobs', 'not asked for'],
    ['/answer arn:aws:s3:eu-west-1:999999999999:accesspoint/x', 'belongs to account 999999999999'],
    ['/answer arn:aws:s3:::*', 'wildcard'],
  ] as const)
    expect(await say('alice', issue, line)).toMatch(new RegExp(why, 'i'));
  expect(request(issue).raised).toBeUndefined();

  expect(await say('alice', issue, `/answer ${other}`)).toContain(`in review, #${pull}`);
  expect(request(issue).resources).toContain(other);
  expect(file(issue, 'json')).toContain(other);
  expect(file(issue, 'md')).toMatch(/archive\/\*` \(added by the requester's answer, comment \d+\)/);
  expect(acme.repository.issue(pull).body).toMatch(/also on `arn:aws:s3:::acme-nightly-exports-archive/);
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.can(ALICE, 's3:GetObject', 'arn:aws:s3:::acme-nightly-exports-archive/a.csv')).toBe('allowed');
});

test('an edit of the issue starts anew, without what answers raised', async () => {
  const { issue } = await acme.request('alice', { access: 'read', reason: BOTH });
  await say('alice', issue, '/answer write s3');
  expect(request(issue).access).toEqual({ s3: 'write' });
  const body = acme.repository.issue(issue).body.replace(BOTH, 'Download the export files of today');
  await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
  await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'alice' });
  expect(request(issue)).toMatchObject({ access: { s3: 'read' } });
  expect(request(issue).raised).toBeUndefined();
});
