import type { IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { Ledger, LedgerEvent } from '../../github/ledger-branch.ts';
import { monthOf, parseInstant, type Instant } from '../../terms/instant.ts';
import { STATES, type State } from '../../lifecycle/state.ts';
import type { BesideOthers } from '../../messages/reviewing/pull-request-body.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { HeldPolicy } from '../../policy/escalation/held-with.ts';
import { documentsOf, readCurated } from '../../policy/curated-set.ts';
import type { PolicyDocument } from '../../policy/document/document.ts';
import { explain } from '../../policy/guardrails/explain.ts';
import { checkPolicy } from '../../policy/guardrails/check-policy.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { requestPaths, supplementPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { checkInputOf } from './judge.ts';
import { checkInputOfStanding } from './judge-standing.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { Principal } from '../../terms/principal.ts';

/**
 * What a policy completes beside what its holder has: the escalations that it does not hold alone. `error` refuses;
 * `approval` is everyday work on named things that needs a second person.
 */
export function findingsBeside(
  request: Request,
  policy: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
  held: readonly HeldPolicy[],
): readonly Finding[] {
  if (held.length === 0) return [];
  const input =
    request.standing !== undefined
      ? checkInputOfStanding(request, policy, config, catalog, now)
      : request.curatedSet === undefined
        ? checkInputOf(request, config, catalog, now)
        : // Its owners chose it as a whole, for whatever services.
          ({ catalog, settings: config.guardrails, backend: 'identity-center', at: now } as const);
  const key = ({ code, path, message }: Finding) => `${code} ${path} ${message}`;
  return documentsGiven(request, policy).flatMap((document) => {
    const alone = new Set(checkPolicy(document, input).findings.map(key));
    return checkPolicy(document, { ...input, held }).findings.filter((each) => !alone.has(key(each)));
  });
}

/** A curated set gives several documents; what it refers to in the account is not known, and its review says so. */
function documentsGiven(request: Request, policy: string): readonly string[] {
  if (request.curatedSet === undefined) return [policy];
  const read = readCurated(policy);
  return read.ok ? documentsOf(read.value).map(({ document }) => JSON.stringify(document)) : [];
}

/** What a live request gives, from its policy file: of a curated set, each of its policies by itself. */
export function heldByRequest(request: Request, text: string | undefined): readonly LivePolicy[] {
  const { issue, curatedSet } = request;
  const name = `#${issue}`;
  if (text === undefined) return [{ issue, name, unreadable: 'its policy file is not there' }];
  if (curatedSet === undefined) return [{ issue, name, document: text }];
  const read = readCurated(text);
  if (!read.ok)
    return [{ issue, name, unreadable: `its file of the curated set ${curatedSet} cannot be read` }];
  return [
    ...documentsOf(read.value).map(({ from, document }) => ({
      issue,
      name: `${name}, ${from} of the curated set ${curatedSet}`,
      document: JSON.stringify(document),
    })),
    ...read.value.customerManaged.map((each) => ({
      issue,
      name: `${name}, policy ${each.path}${each.name} of the curated set ${curatedSet}`,
      unreadable: 'it lies in the account',
    })),
  ];
}

/**
 * Why a grant must not be, beside what AWS says that its principal has. Each reason says what is held, and where.
 * @param approvals how many people have approved: they can let through what needs a second person.
 */
export function reasonsBeside(
  request: Request,
  policy: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
  approvals: number,
  held: readonly HeldPolicy[],
): readonly string[] {
  const refusing = (some: readonly HeldPolicy[]) =>
    findingsBeside(request, policy, config, catalog, now, some).filter(
      ({ severity }) =>
        severity === 'error' || (severity === 'approval' && approvals < config.guardrails.second_approval),
    );
  const found = refusing(held);
  if (found.length === 0) return [];
  // What takes part by itself, or else all of it: three may be needed to make one escalation.
  const parts = held.filter((each) => refusing([each]).length > 0);
  const shown = parts.length > 0 ? parts : held;
  const names = shown.map((each) =>
    'unreadable' in each ? `${each.name}, which could not be read (${each.unreadable})` : each.name,
  );
  return [...new Set(found.map(({ message }) => message))].map(
    (message) => `${message} Held by the same principal: ${names.join('; ')}.`,
  );
}

/** What is read once for all drafts of a run. */
export interface BesideDesk {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly ledger: Ledger;
  readonly open: readonly Issue[];
}

/** A policy of another request, merged and not over, for the same principal. */
export type LivePolicy = HeldPolicy & { readonly issue: IssueNumber };

/**
 * What other requests give the same principal, as far as is known without AWS: merged, their issue open, and not over by
 * the ledger. It informs, and refuses early what the grant would refuse anyway: there AWS is asked.
 */
export async function liveBeside(desk: BesideDesk, request: Request): Promise<readonly LivePolicy[]> {
  const { run, main, config, ledger } = desk;
  const open = new Set(desk.open.map(({ number }) => number));
  const now = run.github.now();
  // The account may have had another name when the other was filed; what it is, its file says.
  const files = (await filedRequests(run.github, main.head, config, now)).filter(
    (file) =>
      (file.account === request.account || !config.accounts.has(file.account)) &&
      file.issue !== request.issue &&
      open.has(file.issue),
  );
  if (files.length === 0) return [];
  const requests = [...(await readRequests(run.github, main.head, files)).values()].filter(
    (other) => other.accountId === request.accountId && samePrincipal(other.principal, request.principal),
  );
  if (requests.length === 0) return [];
  const events = await ledger.read(
    requests.map((other) => ({ issue: other.issue, month: monthOf(other.createdAt) })),
  );
  const live = requests.filter((other) => !isOver(events.get(other.issue) ?? [], now));
  const beside = (other: Request): readonly string[] =>
    files
      .filter((file) => file.issue === other.issue)
      .flatMap(({ differences }) => differences)
      .flatMap(({ number }) => supplementPaths(other, 'difference', number).policy ?? []);
  const paths = new Map(live.map((other) => [other.issue, [requestPaths(other).policy, ...beside(other)]]));
  const texts = await readFilesAt(run.github, main.head, [...paths.values()].flat());
  return live.flatMap((other) => {
    const [first = '', ...added] = paths.get(other.issue) ?? [];
    return [
      ...heldByRequest(other, texts.get(first)),
      // Merged, and perhaps refused: AWS is asked at the grant. Without a policy nothing was given.
      ...added.flatMap((path) =>
        texts.get(path) !== undefined ? heldByRequest(other, texts.get(path)) : [],
      ),
    ];
  });
}

/** A draft beside what the same principal has by other requests. */
export interface Beside {
  readonly findings: readonly Finding[];
  readonly others: BesideOthers;
}

/**
 * @param own what the request itself gives already, where more is to be added to it.
 * @returns `undefined` where nothing else gives the principal anything.
 */
export async function besideOnMain(
  desk: BesideDesk,
  request: Request,
  policy: string,
  catalog: Catalog,
  own: readonly LivePolicy[] = [],
): Promise<Beside | undefined> {
  const live = [...own, ...(await liveBeside(desk, request))];
  if (live.length === 0) return undefined;
  const findings = findingsBeside(request, policy, desk.config, catalog, desk.run.github.now(), live);
  const issues = [...new Set(live.map(({ issue }) => issue))];
  const notes = [...new Set(findings.map(({ message }) => message))];
  // A curated set may be written in any way that AWS reads; only documents in our own form are explained.
  const document = readPolicy(policy);
  return {
    findings,
    others: { issues, notes, ...(document.ok ? newIn(document.value, catalog, live) : {}) },
  };
}

/** What a policy adds to what its holder has. */
function newIn(policy: PolicyDocument, catalog: Catalog, live: readonly LivePolicy[]) {
  const { statements, heldUnknown } = explain(policy, catalog, live);
  const actions = statements.filter(({ effect }) => effect === 'Allow').flatMap((each) => each.actions);
  const added = actions.filter(({ isNew }) => isNew).map(({ id }) => id);
  return { added: { actions: [...new Set(added)], uncertain: heldUnknown } };
}

const samePrincipal = (a: Principal, b: Principal): boolean => {
  const nameOf = (of: Principal) => (of.kind === 'identity-center-user' ? of.userName : of.name);
  return a.kind === b.kind && nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
};

function isOver(events: readonly LedgerEvent[], now: Instant): boolean {
  if (events.some(({ kind }) => Object.hasOwn(STATES, kind) && STATES[kind as State].over)) return true;
  // The latest end counts: an extension is a further grant.
  const ends = events.flatMap(({ kind, data }) =>
    kind === 'granted' ? (parseInstant(String(data['until'])) ?? []) : [],
  );
  return ends.length > 0 && ends.every((until) => until <= now);
}
