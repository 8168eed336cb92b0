import { readFilesAt } from '../../../github/draft-branch.ts';
import type { GitHub } from '../../../github/github-client.ts';
import type { Issue } from '../../../github/open-issues.ts';
import { isUse, parseUse } from '../../../request/form/standing-form.ts';
import { readStanding, standingPaths } from '../../../request/file/standing-file.ts';
import type { Standing } from '../../../request/standing.ts';
import type { Sha } from '../../../terms/brand.ts';

/** A use of a standing approval that lies at a commit, by one of its people: nobody else's is given anything. */
export interface UseByItsPeople {
  readonly issue: Issue;
  readonly standing: Standing;
}

/**
 * Which of these issues are such uses. Files are read fifty a call, however many issues name them: anybody may file as many as they like.
 * @throws if GitHub does not answer
 */
export async function usesByTheirPeople(
  github: GitHub,
  commit: Sha,
  issues: readonly Issue[],
): Promise<readonly UseByItsPeople[]> {
  const asked = issues.flatMap((issue) => {
    const ask = isUse(issue.body) ? parseUse(issue.body) : undefined;
    return ask?.ok === true ? [{ issue, path: standingPaths(ask.value.of).standing }] : [];
  });
  const paths = [...new Set(asked.map(({ path }) => path))];
  const texts = await readFilesAt(github, commit, paths, 'is absent');
  const standings = new Map(paths.map((path) => [path, readStanding(texts.get(path) ?? '')] as const));
  return asked.flatMap(({ issue, path }) => {
    const standing = standings.get(path);
    return standing?.ok === true &&
      issue.author !== undefined &&
      standing.value.people.includes(issue.author.id)
      ? [{ issue, standing: standing.value }]
      : [];
  });
}
