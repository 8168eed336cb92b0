import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { drafted, target } from './scene.ts';

/** What is said of a difference, and what stands beside it: neither is better than what is so. */
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const ADDED = 's3:GetObjectAttributes';
const INSTANCES = {
  services: 'ec2',
  resources: `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0abc1234def567890`,
  access: 'write',
  reason: 'Needs ec2:StopInstances and ec2:StartInstances',
};

describe('differences', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await target((text) => `${text}guardrails:\n  sensitive: {sessions: warn}\n`);
  });
  afterAll(() => acme.close());

  const live = async (answers: Parameters<typeof drafted>[1][number]['answers'] = {}): Promise<number> => {
    const [made] = await drafted(acme, [{ answers: { duration: '2h', ...answers } }]);
    await made?.bobMerges();
    await acme.ok('grant', push);
    return made?.issue ?? 0;
  };
  const reply = async (issue: number, words: string): Promise<string> => {
    await acme.github.as('alice').comment(REPOSITORY, issue, words);
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    return acme.comments(issue).at(-1) ?? '';
  };
  const pullFrom = (branch: string): number =>
    [...acme.repository.state.issues.values()].find((each) => 'pull' in each && each.pull.head.ref === branch)
      ?.number ?? 0;
  const parts = (issue: number): readonly string[] =>
    acme
      .policies()
      .flatMap((arn) => new RegExp(`/jit-4242-${issue}\\.(\\w+)-`).exec(arn)?.[1] ?? [])
      .sort();
  const close = async (issue: number): Promise<void> => {
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(acme.attached()).toEqual([]);
  };
  const both = async (issue: number, part: string): Promise<void> => {
    const pull = pullFrom(`aws-jit/${issue}.${part}`);
    await acme.github.as('carol').approve(REPOSITORY, pull);
    await acme.approve(pull);
    await acme.ok('grant', push);
  };

  test('"you have this" is said of nothing that is not held, and the reason is', async () => {
    const issue = await live();
    const denied = (action: string) =>
      `User: arn:aws:iam::${ACCOUNT}:user/alice is not authorized to perform: ${action} on resource: ${OBJECT} because no identity-based policy allows it`;
    for (const [words, says] of [
      ['/revise also s3:PutObject', 's3:PutObject, which is write'],
      [denied('s3:PutObject'), 's3:PutObject, which is write'],
      ['/revise also sqs:SendMessage', 'does not name the service sqs'],
      ['/revise also s3:GetObject and s3:PutObject', 's3:PutObject, which is write'],
      ['/revise also the frobnicator', 'name the action'],
      ['/revise no s3:GetObject', '`/revise` takes nothing away'],
    ] as const) {
      const said = await reply(issue, words);
      expect(said).toContain(says);
      expect(said).not.toContain('you have this already');
      // A form that is merged is not changed by an answer.
      expect(said).not.toContain('/answer');
    }
    expect(await reply(issue, '/revise also s3:GetObject')).toContain('you have this already');
    expect(pullFrom(`aws-jit/${issue}.d1`)).toBe(0);
    // What of the words is not in it is said as well.
    expect(await reply(issue, `/revise also ${ADDED} and s3:PutObject`)).toMatch(
      /is proposed in[^]*Not in it:[^]*s3:PutObject, which is write/,
    );
    await close(issue);
  });

  test('its view says what it makes with what is held, and how many have to approve', async () => {
    const issue = await live(INSTANCES);
    await reply(issue, '/revise also ec2:ModifyInstanceAttribute');
    const view = acme.repository.read(`policies/prod/2026-11/${issue}.d1.md`, `aws-jit/${issue}.d1`);
    expect(view).toContain('- **Note:** Together with what they have: ');
    expect(view).toContain('- **Approvals needed:** 2');
    await both(issue, 'd1');
    expect(parts(issue)).toEqual(['1', 'd1']);

    // The run that granted was never told of, as its ledger and label have it: what it adds to stays all the same.
    const path = `events/2026-11/${issue}.jsonl`;
    const ledger = acme.repository.read(path, 'aws-jit-ledger') ?? '';
    const lost = ledger.split('\n').filter((line) => !/"kind":"granted"/.test(line));
    expect(lost.join('\n')).not.toBe(ledger);
    acme.repository.write({ [path]: lost.join('\n') }, { by: 'mallory', branch: 'aws-jit-ledger' });
    await acme.github
      .as('mallory')
      .request(
        'DELETE',
        `/repos/${REPOSITORY}/issues/${issue}/labels/${encodeURIComponent('aws-jit: granted')}`,
      );
    await acme.run('grant', hourly);
    expect(parts(issue)).toEqual(['1', 'd1']);
    expect(acme.can(ALICE, 'ec2:StopInstances', INSTANCES.resources)).toBe('allowed');
    await close(issue);
  });

  test('what was added ends at its end, and does not stand in the way of an extension of the rest', async () => {
    const issue = await live(INSTANCES);
    await reply(issue, '/revise also ec2:ModifyInstanceAttribute');
    await both(issue, 'd1');
    await reply(issue, '/extend 1h the disks are slow');
    await acme.approve(pullFrom(`aws-jit/${issue}.x1`));
    await acme.ok('grant', push);
    expect(parts(issue)).toEqual(['1', 'd1', 'x1']);
    await close(issue);
  });

  test('ends that are told are those that are', async () => {
    const issue = await live();
    await reply(issue, `/revise also ${ADDED}`);
    const d1 = pullFrom(`aws-jit/${issue}.d1`);
    await reply(issue, '/extend 1h the export takes longer');
    await acme.approve(pullFrom(`aws-jit/${issue}.x1`));
    await acme.ok('grant', push);
    expect(acme.comments(issue).at(-1)).not.toContain('Not extended');
    await acme.approve(d1);
    await acme.ok('grant', push);
    const end = (part: string): string =>
      /until: "\d{4}-\d\d-\d\dT(\d\d:\d\d)/.exec(
        acme.repository.read(`requests/prod/2026-11/${issue}.${part}.yml`) ?? '',
      )?.[1] ?? 'none';
    expect(end('d1')).not.toBe(end('x1'));
    expect(acme.comments(issue).at(-1)).toMatch(
      new RegExp(
        `until \\*\\*2026-11-18 ${end('d1')} UTC\\*\\*, before the rest ends at 2026-11-18 ${end('x1')} UTC`,
      ),
    );
    expect(acme.comments(issue).join('\n')).toContain(
      `Live until **2026-11-18 ${end('x1')} UTC**, with what was added since, which ends at 2026-11-18 ${end('d1')} UTC`,
    );
    await close(issue);

    const second = await live();
    await reply(second, `/revise also ${ADDED}`);
    await acme.approve(pullFrom(`aws-jit/${second}.d1`));
    await acme.ok('grant', push);
    await reply(second, '/extend 1h the export takes longer');
    await acme.approve(pullFrom(`aws-jit/${second}.x1`));
    await acme.ok('grant', push);
    expect(acme.comments(second).at(-1)).toContain('**Not extended:** what was added since, by d1 until');
    await close(second);
  });

  test('a denial from before the grant, and the bare word, ask for nothing', async () => {
    const [made] = await drafted(acme, [{ answers: { duration: '2h' } }]);
    const issue = made?.issue ?? 0;
    const denial = `User: arn:aws:iam::${ACCOUNT}:user/alice is not authorized to perform: ${ADDED} on resource: ${OBJECT}`;
    const asked = () => pullFrom(`aws-jit/${issue}.d1`) > 0;
    // Its run was lost; a later one comes upon it.
    await acme.github.as('alice').comment(REPOSITORY, issue, denial);
    acme.clock.advance(MINUTE);
    await made?.bobMerges();
    await acme.ok('grant', push);
    acme.clock.advance(11 * MINUTE);
    await acme.ok('draft', hourly);
    expect(asked()).toBe(false);
    const before = acme.comments(issue).length;
    await reply(issue, 'The AccessDenied of last week is mended, thank you.');
    expect([asked(), acme.comments(issue).length]).toEqual([false, before + 1]);
    // Since the grant it is meant for it.
    await acme.github.as('alice').comment(REPOSITORY, issue, denial);
    acme.clock.advance(11 * MINUTE);
    await acme.ok('draft', hourly);
    expect(asked()).toBe(true);
    await close(issue);
  });

  test.each(['d9', 'x9'])('a part %s that an administrator made is taken back', async (part) => {
    const issue = await live();
    const first = acme.policies().find((arn) => arn.includes(`/jit-4242-${issue}.1-`)) ?? '';
    const [, path = '', name = ''] = /:policy(\/.*\/)([^/]+)$/.exec(first) ?? [];
    const forged = name.replace(`${issue}.1-`, `${issue}.${part}-`);
    const account = acme.aws.account(ACCOUNT);
    account.setUp('CreatePolicy', {
      PolicyName: forged,
      Path: path,
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      }),
    });
    account.setUp('AttachUserPolicy', { UserName: 'alice', PolicyArn: first.replace(name, forged) });
    expect(acme.can(ALICE, 's3:PutObject', OBJECT)).toBe('allowed');
    await acme.run('watch', hourly);
    expect(acme.can(ALICE, 's3:PutObject', OBJECT)).toBe('implicitDeny');
    expect(acme.comments(issue).join('\n')).toContain(`${issue}.${part}.yml`);
  });

  test.each([
    ['d1', `/revise also ${ADDED}`],
    ['x1', '/extend 1h the export takes longer'],
  ])('a part %s whose files were taken off the default branch is taken back', async (part, words) => {
    const issue = await live();
    await reply(issue, words);
    await acme.approve(pullFrom(`aws-jit/${issue}.${part}`));
    await acme.ok('grant', push);
    expect(parts(issue)).toEqual(['1', part]);
    await acme.ok('watch', hourly);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    const files = [
      `requests/prod/2026-11/${issue}.${part}.yml`,
      `policies/prod/2026-11/${issue}.${part}.md`,
      ...(part === 'd1' ? [`policies/prod/2026-11/${issue}.${part}.json`] : []),
    ];
    acme.repository.write(Object.fromEntries(files.map((path) => [path, null])), { by: 'acme-admin' });
    await acme.run('watch', hourly);
    expect([acme.label(issue), acme.attached()]).toEqual(['aws-jit: revoked', []]);
  });
});
