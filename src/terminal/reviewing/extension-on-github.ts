import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { pullOnBranch } from '../../github/pull-requests.ts';
import { accountFolders, requestFilesAt } from '../../github/request-files.ts';
import { readIssue } from '../../github/open-issues.ts';
import { clockTime } from '../../messages/clock-time.ts';
import { extensionOfBranch } from '../../request/draft-branch-name.ts';
import { readExtension } from '../../request/file/request-file.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';

/**
 * What to do about a pull request that extends a request: it is decided on GitHub, where its two files are all that there is to read. Nothing
 * that its text or title says is repeated here.
 * @param number of a pull request that exists
 * @returns `undefined`: it is none
 */
export async function extensionOnGitHub(github: GitHub, number: IssueNumber): Promise<string | undefined> {
  const found = await pullOnBranch(github, number);
  const of = found && extensionOfBranch(found.branch);
  if (found === undefined || of === undefined) return undefined;
  const { pull } = found;
  const about = `#${number} asks for more time for request #${of.issue}, and is decided on GitHub; nothing was approved.`;
  if (!pull.open) return `${about} It is closed by now.`;
  const looked = await readIssue(github, of.issue);
  const main = await readMainBranch(github);
  const files =
    looked.kind === 'issue'
      ? (
          await requestFilesAt(github, main.head, await accountFolders(github, main.head), [
            monthOf(looked.issue.createdAt),
          ])
        ).filter(({ issue }) => issue === of.issue)
      : [];
  const [file] = files;
  const path = file?.path.replace(/\.yml$/, `.x${of.extension}.yml`);
  const view = path?.replace(/^requests\//, 'policies/').replace(/\.yml$/, '.md');
  const text = path && (await readFilesAt(github, pull.head, [path], 'is absent')).get(path);
  const read = text === undefined ? undefined : readExtension(text);
  if (path === undefined || view === undefined || read?.ok !== true || read.value.issue !== of.issue)
    return `${about} Its extension file is not there, or is not as the bot writes it: merged, it would extend nothing. Close it, or ask the requester to write /extend again.`;
  const { extends: end, until } = read.value;
  return [
    `${about} It moves the end from ${clockTime(end)} to ${clockTime(until)}, if it is merged before ${clockTime(end)}.`,
    '',
    `  1. Open ${pull.url}/files. It must add these two files and nothing else:`,
    `       ${path}`,
    `       ${view}`,
    '  2. Read the second: who asks for how much more and why, and below that what they have, as it was approved.',
    `  3. Approve commit ${pull.head.slice(0, 12)} there and merge it, or close it to leave the end as it is.`,
  ].join('\n');
}
