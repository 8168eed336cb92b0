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
import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { tokenIssuer } from '../../setup/doctor/token-issuer.ts';
import type { FileFacts, GitHubFacts } from '../../setup/doctor/setup-facts.ts';
import { SCHEDULES } from '../../setup/doctor/settings-checks.ts';
import { ENVIRONMENTS } from '../../setup/doctor/wanted-secrets.ts';
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

export interface GitHubLook {
  /** Milliseconds by this machine's clock. */
  readonly now: () => number;
  /** Whether what the repository is set to is looked at; otherwise only what other subjects go by. */
  readonly settings: boolean;
}

export interface OnGitHub {
  readonly facts: GitHubFacts;
  readonly online: FileFacts['online'];
}

/** Branches that the bot writes, by an example of each. */
const BOT_BRANCHES = ['aws-jit-ledger', 'aws-jit/1'];

/** Everything that GitHub tells the owner of this token. @throws if not even the repository can be read */
export async function readGitHub(
  github: GitHub,
  { now, settings }: GitHubLook,
  config: Config | undefined,
  files: Omit<FileFacts, 'online'>,
): Promise<OnGitHub> {
  const read = await readRepository(github);
  const clocks = { ours: instantOfMillis(now()), github: github.now() };
  const [set, subject, online] = await Promise.all([
    settings ? readSettings(github, read, config, files) : NOT_ASKED,
    readSubject(github),
    attempt(() => readFilesAt(github, read.repository.head, [...files.present.keys()], 'is absent')),
  ]);
  const { name, id, defaultBranch } = read.repository;
  const { rules, codeowners } = read;
  const ownerErrors = codeowners.known && codeowners.value === 'absent' ? known([]) : read.ownerErrors;
  return {
    facts: {
      ...set,
      ...{ name, id, defaultBranch, private: read.repository.private },
      issuer: tokenIssuer(github.octokit.request.endpoint.DEFAULTS.baseUrl),
      ...{ rules, codeowners, ownerErrors, subject, clocks },
    },
    online,
  };
}

type Settings = Omit<
  GitHubFacts,
  | 'name'
  | 'id'
  | 'defaultBranch'
  | 'issuer'
  | 'private'
  | 'rules'
  | 'codeowners'
  | 'ownerErrors'
  | 'subject'
  | 'clocks'
>;

const UNASKED = unknown('it was not asked for');
/** For the subjects that go by the repository's name, id and subject alone. */
const NOT_ASKED: Settings = {
  archived: false,
  hasIssues: true,
  bypass: UNASKED,
  people: new Map(),
  teams: new Map(),
  accounts: new Map(),
  environments: new Map(),
  secrets: { environments: new Map(), repository: UNASKED, organization: UNASKED },
  actions: UNASKED,
  token: UNASKED,
  schedules: new Map(),
  botBranches: new Map(),
  pin: UNASKED,
};

/** Asked side by side: the client lets ten calls at once through, and an answer takes a quarter of a second. */
async function readSettings(
  github: GitHub,
  read: RepositoryReading,
  config: Config | undefined,
  files: Omit<FileFacts, 'online'>,
): Promise<Settings> {
  const { octokit, owner, repo } = github;
  const environments = asked(ENVIRONMENTS, (each) => readEnvironment(github, each));
  const there = async (): Promise<readonly string[]> =>
    [...(await environments)].flatMap(([name, found]) =>
      found.known && found.value !== 'absent' ? [name] : [],
    );
  const [answer, bypass, [people, teams], accounts, secrets, actions, token, schedules, botBranches, pin] =
    await Promise.all([
      octokit.request('GET /repos/{owner}/{repo}', { owner, repo }).then(({ data }) => about.parse(data)),
      readBypass(github, read.repository.defaultBranch),
      readOwners(github, read),
      asked(idsIn(config), (each) => readLogin(github, each)),
      there().then((names) => readSecrets(github, names)),
      readActions(github),
      readToken(github),
      asked(SCHEDULES, (each) => readSchedule(github, each)),
      asked(BOT_BRANCHES, (each): Promise<Read<readonly BranchRule[]>> =>
        attempt(() => readRules(github, each)),
      ),
      files.settings === undefined ? undefined : readPin(github, files.settings.uses),
    ]);
  return {
    archived: answer.archived,
    hasIssues: answer.has_issues,
    ...{ bypass, people, teams, accounts, secrets, actions, token, schedules, botBranches, pin },
    environments: await environments,
  };
}

const about = z.object({ archived: z.boolean(), has_issues: z.boolean() });

/** All at once, in the order of the keys. */
async function asked<K, V>(keys: Iterable<K>, ask: (key: K) => Promise<V>): Promise<ReadonlyMap<K, V>> {
  return new Map(await Promise.all([...keys].map(async (key) => [key, await ask(key)] as const)));
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
