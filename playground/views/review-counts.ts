import { readConfig } from '../../src/config/read-config.ts';
import { approversFor, peopleOf, principalOf } from '../../src/config/lookups.ts';
import { AccountName } from '../../src/terms/brand.ts';
import { readRequest } from '../../src/request/file/request-file.ts';
import { parseCodeowners, ownersOf, ownerText } from '../../src/approval/codeowners.ts';
import { readStandingAsWritten } from '../../src/request/file/standing-file.ts';
import { filesOf } from '../../sandbox/github/pull-contents.ts';
import { atLeast, type PullIssue, type Review } from '../../sandbox/github/github-model.ts';
import type { Example } from '../../sandbox/example.ts';

/**
 * Why somebody's approval does not count, as the product judges it from what the page knows: who asked, who owns every file
 * by CODEOWNERS on the default branch, who pushed last, whom an approval in advance names, who gets the same access, whom `approvers`
 * leaves out, who may not write. The grant proves more than that, so a review without such a word is no promise.
 */
export function againstApproval(
  { repository, github }: Example,
  issue: PullIssue,
  requester: Review['author'] | undefined,
): (by: Review['author']) => readonly string[] {
  const paths = filesOf(github.world, repository.state, issue).filter(({ status }) => status !== 'removed');
  const codeowners = parseCodeowners(repository.read('.github/CODEOWNERS') ?? '');
  const accounts = [
    ...new Set(
      paths.flatMap(({ path }) => /^(?:requests|policies|standing)\/([^/]+)\//.exec(path)?.[1] ?? []),
    ),
  ].flatMap((name) => (AccountName.is(name) ? [name] : []));
  const read = readConfig(repository.read('aws-jit.yml') ?? '');
  const config = read.ok ? read.value : undefined;
  const named = paths.flatMap(({ path, sha }) => {
    if (!/^standing\/.*\.yml$/.test(path)) return [];
    const standing = readStandingAsWritten(repository.state.git.blob(sha)?.toString('utf8') ?? '');
    return standing.ok ? standing.value.people : [];
  });
  // What was filed for a shared role names it; all its members get what is asked for.
  const principals = paths.flatMap(({ path, sha }) => {
    if (!/^requests\/.*\.yml$/.test(path)) return [];
    const filed = readRequest(repository.state.git.blob(sha)?.toString('utf8') ?? '');
    return filed.ok ? [filed.value.principal] : [];
  });
  const gaining = new Set([
    ...principals.flatMap((principal) =>
      accounts.flatMap((account) => (config ? peopleOf(config, principal, account) : [])),
    ),
    ...[...(requester === undefined ? [] : [requester]), ...named].flatMap((id) =>
      accounts.flatMap((account) => {
        const own = config && principalOf(config, id, account);
        return own ? peopleOf(config, own, account) : [];
      }),
    ),
  ]);
  return (by) => {
    const login = `@${github.world.account(by).login}`.toLowerCase();
    const owns = (path: string): boolean => {
      const owned = ownersOf(codeowners, path);
      return owned.kind === 'owned' && owned.owners.some((each) => ownerText(each).toLowerCase() === login);
    };
    return [
      ...(by === requester ? ['requester'] : []),
      ...(named.includes(by) ? ['named in it'] : []),
      ...(by !== requester && !named.includes(by) && gaining.has(by) ? ['gets the same access'] : []),
      ...(by === issue.pull.lastPusher || by === issue.author ? ['wrote to it'] : []),
      ...(accounts.some((account) => config && approversFor(config, account)?.includes(by) === false)
        ? ['not in approvers']
        : []),
      ...(paths.every(({ path }) => owns(path)) ? [] : ['no code owner']),
      ...(atLeast(github.world.role(repository.state, by), 'write') ? [] : ['may not write']),
    ];
  };
}

/** Those who own a file by CODEOWNERS on the default branch, as it names them. */
export function ownersOnMain({ repository }: Example, path: string): readonly string[] {
  const owned = ownersOf(parseCodeowners(repository.read('.github/CODEOWNERS') ?? ''), path);
  return owned.kind === 'owned' ? owned.owners.map(ownerText) : [];
}
