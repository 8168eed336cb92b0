import type { Approved } from '../../approval/verify.ts';
import {
  inPlace,
  verifyExtension,
  type ExtensionSettings,
  type ExtensionVerdict,
} from '../../approval/verify-extension.ts';
import { approversFor, longestOf, peopleOf } from '../../config/lookups.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { extensionView } from '../../messages/reviewing/extension-view.ts';
import { extensionPart } from '../../request/extension.ts';
import { extensionPaths, requestPaths, serialiseRequest } from '../../request/file/request-file.ts';
import { FIRST_PART, type RequestPart } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { filedExtensions } from '../run/filed-extensions.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { verdictOn, type VerdictContext } from './approval-verdict.ts';

/** An extension that is approved, what it extends, and which parts of the request those are whose end it extends. */
export interface ApprovedExtension {
  readonly kind: 'approved';
  readonly base: Approved;
  readonly verdict: Extract<ExtensionVerdict, { approved: true }>;
  readonly extends: readonly RequestPart[];
}

export type JudgedExtension =
  | ApprovedExtension
  | { readonly kind: 'refused'; readonly verdict: Extract<ExtensionVerdict, { approved: false }> };

/**
 * Whether an extension of a filed request is approved, now: what it extends is proved as at the first grant, though its own window may be
 * over, and so is every earlier extension that it continues.
 * @param now by GitHub's clock, asked for after the facts were read.
 */
export async function extensionVerdict(
  context: VerdictContext,
  issue: Issue,
  file: Pick<FiledRequest, 'account' | 'issue' | 'extensions'>,
  number: number,
  now: () => Instant,
): Promise<JudgedExtension> {
  const { config, github, main, reader } = context;
  const filed = await filedExtensions(github, main.head, file);
  const base = await verdictOn(context, issue, file, now, { maybeOver: true });
  if (!base.approved) {
    const { reasons, waiting } = base;
    return {
      kind: 'refused',
      verdict: {
        approved: false,
        reasons: reasons.map(inPlace),
        waiting,
        extension: filed.get(number),
      },
    };
  }
  const { request, window, policyText, reviewText, mergeCommit, pull, required } = base;
  const of = requestPaths(request);
  const settings: Omit<ExtensionSettings, 'number' | 'ends' | 'commentsUsed' | 'maybeOver'> = {
    base: {
      request,
      digests: {
        request: digestOf(serialiseRequest(request)),
        policy: digestOf(policyText),
        review: digestOf(reviewText),
      },
      mergeCommit,
      window,
      pull,
    },
    expectedReview: (extension) => extensionView(extension, request, window.from, reviewText),
    required,
    most: longestOf(config, request),
    approvers: approversFor(config, file.account),
    samePrincipal: peopleOf(config, request.principal, file.account),
    ownsBeside: Object.values(of),
  };
  /** Each is proved once, however many rest on it. */
  const proved = new Map<number, Promise<boolean>>();
  const isApproved = (which: number): Promise<boolean> => {
    const known = proved.get(which) ?? judge(which, true).then(({ verdict }) => verdict.approved);
    proved.set(which, known);
    return known;
  };
  const judge = async (
    which: number,
    maybeOver: boolean,
  ): Promise<{ readonly verdict: ExtensionVerdict; readonly parts: readonly RequestPart[] }> => {
    const earlier = [...filed.values()].filter((each) => each.number < which);
    const own = filed.get(which);
    const parts: RequestPart[] = own?.extends === window.until ? [FIRST_PART] : [];
    for (const each of earlier.filter(({ until }) => until === own?.extends))
      if (await isApproved(each.number)) parts.push(extensionPart(each.number));
    const facts = await reader.extensionFacts(file.issue, which, extensionPaths(request, which), of);
    const verdict = verifyExtension(
      facts,
      {
        ...settings,
        number: which,
        ends: [window.until, ...(own !== undefined && parts.length > 0 ? [own.extends] : [])],
        commentsUsed: earlier.map(({ comment }) => comment),
        maybeOver,
      },
      now(),
    );
    return { verdict, parts };
  };
  const { verdict, parts } = await judge(number, false);
  return verdict.approved
    ? { kind: 'approved', base, verdict, extends: parts }
    : { kind: 'refused', verdict };
}
