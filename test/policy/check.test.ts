import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { checkFiles } from '../../src/terminal/policies/check-files.ts';
import { runCheck } from '../../src/terminal/policies/check-command.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';

const catalog = loadCatalog();
const policy = (Action: string, Resource: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] }, null, 2);
const FILES: Readonly<Record<string, string>> = {
  'good.json': policy('ec2:DescribeInstances', '*'),
  'bad.json': policy('iam:CreateUser', '*'),
  'named.json': policy('ssm:StartSession', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1'),
  'hostile.json': policy('ec2:\u001b[31mred\u202e', '*'),
};

async function run(
  files: readonly string[],
  json = false,
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCheck(
    { files, json, check: (text) => checkPolicy(text, { catalog, settings: strictSettings }) },
    {
      read: (path) => Promise.resolve(FILES[path]),
      stdout: (text) => (out += text),
      stderr: (text) => (err += text),
    },
  );
  return { code, out, err };
}

test('0 and one line when the policy may be granted', async () => {
  const { code, out, err } = await run(['good.json']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe('good.json: may be granted, risk low (it only lists and reads settings)\n');
});

test('a second approval is no refusal', async () => {
  const { code, out } = await run(['named.json']);
  expect(code).toBe(0);
  expect(out).toContain('named.json:6: sensitive-sessions [second approval] ');
  expect(out).toContain('2 approvals needed');
});

test('1 and a line a finding, with its line in the file, when one is refused', async () => {
  const { code, out } = await run(['good.json', 'bad.json']);
  expect(code).toBe(1);
  expect(out).toContain('bad.json:6: privileged-write iam:CreateUser ');
  expect(out).toContain('good.json: may be granted');
});

test('2 when a file cannot be read, and the others are still judged', async () => {
  const { code, out, err } = await run(['missing.json', 'good.json']);
  expect([code, err]).toEqual([2, 'aws-jit: missing.json cannot be read (there is no such file).\n']);
  expect(out).toContain('good.json: may be granted');
  expect((await run([])).code).toBe(2);
});

test('--json is one document with what the command line promises', async () => {
  const { code, out } = await run(['good.json', 'bad.json'], true);
  expect(code).toBe(1);
  const { results } = JSON.parse(out) as {
    results: { file: string; decision: string; risk: string; findings: Record<string, unknown>[] }[];
  };
  expect(results.map(({ file, decision, risk }) => [file, decision, risk])).toEqual([
    ['good.json', 'pass', 'low'],
    ['bad.json', 'refuse', 'critical'],
  ]);
  for (const finding of results[1]?.findings ?? []) {
    expect(Object.keys(finding)).toEqual(expect.arrayContaining(['code', 'severity', 'path', 'message']));
  }
});

test('a hostile policy cannot steer the terminal', async () => {
  const { code, out } = await run(['hostile.json']);
  expect(code).toBe(1);
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

describe('--held: beside what the person holds', () => {
  const role = 'arn:aws:iam::111122223333:role/worker';
  const files: Readonly<Record<string, string>> = {
    'draft.json': policy('states:TestState', '*'),
    'passes.json': policy('iam:PassRole', role),
    'reads.json': policy('ec2:DescribeInstances', '*'),
    'odd.json': '{',
  };
  const judged = async (...held: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ['', ''];
    const code = await checkFiles(
      { files: ['draft.json'], request: undefined, config: undefined, held, json: false, now: 0 },
      {
        read: (path) => Promise.resolve(files[path]),
        write: () => Promise.reject(new Error('check writes nothing')),
        stdout: (text) => (out += text),
        stderr: (text) => (err += text),
      },
    );
    return { code, out, err };
  };

  test('an iam:PassRole that is held and not listed makes an escalation of whatever takes a role', async () => {
    expect((await judged()).code).toBe(0);
    expect((await judged('reads.json')).code).toBe(0);
    const { code, out } = await judged('reads.json', 'passes.json');
    expect(code).toBe(1);
    expect(out).toContain('Whoever holds iam:PassRole and states:TestState');
    expect(out).toContain('holds iam:PassRole already');
  });

  test('what is no policy: bad usage, and it is said why', async () => {
    const { code, err } = await judged('odd.json');
    expect([code, err.includes('odd.json'), err.includes('is no policy')]).toEqual([2, true, true]);
  });
});
