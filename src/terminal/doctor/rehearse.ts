import * as z from 'zod';
import type { Config } from '../../config/config.ts';
import { mayAskFor } from '../../config/lookups.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { LEDGER_BRANCH } from '../../github/ledger-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { startWorkflow } from '../../github/workflow-runs.ts';
import { STATES, type State } from '../../lifecycle/state.ts';
import { compilePolicy } from '../../policy/evaluation/compile.ts';
import { evaluate } from '../../policy/evaluation/evaluate.ts';
import { readHistory, type RequestHistory } from '../../report/history.ts';
import {
  REHEARSAL_ROLE,
  rehearsalBody,
  STEPS,
  withoutNames,
  type Rehearsed,
  type StepName,
} from '../../setup/doctor/rehearsal.ts';
import { IssueNumber, UserId } from '../../terms/brand.ts';
import { formatInstant, monthOf, parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';

/** Real time, or a test's. */
export interface RehearsalTime {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export interface RehearsalAccess {
  /** With the token of a person, who asks. */
  readonly github: GitHub;
  readonly config: Config;
  readonly branch: string;
  readonly time: RehearsalTime;
  /** Looks at a policy of AWS with an administrator's credentials. @returns its text; `undefined`: it is not there */
  readonly policyOf: ((account: string, arn: string) => Promise<string | undefined>) | undefined;
  /** What is going on, for who waits. */
  readonly say: (line: string) => void;
}

/** The set-up is not one that can be rehearsed. The message says what to do. */
export class NoRehearsal extends Error {}

/** Between two looks: a quarter of a minute at first, and of what takes hours, a minute. */
const LOOK_MS = { least: 15_000, most: 60_000, part: 0.05 };
const SCHEDULE = 'aws-jit-schedule.yml';
/** A network that is gone for a moment is no failure; one that is gone for good ends in the step's deadline. */
const PASSING_ERRORS = 5;

/** A step that will not come. */
class Failed extends Error {}

/**
 * Takes one request through its whole life, and waits for each step as long as it may take, and no longer. Where it fails before
 * anything was granted the issue is closed again; what was granted AWS ends by itself.
 *
 * @throws NoRehearsal before anything was done
 */
export async function rehearse(at: RehearsalAccess): Promise<readonly Rehearsed[]> {
  const { github, config, time, say } = at;
  const { octokit, owner, repo } = github;
  const me = z.object({ id: z.int(), login: z.string() }).parse((await octokit.request('GET /user')).data);
  const account = rehearsalAccount(config, UserId.of(me.id), me.login);
  const names = [`${owner}/${repo}`, owner, repo, account, me.login];
  const done: Rehearsed[] = [];
  let issue: { readonly number: IssueNumber; readonly month: string } | undefined;
  let granted: RequestHistory | undefined;

  const step = async (
    name: StepName,
    work: (until: number) => Promise<string | undefined>,
  ): Promise<void> => {
    const view = STEPS.find((each) => each.step === name);
    const began = time.now();
    say(`${name}: ${view?.what ?? ''} …`);
    const until = began + (view?.within ?? 0) * 1000;
    const end = (state: Rehearsed['state'], note: string | undefined): void => {
      const took = Math.round((time.now() - began) / 1000) as Seconds;
      const hidden = note === undefined ? undefined : withoutNames(note, names);
      done.push({ step: name, state, began: Math.floor(began / 1000) as Instant, took, note: hidden });
      say(`${name}: ${state} after ${took} s${note === undefined ? '' : `. ${note}`}`);
    };
    try {
      const unknown = await work(until);
      end(unknown === undefined ? 'done' : 'not known here', unknown);
    } catch (error) {
      end('failed', `${error instanceof Error ? error.message : String(error)} ${view?.look ?? ''}`.trim());
      throw new Failed(name, { cause: error });
    }
  };

  /** Asks again until it is so. */
  const until = async <T>(end: number, ask: () => Promise<T | undefined>): Promise<T> => {
    const began = time.now();
    for (let errors = 0; ;) {
      try {
        const found = await ask();
        if (found !== undefined) return found;
        errors = 0;
      } catch (error) {
        errors += 1;
        if (error instanceof Failed || errors >= PASSING_ERRORS) throw error;
      }
      const left = end - time.now();
      if (left <= 0) throw new Failed('It did not come in time.');
      const pause = Math.max(LOOK_MS.least, (time.now() - began) * LOOK_MS.part);
      await time.sleep(Math.min(pause, LOOK_MS.most, left));
    }
  };
  const filed = (): { readonly number: IssueNumber; readonly month: string } => {
    if (issue === undefined) throw new Failed('There is no issue.');
    return issue;
  };
  /** What the ledger tells of it. @throws Failed where it is over, but for these */
  const history = async (...expected: readonly State[]): Promise<RequestHistory | undefined> => {
    const found = await ledgerOf(github, filed());
    const state = found?.state;
    if (state !== undefined && !expected.includes(state) && (STATES[state].over || STOPS.includes(state)))
      throw new Failed(`It is ${state}: ${STATES[state].headline}. The issue says why.`);
    return found;
  };

  try {
    await step('issue', async () => {
      const { data } = await octokit.rest.issues.create({
        owner,
        repo,
        title: 'Rehearsal of aws-jit',
        body: rehearsalBody(account),
        request: { retries: 0 },
      });
      const created = parseInstant(data.created_at);
      if (created === undefined) throw new Failed('GitHub gave no time of creation.');
      issue = { number: IssueNumber.of(data.number), month: monthOf(created) };
      say(`It is ${data.html_url}`);
      return undefined;
    });
    await step('draft', async (end) => {
      const pull = await until(end, async () => {
        const [open] = (await pullRequestsOf(github, filed().number)).filter((each) => each.open);
        if (open === undefined) await history('drafted');
        return open;
      });
      say(
        `Somebody else has to approve and merge ${pull.url}: a code owner of its files who is not a member of the role ${REHEARSAL_ROLE}. This waits for them.`,
      );
      return undefined;
    });
    await step('review', async (end) => {
      await until(end, async () => {
        const pulls = await pullRequestsOf(github, filed().number);
        if (pulls.some(({ mergedAt }) => mergedAt !== undefined)) return true;
        if (pulls.length > 0 && pulls.every(({ open }) => !open))
          throw new Failed('The pull request was closed without being merged.');
        await history('drafted', 'approved', 'granted');
        return undefined;
      });
      return undefined;
    });
    await step('grant', async (end) => {
      granted = await until(end, async () => {
        const found = await history('granted', 'expired');
        return found?.grantedAt === undefined || found.window === undefined ? undefined : found;
      });
      return undefined;
    });
    await step('read-back', async (end) => {
      const { arn, window } = granted ?? {};
      if (at.policyOf === undefined || arn === undefined || window === undefined)
        return 'The job read it back; here are no AWS credentials of an administrator to look with.';
      const { policyOf } = at;
      const text = await until(end, () => policyOf(account, arn));
      if (!endsAt(text, window.until))
        throw new Failed(`What is in AWS does not end at ${formatInstant(window.until)}.`);
      return undefined;
    });
    await step('expiry', async (end) => {
      const over = (granted?.window?.until ?? 0) * 1000;
      await until(end, () => Promise.resolve(time.now() > over ? true : undefined));
      return undefined;
    });
    await step('sweep', async (end) => {
      // The schedule comes hourly; this is what a person does who does not want to wait.
      await startWorkflow(github, SCHEDULE, at.branch, {});
      await until(end, async () => (await history('granted', 'expired'))?.removedAt);
      const { arn } = granted ?? {};
      if (at.policyOf !== undefined && arn !== undefined && (await at.policyOf(account, arn)) !== undefined)
        throw new Failed('It was told as removed, and AWS has it still.');
      return undefined;
    });
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    if (issue !== undefined && granted === undefined) await close(at, issue.number);
  }
  return STEPS.map(
    ({ step: name }) =>
      done.find((each) => each.step === name) ?? {
        step: name,
        state: 'not reached',
        began: undefined,
        took: undefined,
        note: undefined,
      },
  );
}

/** Not over, and nothing that goes on by itself. */
const STOPS: readonly State[] = ['asked', 'failed'];

function rehearsalAccount(config: Config, me: UserId, login: string): string {
  const [, role] = [...config.roles].find(([name]) => name === REHEARSAL_ROLE) ?? [];
  const toDo = (what: string): NoRehearsal =>
    new NoRehearsal(
      `${what} A rehearsal takes a role of its own, so that nobody's access is touched: create the IAM role aws-jit-rehearsal with ` +
        `the permissions boundary and the tag jit:eligible = true in one account, and have this merged into aws-jit.yml:\n\n` +
        `roles:\n  ${REHEARSAL_ROLE}: {account: ${[...config.accounts.keys()][0] ?? 'NAME'}, role: aws-jit-rehearsal, members: [${me}]}\n`,
    );
  if (role === undefined) throw toDo(`aws-jit.yml has no role ${REHEARSAL_ROLE}.`);
  if (!mayAskFor(role, me)) throw toDo(`${login} (${me}) may not ask for the role ${REHEARSAL_ROLE}.`);
  if (!config.allowed_services.some((service) => String(service) === 'sts'))
    throw new NoRehearsal(
      'sts is not among allowed_services of aws-jit.yml. The rehearsal asks for sts:GetCallerIdentity, which AWS lets everybody call: add sts there.',
    );
  return role.account;
}

async function ledgerOf(
  github: GitHub,
  { number, month }: { readonly number: IssueNumber; readonly month: string },
): Promise<RequestHistory | undefined> {
  const path = `events/${month}/${number}.jsonl`;
  const head = await branchHead(github, LEDGER_BRANCH);
  const text = head && (await readFilesAt(github, head, [path], 'is absent')).get(path);
  return text === undefined ? undefined : readHistory(path, text, github.now()).history;
}

/** Whether AWS would let the call through until then, and no longer. */
function endsAt(text: string, until: Instant): boolean {
  const compiled = compilePolicy(JSON.parse(text));
  if (!compiled.ok) return false;
  const lets = (at: Instant): boolean =>
    evaluate([compiled.value], { action: 'sts:GetCallerIdentity', resource: '*', at }).decision === 'allowed';
  return lets((until - 1) as Instant) && !lets(until);
}

async function close({ github, say }: RehearsalAccess, issue: IssueNumber): Promise<void> {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.issues.update({
      owner,
      repo,
      issue_number: issue,
      state: 'closed',
      state_reason: 'not_planned',
    });
    say(`Issue ${issue} was closed again, so that nothing of it is granted any more.`);
  } catch (error) {
    say(`Close issue ${issue} by hand: ${error instanceof Error ? error.message : String(error)}`);
  }
}
