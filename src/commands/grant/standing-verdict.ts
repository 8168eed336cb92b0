import {
  standingAgainst,
  verifyStanding,
  type StandingSettings,
  type StandingVerdict,
} from '../../approval/standing/verify-standing.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { EarlierUses } from '../../approval/standing/use-checks.ts';
import { known, unknown, type ApprovalFacts, type Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed, approversFor, principalOf } from '../../config/lookups.ts';
import type { Issue } from '../../github/open-issues.ts';
import { usesBefore } from '../../github/standing/uses-of-standing.ts';
import { touchedSince } from '../../github/standing/touched-since.ts';
import { standingView } from '../../messages/reviewing/standing-view.ts';
import { readReviewed } from '../../policy/reviewed-policy.ts';
import { FIELDS } from '../../request/form/form-fields.ts';
import { readTicket } from '../../request/form/read-ticket.ts';
import { parseUse } from '../../request/form/standing-form.ts';
import { readStanding, standingPaths } from '../../request/file/standing-file.ts';
import type { Request } from '../../request/request.ts';
import { standingText, type Standing, type StandingPlace } from '../../request/standing.ts';
import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import { earlier, formatInstant, type Instant } from '../../terms/instant.ts';
import { judgeStanding, servicesIn } from '../judge/judge-standing.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { sharing, sharingAt } from '../run/who-gains.ts';
import type { VerdictContext } from './approval-verdict.ts';

/** A use that is judged; `request` is what is said and recorded of it, as far as its issue and the file can be read. */
export interface JudgedUse {
  readonly verdict: StandingVerdict;
  readonly request: Request | undefined;
}

/** What is read of a standing approval at the present head, and what the configuration says of it. */
interface StandingNow {
  readonly facts: ApprovalFacts;
  readonly standing: Standing | undefined;
  readonly policyText: string | undefined;
  readonly settings: StandingSettings;
}

/** The order of reading: the files and their pull request; who was who when it was merged; what became of the files since. */
async function readNow(
  { github, config, knowledge, reader }: VerdictContext,
  issue: IssueNumber,
  of: StandingPlace,
  now: () => Instant,
): Promise<StandingNow> {
  const facts = await reader.standingFacts(issue, standingPaths(of));
  const text = (kind: 'request' | 'policy'): string | undefined => {
    const { onMain } = facts.files[kind];
    return onMain.known && onMain.value !== 'absent' && onMain.value.text.known
      ? onMain.value.text.value
      : undefined;
  };
  const file = readStanding(text('request') ?? '');
  const standing = file.ok ? file.value : undefined;
  const policyText = text('policy');
  const policy = policyText === undefined ? undefined : documentIn(policyText);
  const people = standing?.people ?? [];

  const mergeCommit = facts.pull.known ? facts.pull.value.mergeCommit : undefined;
  // Without a merge nothing is approved, which is a reason of its own.
  const then = mergeCommit === undefined ? known([]) : await sharingAt(github, mergeCommit, people, of);
  const touched =
    mergeCommit === undefined
      ? unknown('it is not merged')
      : await touchedSince(github, mergeCommit, facts.repository.head, standingPaths(of));

  const judged =
    policyText === undefined ? undefined : judgeStanding(of, policyText, config, knowledge.catalog, now());
  const account = accountNamed(config, of.account);
  const foreign =
    policyText === undefined || account === undefined ? [] : otherAccounts(policyText, account.id);
  return {
    facts,
    standing,
    policyText,
    settings: {
      of,
      accountId: account?.id,
      guardrails: [
        ...(judged?.checked.findings ?? []).flatMap(({ severity, code, message }) =>
          severity === 'error' ? [`${code}: ${message}`] : [],
        ),
        ...foreign.map((arn) => `resource-account: ${arn} is in another account than ${account?.id ?? ''}.`),
      ],
      expectedReview:
        standing !== undefined && policy !== undefined ? standingView(standing, policy) : undefined,
      required: judged?.required ?? Math.max(2, config.guardrails.second_approval),
      most: config.max_duration,
      mostUnseen: config.break_glass.max_duration,
      trial: config.trial,
      curated: config.curated_sets.size > 0,
      presets: config.presets.size > 0,
      touchedSince: touched,
      thenUnread: then.known ? undefined : then.why,
      approvers: approversFor(config, of.account),
      samePrincipal: [...sharing(config, people, of), ...(then.known ? then.value : [])],
    },
  };
}

/**
 * Why a use of a standing approval would be refused now, whoever of its people filed it: all of it proved as at a use.
 * @param any an issue: the facts of a use are read with the others, and none of them is judged here.
 */
export async function standingRefusedNow(
  context: VerdictContext,
  of: StandingPlace,
  any: IssueNumber,
  now: () => Instant,
): Promise<readonly Reason[]> {
  const { facts, standing, settings } = await readNow(context, any, of, now);
  const reasons = [...standingAgainst(facts, settings)];
  if (standing === undefined) return reasons;
  if (standing.until <= now())
    reasons.push({
      code: 'standing-until',
      message: `It ended at ${formatInstant(standing.until)}. Bring another one if it is needed still, and remove its files.`,
    });
  for (const id of standing.people)
    if (principalOf(context.config, id, of.account) === undefined)
      reasons.push({
        code: 'use-no-identity',
        message: `aws-jit.yml does not say who GitHub id ${id}, one of its people, is in ${of.account}.`,
      });
  return reasons;
}

/**
 * Whether an issue is a use of a standing approval that is approved, now: all of it derived anew from what GitHub says and the present head.
 * @param held AWS holds it already.
 * @param now by GitHub's clock, asked for after the facts were read.
 */
export async function standingVerdict(
  context: VerdictContext,
  issue: Issue,
  of: StandingPlace,
  held: boolean,
  now: () => Instant,
): Promise<JudgedUse> {
  const { github, main, config } = context;
  const { facts, standing, policyText, settings } = await readNow(context, issue.number, of, now);
  const before: Read<EarlierUses> =
    standing === undefined
      ? unknown('the file cannot be read')
      : await usesBefore(
          github,
          of,
          standing.people,
          issue.number,
          earlier(issue.createdAt, standing.within),
          facts.pull.known ? facts.pull.value.number : 0,
        );
  const ask = parseUse(issue.body);
  const principal =
    issue.author?.type === 'User' ? principalOf(config, issue.author.id, of.account) : undefined;
  const barred =
    policyText === undefined || issue.author?.type !== 'User'
      ? []
      : await mayNotAsk(
          github,
          config,
          { account: of.account, services: servicesIn(policyText) },
          issue.author.id,
        );
  const ticket = ask.ok ? ticketOf(ask.value.ticket, of.account, config) : { ticket: undefined, against: [] };
  const verdict = verifyStanding(
    facts,
    settings,
    {
      ask,
      hasIdentity: principal !== undefined,
      against: [...barred, ...ticket.against],
      before,
      held,
    },
    now(),
  );
  if (
    standing === undefined ||
    policyText === undefined ||
    !ask.ok ||
    principal === undefined ||
    !issue.author
  )
    return { verdict, request: undefined };
  const { duration = standing.duration, reason } = ask.value;
  return {
    verdict,
    request: {
      account: of.account,
      services: servicesIn(policyText),
      resources: resourcesIn(policyText),
      access: {},
      reason,
      duration,
      repository: main.repository,
      issue: issue.number,
      issueId: issue.id,
      accountId: standing.accountId,
      requester: { id: issue.author.id, login: issue.author.login },
      principal,
      createdAt: issue.createdAt,
      bodyDigest: digestOf(issue.body),
      standing: standingText(of),
      ...(standing.review === 'afterwards' ? { afterwards: true as const } : {}),
      ...(ticket.ticket === undefined ? {} : { ticket: ticket.ticket }),
    },
  };
}

/** The ticket that a use names, and what the configuration has against it: a use is access to the account like any other. */
function ticketOf(
  text: string | undefined,
  account: AccountName,
  config: Config,
): { readonly ticket: string | undefined; readonly against: readonly Reason[] } {
  const against: Reason[] = [];
  const ticket = readTicket(text, account, config.ticket, (_, field, message) => {
    against.push({
      code: 'use-ticket',
      message: `${FIELDS[field].label}: ${message} File it anew with one.`,
    });
  });
  return { ticket, against };
}

function documentIn(policy: string) {
  const read = readReviewed({}, policy);
  return read.ok && read.value.kind === 'policy' ? read.value.document : undefined;
}

function resourcesIn(policy: string): readonly string[] {
  const all = (documentIn(policy)?.Statement ?? []).flatMap(({ Effect, Resource = [] }) =>
    Effect === 'Allow' ? Resource : [],
  );
  return [...new Set(all)];
}

const otherAccounts = (policy: string, own: string): readonly string[] =>
  resourcesIn(policy).filter((arn) => {
    const id = arn.split(':')[4] ?? '';
    return /^\d{12}$/.test(id) && id !== own;
  });
