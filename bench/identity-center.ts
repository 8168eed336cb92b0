/**
 * 500 grants and 500 removals over 100 accounts, against the stand-in for Identity Center with AWS's limits and times: 30 s
 * an assignment, 10 at once, one for an account, 20 calls a second. The time is virtual, so hours of it pass in seconds.
 */
import { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { AccountId, Digest, FIRST_PART, IssueNumber, RepositoryId } from '../src/terms/brand.ts';
import type { GrantObject, PolicyGrant } from '../src/aws/backend.ts';
import { callRate } from '../src/aws/call-rate.ts';
import { AwsClock, hearDates } from '../src/aws/date-header.ts';
import {
  identityCenterBackend,
  type IdentityCenterBackend,
} from '../src/aws/identity-center/identity-center-backend.ts';
import { CALLS_A_SECOND } from '../src/aws/identity-center/identity-center-client.ts';
import { identityCenter } from '../src/aws/identity-center/identity-center.ts';
import { addSeconds, formatInstant, type Seconds } from '../src/terms/instant.ts';
import { startAws } from '../sandbox/aws/aws.ts';
import { REALISTIC } from '../sandbox/aws/sandbox-identity-center.ts';
import { SandboxClock } from '../sandbox/clock.ts';
import { Faults } from '../sandbox/faults.ts';
import { VirtualTime } from '../sandbox/virtual-time.ts';
import { verdict } from './verdict.ts';

const GRANTS = 500;
const ACCOUNTS = 100;
const OUTSTANDING = 10;
const CALLS = 20;
/** Accounts worked on at a time: a few more than there are slots, so that one is never left empty by calls in between. */
const LANES = 16;
const MANAGEMENT = '999988887777';
const REPOSITORY = RepositoryId.of(123456789);
const ALLOWED = 1.3;

const accounts = Array.from({ length: ACCOUNTS }, (_, n) => AccountId.of(String(100_000_000_000 + n)));
const clock = new SandboxClock();
const faults = new Faults();
const aws = await startAws({
  clock,
  faults,
  accounts: [{ id: MANAGEMENT }, ...accounts.map((id) => ({ id }))],
});
const center = aws.enableIdentityCenter({ account: MANAGEMENT });
for (let n = 0; n < GRANTS; n++) center.addUser(`person-${n}`);
center.setLength(REALISTIC.length);
center.setThrottle(REALISTIC.throttle);
// A hundred of the organisation's own sets, which a complete list has to tell from ours.
for (let n = 0; n < 100; n++) center.setUp('CreatePermissionSet', { Name: `team-${n}` });

const time = new VirtualTime(clock);
const rate = callRate(CALLS_A_SECOND, { now: () => time.ms(), sleep: (ms) => time.sleep(ms) });
const { sso, identityStore } = paced();

/** The rate waits outside of what virtual time follows, since a sleeper is nobody at work. */
function paced() {
  const heard = new AwsClock();
  // One attempt: the SDK's own repetitions sleep in real time, while the clock stands.
  const settings = { ...aws.clientConfig(aws.account(MANAGEMENT).accessKey()), maxAttempts: 1 };
  const clients = { sso: new SSOAdminClient(settings), identityStore: new IdentitystoreClient(settings) };
  hearDates(clients.sso.middlewareStack, heard);
  hearDates(clients.identityStore.middlewareStack, heard);
  time.follow(clients.sso);
  time.follow(clients.identityStore);
  const send =
    (to: { send(command: never): Promise<unknown> }) =>
    async (command: never): Promise<never> => {
      await rate.take();
      return (await to.send(command)) as never;
    };
  return {
    sso: { clock: heard, client: { send: send(clients.sso) } },
    identityStore: { client: { send: send(clients.identityStore) } },
  };
}

const newRun = (): ((account: AccountId) => IdentityCenterBackend) => {
  const run = identityCenter({
    sso: sso.client as never,
    identityStore: identityStore.client as never,
    clock: sso.clock,
    settings: { instance: center.instanceArn, identity_store: center.identityStoreId },
    sleep: (ms) => time.sleep(ms),
    random: seeded(42),
  });
  return (account) => identityCenterBackend(run, { repository: REPOSITORY, account });
};

/** The same waits in every run: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

interface Phase {
  readonly what: string;
  readonly seconds: number;
  readonly bound: number;
  readonly calls: number;
}

const errors: string[] = [];
async function phase(what: string, operations: number, work: () => Promise<void>): Promise<Phase> {
  const [start, before] = [time.ms(), center.counts().calls];
  await work();
  const seconds = (time.ms() - start) / 1000;
  const calls = center.counts().calls - before;
  // Every operation takes its time in one of the slots. The calls, at most 20 a second, would take less.
  const bound = (operations * REALISTIC.length.seconds) / OUTSTANDING;
  if (calls / CALLS > bound)
    errors.push(`${what}: ${calls} calls take longer than the assignments themselves`);
  return { what, seconds, bound, calls };
}

const from = clock.now();
const window = { from, until: addSeconds(from, (6 * 3600) as Seconds) };
const grantOf = (n: number): PolicyGrant => ({
  repository: REPOSITORY,
  issue: IssueNumber.of(n + 1),
  part: FIRST_PART,
  account: accounts[n % ACCOUNTS] ?? AccountId.of(MANAGEMENT),
  principal: { kind: 'identity-center-user', userName: `person-${n}` },
  window,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: [`arn:aws:s3:::reports-${n}/*`],
        Condition: { DateLessThan: { 'aws:CurrentTime': [formatInstant(window.until)] } },
      },
    ],
  },
  reviewed: Digest.of('a'.repeat(64)),
  requester: 'octocat',
  approvers: ['hubot'],
});
const grants = Array.from({ length: GRANTS }, (_, n) => grantOf(n));

const started = performance.now();
const granting = newRun();
const phases = [
  await phase('500 grants', GRANTS, () =>
    inLanes(accounts, async (account) => {
      for (const grant of grants.filter((each) => each.account === account)) {
        const outcome = await granting(account).grant(grant, () => []);
        if (outcome.kind !== 'granted') errors.push(`#${grant.issue}: ${JSON.stringify(outcome)}`);
      }
    }),
  ),
];
if (center.assignments().length !== GRANTS)
  errors.push(`${center.assignments().length} assignments after ${GRANTS} grants`);
clock.set(window.until);
const sweeping = newRun();
phases.push(
  await phase('500 removals', GRANTS, () =>
    inLanes(accounts, async (account) => {
      const backend = sweeping(account);
      const objects: readonly GrantObject[] = await backend.list();
      if (objects.length !== GRANTS / ACCOUNTS) errors.push(`${account}: ${objects.length} listed`);
      for (const object of objects) await backend.remove(object);
    }),
  ),
);
if (center.assignments().length > 0) errors.push(`${center.assignments().length} assignments are left`);
const left = center.permissionSets().filter(({ name }) => name.startsWith('jit-'));
if (left.length > 0) errors.push(`${left.length} permission sets are left`);

const { throttled, mostOutstanding } = center.counts();
const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
const bound = phases.reduce((sum, each) => sum + each.bound, 0);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const shown = ({ what, seconds, bound: least, calls }: Phase): string =>
  row([
    what,
    `${seconds.toFixed(0)} s`,
    `${least.toFixed(0)} s`,
    (seconds / least).toFixed(2),
    String(calls),
  ]);
process.stdout.write(
  [
    row(['Identity Center, 100 accounts', 'virtual time', 'bound', 'ratio', 'calls']),
    row(['---', '---', '---', '---', '---']),
    ...phases.map(shown),
    '',
    `most at once: ${mostOutstanding} assignments; calls refused by a limit: ${throttled + refusals()}; errors: ${errors.length}; ` +
      `real time ${((performance.now() - started) / 1000).toFixed(0)} s`,
    ...errors.slice(0, 5),
    '',
  ].join('\n'),
);
await aws.close();

/** Calls that were answered with a refusal that a limit explains. */
function refusals(): number {
  return aws.trail().filter(({ errorCode }) => /Conflict|Throttling|Quota/.test(errorCode ?? '')).length;
}

if (errors.length + throttled + refusals() > 0) process.exitCode = 1;
verdict('500 grants and 500 removals, virtual', total * 1000, ALLOWED * bound * 1000);
