import { readFilesAt } from '../../github/draft-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { openIssues } from '../../github/open-issues.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import { modelOfRun } from '../../model/model-settings.ts';
import { examine, type Looked } from '../../setup/doctor/doctor.ts';
import type { Subject } from '../../setup/doctor/finding.ts';
import { findingsText, KNOWS } from '../../setup/doctor/findings-text.ts';
import { fenced } from '../../text/markdown.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { ActionCommand, WorkflowRun } from '../run/workflow-run.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { slackUrl } from '../tell/slack-url.ts';
import { readExaminations } from './read-examinations.ts';
import { PATHS, readFiles, reading } from './read-files.ts';
import { readGitHub } from './read-github.ts';
import { readModel, readSlack } from './read-talk.ts';

/** What this job can look at: no AWS, but for what the jobs that have it wrote of themselves. */
const SUBJECTS: readonly Subject[] = ['files', 'github', 'jobs', 'slack', 'model'];
/** So many fit into the body of an issue, which GitHub bounds at 65,536 characters; all of it is on the page of the run. */
const MOST_SHOWN = 40;

export interface DoctorSecrets {
  readonly slackToken: string | undefined;
  readonly slackUrl: string | undefined;
}

/**
 * `doctor` in a job: looks at the set-up as far as a job without AWS can, and keeps the health issue: opened when something
 * begins to be wrong, told when something else does, closed when all of it is mended, and silent in between. It decides nothing, and does not
 * fail for what it finds: a red run a day is what nobody reads.
 */
export const collectFindings =
  ({ slackToken, slackUrl: slackEndpoint }: DoctorSecrets): ActionCommand =>
  async (run) => {
    const { github } = run;
    const main = await readMainBranch(github);
    const texts = await readFilesAt(github, main.head, PATHS, 'is absent');
    const { config, files } = await readFiles({ read: (path) => Promise.resolve(texts.get(path)) });
    // The clocks of jobs are GitHub's own.
    const now = (): number => github.now() * 1000;
    const online = await reading(() => readGitHub(github, { now, settings: true }, config, files));
    const limits = run.deadline.telling;
    const [jobs, slack, model] =
      config === undefined
        ? []
        : await Promise.all([
            readExaminations(github, config),
            readSlack(config, slackToken, slackUrl(config, slackEndpoint), limits),
            readModel(
              config,
              modelOfRun(config, { apiKey: run.modelKey, baseUrl: run.endpoints.openai }),
              limits,
            ),
          ]);
    const looked = examine(
      {
        config,
        files: { ...files, online: online.known ? online.value.online : online },
        github: online.known ? { known: true, value: online.value.facts } : online,
        accounts: new Map(),
        center: undefined,
        ...{ jobs, slack, model },
      },
      SUBJECTS,
    );
    await tellOf(run, looked);
    const text = findingsText(looked, SUBJECTS, false);
    run.log.group('What was found', text);
    return { done: [], failures: [], summary: fenced(text, 50_000) };
  };

async function tellOf(run: WorkflowRun, looked: readonly Looked[]): Promise<void> {
  const problems = looked.flatMap(({ check, wrong }) =>
    wrong.map(({ code, where, what, mend }): HealthProblem => ({
      code: `doctor-${code}-${digestOf(`${code} ${where}`).slice(0, 8)}`,
      message: `${where}: ${what} ${check.why} To mend it: ${mend}. Known to ${KNOWS[check.knows]}.`,
    })),
  );
  const more = problems.length - MOST_SHOWN;
  const told = [
    ...problems.slice(0, MOST_SHOWN),
    ...(more > 0
      ? [
          {
            code: 'doctor-more',
            message: `${more} more ${more === 1 ? 'finding does' : 'findings do'} not fit here. The page of this run has all of them.`,
          },
        ]
      : []),
  ];
  await keepHealth(run, await openIssues(run.github), new Map([['doctor', told]]));
}
