import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import type { WorkflowSettings } from '../../src/workflows/workflow-settings.ts';
import { workflows } from '../../src/workflows/workflows.ts';

/** What every workflow file has to hold, those committed here and those that an adopter is given. */

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const COMMITTED = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [
    `.github/workflows/${name}`,
    readFileSync(new URL(name, FOLDER), 'utf8'),
  ]),
);
const OWN = workflows(OWN_WORKFLOWS);
const ADOPTER: WorkflowSettings = {
  uses: `octo-org/aws-jit-permissions@${'a'.repeat(40)} # v1.2.3`,
  runner: 'our-runner',
  region: 'eu-west-1',
  granterRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-5',
  revokerRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-5',
  readerRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-5',
  appClientId: 'Iv23abc',
};

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
  readonly with?: Readonly<Record<string, string | boolean | number>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly 'runs-on': unknown;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (text: string): Workflow => parse(text) as Workflow;
const jobsOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).flatMap(([file, text]) =>
    Object.entries(read(text).jobs).map(([name, job]) => ({ where: `${file} ${name}`, file, name, job })),
  );
const stepsOf = (job: Job, examining: boolean): readonly Step[] =>
  job.steps.filter(
    ({ with: inputs }) =>
      inputs?.['command'] !== undefined && (inputs['command'] === 'examine') === examining,
  );
/** What it is there for; that a job with a role looks at it as well is judged by itself. */
const commandsOf = (job: Job): readonly string[] =>
  stepsOf(job, false).map(({ with: inputs }) => String(inputs?.['command']));
const PRIVILEGED = new Set(['grant', 'revoke', 'sweep', 'watch']);
const LEDGER = { ref: 'aws-jit-ledger', where: expect.stringContaining('aws-jit-report.yml') as unknown };
const credentialsOf = (job: Job) =>
  job.steps.find(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'));

test('what is committed is what the generator writes', () => {
  for (const [path, text] of Object.entries(OWN)) expect(COMMITTED[path]).toBe(text);
});

describe.each([
  ['committed', COMMITTED],
  ['an adopter’s', workflows(ADOPTER)],
])('every %s workflow', (_, files) => {
  const jobs = jobsOf(files);

  test('there are some', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(8);
  });

  test('reads no variables, and no secret but those of its environments: the App’s key, and Slack’s token', () => {
    for (const [path, text] of Object.entries(files)) {
      expect({ path, vars: /\bvars\b\s*[.[]/.exec(text) }).toEqual({ path, vars: null });
      const secrets = [...text.matchAll(/secrets\s*[.[]\s*['"]?(\w+)/g)].map(([, name]) => name);
      const known = ['AWS_JIT_APP_KEY', 'GITHUB_TOKEN', 'SLACK_BOT_TOKEN'];
      expect(secrets.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
      expect(text).not.toContain('secrets: inherit');
    }
    for (const { where, job } of jobs)
      if (JSON.stringify(job).includes('AWS_JIT_APP_KEY'))
        expect({ where, environment: job.environment }).toEqual({ where, environment: 'aws-jit-grant' });
    // Slack's token: in environments that only main may use, for the step that runs this action and for no other.
    for (const { where, job } of jobs)
      for (const step of job.steps) {
        const { env, ...rest } = step;
        expect({ where, elsewhere: JSON.stringify(rest).includes('SLACK_BOT_TOKEN') }).toEqual({
          where,
          elsewhere: false,
        });
        if (env?.['SLACK_BOT_TOKEN'] === undefined) continue;
        expect(job.environment).toMatch(/^aws-jit-(draft|grant|revoke)$/);
        expect(step.with?.['command']).toBeDefined();
      }
  });

  test('puts no expression into a script, nor into a script’s environment', () => {
    for (const { where, job } of jobs)
      for (const { run, env } of job.steps) {
        expect({ where, run: run?.includes('${{') ?? false }).toEqual({ where, run: false });
        // A job with credentials runs no script at all.
        if (credentialsOf(job)) {
          expect({ where, run }).toEqual({ where, run: undefined });
          expect([undefined, { SLACK_BOT_TOKEN: '${{ secrets.SLACK_BOT_TOKEN }}' }]).toContainEqual(env);
        }
      }
  });

  test('pins every action by its full commit', () => {
    for (const { where, job } of jobs)
      for (const { uses } of job.steps)
        if (uses !== undefined && uses !== './')
          expect({ where, pinned: /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses), uses }).toMatchObject({
            pinned: true,
          });
  });

  test('names its runner and its environment literally, and ends in time', () => {
    for (const { where, job } of jobs) {
      expect(job['runs-on']).toMatch(/^[\w.-]+$/);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      if (job.environment !== undefined)
        expect({
          where,
          ok: ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke', 'github-pages', 'release'].includes(
            job.environment,
          ),
        }).toEqual({ where, ok: true });
    }
  });

  test('a trust that refuses is asked three times, not for minutes', () => {
    const steps = jobs.flatMap(({ where, job }) => job.steps.map((step) => ({ where, ...step })));
    const assuming = steps.filter(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'));
    expect(assuming.length).toBeGreaterThanOrEqual(4);
    for (const { where, with: inputs } of assuming)
      expect({ where, attempts: inputs?.['retry-max-attempts'] }).toEqual({ where, attempts: 3 });
  });

  test('gives a token no permission that its job does not name', () => {
    for (const [path, text] of Object.entries(files)) {
      const { permissions, on } = read(text);
      // What a pull request brings may read the repository and nothing else; everything of ours begins at none.
      if (Object.hasOwn(on, 'pull_request')) expect(permissions).toEqual({ contents: 'read' });
      else expect({ path, permissions }).toEqual({ path, permissions: {} });
    }
    for (const { where, job } of jobs) {
      expect(
        Object.values(job.permissions ?? {}).every((level) => level === 'read' || level === 'write'),
      ).toBe(true);
      if (job.permissions?.['id-token'] !== undefined)
        // The reading role's trust names the branch and the workflow, see deploy/account.yml.
        expect({
          where,
          ok:
            where.includes('aws-jit-report.yml') ||
            /^aws-jit-(grant|revoke)$/.test(job.environment ?? '') ||
            // It signs an attestation; no role trusts this file.
            where.includes('release.yml publish'),
        }).toEqual({ where, ok: true });
    }
  });

  test('drafting has neither AWS nor an identity to get it with', () => {
    const drafting = jobs.filter(({ job }) =>
      commandsOf(job).some(
        (name) =>
          !PRIVILEGED.has(name) &&
          name !== 'report' &&
          name !== 'digest' &&
          name !== 'dispatch' &&
          name !== 'use' &&
          name !== 'doctor',
      ),
    );
    expect(drafting.length).toBeGreaterThanOrEqual(3);
    for (const { job } of drafting) {
      expect(job.environment).toBe('aws-jit-draft');
      expect(job.permissions).toEqual({
        contents: 'write',
        issues: 'write',
        'pull-requests': 'write',
        statuses: 'write',
      });
      expect(credentialsOf(job)).toBeUndefined();
      expect(commandsOf(job).filter((name) => PRIVILEGED.has(name))).toEqual([]);
    }
  });

  test('what starts runs for a comment or a use has no AWS, no secret, and writes no branch', () => {
    const starting = jobs.filter(({ job }) =>
      ['use', 'dispatch'].some((one) => commandsOf(job).includes(one)),
    );
    expect(starting.map(({ name }) => name)).toEqual(['use', 'dispatch']);
    for (const { job, name } of starting) {
      expect(commandsOf(job)).toEqual([name]);
      expect(job.environment).toBeUndefined();
      // A comment is replied to; of a use the job that has no AWS speaks.
      const replies = name === 'dispatch' ? { issues: 'write', 'pull-requests': 'write' } : {};
      expect(job.permissions).toEqual({ contents: 'read', actions: 'write', ...replies });
      expect(credentialsOf(job)).toBeUndefined();
      expect(job.steps.filter(({ env }) => env !== undefined)).toEqual([]);
    }
  });

  test('the report has a role that only reads, no environment, no secret, and writes nothing but the ledger', () => {
    const reports = jobs.filter(({ job }) => commandsOf(job).includes('report'));
    expect(reports).toHaveLength(1);
    for (const { job } of reports) {
      expect(commandsOf(job)).toEqual(['report']);
      expect(job.environment).toBeUndefined();
      expect(credentialsOf(job)?.with?.['role-to-assume']).toMatch(/:role\/aws-jit\/aws-jit-reader-\d+$/);
      expect(job.permissions).toEqual({
        contents: 'write',
        pages: 'read',
        'pull-requests': 'read',
        actions: 'write',
        'id-token': 'write',
      });
    }
  });

  test('the week is told by a job with Slack’s token, no role and nothing to write', () => {
    const digests = jobs.filter(({ job }) => commandsOf(job).includes('digest'));
    expect(digests).toHaveLength(1);
    for (const { job } of digests) {
      expect(commandsOf(job)).toEqual(['digest']);
      expect(job.environment).toBe('aws-jit-draft');
      expect(credentialsOf(job)).toBeUndefined();
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(job.needs).toBe('report');
      expect(job.if).toContain("needs.report.outputs.digest == 'true'");
    }
  });

  test('each role is looked at once a day, last, by a job that has it, and with no other secret', () => {
    const examining = jobs.filter(({ job }) => stepsOf(job, true).length > 0);
    expect(
      examining
        .map(({ job }) => `${commandsOf(job).join()} ${String(stepsOf(job, true)[0]?.with?.['role'])}`)
        .sort(),
    ).toEqual(['grant granter', 'report reader', 'watch revoker']);
    for (const { job, file } of examining) {
      const [step, ...more] = stepsOf(job, true);
      expect(more).toEqual([]);
      expect(job.steps.at(-1)).toBe(step);
      expect(step?.env).toBeUndefined();
      expect(credentialsOf(job)?.with?.['role-to-assume']).toContain(`-${String(step?.with?.['role'])}-`);
      const crons = (read(files[file] ?? '').on['schedule'] as { cron: string }[]).map(({ cron }) => cron);
      // Where the file runs hourly as well, the step says which run it is of.
      if (crons.length > 1) expect(step?.if).toContain(`github.event.schedule == '${crons[1] ?? ''}'`);
    }
  });

  test('what tells of the set-up has no role, and writes nothing but the issue', () => {
    const doctors = jobs.filter(({ job }) => commandsOf(job).includes('doctor'));
    expect(doctors).toHaveLength(1);
    for (const { job } of doctors) {
      expect(commandsOf(job)).toEqual(['doctor']);
      expect(job.environment).toBe('aws-jit-draft');
      expect(credentialsOf(job)).toBeUndefined();
      expect(job.permissions).toEqual({ contents: 'read', issues: 'write', actions: 'read' });
    }
  });

  test('granting and revoking have roles, environments and queues of their own, and each may start a fresh run', () => {
    const privileged = jobs.filter(({ job }) => commandsOf(job).some((name) => PRIVILEGED.has(name)));
    expect(privileged.length).toBeGreaterThanOrEqual(4);
    for (const { job, file } of privileged) {
      const grants = commandsOf(job).includes('grant');
      expect(commandsOf(job).filter((name) => (name === 'grant') !== grants)).toEqual([]);
      expect(job.environment).toBe(grants ? 'aws-jit-grant' : 'aws-jit-revoke');
      expect(job.permissions).toEqual({
        contents: 'write',
        issues: 'write',
        // The record of what is given unseen.
        'pull-requests': grants ? 'write' : 'read',
        ...(grants ? { discussions: 'read', statuses: 'write' } : {}),
        actions: 'write',
        'id-token': 'write',
      });
      const credentials = credentialsOf(job);
      expect(credentials?.with?.['role-to-assume']).toMatch(
        grants ? /role\/aws-jit\/aws-jit-granter-\d+$/ : /role\/aws-jit\/aws-jit-revoker-\d+$/,
      );
      // The name that the action itself uses in further accounts: src/aws/account-sessions.ts.
      expect(credentials?.with?.['role-session-name']).toBe(
        'aws-jit-${{ github.run_id }}-${{ github.run_attempt }}',
      );
      // Cancelling between two calls is survived, but nobody asked for it.
      expect(job.concurrency?.['cancel-in-progress']).toBeUndefined();
      expect(job.concurrency?.group).toMatch(/^aws-jit-(grant|revoke)-/);
      expect(read(files[file] ?? '').on).toHaveProperty('workflow_dispatch');
      // A second command is not held up by what the first could not do, but needs the credentials.
      const [, ...later] = stepsOf(job, false);
      for (const step of later) expect(step.if).toBe("${{ !cancelled() && steps.aws.outcome == 'success' }}");
    }
  });

  test('starts no job with credentials for an event of a pull request, and takes nothing from its head', () => {
    for (const { job, file, where } of jobs) {
      const events = Object.keys(read(files[file] ?? '').on);
      if (credentialsOf(job))
        expect(
          events.filter((name) => !['push', 'issues', 'schedule', 'workflow_dispatch'].includes(name)),
        ).toEqual([]);
      for (const { uses, with: inputs } of job.steps) {
        if (uses?.startsWith('actions/checkout@') !== true) continue;
        expect(inputs?.['persist-credentials']).toBe(false);
        // The ledger is read as data, in a folder of its own, by the report alone.
        if (inputs?.['path'] === 'ledger') expect({ ...inputs, where }).toMatchObject(LEDGER);
        else
          expect([undefined, '${{ github.sha }}', '${{ github.event.repository.default_branch }}']).toContain(
            inputs?.['ref'],
          );
      }
    }
  });

  test('runs on pushes to main only, and a schedule has a file of its own', () => {
    for (const [path, text] of Object.entries(files)) {
      const { on } = read(text);
      const push = on['push'] as { branches?: string[]; tags?: string[] } | undefined;
      if (push?.tags !== undefined) expect(path).toBe('.github/workflows/release.yml');
      else if (push) expect({ path, branches: push.branches }).toEqual({ path, branches: ['main'] });
      if (on['schedule'] !== undefined)
        expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    }
  });
});

describe('this repository runs its own dist/', () => {
  const jobs = jobsOf(OWN);
  test('a job without secrets rebuilds and compares the very commit before a job with credentials runs it', () => {
    for (const { job, file } of jobs) {
      if (!credentialsOf(job)) continue;
      expect(job.needs).toBe('dist');
      const dist = jobs.find((each) => each.file === file && each.name === 'dist')?.job;
      expect(dist?.permissions).toEqual({ contents: 'read' });
      expect(dist?.environment).toBeUndefined();
      expect(dist?.steps.map(({ run }) => run).filter(Boolean)).toEqual([
        'npm ci --ignore-scripts',
        'npm run build',
        'git diff --exit-code && test -z "$(git status --porcelain)"',
      ]);
      const [checkout] = dist?.steps ?? [];
      expect(checkout?.with?.['ref']).toBeUndefined();
      expect(job.steps[0]?.with?.['ref']).toBe('${{ github.sha }}');
    }
  });

  test('an adopter’s pins a release instead, and builds nothing', () => {
    for (const { job, name } of jobsOf(workflows(ADOPTER))) {
      expect(name).not.toBe('dist');
      expect(job.needs).toBe(name === 'pages' || name === 'digest' ? 'report' : undefined);
      // The one line of shell reads a file that the runner wrote: no text of people is part of it.
      const shell = job.steps.flatMap(({ run }) => run ?? []);
      expect(shell).toHaveLength(name === 'comment' || name === 'dispatch' ? 1 : 0);
      expect(shell.join()).not.toContain('${{');
    }
  });
});

test('without an App no job has its key; with one only granting has', () => {
  expect(Object.values(OWN).join('')).not.toContain('AWS_JIT_APP_KEY');
  const having = jobsOf(workflows(ADOPTER)).filter(({ job }) =>
    JSON.stringify(job).includes('AWS_JIT_APP_KEY'),
  );
  expect(having.map(({ job }) => commandsOf(job))).toEqual([['grant'], ['grant']]);
});

test('where teams may ask, what drafts has the App’s key as well; what runs with AWS and does not grant has not', () => {
  const jobs = jobsOf(workflows({ ...ADOPTER, teamsAsk: true }));
  const having = jobs.filter(({ job }) => JSON.stringify(job).includes('AWS_JIT_APP_KEY'));
  expect(new Map(having.map(({ name, job }) => [name, job.environment]))).toEqual(
    new Map([
      ['draft', 'aws-jit-draft'],
      ['pushed', 'aws-jit-draft'],
      ['comment', 'aws-jit-draft'],
      ['renew', 'aws-jit-draft'],
      ['catch-up', 'aws-jit-draft'],
      ['grant', 'aws-jit-grant'],
    ]),
  );
  for (const { where, job } of having)
    for (const step of stepsOf(job, false))
      expect({ where, command: step.with?.['command'], token: step.with?.['members-token'] }).toEqual({
        where,
        command: step.with?.['command'],
        token: step.with?.['command'] === 'close' ? undefined : '${{ steps.app.outputs.token }}',
      });
  // A comment that is no command asks GitHub for no token.
  const comment = having.find(({ name }) => name === 'comment')?.job.steps.find(({ id }) => id === 'app');
  expect(comment?.if).toContain("steps.wanted.outputs.command == 'true'");
  // An App that is gone, or a key that was forgotten, stops no draft: a team then counts for nobody.
  for (const { where, name, job } of having)
    expect({ where, goesOn: job.steps.find(({ id }) => id === 'app')?.['continue-on-error'] }).toEqual({
      where,
      goesOn: name === 'grant' ? undefined : true,
    });
  // Without an App there is nobody to ask.
  const bare = workflows({ ...OWN_WORKFLOWS, teamsAsk: true });
  expect(Object.values(bare).join('')).not.toContain('AWS_JIT_APP_KEY');
});

test('a condition on what a step or job gave has a status function of its own: the implicit success() would hide it', () => {
  const conditions = Object.entries({ ...OWN, ...workflows(ADOPTER) }).flatMap(([path, text]) =>
    Object.values((parse(text) as Workflow).jobs).flatMap((job) =>
      [job.if, ...job.steps.map((step) => step.if)].flatMap((each) =>
        each === undefined ? [] : [{ path, each }],
      ),
    ),
  );
  const onOutcomes = conditions.filter(({ each }) => /\b(?:steps|needs)\./.test(each));
  expect(onOutcomes.length).toBeGreaterThan(4);
  for (const { path, each } of onOutcomes)
    expect({ path, each }).toEqual({
      path,
      each: expect.stringMatching(/(?:!cancelled|always|failure|success)\(\)/),
    });
});
