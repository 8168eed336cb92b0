import {
  issueWhileTold
} from "./chunk-CMK3RVXL.js";
import {
  toBeWithdrawn,
  withdrawn
} from "./chunk-TIO6Y4VO.js";
import {
  inAccounts
} from "./chunk-CYAPKX2M.js";
import {
  accountsOfJob
} from "./chunk-NBTAV6KX.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import {
  ConfigurationError,
  mistakesIn
} from "./chunk-WKRHE3VX.js";
import {
  revoked,
  showLabel,
  tell
} from "./chunk-UHEEKRHV.js";
import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import {
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import {
  endingSettings,
  isPlace,
  placeOf
} from "./chunk-XU62EW6H.js";
import {
  forEndingOnly,
  reachKey,
  reachableIn
} from "./chunk-53TFLAQF.js";
import {
  readStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  announce,
  announcedUnder
} from "./chunk-T3NC5FS5.js";
import {
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import {
  addSeconds,
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";
import {
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/configuration-history.ts
var HISTORY = `query ConfigurationHistory($owner: String!, $repo: String!, $head: GitObjectID!, $path: String, $first: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(path: $path, first: $first, after: $after) {
          nodes { oid parents(first: 1) { nodes { oid } } file(path: "aws-jit.yml") { oid } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;
var BLOBS_A_QUERY = 10;
var BLOBS = (oids) => `query ConfigurationTexts($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${oids.map((oid, i) => `b${i}: object(oid: "${Sha.of(oid)}") { ... on Blob { text isTruncated } }`).join("\n    ")}
  }
}`;
var MOST_COMMITS = 2e3;
var COMMITS_A_PAGE = 100;
async function historyPage(github, head, { path, first, after }) {
  const { repository } = await github.octokit.graphql(HISTORY, {
    owner: github.owner,
    repo: github.repo,
    head,
    path,
    first,
    after
  });
  const history = repository?.object?.history;
  if (!history) throw new Error(`The history of ${head} cannot be read from ${github.owner}/${github.repo}.`);
  const entries = (history.nodes ?? []).flatMap((node) => node === null ? [] : [node]);
  return {
    entries,
    next: history.pageInfo.hasNextPage ? history.pageInfo.endCursor ?? void 0 : void 0
  };
}
async function textsOf(github, oids) {
  const texts = /* @__PURE__ */ new Map();
  const distinct = [...new Set(oids)];
  for (let at = 0; at < distinct.length; at += BLOBS_A_QUERY) {
    const part = distinct.slice(at, at + BLOBS_A_QUERY);
    const answer = await github.octokit.graphql(BLOBS(part), { owner: github.owner, repo: github.repo });
    part.forEach((oid, index) => {
      const blob = answer.repository?.[`b${index}`];
      if (typeof blob?.text === "string" && blob.isTruncated !== true) texts.set(oid, blob.text);
    });
  }
  return texts;
}
async function latestVersions(github, head, most) {
  const { entries, next } = await historyPage(github, head, {
    path: "aws-jit.yml",
    first: most,
    after: null
  });
  const texts = await textsOf(
    github,
    entries.flatMap(({ file }) => file?.oid ?? [])
  );
  return { texts: [...texts.values()], all: next === void 0 };
}
async function* firstParentVersions(github, head) {
  const known = /* @__PURE__ */ new Map();
  let after = null;
  let at = head;
  let shown;
  let walked = 0;
  while (at !== void 0 && walked < MOST_COMMITS) {
    const commit = known.get(at);
    if (commit === void 0) {
      if (after === void 0) return;
      const page = await historyPage(github, head, {
        path: null,
        first: COMMITS_A_PAGE,
        after
      });
      for (const entry of page.entries) known.set(entry.oid, entry);
      after = page.next;
      walked += page.entries.length;
      continue;
    }
    const blob = commit.file?.oid;
    if (blob !== void 0 && blob !== shown) {
      const text = (await textsOf(github, [blob])).get(blob);
      if (text !== void 0) yield { commit: Sha.of(commit.oid), text };
    }
    shown = blob;
    at = commit.parents.nodes?.[0]?.oid;
  }
}

// src/commands/run/standing/uses-by-their-people.ts
async function usesByTheirPeople(github, commit, issues) {
  const asked = issues.flatMap((issue) => {
    const ask = isUse(issue.body) ? parseUse(issue.body) : void 0;
    return ask?.ok === true ? [{ issue, path: standingPaths(ask.value.of).standing }] : [];
  });
  const paths = [...new Set(asked.map(({ path }) => path))];
  const texts = await readFilesAt(github, commit, paths, "is absent");
  const standings = new Map(paths.map((path) => [path, readStanding(texts.get(path) ?? "")]));
  return asked.flatMap(({ issue, path }) => {
    const standing = standings.get(path);
    return standing?.ok === true && issue.author !== void 0 && standing.value.people.includes(issue.author.id) ? [{ issue, standing: standing.value }] : [];
  });
}

// src/commands/run/standing/places-of-uses.ts
async function placesOfUses(github, commit, open, named) {
  try {
    const other = named === void 0 || open.some(({ number }) => number === named) ? void 0 : await readIssue(github, named);
    const uses = await usesByTheirPeople(github, commit, [
      ...open,
      ...other?.kind === "issue" ? [other.issue] : []
    ]);
    return {
      places: uses.map(({ issue, standing }) => ({
        issue: issue.number,
        place: { id: standing.accountId, backend: void 0 }
      }))
    };
  } catch (error) {
    return {
      places: [],
      unread: `In which accounts uses of standing approvals may hold something could not be read: ${error instanceof Error ? error.message : String(error)}`
    };
  }
}

// src/commands/run/ending-accounts.ts
var LATEST = 20;
async function endingOf(run, main, open, named) {
  const { github } = run;
  const settings = endingSettings(main.configuration);
  const months = open.map(({ createdAt }) => monthOf(createdAt));
  const filed = await filedRequests(github, main.head, settings, github.now(), months);
  const versions = olderVersions(run, main);
  const mistakes = [];
  const head = main.configuration === void 0 ? void 0 : reachableIn(main.configuration);
  const base = head === void 0 ? await versions.newest(() => true) : { commit: main.head, accounts: head };
  if (base === void 0) throw mistakesIn(main) ?? new ConfigurationError("No account is configured.");
  const from = head === void 0 ? base.commit : void 0;
  const accounts = base.accounts.map((account) => ({
    ...head === void 0 ? forEndingOnly(account) : account,
    from,
    because: []
  }));
  const whole = mistakesIn(main);
  if (whole !== void 0)
    mistakes.push(
      `${whole.message}
Until that is mended, nothing is drafted or granted. Access is taken away all the same, in the accounts ` + (from === void 0 ? `that it names at commit ${main.head.slice(0, 12)}.` : `that it named at commit ${from.slice(0, 12)}, the newest version whose accounts are valid.`)
    );
  const here = new Set(accounts.map(reachKey));
  const latest = await latestVersions(github, main.head, LATEST);
  const otherwise = latest.texts.flatMap((text) => reachableIn(text) ?? []).filter((a) => !here.has(reachKey(a)));
  const suspect = new Set(otherwise.map(({ name }) => name));
  const known = new Set(accounts.map(({ name }) => name));
  const files = filed.filter(
    ({ account, issue }) => suspect.has(account) || !known.has(account) || issue === named
  );
  const openNumbers = new Set(open.map(({ number }) => number));
  const requests = [...(await readRequests(github, main.head, files)).values()].filter(
    ({ issue, createdAt, ...lasting }) => issue === named || openNumbers.has(issue) || endFrom(lasting, addSeconds(createdAt, settings.approval_ttl)) > github.now()
  );
  const uses = await placesOfUses(github, main.head, open, named);
  if (uses.unread !== void 0) mistakes.push(uses.unread);
  const sought = [
    ...requests.map((request) => ({ issue: request.issue, place: placeOf(request) })),
    ...uses.places
  ];
  for (const [place, because] of byPlace(sought)) {
    const add = async (names) => {
      const found = await versions.newest(names);
      const account = found?.accounts.find(names);
      if (found === void 0 || account === void 0 || here.has(reachKey(account))) return;
      here.add(reachKey(account));
      accounts.push({ ...forEndingOnly(account), from: found.commit, because });
    };
    const isAny = (account) => isPlace(account, place);
    for (const key of new Set(otherwise.filter(isAny).map(reachKey)))
      await add((account) => reachKey(account) === key);
    if (!accounts.some(isAny)) await add(isAny);
    if (!accounts.some(isAny)) mistakes.push(neverNamed(main, place, because));
  }
  const mayAssign = whole !== void 0 || [settings, ...latest.texts.map(endingSettings)].some((each) => assigns(each));
  return { settings, accounts, filed, mistakes, mayAssign };
}
var assigns = ({ curated_sets: sets }) => [...sets.values()].some(({ mode }) => mode === "assign");
function byPlace(sought) {
  const places = /* @__PURE__ */ new Map();
  for (const { issue, place } of sought) {
    const key = `${place.backend ?? ""} ${place.id}`;
    const there = places.get(key);
    if (there) there.of.push(issue);
    else places.set(key, { place, of: [issue] });
  }
  return new Map([...places.values()].map(({ place, of }) => [place, of.sort((a, b) => a - b)]));
}
var neverNamed = (main, { id, backend }, because) => `${numbers(because)} may hold access in account ${id}${backend === void 0 ? "" : ` (${backend})`}, and neither aws-jit.yml on ${main.branch} nor an earlier version of it that could be found says how to reach that account. Nothing was looked at there. Name it again under accounts, or take the access away in AWS by hand.`;
var numbers = (issues) => {
  const shown = issues.slice(0, 10).map((issue) => `#${issue}`);
  return shown.join(", ") + (issues.length > shown.length ? ` and ${issues.length - shown.length} more` : "");
};
function olderVersions(run, main) {
  const source = firstParentVersions(run.github, main.head);
  const read = [];
  let over = false;
  return {
    /** The newest version whose accounts are valid and that names one like this. */
    async newest(names) {
      for (let at = 0; ; at++) {
        while (read.length <= at && !over) {
          const next = await source.next();
          if (next.done === true) over = true;
          else {
            const accounts = reachableIn(next.value.text);
            if (accounts !== void 0) read.push({ commit: next.value.commit, accounts });
          }
        }
        const version = read[at];
        if (version === void 0) return void 0;
        if (version.accounts.some(names)) return version;
      }
    }
  };
}
async function inEndingAccounts(run, main, ending, work) {
  const accounts = accountsOfJob(ending.accounts, run.share);
  const left = new Map(
    accounts.filter(({ because }) => because.length > 0).map((each) => [reachKey(each), each])
  );
  const { results, failures } = await inAccounts(
    run,
    main,
    ending.settings,
    "revoker",
    accounts,
    async (reached, backend) => {
      const account = accounts.find((each) => reachKey(each) === reachKey(reached));
      if (account === void 0) throw new TypeError(`${reached.name} is none of the accounts of this run.`);
      const result = await work(account, backend);
      if (result.holds === 0 && left.delete(reachKey(account)))
        run.log.info(`${visited(main, account)} Nothing of this repository is there.`);
      return result;
    }
  );
  const mistakes = [...left.values()].map(
    (account) => `${visited(main, account)} Put it back under accounts until nothing is left there; what is due is taken away all the same.`
  );
  return { results, failures, mistakes: [...ending.mistakes, ...mistakes] };
}
var visited = (main, { name, id, backend, from, because }) => `aws-jit.yml on ${main.branch} no longer names account ${id} (${name}, ${backend}) as it was when ${numbers(because)} asked for access there. It was reached as commit ${(from ?? main.head).slice(0, 12)} names it.`;

// src/commands/end/cause.ts
var BY_HAND = { words: "by hand", by: void 0 };

// src/commands/end/tell-withdrawn.ts
var WHY_WITHDRAWN = "because it would not be granted any more, before it began";
var keyOf = (until) => `withdrawn:${formatInstant(until)}:`;
var announceWithdrawal = (run, { trial }, issue, until, { list }) => announce(
  run.github,
  issue.number,
  `${keyOf(until)}${digestOf(list).slice(0, 12)}`,
  inTrial(toBeWithdrawn(issue.author?.login ?? "ghost", list), trial)
);
var isWithdrawal = async (run, issue, until) => {
  const key = keyOf(until);
  return (await announcedUnder(run.github, issue.number, [key])).has(key);
};
async function tellWithdrawn(run, { trial }, ledger, issue, until, { codes, untold } = {}) {
  const words = withdrawn(issue.author?.login ?? "ghost", untold);
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial },
    data: {
      until: formatInstant(until),
      why: WHY_WITHDRAWN,
      by: null,
      ...codes === void 0 ? {} : { codes }
    }
  });
  return { issue: issue.number, state: "revoked", note: `Taken back ${WHY_WITHDRAWN}.` };
}
async function hadNotBegun({ github, log }, issue) {
  if (shownState(issue) === "granted") return false;
  try {
    const { head } = await readMainBranch(github);
    const folders = await accountFolders(github, head);
    const files = await requestFilesAt(github, head, folders, [monthOf(issue.createdAt)]);
    const own = files.filter((file) => file.issue === issue.number);
    const [first] = (await readRequests(github, head, own)).values();
    const start = first?.start;
    return start !== void 0 && start > github.now();
  } catch (error) {
    log.warning(`#${issue.number}: whether it had begun could not be read: ${String(error)}`);
    return false;
  }
}

// src/commands/end/tell-taken-back.ts
var sessionsNow = ({ assigns: assigns2, sessionsLast }) => assigns2 !== void 0 ? "shared" : sessionsLast !== void 0 ? "not-updated" : "refused";
var sessionsOfBefore = ({ backend }, isShared) => isShared ? "shared" : backend === "iam" ? "refused" : "not-known";
async function tellTakenBack(run, config, ledger, { issue: number, until, sessions, sessionsIn, cause, told }) {
  const found = await issueWhileTold(run, number);
  if (found.kind === "unknown") {
    const note = `Taken back; its issue cannot be told: ${found.why}`;
    return { issue: number, state: "revoked", note };
  }
  const { issue } = found;
  if (!issue.open && told) {
    await showLabel(run.github, number, "revoked", issue.labels);
    return void 0;
  }
  if (cause.by === void 0 && shownState(issue) !== "granted" && await isWithdrawal(run, issue, until))
    return tellWithdrawn(run, config, ledger, issue, until);
  const of = await hadNotBegun(run, issue) ? /* @__PURE__ */ new Map([["not-begun", []]]) : sessionsIn ?? /* @__PURE__ */ new Map([[sessions, []]]);
  const words = revoked(issue.author?.login ?? "ghost", cause.words, of, cause.reason);
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until), why: cause.words, by: cause.by ?? null }
  });
  return { issue: number, state: "revoked", note: `Taken back ${cause.words}.` };
}

export {
  usesByTheirPeople,
  endingOf,
  inEndingAccounts,
  BY_HAND,
  WHY_WITHDRAWN,
  announceWithdrawal,
  tellWithdrawn,
  hadNotBegun,
  sessionsNow,
  sessionsOfBefore,
  tellTakenBack
};
