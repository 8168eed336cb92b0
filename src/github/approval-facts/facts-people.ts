import * as z from 'zod';
import { UserId } from '../../terms/brand.ts';
import { ownersOf, ownerText, parseCodeowners, type Owner } from '../../approval/codeowners.ts';
import {
  known,
  unknown,
  type Account,
  type CodeownersFile,
  type EmailFacts,
  type Permission,
  type PersonFacts,
  type Read,
  type TeamFacts,
} from '../../approval/approval-facts.ts';
import { attempt, explain, id } from './facts-answers.ts';
import type { Reading } from './facts-reading.ts';
import { readMembers } from './team-members.ts';

/** Everybody that these versions of CODEOWNERS name as owners of these paths, once. */
export function ownersNamed(
  files: readonly Read<CodeownersFile>[],
  paths: readonly string[],
): readonly Owner[] {
  const named = new Map<string, Owner>();
  for (const file of files) {
    if (!file.known || file.value === 'absent') continue;
    const codeowners = parseCodeowners(file.value.text);
    for (const path of paths) {
      const ownership = ownersOf(codeowners, path);
      if (ownership.kind !== 'owned') continue;
      for (const owner of ownership.owners) named.set(ownerText(owner).toLowerCase(), owner);
    }
  }
  return [...named.values()];
}

/** Teams, addresses and permissions, each asked for once a run: many requests of a run have the same owners. */
export class People {
  readonly #reading: Reading;
  readonly #teams = new Map<string, Promise<TeamFacts>>();
  readonly #emails = new Map<string, Promise<EmailFacts>>();
  readonly #permissions = new Map<string, Promise<Read<Permission>>>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  team(org: string, slug: string): Promise<TeamFacts> {
    return once(this.#teams, `${org}/${slug}`.toLowerCase(), () => readTeam(this.#reading, org, slug));
  }

  email(address: string): Promise<EmailFacts> {
    return once(this.#emails, address.toLowerCase(), () => readEmail(this.#reading, address));
  }

  async person(account: Account): Promise<PersonFacts> {
    const permission = await once(this.#permissions, `${account.id} ${account.login}`, () =>
      readPermission(this.#reading, account),
    );
    return { account, permission };
  }
}

function once<T>(cache: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const present = cache.get(key);
  if (present) return present;
  const fresh = read();
  cache.set(key, fresh);
  return fresh;
}

const team = z.object({ permissions: z.object({ push: z.boolean() }) });

/**
 * A team's members and whether the team itself can write, read with the App's token where there is one. `GITHUB_TOKEN`
 * may read neither: it gets 403 or 404.
 * https://docs.github.com/en/rest/teams/teams#check-team-permissions-for-a-repository
 */
async function readTeam(
  { octokit, members: app, owner, repo }: Reading,
  org: string,
  slug: string,
): Promise<TeamFacts> {
  const { request } = app ?? octokit;
  const writing = attempt(async () => {
    const { data } = await request('GET /orgs/{org}/teams/{slug}/repos/{owner}/{repo}', {
      org,
      slug,
      owner,
      repo,
      headers: { accept: 'application/vnd.github.v3.repository+json' },
    });
    return team.parse(data).permissions.push;
  });
  const [canWrite, members] = await Promise.all([writing, readMembers({ octokit, members: app }, org, slug)]);
  return { org, slug, canWrite, members };
}

const commits = z.array(
  z.object({
    commit: z.object({ author: z.object({ email: z.string() }).nullable() }),
    author: z.object({ id: id.optional() }).nullable(),
  }),
);

/**
 * Whose address it is. GitHub tells only of a commit by that address in the repository, for which it names the
 * account that has verified it. No such commit: not known.
 */
async function readEmail({ octokit, owner, repo }: Reading, address: string): Promise<EmailFacts> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
      owner,
      repo,
      author: address,
      per_page: 1,
    });
    const [commit] = commits.parse(data);
    const same = commit?.commit.author?.email.toLowerCase() === address.toLowerCase();
    const owned = same ? commit.author?.id : undefined;
    return {
      address,
      account:
        owned === undefined
          ? unknown('no commit in the repository shows whose address it is')
          : known(UserId.of(owned)),
    };
  } catch (error) {
    return { address, account: unknown(explain(error)) };
  }
}

const permission = z.object({
  permission: z.enum(['admin', 'write', 'read', 'none']),
  user: z.object({ id }),
});

/**
 * `maintain` counts as `write` and `triage` as `read` in this answer. The login is checked against the numeric id: it may
 * have changed hands since.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
function readPermission({ octokit, owner, repo }: Reading, account: Account): Promise<Read<Permission>> {
  return attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      owner,
      repo,
      username: account.login,
    });
    const answer = permission.parse(data);
    if (answer.user.id !== account.id) throw new Error(`@${account.login} is another account by now`);
    return answer.permission;
  });
}
