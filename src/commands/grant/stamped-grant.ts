import type { Grant, GrantFacts, GrantObject } from '../../aws/backend.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { FIRST_PART } from '../../terms/brand.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { addSeconds, formatInstant } from '../../terms/instant.ts';
import { readReviewed } from '../../policy/reviewed-policy.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
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
    const until = addSeconds(mergedAt, request.approvedDuration ?? request.duration);
    ends.push(formatInstant(until));
    if (until !== object.until || object.part !== FIRST_PART) continue;
    const path = requestPaths(request).policy;
    const text = (await readFilesAt(github, head, [path])).get(path) ?? '';
    const facts: GrantFacts = {
      repository: object.repository,
      issue: file.issue,
      part: FIRST_PART,
      account: account.id,
      principal: request.principal,
      window: { from: mergedAt, until },
      reviewed: digestOf(text),
      requester: request.requester.login,
      approvers: approversIn(told),
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
  if (unread !== undefined) return { kind: 'unknown', why: unread };
  const why =
    object.part !== FIRST_PART
      ? `It is named as part ${object.part} of the request, of which nothing was approved.`
      : `It lasts until ${formatInstant(object.until)}; what was approved ends ${ends.join(' or ')}.`;
  return { kind: 'never-approved', why };
}

/** Logins as GitHub has them: the ledger is anybody's to write, and these are mentioned. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})$/;

/** Who approved, as the grant recorded it. To tell people, never to decide. */
export function approversIn(told: readonly LedgerEvent[]): readonly string[] {
  const list: unknown = told.find(({ kind }) => kind === 'granted')?.data['approvers'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) => {
    const login: unknown =
      typeof each === 'object' && each !== null && 'login' in each ? each.login : undefined;
    return typeof login === 'string' && LOGIN.test(login) ? [login] : [];
  });
}
