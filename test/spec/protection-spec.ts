import type { ApprovalFacts } from '../../src/approval/approval-facts.ts';
import { textOf } from './approvers-spec.ts';
import { linesOf, lineFor, ownersOf } from './codeowners-spec.ts';
import { value } from './read-spec.ts';

/** Files of every place that must have owners. */
const PROTECTED = [
  '.github/CODEOWNERS',
  '.github/workflows/grant.yml',
  'src/index.ts',
  'src/approval/verify.ts',
  'dist/index.js',
  'dist/chunks/grant.js',
  'action.yml',
  'package.json',
  'package-lock.json',
  'aws-jit.yml',
  'deploy/account.yml',
  'deploy/organisation/scp.json',
  'requests/prod/2026-01/1.yml',
  'policies/prod/2026-01/1.json',
  'policies/prod/2026-01/1.md',
];

/** What is approved in advance, where it is used. */
const STANDING = [
  'standing/prod/any.yml',
  'standing/prod/any.json',
  'standing/prod/any.md',
  'standing/any-other/x.yml',
];

const FOLDERS = ['.github', 'src', 'dist', 'deploy', 'requests', 'policies'];

/** For each line that names nobody, a path within each protected folder that it could be about. */
function freedPaths(text: string, folders: readonly string[]): readonly string[] {
  const ownerless = linesOf(text).filter(({ owners }) => owners.length === 0);
  return folders
    .flatMap((folder) =>
      ownerless.map(({ pattern }) => {
        const written = pattern.replace(/^\//, '').replace(/\/$/, '/x').split('/');
        const names = written.map((name) => (name === '**' ? 'any' : name.replace(/[*?]/g, 'x')));
        if (!pattern.slice(0, -1).includes('/')) return [folder, ...names].join('/');
        return /[*?]/.test(written[0] ?? '') ? [folder, ...names.slice(1)].join('/') : names.join('/');
      }),
    )
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

/**
 * Rules that ask for owners, and owners whom GitHub asks.
 * @param standing what is approved in advance is used.
 */
export function repositoryIsProtected(facts: ApprovalFacts, standing = false): boolean {
  const folders = standing ? [...FOLDERS, 'standing'] : FOLDERS;
  const paths = standing ? [...PROTECTED, ...STANDING] : PROTECTED;
  const rules = value(facts.rules) ?? [];
  const pulls = rules.flatMap((rule) => (rule.type === 'pull_request' ? [rule] : []));
  const text = textOf(facts.codeowners.now);
  const errors = value(facts.codeowners.errors);
  return (
    rules.some(({ type }) => type === 'non_fast_forward') &&
    rules.some(({ type }) => type === 'deletion') &&
    pulls.some(({ requiredApprovals }) => requiredApprovals >= 1) &&
    pulls.some(({ requireCodeOwnerReview }) => requireCodeOwnerReview) &&
    pulls.some(({ dismissStaleReviews }) => dismissStaleReviews) &&
    pulls.some(({ requireLastPushApproval }) => requireLastPushApproval) &&
    text !== undefined &&
    errors !== undefined &&
    freedPaths(text, folders).every((path) => ownersOf(text, path).length > 0) &&
    paths.every((path) => {
      const line = lineFor(text, path);
      const ignored = errors
        .filter((error) => error.line === line?.number)
        .map(({ source, column }) =>
          source
            .slice(column - 1)
            .split(/\s/)[0]
            ?.toLowerCase(),
        );
      return line?.owners.some((owner) => !ignored.includes(owner.toLowerCase())) === true;
    })
  );
}
