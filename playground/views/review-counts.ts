import { parseCodeowners, ownersOf, ownerText } from '../../src/approval/codeowners.ts';
import { readStandingAsWritten } from '../../src/request/file/standing-file.ts';
import { filesOf } from '../../sandbox/github/pull-contents.ts';
import type { PullIssue, Review } from '../../sandbox/github/github-model.ts';
import type { Example } from '../../sandbox/example.ts';

/**
 * Why somebody's approval does not count, as the product judges it from what the page knows: who asked, who owns every file
 * by CODEOWNERS on the default branch, who pushed last, whom an approval in advance names. The grant proves more
 * than that (the same principal, `approvers`, write access), so a review without such a word is no promise.
 */
export function againstApproval(
  { repository, github }: Example,
  issue: PullIssue,
  requester: Review['author'] | undefined,
): (by: Review['author']) => readonly string[] {
  const paths = filesOf(github.world, repository.state, issue).filter(({ status }) => status !== 'removed');
  const codeowners = parseCodeowners(repository.read('.github/CODEOWNERS') ?? '');
  const named = paths.flatMap(({ path, sha }) => {
    if (!/^standing\/.*\.yml$/.test(path)) return [];
    const read = readStandingAsWritten(repository.state.git.blob(sha)?.toString('utf8') ?? '');
    return read.ok ? read.value.people : [];
  });
  return (by) => {
    const login = `@${github.world.account(by).login}`.toLowerCase();
    const owns = (path: string): boolean => {
      const owned = ownersOf(codeowners, path);
      return owned.kind === 'owned' && owned.owners.some((each) => ownerText(each).toLowerCase() === login);
    };
    return [
      ...(by === requester ? ['requester'] : []),
      ...(named.includes(by) ? ['named in it'] : []),
      ...(by === issue.pull.lastPusher || by === issue.author ? ['wrote to it'] : []),
      ...(paths.every(({ path }) => owns(path)) ? [] : ['no code owner']),
    ];
  };
}

/** Those who own a file by CODEOWNERS on the default branch, as it names them. */
export function ownersOnMain({ repository }: Example, path: string): readonly string[] {
  const owned = ownersOf(parseCodeowners(repository.read('.github/CODEOWNERS') ?? ''), path);
  return owned.kind === 'owned' ? owned.owners.map(ownerText) : [];
}
