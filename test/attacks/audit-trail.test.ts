import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ACCOUNT, PEOPLE, REPOSITORY_ID } from '../../sandbox/example.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import type { FaultEffect } from '../../sandbox/faults.ts';
import { ALICE, company, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { unanswered } from '../in-process/within.ts';
import { bring, filesOf, standingCompany, standingOf, use } from './standing-scene.ts';

/** Nothing is given that is not recorded before, where nobody can change it; what is taken away waits for no record. */
jest.setTimeout(240_000);

const BUCKET = 'acme-aws-jit-audit';
const MINE = 'mallorys-own-bucket';
let acme: Company;
afterEach(() => acme.close());

interface Kept {
  readonly kind: string;
  readonly event: string;
  readonly issue: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const objects = (bucket = BUCKET) => acme.aws.buckets.bucket(bucket).objects;
const kept = (bucket = BUCKET): readonly Kept[] =>
  [...objects(bucket).values()].map(({ text }) => JSON.parse(text) as Kept);
const kinds = () => kept().map(({ kind }) => kind);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const onMain = (path: string): string => acme.repository.read(path) ?? '';

/** What of the run's calls concerns giving: in their order. */
const giving = (from: number) =>
  acme.faults.calls
    .slice(from)
    .filter(({ operation }) => ['PutObject', 'CreatePolicy', 'AttachUserPolicy'].includes(operation))
    .map(({ operation }) => operation);

const merged = async (): Promise<number> => {
  acme = await company({ auditBucket: BUCKET });
  const { issue, pull } = await acme.request();
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  return issue;
};
const grant = () => acme.run('grant', { name: 'push' });
const health = (): string =>
  [...acme.repository.state.issues.values()].find(({ body }) => body.startsWith('<!-- aws-jit-health -->'))
    ?.body ?? '';
const unrecorded = (issue: number): readonly string[] =>
  acme
    .comments(issue)
    .filter((text) => text.includes('Nothing is attached that is not recorded there first'));

describe('what is given', () => {
  test('is in the bucket before it is attached, with all that it rests on, and afterwards as granted', async () => {
    const issue = await merged();
    const from = acme.faults.calls.length;
    const run = await grant();
    expect({ code: run.code, out: run.code === 0 ? '' : run.stdout }).toEqual({ code: 0, out: '' });
    expect(giving(from)).toEqual(['PutObject', 'CreatePolicy', 'AttachUserPolicy', 'PutObject']);
    expect(kinds()).toEqual(['intended', 'granted']);
    const [intended] = kept();
    const head = [...acme.repository.state.issues.values()].flatMap((each) =>
      'pull' in each ? [each.pull.head.sha] : [],
    )[0];
    expect(intended).toMatchObject({
      issue,
      data: {
        part: '1',
        accountId: ACCOUNT,
        principal: 'iam-user/alice',
        requester: { id: PEOPLE.alice, login: 'alice' },
        request: sha(onMain(`requests/prod/2026-11/${issue}.yml`)),
        policy: sha(onMain(`policies/prod/2026-11/${issue}.json`)),
        view: sha(onMain(`policies/prod/2026-11/${issue}.md`)),
        approvals: [{ id: PEOPLE.bob, login: 'bob', by: 'review', commit: head }],
      },
    });
    const [approval] = intended?.data['approvals'] as readonly { review: number }[];
    expect(approval?.review).toBeGreaterThan(0);
    for (const [key, { text, notes }] of objects()) {
      const [, kind = ''] = /^\d+\/2026-11\/\d+\/([a-z-]+)\//.exec(key) ?? [];
      expect(key).toBe(`${REPOSITORY_ID}/2026-11/${issue}/${kind}/${sha(text)}.json`);
      expect(Number(notes['run'])).toBeGreaterThan(0);
    }
  });

  test('again, by runs that follow: nothing is written twice', async () => {
    await merged();
    await grant();
    const before = [...objects().keys()];
    acme.repository.push('aws-jit-ledger', undefined, 'mallory');
    await grant();
    await grant();
    expect([...objects().keys()]).toEqual(before);
  });

  test('a use of a standing approval is recorded before it is given as well', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf()));
    const from = acme.faults.calls.length;
    const issue = await use(acme);
    expect(giving(from)).toEqual(['PutObject', 'CreatePolicy', 'AttachUserPolicy', 'PutObject']);
    expect(kept()[0]).toMatchObject({
      kind: 'intended',
      issue,
      data: {
        standing: { name: 'prod/nightly-export' },
        approvals: [{ login: 'bob' }, { login: 'carol' }],
      },
    });
  });
});

const MISHAPS: readonly (readonly [name: string, order: (times: number) => void])[] = [
  ['cannot be reached', effect({ close: 'before' })],
  [
    'refuses',
    (times) => {
      acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, times));
    },
  ],
  [
    'is overloaded',
    (times) => {
      acme.faults.order(s3Error('PutObject', 'SlowDown', 503, times));
    },
  ],
  ['never answers', effect({ silent: 'before' })],
];
function effect(then: FaultEffect) {
  return (times: number): void => {
    acme.faults.order({ service: 'aws', match: { path: 'PutObject' }, times, then });
  };
}

describe.each(MISHAPS)('a bucket that %s', (_, strike) => {
  test('nothing is attached, the thread and the health issue say so once, and the next run that can gives it', async () => {
    const issue = await merged();
    strike(Infinity);
    for (let run = 0; run < 2; run += 1) {
      const red = await unanswered(grant);
      expect(red.code).toBe(1);
      expect(red.stdout).toContain(`The audit trail in the bucket ${BUCKET} cannot be written`);
      acme.clock.advance(MINUTE);
    }
    expect(acme.policies()).toEqual([]);
    expect(unrecorded(issue)).toHaveLength(1);
    expect(health()).toContain('`audit-granter`');
    expect(acme.isOpen(issue)).toBe(true);
    acme.faults.clear();
    const again = await grant();
    expect(again.code).toBe(0);
    expect(acme.attached()).toHaveLength(1);
    expect(kinds()).toContain('intended');
    expect(kinds()).toContain('granted');
    expect(health()).not.toContain('audit-granter');
  });

  test('access is taken back all the same, said once, and recorded when the bucket takes it', async () => {
    const issue = await merged();
    await grant();
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    strike(Infinity);
    for (let run = 0; run < 2; run += 1) {
      const red = await unanswered(() =>
        acme.run('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' }),
      );
      expect(red.code).toBe(1);
      expect(acme.can(ALICE, 's3:GetObject', OBJECT)).not.toBe('allowed');
    }
    const told = acme.comments(issue).filter((text) => text.includes('your access was taken back'));
    expect(told).toHaveLength(1);
    expect(kinds()).not.toContain('revoked');
    expect(health()).toContain('`audit-revoker`');
    acme.faults.clear();
    const last = await acme.run('revoke', { name: 'schedule', cron: '23 * * * *' });
    expect({ code: last.code, out: last.code === 0 ? '' : last.stdout }).toEqual({ code: 0, out: '' });
    expect(kinds()).toContain('revoked');
    expect(acme.ledger(issue)).toContain('revoked');
    expect(acme.comments(issue).filter((text) => text.includes('your access was taken back'))).toHaveLength(
      1,
    );
    expect(health()).not.toContain('audit-revoker');
  });
});

describe('a use of a standing approval, and a bucket that refuses', () => {
  test('nothing is attached, and the next run that can gives it, from the time at which it was filed', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf()));
    acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    const issue = await use(acme);
    expect(acme.policies()).toEqual([]);
    expect(unrecorded(issue)).toHaveLength(1);
    expect(acme.isOpen(issue)).toBe(true);
    acme.faults.clear();
    acme.clock.advance(10 * MINUTE);
    expect((await acme.run('grant', { name: 'schedule', cron: '23 * * * *' })).code).toBe(0);
    expect(acme.attached()).toHaveLength(1);
    expect(kinds()).toEqual(expect.arrayContaining(['intended', 'granted']));
    expect(acme.comments(issue).join('\n')).toContain('2026-11-18 11:01 UTC');
  });
});

describe('what has ended', () => {
  test('is removed and told while the bucket is down, and recorded later', async () => {
    const issue = await merged();
    await grant();
    acme.clock.advance(9 * HOUR);
    acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    const red = await acme.run('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(red.code).toBe(1);
    expect(acme.policies()).toEqual([]);
    acme.faults.clear();
    expect((await acme.run('sweep', { name: 'schedule', cron: '23 * * * *' })).code).toBe(0);
    expect(kinds()).toEqual(['intended', 'granted', 'expired']);
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.ledger(issue).filter((kind) => kind === 'expired')).toHaveLength(1);
  });
});

describe('a run that ended after it had attached', () => {
  test('is told of though the bucket is down: AWS gives it already', async () => {
    const issue = await merged();
    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/comments$' },
      times: Infinity,
      then: { status: 500 },
    });
    await grant();
    expect(acme.attached()).toHaveLength(1);
    acme.faults.clear();
    acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    expect((await grant()).code).toBe(1);
    expect(acme.comments(issue).join('\n')).toContain('live');
    expect(unrecorded(issue)).toEqual([]);
    expect(acme.attached()).toHaveLength(1);
  });
});

/** From the second object on: what is intended is recorded, and what came of it is not. */
const refusedAfterIntended = (): void => {
  const order = s3Error('PutObject', 'AccessDenied', 403, Infinity);
  acme.faults.order({ ...order, after: 1 });
};

describe('what no later run would tell again', () => {
  test('access that was live until the bucket took something is in the ledger, and its end is told as one', async () => {
    const issue = await merged();
    refusedAfterIntended();
    expect((await grant()).code).toBe(1);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(acme.ledger(issue)).toContain('granted');
    acme.clock.advance(9 * HOUR);
    acme.faults.clear();
    expect((await acme.run('sweep', { name: 'schedule', cron: '23 * * * *' })).code).toBe(0);
    expect(acme.ledger(issue)).toEqual(expect.arrayContaining(['granted', 'expired']));
    expect(kinds()).toEqual(['intended', 'expired']);
  });

  test('access that is live when the bucket answers again is recorded there by the next run', async () => {
    const issue = await merged();
    refusedAfterIntended();
    await grant();
    acme.faults.clear();
    expect((await grant()).code).toBe(0);
    expect(kinds()).toEqual(['intended', 'granted']);
    expect(acme.ledger(issue).filter((kind) => kind === 'granted')).toHaveLength(1);
    const before = acme.faults.calls.length;
    await grant();
    expect(giving(before)).toEqual([]);
  });

  test('a writer takes the label of live access away, and its holder got more besides: it stays, and the label says what AWS holds', async () => {
    acme = await company({ auditBucket: BUCKET });
    const config = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write(
      { 'aws-jit.yml': `${config}guardrails:\n  sensitive: {sessions: warn}\n` },
      { by: 'bob' },
    );
    const INSTANCE = `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0abc1234def567890`;
    const { issue } = await acme.granted('alice', {
      services: 'ec2',
      resources: INSTANCE,
      access: 'write',
      reason: 'Needs ec2:StopInstances and ec2:StartInstances',
    });
    const live = acme.attached();
    const account = acme.aws.account(ACCOUNT);
    const more = account.createPolicy('more', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ec2:ModifyInstanceAttribute', Resource: '*' }],
    });
    account.attach(ALICE, more);
    await acme.github
      .as('mallory')
      .request(
        'DELETE',
        `/repos/${REPOSITORY}/issues/${issue}/labels/${encodeURIComponent('aws-jit: granted')}`,
      );
    await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.attached()).toEqual([...live, more]);
    expect(acme.can(ALICE, 'ec2:StopInstances', INSTANCE)).toBe('allowed');
    expect(acme.label(issue)).toBe('aws-jit: granted');
  });

  test('a use of a standing approval that was live is not told to have been refused', async () => {
    acme = await standingCompany(undefined, { auditBucket: BUCKET });
    await bring(acme, filesOf(standingOf()));
    refusedAfterIntended();
    const issue = await use(acme);
    expect(acme.attached()).toHaveLength(1);
    expect(acme.ledger(issue)).toContain('granted');
    acme.clock.advance(3 * HOUR);
    await acme.run('sweep', { name: 'schedule', cron: '23 * * * *' });
    acme.faults.clear();
    await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
    await acme.run('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.ledger(issue)).not.toContain('refused');
    expect(acme.ledger(issue)).toContain('expired');
    expect(acme.isOpen(issue)).toBe(false);
  });

  test('what somebody changed in AWS is in the ledger though the bucket refuses', async () => {
    const issue = await merged();
    await grant();
    acme.aws.account(ACCOUNT).attach({ kind: 'iam-user', name: 'bob' }, acme.policies()[0] ?? '');
    acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    expect((await acme.run('watch', { name: 'schedule', cron: '41 3 * * *' })).code).toBe(1);
    expect(acme.ledger(issue)).toContain('tampered');
  });
});

describe('somebody else', () => {
  test('has put something under the key: it is not overwritten, and the grant goes on; the comparison tells it', async () => {
    await merged();
    await grant();
    const [key = '', before] = [...objects()][0] ?? [];
    const forged = { ...(before ?? { at: 0, notes: {} }), text: '{"nothing":"to see"}' };
    objects().set(key, forged);
    acme.repository.push('aws-jit-ledger', undefined, 'mallory');
    await grant();
    expect(objects().get(key)).toBe(forged);
  });

  test('names a bucket of theirs on a branch of theirs: nothing is written there', async () => {
    await merged();
    acme.aws.buckets.make(MINE, { owner: ACCOUNT });
    const text = onMain('aws-jit.yml').replace(BUCKET, MINE);
    acme.repository.write(
      { 'aws-jit.yml': text },
      { by: 'mallory', branch: 'mine', onto: acme.repository.tip() },
    );
    await grant();
    expect(kept(MINE)).toEqual([]);
    expect(kinds()).toEqual(['intended', 'granted']);
  });

  test('has the name of the bucket in another account: S3 refuses, and nothing is attached', async () => {
    await merged();
    acme.aws.buckets.make(BUCKET, { owner: '999988887777' });
    expect((await grant()).code).toBe(1);
    expect(acme.policies()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  test('cannot write without the condition, nor read, with the roles that write', async () => {
    await merged();
    const { S3 } = await import('@aws-sdk/client-s3');
    const session = acme.aws.account(ACCOUNT).session(`aws-jit-granter-${REPOSITORY_ID}`);
    const s3 = new S3({
      ...acme.aws.clientConfig(session),
      region: 'eu-west-1',
      forcePathStyle: true,
      maxAttempts: 1,
    });
    const of = { Bucket: BUCKET, Key: `${REPOSITORY_ID}/x.json` };
    const put = { ...of, Body: 'x', ChecksumAlgorithm: 'SHA256' as const };
    await expect(s3.putObject(put)).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(s3.putObject({ ...put, Key: 'other/x.json', IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await s3.putObject({ ...put, IfNoneMatch: '*' });
    await expect(s3.getObject(of)).rejects.toMatchObject({ name: 'AccessDenied' });
    s3.destroy();
  });
});
