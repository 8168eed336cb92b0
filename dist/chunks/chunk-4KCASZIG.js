import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inAccounts
} from "./chunk-LS6ASBBC.js";
import {
  forEndingOnly,
  reachKey,
  reachableIn
} from "./chunk-AMC62DF2.js";
import {
  endFrom
} from "./chunk-GCWCF6TM.js";
import {
  ConfigurationError,
  mistakesIn
} from "./chunk-ZJUKOGG4.js";
import {
  filedRequests,
  readRequests
} from "./chunk-ON5QFYFO.js";
import {
  accountsOfJob
} from "./chunk-4JFUBLIR.js";
import {
  LONGEST_CONFIGURATION,
  settings
} from "./chunk-H2OHLRBZ.js";
import {
  readStrictYaml
} from "./chunk-XS4THFB2.js";
import {
  Sha,
  addSeconds,
  monthOf
} from "./chunk-2OQPEP3A.js";

// src/config/ending-settings.ts
function endingSettings(text) {
  const yaml = text === void 0 ? void 0 : readStrictYaml(text, LONGEST_CONFIGURATION);
  const value = yaml?.ok === true ? yaml.value : void 0;
  const written = new Map(
    typeof value === "object" && value !== null ? Object.entries(value) : []
  );
  const of = (key) => {
    const read = settings[key].safeParse(written.get(key) ?? void 0);
    return read.success ? read.data : settings[key].parse(void 0);
  };
  return {
    analytics: of("analytics"),
    approval_ttl: of("approval_ttl"),
    approvers: of("approvers"),
    curated_sets: of("curated_sets"),
    endpoints: of("endpoints"),
    frozen: of("frozen"),
    max_accounts_per_job: of("max_accounts_per_job"),
    max_duration: of("max_duration"),
    max_start_ahead: of("max_start_ahead"),
    revokers: of("revokers"),
    trial: of("trial")
  };
}

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

// src/commands/run/ending-accounts.ts
var LATEST = 20;
async function endingOf(run, main, open, named) {
  const { github } = run;
  const settings2 = endingSettings(main.configuration);
  const months = open.map(({ createdAt }) => monthOf(createdAt));
  const filed = await filedRequests(github, main.head, settings2, github.now(), months);
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
    ({ issue, createdAt, ...lasting }) => issue === named || openNumbers.has(issue) || endFrom(lasting, addSeconds(createdAt, settings2.approval_ttl)) > github.now()
  );
  for (const [place, of] of byPlace(requests)) {
    const because = of.map(({ issue }) => issue).sort((a, b) => a - b);
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
  const mayAssign = whole !== void 0 || [settings2, ...latest.texts.map(endingSettings)].some((each) => assigns(each));
  return { settings: settings2, accounts, filed, mistakes, mayAssign };
}
var assigns = ({ curated_sets: sets }) => [...sets.values()].some(({ mode }) => mode === "assign");
var placeOf = ({ accountId, principal }) => ({
  id: accountId,
  backend: principal.kind === "identity-center-user" ? "identity-center" : "iam"
});
var isPlace = (account, { id, backend }) => account.id === id && account.backend === backend;
function byPlace(requests) {
  const places = /* @__PURE__ */ new Map();
  for (const request of requests) {
    const place = placeOf(request);
    const key = `${place.backend} ${place.id}`;
    const there = places.get(key);
    if (there) there.of.push(request);
    else places.set(key, { place, of: [request] });
  }
  return new Map([...places.values()].map(({ place, of }) => [place, of]));
}
var neverNamed = (main, { id, backend }, because) => `${numbers(because)} may hold access in account ${id} (${backend}), and neither aws-jit.yml on ${main.branch} nor an earlier version of it that could be found says how to reach that account. Nothing was looked at there. Name it again under accounts, or take the access away in AWS by hand.`;
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

export {
  endingSettings,
  endingOf,
  placeOf,
  isPlace,
  inEndingAccounts
};
