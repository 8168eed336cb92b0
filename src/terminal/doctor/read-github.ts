import * as z from 'zod';
import { known, unknown, type BranchRule, type Read } from '../../approval/approval-facts.ts';
import { parseCodeowners, type Owner } from '../../approval/codeowners.ts';
import type { Config } from '../../config/config.ts';
import { attempt, id, instant } from '../../github/approval-facts/facts-answers.ts';
import { People } from '../../github/approval-facts/facts-people.ts';
import {
  readRepository,
  readRules,
  type RepositoryReading,
} from '../../github/approval-facts/facts-repository.ts';
import { connect, hasStatus, type GitHub } from '../../github/github-client.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { FileFacts, GitHubFacts } from '../../setup/doctor/setup-facts.ts';
import { ENVIRONMENTS, SCHEDULES } from '../../setup/doctor/settings-checks.ts';
import type { CallLimits } from '../../terms/call-limits.ts';
import { UserId } from '../../terms/brand.ts';
import { instantOfMillis, type Instant } from '../../terms/instant.ts';
import {
  readActions,
  readBypass,
  readEnvironment,
  readSchedule,
  readSecrets,
  readSubject,
  readToken,
} from './read-settings.ts';

export interface GitHubAccess {
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly limits: CallLimits;
  readonly now: () => number;
}

export interface OnGitHub {
  readonly facts: GitHubFacts;
  readonly online: FileFacts['online'];
}

/** Branches that the bot writes, by an example of each. */
const BOT_BRANCHES = ['aws-jit-ledger', 'aws-jit/1'];

/** Everything that GitHub tells the owner of this token. @throws if not even the repository can be read */
export async function readGitHub(
  { repository, token, apiUrl, limits, now }: GitHubAccess,
  config: Config | undefined,
  files: Omit<FileFacts, 'online'>,
): Promise<OnGitHub> {
  const github = connect({ token, repository, apiUrl, limits, log: { warning: () => undefined } });
  const { octokit, owner, repo } = github;
  const read = await readRepository(github);
  const clocks = { ours: instantOfMillis(now()), github: github.now() };
  const answer = z
    .object({ archived: z.boolean(), has_issues: z.boolean() })
    .parse((await octokit.request('GET /repos/{owner}/{repo}', { owner, repo })).data);
  const { name, defaultBranch } = read.repository;
  const [people, teams] = await readOwners(github, read);
  const environments = await asked(ENVIRONMENTS, (each) => readEnvironment(github, each));
  const facts: GitHubFacts = {
    name,
    id: read.repository.id,
    defaultBranch,
    private: read.repository.private,
    archived: answer.archived,
    hasIssues: answer.has_issues,
    rules: read.rules,
    bypass: await readBypass(github, defaultBranch),
    codeowners: read.codeowners,
    ownerErrors: read.codeowners.known && read.codeowners.value === 'absent' ? known([]) : read.ownerErrors,
    people,
    teams,
    accounts: await asked(idsIn(config), (each) => readLogin(github, each)),
    environments,
    secrets: await readSecrets(
      github,
      ENVIRONMENTS.filter((each) => {
        const found = environments.get(each);
        return found?.known === true && found.value !== 'absent';
      }),
    ),
    actions: await readActions(github),
    token: await readToken(github),
    subject: await readSubject(github),
    schedules: await asked(SCHEDULES, (each) => readSchedule(github, each)),
    botBranches: await asked(BOT_BRANCHES, (each): Promise<Read<readonly BranchRule[]>> =>
      attempt(() => readRules(github, each)),
    ),
    pin: files.settings === undefined ? undefined : await readPin(github, files.settings.uses),
    clocks,
  };
  const online = await attempt(() =>
    readFilesAt(github, read.repository.head, [...files.present.keys()], 'is absent'),
  );
  return { facts, online };
}

async function asked<K, V>(keys: Iterable<K>, ask: (key: K) => Promise<V>): Promise<ReadonlyMap<K, V>> {
  const found = new Map<K, V>();
  for (const key of keys) found.set(key, await ask(key));
  return found;
}

function idsIn(config: Config | undefined): ReadonlySet<UserId> {
  if (config === undefined) return new Set();
  const { identities, roles, approvers } = config;
  return new Set([
    ...identities.keys(),
    ...[...roles.values()].flatMap(({ members, requesters = [] }) => [...members, ...requesters]),
    ...[...(approvers?.values() ?? [])].flat(),
  ]);
}

const permission = z.object({
  permission: z.enum(['admin', 'write', 'read', 'none']),
  user: z.object({ id }),
});

/** Everybody whom CODEOWNERS name at all. */
async function readOwners(
  github: GitHub,
  { codeowners }: RepositoryReading,
): Promise<readonly [GitHubFacts['people'], GitHubFacts['teams']]> {
  const owners: readonly Owner[] =
    codeowners.known && codeowners.value !== 'absent'
      ? parseCodeowners(codeowners.value.text).rules.flatMap((rule) => rule.owners)
      : [];
  const { octokit, owner, repo } = github;
  const logins = new Set(owners.flatMap((each) => (each.kind === 'user' ? [each.login.toLowerCase()] : [])));
  const people = await asked(logins, (username) =>
    attempt(async () => {
      try {
        const { data } = await octokit.request(
          'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
          {
            owner,
            repo,
            username,
          },
        );
        const read = permission.parse(data);
        return { id: UserId.of(read.user.id), permission: read.permission };
      } catch (error) {
        // GitHub's list of errors in CODEOWNERS says it of the line.
        if (hasStatus(error, 404))
          return { id: UserId.of(Number.MAX_SAFE_INTEGER), permission: 'none' as const };
        throw error;
      }
    }),
  );
  const reader = new People(github);
  const slugs = new Map(
    owners.flatMap((each) =>
      each.kind === 'team' ? [[`${each.org}/${each.slug}`.toLowerCase(), each] as const] : [],
    ),
  );
  const teams = new Map<string, Read<{ canWrite: boolean; members: readonly UserId[] }>>();
  for (const [key, { org, slug }] of slugs) {
    const { canWrite, members } = await reader.team(org, slug);
    teams.set(
      key,
      !canWrite.known
        ? unknown(canWrite.why)
        : !members.known
          ? unknown(members.why)
          : known({ canWrite: canWrite.value, members: members.value }),
    );
  }
  return [people, teams];
}

const readLogin = ({ octokit }: GitHub, account_id: UserId): Promise<Read<string | undefined>> =>
  attempt(async () => {
    try {
      const { data } = await octokit.request('GET /user/{account_id}', { account_id });
      return z.object({ login: z.string() }).parse(data).login;
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw error;
    }
  });

const commit = z.object({ commit: z.object({ committer: z.object({ date: instant }) }) });

/** `owner/repository@<40 hex> # v1`; this repository's own `./` pins nothing. */
async function readPin({ octokit }: GitHub, uses: string): Promise<Read<Instant | 'absent'> | undefined> {
  const [, owner, repo, ref] = /^([^/@]+)\/([^/@]+)(?:\/[^@]*)?@([0-9a-f]{40})/.exec(uses) ?? [];
  if (owner === undefined || repo === undefined || ref === undefined) return undefined;
  return attempt(async () => {
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
      return commit.parse(data).commit.committer.date;
    } catch (error) {
      // GitHub answers 422 for a commit that a repository does not have, and 404 for a repository that the token may not see.
      if (hasStatus(error, 422)) return 'absent';
      throw error;
    }
  });
}
