import type { ApprovalFacts } from '../../approval/approval-facts.ts';
import type { Approved } from '../../approval/verify.ts';
import { verifyDifference, type JudgedDifference } from '../../approval/supplement/verify-difference.ts';
import { verifyExtension } from '../../approval/supplement/verify-extension.ts';
import {
  inPlace,
  type SupplementSettings,
  type SupplementVerdict,
} from '../../approval/supplement/verify-supplement.ts';
import { approversFor, longestOf, peopleOf } from '../../config/lookups.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { differenceView } from '../../messages/reviewing/difference-view.ts';
import { extensionView } from '../../messages/reviewing/extension-view.ts';
import { readReviewed, type Reviewed } from '../../policy/reviewed-policy.ts';
import { requestOfDifference, type Difference } from '../../request/difference.ts';
import type { Extension } from '../../request/extension.ts';
import { serialiseDifference } from '../../request/file/difference-file.ts';
import { serialiseExtension } from '../../request/file/extension-file.ts';
import { requestPaths, serialiseRequest } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { supplementPart, type Supplement, type SupplementKind } from '../../request/supplement.ts';
import { FIRST_PART, type RequestPart } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { actionsIn, judge } from '../judge/judge.ts';
import { reviewOfDifference } from '../judge/judge-difference.ts';
import { isPreset } from '../judge/preset-policy.ts';
import { filedDifferences, filedExtensions } from '../run/filed-supplements.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { verdictOn, type VerdictContext } from './approval-verdict.ts';

type Yes<S extends Supplement> = Extract<SupplementVerdict<S>, { approved: true }>;
type No<S extends Supplement> = Extract<SupplementVerdict<S>, { approved: false }>;

/** A supplement that is approved, what it stands beside, and what it gives. */
export interface ApprovedSupplement {
  readonly kind: 'approved';
  readonly base: Approved;
  readonly of:
    | { readonly kind: 'extension'; readonly verdict: Yes<Extension> }
    | { readonly kind: 'difference'; readonly verdict: Yes<Difference> };
  /** The end that it rests on, and which parts of the request end then: one of them AWS has to hold. */
  readonly restsOn: Instant;
  readonly beside: readonly RequestPart[];
  /** Of an extension what was approved first. */
  readonly gives: {
    readonly request: Request;
    readonly policyText: string;
    readonly reviewed: Reviewed;
    /** Its own file and its view, byte for byte as they were approved. */
    readonly fileText: string;
    readonly viewText: string;
    /** Approvals that its risk asks for. */
    readonly required: number;
  };
}

export type JudgedSupplement =
  ApprovedSupplement | { readonly kind: 'refused'; readonly verdict: No<Extension> | No<Difference> };

type FiledParts = Pick<FiledRequest, 'account' | 'issue' | 'extensions' | 'differences'>;

/**
 * Whether an extension or a difference of a filed request is approved, now: what it stands beside is proved as at the first grant, though
 * its own window may be over, and so is every earlier extension that it rests on.
 * @param now by GitHub's clock, asked for after the facts were read.
 */
export async function supplementVerdict(
  context: VerdictContext,
  issue: Issue,
  file: FiledParts,
  kind: SupplementKind,
  number: number,
  now: () => Instant,
): Promise<JudgedSupplement> {
  const { config, github, main, reader, knowledge } = context;
  const extensions = await filedExtensions(github, main.head, file);
  const differences = await filedDifferences(github, main.head, file);
  const base = await verdictOn(context, issue, file, now, { maybeOver: true });
  if (!base.approved) {
    const { reasons, waiting } = base;
    const of = { approved: false as const, reasons: reasons.map(inPlace), waiting };
    return {
      kind: 'refused',
      verdict:
        kind === 'extension'
          ? { ...of, supplement: extensions.get(number) }
          : { ...of, supplement: differences.get(number) },
    };
  }
  const { request, window, policyText, reviewText, mergeCommit, pull, required } = base;
  if (request.accounts !== undefined) {
    const message =
      'A request for several accounts is neither extended nor added to: each account would need its own.';
    const of = {
      approved: false as const,
      reasons: [{ code: `${kind}-differs` as const, message }],
      waiting: false,
    };
    return {
      kind: 'refused',
      verdict:
        kind === 'extension'
          ? { ...of, supplement: extensions.get(number) }
          : { ...of, supplement: differences.get(number) },
    };
  }
  const of = requestPaths(request);
  const settings: Omit<SupplementSettings, 'number' | 'ends' | 'commentsUsed' | 'maybeOver'> = {
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
    required,
    approvers: approversFor(config, file.account),
    samePrincipal: peopleOf(config, request.principal, file.account),
    ownsBeside: Object.values(of),
  };
  /** Each is proved once, however many rest on it. */
  const proved = new Map<number, Promise<boolean>>();
  const isApproved = (which: number): Promise<boolean> => {
    const known = proved.get(which) ?? judgeExtension(which, true).then(({ verdict }) => verdict.approved);
    proved.set(which, known);
    return known;
  };
  /** Parts that end at a time and are approved. @param before the number of an extension: later ones are none that it rests on */
  const partsUntil = async (end: Instant | undefined, before = Infinity): Promise<RequestPart[]> => {
    const parts: RequestPart[] = end === window.until ? [FIRST_PART] : [];
    for (const each of extensions.values())
      if (each.number < before && each.until === end && (await isApproved(each.number)))
        parts.push(supplementPart('extension', each.number));
    return parts;
  };
  const endsWith = (end: Instant | undefined, parts: readonly RequestPart[]): readonly Instant[] => [
    window.until,
    ...(end !== undefined && end !== window.until && parts.length > 0 ? [end] : []),
  ];
  const commentsBefore = (all: ReadonlyMap<number, Supplement>, which: number): readonly number[] =>
    [...all.values()].filter((each) => each.number < which).map(({ comment }) => comment);

  const judgeExtension = async (which: number, maybeOver: boolean) => {
    const end = extensions.get(which)?.extends;
    const parts = await partsUntil(end, which);
    const verdict = verifyExtension(
      await reader.supplementFacts(request, 'extension', which, of),
      {
        ...settings,
        expectedReview: (extension) => extensionView(extension, request, window.from, reviewText),
        most: longestOf(config, request),
        number: which,
        ends: endsWith(end, parts),
        commentsUsed: commentsBefore(extensions, which),
        maybeOver,
      },
      now(),
    );
    return { verdict, parts };
  };
  if (kind === 'extension') {
    const { verdict, parts } = await judgeExtension(number, false);
    return verdict.approved
      ? {
          kind: 'approved',
          base,
          of: { kind, verdict },
          restsOn: verdict.supplement.extends,
          beside: parts,
          gives: {
            request,
            policyText,
            reviewed: base.reviewed,
            fileText: serialiseExtension(verdict.supplement),
            viewText: extensionView(verdict.supplement, request, window.from, reviewText),
            required,
          },
        }
      : { kind: 'refused', verdict };
  }

  const end = differences.get(number)?.until;
  const parts = await partsUntil(end);
  const facts = await reader.supplementFacts(request, 'difference', number, of);
  const text = textOnMain(facts);
  const reviewed = readReviewed({}, text);
  const judged = (difference: Difference): JudgedDifference & { readonly required: number } => {
    if (!reviewed.ok)
      return {
        guardrails: reviewed.problems.map(({ path, message }) => `${path || 'the policy'}: ${message}`),
        expectedReview: undefined,
        required,
      };
    const judgement = judge(
      requestOfDifference(request, difference),
      text,
      config,
      knowledge,
      now(),
      actionsIn(policyText),
    );
    if (judgement.decision === 'refuse')
      return {
        guardrails: judgement.findings.map(({ code, message }) => `${code}: ${message}`),
        expectedReview: undefined,
        required,
      };
    const { catalog } = knowledge;
    const of = requestOfDifference(request, difference);
    const first = { policy: policyText, required };
    const review = reviewOfDifference(judgement.review, first, of, text, config, catalog, now());
    return {
      guardrails: [],
      expectedReview: differenceView(difference, review, reviewText),
      required: review.required,
    };
  };
  const filed = differences.get(number);
  const asked = filed === undefined ? required : judged(filed).required;
  const verdict = verifyDifference(
    facts,
    {
      ...settings,
      required: asked,
      asItIs: request.curatedSet !== undefined || isPreset(config, request),
      judged,
      number,
      ends: endsWith(end, parts),
      commentsUsed: commentsBefore(differences, number),
      maybeOver: false,
    },
    now(),
  );
  return verdict.approved && reviewed.ok
    ? {
        kind: 'approved',
        base,
        of: { kind, verdict },
        restsOn: verdict.supplement.until,
        beside: parts,
        gives: {
          request: requestOfDifference(request, verdict.supplement),
          policyText: text,
          reviewed: reviewed.value,
          fileText: serialiseDifference(verdict.supplement),
          viewText: judged(verdict.supplement).expectedReview ?? '',
          required: asked,
        },
      }
    : {
        kind: 'refused',
        verdict: verdict.approved
          ? { approved: false, reasons: [], waiting: false, supplement: verdict.supplement }
          : verdict,
      };
}

/** Byte for byte, as `verifyDifference` compares it with what was approved; empty where it is not there. */
function textOnMain({ files: { policy } }: ApprovalFacts): string {
  const { onMain } = policy;
  return onMain.known && onMain.value !== 'absent' && onMain.value.text.known ? onMain.value.text.value : '';
}
