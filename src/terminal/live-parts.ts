import type { LedgerEvent } from '../github/ledger-branch.ts';
import { liveAccessOf } from '../commands/run/live-access.ts';
import { accountWithId } from '../config/lookups.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import type { LiveAccess } from '../messages/aws-profile.ts';
import { untilText } from '../messages/clock-time.ts';
import { FIRST_PART, givesTheSame, RequestPart } from '../terms/brand.ts';
import { parseInstant, type Instant } from '../terms/instant.ts';
import type { UsableRequest } from './usable-requests.ts';

/** What of a request can be used: what was asked for, by its latest end, and beside it what was added and has an end of its own. */
export interface LivePart {
  readonly access: LiveAccess;
  readonly until: Instant;
  /** Of a difference: `d1`. */
  readonly added: RequestPart | undefined;
}

type Live =
  { readonly ok: true; readonly parts: readonly LivePart[] } | { readonly ok: false; readonly why: string };

const partIn = ({ part }: LedgerEvent['data']): RequestPart =>
  typeof part === 'string' && RequestPart.is(part) ? part : FIRST_PART;

interface Granted {
  readonly part: RequestPart;
  readonly until: Instant;
  readonly data: LedgerEvent['data'];
}

/**
 * By what was recorded. It grants nothing: with a profile for access that is over, AWS refuses.
 * @param found in one account; of a request for several, what is recorded of the others is left out.
 */
export function livePartsOf({ config, request, policyText, events }: UsableRequest, now: Instant): Live {
  if (!accountWithId(config, request.accountId))
    return {
      ok: false,
      why: `aws-jit.yml lists no account ${request.accountId} (${request.account}) any more.`,
    };
  const here = events.filter(
    ({ data: { account } }) => typeof account !== 'string' || account === request.account,
  );
  const granted = here.flatMap(({ kind, data }): readonly Granted[] => {
    const until = kind === 'granted' ? parseInstant(String(data['until'])) : undefined;
    return until === undefined ? [] : [{ part: partIn(data), until, data }];
  });
  const base = latest(granted.filter(({ part }) => givesTheSame(part, FIRST_PART)));
  if (base === undefined) {
    return {
      ok: false,
      why: 'no grant of it is recorded here. If it is granted by now, get the record with: git fetch origin aws-jit-ledger',
    };
  }
  const over = here.find(({ kind }) => Object.hasOwn(STATES, kind) && STATES[kind as State].over);
  if (base.until <= now || over !== undefined) {
    const how = over === undefined ? `ended ${untilText(base.until, now)}` : `is ${over.kind}`;
    return { ok: false, why: `the access ${how}. File a new request if you need it again.` };
  }
  const accessOf = ({ part, until, data: { principalArn } }: Granted): LiveAccess =>
    liveAccessOf(
      config,
      request,
      policyText,
      until,
      typeof principalArn === 'string' ? principalArn : undefined,
      part,
    );
  const access = accessOf(base);
  if (request.principal.kind === 'identity-center-user' && access.portal === undefined) {
    return {
      ok: false,
      why: 'its permission set cannot be told from here. Open your access portal instead.',
    };
  }
  const names = new Set(granted.map(({ part }) => part).filter((part) => !givesTheSame(part, FIRST_PART)));
  const added = [...names]
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap((part) => latest(granted.filter((each) => each.part === part)) ?? [])
    .filter(({ until }) => until > now)
    .map((each): LivePart => ({ access: accessOf(each), until: each.until, added: each.part }));
  return { ok: true, parts: [{ access, until: base.until, added: undefined }, ...added] };
}

const latest = (granted: readonly Granted[]): Granted | undefined =>
  granted.reduce<Granted | undefined>(
    (last, each) => (last === undefined || each.until >= last.until ? each : last),
    undefined,
  );
