import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { SandboxIdentityCenter } from '../../sandbox/aws/sandbox-identity-center.ts';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import { serialiseCurated } from '../../src/policy/curated-set.ts';
import { ALICE, company, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';

/** Every kind of access waits for the bucket: nothing of it is in AWS that was not announced there first, and what is live stays as it is. */
jest.setTimeout(240_000);
const BUCKET = 'acme-aws-jit-audit';
let acme: Company;
afterEach(() => acme.close());

const say = async (issue: number, body: string): Promise<void> => {
  await acme.github.as('alice').comment(REPOSITORY, issue, body);
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
};
const pullFrom = (branch: string): number =>
  [...acme.repository.state.issues.values()].find((each) => 'pull' in each && each.pull.head.ref === branch)
    ?.number ?? 0;
const approved = async (pull: number | undefined): Promise<void> => {
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
};
const sets = (): readonly string[] =>
  acme.aws
    .identityCenter()
    .permissionSets()
    .flatMap(({ name }) => (name.startsWith('jit-') ? [name] : []));
const intended = (): number =>
  [...acme.aws.buckets.bucket(BUCKET).objects.values()].filter(({ text }) =>
    text.includes('"kind":"intended"'),
  ).length;

interface Kind {
  /** Up to the merge of what is to be given. @returns its issue */
  readonly merged: () => Promise<number>;
  /** What is in AWS, of all that this tool makes there. */
  readonly held: () => readonly string[];
}

const beside = async (what: string, branch: string): Promise<number> => {
  acme = await company({ auditBucket: BUCKET });
  const { issue } = await acme.granted('alice', { duration: '4h' });
  await say(issue, what);
  await approved(pullFrom(`aws-jit/${issue}.${branch}`));
  return issue;
};

const KINDS: Readonly<Record<string, Kind>> = {
  'an extension': {
    merged: () => beside('/extend 2h the export takes longer than expected', 'x1'),
    held: () => acme.policies(),
  },
  'what is asked for beside': {
    merged: () => beside('/revise also s3:GetObjectAttributes', 'd1'),
    held: () => acme.policies(),
  },
  'access that begins later': {
    merged: async () => {
      acme = await company({ auditBucket: BUCKET });
      const { issue, pull } = await acme.request('alice', { start: '2026-11-18T21:00Z', duration: '2h' });
      await approved(pull);
      return issue;
    },
    held: () => acme.policies(),
  },
  'a set of Identity Center': {
    merged: async () => {
      acme = await company({ auditBucket: BUCKET, identityCenter: {} });
      const { issue, pull } = await acme.request('alice', { account: 'people' });
      await approved(pull);
      return issue;
    },
    held: sets,
  },
  'a copy of a curated set': {
    merged: async () => {
      const document = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-tickets/*' }],
      };
      const files: Record<string, string> = {};
      const prepare = (center: SandboxIdentityCenter) => {
        const made = center.setUp('CreatePermissionSet', { Name: 'Support', SessionDuration: 'PT4H' });
        const permissionSet = (made['PermissionSet'] as { PermissionSetArn: string }).PermissionSetArn;
        center.setUp('PutInlinePolicyToPermissionSet', {
          PermissionSetArn: permissionSet,
          InlinePolicy: JSON.stringify(document),
        });
        files['curated/support.json'] = serialiseCurated({
          permissionSet,
          name: 'Support',
          managed: [],
          customerManaged: [],
          inline: document,
          boundary: undefined,
        });
        return [];
      };
      acme = await company({
        auditBucket: BUCKET,
        identityCenter: { prepare },
        files,
        configure: (text) =>
          `${text}curated_sets:\n  support: {permission_set: Support, accounts: [people], description: Reads tickets, mode: copy}\n`,
      });
      const none = '_No response_';
      const { issue, pull } = await acme.request('alice', {
        account: 'people',
        curated: 'support',
        services: none,
        resources: none,
        access: none,
        duration: '4h',
      });
      await approved(pull);
      return issue;
    },
    held: sets,
  },
};

describe.each(Object.entries(KINDS))('%s', (_, { merged, held }) => {
  test('is not given while the bucket refuses, what is live stays, and the next run that can gives it', async () => {
    const issue = await merged();
    const before = held();
    const announced = intended();
    acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
    const red = await acme.run('grant', { name: 'push' });
    expect([red.code, held(), intended()]).toEqual([1, before, announced]);
    expect(acme.comments(issue).join('\n')).toContain('Nothing is attached that is not recorded there first');
    if (before.length > 0) expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    acme.faults.clear();
    acme.clock.advance(10 * MINUTE);
    await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
    expect([held().length, intended()]).toEqual([before.length + 1, announced + 1]);
    acme.clock.advance(HOUR);
  });
});
