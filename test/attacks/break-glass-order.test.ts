import { afterEach, describe, expect, test } from '@jest/globals';
import { s3Error } from '../../sandbox/aws/s3/buckets.ts';
import type { Call } from '../../sandbox/faults.ts';
import { ALICE, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { bring, fileUse, filesOf, grantRun } from './standing-scene.ts';

/** What comes before what: recorded where nobody can rewrite it, kept for looking at, told, read back, and only then given. */
let acme: Company;
afterEach(() => acme.close());

const BUCKET = 'acme-aws-jit-audit';
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const tellings = (issue: number) =>
  acme.repository.issue(issue).comments.filter(({ body }) => body.includes('**break glass.**'));
const said = (issue: number): string => acme.comments(issue).join('\n');
const records = (issue: number): number =>
  [...acme.repository.state.issues.values()].filter(
    (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.record`,
  ).length;

async function filed(options: Parameters<typeof breakGlassCompany>[0] = {}): Promise<number> {
  acme = await breakGlassCompany(options);
  await bring(acme, filesOf(breakGlass()));
  const issue = await fileUse(acme);
  acme.clock.advance(MINUTE);
  return issue;
}

/** Once, when a call of this kind arrives: what somebody else does meanwhile. */
function meanwhile(isIt: (call: Readonly<Call>) => boolean, act: () => Promise<unknown>): void {
  let done = false;
  for (let nth = 1; nth <= 300; nth += 1)
    acme.faults.onCall(nth, async (call) => {
      if (done || !isIt(call)) return undefined;
      done = true;
      await act();
      return undefined;
    });
}

const STEPS: readonly (readonly [string, (call: Readonly<Call>) => boolean])[] = [
  ['intended', ({ operation }) => operation === 'PutObject'],
  ['record', ({ method, operation }) => method === 'POST' && operation.endsWith('/pulls')],
  ['told', ({ method, operation }) => method === 'POST' && /\/issues\/\d+\/comments$/.test(operation)],
  ['channel', ({ operation }) => /chat\.postMessage/.test(operation)],
  ['read back', ({ method, operation }) => method === 'GET' && /\/issues\/comments\/\d+$/.test(operation)],
  ['made', ({ operation }) => operation === 'CreatePolicy'],
  ['attached', ({ operation }) => operation === 'AttachUserPolicy'],
];

test('intended, kept for the record, told, on the channel, read back; then given', async () => {
  await filed({ auditBucket: BUCKET, slack: true });
  const from = acme.faults.calls.length;
  await grantRun(acme);
  expect(can()).toBe('allowed');
  const steps = acme.faults.calls
    .slice(from)
    .flatMap((call) => STEPS.flatMap(([name, isIt]) => (isIt(call) ? [name] : [])));
  expect(steps.slice(0, steps.indexOf('attached') + 1)).toEqual([
    'intended',
    'record',
    'told',
    'read back',
    'channel',
    'read back',
    'made',
    'attached',
  ]);
});

test('the bucket takes nothing: nobody is woken for what is not given, and no record is opened', async () => {
  const issue = await filed({ auditBucket: BUCKET });
  acme.faults.order(s3Error('PutObject', 'AccessDenied', 403, Infinity));
  await grantRun(acme);
  expect([can(), tellings(issue).length, records(issue)]).toEqual(['implicitDeny', 0, 0]);
  expect(said(issue)).toContain('Nothing is attached that is not recorded there first');
  acme.faults.clear();
  await grantRun(acme);
  expect([can(), tellings(issue).length, records(issue)]).toEqual(['allowed', 1, 1]);
});

describe('between the telling and the giving, while Slack is told, a writer', () => {
  const own = (issue: number) => tellings(issue)[0] ?? { id: 0, body: '' };
  test.each([
    [
      'deletes it',
      'was deleted',
      (issue: number) =>
        acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${own(issue).id}`),
    ],
    [
      'edits it to mention nobody',
      'does not say any more what was told',
      (issue: number) =>
        acme.github.as('mallory').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${own(issue).id}`, {
          body: own(issue).body.replaceAll('@', ''),
        }),
    ],
    [
      'deletes it and says the same',
      'was deleted',
      async (issue: number) => {
        const { id, body } = own(issue);
        await acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${id}`);
        await acme.github.as('mallory').comment(REPOSITORY, issue, body);
      },
    ],
  ] as const)('%s: nothing is given, and it is told anew before it is', async (_, why, act) => {
    const issue = await filed({ slack: true });
    meanwhile(
      ({ service, operation }) => service === 'slack' && /chat\.postMessage/.test(operation),
      async () => {
        acme.clock.advance(5);
        await act(issue);
      },
    );
    await grantRun(acme);
    expect([acme.policies(), can()]).toEqual([[], 'implicitDeny']);
    expect(said(issue)).toContain(why);
    acme.faults.clear();
    await grantRun(acme);
    expect(can()).toBe('allowed');
    const bot = tellings(issue).filter(
      ({ author, edits }) =>
        acme.github.world.account(author).login === 'github-actions[bot]' && edits.length === 0,
    );
    expect(bot).toHaveLength(1);
  });
});

test('a writer locks the conversation, where no bot may comment any more: nothing is given until it is open again', async () => {
  const issue = await filed();
  const lock = (method: 'PUT' | 'DELETE') =>
    acme.github.as('mallory').request(method, `/repos/${REPOSITORY}/issues/${issue}/lock`);
  await lock('PUT');
  await grantRun(acme);
  expect([acme.policies(), can(), tellings(issue).length]).toEqual([[], 'implicitDeny', 0]);
  await lock('DELETE');
  await grantRun(acme);
  expect([can(), tellings(issue).length]).toEqual(['allowed', 1]);
});
