import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cancelled,
  lapsed,
  rejected,
  tell
} from "./chunk-563GJ4ZJ.js";
import "./chunk-7PHOKILU.js";
import {
  closingWords,
  pullRequestsOf,
  recentlyClosed,
  updatePullRequest
} from "./chunk-P2C2DPGY.js";
import {
  configurationOf,
  draftBranch,
  requestOfBranch
} from "./chunk-Q2PHEWX4.js";
import {
  openLedger
} from "./chunk-W4RARWCU.js";
import {
  filedRequests
} from "./chunk-GICIV6UI.js";
import "./chunk-WNHYNYCE.js";
import {
  deleteBranch
} from "./chunk-MMJXZ54M.js";
import {
  openIssues,
  readIssue
} from "./chunk-O42V2KR6.js";
import {
  fenced
} from "./chunk-IITFFCQK.js";
import {
  readMainBranch
} from "./chunk-6IX6E7ZU.js";
import "./chunk-HPIVOEY4.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-B7D2ECX2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import {
  addSeconds,
  formatDuration,
  isRequest
} from "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/close.ts
async function close(run) {
  const { github } = run;
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const ledger = openLedger(github);
  const open = (await openIssues(github)).filter((issue) => isRequest(issue.body));
  const now = github.now();
  const merged = new Set((await filedRequests(github, main.head, config, now)).map(({ issue }) => issue));
  const closedPulls = new Map(
    [...await recentlyClosed(github, "default branch")].reverse().map((pull) => [pull.issue, pull])
  );
  const done = [];
  const failures = [];
  const each = async (issue, end) => {
    try {
      const ended = await end();
      if (ended) done.push(ended);
    } catch (error) {
      failures.push(`#${issue.number}: ${String(error)}`);
    }
  };
  for (const issue of open.filter(({ number }) => !merged.has(number))) {
    await each(issue, async () => {
      const pull = closedPulls.get(issue.number);
      if (pull && pull.mergedAt === void 0 && !await hasOpenPull(run, issue)) {
        const closing = await closingWords(github, pull);
        if (closing.by?.type !== "Bot") return tellRejected(run, config, ledger, issue, pull, closing);
      }
      return now >= addSeconds(issue.createdAt, config.approval_ttl) ? tellLapsed(run, config, ledger, issue) : void 0;
    });
  }
  const closed = await cancelledIssues(run, main);
  for (const { issue, by } of closed) {
    await each(issue, () => tellCancelled(run, config, ledger, issue, by));
  }
  await ledger.commit();
  for (const { issue } of closed) {
    await each(issue, async () => {
      await dropDraft(run, issue);
      return void 0;
    });
  }
  return { done, failures };
}
var hasOpenPull = async (run, issue) => (await pullRequestsOf(run.github, issue.number)).some((pull) => pull.open);
async function cancelledIssues(run, main) {
  const { github, event } = run;
  const { octokit, owner, repo } = github;
  const openPulls = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "open",
    base: main.branch,
    per_page: 100
  });
  const numbers = /* @__PURE__ */ new Set();
  for (const { head } of openPulls) {
    const number = requestOfBranch(head.ref);
    if (number !== void 0) numbers.add(number);
  }
  if (event.kind === "issue" && event.action === "closed" && isRequest(event.issue.body))
    numbers.add(event.issue.number);
  const found = [];
  for (const number of numbers) {
    const lookup = await readIssue(github, number);
    if (lookup.kind === "issue" && !lookup.issue.open && isRequest(lookup.issue.body)) {
      found.push({ issue: lookup.issue, by: lookup.closedBy });
    }
  }
  return found;
}
async function dropDraft(run, issue) {
  const pulls = await pullRequestsOf(run.github, issue.number);
  if (pulls.some(({ mergedAt }) => mergedAt !== void 0)) return "merged";
  await deleteBranch(run.github, draftBranch(issue.number));
  for (const pull of pulls.filter((p) => p.open))
    await updatePullRequest(run.github, pull.number, { state: "closed" });
  return "dropped";
}
async function tellRejected(run, config, ledger, issue, pull, { by, words }) {
  const name = by?.login ?? "somebody";
  const news = rejected(
    issue.author?.login ?? "ghost",
    name,
    words === void 0 ? "No reason was given." : fenced(words, 1e3)
  );
  await dropDraft(run, issue);
  await tell(run, ledger, {
    issue,
    state: "rejected",
    once: String(pull.number),
    comment: news.comment,
    status: { next: news.next, facts: [], trial: config.trial },
    data: { pull: pull.number, by: by?.login ?? null }
  });
  return {
    issue: issue.number,
    state: "rejected",
    note: `${name} closed pull request #${pull.number} unmerged.`
  };
}
async function tellLapsed(run, config, ledger, issue) {
  if (await dropDraft(run, issue) === "merged") return void 0;
  const words = lapsed(
    issue.author?.login ?? "ghost",
    `nobody decided on this request within ${formatDuration(config.approval_ttl)}.`
  );
  await tell(run, ledger, {
    issue,
    state: "lapsed",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {}
  });
  return { issue: issue.number, state: "lapsed", note: "Nobody decided in time." };
}
async function tellCancelled(run, config, ledger, issue, by) {
  if (by?.type === "Bot") return void 0;
  if ((await pullRequestsOf(run.github, issue.number)).some(({ mergedAt }) => mergedAt !== void 0))
    return void 0;
  const name = by?.login ?? "somebody";
  await tell(run, ledger, {
    issue,
    state: "cancelled",
    once: "",
    comment: void 0,
    status: { next: cancelled(name), facts: [], trial: config.trial },
    data: { by: by?.login ?? null }
  });
  return {
    issue: issue.number,
    state: "cancelled",
    note: `${name} closed the issue before anything was granted.`
  };
}
export {
  close
};
