import type { IssueNumber } from '../../terms/brand.ts';
import { reachableIn, type ReachedAccount } from '../../config/account-reach.ts';
import { managementAccountNotes } from '../../config/management-account.ts';
import { readConfig } from '../../config/read-config.ts';
import { announce } from '../../github/comments.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { openIssues } from '../../github/open-issues.ts';
import { setStatus } from '../../github/pull-requests.ts';
import { changedFiles } from '../../github/changed-files.ts';
import { endingSettings } from '../../config/ending-settings.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import type { Request } from '../../request/request.ts';
import { monthOf } from '../../terms/instant.ts';
import { inlineText } from '../../text/markdown.ts';
import { isPlace, placeOf } from '../run/account-place.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/**
 * Before a change of `aws-jit.yml` is merged: says on its pull request what the version there would leave without a name while
 * somebody has access by it. No AWS, and nothing of the pull request is run: its file is read as data. It informs; after the
 * merge the runs that take away find their way by the older version, and end red until it is mended.
 */
export async function configurationChange(run: WorkflowRun): Promise<CommandResult> {
  const { github, event } = run;
  const nothing: CommandResult = { done: [], failures: [] };
  if (event.kind !== 'pull') return nothing;
  const main = await readMainBranch(github);
  const change = await changedFiles(github, event.pull, main.branch);
  if (change === undefined) return nothing;
  if (!change.paths.includes('aws-jit.yml')) return nothing;
  const text = (await readFilesAt(github, change.head, ['aws-jit.yml'], 'is absent')).get('aws-jit.yml');
  const open = (await openIssues(github)).filter(({ body }) => isRequest(body));
  const numbers = new Set(open.map(({ number }) => number));
  const months = open.map(({ createdAt }) => monthOf(createdAt));
  const settings = endingSettings(main.configuration);
  const files = (await filedRequests(github, main.head, settings, github.now(), months)).filter(({ issue }) =>
    numbers.has(issue),
  );
  const requests = [...(await readRequests(github, main.head, files)).values()];
  const losses = lossesOf(main, text, requests);
  const mistakes = mistakesOf(text);
  const bad = mistakes.length > 0 || losses.some(({ unreached }) => unreached);
  await setStatus(github, change.head, {
    context: 'aws-jit/configuration',
    state: bad ? 'failure' : 'success',
    description: bad
      ? 'Live access would lose its name, or the file has mistakes: see the comment'
      : 'No live access loses its account',
  });
  const said = [
    ...newNotes(main, text).map((each) => inlineText(each, 2_000)),
    ...mistakes.map((each) => inlineText(each, 1_000)),
    // Numbers of issues are ours, and link to them.
    ...losses.map(({ message, issues }) => `${inlineText(message, 1_000)}: ${numbersOf(issues)}.`),
  ];
  if (said.length > 0) {
    const list = said.map((each) => `- ${each}`).join('\n');
    await announce(
      github,
      event.pull,
      `configuration-${digestOf(list).slice(0, 12)}`,
      `**This change of \`aws-jit.yml\` touches what is in use.**\n\n${list}`,
    );
  }
  for (const each of said) run.log.warning(each, { title: 'aws-jit.yml', file: 'aws-jit.yml' });
  return nothing;
}

const numbersOf = (issues: readonly IssueNumber[]): string => issues.map((issue) => `#${issue}`).join(', ');

interface Loss {
  readonly issues: readonly IssueNumber[];
  /** The runs that take away would have to go by an older version. */
  readonly unreached: boolean;
  readonly message: string;
}

/** Of accounts that this change adds: whoever has them already was told then. */
function newNotes(main: MainBranch, text: string | undefined): readonly string[] {
  const notes = (of: string | undefined): readonly string[] => {
    const read = of === undefined ? undefined : readConfig(of);
    return read?.ok === true ? managementAccountNotes(read.value) : [];
  };
  const before = new Set(notes(main.configuration));
  return notes(text).filter((note) => !before.has(note));
}

function mistakesOf(text: string | undefined): readonly string[] {
  if (text === undefined) return ['The file is gone: nothing can be drafted or granted without it.'];
  const read = readConfig(text);
  return read.ok
    ? []
    : read.problems.slice(0, 20).map(({ line, path, message }) => `Line ${line ?? 1}: ${path}: ${message}`);
}

/** Pure: what a version of the configuration no longer names of what open, merged requests were granted by. */
export function lossesOf(
  { configuration }: Pick<MainBranch, 'configuration'>,
  text: string | undefined,
  requests: readonly Request[],
): readonly Loss[] {
  const [before, after] = [configuration, text].map((each) =>
    each === undefined ? [] : (reachableIn(each) ?? []),
  );
  const read = text === undefined ? undefined : readConfig(text);
  const config = read?.ok === true ? read.value : undefined;
  const losses = new Map<string, { readonly unreached: boolean; readonly issues: IssueNumber[] }>();
  const add = ({ issue }: Request, unreached: boolean, message: string): void => {
    const there = losses.get(message);
    if (there) there.issues.push(issue);
    else losses.set(message, { unreached, issues: [issue] });
  };
  const centerOf = (accounts: readonly ReachedAccount[] | undefined, request: Request) =>
    accounts?.find((account) => isPlace(account, placeOf(request)));
  for (const request of requests) {
    const { accountId, account: name, role, preset, curatedSet } = request;
    const [was, is] = [centerOf(before, request), centerOf(after, request)];
    if (is === undefined)
      add(
        request,
        true,
        `Account ${accountId} (${name}) is not named any more. Keep it until their access has ended; it is taken away all the same, by ` +
          'the version of now, and those runs end red',
      );
    else if (
      was?.center !== undefined &&
      is.center !== undefined &&
      was.center.instance !== is.center.instance
    )
      add(
        request,
        true,
        `Account ${accountId} (${name}) is reached through another Identity Center. What was given through ${was.center.instance} stays there until it ends`,
      );
    else if (is.name !== name)
      add(
        request,
        false,
        `Account ${accountId} was called ${name} and is called ${is.name}. Live access stays, and ends as it would; what is not granted yet has to be filed anew`,
      );
    if (config === undefined) continue;
    if (role !== undefined && !config.roles.has(role))
      add(
        request,
        false,
        `The role ${role} is not named any more. Live access stays until its end; what is not granted yet is refused`,
      );
    if (preset !== undefined && !config.presets.has(preset))
      add(
        request,
        false,
        `The preset ${preset} is not named any more. Live access stays until its end; what is not granted yet is refused`,
      );
    if (curatedSet !== undefined && !config.curated_sets.has(curatedSet))
      add(
        request,
        false,
        `The curated set ${curatedSet} is not named any more. Live access stays until its end; what is not granted yet is refused`,
      );
  }
  return [...losses].map(([message, loss]) => ({ message, ...loss }));
}
