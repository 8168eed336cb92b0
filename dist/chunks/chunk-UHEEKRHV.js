import {
  isOver,
  shownState
} from "./chunk-RM3SS25X.js";
import {
  END_NOT_ENFORCED,
  OPEN_SESSIONS_LAST,
  inTrial,
  statusComment
} from "./chunk-ON373IXR.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  announce,
  keepCurrent
} from "./chunk-T3NC5FS5.js";
import {
  closeIssue
} from "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  STATES,
  TONES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  readSections
} from "./chunk-DAROUHPW.js";
import {
  stripHidden
} from "./chunk-MXRAY5FG.js";
import {
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";

// src/messages/file-anew.ts
var TYPED = ["resources", "exceptions", "reason", "ticket"];
var LONGEST = 6e3;
function fileAnewLink(home, body) {
  const { answers } = readSections(body);
  let link = `${home}/issues/new?template=aws-access.yml`;
  for (const field of TYPED) {
    const answer = answers[field];
    if (answer === void 0 || answer === "") continue;
    const more = `&${field}=${encoded(answer)}`;
    if (link.length + more.length <= LONGEST) link += more;
  }
  return link;
}
var encoded = (text) => encodeURIComponent(stripHidden(text)).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/messages/news.ts
var at = (login) => `@${login}`;
var paragraphs = (...parts) => parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
var needsMending = (who, problems) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be drafted yet.`,
    problems,
    "Edit the issue (\u22EF \u2192 Edit) and save it: the draft then starts again by itself. Nothing was created so far."
  ),
  next: `${who} needs to mend the form: the bot\u2019s comment here says what.`
});
var asked = (who, questions) => ({
  comment: paragraphs(
    `${at(who)}, the request does not say enough to draft a policy.`,
    questions,
    HOW_TO_ANSWER
  ),
  next: `${who} is asked for more: the bot\u2019s comment here has the question.`
});
var HOW_TO_ANSWER = paragraphs(
  "Answer in a comment on this issue that begins with `/answer`: with the numbers of the choices, such as `/answer 1`, or in your own words. Or edit the issue; the draft then starts again.",
  "What asks for more than the form takes a line of your own: `/answer write s3` for a level, `/answer arn:\u2026` for a resource. Leave such a comment as it is: it is a part of the request.",
  "A program asks this, not a person. Never put passwords or keys into a comment: everybody who can read this repository reads it."
);
var askedBeside = (who, questions, pullRequest) => paragraphs(
  `${at(who)}, ${pullRequest} has a draft of your request. A part of it is open: if you need that as well, answer, and it is drafted anew.`,
  questions,
  HOW_TO_ANSWER
);
var refused = (who, reasons, anew) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be granted:`,
    reasons,
    `Nothing was created. Change what the reasons name and [file it anew](${anew}); the link fills in what you typed.`
  ),
  next: "Refused; the reasons are in a comment on the issue."
});
function entryOf(who, id, { backend, within }) {
  const name = backend === "iam" ? "iam_user: YOUR-IAM-USER-NAME" : "identity_center_user: YOUR-IDENTITY-CENTER-USER-NAME";
  return within !== void 0 ? [`  "${id}":`, "    # beside what it says already", "    accounts:", `      ${within}: {${name}}`] : [`  "${id}": {login: ${who}, ${name}}`];
}
var unknownPerson = (who, id, account, owners, anew, missing, proposal) => ({
  comment: paragraphs(
    `${at(who)}, nobody has said yet who you are in the AWS account ${account}.`,
    proposal === void 0 ? void 0 : `#${proposal} proposes it. Ask ${owners} to check and merge that, and then [file the request anew](${anew}).`,
    proposal !== void 0 ? void 0 : `Ask ${owners} to ${missing.within !== void 0 ? "add this to your entry in" : "add you to"} \`aws-jit.yml\` in a pull request, and then [file it anew](${anew}):`,
    proposal !== void 0 ? void 0 : ["```yaml", "identities:", ...entryOf(who, id, missing), "```"].join("\n")
  ),
  next: "Refused: the requester has no identity in this account."
});
var notDrafted = (who, why) => paragraphs(
  `${at(who)}, GitHub did not let this tool open a pull request for this request: ${why}`,
  "An administrator of this repository has to change that; there is nothing to mend in the form. It is tried again every hour."
);
var inReview = (pullRequest) => `In review: ${pullRequest}. A code owner approves and merges it; that grants the access.`;
var revised = (difference, pullRequest) => paragraphs(
  `drafted anew in ${pullRequest}. What is different:`,
  difference,
  "Approvals of the earlier draft no longer count. Leave your comment as it is: it is compared before anything is granted."
);
var notRevised = (why) => paragraphs(`this cannot be drafted, so the earlier draft stays as it is:`, why);
var notAnswered = (why) => paragraphs(
  "with this answer the request cannot be drafted:",
  why,
  "Answer differently with `/answer`, or edit the issue."
);
var editedByOther = (who, editor) => paragraphs(
  `${at(who)}, **${editor}** edited this request. Only its author's own words count, so it can no longer be granted.`,
  "Please file a new request with the form."
);
var draftOutdated = (issue, why) => paragraphs(
  `**Do not merge this as it is.** ${issue} was edited after this was drafted, and ${why}.`,
  "Merged like this, it would be refused, since the request no longer says what was drafted."
);
var branchRebuilt = (issue, who) => paragraphs(
  `**Approvals of this pull request start anew.** ${who.slice(0, 5).map((each) => `**${inlineText(each)}**`).join(", ")} put commits on its branch, by a push or by \u201CUpdate branch\u201D.`,
  "Whoever approves must not have written what they approve, so the bot has drafted the request anew on top of the default branch, and those commits are gone. They keep nobody from approving. Please look at the files once more, and approve what is there now.",
  `\u201CUpdate branch\u201D is never needed here, since the files of a request change nothing else. To change the draft, write \`/revise\` and what should change, here or on ${issue}.`
);
var draftRenewed = (kept, commits) => paragraphs(
  `**Approvals of this pull request start anew.** What you read here is made from the request and the policy, and compared again before anything is granted. Since this was drafted, ${kept ? "the version of this tool or its configuration was changed, and it would read otherwise now" : "the version of this tool or its configuration was changed, and the draft does not hold any more"}: merged as it was, it would have been refused.`,
  kept ? `The policy is the same as before, to the byte. The view is made anew; [the last commit](${commits}) shows what is different. Please look at it, and approve what is there now.` : "It is drafted anew from the issue. Please look at what is there then."
);
var staysCancelled = (who, by, anew) => ({
  comment: paragraphs(
    `${at(who)}, **${inlineText(by)}** closed this request, which withdrew it. Opening the issue again does not bring it back, so it is closed, and nothing can be granted from it.`,
    `[File it anew](${anew}) if the access is needed after all.`
  ),
  next: `Cancelled by ${by} before anything was granted.`
});
var editedAfterMerge = (who) => paragraphs(
  `${at(who)}, this request was edited after its pull request had been merged.`,
  "What was approved is the earlier text. A grant that is live stays as it is; one that is not yet made will be refused. For other access, file a new request."
);
var granted = (who, until, lasts, howToUse, enforced = true) => ({
  comment: paragraphs(
    `${at(who)}, your access is live until **${clockTime(until)}**, ${lasts}.`,
    howToUse,
    `${enforced ? "AWS ends it by itself at that time. " : ""}If you are done before, close this issue and the access is taken back.`
  ),
  next: `Live until **${clockTime(until)}**. Closing this issue takes the access back.` + (enforced ? "" : ` ${END_NOT_ENFORCED}`)
});
var waiting = (mention, reasons, until) => ({
  comment: paragraphs(
    `${mention}, the pull request is merged, but the access is **not granted yet**:`,
    reasons,
    until === void 0 ? void 0 : `It is tried again by itself until the window ends at ${clockTime(until)}.`
  ),
  next: "Merged, but not granted yet; a comment on the issue says what is missing."
});
var refusedAtGrant = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this request was merged, but it is **not granted**:`,
    reasons,
    "Please file a new request with the form."
  ),
  next: "Merged, but refused when the approval was verified; the reasons are in a comment on the issue."
});
var liveAllTheSame = (granted2, reasons) => ({
  comment: paragraphs(
    granted2.comment,
    "An earlier run granted this and ended before it could say so. Since then something has changed, so that it would not be granted now:",
    reasons,
    "**It stays live all the same until its end.** Closing this issue takes it back."
  ),
  next: granted2.next
});
var grantedAgain = (mention, until, accounts = []) => paragraphs(
  `${mention}, AWS did not hold this access any more${accounts.length === 0 ? "" : ` in **${accounts.join(", ")}**`}, although nothing here took it back: somebody deleted or detached it in AWS.`,
  `It is approved until ${clockTime(until)}, so it **was granted again**. To end it for good, close this issue.`
);
var failed = (who, message, retry, until) => ({
  comment: paragraphs(
    `${at(who)}, AWS did not accept this grant. Nothing is attached.`,
    // Each thing once: what the backend says of the next run is said below, and of what is left above.
    message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ""),
    retry ? `It is tried again by itself until the window ends at ${clockTime(until)}.` : "Trying again will not help until that is changed."
  ),
  next: retry ? "AWS did not accept the grant; it will be tried again." : "AWS did not accept the grant."
});

// src/github/state-labels.ts
var OURS = new Set(Object.values(STATES).map((state) => state.label));
async function showLabel(github, issue, state, present) {
  const { octokit, owner, repo } = github;
  const labels = await labelsFor(github, state, present);
  if (labels !== void 0) await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels });
}
async function labelsFor(github, state, present) {
  const { label, tone, headline } = STATES[state];
  if (present.filter((name) => OURS.has(name)).join() === label) return void 0;
  await ensureLabel(github, label, TONES[tone], headline);
  return [...present.filter((name) => !OURS.has(name)), label];
}
var existing = /* @__PURE__ */ new WeakMap();
async function ensureLabel(github, name, color, description) {
  const { octokit, owner, repo } = github;
  const known = existing.get(github) ?? /* @__PURE__ */ new Set();
  existing.set(github, known);
  if (known.has(name)) return;
  try {
    await octokit.rest.issues.getLabel({ owner, repo, name });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    try {
      await octokit.rest.issues.createLabel({ owner, repo, name, color, description });
    } catch (made) {
      if (!hasStatus(made, 422)) throw made;
    }
  }
  known.add(name);
}

// src/messages/end-news.ts
var endedNotRemoved = (who, until) => ({
  comment: paragraphs(
    `${at(who)}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing; it could not be removed yet.`,
    "If you need it again, file a new request with the form."
  ),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing, and could not be removed yet.`
});
var endedNotYetRemoved = (who, until) => ({
  comment: paragraphs(
    `${at(who)}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing, and is removed account by account.`,
    "If you need it again, file a new request with the form."
  ),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then.`
});
var expired = (who, until, enforced = true) => ({
  comment: paragraphs(
    enforced ? `${at(who)}, your access ended at ${clockTime(until)}, and what was attached is removed.` : `${at(who)}, your access was to end at ${clockTime(until)}, and the shared permission set is taken away from you now. AWS did not enforce that end, so it worked until now. ${OPEN_SESSIONS_LAST}`,
    "If you need it again, file a new request with the form."
  ),
  next: enforced ? `Ended at ${clockTime(until)}; AWS confirms that nothing is attached any more.` : `Was to end at ${clockTime(until)}, which AWS does not enforce; AWS confirms that it is taken away now. ${OPEN_SESSIONS_LAST}`
});
var revoked = (who, by, sessions, reason) => ({
  comment: paragraphs(
    `${at(who)}, your access was taken back ${by}. AWS confirms that nothing is attached any more.`,
    reason === void 0 ? void 0 : `The reason that was given: ${inlineText(reason, 500)}`,
    `${sessionsText(sessions)} If you need access again, file a new request with the form.`
  ),
  next: `Taken back ${by}.${[...sessions.keys()].every((each) => each === "refused") ? "" : ` ${sessionsText(sessions)}`}`
});
var revokedInSome = (who, by, names, { stays, failed: failed2 }, sessions, reason) => paragraphs(
  `${at(who)}, your access in **${names.join(", ")}** was taken back ${by}. AWS confirms that nothing is attached there any more.`,
  reason === void 0 ? void 0 : `The reason that was given: ${inlineText(reason, 500)}`,
  sessionsText(sessions),
  stays.length === 0 ? void 0 : `What you have in ${stays.join(", ")} stays as it is.`,
  failed2.length === 0 ? void 0 : `**In ${failed2.join(", ")} it could not be taken back yet, so that it may be live there still, until its end.** It is tried again every hour.`
);
var staysOver = (who, headline, anew) => paragraphs(
  `${at(who)}, this request is over: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}. Opening the issue again does not bring it back, so it is closed.`,
  `[File it anew](${anew}) if the access is needed.`
);
var leftDirectory = (who) => ({
  comment: paragraphs(
    `${at(who)}, this access has ended: the user that it was given to is no longer in the directory of Identity Center, so nobody can use it.`,
    "What it gave is taken out of the permission set. If somebody needs the access, file a new request with the form."
  ),
  next: "Ended: the user that it was given to has left the directory of Identity Center."
});
var ADMINISTRATOR = "An administrator can end it: IAM Identity Center, the user, \u201CActive sessions\u201D.";
var GRAVEST_FIRST = ["not-known", "not-updated", "shared", "refused", "not-begun"];
function sessionsText(sessions) {
  const there = GRAVEST_FIRST.filter((each) => sessions.has(each));
  return there.map(
    (each) => there.length === 1 ? SESSIONS[each] : `In ${(sessions.get(each) ?? []).join(", ")}: ${SESSIONS[each]}`
  ).join(" ");
}
var SESSIONS = {
  "not-begun": "It had not begun, so nobody has had it.",
  refused: "Sessions that were open are refused from now on, too.",
  shared: OPEN_SESSIONS_LAST,
  "not-updated": `AWS could not update the role in the account, so a session that is open may last until its own end, 12 hours at most. ${ADMINISTRATOR}`,
  "not-known": `The run that took it back ended before it could tell, so it is not known whether AWS refuses sessions that were open: one may last until its own end, 12 hours at most. ${ADMINISTRATOR}`
};
var rejected = (who, by, words) => ({
  comment: paragraphs(
    `${at(who)}, ${by} closed the pull request without merging it, so nothing is granted.`,
    words
  ),
  next: `Rejected by ${by}.`
});
var cancelled = (by) => `Cancelled by ${by} before anything was granted.`;
var undecided = (who, within) => ({
  comment: paragraphs(
    `${at(who)}, nobody decided on this request within ${within}. Nothing was granted.`,
    "If you still need the access, file a new request with the form."
  ),
  next: `Lapsed: nobody decided on this request within ${within}.`
});
var overUntold = (who, until) => {
  const ended = until === void 0 ? "ended" : `ended at ${clockTime(until)}`;
  return {
    comment: paragraphs(
      `${at(who)}, this request was merged, and its time ${ended} before anybody could be told that the access was live. Had it been, AWS would refuse it since then.`,
      "If you still need the access, file a new request with the form."
    ),
    next: `Merged, but its time ${ended} before anybody could be told that it was live.`
  };
};

// src/commands/tell/say-reopened.ts
async function sayReopened(run, issue, trial) {
  const seen = run.seen.get(issue.number);
  const state = shownState(seen?.issue ?? issue);
  if (state === void 0 || state === "cancelled") return;
  const words = staysOver(
    issue.author?.login ?? "ghost",
    STATES[state].headline,
    fileAnewLink(run.home, issue.body)
  );
  await announce(run.github, issue.number, "reopened", inTrial(words, trial), issue.number, seen?.said);
}

// src/commands/tell/tell.ts
async function tell(run, ledger, news) {
  const { github } = run;
  const { issue, state } = news;
  const event = eventOf(run, news);
  const now = run.seen.get(issue.number);
  const words = news.comment === void 0 ? void 0 : inTrial(news.comment, news.status?.trial === true);
  const said = words !== void 0 && await announce(github, issue.number, event.id, words, issue.number, now?.said);
  const { labels, open, reopened } = now?.issue ?? issue;
  const again = reopened === true && isOver({ labels }) && shownState({ labels }) === state;
  if (news.status !== void 0 && !again) {
    const text = statusComment({ ...news.status, state, runUrl: run.url });
    await keepCurrent(github, issue.number, "status", text, now?.said);
  }
  if (STATES[state].over && open) {
    if (again) await sayReopened(run, issue, news.status?.trial === true);
    const reason = state === "expired" || state === "revoked" ? "completed" : "not_planned";
    const shown = await labelsFor(github, state, labels);
    ledger.afterwards(() => closeIssue(github, issue.number, reason, shown));
  } else if (isGiven(state)) {
    ledger.afterwards(() => showLabel(github, issue.number, state, labels));
  } else await showLabel(github, issue.number, state, labels);
  record(run, ledger, issue, event, words, news.status?.next);
  return said;
}
function record(run, ledger, issue, event, words, next) {
  const before = run.told.get(issue.number);
  run.told.set(issue.number, {
    who: issue.author?.login ?? "ghost",
    next: next ?? before?.next ?? "",
    said: new Map([...before?.said ?? [], [event.id, { event, words }]])
  });
  ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
}
var eventOf = (run, { issue, state, once, data }) => ledgerEvent(state, once, issue.number, run.github.now(), run.id, {
  created: formatInstant(issue.createdAt),
  ...issue.author === void 0 ? {} : { requester: { id: issue.author.id, login: issue.author.login } },
  ...data
});

export {
  fileAnewLink,
  at,
  paragraphs,
  needsMending,
  asked,
  askedBeside,
  refused,
  unknownPerson,
  notDrafted,
  inReview,
  revised,
  notRevised,
  notAnswered,
  editedByOther,
  draftOutdated,
  branchRebuilt,
  draftRenewed,
  staysCancelled,
  editedAfterMerge,
  granted,
  waiting,
  refusedAtGrant,
  liveAllTheSame,
  grantedAgain,
  failed,
  showLabel,
  labelsFor,
  endedNotRemoved,
  endedNotYetRemoved,
  expired,
  revoked,
  revokedInSome,
  leftDirectory,
  rejected,
  cancelled,
  undecided,
  overUntold,
  sayReopened,
  tell,
  record
};
