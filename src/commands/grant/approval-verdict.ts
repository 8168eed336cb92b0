import type { AccountName } from '../../terms/brand.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { VerifySettings, Verdict } from '../../approval/verify.ts';
import { verify } from '../../approval/verify.ts';
import type { Config } from '../../config/config.ts';
import { approversFor, peopleOf } from '../../config/lookups.ts';
import type { DraftingKnowledge } from '../../drafting/grounded-engine.ts';
import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { GitHub } from '../../github/github-client.ts';
import { loginIsFree } from '../../github/logins.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Instant } from '../../terms/instant.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { judge } from '../judge/judge.ts';
import { servicesToAskFor } from '../judge/judge-curated.ts';
import { presetPolicy } from '../judge/preset-policy.ts';
import { digestOf, requestOfIssue, type RequestOfIssue } from '../run/request-of-issue.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';

/** What a verdict is reached from, beside the facts. All of it is the default branch's, at one commit. */
export interface VerdictContext {
  readonly github: GitHub;
  readonly main: MainBranch;
  readonly config: Config;
  readonly knowledge: DraftingKnowledge;
  readonly reader: ApprovalReader;
}

/** What of a verdict is not of now, where what was granted before is proved again. */
export interface OfThen {
  /** An extension of it is judged, so that its own window may be over. */
  readonly maybeOver?: boolean;
  /** Where the issue's text is the one that was approved, to the byte, a place's clocks are read as they were read then. */
  readonly startOfThen?: boolean;
}

/**
 * Whether a filed request is approved, now: the facts from GitHub, what the issue and the configuration give, the
 * guardrails and the reviewer's view made anew, and `verify` over all of them.
 * @param now by GitHub's clock, asked for after the facts were read.
 */
export async function verdictOn(
  { github, main, config, knowledge, reader }: VerdictContext,
  issue: Issue,
  file: Pick<FiledRequest, 'account' | 'issue'> & {
    /** It was merged for these, however many a request may be for by now. */
    readonly accounts?: readonly AccountName[] | undefined;
  },
  now: () => Instant,
  { maybeOver = false, startOfThen = false }: OfThen = {},
): Promise<Verdict> {
  const paths = requestPaths({ account: file.account, createdAt: issue.createdAt, issue: file.issue });
  // The same whoever is granted first: by the form, since which files came together is for the proof to say.
  const named = accountsNamed(issue.body);
  const isForSeveral =
    named.length > 1 && (file.accounts !== undefined || named.length <= config.max_accounts_per_request);
  const all = isForSeveral && named.includes(file.account) ? named : [file.account];
  const facts = await reader.factsFor(
    issue.number,
    paths,
    all.map((account) => requestPaths({ account, createdAt: issue.createdAt, issue: file.issue })),
  );
  const onMain = (kind: keyof typeof paths): string | undefined => {
    const entry = facts.files[kind].onMain;
    return entry.known && entry.value !== 'absent' && entry.value.text.known
      ? entry.value.text.value
      : undefined;
  };
  const filed = readRequest(onMain('request') ?? '');
  const policy = onMain('policy');
  const at = now();
  const judgement =
    filed.ok &&
    policy !== undefined &&
    filed.value.account === file.account &&
    config.accounts.has(file.account)
      ? judge(filed.value, policy, config, knowledge, at)
      : undefined;
  const otherThanPreset = async (request: Request, text: string | undefined): Promise<readonly Reason[]> => {
    const given = await presetPolicy(github, main.head, request, config, knowledge.catalog);
    if (given === undefined || (given.ok && given.value === text)) return [];
    const why = given.ok
      ? `The policy file is not what the preset ${request.preset ?? ''} gives now: the preset was changed since, or the file is not its.`
      : given.problems.map(({ message }) => message).join(' ');
    return [{ code: 'preset-differs', message: `${why} File a new issue.` }];
  };
  // What answers asked for is worked out from the remarks of the file; that these are what the requester wrote, `verify` proves.
  const remarks = filed.ok ? (filed.value.remarks ?? []) : [];
  const start =
    startOfThen && filed.ok && filed.value.bodyDigest === digestOf(issue.body)
      ? filed.value.start
      : undefined;
  const made = requestOfIssue(
    issue,
    main.repository,
    config,
    knowledge.catalog,
    remarks,
    start,
    isForSeveral ? file.account : undefined,
  );
  const barred =
    made.kind === 'request'
      ? await mayNotAsk(github, config, asked(made.request, policy, config), made.request.requester.id)
      : [];
  const other = filed.ok ? await otherThanPreset(filed.value, policy) : [];
  const settings: VerifySettings = {
    formerLogins: filed.ok ? await formerLogins(github, filed.value, made) : new Set(),
    expectedRequest: expected(made),
    against: [...barred, ...other],
    guardrails:
      judgement?.decision === 'refuse'
        ? judgement.findings.map(({ code, message }) => `${code}: ${message}`)
        : [],
    expectedReview: judgement?.decision === 'pass' ? judgement.view : undefined,
    required: judgement?.decision === 'pass' ? judgement.required : config.approval.required,
    approvalTtl: config.approval_ttl,
    maybeOver,
    trial: config.trial,
    curated: config.curated_sets.size > 0,
    presets: config.presets.size > 0,
    approvers: approversFor(config, file.account),
    samePrincipal: filed.ok ? peopleOf(config, filed.value.principal, file.account) : [],
  };
  return verify(facts, settings, at);
}

/**
 * The requester's login as the file says it, where it is not the present one and GitHub knows nobody of that name: then the
 * person was renamed since. Somebody else's login in the file would mislead whoever approves it.
 */
async function formerLogins(
  github: GitHub,
  { requester }: Request,
  made: RequestOfIssue,
): Promise<ReadonlySet<string>> {
  if (made.kind !== 'request') return new Set();
  const now = made.request.requester;
  if (now.id !== requester.id || now.login === requester.login) return new Set();
  return (await loginIsFree(github, requester.login)) ? new Set([requester.login]) : new Set();
}

/** Of a curated set the services are in the file. */
const asked = (request: Request, policy: string | undefined, config: Config): Request =>
  request.curatedSet === undefined
    ? request
    : { ...request, services: servicesToAskFor(request.curatedSet, policy ?? '', config) };

function expected(made: RequestOfIssue): VerifySettings['expectedRequest'] {
  const none = (message: string) => ({
    ok: false as const,
    problems: [{ code: made.kind, path: 'issue', message }],
  });
  switch (made.kind) {
    case 'request':
      return { ok: true, value: made.request };
    case 'problems':
      return { ok: false, problems: made.problems };
    case 'not-a-person':
      return none('Only a person can ask for access; the issue was not filed by one.');
    case 'no-identity':
      return none('aws-jit.yml does not say who the requester is in this account.');
  }
}
