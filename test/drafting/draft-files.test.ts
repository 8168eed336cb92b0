import { describe, expect, test } from '@jest/globals';
import { draftFiles } from '../../src/terminal/draft-command.ts';

interface Result {
  readonly file: string;
  readonly decision: string;
  readonly policy: { readonly Statement: readonly { readonly Action: readonly string[] }[] } | null;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly questions: readonly { readonly choices: readonly string[] }[];
  readonly engine: string;
  readonly attempts: number;
}

async function run(files: Readonly<Record<string, string>>, names = Object.keys(files)) {
  let out = '';
  let err = '';
  const code = await draftFiles(
    { files: names, config: undefined, json: true, now: Date.UTC(2026, 10, 22) },
    {
      read: (path) => Promise.resolve(files[path]),
      stdout: (text) => void (out += text),
      stderr: (text) => void (err += text),
    },
  );
  return { code, err, results: (JSON.parse(out) as { results: readonly Result[] }).results };
}

const request = (reason: string, resource: string, access: string, service: string): string => `account: prod
services: [${service}]
resources:
  - ${JSON.stringify(resource)}
access: ${access}
reason: ${JSON.stringify(reason)}
duration: 2h
`;

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders-dlq';

describe('draft FILE… --json', () => {
  test('a clear request is drafted: exit 0', async () => {
    const { code, results } = await run({
      'a.yml': request('Peek at the messages in the dead letter queue', QUEUE, 'read', 'sqs'),
    });
    expect(results[0]?.findings.filter(({ code: each }) => each === 'task-type')).toEqual([]);
    expect(results.map(({ decision, engine, attempts }) => ({ decision, engine, attempts }))).toEqual([
      { decision: 'drafted', engine: 'rules', attempts: 1 },
    ]);
    expect(results[0]?.policy?.Statement.flatMap(({ Action }) => Action)).toContain('sqs:GetQueueAttributes');
    expect(code).toBe(0);
  });

  test('what cannot be read is refused with its problems, and the others are drafted: exit 1', async () => {
    const { code, results } = await run({
      'bad.yml': 'account: prod\n',
      'good.yml': request('Peek at the messages in the dead letter queue', QUEUE, 'read', 'sqs'),
    });
    expect(results.map(({ file, decision }) => [file, decision])).toEqual([
      ['bad.yml', 'refused'],
      ['good.yml', 'drafted'],
    ]);
    expect(results[0]?.policy).toBeNull();
    expect(results[0]?.findings.length).toBeGreaterThan(1);
    expect(code).toBe(1);
  });

  test('a missing file: exit 2, and it is named', async () => {
    const { code, err } = await run({}, ['nowhere.yml']);
    expect(code).toBe(2);
    expect(err).toContain('nowhere.yml');
  });

  test('what the guardrails refuse is shown, with the findings', async () => {
    const { code, results } = await run({
      'iam.yml': request(
        'Attach the audit policy to the role',
        'arn:aws:iam::111122223333:role/deploy',
        'permissions',
        'iam',
      ),
    });
    expect(results[0]?.decision).toBe('refused');
    expect(results[0]?.findings.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
});
