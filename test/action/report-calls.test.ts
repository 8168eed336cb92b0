import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT, REPOSITORY_ID } from '../../sandbox/example.ts';
import { callsInTerminal } from '../../src/terminal/reporting/report-calls.ts';
import { ALICE, company, HOUR, REPOSITORY, START, type Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';

/** `aws-jit report --calls N`: what somebody did with one grant, for an auditor who reads with a token and a reader's credentials. */
describe('the calls of a grant', () => {
  let acme: Company;
  let issue: number;
  let ledger: string;
  beforeEach(async () => {
    acme = await company();
    const account = acme.aws.account(ACCOUNT);
    // Before the grant: none of its calls.
    account.use(ALICE, 's3:ListAllMyBuckets', '*');
    acme.clock.advance(HOUR);
    ({ issue } = await acme.granted());
    acme.clock.advance(60);
    // What she may do otherwise is among her calls, too.
    account.setUp('PutUserPolicy', {
      UserName: 'alice',
      PolicyName: 'standing',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: '*' }],
      }),
    });
    account.use(ALICE, 's3:GetBucketLocation', 'arn:aws:s3:::acme-nightly-exports', {
      context: { 'aws:SourceIp': '198.51.100.20', 'aws:UserAgent': 'aws-cli/2.31.0' },
    });
    acme.clock.advance(60);
    account.use(ALICE, 'ec2:TerminateInstances', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1', {
      context: { 'aws:SourceIp': '203.0.113.99', 'aws:UserAgent': 'x\u001b[2K\u202e\nGranted to everybody' },
    });
    account.use({ kind: 'iam-user', name: 'bob' }, 'ec2:DescribeInstances', '*');
    // A data event, which no event history has.
    account.use(ALICE, 's3:GetObject', 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv');
    acme.clock.advance(HOUR);
    ledger = checkoutLedger(acme, [issue]);
  }, 120_000);
  afterEach(async () => {
    rmSync(ledger, { recursive: true, force: true });
    await acme.close();
  });

  const ask = async (number: string, json = false, more: Record<string, string | undefined> = {}) => {
    const keys = acme.aws.account(ACCOUNT).session(`aws-jit-reader-${REPOSITORY_ID}`);
    const said = { out: '', err: '' };
    const given = {
      GITHUB_TOKEN: acme.github.tokenOf('bob'),
      GITHUB_API_URL: acme.github.url,
      AWS_ENDPOINT_URL: acme.aws.url,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken,
      ...more,
    };
    // The SDK finds its credentials in the process's own environment.
    const before = { ...process.env };
    Object.assign(process.env, given);
    try {
      const code = await callsInTerminal(
        { ledger, repository: REPOSITORY, json, started: START, environment: given, issue: number },
        { stdout: (text) => void (said.out += text), stderr: (text) => void (said.err += text) },
      );
      return { code, ...said };
    } finally {
      for (const name of Object.keys(given)) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[name];
      }
    }
  };

  test('when, what, whether AWS let it be done, from where and by which program, of this principal and time alone', async () => {
    const { code, out, err } = await ask(String(issue));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe(`#${issue} alice as iam-user/alice in prod ${ACCOUNT}`);
    expect(lines[1]).toMatch(/: 2 calls, 1 refused, from 2 addresses$/);
    const [first = '', second = '', after] = lines.slice(3);
    expect(first.split(/ {2,}/).slice(1)).toEqual([
      's3:GetBucketLocation',
      'done',
      'eu-west-1',
      '198.51.100.20',
      'aws-cli/2.31.0',
    ]);
    expect(second).toContain('ec2:TerminateInstances');
    expect(second).toContain('refused (AccessDenied)');
    expect(second).toContain('203.0.113.99');
    expect(after).toBe('');
    expect(out).toContain('all calls of that principal in this time');
    expect(out).toContain('data events');
    expect(out).not.toContain('ListAllMyBuckets');
    expect(out).not.toContain('DescribeInstances');
  });

  test('a program’s name is anybody’s text: it neither steers a terminal nor begins a line', async () => {
    const { out } = await ask(`#${issue}`);
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out.split('\n').some((line) => line.startsWith('Granted'))).toBe(false);
    expect(out).toContain('Granted to everybody');
  });

  test('as JSON', async () => {
    const { out } = await ask(String(issue), true);
    expect(JSON.parse(out)).toMatchObject({
      issue,
      attribution: 'by-principal',
      complete: true,
      calls: [
        { call: 's3:GetBucketLocation', from: '198.51.100.20', agent: 'aws-cli/2.31.0' },
        { call: 'ec2:TerminateInstances', denied: true, error: 'AccessDenied', from: '203.0.113.99' },
      ],
    });
  });

  test.each([
    ['no number', 'all', {}, 'takes the number of a request'],
    ['none of the ledger', '4711', {}, 'has no request #4711'],
    ['no credentials', '1', { AWS_ACCESS_KEY_ID: undefined }, 'AWS credentials that may only read'],
    ['no token', '1', { GITHUB_TOKEN: undefined }, 'GH_TOKEN'],
  ])('%s: what to do is said, and nothing is printed', async (_what, number, more, said) => {
    const { code, out, err } = await ask(number === '1' ? String(issue) : number, false, more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
