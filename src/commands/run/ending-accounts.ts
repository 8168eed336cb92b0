import type { AccountName, IssueNumber, Sha } from '../../terms/brand.ts';
import { forEndingOnly, reachableIn, reachKey, type ReachedAccount } from '../../config/account-reach.ts';
import { endingSettings, type EndingSettings } from '../../config/ending-settings.ts';
import { firstParentVersions, latestVersions } from '../../github/configuration-history.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { endFrom } from '../../request/access-window.ts';
import { addSeconds, monthOf } from '../../terms/instant.ts';
import { mistakesIn } from './default-branch-config.ts';
import { inAccounts, type InAccount } from './each-account.ts';
import { filedRequests, readRequests } from './filed-requests.ts';
import { accountsOfJob } from './share-of-accounts.ts';
import { isPlace, placeOf, type Place } from './account-place.ts';
import { placesOfUses } from './standing/places-of-uses.ts';
import { ConfigurationError, type WorkflowRun } from './workflow-run.ts';

/**
 * Where access is ended. The configuration is of now, live access is of then: an account that was renamed, dropped or moved
 * to another Identity Center still holds what was granted in it, and a mistake elsewhere in `aws-jit.yml` is no reason to let
 * access live on. So these are the accounts of the present head, if its `accounts` and `identity_center` are valid by
 * themselves, else those of the newest version in the default branch's first-parent history that is; and beside them every
 * account that a request names which may still hold something, as the newest such version that names it says.
 *
 * Only for taking away (invariant 8): of an older version nothing is used that gives access, reads more or tells anybody.
 */
export interface Ending {
  readonly settings: EndingSettings;
  readonly accounts: readonly EndingAccount[];
  /** Of every account folder on the default branch, for everything that may be pending or live. */
  readonly filed: readonly FiledRequest[];
  /** What is wrong with the configuration, for people; each fails the run. */
  readonly mistakes: readonly string[];
  /** Whether there may be access that AWS does not end by itself: a shared set that is assigned, by this or a late version. */
  readonly mayAssign: boolean;
}

export interface EndingAccount extends ReachedAccount {
  /** Commit of the older version that it was taken from; `undefined`: the present head names it. */
  readonly from: Sha | undefined;
  /** Requests for whose sake an account is visited that the head no longer names. */
  readonly because: readonly IssueNumber[];
}

/** Versions of the file that are looked through for an account that was called otherwise, or reached otherwise, lately. */
const LATEST = 20;

/**
 * @param open every open request.
 * @param named the request that the run was started for: its account is visited, whatever its window.
 * @throws ConfigurationError where no version ever was valid.
 */
export async function endingOf(
  run: WorkflowRun,
  main: MainBranch,
  open: readonly Issue[],
  named?: IssueNumber,
): Promise<Ending> {
  const { github } = run;
  const settings = endingSettings(main.configuration);
  const months = open.map(({ createdAt }) => monthOf(createdAt));
  const filed = await filedRequests(github, main.head, settings, github.now(), months);
  const versions = olderVersions(run, main);
  const mistakes: string[] = [];

  const head = main.configuration === undefined ? undefined : reachableIn(main.configuration);
  const base = head === undefined ? await versions.newest(() => true) : { commit: main.head, accounts: head };
  if (base === undefined) throw mistakesIn(main) ?? new ConfigurationError('No account is configured.');
  const from = head === undefined ? base.commit : undefined;
  const accounts: EndingAccount[] = base.accounts.map((account) => ({
    ...(head === undefined ? forEndingOnly(account) : account),
    from,
    because: [],
  }));
  const whole = mistakesIn(main);
  if (whole !== undefined)
    mistakes.push(
      `${whole.message}\nUntil that is mended, nothing is drafted or granted. Access is taken away all the same, in the accounts ` +
        (from === undefined
          ? `that it names at commit ${main.head.slice(0, 12)}.`
          : `that it named at commit ${from.slice(0, 12)}, the newest version whose accounts are valid.`),
    );

  const here = new Set(accounts.map(reachKey));
  const latest = await latestVersions(github, main.head, LATEST);
  const otherwise = latest.texts
    .flatMap((text) => reachableIn(text) ?? [])
    .filter((a) => !here.has(reachKey(a)));
  const suspect = new Set<AccountName>(otherwise.map(({ name }) => name));
  const known = new Set(accounts.map(({ name }) => name));
  const files = filed.filter(
    ({ account, issue }) => suspect.has(account) || !known.has(account) || issue === named,
  );
  const openNumbers = new Set(open.map(({ number }) => number));
  const requests = [...(await readRequests(github, main.head, files)).values()].filter(
    ({ issue, createdAt, ...lasting }) =>
      issue === named ||
      openNumbers.has(issue) ||
      endFrom(lasting, addSeconds(createdAt, settings.approval_ttl)) > github.now(),
  );
  // Uses of standing approvals have no request file: where their access is, the approval says.
  const uses = await placesOfUses(github, main.head, open, named);
  if (uses.unread !== undefined) mistakes.push(uses.unread);
  const sought = [
    ...requests.map((request) => ({ issue: request.issue, place: placeOf(request) })),
    ...uses.places,
  ];
  for (const [place, because] of byPlace(sought)) {
    const add = async (names: (account: ReachedAccount) => boolean): Promise<void> => {
      const found = await versions.newest(names);
      const account = found?.accounts.find(names);
      if (found === undefined || account === undefined || here.has(reachKey(account))) return;
      here.add(reachKey(account));
      accounts.push({ ...forEndingOnly(account), from: found.commit, because });
    };
    const isAny = (account: ReachedAccount) => isPlace(account, place);
    // Reached through another Identity Center than now, or through several since: each may hold something. One that only a
    // branch named before it was merged is in no version of the default branch.
    for (const key of new Set(otherwise.filter(isAny).map(reachKey)))
      await add((account) => reachKey(account) === key);
    if (!accounts.some(isAny)) await add(isAny);
    if (!accounts.some(isAny)) mistakes.push(neverNamed(main, place, because));
  }
  const mayAssign =
    whole !== undefined || [settings, ...latest.texts.map(endingSettings)].some((each) => assigns(each));
  return { settings, accounts, filed, mistakes, mayAssign };
}

const assigns = ({ curated_sets: sets }: EndingSettings): boolean =>
  [...sets.values()].some(({ mode }) => mode === 'assign');

/** Where to look, and for the sake of which requests, in their order. */
function byPlace(
  sought: readonly { readonly issue: IssueNumber; readonly place: Place }[],
): ReadonlyMap<Place, readonly IssueNumber[]> {
  const places = new Map<string, { readonly place: Place; readonly of: IssueNumber[] }>();
  for (const { issue, place } of sought) {
    const key = `${place.backend ?? ''} ${place.id}`;
    const there = places.get(key);
    if (there) there.of.push(issue);
    else places.set(key, { place, of: [issue] });
  }
  return new Map([...places.values()].map(({ place, of }) => [place, of.sort((a, b) => a - b)]));
}

const neverNamed = (main: MainBranch, { id, backend }: Place, because: readonly IssueNumber[]): string =>
  `${numbers(because)} may hold access in account ${id}${backend === undefined ? '' : ` (${backend})`}, and neither aws-jit.yml on ${main.branch} nor an earlier ` +
  'version of it that could be found says how to reach that account. Nothing was looked at there. Name it again under accounts, ' +
  'or take the access away in AWS by hand.';

const numbers = (issues: readonly IssueNumber[]): string => {
  const shown = issues.slice(0, 10).map((issue) => `#${issue}`);
  return shown.join(', ') + (issues.length > shown.length ? ` and ${issues.length - shown.length} more` : '');
};

/** Older versions, read as far as somebody asks, and each once. */
function olderVersions(run: WorkflowRun, main: MainBranch) {
  const source = firstParentVersions(run.github, main.head);
  const read: { readonly commit: Sha; readonly accounts: readonly ReachedAccount[] }[] = [];
  let over = false;
  return {
    /** The newest version whose accounts are valid and that names one like this. */
    async newest(names: (account: ReachedAccount) => boolean) {
      for (let at = 0; ; at++) {
        while (read.length <= at && !over) {
          const next = await source.next();
          if (next.done === true) over = true;
          else {
            const accounts = reachableIn(next.value.text);
            if (accounts !== undefined) read.push({ commit: next.value.commit, accounts });
          }
        }
        const version = read[at];
        if (version === undefined) return undefined;
        if (version.accounts.some(names)) return version;
      }
    },
  };
}

/** Does something in each of these accounts; `holds`: how many objects of ours are in it. */
export async function inEndingAccounts<T extends { readonly holds: number }>(
  run: WorkflowRun,
  main: MainBranch,
  ending: Ending,
  work: (account: EndingAccount, backend: Parameters<InAccount<T>>[1]) => Promise<T>,
): Promise<{
  readonly results: readonly T[];
  readonly failures: readonly string[];
  /** As `Ending.mistakes`, and one for each account that the head no longer names and that still holds something. */
  readonly mistakes: readonly string[];
}> {
  const accounts = accountsOfJob(ending.accounts, run.share);
  const left = new Map(
    accounts.filter(({ because }) => because.length > 0).map((each) => [reachKey(each), each]),
  );
  const { results, failures } = await inAccounts(
    run,
    main,
    ending.settings,
    'revoker',
    accounts,
    async (reached, backend) => {
      const account = accounts.find((each) => reachKey(each) === reachKey(reached));
      if (account === undefined) throw new TypeError(`${reached.name} is none of the accounts of this run.`);
      const result = await work(account, backend);
      // Nothing of ours is there, as AWS says: it is only said that it was looked at.
      if (result.holds === 0 && left.delete(reachKey(account)))
        run.log.info(`${visited(main, account)} Nothing of this repository is there.`);
      return result;
    },
  );
  const mistakes = [...left.values()].map(
    (account) =>
      `${visited(main, account)} Put it back under accounts until nothing is left there; what is due is taken away all the same.`,
  );
  return { results, failures, mistakes: [...ending.mistakes, ...mistakes] };
}

const visited = (main: MainBranch, { name, id, backend, from, because }: EndingAccount): string =>
  `aws-jit.yml on ${main.branch} no longer names account ${id} (${name}, ${backend}) as it was when ${numbers(because)} asked for ` +
  `access there. It was reached as commit ${(from ?? main.head).slice(0, 12)} names it.`;
