import { standingPaths } from '../../request/file/standing-file.ts';
import type { StandingPlace } from '../../request/standing.ts';
import type { Sha } from '../../terms/brand.ts';
import { readFilesAt } from '../draft-branch.ts';
import type { GitHub } from '../github-client.ts';

/** The three files of a standing approval, as text, at one commit. */
export interface StandingTexts {
  readonly standing: string;
  readonly policy: string;
  readonly review: string;
}

/**
 * Reads them at the default branch's head.
 * @returns `undefined`: one of them is not there, as a tree that was read says
 * @throws if GitHub does not answer, or one of them is no text: unread is never absent
 */
export async function readStandingFiles(
  github: GitHub,
  commit: Sha,
  of: StandingPlace,
): Promise<StandingTexts | undefined> {
  const paths = standingPaths(of);
  const texts = await readFilesAt(github, commit, Object.values(paths));
  const [standing, policy, review] = [paths.standing, paths.policy, paths.review].map((path) =>
    texts.get(path),
  );
  return standing === undefined || policy === undefined || review === undefined
    ? undefined
    : { standing, policy, review };
}
