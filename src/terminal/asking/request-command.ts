import { configurationOf } from '../../commands/run/default-branch-config.ts';
import { ConfigurationError } from '../../commands/run/workflow-run.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { FIELD_ORDER } from '../../request/form/form-fields.ts';
import { formBody } from '../../request/form/form-body.ts';
import { offeredFields } from '../../request/form/issue-form.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { followRequest, isSettled, type Clock } from '../following/follow-request.ts';
import { justFiled } from '../following/request-now.ts';
import { statusJson } from '../following/status-text.ts';
import { howToGoOn, readTimeout, storyOf } from '../following/wait.ts';
import { failedCall } from '../signed-in/failed-call.ts';
import { ownAccount } from '../signed-in/own-account.ts';
import { Stopped, type Questions } from '../signed-in/questions-in-terminal.ts';
import { connectFor, signIn, type Environment, type SignIn } from '../signed-in/sign-in.ts';
import { dryRun } from './dry-run.ts';
import { answersFrom, askTheRest, isIncomplete, withDefaults, type RequestOptions } from './form-answers.ts';
import { checkForm, problemLine } from './form-check.ts';
import { fileForm, PerhapsFiled } from './file-form.ts';

export interface RequestArguments extends RequestOptions {
  readonly repository: string | undefined;
  readonly dryRun: boolean;
  readonly wait: boolean;
  /** As typed. */
  readonly timeout: string | undefined;
  readonly json: boolean;
  readonly environment: Environment;
}

export interface RequestIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** `undefined`: nobody sits here who could be asked. */
  readonly questions: Questions | undefined;
  readonly clock: Clock;
  /** `aws-jit use NUMBER`. */
  use(issue: IssueNumber, to: SignIn): Promise<0 | 1 | 2>;
}

/** Reading the configuration and filing takes about ten calls. */
const FILING_MS = 90_000;

/**
 * `aws-jit request`: fills in the form, by options or by asking, judges it as the action would, and files it as the person whose token it
 * is. With `--wait` it tells the story until access is there.
 *
 * @returns 0 filed, drafted (`--dry-run`), or access is there (`--wait`); 1 refused, or no access yet; 2 bad usage, nothing was filed.
 */
export async function request(args: RequestArguments, io: RequestIo): Promise<0 | 1 | 2> {
  const { json } = args;
  const stop = (why: string, code: 1 | 2, filed: false | null = false): 1 | 2 => {
    io.stderr(`request: ${why}\n`);
    if (json) io.stdout(`${JSON.stringify({ filed, error: why }, null, 2)}\n`);
    return code;
  };
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === 'string') return stop(timeout, 2);
  if (args.timeout !== undefined && !args.wait) return stop('--timeout goes with --wait.', 2);
  if (args.dryRun && args.wait) return stop('--dry-run files nothing, so there is nothing to wait for.', 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === 'string') return stop(to, 2);
  try {
    const first = connectFor(FILING_MS, to);
    const me = await ownAccount(first);
    const main = await readMainBranch(first);
    const config = configurationOf(main);
    const questions = json ? undefined : io.questions;
    const typed = answersFrom(args);
    const asked = questions !== undefined && isIncomplete(typed);
    const answers = withDefaults(asked ? await askTheRest(typed, config, questions) : typed, config);
    // What is answered although the form does not offer it is judged with the rest.
    const offered = new Set(offeredFields(config));
    const body = formBody(
      answers,
      FIELD_ORDER.filter((field) => offered.has(field) || answers[field] !== undefined),
    );

    // However long somebody took to answer, the calls that follow have their own time.
    const github = connectFor(FILING_MS, to);
    const since = first.now();
    const { problems, notes } = await checkForm(github, main, config, body, me, since);
    for (const note of notes) io.stderr(`${note}\n`);
    if (problems.length > 0) {
      io.stderr(
        `Nothing was filed. Judged by aws-jit.yml on the default branch of ${to.repository}, whatever lies here:\n${problems.map((each) => `- ${problemLine(each)}\n`).join('')}`,
      );
      if (json)
        io.stdout(
          `${JSON.stringify({ filed: false, problems: problems.map(({ code, path, message }) => ({ code, path, message })) }, null, 2)}\n`,
        );
      return 2;
    }
    if (args.dryRun) {
      const configuration = main.configuration ?? '';
      return await dryRun({ body, answers, config, configuration, json, now: io.clock.now() }, io);
    }
    if (asked) {
      io.stderr(`\n${body}\n\n`);
      if (!(await questions.yes(`File this in ${to.repository} as ${me.login}?`, true))) throw new Stopped();
    }
    const issue = await fileForm(connectFor(FILING_MS, to), body, me, since);
    return await afterFiling(args, to, issue, timeout, io);
  } catch (error) {
    if (error instanceof Stopped) return stop('stopped; nothing was filed.', 1);
    if (error instanceof PerhapsFiled) return stop(error.message, 1, null);
    if (error instanceof ConfigurationError) return stop(error.message, 2);
    return stop(failedCall(error, to.repository), 1);
  }
}

/** From here on it is filed, whatever happens. */
async function afterFiling(
  { json, wait }: RequestArguments,
  to: SignIn,
  issue: Issue,
  timeout: number,
  io: RequestIo,
): Promise<0 | 1 | 2> {
  const { number } = issue;
  const print = (result: ReturnType<typeof justFiled>): void => {
    if (json) io.stdout(`${JSON.stringify({ filed: true, ...statusJson(result, to.home) }, null, 2)}\n`);
  };
  const tell = storyOf(io, json);
  tell(`Filed as #${number}: ${to.home}/issues/${number}\n`);
  if (!wait) {
    print(justFiled(issue));
    return 0;
  }
  try {
    const now = await followRequest({
      github: connectFor(timeout, to),
      issue: number,
      deadline: io.clock.now() + timeout,
      clock: io.clock,
      after: 0,
      isDone: isSettled,
      say: (line) => {
        tell(`${line}\n`);
      },
    });
    print(now);
    if (!now.live) io.stderr(howToGoOn(now, to.repository));
    else if (io.questions !== undefined && !json) {
      if (await io.questions.yes('Write its AWS profile now (aws-jit use)?', true))
        return await io.use(number, to);
    } else io.stderr(`Use it: aws-jit use ${number} --repository ${to.repository}\n`);
    return now.live ? 0 : 1;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    io.stderr(
      `#${number} is filed, and how it goes on could not be read: ${failedCall(error, to.repository)}\nLook later: aws-jit status ${number} --repository ${to.repository}\n`,
    );
    print(justFiled(issue));
    return 1;
  }
}
