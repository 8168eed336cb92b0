// Invariant 7: doubt refuses to grant, and never removes.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { awsError } from '../../sandbox/aws/aws.ts';
import type { Fault } from '../../sandbox/faults.ts';
import { company, HOUR, REPOSITORY, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const ALL = ['revoke', 'sweep', 'grant'] as const;
const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;

/** What GitHub can answer besides the truth. An error of 5xx is repeated with pauses: a few of them are enough. */
const DOUBTS: readonly {
  readonly name: string;
  readonly faults: readonly Omit<Fault, 'service' | 'times'>[];
}[] = [
  { name: 'nothing is found', faults: [{ then: { status: 404, body: { message: 'Not Found' } } }] },
  { name: 'a page of HTML with status 200', faults: [{ then: { html: true } }] },
  {
    name: 'no permission',
    faults: [{ then: { status: 403, body: { message: 'Resource not accessible by integration' } } }],
  },
  {
    name: 'the connection drops',
    faults: [{ match: { path: '/graphql repository' }, then: { close: 'before' } }],
  },
  {
    name: 'an empty list of issues, and the issue is not found',
    faults: [
      { match: { path: '/issues\\?state=open' }, then: { status: 200, body: [] } },
      { match: { path: '/issues/\\d+$' }, then: { status: 404, body: { message: 'Not Found' } } },
    ],
  },
  {
    name: 'an empty list of issues, and the issue was moved to another repository',
    faults: [
      { match: { path: '/issues\\?state=open' }, then: { status: 200, body: [] } },
      {
        match: { path: '/issues/\\d+$' },
        then: { status: 410, body: { message: 'This issue was deleted' } },
      },
    ],
  },
  {
    name: 'an empty list of issues, and an error for the issue',
    faults: [
      { match: { path: '/issues\\?state=open' }, then: { status: 200, body: [] } },
      { match: { path: '/issues/\\d+$' }, then: { status: 500, body: { message: 'Server Error' } } },
    ],
  },
  {
    name: 'a part of the issues is a page of HTML',
    faults: [{ match: { path: '/issues\\?state=open' }, then: { html: true } }],
  },
  {
    name: 'a tree without its commit',
    faults: [
      {
        match: { path: '^/graphql repository' },
        then: { status: 200, body: { data: { repository: { commit: null, object: null } } } },
      },
    ],
  },
  {
    name: 'a part of a tree and an error',
    faults: [
      {
        match: { path: '^/graphql repository' },
        then: {
          status: 200,
          body: {
            data: { repository: { commit: { oid: '0'.repeat(40), folder0: null } } },
            errors: [{ type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong', path: ['repository'] }],
          },
        },
      },
    ],
  },
];

describe('an unexpired grant stays', () => {
  test('whatever GitHub answers to revoke, sweep and grant', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    const [arn] = acme.attached();
    const comments = acme.comments(issue);
    for (const { name, faults } of DOUBTS) {
      // Revoking reads the most, and is what could remove; the others a few times.
      const commands = DOUBTS.findIndex((doubt) => doubt.name === name) < 3 ? ALL : ALL.slice(0, 1);
      for (const command of commands) {
        for (const fault of faults) acme.faults.order({ service: 'github', times: Infinity, ...fault });
        const from = acme.faults.calls.length;
        await acme.run(command, SCHEDULE);
        expect(acme.faults.calls.length).toBeGreaterThan(from);
        acme.faults.clear();
        expect({ name, command, attached: acme.attached() }).toEqual({ name, command, attached: [arn] });
      }
    }
    expect(acme.comments(issue)).toEqual(comments);
    expect(acme.label(issue)).toBe('aws-jit: granted');
    // The doubt is gone, and the issue is closed: now it is known.
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', SCHEDULE);
    expect(acme.attached()).toEqual([]);
  });

  test('its account is called otherwise from now on, or not at all: what was granted is found by its id', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    const held = acme.attached();
    const comments = acme.comments(issue);
    const known = acme.repository.read('aws-jit.yml') ?? '';
    for (const [name, red] of [
      ['production', false],
      [undefined, true],
    ] as const) {
      const text =
        name === undefined
          ? known.replace(/^ {2}prod:\n(?: {4}.*\n)+/m, `  other:\n    id: "999988887777"\n`)
          : known.replace(/^ {2}prod:$/m, `  ${name}:`);
      expect(text).not.toBe(known);
      acme.repository.write({ 'aws-jit.yml': text }, { by: 'acme-admin' });
      for (const command of ['revoke', 'sweep'] as const) {
        const run = await acme.run(command, SCHEDULE);
        expect({ name, command, red: run.code !== 0, held: acme.attached() }).toEqual({
          name,
          command,
          red,
          held,
        });
      }
    }
    expect([acme.comments(issue), acme.label(issue)]).toEqual([comments, 'aws-jit: granted']);
    // Known now, and not by a name: it is taken back where it was given.
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.run('revoke', SCHEDULE);
    expect(acme.attached()).toEqual([]);
  });

  test('the issue is deleted or transferred: no knowledge, said as a warning', async () => {
    acme = await company();
    const { issue } = await acme.granted();
    acme.repository.deleteIssue(issue);
    const run = await acme.ok('revoke', SCHEDULE);
    expect(acme.attached()).toHaveLength(1);
    expect(run.stdout).toContain(`::warning::#${issue} holds access in prod until 2026-11-18T17:05:00Z`);
  });
});

describe('a configuration that cannot be read stops what gives access, and every run names the lines', () => {
  test('nothing is drafted or granted by it; what is over is removed all the same', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    const live = await acme.granted();
    const fresh = await acme.file('alice', ANSWERS);
    const good = acme.repository.read('aws-jit.yml') ?? '';
    const lines = good.split('\n');
    const at = lines.findIndex((line) => line.startsWith('max_duration'));
    lines[at] = 'max_duration: 1 year';
    acme.repository.write({ 'aws-jit.yml': lines.join('\n') }, { by: 'acme-admin' });
    const [before, policies] = [acme.comments(issue), acme.policies()];
    acme.clock.advance(10 * HOUR);
    const red = async (command: 'draft' | 'close' | 'grant' | 'revoke' | 'sweep') => {
      const run = await acme.run(command, SCHEDULE);
      expect({ command, code: run.code }).toEqual({ command, code: 1 });
      expect(run.stdout).toContain(`line ${at + 1}: max_duration`);
    };
    for (const command of ['draft', 'close', 'grant', 'revoke'] as const) await red(command);
    expect(acme.policies()).toEqual(policies);
    expect(acme.comments(issue)).toEqual(before);
    expect(acme.label(fresh)).toBeUndefined();
    await red('sweep');
    expect(acme.policies()).toEqual([]);
    acme.repository.write({ 'aws-jit.yml': good }, { by: 'acme-admin' });
    expect(acme.label(live.issue)).toBe('aws-jit: expired');
  });
});

describe('one that is in doubt holds up no other', () => {
  test('an account that cannot be read', async () => {
    acme = await company({
      configure: (text) => text.replace('identities:', '  staging:\n    id: "444455556666"\nidentities:'),
    });
    const { issue } = await acme.granted();
    acme.clock.advance(9 * HOUR);
    const run = await acme.run('sweep', SCHEDULE);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('Account staging (444455556666)');
    expect(acme.policies()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: expired');
  });

  test('an object that cannot be removed', async () => {
    acme = await company();
    const first = await acme.granted();
    const second = await acme.granted();
    acme.clock.advance(9 * HOUR);
    // However often the call for the first object is repeated, it is refused; the next object's is not.
    let refused = false;
    let next = false;
    for (let n = 1; n <= 250; n += 1) {
      acme.faults.onCall(n, ({ operation }) => {
        if (refused && operation === 'ListEntitiesForPolicy') next = true;
        if (next || operation !== 'DeletePolicy') return undefined;
        refused = true;
        return awsError('DeletePolicy', 'AccessDenied', 403).then;
      });
    }
    const run = await acme.run('sweep', SCHEDULE);
    acme.faults.clear();
    expect(run.code).toBe(1);
    expect(acme.policies()).toHaveLength(1);
    // AWS has ended both; of the first nobody is told that it is removed.
    expect([acme.label(first.issue), acme.label(second.issue)]).toEqual([
      'aws-jit: expired',
      'aws-jit: expired',
    ]);
    expect(acme.comments(first.issue).at(-1)).toContain('it could not be removed yet');
    expect(acme.comments(first.issue).join()).not.toContain('what was attached is removed');
    expect(acme.comments(second.issue).at(-1)).toContain('what was attached is removed');
    await acme.ok('sweep', SCHEDULE);
    expect(acme.policies()).toEqual([]);
  });

  test('an issue that cannot be read', async () => {
    acme = await company();
    const first = await acme.granted();
    const second = await acme.granted();
    for (const { issue } of [first, second]) await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    acme.faults.order({
      service: 'github',
      match: { path: `/issues/${first.issue}$` },
      times: Infinity,
      then: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    // Nor can the two be read in one call: whatever is asked in GraphQL once AWS has listed fails, until each is asked for by itself.
    let listed = false;
    let alone = false;
    for (let n = 1; n <= 100; n += 1)
      acme.faults.onCall(n, ({ operation }) => {
        listed ||= operation === 'ListPolicies';
        alone ||= operation.endsWith(`/issues/${first.issue}`);
        return listed && !alone && operation.startsWith('/graphql') ? { status: 502, body: '' } : undefined;
      });
    const run = await acme.run('revoke', SCHEDULE);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`#${first.issue}:`);
    expect(acme.attached()).toHaveLength(1);
    expect(acme.label(second.issue)).toBe('aws-jit: revoked');
    acme.faults.clear();
    await acme.ok('revoke', SCHEDULE);
    expect(acme.attached()).toEqual([]);
  });
});
