import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { pullOnBranch } from '../../github/pull-requests.ts';
import { accountFolders, requestFilesAt } from '../../github/request-files.ts';
import { readIssue } from '../../github/open-issues.ts';
import { clockTime } from '../../messages/clock-time.ts';
import { supplementOfBranch } from '../../request/draft-branch-name.ts';
import { readDifference, readExtension } from '../../request/file/request-file.ts';
import { supplementName } from '../../request/supplement.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';

/**
 * What to do about a pull request that extends what is live, or adds to it: it is decided on GitHub, where its files are all that there is to read. Nothing
 * that its text or title says is repeated here.
 * @param number of a pull request that exists
 * @returns `undefined`: it is none
 */
export async function supplementOnGitHub(github: GitHub, number: IssueNumber): Promise<string | undefined> {
  const found = await pullOnBranch(github, number);
  const of = found && supplementOfBranch(found.branch);
  if (found === undefined || of === undefined) return undefined;
  const { pull } = found;
  const about = `#${number} asks for ${of.kind === 'extension' ? 'more time for' : 'more while it is live, for'} request #${of.issue}, and is decided on GitHub; nothing was approved.`;
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
  const path = file?.path.replace(/\.yml$/, `.${supplementName(of.kind, of.number)}.yml`);
  const view = path?.replace(/^requests\//, 'policies/').replace(/\.yml$/, '.md');
  const text = (path && (await readFilesAt(github, pull.head, [path], 'is absent')).get(path)) ?? '';
  const read = of.kind === 'extension' ? readExtension(text) : readDifference(text);
  if (path === undefined || view === undefined || !read.ok || read.value.issue !== of.issue)
    return `${about} Its ${of.kind} file is not there, or is not as the bot writes it: merged, it would have no effect. Close it, or ask the requester to write ${of.kind === 'extension' ? '/extend' : '/revise'} again.`;
  const { value } = read;
  const [what, adds, reading] =
    'extends' in value
      ? [
          `It moves the end from ${clockTime(value.extends)} to ${clockTime(value.until)}, if it is merged before ${clockTime(value.extends)}.`,
          [path, view],
          'Read the second: who asks for how much more and why, and below that what they have, as it was approved.',
        ]
      : [
          `It adds a policy of its own until ${clockTime(value.until)}, if it is merged before that; the end stays.`,
          [path, view.replace(/\.md$/, '.json'), view],
          'Read the last: what is added and why, and below that what they have, as it was approved.',
        ];
  return [
    `${about} ${what}`,
    '',
    `  1. Open ${pull.url}/files. It must add these ${adds.length === 2 ? 'two' : 'three'} files and nothing else:`,
    ...adds.map((each) => `       ${each}`),
    `  2. ${reading}`,
    `  3. Approve commit ${pull.head.slice(0, 12)} there and merge it, or close it to leave ${of.kind === 'extension' ? 'the end' : 'what they have'} as it is.`,
  ].join('\n');
}
