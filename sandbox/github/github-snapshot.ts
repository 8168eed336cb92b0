import type { Repository } from './github-model.ts';
import type { World } from './world.ts';

/**
 * The whole state as JSON, for tests, for a demo, and for people who want to look inside. Ids of people become logins;
 * of git's objects only the refs and the files of the default branch are shown.
 */
export function snapshot(world: World): Record<string, unknown> {
  return {
    accounts: [...world.accounts.values()].map(plain),
    teams: [...world.teams.values()].map(plain),
    repositories: [...world.repositories.values()].map((each) => repositoryState(world, each)),
  };
}

function repositoryState(world: World, repository: Repository): Record<string, unknown> {
  const { git, refs, ...rest } = repository;
  const tip = world.tip(repository, repository.defaultBranch);
  const tree = tip && git.commit(tip)?.tree;
  return {
    fullName: world.fullName(repository),
    refs: Object.fromEntries(refs),
    files: tree ? [...git.files(tree)].map(([path, file]) => ({ path, ...file })) : [],
    ...(plain(rest) as Record<string, unknown>),
  };
}

/** Maps and sets have no JSON of their own. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...value].map(([key, item]: [unknown, unknown]) => ({
      key,
      value: plain(item),
    }));
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}
