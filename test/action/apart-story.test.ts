import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { company, HOUR, ALICE, REPOSITORY, type Company } from './company.ts';

/** Through the built action: a change that has nothing to do with the rest of a request is seen by who reviews, and given only once its requester says so. */
jest.setTimeout(240_000);

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const BUCKET = 'arn:aws:s3:::acme-nightly-exports';

let acme: Company;
beforeAll(async () => {
  acme = await company();
});
afterAll(() => acme.close());

const request = () =>
  acme.request('alice', {
    account: 'prod',
    services: 'sqs\ns3',
    resources: `${QUEUE}\n${BUCKET}\n${BUCKET}/*`,
    access: 'write',
    duration: '8h',
    reason: 'Look at the attributes of the orders queue. Delete the bucket acme-nightly-exports.',
  });
const view = (issue: number) =>
  acme.repository.read(`policies/prod/2026-11/${issue}.md`, `aws-jit/${issue}`) ?? '';
const body = (pull: number | undefined) => acme.repository.issue(pull ?? 0).body;

test('it is asked about on the issue, stands apart for who reviews, and what is granted has nothing of it', async () => {
  const { issue, pull } = await request();
  for (const page of [body(pull), view(issue), acme.comments(issue).join('\n')]) {
    expect(page).toContain('Apart from the rest of the request');
    expect(page).toContain('s3:DeleteBucket');
  }
  expect(acme.comments(issue).join('\n')).toContain('@alice');
  await acme.approve(pull ?? 0);
  await acme.ok('grant', { name: 'push' });
  expect(acme.can(ALICE, 'sqs:GetQueueAttributes', QUEUE)).toBe('allowed');
  expect(acme.can(ALICE, 's3:DeleteBucket', BUCKET)).toBe('implicitDeny');
});

test('once its requester says that it is meant it is drafted, and nobody else can say so', async () => {
  acme.clock.advance(9 * HOUR);
  const { issue, pull } = await request();
  const choose = async (login: string) => {
    await acme.github.as(login).comment(REPOSITORY, issue, '/answer 1');
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: login });
  };
  await choose('bob');
  expect(acme.repository.read(`policies/prod/2026-11/${issue}.json`, `aws-jit/${issue}`)).not.toContain(
    's3:DeleteBucket',
  );
  await choose('alice');
  expect(acme.repository.read(`policies/prod/2026-11/${issue}.json`, `aws-jit/${issue}`)).toContain(
    's3:DeleteBucket',
  );
  expect(body(pull)).not.toContain('was asked whether it is meant');
});
