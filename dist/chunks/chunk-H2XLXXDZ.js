import {
  refusedKey
} from "./chunk-HZUFVJA5.js";
import {
  allFiles,
  files,
  firstMerged,
  history,
  historyOf
} from "./chunk-XD2PPPQB.js";
import {
  filedExtensions,
  latestEnd
} from "./chunk-GRIDU2BD.js";
import {
  historiesQuery,
  pullFilesQuery
} from "./chunk-CGF7P2F5.js";
import {
  repositoryRef
} from "./chunk-3KQXEGSZ.js";
import {
  draftBranch
} from "./chunk-XCRRBLYD.js";
import {
  announcedUnder
} from "./chunk-T3NC5FS5.js";
import {
  object,
  record,
  string,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  parseRequestPath
} from "./chunk-DAROUHPW.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  FIRST_PART,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";

// src/commands/end/latest-end.ts
var revocationOf = ({ part, until }, extended) => ({
  part,
  until,
  latest: extended !== void 0 && extended > until ? extended : until
});
async function extendedEnds(github, head, filed, issues, unread = "is none") {
  const extensions = await extensionsOf(github, head, filed, issues, unread);
  return new Map([...extensions].map(([issue, all]) => [issue, latestEnd(0, all)]));
}
async function extensionsOf(github, head, filed, issues, unread = "is none") {
  const found = /* @__PURE__ */ new Map();
  for (const file of filed) {
    if (file.extensions.length === 0 || !issues.has(file.issue)) continue;
    const read = await filedExtensions(github, head, file).catch((error) => {
      if (unread === "throws") throw error;
      return /* @__PURE__ */ new Map();
    });
    if (read.size > 0) found.set(file.issue, [...found.get(file.issue) ?? [], ...read.values()]);
  }
  return found;
}
var toldEnd = (first, extensions, events) => latestEnd(
  first,
  extensions.filter(
    ({ until }) => events.some(({ kind, data }) => kind === "granted" && data["until"] === formatInstant(until))
  )
);
async function possibleEnd(github, issue, first, extensions, events) {
  const told = toldEnd(first, extensions, events);
  const later = extensions.filter(({ until }) => until > told);
  if (later.length === 0) return told;
  const refused = await announcedUnder(
    github,
    issue,
    later.map(({ number }) => refusedKey("extension", number))
  );
  return latestEnd(
    told,
    later.filter(({ number }) => !refused.has(refusedKey("extension", number)))
  );
}

// src/github/batches/merged-together.ts
var FILES_A_QUERY = 20;
var histories = object({ repository: object({ main: record(string(), unknown()).nullable() }) });
var pulls = object({ repository: record(string(), unknown()) });
var pull = object({ headRefName: string(), headRepository: repositoryRef, files }).nullable();
async function mergedTogether(github, { head, branch, repository }, all) {
  const { octokit, owner, repo } = github;
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < all.length; at += FILES_A_QUERY) {
    const part = all.slice(at, at + FILES_A_QUERY);
    const query = historiesQuery(part.map(({ path }) => path));
    const { main } = histories.parse(await octokit.graphql(query, { owner, repo, main: head })).repository;
    if (main === null) continue;
    const brought = part.flatMap((file, index) => {
      const commits = historyOf(history.parse(main[`history${index}`]));
      if (!commits.known) return [];
      const first = firstMerged(commits.value, { defaultBranch: branch, repository });
      return "error" in first || first.mergedAt === void 0 ? [] : [{ file, number: first.number, mergedAt: first.mergedAt }];
    });
    const numbers = [...new Set(brought.map(({ number }) => number))];
    if (numbers.length === 0) continue;
    const answer = pulls.parse(await octokit.graphql(pullFilesQuery(numbers), { owner, repo })).repository;
    for (const { file, number, mergedAt } of brought) {
      const read = pull.parse(answer[`pull${numbers.indexOf(number)}`]);
      const added = read && await allFiles(github, number, read.files);
      if (!added?.known) continue;
      const paths = added.value.filter(({ change }) => change === "ADDED").map(({ path }) => path);
      const isOurs = read?.headRepository === Number(repository);
      found.set(file.path, {
        mergedAt,
        branch: isOurs ? read.headRefName : "",
        accounts: accountsIn(paths, file)
      });
    }
  }
  return found;
}
var accountsIn = (paths, of) => paths.flatMap((path) => {
  const read = parseRequestPath(path);
  return read?.kind === "request" && read.issue === of.issue && read.month === of.month ? [read.account] : [];
}).sort();

// src/commands/end/several/proved-accounts.ts
var MOST_ROUNDS = 10;
function provedAccounts(run, main, filed) {
  const byIssue = /* @__PURE__ */ new Map();
  for (const file of filed) byIssue.set(file.issue, [...byIssue.get(file.issue) ?? [], file]);
  const filesOf = (issue) => byIssue.get(issue) ?? [];
  const foldersOf = (issue) => [
    ...new Set(filesOf(issue).map(({ account }) => account))
  ];
  const proved = /* @__PURE__ */ new Map();
  const open = (issue, read2) => filesOf(issue).filter(({ account }) => !read2.some(({ accounts }) => accounts.includes(account)));
  const read = async (issues) => {
    const found = new Map(issues.map((issue) => [issue, []]));
    const unproved = /* @__PURE__ */ new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = [...found].flatMap(
        ([issue, groups]) => open(issue, groups).find(({ path }) => !unproved.has(path)) ?? []
      );
      if (next.length === 0) break;
      const brought = await mergedTogether(run.github, main, next);
      for (const { issue, path } of next) {
        const together = brought.get(path);
        if (together === void 0) unproved.add(path);
        else found.get(issue)?.push(together);
      }
    }
    for (const [issue, groups] of found) proved.set(issue, groups);
  };
  const tryRead = async (issues) => {
    const unread = [...new Set(issues)].filter((issue) => !proved.has(issue));
    if (unread.length === 0) return;
    try {
      await read(unread);
    } catch (error) {
      run.log.warning(
        `Which accounts ${unread.map((issue) => `#${issue}`).join(", ")} were merged for could not be read, so that their folders say it for now: ${String(error)}`
      );
    }
  };
  const fromBranch = (issue) => (proved.get(issue) ?? []).filter(({ branch }) => branch === draftBranch(issue));
  const own = (issue) => fromBranch(issue).reduce(
    (first, each) => first === void 0 || each.mergedAt < first.mergedAt ? each : first,
    void 0
  );
  const groupOf = (issue, account) => proved.get(issue)?.find(({ accounts }) => accounts.includes(account)) ?? own(issue);
  return {
    look: (account, objects) => tryRead(
      objects.filter(({ issue, part }) => {
        const folders = foldersOf(issue);
        return isFurther(part) ? folders.length > 0 : folders.some((folder) => folder !== account);
      }).map(({ issue }) => issue)
    ),
    isSeveral(issue, account, part) {
      if (part !== void 0 && isFurther(part)) return true;
      if (!proved.has(issue)) return foldersOf(issue).length > 1;
      return (groupOf(issue, account)?.accounts.length ?? 1) > 1;
    },
    accountsOf(issue, account) {
      if (!proved.has(issue)) return foldersOf(issue);
      const { accounts = [account] } = groupOf(issue, account) ?? {};
      return foldersOf(issue).filter((folder) => accounts.includes(folder));
    },
    async ownFiles(issues) {
      await tryRead(issues.filter((issue) => foldersOf(issue).length > 1));
      return new Map(
        issues.map((issue) => {
          const groups = fromBranch(issue);
          const counts = ({ account }) => groups.length === 0 || groups.some(({ accounts }) => accounts.includes(account));
          return [issue, filesOf(issue).filter(counts)];
        })
      );
    },
    mayBeSeveral: (issue) => foldersOf(issue).length > 1
  };
}
var isFurther = (part) => part !== FIRST_PART && isAskedFirst(part);

export {
  revocationOf,
  extendedEnds,
  extensionsOf,
  toldEnd,
  possibleEnd,
  provedAccounts
};
