import { CreateAccountAssignmentCommand, DeleteAccountAssignmentCommand } from '@aws-sdk/client-sso-admin';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allow, DEV, failure, PROD } from './aws-fixture.ts';
import { newSet, startSso, to, type SsoFixture } from './aws-sso-fixture.ts';

const ACCOUNTS = [PROD, DEV] as const;
const PEOPLE = ['ann', 'bob'] as const;
const SETS = ['one', 'two'] as const;

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('create', 'delete'),
      account: fc.constantFrom(...ACCOUNTS),
      person: fc.constantFrom(...PEOPLE),
      set: fc.constantFrom(...SETS),
    }),
    fc.record({ kind: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 40 }) }),
  ),
  { maxLength: 25 },
);

/** What is known without looking into the stand-in: who has what where, and what is on its way until when. */
interface Model {
  readonly held: Set<string>;
  readonly running: Map<string, { readonly until: number; readonly done: () => void }>;
}

function settle({ running }: Model, now: number): void {
  for (const [account, { until, done }] of running)
    if (until <= now) {
      running.delete(account);
      done();
    }
}

/** Each account's roles and each person's access follow from the assignments that are done. */
function agrees({ aws, center }: SsoFixture, { held }: Model): void {
  for (const account of ACCOUNTS) {
    for (const set of SETS) {
      const anybody = PEOPLE.some((person) => held.has(`${account} ${set} ${person}`));
      expect([account, set, account in center.permissionSet(set).roles]).toEqual([account, set, anybody]);
    }
    for (const userName of PEOPLE) {
      const has = SETS.some((set) => held.has(`${account} ${set} ${userName}`));
      const decision = aws
        .account(account)
        .can({ kind: 'identity-center-user', userName }, 's3:GetObject', 'arn:aws:s3:::b/k');
      expect([account, userName, decision]).toEqual([account, userName, has ? 'allowed' : 'implicitDeny']);
    }
  }
}

test('whatever is assigned, removed and waited for, roles and access are those of what is done', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const sandbox = await startSso();
      try {
        sandbox.center.setLength({ kind: 'seconds', seconds: 30 });
        for (const person of PEOPLE) sandbox.center.addUser(person);
        const arns = new Map<string, string>();
        for (const set of SETS) arns.set(set, await newSet(sandbox, set, allow('s3:GetObject', '*')));
        const model: Model = { held: new Set(), running: new Map() };
        for (const step of order) {
          if ('seconds' in step) {
            sandbox.clock.advance(step.seconds);
            settle(model, sandbox.clock.now());
            agrees(sandbox, model);
            continue;
          }
          const { kind, account, person, set } = step;
          const key = `${account} ${set} ${person}`;
          const target = to(sandbox, arns.get(set) ?? '', person, account);
          const busy = model.running.has(account);
          const call =
            kind === 'create'
              ? sandbox.sso().send(new CreateAccountAssignmentCommand(target))
              : sandbox.sso().send(new DeleteAccountAssignmentCommand(target));
          if (busy || (kind === 'delete' && !model.held.has(key))) {
            const { code } = await failure(call);
            expect(['ConflictException', 'ResourceNotFoundException']).toContain(code);
            if (kind === 'create') expect(code).toBe('ConflictException');
          } else {
            await call;
            const done = () => (kind === 'create' ? model.held.add(key) : model.held.delete(key));
            model.running.set(account, { until: sandbox.clock.now() + 30, done });
          }
          agrees(sandbox, model);
        }
      } finally {
        await sandbox.aws.close();
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);
