import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from '../../sandbox/faults.ts';
import { type Company } from '../action/company.ts';
import { drafted, target, type Target } from './scene.ts';

/** What a sweep or a revocation cannot read is never a reason to remove what is live. */
let acme: Company;
let live: Target;
beforeAll(async () => {
  acme = await target();
  [live] = (await drafted(acme, [{}])) as [Target];
  await live.bobMerges();
  await acme.ok('grant', { name: 'push' });
}, 60_000);
afterAll(() => acme.close());

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
const fault = (path: string, then: Fault['then'], after = 0): Fault => ({
  service: 'github',
  match: { path },
  times: Infinity,
  after,
  then,
});
const json = (body: unknown): Fault['then'] => ({
  status: 200,
  body,
  headers: { 'Content-Type': 'application/json' },
});
/** The default branch is read twice first, by the check of the run's commit and by the command; then come the files. */
const BEFORE_FILES = 2;

interface Doubt {
  readonly name: string;
  readonly faults: (head: string) => readonly Fault[];
  /** The run fails, so that somebody sees it; otherwise it warns. */
  readonly fails: boolean;
}

const DOUBTS: readonly Doubt[] = [
  { name: '404 for everything', faults: () => [fault('.', NOT_FOUND)], fails: true },
  { name: '404 for issues', faults: () => [fault('/issues', NOT_FOUND)], fails: true },
  {
    name: '404 for the files on the default branch',
    faults: () => [fault('^/graphql', NOT_FOUND, BEFORE_FILES)],
    fails: true,
  },
  {
    name: 'an HTML page for the files on the default branch',
    faults: () => [fault('^/graphql', { html: true }, BEFORE_FILES)],
    fails: true,
  },
  {
    name: 'a commit that cannot be seen',
    faults: () => [fault('^/graphql', json({ data: { repository: { commit: null } } }), BEFORE_FILES)],
    fails: true,
  },
  {
    name: 'a truncated tree, which shows no request at all',
    faults: (head) => [
      {
        ...fault(
          '^/graphql',
          json({ data: { repository: { commit: { oid: head, folder0: null } } } }),
          BEFORE_FILES,
        ),
        times: 1,
      },
    ],
    fails: false,
  },
  {
    name: 'no open issue is shown, and 404 for the one',
    faults: () => [fault('/issues\\?', json([])), fault('/issues/\\d+', NOT_FOUND)],
    fails: false,
  },
];

const cases = DOUBTS.flatMap((doubt) =>
  (['sweep', 'revoke'] as const).map((command) => ({ ...doubt, command })),
);

test.each(cases)('$command: $name: nothing is removed', async ({ faults, command, fails }) => {
  for (const each of faults(acme.repository.tip())) acme.faults.order(each);
  const before = acme.faults.calls.length;
  const run = await acme.run(command, { name: 'schedule', cron: '23 * * * *' });
  acme.faults.clear();
  expect(acme.attached()).toHaveLength(1);
  expect(acme.label(live.issue)).toBe('aws-jit: granted');
  expect(run.code).toBe(fails ? 1 : 0);
  const writes = acme.faults.calls
    .slice(before)
    .filter(({ service, operation }) => service === 'aws' && !/^(?:Get|List)/.test(operation));
  expect(writes).toEqual([]);
});

test('truncated trees: nothing is removed', async () => {
  acme.repository.truncateTrees();
  for (const command of ['sweep', 'revoke'] as const)
    await acme.ok(command, { name: 'schedule', cron: '23 * * * *' });
  acme.repository.truncateTrees(false);
  expect(acme.attached()).toHaveLength(1);
});

test('and what is known to be over is removed', async () => {
  await live.as('alice').closeIssue('acme/aws-access', live.issue);
  await acme.ok('revoke', { name: 'schedule', cron: '23 * * * *' });
  expect(acme.attached()).toEqual([]);
});
