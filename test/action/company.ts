import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import {
  ACCOUNT,
  ANSWERS,
  startExample,
  type Answers,
  type Command,
  type Example,
  type ExampleOptions,
  type RunOptions,
} from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import type { IamPrincipal } from '../../sandbox/aws/sandbox-account.ts';
import { elapsed, within } from '../in-process/within.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';

export const REPOSITORY = 'acme/aws-access';
export const HOUR = 3600;
export const MINUTE = 60;
export const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';
export const ALICE: IamPrincipal = { kind: 'iam-user', name: 'alice' };
export const DEPLOY: IamPrincipal = { kind: 'iam-role', name: 'deploy' };
/** A Wednesday in the middle of a month, so that no test depends on the day it runs. */
export const START = parseInstant('2026-11-18T09:00:00Z') as Instant;

/** The built action, for what starts a process; another build than the committed one can be tried out. */
const action = process.env['AWS_JIT_DIST']
  ? `${process.env['AWS_JIT_DIST']}/index.js`
  : fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** The example company with what the tests do in it again and again, as its people do it. */
export interface Company extends Example {
  /** Runs a command that is expected to succeed. @throws with its output if it does not. */
  ok(command: Command, event: EventOrder, options?: RunOptions): Promise<StepResult>;
  /** Files the form and drafts it. */
  request(login?: string, answers?: Partial<Answers>): Promise<{ issue: number; pull: number | undefined }>;
  /** bob approves and merges. */
  approve(pull: number, method?: 'merge' | 'squash' | 'rebase', by?: string): Promise<void>;
  /** From the form to live access. */
  granted(login?: string, answers?: Partial<Answers>): Promise<{ issue: number; pull: number }>;
  pullOf(issue: number): number | undefined;
  /** ARNs of what is attached to a principal. */
  attached(principal?: IamPrincipal): readonly string[];
  /** Every policy below /jit/ in the account, attached or not. */
  policies(): readonly string[];
  can(principal: IamPrincipal, action: string, resource: string): string;
  /** Comments without their markers, oldest first. */
  comments(issue: number): readonly string[];
  label(issue: number): string | undefined;
  isOpen(issue: number): boolean;
  ledger(issue: number): readonly string[];
}

export async function company(options: Partial<ExampleOptions> = {}): Promise<Company> {
  const example = await startExample({ action, within, at: START, ...options });
  const { repository, aws, github, clock } = example;
  clock.elapsed = elapsed;
  const account = aws.account(ACCOUNT);
  const bob = github.as('bob');

  const ok: Company['ok'] = async (command, event, more) => {
    const result = await example.run(command, event, more);
    if (result.code !== 0)
      throw new Error(`${command} ended with ${result.code}:\n${result.stdout}${result.stderr}`);
    return result;
  };
  const pullOf = (issue: number): number | undefined =>
    [...repository.state.issues.values()]
      .filter((each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}`)
      .map(({ number }) => number)
      .at(-1);
  const request: Company['request'] = async (login = 'alice', answers = {}) => {
    const issue = await example.file(login, { ...ANSWERS, ...answers });
    await ok('draft', { name: 'issues', action: 'opened', number: issue, sender: login });
    return { issue, pull: pullOf(issue) };
  };
  const approve: Company['approve'] = async (pull, method = 'squash', by = 'bob') => {
    const who = by === 'bob' ? bob : github.as(by);
    await who.approve(REPOSITORY, pull);
    await who.merge(REPOSITORY, pull, method);
  };

  return {
    ...example,
    ok,
    pullOf,
    request,
    approve,
    async granted(login, answers) {
      const { issue, pull } = await request(login, answers);
      expect(pull).toBeDefined();
      clock.advance(5 * MINUTE);
      await approve(pull ?? 0);
      await ok('grant', { name: 'push' });
      return { issue, pull: pull ?? 0 };
    },
    attached: (principal = ALICE) => account.attached(principal),
    policies: () =>
      account
        .policies()
        .map(({ arn }) => arn)
        .filter((arn) => arn.includes('/jit/')),
    can: (principal, act, resource) => account.can(principal, act, resource),
    comments: (issue) =>
      repository.issue(issue).comments.map(({ body }) => body.replace(/^<!--.*?-->\n/, '')),
    label: (issue) =>
      [...repository.issue(issue).labels]
        .map((id) => repository.state.labels.get(id)?.name)
        .find((name) => name?.startsWith('aws-jit')),
    isOpen: (issue) => repository.issue(issue).state === 'open',
    ledger: (issue) =>
      (repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
  };
}
