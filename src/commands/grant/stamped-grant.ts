import type { Grant, GrantFacts, GrantObject } from '../../aws/backend.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { FIRST_PART, isAskedFirst, type Sha } from '../../terms/brand.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import { pullRequestsOf, pullsFrom } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { formatInstant, type Window } from '../../terms/instant.ts';
import { readReviewed } from '../../policy/reviewed-policy.ts';
import { supplementBranch } from '../../request/draft-branch-name.ts';
import { beginsOf, windowFrom } from '../../request/access-window.ts';
import {
  readDifference,
  readExtension,
  readRequest,
  requestPaths,
  supplementPaths,
} from '../../request/file/request-file.ts';
import { partOf } from '../../request/request-accounts.ts';
import type { Request } from '../../request/request.ts';
import { supplementNamed } from '../../request/supplement.ts';
import { grantOf } from './grant-content.ts';
import { digestOf } from '../run/request-of-issue.ts';

/** What an object of ours in AWS should be, made again from what was merged. */
export type StampedGrant =
  | { readonly kind: 'known'; readonly grant: Grant }
  /** Merged pull requests are known, and none of them gives an object that ends then. */
  | { readonly kind: 'never-approved'; readonly why: string }
  /** No knowledge, so no reason to remove anything. */
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Request and policy are read at the head that was merged, which no later commit changes; the window is that merge's.
 * Approvers only appear in a tag: they are taken from the ledger, which may lack them.
 */
export async function stampedGrant(
  github: GitHub,
  account: Pick<ConfiguredAccount, 'id'>,
  file: FiledRequest,
  object: GrantObject,
  told: readonly LedgerEvent[],
): Promise<StampedGrant> {
  if (!isAskedFirst(object.part)) return stampedSupplement(github, account, file, object, told);
  const pulls = await pullRequestsOf(github, file.issue);
  const merged = pulls.flatMap(({ mergedAt, head }) => (mergedAt === undefined ? [] : [{ mergedAt, head }]));
  if (merged.length === 0) return { kind: 'unknown', why: 'its merged pull request cannot be seen.' };
  const ends: string[] = [];
  let unread: string | undefined;
  for (const { mergedAt, head } of merged) {
    const texts = await readFilesAt(github, head, [file.path]);
    const read = readRequest(texts.get(file.path) ?? '');
    if (!read.ok || read.value.issue !== file.issue) {
      unread ??= `${file.path} cannot be read at ${head}.`;
      continue;
    }
    const request = read.value;
    if (request.accountId !== account.id) {
      const why = `It is in account ${account.id}; what was approved is for account ${request.accountId}.`;
      return { kind: 'never-approved', why };
    }
    if (object.part !== partOf(request)) {
      const why = `It is named as part ${object.part} of the request; in this account part ${partOf(request)} was approved.`;
      return { kind: 'never-approved', why };
    }
    const window = windowFrom(request, mergedAt);
    const { until } = window;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    return stampedAt(github, request, head, window, object, approversIn(told, partOf(request)));
  }
  if (unread !== undefined) return { kind: 'unknown', why: unread };
  const why = `It lasts until ${formatInstant(object.until)}; what was approved ends ${ends.join(' or ')}.`;
  return { kind: 'never-approved', why };
}

/** What was approved at a head that was merged, until an end. @param path of the policy */
async function stampedAt(
  github: GitHub,
  request: Request,
  head: Sha,
  window: Window,
  object: GrantObject,
  approvers: readonly string[],
  path = requestPaths(request).policy,
): Promise<StampedGrant> {
  const text = (await readFilesAt(github, head, [path])).get(path) ?? '';
  const begins = beginsOf(request, window);
  const facts: GrantFacts = {
    repository: object.repository,
    issue: request.issue,
    part: object.part,
    account: request.accountId,
    principal: request.principal,
    window,
    ...(begins === undefined ? {} : { begins }),
    reviewed: digestOf(text),
    requester: request.requester.login,
    approvers,
  };
  const reviewed = readReviewed(request, text);
  if (reviewed.ok && reviewed.value.kind === 'curated') {
    const { assigns } = object;
    const { permissionSet } = reviewed.value.content;
    if (assigns !== undefined && assigns !== permissionSet)
      return {
        kind: 'never-approved',
        why: `It notes that ${assigns} is assigned; what was approved is ${permissionSet}.`,
      };
  }
  // How a curated set was given is what the object says, whatever the configuration says now.
  const mode = object.assigns === undefined ? 'copy' : 'assign';
  const grant = reviewed.ok ? grantOf(facts, reviewed.value, mode) : reviewed;
  if (!grant.ok) return { kind: 'unknown', why: `${path} cannot be read at ${head}.` };
  return { kind: 'known', grant: grant.value };
}

/**
 * The same for an extension or a difference: its file is read at the head of its own merged pull request, and what it stands beside at the
 * head of the pull request whose merge commit that file names.
 */
async function stampedSupplement(
  github: GitHub,
  account: Pick<ConfiguredAccount, 'id'>,
  file: FiledRequest,
  object: GrantObject,
  told: readonly LedgerEvent[],
): Promise<StampedGrant> {
  const never = (why: string): StampedGrant => ({ kind: 'never-approved', why });
  const named = supplementNamed(object.part);
  if (named === undefined)
    return never(`It is named as part ${object.part} of the request, of which nothing was approved.`);
  const { kind, number } = named;
  const path = file.path.replace(/\.yml$/, `.${object.part}.yml`);
  const filed = kind === 'extension' ? file.extensions : file.differences;
  if (filed.every((each) => each.number !== number)) {
    // The tree may have been read before it was merged, and granted since.
    const main = await readMainBranch(github);
    if ((await readFilesAt(github, main.head, [path])).get(path) === undefined)
      return never(
        `There is no ${path} on ${main.branch}, so nobody has approved this, or it was taken off.`,
      );
  }
  const proposed = await pullsFrom(github, supplementBranch(file.issue, kind, number));
  const merged = proposed.filter(({ mergedAt }) => mergedAt !== undefined);
  if (merged.length === 0)
    return { kind: 'unknown', why: `the merged pull request of its ${kind} ${object.part} cannot be seen.` };
  const ends: string[] = [];
  for (const { head } of merged) {
    const own = (await readFilesAt(github, head, [path])).get(path) ?? '';
    const read = kind === 'extension' ? readExtension(own) : readDifference(own);
    if (!read.ok || read.value.issue !== file.issue)
      return { kind: 'unknown', why: `${path} cannot be read at ${head}.` };
    const { until, base } = read.value;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    const first = (await pullRequestsOf(github, file.issue)).find(
      ({ mergeCommit }) => mergeCommit === base.mergeCommit,
    );
    if (first?.mergedAt === undefined)
      return { kind: 'unknown', why: 'the merged pull request that it stands beside cannot be seen.' };
    const text = (await readFilesAt(github, first.head, [file.path])).get(file.path) ?? '';
    const request = readRequest(text);
    if (!request.ok || request.value.issue !== file.issue || digestOf(text) !== base.request)
      return {
        kind: 'unknown',
        why: `${file.path} cannot be read at ${first.head} as it was when its ${kind} was approved.`,
      };
    if (request.value.accountId !== account.id)
      return never(
        `It is in account ${account.id}; what was approved is for account ${request.value.accountId}.`,
      );
    const window = { from: windowFrom(request.value, first.mergedAt).from, until };
    const { policy } = supplementPaths(request.value, kind, number);
    const approvers = approversIn(told, object.part);
    return policy === undefined
      ? stampedAt(github, request.value, first.head, window, object, approvers)
      : stampedAt(github, request.value, head, window, object, approvers, policy);
  }
  return never(
    `It lasts until ${formatInstant(object.until)}; the ${kind} that was approved ends ${ends.join(' or ')}.`,
  );
}

/** Logins as GitHub has them: the ledger is anybody's to write, and these are mentioned. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})$/;

/** Who approved, as the grant of a part recorded it. To tell people, never to decide. */
export function approversIn(told: readonly LedgerEvent[], part = FIRST_PART): readonly string[] {
  const data = told.find(
    ({ kind, data: of }) =>
      (kind === 'granted' || kind === 'scheduled') && (of['part'] ?? FIRST_PART) === part,
  )?.data;
  const beside: unknown = data?.['extension'] ?? data?.['difference'];
  const list: unknown =
    typeof beside === 'object' && beside !== null && 'approvers' in beside
      ? beside.approvers
      : data?.['approvers'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) => {
    const login: unknown =
      typeof each === 'object' && each !== null && 'login' in each ? each.login : undefined;
    return typeof login === 'string' && LOGIN.test(login) ? [login] : [];
  });
}
