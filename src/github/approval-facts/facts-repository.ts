import * as z from 'zod';
import { RepositoryId, type Sha } from '../../terms/brand.ts';
import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import {
  known,
  unknown,
  type BranchRule,
  type CodeownersFile,
  type OwnerError,
  type Read,
  type RepositoryFacts,
} from '../../approval/approval-facts.ts';
import { attempt, entry, id, sha, type EntryAnswer } from './facts-answers.ts';
import { REPOSITORY_QUERY } from './facts-queries.ts';
import type { Reading } from './facts-reading.ts';

/** What holds for every request of a run: read once, at one commit. */
export interface RepositoryReading {
  readonly repository: RepositoryFacts;
  /** `aws-jit.yml` at that commit; `undefined` within `known`: there is none. */
  readonly configuration: Read<string | undefined>;
  readonly codeowners: Read<CodeownersFile>;
  readonly ownerErrors: Read<readonly OwnerError[]>;
  readonly rules: Read<readonly BranchRule[]>;
}

/** CODEOWNERS at its three places, in GitHub's order. */
export const ownersShape = { owners0: entry, owners1: entry, owners2: entry };

const shape = z.object({
  repository: z.object({
    databaseId: id,
    nameWithOwner: z.string(),
    isPrivate: z.boolean(),
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({ oid: sha, configuration: entry, ...ownersShape }),
    }),
  }),
});

/**
 * @throws if the repository, its default branch or the answer's shape cannot be read: without these there is nothing to
 * verify against, and no request is judged.
 */
export async function readRepository(reading: Reading): Promise<RepositoryReading> {
  const { octokit, owner, repo } = reading;
  const read = await attempt(async () =>
    shape.parse(await octokit.graphql(REPOSITORY_QUERY, { owner, repo })),
  );
  if (!read.known) {
    throw new Error(
      `${owner}/${repo} cannot be read: ${read.why}. The token needs to read its contents ("contents: read" of a job), and the default branch needs a commit.`,
    );
  }
  const { databaseId, nameWithOwner, isPrivate, defaultBranchRef } = read.value.repository;
  const { name, target } = defaultBranchRef;
  const [ownerErrors, rules] = await Promise.all([
    attempt(() => readOwnerErrors(reading, target.oid)),
    attempt(() => readRules(reading, name)),
  ]);
  return {
    repository: {
      id: RepositoryId.of(databaseId),
      name: nameWithOwner,
      defaultBranch: name,
      head: target.oid,
      private: isPrivate,
    },
    configuration: fileText(target.configuration),
    codeowners: codeownersOf(target),
    ownerErrors,
    rules,
  };
}

const fileText = (file: EntryAnswer): Read<string | undefined> =>
  file === 'absent' ? known(undefined) : file.text;

/** The first that exists is the one that counts, even if it cannot be read. */
export function codeownersOf(answer: {
  readonly owners0: EntryAnswer;
  readonly owners1: EntryAnswer;
  readonly owners2: EntryAnswer;
}): Read<CodeownersFile> {
  const entries = [answer.owners0, answer.owners1, answer.owners2];
  const index = entries.findIndex((file) => file !== 'absent');
  const [file, path] = [entries[index], CODEOWNERS_LOCATIONS[index]];
  if (file === undefined || file === 'absent' || path === undefined) return known('absent');
  if (file.mode !== '100644' && file.mode !== '100755') return unknown(`${path} is no regular file`);
  if (!file.text.known) return unknown(`${path}: ${file.text.why}`);
  return known({ path, bytes: Buffer.byteLength(file.text.value), text: file.text.value });
}

const ownerErrorsShape = z.object({
  errors: z.array(
    z.object({
      path: z.string(),
      line: z.int().positive(),
      column: z.int().positive(),
      kind: z.string(),
      source: z.string(),
    }),
  ),
});

/**
 * Read access is enough.
 * https://docs.github.com/en/rest/repos/repos#list-codeowners-errors
 */
async function readOwnerErrors(
  { octokit, owner, repo }: Reading,
  commit: Sha,
): Promise<readonly OwnerError[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/codeowners/errors', {
    owner,
    repo,
    ref: commit,
  });
  return ownerErrorsShape.parse(data).errors;
}

const rulesShape = z.array(
  z.union([
    z.object({
      type: z.literal('pull_request'),
      parameters: z.object({
        require_code_owner_review: z.boolean(),
        dismiss_stale_reviews_on_push: z.boolean(),
        require_last_push_approval: z.boolean(),
        required_approving_review_count: z.int(),
      }),
    }),
    z.object({ type: z.string() }),
  ]),
);

const RULE_PAGES = 10;

/**
 * The active rules of a branch, whichever rulesets they come from; needs read access only. It does not tell who may bypass
 * them, which is why the approvals are counted again at every grant.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export async function readRules(
  { octokit, owner, repo }: Reading,
  branch: string,
): Promise<readonly BranchRule[]> {
  const found: BranchRule[] = [];
  for (let page = 1; page <= RULE_PAGES; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      owner,
      repo,
      branch,
      per_page: 100,
      page,
    });
    const part = rulesShape.parse(data);
    found.push(...part.map(branchRule));
    if (part.length < 100) return found;
  }
  throw new Error(`there are more than ${RULE_PAGES * 100} rules`);
}

function branchRule(rule: z.output<typeof rulesShape>[number]): BranchRule {
  if ('parameters' in rule) {
    const set = rule.parameters;
    return {
      type: 'pull_request',
      requireCodeOwnerReview: set.require_code_owner_review,
      dismissStaleReviews: set.dismiss_stale_reviews_on_push,
      requireLastPushApproval: set.require_last_push_approval,
      requiredApprovals: set.required_approving_review_count,
    };
  }
  return rule.type === 'non_fast_forward' || rule.type === 'deletion'
    ? { type: rule.type }
    : { type: 'other', name: rule.type };
}
