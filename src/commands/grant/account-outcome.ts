import type { Approved } from '../../approval/verify.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import type { GrantObject } from '../../aws/backend.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import { isGiven, STATES, type State } from '../../lifecycle/state.ts';
import type { AccountNow } from '../../messages/accounts-news.ts';
import type { AccountName, RequestPart } from '../../terms/brand.ts';
import { formatInstant, parseInstant, type Instant } from '../../terms/instant.ts';
import { inlineText } from '../../text/markdown.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { recordedApprovers, recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { stateOfHeld } from './held-grant.ts';
import type { SettledAccount, SeveralAccounts } from './settled-accounts.ts';
import { whatIsToldOnce } from './tell-grant.ts';

/** An account as it stands, and what is on record of it from now on; `undefined`: nothing new. */
export interface AccountOutcome {
  readonly now: AccountNow;
  readonly event?: {
    readonly kind: State;
    readonly once: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
  /** What to say of using it, where it is live. */
  readonly live?: {
    readonly approved: Pick<Approved, 'request' | 'policyText'>;
    readonly object: GrantObject;
    readonly principalArn?: string;
  };
  /** Attached in this run: where that it is live was told before, AWS had lost it. */
  readonly again?: {
    readonly account: AccountName;
    readonly approved: Approved;
    readonly object: GrantObject;
  };
}

export const isLapsed = ({ settled }: SettledAccount): boolean =>
  settled.kind === 'refused' &&
  settled.held === undefined &&
  settled.verdict.reasons.some(({ code }) => code === 'lapsed');

/** It waits: whoever put it back would have it granted, and without that it lapses with the time of the request. */
export function toldGone(
  issue: SeveralAccounts['issue'],
  account: AccountName,
  part: RequestPart,
): AccountOutcome {
  const message =
    'aws-jit.yml no longer names this account, so nothing is granted there. If it is named again while the time of this request lasts, it is granted by itself.';
  const code = 'account-gone';
  return {
    now: { account, state: 'approved', why: `- ${inlineText(message)} (\`${code}\`)` },
    event: {
      kind: 'approved',
      once: `${part}:${code}`,
      data: {
        created: formatInstant(issue.createdAt),
        account,
        part,
        codes: [code],
        reasons: [{ code, message }],
      },
    },
  };
}

/** What a run found of one account; `undefined`: nothing that is to be told. */
export async function toldOf(
  { settled, backend }: SettledAccount,
  account: AccountName,
  part: RequestPart,
): Promise<AccountOutcome | undefined> {
  const asked = { created: formatInstant(settled.issue.createdAt), account, part };
  const held =
    settled.kind === 'granted'
      ? {
          object: settled.object,
          request: settled.approved.request,
          policyText: settled.approved.policyText,
          from: settled.approved.window.from,
        }
      : settled.held;
  if (held !== undefined) {
    if (!(await backend.isLive(held.object))) return undefined;
    const { object, request, policyText, from } = held;
    const state = stateOfHeld(request, await backend.now());
    const until = formatInstant(object.until);
    const granted = settled.kind === 'granted' ? settled : undefined;
    return {
      now: { account, state, until: object.until },
      live: {
        approved: { request, policyText },
        object,
        ...(granted?.principalArn === undefined ? {} : { principalArn: granted.principalArn }),
      },
      ...(granted?.fresh === true
        ? { again: { account, approved: granted.approved, object: granted.object } }
        : {}),
      event: {
        kind: state,
        once: `${part}:${until}`,
        data: {
          ...recordedRequest(request),
          part,
          until,
          ...(from === undefined ? {} : { from: formatInstant(from) }),
          arn: object.arn,
          ...(granted?.principalArn === undefined ? {} : { principalArn: granted.principalArn }),
          ...(granted === undefined
            ? {}
            : {
                pull: granted.approved.pull,
                head: granted.approved.head,
                approvers: recordedApprovers(granted.approved.approvers),
              }),
          policy: digestOf(policyText),
          statements: recordedStatements(request, policyText),
        },
      },
    };
  }
  switch (settled.kind) {
    case 'granted':
      return undefined;
    case 'revoked':
      // The run that took it back tells of it; whatever was recorded before, it is not live.
      return { now: { account, state: 'revoked' } };
    case 'failed': {
      const { code, message, retry } = settled.outcome;
      return {
        now: { account, state: 'failed', why: `- ${inlineText(message, 1_500)}` },
        event: {
          kind: 'failed',
          once: `${part}:${code}:${digestOf(causeIn(message)).slice(0, 12)}`,
          data: { ...asked, code, message, retry },
        },
      };
    }
    case 'refused': {
      const { reasons, waiting, window } = settled.verdict;
      const codes = [...new Set(reasons.map(({ code }) => code))];
      const state = codes.includes('lapsed') ? 'lapsed' : waiting ? 'approved' : 'refused';
      const list = reasons
        .map(({ code, message }) => `- ${inlineText(message, 600)} (\`${code}\`)`)
        .join('\n');
      return {
        now: { account, state, until: window?.until, why: list },
        event: {
          kind: state,
          once: `${part}:${digestOf(reasons.map(whatIsToldOnce).sort().join()).slice(0, 12)}`,
          data: { ...asked, codes, reasons: reasons.map(({ code, message }) => ({ code, message })) },
        },
      };
    }
  }
}

/** As earlier runs recorded it: it informs. AWS has ended what was live, once its time is over. */
export function fromRecord(account: AccountName, own: readonly LedgerEvent[], at: Instant): AccountNow {
  const last = own.findLast(({ kind }) => Object.hasOwn(STATES, kind));
  if (last === undefined) return { account, state: undefined };
  const until: Instant | undefined = parseInstant(String(last.data['until']));
  const state = last.kind as State;
  return { account, state: isGiven(state) && until !== undefined && until <= at ? 'expired' : state, until };
}
