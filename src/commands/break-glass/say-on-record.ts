import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { sayOnce } from '../../github/standing/told-comment.ts';
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
