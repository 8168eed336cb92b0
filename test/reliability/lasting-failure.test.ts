// A lasting failure becomes a person's task, once.
import { afterEach, expect, jest, test } from '@jest/globals';
import { awsError } from '../../sandbox/aws/aws.ts';
import { company, HOUR, type Company } from '../action/company.ts';
import { SCHEDULE, timesTold } from './stories.ts';

jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const health = () =>
  [...acme.repository.state.issues.values()].find(({ title }) => title === 'aws-jit: health');

test('a grant that AWS refuses in every run mentions the requester once, and says each thing once', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await acme.approve(pull);
  let n = 0;
  // As IAM words it: the session's name and the request's id are others each time.
  const refuse = (): void => {
    n += 1;
    acme.faults.order({
      ...awsError('AttachUserPolicy', 'AccessDenied', 403, { times: Infinity }),
      then: {
        status: 403,
        headers: { 'Content-Type': 'text/xml' },
        body: `<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::111122223333:assumed-role/granter/aws-jit-900000${n}-1 is not authorized to perform: iam:AttachUserPolicy</Message></Error><RequestId>00000000-0000-4000-8000-00000000000${n}</RequestId></ErrorResponse>`,
      },
    });
  };
  for (let run = 0; run < 3; run += 1) {
    refuse();
    await acme.run('grant', SCHEDULE);
    acme.faults.clear();
    acme.clock.advance(HOUR);
  }
  expect(timesTold(acme, issue, 'AWS did not accept this grant')).toBe(1);
  const told = acme.comments(issue).find((comment) => comment.includes('did not accept this grant')) ?? '';
  for (const sentence of ['Nothing is attached', 'again'])
    expect({ sentence, times: told.split(sentence).length - 1 }).toEqual({ sentence, times: 1 });
});

test('what cannot be removed: the end is told once, runs stop being red, the health issue says what to do', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  acme.clock.advance(8 * HOUR);
  acme.faults.order(awsError('DetachUserPolicy', 'AccessDenied', 403, { times: Infinity }));
  const codes: number[] = [];
  for (let run = 0; run < 6; run += 1) {
    codes.push((await acme.run('sweep', SCHEDULE)).code);
    acme.clock.advance(HOUR);
  }
  expect(codes).toEqual([1, 1, 1, 0, 0, 0]);
  expect(timesTold(acme, issue, 'your access ended at')).toBe(1);
  expect(acme.label(issue)).toBe('aws-jit: expired');
  expect(health()?.state).toBe('open');
  expect(health()?.body).toContain(`What is left of request ${issue} in prod`);
  expect(health()?.body).toContain(
    'An administrator of AWS has to take arn:aws:iam::111122223333:policy/jit/',
  );
  acme.faults.clear();
  await acme.ok('sweep', SCHEDULE);
  expect(acme.policies()).toEqual([]);
  expect(health()?.state).toBe('closed');
  expect(timesTold(acme, issue, 'your access ended at')).toBe(1);
});

test('what cannot be removed and a mistake in aws-jit.yml stand beside each other on the health issue, until each is over', async () => {
  acme = await company();
  await acme.granted();
  acme.clock.advance(12 * HOUR);
  const right = acme.repository.read('aws-jit.yml') ?? '';
  const write = (text: string) => acme.repository.write({ 'aws-jit.yml': text }, { by: 'acme-admin' });
  write(`${right}no_such_setting: 1\n`);
  acme.faults.order(awsError('DetachUserPolicy', 'AccessDenied', 403, { times: Infinity }));
  await acme.run('sweep', SCHEDULE);
  expect(health()?.body).toContain('There is no key');
  expect(health()?.body).toContain('What is left of request');
  write(right);
  await acme.run('sweep', SCHEDULE);
  expect(health()?.body).not.toContain('There is no key');
  expect(health()?.body).toContain('What is left of request');
  acme.faults.clear();
  await acme.ok('sweep', SCHEDULE);
  expect(health()?.state).toBe('closed');
});
