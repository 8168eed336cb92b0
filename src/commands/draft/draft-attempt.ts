import { build } from '../../drafting/builder.ts';
import { draftOf } from '../../drafting/draft-outcome.ts';
import type { GroundedDraft } from '../../drafting/grounded-draft.ts';
import { startFromUse } from '../../drafting/start-from-use.ts';
import type { Draft, Question } from '../../drafting/task.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { DraftPullRequest } from '../../github/pull-requests.ts';
import type { ModelRecord } from '../../model/model-engine.ts';
import type { HowDrafted } from '../../messages/how-drafted.ts';
import type { Revision } from '../../messages/reviewing/pull-request-body.ts';
import { curatedPath } from '../../policy/curated-set.ts';
import { serialise } from '../../policy/document/serialise-policy.ts';
import { usedBefore } from '../../report/precedent.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import { MOST_LEFT_OUT, type Drafted } from '../../request/drafted.ts';
import { inlineText } from '../../text/markdown.ts';
import { readRequest, requestPaths, serialiseRequest } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import type { Sha } from '../../terms/brand.ts';
import type { Checked, Problem } from '../../terms/checked.ts';
import { besideOnMain, type Beside, type LivePolicy } from '../judge/held-by-principal.ts';
import { askBeside } from './ask-requester.ts';
import type { DraftingContext } from './drafting-context.ts';
import { modelRecord } from './choose-engine.ts';
import { actionsIn, judge, judgePolicy } from '../judge/judge.ts';
import { servicesToAskFor } from '../judge/judge-curated.ts';
import { presetPolicy } from '../judge/preset-policy.ts';
import { precedentsOf } from './earlier-requests.ts';
import { propose } from './open-pull-request.ts';
import { setQuotaProblems } from './permission-set-quotas.ts';
import { inOtherAccounts, ofAccount } from './other-accounts.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';
import { tellDrafted } from './tell-drafted.ts';
import type { Passed } from '../judge/judgement.ts';

/** A draft that may be proposed. */
export interface Ready {
  readonly kind: 'ready';
  /** With how it was drafted. */
  readonly request: Request;
  readonly policy: string;
  readonly judgement: Passed;
  readonly beside: Beside | undefined;
  /** `undefined`: nothing was drafted, a curated set is proposed as it is. */
  readonly how: HowDrafted | undefined;
  /** For the ledger. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Asked beside the draft. */
  readonly questions: readonly Question[];
  /** The same for each further account of the request, in the form's order. */
  readonly others?: readonly ForAccount[];
}

/** What is proposed for one account. */
export type ForAccount = Pick<Ready, 'request' | 'policy' | 'judgement'>;

export type Attempt =
  | Ready
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  /** Nothing can be drafted, or the guardrails refuse it: a Markdown list. */
  | {
      readonly kind: 'refused';
      readonly reasons: string;
      readonly codes: readonly string[];
      /** Of what the requester can mend in the form, or wait for. */
      readonly problems?: readonly Problem[];
    };

/**
 * Drafts a request and judges the result. Nothing is written anywhere. Of a request for several accounts the first is drafted, and what is
 * drafted is given in the others by the places of the resources, so that a model is asked once and all of them get the same.
 */
export async function attempt(context: DraftingContext, request: Request, issue: Issue): Promise<Attempt> {
  const { requests, problems } = inOtherAccounts(context, issue, request);
  if (problems.length > 0) return refusedFor(problems);
  const full = await setQuotaProblems(context, [request, ...requests]);
  if (full.length > 0) return { ...refusedFor(full), problems: full };
  return attemptIn(context, request, requests);
}

const refusedFor = (problems: readonly Problem[]): Refused => ({
  kind: 'refused',
  reasons: problems.map(({ message }) => `- ${inlineText(message, 2_000)}`).join('\n'),
  codes: codesOf(problems),
});

async function attemptIn(
  context: DraftingContext,
  request: Request,
  others: readonly Request[],
): Promise<Attempt> {
  const { run, config, knowledge } = context;
  if (request.curatedSet !== undefined) {
    const { curatedSet } = request;
    return everywhere(request, others, (each) => curatedAttempt(context, each, curatedSet));
  }
  const presetOf = (each: Request) =>
    presetPolicy(run.github, context.main.head, each, config, knowledge.catalog);
  const preset = await presetOf(request);
  if (preset !== undefined)
    return everywhere(request, others, async (each) =>
      presetAttempt(context, each, each === request ? preset : ((await presetOf(each)) ?? preset)),
    );
  const built = (of: Extract<Draft, { kind: 'picks' }>, used: NonNullable<Drafted['used']>) =>
    everywhere(request, others, (each) => judged(context, each, of, used, record, said));
  const { draft, grounded, record, said } = await context.engine(request, (document) => {
    const judged = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged.findings, risk: judged.decision === 'pass' ? judged.risk : 'critical' };
  });
  if (draft.kind === 'none')
    return { kind: 'refused', reasons: `- ${inlineText(draft.reason)}`, codes: ['not-drafted'] };
  if (draft.kind === 'questions') return draft;
  const use = usedBefore(await precedentsOf(run, request), request);
  const learned = grounded && startFromUse(grounded, request, use, knowledge.catalog);
  if (learned === undefined || learned === grounded) return built(draft, []);
  const again = draftOf(learned, draft.engine, request, knowledge.catalog);
  const merged = again.kind === 'picks' ? { ...draft, picks: again.picks, leftOut: again.leftOut } : draft;
  const first = await built(merged, usedIn(learned));
  // Whoever can write the ledger must not be able to have a request refused by what it says was used.
  return first.kind === 'refused' ? built(draft, []) : first;
}

/**
 * The same in every account, or every reason why not. Where another account would get other actions than the first, nothing is proposed:
 * whoever approves reads them as one.
 */
async function everywhere(
  first: Request,
  others: readonly Request[],
  in_: (request: Request) => Promise<Ready | Refused>,
): Promise<Ready | Refused> {
  const made = await in_(first);
  if (others.length === 0) return made;
  const all: { readonly request: Request; readonly made: Ready | Refused }[] = [{ request: first, made }];
  for (const request of others) all.push({ request, made: await in_(request) });
  const actions = made.kind === 'ready' ? actionsIn(made.policy).join() : undefined;
  const refused = all.flatMap(({ request, made: of }): readonly Refused[] =>
    of.kind === 'refused'
      ? [{ ...of, reasons: ofAccount(request.account, of.reasons) }]
      : actions !== undefined && actionsIn(of.policy).join() !== actions
        ? [
            {
              kind: 'refused',
              reasons: ofAccount(
                request.account,
                `- What is drafted for ${first.account} cannot be given in the same way here. File a request for this account by itself.`,
              ),
              codes: ['accounts-differ'],
            },
          ]
        : [],
  );
  if (made.kind === 'refused' || refused.length > 0)
    return {
      kind: 'refused',
      reasons: refused.map(({ reasons }) => reasons).join('\n'),
      codes: [...new Set(refused.flatMap(({ codes }) => codes))],
    };
  return {
    ...made,
    others: all.slice(1).flatMap(({ made: of }) =>
      of.kind === 'ready'
        ? [
            {
              // How it was drafted is one for all of them.
              request:
                made.request.drafted === undefined
                  ? of.request
                  : { ...of.request, drafted: made.request.drafted },
              policy: of.policy,
              judgement: of.judgement,
            },
          ]
        : [],
    ),
  };
}

/** What came in from earlier use, and of which requests. */
const usedIn = ({ picks }: GroundedDraft): NonNullable<Drafted['used']> =>
  picks.flatMap(({ action, grounds }) =>
    grounds.flatMap(({ kind, requests = [] }) => (kind === 'used' ? [{ action: action.id, requests }] : [])),
  );

type Refused = Extract<Attempt, { kind: 'refused' }>;
type Drafting = Awaited<ReturnType<DraftingContext['engine']>>;

/** Builds the policy of a draft, and judges it, alone and beside what the principal has. */
async function judged(
  context: DraftingContext,
  request: Request,
  draft: Extract<Draft, { kind: 'picks' }>,
  used: NonNullable<Drafted['used']>,
  record: Drafting['record'],
  said: Drafting['said'],
): Promise<Ready | Refused> {
  const granted = build(draft.picks, request, context.knowledge.catalog).document;
  const drafted = {
    ...draftedBy(draft, record),
    ...(used.length === 0 ? {} : { used }),
  };
  const policy = serialise(granted);
  const full = await withEarlierRecord(context, { ...request, drafted }, policy);
  const judged = await judgedBeside(context, full, policy);
  if (judged.kind === 'refused') return judged;
  const { judgement, beside } = judged;
  return {
    kind: 'ready',
    request: full,
    policy,
    judgement,
    beside,
    how: { model: record?.fallback === undefined ? record?.model : undefined, notes: draft.notes, said },
    record: { engine: draft.engine, ...modelRecord(record) },
    questions: draft.questions,
  };
}

/**
 * By itself, and beside what the principal's other requests give.
 * @param to what the request itself gives already, where this is to be added to it: what was approved first, and all of it.
 */
export async function judgedBeside(
  context: DraftingContext,
  request: Request,
  policy: string,
  to?: { readonly policy: string; readonly live: readonly LivePolicy[] },
): Promise<(Pick<Ready, 'judgement' | 'beside'> & { readonly kind: 'passed' }) | Refused> {
  const { catalog } = context.knowledge;
  const besides = to === undefined ? [] : actionsIn(to.policy);
  const now = context.run.github.now();
  const judgement = judge(request, policy, context.config, context.knowledge, now, besides);
  if (judgement.decision === 'refuse') {
    const reasons = judgement.findings.map(({ code, message }) => `- \`${code}\`: ${inlineText(message)}`);
    return { kind: 'refused', reasons: reasons.join('\n'), codes: codesOf(judgement.findings) };
  }
  const beside = await besideOnMain(context, request, policy, catalog, to?.live);
  const completed = beside?.findings.filter(({ severity }) => severity === 'error') ?? [];
  if (beside && completed.length > 0) {
    const others = beside.others.issues.map((number) => `#${number}`).join(', ');
    const reasons = completed.map(
      ({ code, message }) => `- \`${code}\`: ${inlineText(message)} Beside it you have ${others}.`,
    );
    return { kind: 'refused', reasons: reasons.join('\n'), codes: codesOf(completed) };
  }
  return { kind: 'passed', judgement, beside };
}

export const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

/** A curated set is proposed as it stands in the repository: drafting has no way to ask AWS what is in it now. */
async function curatedAttempt(
  context: DraftingContext,
  request: Request,
  set: string,
): Promise<Ready | Refused> {
  const path = curatedPath(set);
  const policy = (await readFilesAt(context.run.github, context.main.head, [path])).get(path);
  if (policy === undefined) {
    const reason = `${path} is not in this repository yet. Ask the owners of aws-jit.yml to run \`aws-jit curated pull\` and merge what it writes.`;
    return { kind: 'refused', reasons: `- ${reason}`, codes: ['curated-set-missing'] };
  }
  const services = servicesToAskFor(set, policy, context.config);
  const barred = await mayNotAsk(
    context.run.github,
    context.config,
    { ...request, services },
    request.requester.id,
  );
  if (barred.length > 0) {
    const reasons = barred.map(({ message }) => `- ${inlineText(message)}`).join('\n');
    return { kind: 'refused', reasons, codes: codesOf(barred) };
  }
  const judged = await judgedBeside(context, request, policy);
  if (judged.kind === 'refused') return judged;
  const { judgement, beside } = judged;
  const record = { engine: 'curated', curatedSet: set };
  return { kind: 'ready', request, policy, judgement, beside, how: undefined, record, questions: [] };
}

/** A preset that says what is granted is proposed as it stands on the default branch: nothing is drafted, and no model is asked. */
async function presetAttempt(
  context: DraftingContext,
  request: Request,
  given: Checked<string>,
): Promise<Ready | Refused> {
  if (!given.ok) {
    const reasons = given.problems.map(({ message }) => `- ${inlineText(message, 2_000)}`).join('\n');
    return { kind: 'refused', reasons, codes: codesOf(given.problems) };
  }
  const judged = await judgedBeside(context, request, given.value);
  if (judged.kind === 'refused') return judged;
  const { judgement, beside } = judged;
  const record = { engine: 'preset', preset: request.preset };
  return {
    kind: 'ready',
    request,
    policy: given.value,
    judgement,
    beside,
    how: undefined,
    record,
    questions: [],
  };
}

/** For the request file: who drafted, digests of what passed, and what was left out. */
export function draftedBy(
  draft: Extract<Draft, { kind: 'picks' }>,
  record: ModelRecord | undefined,
): Drafted {
  return {
    engine: draft.engine === 'rules' ? 'rules' : 'model',
    ...(record === undefined ? {} : { model: record.model }),
    exchanges: (record?.exchanges ?? []).map(({ sent, received }) => ({
      sent: digestOf(sent),
      ...(received === undefined ? {} : { received: digestOf(received) }),
    })),
    leftOut: draft.leftOut.slice(0, MOST_LEFT_OUT),
  };
}

/**
 * A run that repeats one that was cut short asks a model again. Where the policy is the same, the record of the first time stays, so that
 * no new commit takes away approvals.
 */
async function withEarlierRecord(
  { run }: DraftingContext,
  request: Request,
  policy: string,
): Promise<Request> {
  if (request.drafted?.model === undefined) return request;
  const head = await branchHead(run.github, draftBranch(request.issue));
  if (head === undefined) return request;
  const earlier = await draftAt(run, head, request);
  if (earlier?.policy !== policy) return request;
  const { drafted } = earlier.request;
  if (drafted === undefined) return request;
  const same = { ...request, drafted };
  return serialiseRequest(same) === serialiseRequest(earlier.request) ? same : request;
}

/** What a commit holds for a request; `undefined`: no readable request of this issue. */
export async function draftAt(
  { github }: DraftingContext['run'],
  commit: Sha,
  of: Pick<Request, 'account' | 'createdAt' | 'issue'>,
): Promise<{ readonly request: Request; readonly policy: string | undefined } | undefined> {
  const paths = requestPaths(of);
  const files = await readFilesAt(github, commit, [paths.request, paths.policy], 'is absent');
  const read = readRequest(files.get(paths.request) ?? '');
  if (!read.ok || read.value.issue !== of.issue) return undefined;
  return { request: read.value, policy: files.get(paths.policy) };
}

/**
 * Proposes a draft and tells of it.
 * @param from head of the branch that the draft was made beside; another one: `BranchMoved`.
 */
export async function proposeReady(
  context: DraftingContext,
  issue: Issue,
  { request, policy, judgement, beside, how, record, questions, others }: Ready,
  revision?: Revision,
  from?: Sha,
): Promise<DraftPullRequest> {
  const parts = { beside: beside?.others, drafting: how, revision };
  const pull = await propose(context, { request, policy, judgement, others }, parts, from);
  await tellDrafted(context, issue, { request, policy, judgement, others }, pull, record);
  await askBeside(context, request, questions, pull.number);
  return pull;
}
