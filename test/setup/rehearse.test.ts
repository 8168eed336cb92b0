import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BOUNDARY } from '../../sandbox/example.ts';
import { ALICE, MINUTE, REPOSITORY } from '../action/company.ts';
import { DAILY } from '../../src/workflows/crons.ts';
import { doctorScene, type DoctorScene } from './doctor-scene.ts';

/** `aws-jit doctor --rehearse` on the stand-ins; the world goes on while it waits, and no real time passes. */
describe('a rehearsal', () => {
  let acme: DoctorScene;
  beforeEach(async () => {
    acme = await doctorScene();
    acme.aws
      .account('111122223333')
      .createRole('aws-jit-rehearsal', { tags: { 'jit:eligible': 'true' }, boundary: BOUNDARY });
  });
  afterEach(() => acme.close());

  const configure = (): void => {
    acme.commit({
      'aws-jit.yml': `${(acme.folder.get('aws-jit.yml') ?? '').replace('[s3, ', '[s3, sts, ')}roles:
  rehearsal: {account: prod, role: aws-jit-rehearsal, members: [1001]}
`,
    });
  };
  interface World {
    readonly review?: (pull: number) => Promise<void>;
    /** Seconds that a pause takes at least. */
    readonly pause?: number;
  }
  /** What the platforms and people do between two looks of who waits. */
  const rehearse = async ({ review = (pull) => acme.approve(pull), pause = 0 }: World = {}) => {
    const done = new Set<string>();
    const once = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      if (done.has(what)) return;
      done.add(what);
      await work();
    };
    const issue = (): number =>
      [...acme.repository.state.issues.values()].find(({ title }) => title === 'Rehearsal of aws-jit')
        ?.number ?? 0;
    return acme.look({
      rehearse: true,
      json: true,
      environment: { ...acme.environment, GH_TOKEN: acme.github.tokenOf('alice') },
      sleep: async (ms) => {
        acme.clock.advance(Math.max(ms / 1000, pause));
        const pull = acme.pullOf(issue());
        if (pull === undefined) {
          const opened = { name: 'issues', action: 'opened', number: issue(), sender: 'alice' } as const;
          return once('draft', () => acme.ok('draft', opened));
        }
        const found = acme.repository.issue(pull);
        const merged = 'pull' in found && found.pull.merged !== undefined;
        if (!merged) return once('review', () => review(pull));
        await once('grant', () => acme.ok('grant', { name: 'push' }));
        const swept = acme.repository.state.runs.some(
          ({ workflow, event }) => workflow === 'aws-jit-schedule.yml' && event === 'workflow_dispatch',
        );
        if (swept) await once('sweep', () => acme.ok('sweep', { name: 'schedule', cron: DAILY }));
      },
    });
  };
  interface Told {
    readonly passed: boolean;
    readonly steps: readonly {
      readonly step: string;
      readonly state: string;
      readonly seconds: number;
      readonly note: string | null;
    }[];
  }
  const statesOf = (stdout: string) =>
    (JSON.parse(stdout) as Told).steps.map(({ step, state, note }) =>
      [`${step}: ${state}`, ...(state === 'done' && note !== null ? [note] : [])].join('. '),
    );

  test('goes from the form to the sweep, on a role of its own, and its report names nobody', async () => {
    configure();
    const { code, stdout, stderr } = await rehearse();
    expect(stderr).toContain('Somebody else has to approve and merge');
    expect(statesOf(stdout)).toEqual(
      ['issue', 'draft', 'review', 'grant', 'read-back', 'expiry', 'sweep'].map((step) => `${step}: done`),
    );
    const { passed, steps } = JSON.parse(stdout) as Told;
    expect(passed).toBe(true);
    expect(code).toBe(0);
    const expiry = steps.find(({ step }) => step === 'expiry')?.seconds ?? 0;
    expect(expiry).toBeGreaterThan(8 * MINUTE);
    expect(expiry).toBeLessThan(12 * MINUTE);
    for (const name of ['acme', 'alice', 'bob', '1111', 'arn:', 'http', acme.environment['GH_TOKEN'] ?? ''])
      expect(stdout).not.toContain(name);
    expect([acme.attached(ALICE), acme.policies()]).toEqual([[], []]);
  });

  test('where nobody reviews, it ends in its time, says for whom it waited, and leaves nothing open', async () => {
    configure();
    const { code, stdout, stderr } = await rehearse({
      review: () => Promise.resolve(),
      pause: 20 * MINUTE,
    });
    expect(statesOf(stdout).slice(2, 4)).toEqual(['review: failed', 'grant: not reached']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Issue \d+ was closed again/);
    const open = [...acme.repository.state.issues.values()].filter(
      ({ title, state }) => title === 'Rehearsal of aws-jit' && state === 'open',
    );
    expect(open).toEqual([]);
  });

  test('a reviewer who says no ends it at once', async () => {
    configure();
    const { stdout } = await rehearse({
      review: (pull) => acme.github.as('bob').closePull(REPOSITORY, pull),
    });
    const review = (JSON.parse(stdout) as Told).steps[2];
    expect(review).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('closed without') as unknown,
    });
    expect(review?.seconds).toBeLessThan(MINUTE);
  });

  test('without a role of its own nothing is filed, and what to do is said', async () => {
    const { code, stdout, stderr } = await rehearse();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('rehearsal: {account: prod, role: aws-jit-rehearsal, members: [1001]}');
    expect([...acme.repository.state.issues.values()]).toEqual([]);
  });
});
