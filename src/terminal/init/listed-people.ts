import type { FirstSettings } from '../../setup/first-configuration.ts';
import { named, readPeople, type ListedPerson } from '../../setup/people-list.ts';
import type { SetupOptions } from '../../setup/setup-options.ts';
import { readNamed, type Reads } from '../text-file.ts';
import type { GitHubAtHand } from './github-at-hand.ts';

/** People as the options list them: from a file, from the organisation. What names them in AWS is from the file or a pattern. */
export async function listedPeople(
  options: SetupOptions,
  github: GitHubAtHand | undefined,
  io: Reads,
): Promise<{ readonly people: readonly ListedPerson[]; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const people: ListedPerson[] = [];
  if (options.people !== undefined) {
    const read = readPeople(await readNamed(options.people, io));
    if (read.ok) people.push(...read.value);
    else
      problems.push(
        ...read.problems.map(({ line, message }) => `${options.people ?? ''}:${line ?? 1}: ${message}`),
      );
  }
  if (options.members === true) {
    const organisation = options.repository?.split('/')[0] ?? '';
    if (github === undefined)
      problems.push('--members asks GitHub, and nobody is signed in: gh auth login, or set GH_TOKEN.');
    else {
      try {
        const members = await github.members(organisation);
        if (members.length === 0) problems.push(`${organisation} has no members that your token may see.`);
        const listed = new Set(people.map(({ login }) => login.toLowerCase()));
        for (const { login, id } of members)
          if (!listed.has(login.toLowerCase()))
            people.push({ login, id, iamUser: undefined, iamRole: undefined, centerUser: undefined });
      } catch (error) {
        problems.push(`The members of ${organisation} could not be read: ${said(error)}`);
      }
    }
  }
  return {
    people: people.map((person) =>
      named(person, { iamUser: options.iamUsers, centerUser: options.centerUsers }),
    ),
    problems,
  };
}

/** The same with everybody's id. Somebody without a name in AWS, or whom GitHub does not know, is a problem. */
export async function withIds(
  people: readonly ListedPerson[],
  github: GitHubAtHand | undefined,
): Promise<{ readonly people: FirstSettings['people']; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const known: (ListedPerson & { readonly id: number })[] = [];
  for (const person of people) {
    const { login } = person;
    if (person.iamUser === undefined && person.iamRole === undefined && person.centerUser === undefined) {
      problems.push(
        `${login} has no name in AWS: add iam_user, iam_role or identity_center_user to the list, or a pattern such as --iam-users {login}.`,
      );
      continue;
    }
    if (github === undefined) {
      if (person.id === undefined)
        problems.push(
          `The id of ${login} is not in the list, and GitHub cannot be asked: gh auth login, or add a column id (gh api users/${login} --jq .id).`,
        );
      else known.push({ ...person, id: person.id });
      continue;
    }
    try {
      const found = await github.person(login);
      if (found === undefined) problems.push(`GitHub knows no ${login}.`);
      else if (person.id !== undefined && person.id !== found.id)
        problems.push(
          `${login} has the id ${person.id} in the list, and ${found.id} at GitHub: logins can change hands. Find out who is meant.`,
        );
      else known.push({ ...person, login: found.login, id: found.id });
    } catch (error) {
      problems.push(`GitHub could not be asked who ${login} is: ${said(error)}`);
    }
  }
  const ids = new Set<number>();
  for (const { id, login } of known) {
    if (ids.has(id)) problems.push(`${login} is listed twice, by its id ${id}.`);
    ids.add(id);
  }
  return { people: known, problems };
}

const said = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
