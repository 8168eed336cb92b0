import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { sayOnce, wasSaid } from '../../github/standing/told-comment.ts';
import type { IssueNumber } from '../../terms/brand.ts';

/**
 * Says something of a use, once: on its pull request of record, and where nobody may comment there, on its issue. Whoever has write access can lock a
 * conversation, and must not silence a reminder by that.
 * @param record `undefined`: there is none
 */
export async function sayOnRecord(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  words: string,
  record: number | undefined,
): Promise<void> {
  try {
    await sayOnce(github, issue, key, words, record);
  } catch (error) {
    if (record === undefined || !hasStatus(error, 403, 404, 410, 422)) throw error;
    await sayOnce(github, issue, key, words);
  }
}

/** Whether it was said so. Where that cannot be read, saying it fails as well, and Slack is told once by its own mark. */
export async function wasReminded(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  record: number | undefined,
): Promise<boolean> {
  try {
    return (
      (record !== undefined && (await wasSaid(github, issue, key, record))) ||
      (await wasSaid(github, issue, key))
    );
  } catch {
    return false;
  }
}
