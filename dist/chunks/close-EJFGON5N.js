import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  extensionOver
} from "./chunk-TGRPC5Y6.js";
import {
  loginOf
} from "./chunk-TFD6SJQJ.js";
import {
  mergeTimes
} from "./chunk-DCXJHOPJ.js";
import {
  extensionsOf,
  possibleEnd
} from "./chunk-3CNR44VS.js";
import {
  wasTakenBack,
  wasToldLive
} from "./chunk-ZQOUGLS4.js";
import {
  dropDraft
} from "./chunk-RR6DWSCT.js";
import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  isAssigned
} from "./chunk-XQNBWVBA.js";
import "./chunk-PHQI57RM.js";
import "./chunk-ZRPV34MQ.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import {
  closingWords,
  pullRequestsOf,
  recentlyClosed,
  updatePullRequest
} from "./chunk-NY2BI3KC.js";
import {
  endFrom
} from "./chunk-GCWCF6TM.js";
import {
  extensionOfBranch,
  requestOfBranch
} from "./chunk-TMCFQO6D.js";
import {
  configurationOf
} from "./chunk-ZJUKOGG4.js";
import {
  cancelled,
  overUntold,
  record,
  rejected,
  sayReopened,
  tell,
  undecided
} from "./chunk-BYKOBLBQ.js";
import {
  inTrial,
  statusComment
} from "./chunk-V5AIFRQ7.js";
import {
  isOver,
  shownState
} from "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import {
  clockTime
} from "./chunk-C3OUACGZ.js";
import {
  announce,
  keepCurrent
} from "./chunk-ABTGFNIV.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-IW2RFNNB.js";
import {
  filedRequests,
  readRequests
} from "./chunk-ON5QFYFO.js";
import "./chunk-4IL4BXG7.js";
import {
  readExtension
} from "./chunk-OMTKJ6RE.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  deleteBranch,
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import "./chunk-IO52MYML.js";
import {
  closeIssue,
  openIssues,
  readIssue,
  recentlyClosedIssues
} from "./chunk-PPOEPAEE.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import {
  STATES,
  isGiven
} from "./chunk-PTRHJI3I.js";
import {
  fenced
} from "./chunk-UTFFZ3C6.js";
import {
  readRequest
} from "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  AccountName,
  Sha,
  addSeconds,
  earlier,
  formatDuration,
  formatInstant,
  isRequest,
  monthOf,
  parseInstant,
  peopleOf,
  readSections
} from "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/escalate.ts
async function escalate(run, main, config, ledger, open) {
  const { escalate_after: after, escalation: groups } = config.approval;
  if (after === void 0 || groups.length === 0) return [];
  const { github } = run;
  const now = github.now();
  const waiting = open.filter(
    (issue) => shownState(issue) === "drafted" && addSeconds(issue.createdAt, after) <= now
  );
  if (waiting.length === 0) return [];
  const events = await ledger.read(
    waiting.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  const failures = [];
  for (const issue of waiting) {
    try {
      const told = events.get(issue.number) ?? [];
      if (told.some(({ kind }) => kind === "edited-by-other")) continue;
      const drafted = told.findLast(({ kind }) => kind === "drafted");
      const since = (drafted && parseInstant(drafted.at)) ?? issue.createdAt;
      const due = groups.filter((_, index) => dueAt(since, after, index) <= now).length;
      const key = `${drafted?.id ?? "drafted"}:${due}`;
      if (due === 0 || told.some(({ id }) => id === `escalated:${key}`)) continue;
      const pull = (await pullRequestsOf(github, issue.number)).findLast((each) => each.open);
      if (pull === void 0) continue;
      const found = await whoMayDecide(github, main, config, issue, pull, groups[due - 1] ?? []);
      failures.push(...found.cannot.map((why) => `#${issue.number}: ${why}`));
      if (found.logins.length > 0) await tellGroup(run, config, ledger, issue, pull, key, due, found.logins);
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}
var dueAt = (since, after, index) => addSeconds(since, after * (index + 1));
async function tellGroup(run, config, ledger, issue, pull, key, group, logins) {
  const words = `${logins.map((login) => `@${login}`).join(" ")}: nobody has decided on #${issue.number} yet. Approve and merge this pull request to grant it, or close it to reject. Those who were asked first can still do so, too.`;
  await announce(run.github, issue.number, `escalated:${key}`, inTrial(words, config.trial), pull.number);
  const event = ledgerEvent("escalated", key, issue.number, run.github.now(), run.id, { group });
  record(run, ledger, issue, event, void 0);
}
async function whoMayDecide(github, main, config, issue, pull, group) {
  const { account = "" } = readSections(issue.body).answers;
  if (!AccountName.is(account)) return { logins: [], cannot: [] };
  const paths = requestPaths({ account, createdAt: issue.createdAt, issue: issue.number });
  const [files, drafted] = [
    await readFilesAt(github, main.head, CODEOWNERS_LOCATIONS, "is absent"),
    await readFilesAt(github, pull.head, [paths.request], "is absent")
  ];
  const text = CODEOWNERS_LOCATIONS.map((path) => files.get(path)).find((each) => each !== void 0) ?? "";
  const owned = ownersOf(parseCodeowners(text), paths.request);
  const owners = owned.kind === "owned" ? owned.owners : [];
  const request = readRequest(drafted.get(paths.request) ?? "");
  const same = request.ok ? peopleOf(config, request.value.principal, request.value.account) : [];
  const logins = [];
  const cannot = [];
  for (const id of group) {
    if (id === issue.author?.id || same.includes(id)) continue;
    const login = await loginOf(github, id);
    const isOwner = owners.some(
      (owner) => owner.kind !== "user" || ownerText(owner).toLowerCase() === `@${login?.toLowerCase() ?? ""}`
    );
    if (login !== void 0 && isOwner) logins.push(login);
    else
      cannot.push(
        `approval.escalation in aws-jit.yml names ${login ?? "a GitHub account that is gone"} (${id}), who could not approve it: CODEOWNERS does not name them for ${paths.request}. Add them there, or take them out of the group.`
      );
  }
  return { logins, cannot };
}

// src/commands/end/stale-extensions.ts
async function closeStaleExtensions(run, pulls, open, filed, trial) {
  const { github } = run;
  const now = github.now();
  const failures = [];
  for (const { number, head, base } of pulls) {
    const of = extensionOfBranch(head.ref);
    if (of === void 0 || head.repo?.id !== base.repo.id) continue;
    try {
      const isOpen = open.some((issue) => issue.number === of.issue);
      const paths = filed.filter(({ issue }) => issue === of.issue).map(({ path }) => path.replace(/\.yml$/, `.x${of.extension}.yml`));
      const texts = isOpen ? await readFilesAt(github, Sha.of(head.sha), paths, "is absent") : void 0;
      const ends = [...texts?.values() ?? []].flatMap((text) => {
        const read = readExtension(text ?? "");
        return read.ok && read.value.issue === of.issue ? [read.value.extends] : [];
      });
      const over = !isOpen || ends.length > 0 && ends.every((end) => end <= now);
      if (!over) continue;
      const words = inTrial(extensionOver(`#${of.issue}`, isOpen ? ends[0] : void 0), trial);
      await announce(github, of.issue, `extension-over-x${of.extension}`, words, number);
      await deleteBranch(github, head.ref);
      await updatePullRequest(github, number, { state: "closed" });
    } catch (error) {
      failures.push(`Pull request #${number}: ${String(error)}`);
    }
  }
  return failures;
}

// src/messages/missing-outcome.ts
var WHOM = (workflow, home) => `Ask an administrator of this repository to look at the [runs of that job](${home}/actions/workflows/${workflow}): usually it cannot assume its role in AWS, waits for a runner, or its workflow is switched off.`;
var undrafted = (who, home) => [
  `@${who}, this request was filed, and no run has made a draft of it yet.`,
  `It is tried again every hour. ${WHOM("aws-jit-request.yml", home)}`
].join("\n\n");
var ungranted = (who, mergedAt, until, home) => ({
  comment: [
    `@${who}, this request was merged at ${clockTime(mergedAt)}, and **no run has told since what became of it**.`,
    `It is tried again every hour until its time ends at ${clockTime(until)}. ${WHOM("aws-jit-grant.yml", home)}`
  ].join("\n\n"),
  next: `Merged at ${clockTime(mergedAt)}; no run has told since what became of it. Its time ends at ${clockTime(until)}.`
});
var unrevoked = (who, closedAt, home) => ({
  comment: [
    `@${who}, this request was closed at ${clockTime(closedAt)}, and **no run has told since that the access was taken back**: it may be live still, until its end.`,
    `It is tried again every hour. ${WHOM("aws-jit-revoke.yml", home)} Where it must end now, an administrator of the AWS account can detach it by hand.`
  ].join("\n\n"),
  next: `Closed at ${clockTime(closedAt)}, and not known to be taken back: it may be live until its end.`
});
var endedByAws = (who, until) => ({
  comment: [
    `@${who}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is attached still gives nothing, and is removed by a later run.`,
    "If you need it again, file a new request with the form."
  ].join("\n\n"),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it is removed by a later run.`
});

// src/commands/end/missing-outcomes.ts
var OUTCOME_WITHIN = 30 * 60;
var DRAFT_WITHIN = 100 * 60;
var END_WITHIN = 2 * 60 * 60;
var ONE_DAY = 24 * 60 * 60;
async function tellMissingOutcomes(of) {
  await tellUndrafted(of);
  await tellOfMerged(of);
  await tellOfClosed(of);
}
async function tellUndrafted({ run, config, open, filed, each }) {
  const merged = new Set(filed.map(({ issue }) => issue));
  const since = earlier(run.github.now(), DRAFT_WITHIN);
  for (const issue of open) {
    if (issue.createdAt > since || shownState(issue) !== void 0 || merged.has(issue.number)) continue;
    await each(issue, async () => {
      const words = undrafted(issue.author?.login ?? "ghost", run.home);
      await announce(run.github, issue.number, "no-draft", inTrial(words, config.trial));
      return void 0;
    });
  }
}
async function tellOfMerged(of) {
  const { run, main, config, ledger, open, filed, closedPulls, each } = of;
  const { github } = run;
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const inPlace = filed.filter(({ issue, month }) => {
    const found = issues.get(issue);
    return found !== void 0 && monthOf(found.createdAt) === month;
  });
  if (inPlace.length === 0) return;
  const requests = await readRequests(github, main.head, inPlace);
  const now = github.now();
  const extensions = await extensionsOf(
    github,
    main.head,
    inPlace,
    new Set(inPlace.map(({ issue }) => issue))
  );
  const waiting = inPlace.flatMap(({ issue: number }) => {
    const issue = issues.get(number);
    const request = requests.get(number);
    if (!issue || !request) return [];
    const earliestEnd = endFrom(request, issue.createdAt);
    const mayBeOver = now >= addSeconds(earliestEnd, END_WITHIN);
    return mayBeOver || !tellsOutcome(shownState(issue)) ? [{ issue, request }] : [];
  });
  const merges = await mergeTimes(
    github,
    waiting.map(({ issue }) => issue.number).filter((number) => closedPulls.get(number)?.mergedAt === void 0)
  );
  const due = waiting.flatMap(({ issue, request }) => {
    const mergedAt = closedPulls.get(issue.number)?.mergedAt ?? merges.get(issue.number);
    if (mergedAt === void 0) return [];
    const first = endFrom(request, mergedAt);
    const over = now >= addSeconds(first, END_WITHIN);
    return over || now >= addSeconds(mergedAt, OUTCOME_WITHIN) && !tellsOutcome(shownState(issue)) ? [{ issue, request, mergedAt, first }] : [];
  });
  if (due.length === 0) return;
  const events = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  for (const { issue, request, mergedAt, first } of due) {
    await each(issue, async () => {
      const told = events.get(issue.number) ?? [];
      const filedFor = extensions.get(issue.number) ?? [];
      const until = await possibleEnd(github, issue.number, first, filedFor, told);
      if (now >= addSeconds(until, END_WITHIN)) return tellOver(of, issue, request, until, told);
      if (now < addSeconds(mergedAt, OUTCOME_WITHIN) || tellsOutcome(shownState(issue))) return void 0;
      if (told.some(({ kind }) => tellsOutcome(kind))) return void 0;
      const words = ungranted(issue.author?.login ?? "ghost", mergedAt, until, run.home);
      await tell(run, ledger, {
        issue,
        state: "approved",
        once: "no-outcome",
        comment: words.comment,
        status: { next: words.next, facts: [], trial: config.trial },
        data: { codes: ["no-outcome"], until: formatInstant(until) }
      });
      return {
        issue: issue.number,
        state: "waiting",
        note: "Merged, and no run has told what became of it."
      };
    });
  }
}
var tellsOutcome = (kind) => kind === "approved" || kind === "scheduled" || kind === "granted" || kind === "failed";
async function tellOver({ run, config, ledger }, issue, request, until, told) {
  if (isAssigned(config, request) || wasTakenBack(issue, told)) return void 0;
  const who = issue.author?.login ?? "ghost";
  const wasLive = await wasToldLive(run.github, issue.number, until, told);
  const words = wasLive ? endedByAws(who, until) : overUntold(who, until);
  await tell(run, ledger, {
    issue,
    state: wasLive ? "expired" : "lapsed",
    once: wasLive ? formatInstant(until) : "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) }
  });
  return { issue: issue.number, state: wasLive ? "expired" : "lapsed", note: "Its time is over." };
}
async function tellOfClosed({ run, config, ledger, each }) {
  const { github } = run;
  const now = github.now();
  const closed = (await recentlyClosedIssues(github, earlier(now, ONE_DAY))).filter(
    (issue) => isRequest(issue.body) && isGiven(shownState(issue)) && issue.closedAt !== void 0 && issue.closedAt <= earlier(now, OUTCOME_WITHIN)
  );
  if (closed.length === 0) return;
  const events = await ledger.read(
    closed.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  for (const issue of closed) {
    const told = events.get(issue.number) ?? [];
    if (told.some(({ kind }) => kind === "revoked" || kind === "expired")) continue;
    await each(issue, async () => {
      const words = unrevoked(issue.author?.login ?? "ghost", issue.closedAt ?? now, run.home);
      const comment = inTrial(words.comment, config.trial);
      if (!await announce(github, issue.number, "not-taken-back", comment)) return void 0;
      const { next } = words;
      const status = { state: "granted", next, facts: [], trial: config.trial, runUrl: run.url };
      await keepCurrent(github, issue.number, "status", statusComment(status));
      return {
        issue: issue.number,
        state: "granted",
        note: "Closed, and no run has told that it was taken back."
      };
    });
  }
}

// src/commands/end/close.ts
async function close(run) {
  const { github } = run;
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const ledger = openLedger(github);
  const open = (await openIssues(github)).filter((issue) => isRequest(issue.body));
  const now = github.now();
  const filed = await filedRequests(github, main.head, config, now);
  const merged = new Set(filed.map(({ issue }) => issue));
  const closedPulls = new Map(
    [...await recentlyClosed(github, "default branch")].reverse().map((pull) => [pull.issue, pull])
  );
  const done = [];
  const failures = [];
  const each = async (issue, end) => {
    try {
      const ended2 = await end();
      if (ended2) done.push(ended2);
    } catch (error) {
      failures.push(`#${issue.number}: ${String(error)}`);
    }
  };
  for (const issue of open.filter(({ number }) => !merged.has(number))) {
    await each(issue, async () => {
      const pull = closedPulls.get(issue.number) ?? await rejectedBefore(run, issue);
      if (pull && pull.mergedAt === void 0 && !await hasOpenPull(run, issue)) {
        const closing = await closingWords(github, pull);
        if (closing.by?.type !== "Bot") return tellRejected(run, config, ledger, issue, pull, closing);
      }
      return now >= addSeconds(issue.createdAt, config.approval_ttl) ? tellLapsed(run, config, ledger, issue) : closeAgain(run, config, ledger, issue);
    });
  }
  const { octokit, owner, repo } = github;
  const openPulls = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "open",
    base: main.branch,
    per_page: 100
  });
  const closed = await cancelledIssues(run, openPulls);
  for (const { issue, by } of closed) {
    await each(issue, () => tellCancelled(run, config, ledger, issue, by));
  }
  const ended = new Set(done.map(({ issue }) => issue));
  const waiting = open.filter(({ number }) => !ended.has(number));
  await tellMissingOutcomes({ run, main, config, ledger, open: waiting, filed, closedPulls, each });
  failures.push(...await escalate(run, main, config, ledger, waiting));
  failures.push(...await closeStaleExtensions(run, openPulls, open, filed, config.trial));
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
async function rejectedBefore(run, issue) {
  if (issue.reopened !== true || !issue.labels.includes(STATES.rejected.label)) return void 0;
  return (await pullRequestsOf(run.github, issue.number)).at(-1);
}
async function cancelledIssues(run, openPulls) {
  const { github, event } = run;
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
  if (await dropDraft(run, issue) === "merged") return closeAgain(run, config, ledger, issue);
  const words = undecided(issue.author?.login ?? "ghost", formatDuration(config.approval_ttl));
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
async function closeAgain(run, config, ledger, issue) {
  const { github } = run;
  if (issue.reopened !== true || !isOver(issue)) return void 0;
  const pulls = await pullRequestsOf(github, issue.number);
  const mergedAt = pulls.find((pull) => pull.mergedAt !== void 0)?.mergedAt;
  if (mergedAt === void 0) return void 0;
  const longest = config.max_start_ahead + config.max_duration;
  if (github.now() < addSeconds(mergedAt, longest)) return void 0;
  await sayReopened(run, issue, config.trial);
  ledger.afterwards(() => closeIssue(github, issue.number, "completed"));
  return { issue: issue.number, state: "unchanged", note: "It is over, and closed again." };
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
