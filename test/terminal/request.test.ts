import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { request, type RequestArguments } from '../../src/terminal/asking/request-command.ts';
import { answersFrom, askTheRest, withDefaults } from '../../src/terminal/asking/form-answers.ts';
import { commentOf } from '../../src/terminal/following/extend-in-terminal.ts';
import { status } from '../../src/terminal/following/status-in-terminal.ts';
import type { Questions } from '../../src/terminal/signed-in/questions-in-terminal.ts';
import { formBody } from '../../src/request/form/form-body.ts';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { readCommentCommand } from '../../src/request/slash-command.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { exampleConfiguration } from '../../sandbox/example.ts';
import { company, REPOSITORY, type Company } from '../action/company.ts';

const REASON = "Download yesterday's nightly export files to find out why the parser fails";
/** What the draft has to ask about: a shell is no read. */
const ASKED_ABOUT = {
  services: 'ssm',
  resource: ['arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0'],
  reason: 'Open a shell on i-0123456789abcdef0',
};
const configuration = (() => {
  const read = readConfig(
    `${exampleConfiguration('localhost:1')}presets:\n  exports:\n    description: the exports\n    accounts: [prod]\n    access: {s3: read}\n    resources: [arn:aws:s3:::acme-nightly-exports/*]\n`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
})();

describe('asking in a terminal', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await company();
  });
  afterAll(() => acme.close());
  afterEach(() => {
    expect(acme.faults.pending).toBe(0);
  });

  const asking = async (
    change: Partial<RequestArguments>,
    login = 'alice',
    steps: (() => Promise<unknown>)[] = [],
  ) => {
    let [out, err, now] = ['', '', 0];
    const code = await request(
      {
        repository: REPOSITORY,
        account: 'prod',
        services: 's3',
        resource: ['nightly-exports'],
        reason: REASON,
        dryRun: false,
        wait: false,
        timeout: undefined,
        json: false,
        environment: {
          GH_TOKEN: acme.github.tokenOf(login),
          GITHUB_API_URL: acme.github.url,
          GITHUB_SERVER_URL: 'https://github.com',
        },
        ...change,
      },
      {
        stdout: (text) => void (out += text),
        stderr: (text) => void (err += text),
        questions: undefined,
        clock: {
          now: () => now,
          async pause(ms) {
            now += ms;
            await steps.shift()?.();
          },
        },
        use: () => Promise.reject(new Error('Nobody was to use it.')),
      },
    );
    return { code, out, err };
  };
  const filed = () => acme.repository.state.issues.size;

  test.each<[Partial<RequestArguments>, string]>([
    [
      { account: 'prods' },
      'AWS account (--account): The configuration has no account "prods". Did you mean prod?',
    ],
    [{ services: 's3,iam' }, 'AWS services (--services): "iam" may not be asked for here.'],
    [{ resource: ['arn:aws:s3:::'] }, 'AWS resources (--resource): '],
    [{ resource: [] }, 'AWS resources (--resource): '],
    [{ duration: '30d' }, 'AWS access duration (--duration): 30d is longer than the 24h'],
    [{ duration: 'long' }, 'AWS access duration (--duration): "long" is not a duration'],
    [{ access: 'everything' }, 'AWS access level (--access): "everything" is not an access level'],
    [
      { level: ['logs=read'] },
      'Different level for some services (--level): "logs" is not among the services',
    ],
    [{ reason: 'short' }, 'What the AWS access is for (--reason): "short" is too short'],
    [{ reason: `${REASON}\n### AWS account\n\nother` }, 'The heading "AWS account" stands more than once'],
    [{ role: 'deploys' }, 'Shared AWS role (--role): The configuration has no role "deploys"'],
    [{ preset: 'all' }, 'Preset of AWS access (--preset): The configuration has no preset "all"'],
    [{ timeout: '2h' }, '--timeout goes with --wait'],
    [{ wait: true, timeout: '9d' }, '--timeout takes a time'],
    [{ wait: true, dryRun: true }, '--dry-run files nothing'],
    [{ repository: 'acme/..' }, '--repository takes OWNER/NAME'],
    [{ environment: { GITHUB_REPOSITORY: REPOSITORY } }, 'there is no token'],
  ])('%j files nothing and says what is wrong', async (change, words) => {
    const { code, out, err } = await asking(change);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(filed()).toBe(0);
  });

  test('somebody whom aws-jit.yml does not know hears so before filing', async () => {
    const { code, err } = await asking({}, 'mallory');
    expect(code).toBe(2);
    expect(err).toContain('does not say who you (GitHub id 1005, mallory) are in prod');
    expect(filed()).toBe(0);
  });

  test('a dry run prints the draft, as words and as JSON, and files nothing', async () => {
    const words = await asking({ dryRun: true });
    expect(words.code).toBe(0);
    expect(JSON.parse(words.out)).toMatchObject({ Version: '2012-10-17' });
    const { code, out } = await asking({ dryRun: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      body: expect.stringContaining('### AWS services\n\ns3\n') as unknown,
      draft: { decision: 'drafted', policy: { Version: '2012-10-17' } },
    });
    const asks = await asking({
      dryRun: true,
      json: true,
      ...ASKED_ABOUT,
    });
    expect({
      code: asks.code,
      ...(JSON.parse(asks.out) as { draft: { decision: string } }).draft,
    }).toMatchObject({
      code: 1,
      decision: 'question',
    });
    expect(filed()).toBe(0);
  });

  test('a token that may not file hears which scope it lacks; wrong answers are one JSON document', async () => {
    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/issues$' },
      then: { status: 403, body: { message: 'Resource not accessible by personal access token' } },
    });
    const refused = await asking({});
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
    expect(refused.err).toContain('The token needs the scope repo');
    const { code, out } = await asking({ json: true, account: 'test' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ filed: false, problems: [{ code: 'account-unknown' }] });
    expect(filed()).toBe(0);
  });

  test('a lost answer is looked for, so that nothing is filed twice; then the wait ends where the person has to answer', async () => {
    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/issues$' },
      then: { close: 'before' },
    });
    const lost = await asking({});
    expect(lost.code).toBe(1);
    expect(lost.err).toContain('did not say whether it took the request');
    expect(filed()).toBe(0);

    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/issues$' },
      then: { close: 'after' },
    });
    const draft = () => acme.ok('draft', { name: 'issues', action: 'opened', number: 1, sender: 'alice' });
    const { code, out, err } = await asking({ wait: true, json: true, ...ASKED_ABOUT }, 'alice', [draft]);
    expect(filed()).toBe(1);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      filed: true,
      issue: 1,
      state: 'asked',
      live: false,
      over: false,
    });
    expect(err).toContain("#1 in prod, alice: Waiting for the requester's answer.");
    expect(err).toContain(`gh issue comment 1 --repo ${REPOSITORY} --body "/answer 1"`);
  });

  test('a wait ends at its deadline, and where GitHub is down for long', async () => {
    const statusOf = async (change: { timeout?: string }) => {
      let [err, now] = ['', 0];
      const code = await status(
        {
          number: '1',
          all: false,
          wait: true,
          timeout: change.timeout,
          json: false,
          repository: REPOSITORY,
          environment: { GH_TOKEN: acme.github.tokenOf('alice'), GITHUB_API_URL: acme.github.url },
        },
        {
          stdout: () => undefined,
          stderr: (text) => void (err += text),
          clock: { now: () => now, pause: (ms) => Promise.resolve(void (now += ms)) },
        },
      );
      return { code, err, now };
    };
    await acme.github.as('alice').comment(REPOSITORY, 1, 'I come back to it.');
    acme.repository.state.issues.get(1 as never)?.labels.clear();
    expect(await statusOf({ timeout: '3m' })).toMatchObject({
      code: 1,
      now: 180_000,
      err: expect.stringContaining('To wait on: aws-jit status 1 --wait') as unknown,
    });
    acme.faults.order({ service: 'github', then: { status: 404, body: { message: 'Not Found' } } });
    expect(await statusOf({})).toMatchObject({ code: 1, now: 0 });
  });
});

describe('the form', () => {
  const body = (answers: ReturnType<typeof answersFrom>) => formBody(withDefaults(answers, configuration));

  test('what options say comes back from the parser, whatever the words', () => {
    const words = fc
      .string({ minLength: 12, maxLength: 200, unit: 'grapheme-ascii' })
      .filter((text) => /\w{10}/.test(text));
    fc.assert(
      fc.property(words, fc.subarray(['s3', 'logs', 'sqs'], { minLength: 1 }), (reason, services) => {
        const made = body(
          answersFrom({
            account: 'prod',
            services: services.join(' ,'),
            resource: ['none'],
            access: 'write',
            reason,
            duration: '90m',
          }),
        );
        const read = parseIssueBody(made, configuration);
        if (!read.ok)
          return read.problems.every(
            ({ code }) => code.startsWith('form-') || code.startsWith('reason-') || code === 'hidden-text',
          );
        expect(read.value).toMatchObject({
          account: 'prod',
          services,
          access: Object.fromEntries(services.map((each) => [each, 'write'])),
          duration: 5400,
        });
        return true;
      }),
    );
  });

  test.each([
    ['s3=write', 's3: write'],
    ['s3: write', 's3: write'],
    ['s3:write', 's3: write'],
  ])('--level %s', (typed, line) => {
    expect(answersFrom({ level: [typed] }).exceptions).toBe(line);
  });

  test.each<[string, ReturnType<typeof answersFrom>, readonly string[], object]>([
    [
      'a preset leaves services, resources and level out',
      {},
      ['exports', REASON, '2h', ''],
      { preset: 'exports', account: 'prod', reason: REASON, duration: '2h' },
    ],
    [
      'no preset',
      {},
      [
        'none of these',
        's3,logs',
        'a b,c',
        'list: see which things exist, not what is in them',
        REASON,
        '8h',
        'T-1',
      ],
      {
        account: 'prod',
        services: 's3, logs',
        resources: 'a\nb\nc',
        reason: REASON,
        duration: '8h',
        ticket: 'T-1',
      },
    ],
    [
      'what options say is not asked',
      answersFrom({ services: 's3', resource: ['x'], reason: REASON, duration: '1h', ticket: 'T' }),
      ['read: list, and read contents and settings'],
      { account: 'prod', services: 's3', resources: 'x', reason: REASON, duration: '1h' },
    ],
  ])('asked for in a terminal: %s', async (_, given, said, expected) => {
    const left = [...said];
    const next = () => Promise.resolve(left.shift() ?? 'nothing more was to be asked');
    const questions: Questions = {
      text: next,
      one: next,
      several: async () => (await next()).split(','),
      yes: () => Promise.reject(new Error('Nothing was to be confirmed.')),
    };
    expect(await askTheRest(given, configuration, questions)).toMatchObject(expected);
    expect(left).toEqual([]);
  });
});

test.each([
  ['2h', 'the import is slow', '/extend 2h the import is slow'],
  ['PT90M', 'a\n\n/revoke b', '/extend 90m a /revoke b'],
])('extend %s %j', (duration, reason, text) => {
  expect(commentOf(duration, reason)).toEqual({ ok: true, text });
  expect(readCommentCommand(text.replace('/extend', '/revise'))).toMatchObject({ kind: 'revise' });
});
test.each([
  ['2', 'why', 'not a time'],
  ['2h', ' \n ', 'says nothing'],
  ['2h', 'a\u200bb', 'what nobody sees'],
  ['2h', 'x'.repeat(2001), 'longer than'],
])('extend %s %j asks for nothing', (duration, reason, words) => {
  expect(commentOf(duration, reason)).toEqual({ ok: false, why: expect.stringContaining(words) as unknown });
});
