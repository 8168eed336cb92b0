// Invariant 3: what is attached is the reviewed document, each Allow ended at the window's end, and nothing else.
import { createHash } from 'node:crypto';
import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { company, MINUTE, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

interface Statement {
  readonly Effect: string;
  readonly Condition?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

test('the attached document is the reviewed one with the end in each Allow; the digest is on the grant', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request('alice', {
    services: 's3, logs',
    resources: 'nightly-exports\narn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/parser:*',
    reason: 'Read the nightly exports and search the logs of the parser to find out why it fails',
  });
  acme.clock.advance(7 * MINUTE);
  await acme.approve(pull);
  acme.clock.advance(3 * MINUTE);
  await acme.ok('grant', { name: 'push' });

  const path = `policies/prod/2026-11/${issue}.json`;
  const bytes = acme.repository.read(path) ?? '';
  const reviewed = JSON.parse(bytes) as Document;
  expect(reviewed.Statement.length).toBeGreaterThan(1);
  // Merged at 09:07, for eight hours.
  const until = '2026-11-18T17:07:00Z';
  const [arn = ''] = acme.attached();
  expect(acme.attached()).toHaveLength(1);
  const attached = JSON.parse(acme.aws.account(ACCOUNT).document(arn) ?? '') as unknown;
  expect(attached).toEqual({
    Version: reviewed.Version,
    Statement: reviewed.Statement.map((statement) => ({
      ...statement,
      Condition: { ...statement.Condition, DateLessThan: { 'aws:CurrentTime': [until] } },
    })),
  });
  expect(reviewed.Statement.every(({ Effect }) => Effect === 'Allow')).toBe(true);

  const policy = acme.aws
    .account(ACCOUNT)
    .policies()
    .find((each) => each.arn === arn);
  const tags = new Map(policy?.tags.map(({ key, value }) => [key, value]));
  expect(tags.get('jit:reviewed')).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(tags.get('jit:until')).toBe(until);
  expect(tags.get('jit:approvers')).toBe('bob');
  expect(policy?.versions).toHaveLength(1);
});

test('one byte of the policy or of its view that differs from the reviewed head is not granted', async () => {
  acme = await company();
  const requests: number[] = [];
  for (const [index, kind] of (['json', 'md'] as const).entries()) {
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    const path = `policies/prod/2026-11/${issue}.${kind}`;
    const text = acme.repository.read(path) ?? '';
    const changed = index === 0 ? text.replace('s3:GetObject', 's3:DeleteObject') : `${text}\n`;
    expect(changed).not.toBe(text);
    acme.repository.write({ [path]: changed }, { by: 'acme-admin' });
    requests.push(issue);
  }
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  for (const issue of requests) expect(acme.comments(issue).at(-1)).toContain('file-differs-from-head');
});

test('a view that the approver read and that would be written otherwise today is not granted', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await acme.approve(pull);
  // The view names how many have to approve; the owners have raised that since.
  const configuration = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write({ 'aws-jit.yml': `${configuration}approval: {required: 2}\n` }, { by: 'acme-admin' });
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  expect(acme.comments(issue).at(-1)).toContain('review-differs');
});
