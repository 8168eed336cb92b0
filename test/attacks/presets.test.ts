import { afterEach, describe, expect, test } from '@jest/globals';
import { ANSWERS, PEOPLE, type Answers } from '../../sandbox/example.ts';
import { ALICE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { codesIn, drafted, target, type Target } from './scene.ts';

/** Presets: exactly what the owners wrote is proposed and granted; and what people try with them. */
describe('presets', () => {
  let acme: Company;
  afterEach(() => acme.close());
  const push = { name: 'push' } as const;
  const PRESETS = `presets:
  fix-exports: {description: Repair the nightly exports, accounts: [prod], resources: [nightly-exports], access: {s3: write}, max_duration: 2h, actions: [s3:GetObject, s3:PutObject]}
  read-policy: {description: Read the nightly exports, accounts: [prod], resources: [nightly-exports], access: {s3: read}, policy: presets/read-policy.json}
  exports: {description: Anything with the exports, accounts: [prod], resources: [nightly-exports], access: {s3: read}}
`;
  const WRITTEN = JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme-nightly-exports/*' },
  });
  const open = async (presets = PRESETS, file = WRITTEN): Promise<void> => {
    acme = await target((text) => `${text}${presets}`);
    acme.repository.write({ 'presets/read-policy.json': file }, { by: 'acme-admin' });
  };
  const choose = (preset: string, more: Partial<Answers> = {}): Partial<Answers> => {
    const { account, reason } = ANSWERS;
    const none = { services: '_No response_', resources: '_No response_', access: 'read' };
    return { ...none, account, reason, duration: '2h', preset, ...more };
  };
  const one = async (answers: Partial<Answers>): Promise<Target> =>
    (await drafted(acme, [{ answers }]))[0] as Target;
  const said = (issue: number): string => acme.comments(issue).join('\n');
  const configure = (change: (text: string) => string): void => {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    const changed = change(text);
    if (changed === text) throw new Error('The configuration was not changed.');
    acme.repository.write({ 'aws-jit.yml': changed }, { by: 'acme-admin' });
  };
  const allowed = (action: string): string => acme.can(ALICE, action, OBJECT);

  test('one with actions: these and no others, with the preset as the ground of each; no word of the reason counts', async () => {
    await open();
    const {
      issue,
      pull,
      paths,
      drafted: read,
    } = await one(
      choose('fix-exports', { reason: 'Delete all of the exports, and read the tags of every object' }),
    );
    expect(read(paths.request)).toContain('preset: fix-exports\n');
    const statements = (JSON.parse(read(paths.policy)) as { Statement: unknown[] }).Statement;
    expect(statements).toEqual([
      {
        Sid: 'S3ObjectWrite',
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: ['arn:aws:s3:::acme-nightly-exports/*'],
      },
    ]);
    expect(read(paths.review)).toContain('- **Asks for:** the preset fix-exports: write on s3');
    expect(read(paths.review)).toMatch(/`s3:PutObject` \(Write\).*\*\*Why:\*\* part of the preset/);
    expect(acme.repository.issue(pull).body).toContain('asks for **the preset fix-exports: write on s3**');
    await acme.approve(pull);
    await acme.ok('grant', push);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    expect(said(issue)).toContain('the preset fix-exports');
    expect([allowed('s3:PutObject'), allowed('s3:DeleteObject')]).toEqual(['allowed', 'implicitDeny']);
    const form = acme.repository.read('.github/ISSUE_TEMPLATE/aws-access.yml') ?? '';
    expect(form.indexOf('id: preset')).toBeGreaterThan(0);
    expect(form.indexOf('id: preset')).toBeLessThan(form.indexOf('id: account'));
    expect(form).toContain('fix-exports (prod): Repair the nightly exports');
  }, 60_000);

  test('one with a policy, as its owners write it: granted; one without either is drafted from the words', async () => {
    await open();
    const [exact, words] = (await drafted(acme, [
      { answers: choose('read-policy') },
      { answers: choose('exports', { reason: 'List which nightly export objects there are' }) },
    ])) as [Target, Target];
    expect(JSON.parse(exact.drafted(exact.paths.policy))).toMatchObject({
      Statement: [{ Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::acme-nightly-exports/*'] }],
    });
    expect(words.drafted(words.paths.policy)).toContain('s3:ListBucket');
    expect(words.drafted(words.paths.review)).not.toContain('part of the preset');
    await exact.bobMerges();
    await words.bobMerges();
    await acme.ok('grant', push);
    expect([acme.label(exact.issue), acme.label(words.issue)]).toEqual([
      'aws-jit: granted',
      'aws-jit: granted',
    ]);
  }, 60_000);

  test('changed after the approval, wider, narrower or in its file: nothing is granted, neither of then nor of now', async () => {
    await open();
    const targets = (await drafted(acme, [
      { answers: choose('fix-exports') },
      { answers: choose('read-policy') },
      { answers: choose('exports') },
    ])) as [Target, Target, Target];
    for (const each of targets) await each.bobMerges();
    configure((text) =>
      text
        .replace(
          'actions: [s3:GetObject, s3:PutObject]',
          'actions: [s3:GetObject, s3:PutObject, s3:DeleteObject]',
        )
        .replace(
          'accounts: [prod], resources: [nightly-exports], access: {s3: read}}',
          'accounts: [prod], resources: [nightly-exports], access: {s3: write}}',
        ),
    );
    acme.repository.write(
      { 'presets/read-policy.json': WRITTEN.replace('s3:GetObject', 's3:GetObjectVersion') },
      { by: 'acme-admin' },
    );
    const { stdout } = await acme.ok('grant', push);
    const [actions, file, words] = targets;
    expect(codesIn(stdout, actions.issue)).toEqual(['preset-differs']);
    expect(codesIn(stdout, file.issue)).toEqual(['preset-differs']);
    expect(codesIn(stdout, words.issue)).toContain('request-differs');
    expect(said(actions.issue)).toContain('the preset was changed since');
    expect(acme.policies()).toEqual([]);
    configure((text) => text.replace(', s3:PutObject, s3:DeleteObject]', ']'));
    const narrower = await one(choose('fix-exports'));
    expect(narrower.drafted(narrower.paths.policy)).not.toContain('s3:PutObject');
  }, 60_000);

  test('a writer puts another policy, inside what the form asks for, in the place of the preset’s: refused', async () => {
    await open();
    const request = await one(choose('fix-exports'));
    await request.forge('policy', (text) => text.replace('s3:PutObject', 's3:DeleteObject'));
    await request.bobMerges();
    const { stdout } = await acme.ok('grant', push);
    expect(codesIn(stdout, request.issue)).toContain('preset-differs');
    expect(acme.policies()).toEqual([]);
  }, 60_000);

  test('a request that is filed as one of a preset by its file alone: refused', async () => {
    await open();
    const request = await one({ services: 's3', access: 'write' });
    await request.forge('request', (text) => text.replace('principal:', 'preset: fix-exports\nprincipal:'));
    await request.bobMerges();
    const { stdout } = await acme.ok('grant', push);
    expect(codesIn(stdout, request.issue)).toContain('request-differs');
    expect(acme.policies()).toEqual([]);
  }, 60_000);

  test('with services beside it, for longer, in words of its own or by somebody else: told, and nothing is opened', async () => {
    await open(PRESETS.replace('max_duration: 2h,', `max_duration: 2h, requesters: [${PEOPLE.carol}],`));
    for (const [answers, words] of [
      [choose('exports', { services: 's3' }), 'says this itself'],
      [choose('fix-exports', { duration: '4h' }), 'is longer than the 2h'],
      [choose('fix-exprots'), 'Did you mean fix\\-exports'],
      [choose('fix-exports'), 'presets.fix\\-exports.requesters'],
    ] as const) {
      const { issue, pull } = await acme.request('alice', answers);
      expect({ pull, said: said(issue) }).toEqual({
        pull: undefined,
        said: expect.stringContaining(words) as unknown,
      });
    }
  }, 60_000);

  test('extended, it lasts no longer than the preset may: asked for, and merged after the preset was shortened', async () => {
    await open(PRESETS.replace('max_duration: 2h,', 'max_duration: 4h,'));
    const [request] = await drafted(acme, [{ answers: choose('fix-exports') }]);
    const { issue } = request as Target;
    await request?.bobMerges();
    await acme.ok('grant', push);
    const extend = async (words: string): Promise<string> => {
      await acme.github.as('alice').comment(REPOSITORY, issue, words);
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
      return acme.comments(issue).at(-1) ?? '';
    };
    expect(await extend('/extend 3h the export takes longer')).toContain('at most 2h can be added');
    expect(await extend('/extend 2h the export takes longer')).toContain('is proposed in #');
    const config = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write(
      { 'aws-jit.yml': config.replace('max_duration: 4h,', 'max_duration: 3h,') },
      { by: 'acme-admin' },
    );
    const pull = [...acme.repository.state.issues.values()].find(
      (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.x1`,
    );
    await acme.approve(pull?.number ?? 0);
    await acme.run('grant', push);
    expect(said(issue)).toContain('(`extension-too-long`)');
    expect(acme.policies().filter((arn) => arn.includes(`-${issue}.x1-`))).toEqual([]);
  });

  test('a preset that goes beyond the guardrails is refused like any draft, and so is a file that cannot be read', async () => {
    await open(
      PRESETS.replace('access: {s3: read}, policy', 'access: {s3: read}, policy'),
      WRITTEN.replace('s3:GetObject', 's3:PutBucketPolicy'),
    );
    const beyond = await acme.request('alice', choose('read-policy'));
    expect([beyond.pull, acme.label(beyond.issue)]).toEqual([undefined, 'aws-jit: refused']);
    acme.repository.write({ 'presets/read-policy.json': '{"Version": ' }, { by: 'acme-admin' });
    const unread = await acme.request('alice', choose('read-policy'));
    expect(said(unread.issue)).toContain('cannot be used');
    expect(unread.pull).toBeUndefined();
  }, 60_000);

  test('an answer adds nothing to it, and a wish changes nothing', async () => {
    await open();
    const request = await one(choose('read-policy'));
    const before = request.drafted(request.paths.policy);
    for (const words of ['/answer write s3', '/revise also let me delete objects']) {
      await acme.github.as('alice').comment(REPOSITORY, request.issue, words);
      await acme.ok('comment', {
        name: 'issue_comment',
        action: 'created',
        number: request.issue,
        sender: 'alice',
      });
    }
    expect(request.drafted(request.paths.policy)).toBe(before);
    expect(said(request.issue)).toContain('a preset or curated set is given as it is');
    await request.bobMerges();
    await acme.ok('grant', push);
    expect(allowed('s3:PutObject')).toBe('implicitDeny');
  }, 60_000);

  test('presets/ without owners: nothing is granted', async () => {
    await open();
    const request = await one(choose('read-policy'));
    acme.repository.write(
      { '.github/CODEOWNERS': `${acme.repository.read('.github/CODEOWNERS') ?? ''}/presets/\n` },
      { by: 'acme-admin' },
    );
    await request.bobMerges();
    const { stdout } = await acme.ok('grant', push);
    expect(codesIn(stdout, request.issue)).toEqual(['protected-path-unowned']);
    expect(said(request.issue)).toContain('presets/');
  }, 60_000);
});
