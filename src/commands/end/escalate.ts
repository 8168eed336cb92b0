import { ownersOf, ownerText, parseCodeowners, CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import type { Config } from '../../config/config.ts';
import { peopleOf } from '../../config/lookups.ts';
import { announce } from '../../github/comments.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { ledgerEvent, type Ledger, type LedgerEvent } from '../../github/ledger-branch.ts';
import { loginOf } from '../../github/logins.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf, type DraftPullRequest } from '../../github/pull-requests.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import type { AccountName, UserId } from '../../terms/brand.ts';
import { addSeconds, monthOf, parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { shownState } from '../run/shown-state.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { record } from '../tell/tell.ts';

/**
 * Those who were asked first have not decided: the next group is told, on the pull request and in the request's thread. It is told and nothing
 * more; who may approve stays what CODEOWNERS and `approvers` say, and somebody who could not is told nothing.
 * @returns what went wrong, or is wrong about the configuration
 */
export async function escalate(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  ledger: Ledger,
  open: readonly Issue[],
): Promise<readonly string[]> {
  const { escalate_after: after, escalation: groups } = config.approval;
  if (after === undefined || groups.length === 0) return [];
  const { github } = run;
  const now = github.now();
  const waiting = open.filter(
    (issue) => shownState(issue) === 'drafted' && addSeconds(issue.createdAt, after) <= now,
  );
  if (waiting.length === 0) return [];
  const events = await ledger.read(
    waiting.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
  );
  const failures: string[] = [];
  for (const issue of waiting) {
    try {
      const told = events.get(issue.number) ?? [];
      // No approval of it counts any more, so none is asked for.
      if (told.some(({ kind }) => kind === 'edited-by-other')) continue;
      const drafted = told.findLast(({ kind }) => kind === 'drafted');
      const since = (drafted && parseInstant(drafted.at)) ?? issue.createdAt;
      const due = groups.filter((_, index) => dueAt(since, after, index) <= now).length;
      const key = `${drafted?.id ?? 'drafted'}:${due}`;
      if (due === 0 || told.some(({ id }) => id === `escalated:${key}`)) continue;
      const pull = (await pullRequestsOf(github, issue.number)).findLast((each) => each.open);
      if (pull === undefined) continue;
      const found = await whoMayDecide(github, main, config, issue, pull, groups[due - 1] ?? []);
      failures.push(...found.cannot.map((why) => `#${issue.number}: ${why}`));
      if (found.logins.length > 0) await tellGroup(run, config, ledger, issue, pull, key, due, found.logins);
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

const dueAt = (since: Instant, after: Seconds, index: number): Instant =>
  addSeconds(since, (after * (index + 1)) as Seconds);

async function tellGroup(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  issue: Issue,
  pull: DraftPullRequest,
  key: string,
  group: number,
  logins: readonly string[],
): Promise<void> {
  const words =
    `${logins.map((login) => `@${login}`).join(' ')}: nobody has decided on #${issue.number} yet. ` +
    'Approve and merge this pull request to grant it, or close it to reject. Those who were asked first can still do so, too.';
  await announce(run.github, issue.number, `escalated:${key}`, inTrial(words, config.trial), pull.number);
  const event: LedgerEvent = ledgerEvent('escalated', key, issue.number, run.github.now(), run.id, { group });
  record(run, ledger, issue, event, undefined);
}

/** By CODEOWNERS as they are. Where a team or an address owns the files, a person may be one of them, and is told. */
async function whoMayDecide(
  github: GitHub,
  main: MainBranch,
  config: Config,
  issue: Issue,
  pull: DraftPullRequest,
  group: readonly UserId[],
): Promise<{ readonly logins: readonly string[]; readonly cannot: readonly string[] }> {
  const found = [];
  for (const account of accountsNamed(issue.body))
    found.push(await whoMayDecideIn(account, github, main, config, issue, pull, group));
  return {
    logins: [...new Set(found.flatMap(({ logins }) => logins))],
    // Somebody who can decide for one of its accounts is told.
    cannot:
      found.some(({ logins }) => logins.length > 0) && found.length > 1
        ? []
        : [...new Set(found.flatMap(({ cannot }) => cannot))],
  };
}

async function whoMayDecideIn(
  account: AccountName,
  github: GitHub,
  main: MainBranch,
  config: Config,
  issue: Issue,
  pull: DraftPullRequest,
  group: readonly UserId[],
): Promise<{ readonly logins: readonly string[]; readonly cannot: readonly string[] }> {
  const paths = requestPaths({ account, createdAt: issue.createdAt, issue: issue.number });
  const [files, drafted] = [
    await readFilesAt(github, main.head, CODEOWNERS_LOCATIONS, 'is absent'),
    await readFilesAt(github, pull.head, [paths.request], 'is absent'),
  ];
  const text = CODEOWNERS_LOCATIONS.map((path) => files.get(path)).find((each) => each !== undefined) ?? '';
  const owned = ownersOf(parseCodeowners(text), paths.request);
  const owners = owned.kind === 'owned' ? owned.owners : [];
  const request = readRequest(drafted.get(paths.request) ?? '');
  const same = request.ok ? peopleOf(config, request.value.principal, request.value.account) : [];
  const logins: string[] = [];
  const cannot: string[] = [];
  for (const id of group) {
    // The requester, and whoever gets the access too, may be in the group of other requests.
    if (id === issue.author?.id || same.includes(id)) continue;
    const login = await loginOf(github, id);
    const isOwner = owners.some(
      (owner) => owner.kind !== 'user' || ownerText(owner).toLowerCase() === `@${login?.toLowerCase() ?? ''}`,
    );
    if (login !== undefined && isOwner) logins.push(login);
    else
      cannot.push(
        `approval.escalation in aws-jit.yml names ${login ?? 'a GitHub account that is gone'} (${id}), who could not approve it: CODEOWNERS does not name them for ${paths.request}. Add them there, or take them out of the group.`,
      );
  }
  return { logins, cannot };
}
