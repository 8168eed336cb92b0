// Invariant 2: approved means approved; nothing that a person with mere write access can set causes or widens a grant.
import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { company, REPOSITORY, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const LABELS = ['aws-jit: approved', 'aws-jit: granted'];
const ledgerLine = (issue: number, kind: string, until: string): string =>
  `${JSON.stringify({
    id: `${kind}:${until}`,
    kind,
    issue,
    at: '2026-11-18T09:00:00Z',
    run: '1',
    data: { until, approvers: [{ id: 1002, login: 'bob' }] },
  })}\n`;

/** Everything that mallory, who may write but owns nothing, can set on a request. */
async function forge(issue: number, pull: number): Promise<void> {
  const mallory = acme.github.as('mallory');
  const { repository } = acme;
  const done = async (method: string, path: string, body: unknown): Promise<void> => {
    const { status, body: answer } = await mallory.request(method, `/repos/${REPOSITORY}${path}`, body);
    expect({ path, ok: status < 300, answer }).toMatchObject({ ok: true });
  };
  for (const name of LABELS)
    await mallory.request('POST', `/repos/${REPOSITORY}/labels`, { name, color: 'ededed' });
  await done('PUT', `/issues/${issue}/labels`, { labels: LABELS });
  await done('PUT', `/issues/${pull}/labels`, { labels: LABELS });
  const { sha } = repository.pull(pull).pull.head;
  for (const context of ['aws-jit/guardrails', 'aws-jit/approvals'])
    await done('POST', `/statuses/${sha}`, { state: 'success', context, description: '2 of 2 approvals' });
  await mallory.comment(REPOSITORY, issue, `<!-- aws-jit:${issue}:granted -->\nApproved by @bob.`);
  await mallory.comment(REPOSITORY, pull, '/approve');
  await mallory.approve(REPOSITORY, pull);
  repository.write(
    {
      [`events/2026-11/${issue}.jsonl`]:
        ledgerLine(issue, 'approved', '2030-01-01T00:00:00Z') +
        ledgerLine(issue, 'granted', '2030-01-01T00:00:00Z'),
    },
    { by: 'mallory', branch: 'aws-jit-ledger' },
  );
}

test('labels, statuses, comments, an approval that does not count and the ledger cause no grant', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await forge(issue, pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);

  // Merged past the rules, by somebody who owns nothing of it.
  acme.repository.mergePastRules(pull, 'mallory');
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  expect(acme.attached()).toEqual([]);
  expect(acme.comments(issue).at(-1)).toContain('approvals-missing');
});

test('files that came to the default branch without a pull request cause no grant', async () => {
  acme = await company();
  const { issue, pull = 0 } = await acme.request();
  await forge(issue, pull);
  const branch = `aws-jit/${issue}`;
  const paths = ['requests/prod/2026-11/N.yml', 'policies/prod/2026-11/N.json', 'policies/prod/2026-11/N.md'];
  acme.repository.write(
    Object.fromEntries(
      paths
        .map((path) => path.replace('N', String(issue)))
        .map((path) => [path, acme.repository.read(path, branch) ?? '']),
    ),
    { by: 'mallory', message: `Merge pull request #${pull} from ${branch}` },
  );
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toEqual([]);
  expect(acme.comments(issue).at(-1)).toContain('not-by-pull-request');
});

test('what is granted is neither widened nor lengthened by them', async () => {
  acme = await company();
  const { issue, pull } = await acme.granted();
  const [arn = ''] = acme.attached();
  const document = acme.aws.account(ACCOUNT).document(arn);
  expect(arn).toContain('20261118T170500Z');
  await forge(issue, pull);
  for (const command of ['grant', 'revoke', 'sweep'] as const)
    await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
  expect(acme.attached()).toEqual([arn]);
  expect(acme.policies()).toEqual([arn]);
  expect(acme.aws.account(ACCOUNT).document(arn)).toBe(document);
});
