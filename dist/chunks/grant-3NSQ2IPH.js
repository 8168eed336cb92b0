import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  standingView
} from "./chunk-UKR4FQ6U.js";
import {
  grantedWords,
  scheduledWords
} from "./chunk-LO2YZAYG.js";
import {
  grantOf
} from "./chunk-RYIKQJKL.js";
import {
  REASONS,
  approvalReader,
  checkContents,
  checkFile,
  checkIssue,
  checkOrigin,
  checkOwners,
  checkPull,
  countApprovals,
  quoted,
  sameOwners,
  verdictOn
} from "./chunk-XH5ITLAB.js";
import {
  protectionProblems
} from "./chunk-A454Q73N.js";
import {
  COMPLETE,
  mayScanPartly,
  scanAmong
} from "./chunk-NBLN4JKC.js";
import {
  issueWhileTold,
  issuesNow,
  tellingQueue
} from "./chunk-ELLWDQ6Q.js";
import {
  inPlaceAllTheSame
} from "./chunk-XNLZKGOF.js";
import {
  inEachAccount
} from "./chunk-LS6ASBBC.js";
import "./chunk-AMC62DF2.js";
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  useRefused,
  useWaits
} from "./chunk-VEXG5KO7.js";
import {
  readStandingFiles
} from "./chunk-G2LMYKNT.js";
import {
  extended,
  extensionFailed,
  extensionRefused,
  extensionWaits
} from "./chunk-TGRPC5Y6.js";
import "./chunk-TFD6SJQJ.js";
import {
  mergeTimes
} from "./chunk-DCXJHOPJ.js";
import {
  refusedKey,
  wasToldLive
} from "./chunk-ZQOUGLS4.js";
import {
  extensionView
} from "./chunk-LUD7DQE2.js";
import {
  approvalsAtGrant,
  reasonsBeside,
  recordedRequest,
  recordedStatements,
  requestFacts
} from "./chunk-WYFGDPDO.js";
import {
  judgeStanding,
  servicesIn
} from "./chunk-IFTNRVUC.js";
import {
  readReviewed
} from "./chunk-Q2MGR3N3.js";
import "./chunk-T3SODRSX.js";
import {
  mayNotAsk
} from "./chunk-Z7IMV3OO.js";
import "./chunk-XRZKGV3A.js";
import "./chunk-KM6V4D4M.js";
import "./chunk-YYD4XHAK.js";
import {
  readPolicy
} from "./chunk-QYKUX4BK.js";
import "./chunk-FTRXAVU5.js";
import {
  CALLS_A_GRANT,
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls,
  times
} from "./chunk-H7U6555I.js";
import {
  digestOfStanding
} from "./chunk-XTNJSZT6.js";
import {
  readCommentCommand
} from "./chunk-VPIIQEPM.js";
import "./chunk-LCRM5ZJ3.js";
import "./chunk-IGYH6CVE.js";
import "./chunk-YBYYJHRB.js";
import "./chunk-UAPPXXJW.js";
import {
  STANDING_LONGEST,
  USE_WITHIN,
  formatHours,
  isUse,
  isWithinHours,
  mayName,
  parseUse,
  readStanding,
  standingPaths,
  standingText,
  useWindow
} from "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import {
  digestOf
} from "./chunk-R5YSV2KX.js";
import "./chunk-RLVHQ27K.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-XQNBWVBA.js";
import "./chunk-PHQI57RM.js";
import {
  filedExtensions
} from "./chunk-ZRPV34MQ.js";
import {
  account,
  attempt,
  instant,
  sha
} from "./chunk-U7VKDCKB.js";
import {
  known,
  unknown as unknown2
} from "./chunk-OPQRPPFF.js";
import {
  recentlyClosed,
  setStatus
} from "./chunk-NY2BI3KC.js";
import {
  beginsOf,
  endFrom,
  windowFrom
} from "./chunk-GCWCF6TM.js";
import {
  extensionBranch
} from "./chunk-TMCFQO6D.js";
import {
  configurationOf
} from "./chunk-ZJUKOGG4.js";
import {
  at,
  failed,
  grantedAgain,
  liveAllTheSame,
  overUntold,
  paragraphs,
  record as record2,
  refusedAtGrant,
  showLabel,
  tell,
  waiting
} from "./chunk-BYKOBLBQ.js";
import {
  END_NOT_ENFORCED,
  howToUse,
  inTrial
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
  announceToMany,
  hasKey
} from "./chunk-ABTGFNIV.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-IW2RFNNB.js";
import {
  filedRequests
} from "./chunk-ON5QFYFO.js";
import "./chunk-4IL4BXG7.js";
import {
  ASSIGNED,
  extendedEnd,
  extensionPart,
  extensionPaths,
  readExtension
} from "./chunk-OMTKJ6RE.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import "./chunk-BJN62RB5.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-IO52MYML.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-4JFUBLIR.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  openNumbers
} from "./chunk-PPOEPAEE.js";
import {
  mainBranchOf
} from "./chunk-KFURQPOV.js";
import {
  hasStatus
} from "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-VOIZJVVG.js";
import {
  STATES
} from "./chunk-PTRHJI3I.js";
import {
  inlineText
} from "./chunk-UTFFZ3C6.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import {
  readConfig
} from "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import {
  _enum,
  array,
  boolean,
  int,
  object,
  record,
  string,
  unknown
} from "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  FIELDS,
  FIRST_PART,
  IssueNumber,
  accountNamed,
  addSeconds,
  approversFor,
  earlier,
  formatDuration,
  formatInstant,
  isRequest,
  loadKnowledge,
  longestOf,
  monthOf,
  parseInstant,
  parseIssueBody,
  peopleOf,
  principalOf,
  readTicket
} from "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

// src/commands/grant/due-requests.ts
var SETTLED = 10 * 60;
async function dueRequests(run, main, config, catalog, open) {
  const { github } = run;
  const requests = open.issues.filter(({ body }) => isRequest(body));
  const filed = await filedRequests(github, main.head, config, github.now());
  const settled = earlier(github.now(), SETTLED);
  const closed = await recentlyClosed(github, "any branch");
  const mergedAt = new Map(closed.map((pull) => [pull.issue, pull.mergedAt]));
  const merged = new Set(
    closed.filter(({ mergedAt: mergedAt2 }) => mergedAt2 !== void 0 && mergedAt2 <= settled).map(({ issue }) => issue)
  );
  for (const { path, issue } of filed.filter((file2) => open.pulls.includes(file2.issue))) {
    run.log.warning(`${path}: #${issue} is a pull request and no issue. Nothing is granted from it.`);
  }
  const due = [];
  for (const issue of requests) {
    const files = filed.filter((file3) => file3.issue === issue.number);
    if (files.length === 0 && !merged.has(issue.number)) continue;
    const ask = parseIssueBody(issue.body, config, catalog());
    const account2 = ask.ok ? ask.value.account : files[0]?.account;
    if (account2 === void 0) continue;
    const month = monthOf(issue.createdAt);
    const inMonth = files.filter((file3) => file3.month === month && config.accounts.has(file3.account));
    const file2 = inMonth.find((each) => each.account === account2) ?? inMonth[0];
    const extensions = file2?.extensions ?? [];
    const place = { account: file2?.account ?? account2, month, issue: issue.number, extensions };
    if (file2 !== void 0 || merged.has(issue.number)) {
      const at2 = mergedAt.get(issue.number);
      const asked = ask.ok ? ask.value : void 0;
      due.push({
        issue,
        file: place,
        ...asked === void 0 ? {} : { asked },
        ...asked === void 0 || at2 === void 0 ? {} : { ends: endFrom(asked, at2) }
      });
    }
    for (const { path } of files.filter((f) => f.account !== account2 || f.month !== month)) {
      run.log.warning(`${path} is not where a file of #${issue.number} belongs. Nothing is granted from it.`);
    }
  }
  return due;
}

// src/commands/grant/due-uses.ts
var dueUses = (open, { accounts }) => open.flatMap((issue) => {
  const ask = isUse(issue.body) ? parseUse(issue.body) : void 0;
  return ask?.ok === true && accounts.has(ask.value.of.account) ? [{ issue, of: ask.value.of }] : [];
}).sort((a, b) => a.issue.number - b.issue.number);

// src/approval/extension-comment.ts
function checkExtensionComment({ comments }, { comment, by, reason }, { request, pull }) {
  const who = `Comment ${comment}, by which ${request.requester.login} asked for it,`;
  const read = comments.find(({ id }) => id === comment)?.now;
  if (!read?.known) {
    const why = read?.why ?? "it was not asked for";
    return [
      { code: "remark-unread", message: `${who} could not be read: ${why}. The next run reads it again.` }
    ];
  }
  if (read.value === "gone")
    return [{ code: "remark-gone", message: `${who} is deleted, so nothing shows that they did.` }];
  const { on, author, body, editors } = read.value;
  const notTheirs = (message) => [
    { code: "remark-not-theirs", message: `${who} ${message}` }
  ];
  if (author?.type !== "User" || author.id !== request.requester.id)
    return notTheirs(`is by ${author === void 0 ? "an account that is gone" : quoted(author.login)}.`);
  if (on !== request.issue && on !== pull) return notTheirs(`stands on #${on}, which is another matter.`);
  if (!editors.known)
    return [
      {
        code: "remark-unread",
        message: `Who edited comment ${comment} could not be read: ${editors.why}. The next run reads it again.`
      }
    ];
  if (editors.value.some((editor) => editor?.id !== request.requester.id))
    return notTheirs("was edited by somebody else.");
  const said = readCommentCommand(body);
  if (said?.kind === "extend" && said.duration === by && said.words === reason) return [];
  return [
    {
      code: "remark-differs",
      message: `${who} does not say now what the approvers read: ${formatDuration(by)}, ${quoted(reason)}. ${request.requester.login} can set it back to what it was; the next run looks again.`
    }
  ];
}

// src/approval/verify-extension.ts
function verifyExtension(facts, settings, now) {
  const { base, number } = settings;
  const paths = extensionPaths(base.request, number);
  const pull = facts.pull.known ? facts.pull.value : void 0;
  const own = checkFile(facts.files.request, paths.extension, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const read = own.text === void 0 ? void 0 : readExtension(own.text);
  const extension = read?.ok === true ? read.value : void 0;
  const window = extension && { from: base.window.from, until: extension.until };
  const reasons = [
    ...own.reasons,
    ...view.reasons,
    ...read?.ok === false ? read.problems.map(({ path, message }) => ({
      code: "extension-not-canonical",
      message: `The extension file is not as the bot writes it, ${path || "as a whole"}: ${message}`
    })) : [],
    ...extension === void 0 ? [] : checkContent(extension, settings),
    ...extension === void 0 ? [] : checkExtensionComment(facts, extension, base),
    ...extension === void 0 || view.text === void 0 || view.text === settings.expectedReview(extension) ? [] : [
      {
        code: "review-differs",
        message: `${paths.review}, which the approvers read, does not say what the extension says.`
      }
    ],
    ...checkPull(facts, extensionBranch(base.request.issue, number)),
    ...checkOwners(facts),
    ...checkTime(extension, pull?.mergedAt, settings, now)
  ];
  const counted = pull ? countApprovals(facts, pull, base.request.requester.id, settings, window) : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (reasons.length === 0 && extension !== void 0 && window !== void 0 && view.text !== void 0 && pull?.mergeCommit !== void 0 && approvers.length >= Math.max(1, settings.required))
    return { approved: true, extension, window, approvers, pull: pull.number, head: pull.head };
  return {
    approved: false,
    reasons: once(reasons).map(inPlace),
    waiting: reasons.every(({ code }) => REASONS[code] !== "never"),
    extension
  };
}
function checkContent(extension, { base, number, ends, commentsUsed, most }) {
  const { request, digests, mergeCommit, window } = base;
  const reasons = [];
  const fields = {
    extension: [extension.number, number],
    issue: [extension.issue, request.issue],
    repository: [extension.repository, request.repository],
    account: [extension.account, request.account],
    "digest of the request file": [extension.base.request, digests.request],
    "digest of the policy": [extension.base.policy, digests.policy],
    "digest of the reviewer's view": [extension.base.review, digests.review],
    "merge commit": [extension.base.mergeCommit, mergeCommit]
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: "extension-differs",
        message: `The extension file says ${field}: ${shown(says)}, and what was approved first has ${shown(is)}. It extends nothing but exactly that.`
      });
  if (!ends.includes(extension.extends))
    reasons.push({
      code: "extension-end",
      message: `It extends an end at ${formatInstant(extension.extends)}, and what is approved ends at ${ends.map(formatInstant).join(" or ")}.`
    });
  if (commentsUsed.includes(extension.comment))
    reasons.push({
      code: "extension-comment-used",
      message: `Comment ${extension.comment} was asked for once, and an earlier extension rests on it.`
    });
  const end = extendedEnd({ from: window.from, until: extension.extends }, extension.by, most);
  if (!end.ok)
    reasons.push(...end.problems.map(({ message }) => ({ code: "extension-too-long", message })));
  return reasons;
}
function checkTime(extension, mergedAt, { maybeOver }, now) {
  if (extension === void 0 || mergedAt === void 0) return [];
  const { extends: end, until, by } = extension;
  const reasons = [];
  if (mergedAt > now)
    reasons.push({
      code: "merge-in-future",
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`
    });
  if (mergedAt >= end)
    reasons.push({
      code: "extension-too-late",
      message: `It was merged at ${formatInstant(mergedAt)}, and the access that it extends by ${formatDuration(by)} had ended at ${formatInstant(end)}.`
    });
  if (now >= until && !maybeOver)
    reasons.push({ code: "lapsed", message: `Its time ended at ${formatInstant(until)}.` });
  return reasons;
}
var shown = (value) => typeof value === "number" ? String(value) : value.slice(0, 12);
var once = (reasons) => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()
];
var inPlace = ({ code, message }) => ({
  code,
  message: message.replace(/ ?File a new issue(?:[,;][^.]*)?\./g, "").replace(/: file a new issue(?:[^.]*)\./g, ".").trim()
});

// src/commands/grant/extension-verdict.ts
async function extensionVerdict(context, issue, file2, number, now) {
  const { config, github, main, reader } = context;
  const filed = await filedExtensions(github, main.head, file2);
  const base = await verdictOn(context, issue, file2, now, { maybeOver: true });
  if (!base.approved) {
    const { reasons, waiting: waiting2 } = base;
    return {
      kind: "refused",
      verdict: {
        approved: false,
        reasons: reasons.map(inPlace),
        waiting: waiting2,
        extension: filed.get(number)
      }
    };
  }
  const { request, window, policyText, reviewText, mergeCommit, pull, required } = base;
  const of = requestPaths(request);
  const settings = {
    base: {
      request,
      digests: {
        request: digestOf(serialiseRequest(request)),
        policy: digestOf(policyText),
        review: digestOf(reviewText)
      },
      mergeCommit,
      window,
      pull
    },
    expectedReview: (extension) => extensionView(extension, request, window.from, reviewText),
    required,
    most: longestOf(config, request),
    approvers: approversFor(config, file2.account),
    samePrincipal: peopleOf(config, request.principal, file2.account),
    ownsBeside: Object.values(of)
  };
  const proved = /* @__PURE__ */ new Map();
  const isApproved = (which) => {
    const known2 = proved.get(which) ?? judge(which, true).then(({ verdict: verdict2 }) => verdict2.approved);
    proved.set(which, known2);
    return known2;
  };
  const judge = async (which, maybeOver) => {
    const earlier2 = [...filed.values()].filter((each) => each.number < which);
    const own = filed.get(which);
    const parts2 = own?.extends === window.until ? [FIRST_PART] : [];
    for (const each of earlier2.filter(({ until }) => until === own?.extends))
      if (await isApproved(each.number)) parts2.push(extensionPart(each.number));
    const facts = await reader.extensionFacts(file2.issue, which, extensionPaths(request, which), of);
    const verdict2 = verifyExtension(
      facts,
      {
        ...settings,
        number: which,
        ends: [window.until, ...own !== void 0 && parts2.length > 0 ? [own.extends] : []],
        commentsUsed: earlier2.map(({ comment }) => comment),
        maybeOver
      },
      now()
    );
    return { verdict: verdict2, parts: parts2 };
  };
  const { verdict, parts } = await judge(number, false);
  return verdict.approved ? { kind: "approved", base, verdict, extends: parts } : { kind: "refused", verdict };
}

// src/commands/grant/held-grant.ts
var heldByRequest = (objects) => new Map(
  [...objects].sort((a, b) => Number(a.attached) - Number(b.attached) || a.until - b.until).map((object2) => [object2.issue, object2])
);
var stateOfHeld = ({ start }, now) => start !== void 0 && start > now ? "scheduled" : "granted";
async function approvedRequests(github, { head }, due) {
  const texts = await readFilesAt(github, head, due.map(requestPathOf));
  return new Map(
    due.flatMap((each) => {
      const read = readRequest(texts.get(requestPathOf(each)) ?? "");
      return read.ok && read.value.issue === each.file.issue ? [[each.file.issue, read.value]] : [];
    })
  );
}
var pathsOf = ({ file: file2, issue }) => requestPaths({ account: file2.account, createdAt: issue.createdAt, issue: file2.issue });
var requestPathOf = (due) => pathsOf(due).request;
async function heldOf(github, { head }, { scope }, backend, due, listed) {
  const object2 = listed ?? (scope === void 0 ? void 0 : await liveOf(backend, due.file.issue));
  if (!object2?.attached || object2.until <= await backend.now() || !await backend.isLive(object2))
    return void 0;
  const paths = pathsOf(due);
  const texts = await readFilesAt(github, head, [paths.request, paths.policy]);
  const read = readRequest(texts.get(paths.request) ?? "");
  const policyText = texts.get(paths.policy);
  if (!read.ok || policyText === void 0)
    throw new Error(`AWS holds ${object2.arn} until its end, and what was approved for it cannot be read.`);
  const request = read.value;
  const mergedAt = (await mergeTimes(github, [request.issue])).get(request.issue);
  const from = mergedAt !== void 0 ? windowFrom(request, mergedAt).from : stateOfHeld(request, await backend.now()) === "scheduled" ? request.start : void 0;
  return { object: object2, request, policyText, ...from === void 0 ? {} : { from } };
}
async function liveOf(backend, issue) {
  const standing = await backend.find(issue);
  return standing.kind === "live" ? standing.object : void 0;
}

// src/commands/grant/tell-live.ts
async function tellGranted(of, issue, { approved, object: object2, fresh, principalArn }) {
  const ended = await endedSince(of, issue, object2);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? "ghost";
  const { request, policyText, pull, head, approvers } = approved;
  const { from } = approved.window;
  const state = stateOfHeld(request, await backend.now());
  const words = state === "scheduled" ? scheduledWords(config, request, policyText, who, from, object2.until, principalArn) : grantedWords(config, request, policyText, who, object2.until, principalArn);
  const until = formatInstant(object2.until);
  const isNews = await tell(run, ledger, {
    issue,
    state,
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: grantFacts(approved, config), trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      from: formatInstant(from),
      arn: object2.arn,
      ...principalArn === void 0 ? {} : { principalArn },
      pull,
      head,
      policy: digestOf(policyText),
      approvers: approvers.map(({ id, login, by, at: at2 }) => ({ id, login, by, at: formatInstant(at2) })),
      statements: recordedStatements(request, policyText)
    }
  });
  if (fresh && !isNews) {
    const mention = [.../* @__PURE__ */ new Set([who, ...approvers.map(({ login }) => login)])].map((login) => `@${login}`);
    const key = `granted-again:${until}:${formatInstant(run.github.now()).slice(0, 10)}`;
    const again = inTrial(grantedAgain(mention.join(" "), object2.until), config.trial);
    await announce(run.github, issue.number, key, again);
    run.log.warning(
      `#${issue.number}: AWS did not hold what had been granted (${object2.arn}), and nothing here took it back. It was granted again.`
    );
  }
  const note = state === "granted" ? `Live until ${until}.` : `Begins ${formatInstant(from)}, until ${until}.`;
  return { issue: issue.number, state, note };
}
async function tellHeld(of, issue, { object: object2, request, policyText, from }, reasons) {
  const ended = await endedSince(of, issue, object2);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? "ghost";
  const scheduled = stateOfHeld(request, await backend.now()) === "scheduled" ? from : void 0;
  const words = scheduled === void 0 ? liveAllTheSame(grantedWords(config, request, policyText, who, object2.until), reasons) : inPlaceAllTheSame(scheduledWords(config, request, policyText, who, scheduled, object2.until), reasons);
  const state = scheduled === void 0 ? "granted" : "scheduled";
  const until = formatInstant(object2.until);
  await tell(run, ledger, {
    issue,
    state,
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      ...from === void 0 ? {} : { from: formatInstant(from) },
      arn: object2.arn,
      policy: digestOf(policyText),
      statements: recordedStatements(request, policyText)
    }
  });
  return {
    issue: issue.number,
    state,
    note: `${scheduled === void 0 ? "Live" : `Begins ${formatInstant(scheduled)},`} until ${until}, though it would not be granted now.`
  };
}
async function endedSince({ run, backend }, issue, object2) {
  if (!await backend.isLive(object2))
    return "Granted, and taken back before that could be told; whoever took it back tells of it.";
  const found = await issueWhileTold(run, issue.number);
  if (found.kind === "unknown") throw new Error(found.why);
  return found.issue.open ? void 0 : "Granted, and its issue was closed before that could be told; it is taken back by the next revoke run.";
}
var grantFacts = ({ request, pull, approvers }, config) => [
  ...requestFacts(request, config.ticket.link, pull),
  ["Approved by", approvers.map(({ login }) => login).join(", ")]
];

// src/commands/grant/tell-extension.ts
async function tellExtension(of, issue, settled) {
  const who = issue.author?.login ?? "ghost";
  const { extension, number } = settled;
  const name = `x${number}`;
  const say = async (once2, words, under = `extension-${name}:`) => {
    const key = `${under}${digestOf(once2).slice(0, 12)}`;
    await announce(of.run.github, issue.number, key, inTrial(words, of.config.trial));
  };
  switch (settled.kind) {
    case "granted":
      return tellExtended(of, issue, settled, who);
    case "refused": {
      const { reasons, waiting: waiting2 } = settled;
      const codes = [...new Set(reasons.map(({ code }) => code))].join(", ");
      const list = reasons.map(({ code, message }) => `- ${inlineText(message, 1e3)} (\`${code}\`)`).join("\n");
      const words = waiting2 && extension !== void 0 ? extensionWaits({ who, extends: extension.extends }, name, list) : extensionRefused(who, extension?.extends, name, list);
      await say(
        reasons.map(({ code }) => code).sort().join(),
        words,
        waiting2 ? void 0 : refusedKey(number)
      );
      return {
        issue: issue.number,
        state: "unchanged",
        note: `Extension ${name} is ${waiting2 ? "waiting" : "refused"}: ${codes}`
      };
    }
    case "failed": {
      const { code, message, retry } = settled.outcome;
      if (extension !== void 0)
        await say(
          `${code} ${causeIn(message)}`,
          extensionFailed({ who, extends: extension.extends }, name, inlineText(message, 1500), retry)
        );
      return { issue: issue.number, state: "unchanged", note: `Extension ${name}, AWS: ${message}` };
    }
    case "revoked":
      return {
        issue: issue.number,
        state: "unchanged",
        note: `Taken back before extension ${name} was granted; nothing of it is attached.`
      };
  }
}
async function tellExtended(of, issue, { base, verdict, object: object2, principalArn, number }, who) {
  const ended = await endedSince(of, issue, object2);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger } = of;
  const { request, policyText } = base;
  const { extension } = verdict;
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, object2.until, principalArn, object2.part)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const words = extended(
    { who, by: extension.by, extends: extension.extends, until: object2.until },
    request.principal.kind,
    usage,
    !assigned
  );
  const until = formatInstant(object2.until);
  const people = (all) => all.map(({ id, login, by, at: at2 }) => ({ id, login, by, at: formatInstant(at2) }));
  await tell(run, ledger, {
    issue,
    state: "granted",
    once: until,
    comment: words.comment,
    status: {
      next: words.next,
      facts: [
        ...requestFacts(request, config.ticket.link, base.pull),
        ["Approved by", base.approvers.map(({ login }) => login).join(", ")],
        [
          "Extended",
          `by pull request #${verdict.pull}, approved by ${verdict.approvers.map(({ login }) => login).join(", ")}`
        ]
      ],
      trial: config.trial
    },
    data: {
      ...recordedRequest(request),
      until,
      from: formatInstant(base.window.from),
      arn: object2.arn,
      part: extensionPart(number),
      ...principalArn === void 0 ? {} : { principalArn },
      pull: base.pull,
      head: base.head,
      policy: digestOf(policyText),
      approvers: people(base.approvers),
      extension: {
        number,
        pull: verdict.pull,
        head: verdict.head,
        extends: formatInstant(extension.extends),
        comment: extension.comment,
        approvers: people(verdict.approvers)
      },
      statements: recordedStatements(request, policyText)
    }
  });
  return { issue: issue.number, state: "granted", note: `Extended: live until ${until}.` };
}

// src/commands/grant/grant-extensions.ts
async function grantExtensions(context, account2, backend, due, objects, telling) {
  const { run, config, ledger, github, main } = context;
  const extended2 = due.filter(({ file: file2 }) => file2.extensions.length > 0);
  if (extended2.length === 0) return [];
  const told = await ledger.read(
    extended2.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  const failures = [];
  for (const each of extended2) {
    const { issue, file: file2 } = each;
    try {
      const filed = await filedExtensions(github, main.head, file2);
      for (const { number } of file2.extensions) {
        const extension = filed.get(number);
        if (extension !== void 0 && extension.until <= await backend.now()) continue;
        const part = extensionPart(number);
        const held = objects.some(
          (object2) => object2.issue === issue.number && object2.part === part && object2.attached
        );
        if (held && extension !== void 0 && wasTold(told.get(issue.number) ?? [], extension)) continue;
        const owed = times(CALLS_TO_TELL, telling.waiting());
        const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), {
          rest: owed.rest + 2 * CALLS_A_GRANT.rest,
          graphql: owed.graphql + 2 * CALLS_A_GRANT.graphql
        });
        if (enough !== void 0) return [...failures, enough];
        const settled = await settleExtension(context, account2, backend, each, number);
        await neverSaidOfLive(backend, issue.number, settled);
        telling.add({
          issue: issue.number,
          what: `has an extension that is ${settled.kind}`,
          tell: () => tellExtension({ run, config, ledger, backend }, issue, settled)
        });
      }
    } catch (error) {
      failures.push(
        `The extension of #${issue.number}: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  }
  return failures;
}
var wasTold = (events, { until }) => events.some(({ kind, data }) => kind === "granted" && data["until"] === formatInstant(until));
async function settleExtension(context, account2, backend, { issue, file: file2 }, number) {
  const { config, main, knowledge, run } = context;
  if (config.frozen)
    return { kind: "refused", number, extension: void 0, reasons: [FROZEN], waiting: true };
  const judged = await extensionVerdict(context, issue, file2, number, () => run.github.now());
  if (judged.kind === "refused") {
    const { reasons, waiting: waiting2, extension: extension2 } = judged.verdict;
    return { kind: "refused", number, extension: extension2, reasons, waiting: waiting2 };
  }
  const { base, verdict } = judged;
  const { extension, window, approvers } = verdict;
  const { request, policyText } = base;
  const live = await extendedObject(backend, judged);
  if (live === void 0)
    return { kind: "refused", number, extension, reasons: [notLive(extension)], waiting: false };
  const begins = beginsOf(request, base.window);
  const facts = {
    repository: main.repository,
    issue: request.issue,
    part: extensionPart(number),
    account: account2.id,
    principal: request.principal,
    window,
    ...begins === void 0 ? {} : { begins },
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login)
  };
  if (live.assigns !== void 0)
    return { kind: "refused", number, extension, reasons: [NOT_ASSIGNED], waiting: false };
  if (isAssigned(config, request))
    return { kind: "refused", number, extension, reasons: [modeChanged(request.curatedSet)], waiting: false };
  const grant2 = grantOf(facts, base.reviewed, "copy");
  if (!grant2.ok) throw new Error(grant2.problems.map(({ message }) => message).join(" "));
  const beside = (held) => live.part === facts.part ? [] : reasonsBeside(
    request,
    policyText,
    config,
    knowledge.catalog,
    run.github.now(),
    approvers.length,
    held
  );
  const outcome = await backend.grant(grant2.value, beside);
  switch (outcome.kind) {
    case "granted":
      return { ...outcome, number, extension, base, verdict };
    case "revoked":
      return { kind: "revoked", number, extension };
    case "refused": {
      const reasons = outcome.reasons.map((message) => ({ code: "guardrails", message }));
      return { kind: "refused", number, extension, reasons, waiting: outcome.passing };
    }
    case "failed":
      return { kind: "failed", number, extension, outcome };
  }
}
async function extendedObject(backend, { verdict: { extension }, base, extends: parts }) {
  const objects = await backend.objectsOf(base.request.issue);
  const own = extensionPart(extension.number);
  const candidates = [
    ...objects.filter(({ part, until, attached }) => attached && part === own && until === extension.until),
    ...objects.filter(({ part, until }) => until === extension.extends && parts.includes(part))
  ];
  for (const object2 of candidates) if (await backend.isLive(object2)) return object2;
  return void 0;
}
async function neverSaidOfLive(backend, issue, settled) {
  if (settled.kind !== "refused") return;
  const part = extensionPart(settled.number);
  for (const object2 of await backend.objectsOf(issue))
    if (object2.part === part && object2.attached && object2.until > await backend.now() && await backend.isLive(object2))
      throw new Error(
        `AWS holds ${object2.arn} until ${formatInstant(object2.until)}, though it would not be extended now: ${settled.reasons.map(({ message }) => message).join(" ")} If it should end, write /revoke on the issue.`
      );
}
var FROZEN = {
  code: "frozen",
  message: "Nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, it is tried again by itself."
};
var notLive = ({ extends: end }) => ({
  code: "extended-not-live",
  message: `AWS does not hold the access until ${formatInstant(end)} that it extends: it was taken back, has been tidied away after its end, or was never granted.`
});
var NOT_ASSIGNED = { code: "extension-differs", message: ASSIGNED };
var modeChanged = (curatedSet) => ({
  code: "extension-differs",
  message: `The curated set ${curatedSet ?? ""} is given in another way by now (\`mode\` in aws-jit.yml), and an extension changes nothing but the end.`
});

// src/approval/standing/standing-pull.ts
function checkStandingPull(facts, since) {
  const { pull } = facts;
  const reasons = [...checkOrigin(facts)];
  if (!pull.known)
    return reasons.length > 0 ? reasons : [
      {
        code: "pull-unread",
        message: `The pull request could not be read: ${pull.why}. The next run reads it again.`
      }
    ];
  return [
    ...reasons,
    ...checkMerge(facts, pull.value),
    ...checkContents(facts, pull.value),
    ...checkUntouched(facts, pull.value),
    ...checkSince(facts, pull.value, since),
    ...checkAuthors(pull.value)
  ];
}
function checkMerge({ repository }, pull) {
  const reasons = [];
  const say = (code, message) => reasons.push({ code, message: `Pull request #${pull.number} ${message}` });
  if (!pull.merged || pull.mergedAt === void 0 || pull.mergeCommit === void 0)
    say("pull-not-merged", "is not merged.");
  if (pull.baseRef !== repository.defaultBranch || pull.baseRepository !== repository.id)
    say("pull-base", `was merged into ${quoted(pull.baseRef)}, not into ${repository.defaultBranch}.`);
  if (pull.headRepository !== repository.id)
    say("pull-from-fork", "came from another repository, where nobody can tell who pushed.");
  return reasons;
}
function checkUntouched({ files, repository }, pull) {
  const touched = ({ path, history }) => {
    const later = history.known ? history.value.find(
      ({ pulls }) => !pulls.some(({ number, mergedAt }) => number === pull.number && mergedAt !== void 0)
    ) : void 0;
    return later === void 0 ? [] : [
      {
        code: "standing-replaced",
        message: `${path} was removed or changed on ${repository.defaultBranch} by commit ${later.commit.slice(0, 12)} after it was approved in #${pull.number}. These files are written once: bring it under another name.`
      }
    ];
  };
  return [files.request, files.policy, files.review].flatMap(touched);
}
function checkSince({ repository }, pull, since) {
  if (pull.mergeCommit === void 0) return [];
  if (!since.known)
    return [
      {
        code: "history-unread",
        message: `Whether its files were removed since #${pull.number} was merged could not be read completely: ${since.why}. The next run reads it again.`
      }
    ];
  const replaced = (what) => [
    {
      code: "standing-replaced",
      message: `${what} These files are written once: bring it under another name.`
    }
  ];
  switch (since.value.kind) {
    case "untouched":
      return [];
    case "touched":
      return replaced(
        `After its files were approved in #${pull.number} they were removed or changed: in commit ${since.value.commit.slice(0, 12)}, which ${repository.defaultBranch} contains, they are not as they were merged.`
      );
    case "not-contained":
      return replaced(`${repository.defaultBranch} does not contain the merge of #${pull.number} any more.`);
  }
}
function checkAuthors(pull) {
  const { commits, pushers, author } = pull;
  if (!commits.known || !commits.value.some(({ oid }) => oid === pull.head)) {
    const why = commits.known ? "they do not contain its head" : commits.why;
    return [
      {
        code: "commits-unread",
        message: `The commits of pull request #${pull.number} could not be read completely: ${why}. The next run reads them again.`
      }
    ];
  }
  const bot = [author, ...pushers.known ? pushers.value : []].find(
    (each) => each !== void 0 && each.type !== "User"
  );
  if (author === void 0 || bot !== void 0)
    return [
      {
        code: "standing-commits-unproved",
        message: `Pull request #${pull.number} was ${bot === void 0 ? "opened by an account that no longer exists" : `${bot === author ? "opened" : "pushed to"} by ${quoted(bot.login)}, which is no person`}, so that whoever is behind it cannot be kept from approving. Let a person push and open it, under another name.`
      }
    ];
  const said = pushers.known && pushers.value.length > 0 && pushers.value.every((each) => each !== void 0);
  return commits.value.flatMap((commit) => {
    const name = `Commit ${commit.oid.slice(0, 12)} of pull request #${pull.number}`;
    const unproved = (why) => ({
      code: "standing-commits-unproved",
      message: `${name} ${why} Bring the standing approval anew, under another name.`
    });
    const { authors, parents } = commit;
    if (!authors.known || !parents.known)
      return [
        {
          code: "commits-unread",
          message: `${name} could not be read completely. The next run reads it again.`
        }
      ];
    if (parents.value.length > 1)
      return [
        unproved("is a merge. Update such a branch with a rebase, which leaves its own commits alone.")
      ];
    const nobody = authors.value.find(({ id }) => id === void 0);
    if (authors.value.length === 0 || nobody !== void 0)
      return [
        unproved(
          `is by ${nobody === void 0 ? "nobody" : quoted(nobody.login)}, and GitHub knows nobody of that address.`
        )
      ];
    const bots = authors.value.find(({ person }) => person !== true);
    if (bots !== void 0)
      return [
        unproved(
          `is by ${quoted(bots.login)}, which is no person, so that whoever is behind it cannot be kept from approving.`
        )
      ];
    const [parent] = parents.value;
    if (parent !== void 0 && !sameOwners(parent.owners, commit.owners))
      return [unproved("changes CODEOWNERS, so that who owned the files before the merge cannot be told.")];
    return said || isMadeFor(commit, author.id) ? [] : [
      unproved(
        "was pushed by somebody whom GitHub does not name, so that they cannot be kept from approving."
      )
    ];
  });
}
var isMadeFor = ({ signedByGitHub, authors }, author) => signedByGitHub && authors.known && authors.value.every(({ id }) => id === author);

// src/approval/standing/use-checks.ts
function checkUse(facts, standing, of, use, mergedAt, now) {
  const reasons = [...checkIssue(facts)];
  const say = (code, message) => void reasons.push({ code, message });
  if (!use.ask.ok) for (const { path, message } of use.ask.problems) say("use-form", `${path}: ${message}`);
  else if (standingText(use.ask.value.of) !== standingText(of))
    say("use-form", `The issue names ${standingText(use.ask.value.of)} by now.`);
  const issue = facts.issue.known ? facts.issue.value : void 0;
  if (issue === void 0 || standing === void 0) return reasons;
  const { createdAt, author, edits: edits2, closings, lastEditedAt } = issue;
  if (lastEditedAt !== void 0 || edits2.known && edits2.value.some(({ at: at2 }) => at2 > createdAt))
    say("use-edited", "The issue was edited after it was filed. A use counts in its first words only.");
  if (closings.known && closings.value.length > 0 && !reasons.some(({ code }) => code === "issue-was-closed"))
    say("issue-was-closed", "The issue was closed before, and opening it again does not bring it back.");
  if (author === void 0 || !standing.people.includes(author.id))
    say(
      "use-not-theirs",
      `Only those whom it names may use it (GitHub ids ${standing.people.join(", ")}), and GitHub id ${author?.id ?? "unknown"} is none of them.`
    );
  if (!use.hasIdentity)
    say(
      "use-no-identity",
      `aws-jit.yml does not say who GitHub id ${author?.id ?? "unknown"} is in ${of.account}.`
    );
  if (mergedAt !== void 0 && createdAt < mergedAt)
    say(
      "use-before-merge",
      `The issue was filed at ${formatInstant(createdAt)}, before the standing approval was merged at ${formatInstant(mergedAt)}.`
    );
  const length = (use.ask.ok ? use.ask.value.duration : void 0) ?? standing.duration;
  if (length > standing.duration)
    say(
      "use-too-long",
      `${formatDuration(length)} is longer than the ${formatDuration(standing.duration)} that one use may last.`
    );
  const { until } = useWindow(createdAt, length);
  if (until > standing.until)
    say(
      "standing-until",
      `It would last until ${formatInstant(until)}, and nothing that is used lasts beyond ${formatInstant(standing.until)}, when the standing approval ends.`
    );
  if (createdAt > now || now >= until || !use.held && now >= addSeconds(createdAt, USE_WITHIN))
    say(
      "use-too-old",
      `The issue was filed at ${formatInstant(createdAt)}, and it is ${formatInstant(now)}: a use is given within ${formatDuration(USE_WITHIN)}, and while its time lasts.`
    );
  if (standing.hours !== void 0 && !isWithinHours(standing.hours, createdAt))
    say(
      "use-outside-hours",
      `It may be used from ${formatHours(standing.hours)} UTC, and the issue was filed at ${formatInstant(createdAt)}.`
    );
  reasons.push(...use.against, ...checkSpent(standing, use));
  return reasons;
}
function checkSpent({ uses, within }, { before }) {
  if (!before.known)
    return [
      {
        code: "uses-unread",
        message: `How often it was used could not be counted: ${before.why}. The next run counts again.`
      }
    ];
  const { issues, discussions, gone } = before.value;
  if (issues.length + discussions.length + gone.length < uses) return [];
  const counted = [
    ...issues.length > 0 ? [`Each issue of one of its people that names it counts, whatever became of it: ${numbersOf(issues)}`] : [],
    ...discussions.length > 0 ? [
      `Discussions of its people count, since they may have been made of such an issue: ${numbersOf(discussions)}`
    ] : [],
    ...gone.length > 0 ? [`Numbers that are gone count, since nobody can tell any more what they were: ${numbersOf(gone)}`] : []
  ];
  return [
    {
      code: "uses-spent",
      message: `It may be used ${uses} ${uses === 1 ? "time" : "times"} within ${formatDuration(within)}, and that is spent. ${counted.join(". ")}.`
    }
  ];
}
var SHOWN = 10;
var numbersOf = (numbers) => numbers.slice(0, SHOWN).map((number) => `#${number}`).join(", ") + (numbers.length > SHOWN ? ` and ${numbers.length - SHOWN} more` : "");

// src/approval/standing/verify-standing.ts
function verifyStanding(facts, settings, use, now) {
  const paths = standingPaths(settings.of);
  const pull = facts.pull.known ? facts.pull.value : void 0;
  const own = checkFile(facts.files.request, paths.standing, facts.pull.known);
  const policyFile = checkFile(facts.files.policy, paths.policy, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const read = own.text === void 0 ? void 0 : readStanding(own.text);
  const standing = read?.ok === true ? read.value : void 0;
  const policy = policyFile.text === void 0 ? void 0 : readPolicy(policyFile.text);
  const reasons = [
    ...own.reasons,
    ...policyFile.reasons,
    ...view.reasons,
    ...notCanonical(read, paths.standing),
    ...notCanonical(policy, paths.policy),
    ...standing === void 0 ? [] : checkContent2(standing, facts, settings, pull?.mergedAt),
    ...settings.guardrails.map((message) => ({ code: "guardrails", message })),
    ...view.text === void 0 || settings.expectedReview === void 0 || view.text === settings.expectedReview ? [] : [
      {
        code: "review-differs",
        message: `${paths.review}, which the approvers read, does not say what the other two files say.`
      }
    ],
    ...checkStandingPull(facts, settings.touchedSince),
    ...checkOwners(facts),
    ...protectionProblems({
      repository: facts.repository,
      rules: facts.rules,
      codeowners: facts.codeowners.now,
      ownerErrors: facts.codeowners.errors,
      curated: settings.curated,
      presets: settings.presets,
      standing: true
    }),
    ...settings.trial ? [
      {
        code: "standing-trial",
        message: "Nothing is given by a standing approval while `trial: true` stands in aws-jit.yml: nobody would have to look at it."
      }
    ] : [],
    ...settings.thenUnread === void 0 ? [] : [
      {
        code: "standing-then-unread",
        message: `Who shared a principal with its people when it was merged could not be read: ${settings.thenUnread}`
      }
    ]
  ];
  const counted = pull ? countApprovals(facts, pull, pull.author?.id, settings, void 0) : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons, ...checkUse(facts, standing, settings.of, use, pull?.mergedAt, now));
  const { approvers } = counted;
  const issue = facts.issue.known ? facts.issue.value : void 0;
  if (reasons.length === 0 && standing !== void 0 && policy?.ok === true && policyFile.text !== void 0 && view.text !== void 0 && view.text === settings.expectedReview && pull?.mergeCommit !== void 0 && issue !== void 0 && use.ask.ok && approvers.length >= Math.max(2, settings.required))
    return {
      approved: true,
      standing,
      document: policy.value,
      policyText: policyFile.text,
      reviewText: view.text,
      approvers,
      pull: pull.number,
      head: pull.head,
      mergeCommit: pull.mergeCommit,
      window: useWindow(issue.createdAt, use.ask.value.duration ?? standing.duration)
    };
  return {
    approved: false,
    reasons: distinct(reasons),
    again: reasons.length > 0 && reasons.every(({ code }) => REASONS[code] === "again"),
    standing,
    policyText: policyFile.text
  };
}
var distinct = (reasons) => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()
];
function notCanonical(read, path) {
  if (read === void 0 || read.ok) return [];
  return read.problems.slice(0, 10).map(({ path: at2, message }) => ({
    code: "standing-not-canonical",
    message: `${path} is not as \`aws-jit standing write\` writes it, ${at2 || "as a whole"}: ${message}`
  }));
}
function checkContent2(standing, { repository }, { of, accountId, most }, mergedAt) {
  const reasons = [];
  const fields = {
    standing: [standing.name, of.name],
    account: [standing.account, of.account],
    repository: [standing.repository, repository.id],
    account_id: [standing.accountId, accountId]
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: "standing-differs",
        message: `The file says ${field}: ${says}, and by its place and aws-jit.yml that is ${is ?? "unknown"}.`
      });
  if (standing.duration > most)
    reasons.push({
      code: "use-too-long",
      message: `A use of it may last ${formatDuration(standing.duration)}, and \`max_duration\` is ${formatDuration(most)} by now.`
    });
  if (mergedAt !== void 0 && standing.until > addSeconds(mergedAt, STANDING_LONGEST))
    reasons.push({
      code: "standing-until",
      message: `It was merged at ${formatInstant(mergedAt)} and lasts until ${formatInstant(standing.until)}, which is more than ${formatDuration(STANDING_LONGEST)}.`
    });
  return reasons;
}

// src/github/standing/partly-answered.ts
async function partly({ octokit, owner, repo }, query4) {
  try {
    return await octokit.graphql(query4, { owner, repo });
  } catch (error) {
    if (!isPartial(error)) throw error;
    return error.data;
  }
}
var KINDS = /* @__PURE__ */ new Set(["NOT_FOUND", "FORBIDDEN"]);
var isPartial = (error) => error instanceof Error && "errors" in error && Array.isArray(error.errors) && error.errors.every(
  (each) => typeof each === "object" && each !== null && "type" in each && KINDS.has(each.type)
) && "data" in error && typeof error.data === "object" && error.data !== null;

// src/github/standing/discussions.ts
var A_QUERY = 40;
var shape = object({
  repository: record(string(), object({ author: account }).nullish())
});
async function discussionsAmong(github, numbers) {
  const found = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < numbers.length; at2 += A_QUERY) {
    const part = numbers.slice(at2, at2 + A_QUERY);
    const { repository } = shape.parse(await partly(github, query(part)));
    for (const number of part) {
      const answer = repository[`d${number}`];
      if (answer != null) found.set(number, { author: answer.author?.id });
    }
  }
  return found;
}
var query = (numbers) => `query Discussions($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number) => `d${number}: discussion(number: ${number}) { author { ...Who } }`).join("\n    ")}
  }
}
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;

// src/github/standing/filed-since.ts
var MOST_PAGES = 30;
async function filedSince(github, issue, since, brought) {
  const { octokit, owner, repo } = github;
  const found = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 100,
      page
    });
    found.push(...data.map(filedOf));
    const all = data.length < 100;
    const last = found.at(-1);
    if (!all && last !== void 0 && last.createdAt >= since) continue;
    const before = found.filter(
      ({ number, createdAt }) => number > brought && number < issue && createdAt < since
    );
    const floor = await newestHere(github, before);
    if (floor !== void 0 || all || before.length === 0)
      return {
        filed: found.filter(({ number, createdAt }) => number < issue && createdAt >= since),
        floor: floor ?? brought
      };
  }
  return void 0;
}
var CANDIDATES = 40;
async function newestHere(github, before) {
  const highest = [...before].sort((a, b) => b.number - a.number).slice(0, CANDIDATES);
  const pull = highest.findIndex(({ isPull }) => isPull);
  const issues = highest.slice(0, pull < 0 ? void 0 : pull);
  const numbers = issues.map(({ number }) => number);
  const here = numbers.length === 0 ? void 0 : await firstNotTransferred(github, numbers);
  return here ?? highest[pull]?.number;
}
var transfers = object({
  repository: record(
    string(),
    object({ timelineItems: object({ nodes: array(unknown()) }) }).nullish()
  )
});
async function firstNotTransferred(github, numbers) {
  const answer = await partly(
    github,
    `query Transfers($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(
      (number) => `i${number}: issue(number: ${number}) { timelineItems(itemTypes: [TRANSFERRED_EVENT], first: 1) { nodes { __typename } } }`
    ).join("\n    ")}
  }
}`
  );
  const { repository } = transfers.parse(answer);
  return numbers.find((number) => repository[`i${number}`]?.timelineItems.nodes.length === 0);
}
function filedOf({ number, created_at, user, body, pull_request }) {
  const createdAt = parseInstant(created_at);
  if (createdAt === void 0) throw new Error(`#${number} has an unreadable creation time.`);
  return { number, createdAt, author: user?.id, body: body ?? "", isPull: Boolean(pull_request) };
}
async function lookUp({ octokit, owner, repo }, number) {
  try {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
    const home = `/repos/${owner}/${repo}`.toLowerCase();
    return new URL(data.repository_url).pathname.toLowerCase().endsWith(home) ? filedOf(data) : void 0;
  } catch (error) {
    if (hasStatus(error, 301, 404, 410)) return void 0;
    throw error;
  }
}

// src/github/standing/uses-of-standing.ts
var MOST_GAPS = 400;
var MOST_LOOKED_UP = 50;
async function usesBefore(github, of, people, issue, since, brought) {
  try {
    const listed = await filedSince(github, issue, since, brought);
    if (listed === void 0)
      return unknown2(`more than ${MOST_PAGES * 100} issues and pull requests were filed since`);
    const there = new Map(listed.filed.map((each) => [each.number, each]));
    const gaps = [];
    for (let number = listed.floor + 1; number < issue; number += 1)
      if (!there.has(number)) gaps.push(number);
    if (gaps.length > MOST_GAPS)
      return unknown2(`${gaps.length} numbers of that time are no issue that is listed`);
    const discussions = await discussionsAmong(github, gaps);
    const others = gaps.filter((number) => !discussions.has(number));
    if (others.length > MOST_LOOKED_UP) return unknown2(`${others.length} numbers of that time are gone`);
    const gone = [];
    for (const number of others) {
      const found = await lookUp(github, number);
      if (found === void 0) gone.push(number);
      else there.set(number, found);
    }
    const isTheirs = (author) => people.some((id) => id === author);
    const theirs = [...there.values()].filter(
      ({ number, author, isPull, createdAt }) => !isPull && number < issue && createdAt >= since && isTheirs(author)
    );
    const naming = theirs.filter(({ body }) => mayName(body, of)).map(({ number }) => number);
    const unnaming = theirs.filter(({ body }) => !mayName(body, of)).map(({ number }) => IssueNumber.of(number));
    return known({
      issues: ascending([...naming, ...await onceNamed(github, unnaming, of)]),
      // Of whom GitHub does not tell, anybody may have been the author.
      discussions: ascending(
        [...discussions].flatMap(
          ([number, { author }]) => author === void 0 || isTheirs(author) ? [number] : []
        )
      ),
      gone: ascending(gone)
    });
  } catch (error) {
    return unknown2(error instanceof Error ? error.message : String(error));
  }
}
var ascending = (numbers) => [...numbers].sort((a, b) => a - b).map((number) => IssueNumber.of(number));
async function onceNamed({ octokit, owner, repo }, issues, of) {
  const found = [];
  for (let at2 = 0; at2 < issues.length; at2 += ISSUES_A_QUERY) {
    const part = issues.slice(at2, at2 + ISSUES_A_QUERY);
    const answer = edits.parse(await octokit.graphql(query2(part), { owner, repo })).repository;
    for (const number of part) {
      const { lastEditedAt, userContentEdits: list } = answer[`i${number}`] ?? {};
      if (lastEditedAt == null && (list == null || list.nodes.length === 0)) continue;
      const shown2 = list?.pageInfo.hasNextPage === false ? list.nodes : [];
      const texts = shown2.map(({ diff }) => diff);
      if (texts.length === 0 || texts.some((text) => text == null || mayName(text, of))) found.push(number);
    }
  }
  return found;
}
var ISSUES_A_QUERY = 40;
var edits = object({
  repository: record(
    string(),
    object({
      lastEditedAt: instant.nullish(),
      userContentEdits: object({
        pageInfo: object({ hasNextPage: boolean() }),
        nodes: array(object({ diff: string().nullish() }))
      }).nullish()
    }).nullish()
  )
});
var query2 = (numbers) => `query EditsOfIssues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number) => `i${number}: issue(number: ${number}) { ...Edits }`).join("\n    ")}
  }
}
fragment Edits on Issue {
  lastEditedAt
  userContentEdits(first: 20) { pageInfo { hasNextPage } nodes { diff } }
}`;

// src/github/standing/touched-since.ts
var MOST_PAGES2 = 30;
var PAGE = 100;
var A_QUERY2 = 50;
function touchedSince(github, merged, head, paths) {
  return attempt(async () => {
    const since = await commitsSince(github, merged, head);
    if (since === "not-contained") return { kind: "not-contained" };
    if (since.every(({ parents }) => parents.length <= 1)) return { kind: "untouched" };
    const descendants = descending(merged, since);
    const files = await filesAt(github, [merged, ...descendants], paths);
    const first = files.get(merged);
    const commit = descendants.find((each) => files.get(each) !== first);
    return commit === void 0 ? { kind: "untouched" } : { kind: "touched", commit };
  });
}
var comparison = object({
  status: _enum(["ahead", "behind", "identical", "diverged"]),
  total_commits: int(),
  commits: array(object({ sha, parents: array(object({ sha })) }))
});
async function commitsSince({ octokit, owner, repo }, merged, head) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES2; page += 1) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${merged}...${head}`,
      per_page: PAGE,
      page
    });
    const { status, total_commits: total, commits } = comparison.parse(data);
    if (status === "identical") return [];
    if (status !== "ahead") return "not-contained";
    if (total > MOST_PAGES2 * PAGE)
      throw new Error(`there are more than ${MOST_PAGES2 * PAGE} commits since it was merged`);
    for (const each of commits)
      found.set(each.sha, { commit: each.sha, parents: each.parents.map(({ sha: parent }) => parent) });
    if (found.size >= total) return [...found.values()];
    if (commits.length === 0) break;
  }
  throw new Error("GitHub gave no complete list of the commits since it was merged");
}
function descending(merged, since) {
  const children = /* @__PURE__ */ new Map();
  for (const { commit, parents } of since)
    for (const parent of parents) children.set(parent, [...children.get(parent) ?? [], commit]);
  const found = /* @__PURE__ */ new Set();
  const open = [merged];
  for (let next = open.pop(); next !== void 0; next = open.pop())
    for (const child of children.get(next) ?? [])
      if (!found.has(child)) {
        found.add(child);
        open.push(child);
      }
  return since.flatMap(({ commit }) => found.has(commit) ? [commit] : []);
}
var file = object({ oid: sha, mode: int() }).nullish();
var trees = object({
  repository: record(string(), object({ standing: file, policy: file, review: file }).nullish())
});
async function filesAt({ octokit, owner, repo }, commits, paths) {
  const found = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < commits.length; at2 += A_QUERY2) {
    const part = commits.slice(at2, at2 + A_QUERY2);
    const { repository } = trees.parse(
      await octokit.graphql(query3(part), {
        owner,
        repo,
        standingPath: paths.standing,
        policyPath: paths.policy,
        reviewPath: paths.review
      })
    );
    for (const commit of part) {
      const tree = repository[`c${commit}`];
      if (tree == null) throw new Error(`commit ${commit.slice(0, 12)} is gone`);
      found.set(
        commit,
        [tree.standing, tree.policy, tree.review].map((each) => each == null ? "none" : `${each.mode} ${each.oid}`).join("\n")
      );
    }
  }
  return found;
}
var query3 = (commits) => `query StandingFiles($owner: String!, $repo: String!, $standingPath: String!, $policyPath: String!, $reviewPath: String!) {
  repository(owner: $owner, name: $repo) {
    ${commits.map((commit) => `c${commit}: object(oid: "${commit}") { ...Files }`).join("\n    ")}
  }
}
fragment Files on Commit {
  standing: file(path: $standingPath) { oid mode }
  policy: file(path: $policyPath) { oid mode }
  review: file(path: $reviewPath) { oid mode }
}`;

// src/commands/grant/standing-verdict.ts
async function standingVerdict({ github, main, config, knowledge, reader }, issue, of, held, now) {
  const facts = await reader.standingFacts(issue.number, standingPaths(of));
  const text = (kind) => {
    const { onMain } = facts.files[kind];
    return onMain.known && onMain.value !== "absent" && onMain.value.text.known ? onMain.value.text.value : void 0;
  };
  const file2 = readStanding(text("request") ?? "");
  const standing = file2.ok ? file2.value : void 0;
  const policyText = text("policy");
  const policy = policyText === void 0 ? void 0 : documentIn(policyText);
  const people = standing?.people ?? [];
  const mergeCommit = facts.pull.known ? facts.pull.value.mergeCommit : void 0;
  const then = await sharedThen(github, mergeCommit, people, of);
  const before = standing === void 0 ? unknown2("the file cannot be read") : await usesBefore(
    github,
    of,
    people,
    issue.number,
    earlier(issue.createdAt, standing.within),
    facts.pull.known ? facts.pull.value.number : 0
  );
  const touched = mergeCommit === void 0 ? unknown2("it is not merged") : await touchedSince(github, mergeCommit, facts.repository.head, standingPaths(of));
  const at2 = now();
  const ask = parseUse(issue.body);
  const judged = policyText === void 0 ? void 0 : judgeStanding(of, policyText, config, knowledge.catalog, at2);
  const account2 = accountNamed(config, of.account);
  const principal = issue.author?.type === "User" ? principalOf(config, issue.author.id, of.account) : void 0;
  const barred = policyText === void 0 || issue.author?.type !== "User" ? [] : await mayNotAsk(
    github,
    config,
    { account: of.account, services: servicesIn(policyText) },
    issue.author.id
  );
  const ticket = ask.ok ? ticketOf(ask.value.ticket, of.account, config) : { ticket: void 0, against: [] };
  const foreign = policyText === void 0 || account2 === void 0 ? [] : otherAccounts(policyText, account2.id);
  const verdict = verifyStanding(
    facts,
    {
      of,
      accountId: account2?.id,
      guardrails: [
        ...(judged?.checked.findings ?? []).flatMap(
          ({ severity, code, message }) => severity === "error" ? [`${code}: ${message}`] : []
        ),
        ...foreign.map((arn) => `resource-account: ${arn} is in another account than ${account2?.id ?? ""}.`)
      ],
      expectedReview: standing !== void 0 && policy !== void 0 ? standingView(standing, policy) : void 0,
      required: judged?.required ?? Math.max(2, config.guardrails.second_approval),
      most: config.max_duration,
      trial: config.trial,
      curated: config.curated_sets.size > 0,
      presets: config.presets.size > 0,
      touchedSince: touched,
      thenUnread: then.known ? void 0 : then.why,
      approvers: approversFor(config, of.account),
      samePrincipal: [...sharing(config, people, of), ...then.known ? then.value : []]
    },
    {
      ask,
      hasIdentity: principal !== void 0,
      against: [...barred, ...ticket.against],
      before,
      held
    },
    at2
  );
  if (standing === void 0 || policyText === void 0 || !ask.ok || principal === void 0 || !issue.author)
    return { verdict, request: void 0 };
  const { duration = standing.duration, reason } = ask.value;
  return {
    verdict,
    request: {
      account: of.account,
      services: servicesIn(policyText),
      resources: resourcesIn(policyText),
      access: {},
      reason,
      duration,
      repository: main.repository,
      issue: issue.number,
      issueId: issue.id,
      accountId: standing.accountId,
      requester: { id: issue.author.id, login: issue.author.login },
      principal,
      createdAt: issue.createdAt,
      bodyDigest: digestOf(issue.body),
      standing: standingText(of),
      ...ticket.ticket === void 0 ? {} : { ticket: ticket.ticket }
    }
  };
}
function ticketOf(text, account2, config) {
  const against = [];
  const ticket = readTicket(text, account2, config.ticket, (_, field, message) => {
    against.push({
      code: "use-ticket",
      message: `${FIELDS[field].label}: ${message} File it anew with one.`
    });
  });
  return { ticket, against };
}
function sharing(config, people, { account: account2 }) {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account2);
    if (own !== void 0) for (const other of peopleOf(config, own, account2)) all.add(other);
  }
  return [...all];
}
async function sharedThen(github, mergeCommit, people, of) {
  if (mergeCommit === void 0) return known([]);
  try {
    const text = (await readFilesAt(github, mergeCommit, [CONFIGURATION])).get(CONFIGURATION);
    const read = text === void 0 ? void 0 : readConfig(text);
    if (read?.ok !== true)
      return unknown2(
        `aws-jit.yml at ${mergeCommit.slice(0, 12)} is none that this version can read. Bring it anew, under another name.`
      );
    return known(sharing(read.value, people, of));
  } catch (error) {
    return unknown2(error instanceof Error ? error.message : String(error));
  }
}
var CONFIGURATION = "aws-jit.yml";
function documentIn(policy) {
  const read = readReviewed({}, policy);
  return read.ok && read.value.kind === "policy" ? read.value.document : void 0;
}
function resourcesIn(policy) {
  const all = (documentIn(policy)?.Statement ?? []).flatMap(
    ({ Effect, Resource = [] }) => Effect === "Allow" ? Resource : []
  );
  return [...new Set(all)];
}
var otherAccounts = (policy, own) => resourcesIn(policy).filter((arn) => {
  const id = arn.split(":")[4] ?? "";
  return /^\d{12}$/.test(id) && id !== own;
});

// src/commands/grant/tell-use.ts
async function tellUse(of, issue, settled, before) {
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? "ghost";
  const { name: standing } = settled;
  switch (settled.kind) {
    case "granted":
      return tellGranted(of, issue, settled);
    case "held":
      return tellHeld(of, issue, settled.held, listOf(settled.reasons));
    case "refused": {
      const { reasons, again } = settled;
      if (before.some(({ kind }) => kind === "granted")) return void 0;
      const codes = [...new Set(reasons.map(({ code }) => code))];
      const words = again ? useWaits(who, listOf(reasons)) : useRefused(who, listOf(reasons));
      const state = again ? "approved" : "refused";
      const once2 = digestOf(codes.join()).slice(0, 12);
      if (!again || !before.some(({ id }) => id === `${state}:${once2}`))
        await tell(run, ledger, {
          issue,
          state,
          once: once2,
          comment: words.comment,
          status: { next: words.next, facts: [], trial: config.trial },
          data: { standing, codes, reasons: reasons.map(({ code, message }) => ({ code, message })) }
        });
      return { issue: issue.number, state: again ? "waiting" : "refused", note: codes.join(", ") };
    }
    case "failed": {
      const { outcome, approved } = settled;
      const words = failed(
        who,
        inlineText(outcome.message, 1500),
        outcome.retry,
        approved.window.until
      );
      const once2 = `${outcome.code}:${digestOf(causeIn(outcome.message)).slice(0, 12)}`;
      if (!before.some(({ id }) => id === `failed:${once2}`))
        await tell(run, ledger, {
          issue,
          state: "failed",
          once: once2,
          comment: words.comment,
          status: { next: words.next, facts: grantFacts(approved, config), trial: config.trial },
          data: { standing, code: outcome.code, message: outcome.message, retry: outcome.retry }
        });
      return { issue: issue.number, state: "failed", note: `AWS: ${outcome.message}` };
    }
    case "revoked":
      return {
        issue: issue.number,
        state: "unchanged",
        note: "Taken back before it was given; nothing is attached."
      };
  }
}
var listOf = (reasons) => reasons.map(({ code, message }) => `- ${inlineText(message, 1e3)} (\`${code}\`)`).join("\n");

// src/commands/grant/grant-uses.ts
async function grantUses(context, account2, backend, due, objects, telling) {
  const { run, config, ledger, github } = context;
  if (due.length === 0) return [];
  const told = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  const failures = [];
  for (const use of due) {
    const { issue } = use;
    try {
      const listed = objects.find((object2) => object2.issue === issue.number && object2.attached);
      const before = told.get(issue.number) ?? [];
      if (listed !== void 0 && before.some(({ kind }) => kind === "granted")) {
        if (!issue.labels.includes(STATES.granted.label))
          await showLabel(github, issue.number, "granted", issue.labels);
        continue;
      }
      if (listed !== void 0 && listed.until <= await backend.now()) continue;
      const owed = times(CALLS_TO_TELL, telling.waiting());
      const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), {
        rest: owed.rest + CALLS_A_GRANT.rest + COUNTING.rest,
        graphql: owed.graphql + CALLS_A_GRANT.graphql + COUNTING.graphql
      });
      if (enough !== void 0) return [...failures, enough];
      const settled = await settleUse(context, account2, backend, use, listed);
      telling.add({
        issue: issue.number,
        what: `is ${settled.kind}`,
        tell: () => tellUse({ run, config, ledger, backend }, issue, settled, before)
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}
var COUNTING = { rest: 3, graphql: 2 };
async function settleUse(context, account2, backend, { issue, of }, listed) {
  const { config, main, knowledge, run } = context;
  const name = standingText(of);
  if (config.frozen && listed === void 0)
    return { kind: "refused", name, reasons: [FROZEN2], again: false };
  const held = listed !== void 0 && await backend.isLive(listed) ? listed : void 0;
  const { verdict, request } = await standingVerdict(
    context,
    issue,
    of,
    held !== void 0,
    () => run.github.now()
  );
  if (!verdict.approved || request === void 0) {
    const reasons = verdict.approved ? [] : verdict.reasons;
    if (held === void 0)
      return { kind: "refused", name, reasons, again: !verdict.approved && verdict.again };
    const { policyText: policyText2 } = verdict;
    if (request === void 0 || policyText2 === void 0)
      throw new Error(
        `AWS holds ${held.arn} until its end, though ${name} would not give it now: ${reasons.map(({ message }) => message).join(" ")} If it should end, close the issue.`
      );
    return { kind: "held", name, reasons, held: { object: held, request, policyText: policyText2 } };
  }
  const { window, policyText, approvers, document } = verdict;
  const files = await readStandingFiles(run.github, main.head, of);
  if (files === void 0) throw new Error(`The files of ${name} cannot be read again.`);
  const facts = {
    repository: main.repository,
    issue: issue.number,
    part: FIRST_PART,
    account: account2.id,
    principal: request.principal,
    window,
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login),
    standing: { name, requester: request.requester.id, files: digestOfStanding(files) }
  };
  const grant2 = grantOf(facts, { kind: "policy", document }, "copy");
  if (!grant2.ok) throw new Error(grant2.problems.map(({ message }) => message).join(" "));
  const approved = {
    ...verdict,
    request,
    reviewed: { kind: "policy", document },
    required: 2,
    unprotected: []
  };
  const outcome = await backend.grant(
    grant2.value,
    (others) => reasonsBeside(request, policyText, config, knowledge.catalog, run.github.now(), approvers.length, others)
  );
  switch (outcome.kind) {
    case "granted":
      return { ...outcome, name, approved };
    case "revoked":
      return { kind: "revoked", name };
    case "refused": {
      const reasons = outcome.reasons.map((message) => ({ code: "guardrails", message }));
      return { kind: "refused", name, reasons, again: outcome.passing };
    }
    case "failed":
      return { kind: "failed", name, approved, outcome };
  }
}
var FROZEN2 = {
  code: "frozen",
  message: "Nothing is given at the moment: `frozen: true` stands in aws-jit.yml."
};

// src/commands/grant/tell-grant.ts
async function tellOne(of, settled, before) {
  const { run, config, ledger } = of;
  const { issue, held } = settled;
  const who = issue.author?.login ?? "ghost";
  const status = (next) => ({ next, facts: [], trial: config.trial });
  switch (settled.kind) {
    case "granted": {
      await showApprovals(run, settled.approved);
      return tellGranted(of, issue, settled);
    }
    case "failed": {
      const { outcome, approved } = settled;
      if (held) return tellHeld(of, issue, held, `- ${inlineText(outcome.message, 1500)}`);
      const words = failed(
        who,
        inlineText(outcome.message, 1500),
        outcome.retry,
        approved.window.until
      );
      const once2 = `${outcome.code}:${digestOf(causeIn(outcome.message)).slice(0, 12)}`;
      if (!before.some(({ id }) => id === `failed:${once2}`)) {
        await tell(run, ledger, {
          issue,
          state: "failed",
          once: once2,
          comment: words.comment,
          status: { ...status(words.next), facts: grantFacts(approved, config) },
          data: { code: outcome.code, message: outcome.message, retry: outcome.retry }
        });
      }
      return { issue: issue.number, state: "failed", note: `AWS: ${outcome.message}` };
    }
    case "refused": {
      const { reasons, waiting: waiting2, window } = settled.verdict;
      const list = reasons.map(({ code, message }) => `- ${inlineText(message, 1e3)} (\`${code}\`)`).join("\n");
      const codes = [...new Set(reasons.map(({ code }) => code))];
      if (held) return tellHeld(of, issue, held, list);
      if (codes.includes("lapsed")) {
        if (await wasToldLive(run.github, issue.number, window?.until, before)) return void 0;
        const words2 = overUntold(who, window?.until);
        await tell(run, ledger, {
          issue,
          state: "lapsed",
          once: "",
          comment: words2.comment,
          status: status(words2.next),
          data: { codes }
        });
        return {
          issue: issue.number,
          state: "lapsed",
          note: "Its time was over before a grant could be told."
        };
      }
      if (!waiting2 && isOver(issue) && shownState(issue) !== "cancelled")
        return { issue: issue.number, state: "unchanged", note: `It is over, and not granted: ${list}` };
      const once2 = digestOf(reasons.map(whatIsToldOnce).sort().join()).slice(0, 12);
      const state = waiting2 ? "approved" : "refused";
      const words = waiting2 ? waiting(`@${who}`, list, window?.until) : refusedAtGrant(who, list);
      if (!waiting2 || !before.some(({ id }) => id === `${state}:${once2}`)) {
        if (waiting2) await showApprovals(run, settled.verdict);
        await tell(run, ledger, {
          issue,
          state,
          once: once2,
          comment: words.comment,
          status: status(words.next),
          data: {
            codes,
            reasons: reasons.map(({ code, message }) => ({ code, message })),
            ...waiting2 ? approvalsSoFar(settled.verdict) : {}
          }
        });
      }
      return { issue: issue.number, state: waiting2 ? "waiting" : "refused", note: codes.join(", ") };
    }
    case "revoked":
      return {
        issue: issue.number,
        state: "unchanged",
        note: "Taken back before it was granted; nothing is attached."
      };
  }
}
var approvalsSoFar = ({ approvers, required }) => ({
  approvers: approvers.map(({ id, login }) => ({ id, login })),
  required
});
async function showApprovals(run, { approvers, required, head }) {
  if (required < 2 || head === void 0) return;
  try {
    await setStatus(run.github, head, approvalsAtGrant(approvers.length, required));
  } catch (error) {
    run.log.warning(`The status aws-jit/approvals could not be set: ${String(error)}`);
  }
}
var whatIsToldOnce = ({ code, message }) => REASONS[code] === "again" ? code : `${code} ${message}`;

// src/messages/your-turn.ts
var yourTurn = (who, before, turn, ends) => paragraphs(
  `${at(who)}, this request is merged, and **its turn has not come yet**: more requests are due than GitHub lets the jobs of this repository handle in an hour. What ends first comes first; ${before === 0 ? "none is" : `${before} are`} before this one.`,
  ends !== void 0 && ends <= turn ? `Its time ends at ${clockTime(ends)}, and its turn would come at about ${clockTime(turn)}. If you need the access, file a new request, and ask an administrator for a token of a GitHub App, which allows more calls.` : `Its turn comes at about ${clockTime(turn)}, by itself.${ends === void 0 ? "" : ` Its time ends at ${clockTime(ends)}.`}`
);

// src/commands/grant/tell-turns.ts
var KEY = "turn";
var AT_ONCE = 20;
var PAUSE_MS = 15e3;
var HOUR = 60 * 60;
async function tellTurns(run, config, ledger, waiting2, done) {
  const { github } = run;
  const now = github.now();
  const turnOf = (index) => addSeconds(now, Math.ceil((index + 1) / Math.max(done, 1)) * HOUR);
  for (let at2 = 0; at2 < waiting2.length; at2 += AT_ONCE) {
    const part = waiting2.slice(at2, at2 + AT_ONCE);
    const issues = await issuesNow(
      github,
      part.map(({ issue }) => issue.number)
    );
    const bodies = part.flatMap(({ issue: { number }, ends }, index) => {
      const there = issues.get(number);
      if (there?.issue.open !== true || there.said === void 0) return [];
      if (there.said.comments.some(({ body }) => hasKey(body, number, KEY))) return [];
      const who = there.issue.author?.login ?? "ghost";
      const words = yourTurn(who, at2 + index, turnOf(at2 + index), ends);
      return [{ node: there.node, issue: number, key: KEY, body: inTrial(words, config.trial), there }];
    });
    if (bodies.length === 0) continue;
    await announceToMany(github, bodies);
    for (const { issue, there } of bodies) {
      const data = { codes: ["turn"], created: formatInstant(there.issue.createdAt) };
      const event = ledgerEvent("approved", KEY, issue, github.now(), run.id, data);
      record2(run, ledger, there.issue, event, void 0);
    }
    if (at2 + AT_ONCE < waiting2.length) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await ledger.commit();
  run.log.info(
    `${waiting2.length} more are due; about ${formatDuration(HOUR)} for each ${Math.max(done, 1)} of them.`
  );
}

// src/commands/grant/grant.ts
async function grant(run) {
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const reader = await approvalReader(run.github);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  let loaded;
  const knowledge = () => loaded ??= loadKnowledge();
  const open = await openNumbers(run.github);
  const due = await dueRequests(run, main, config, () => knowledge().catalog, open);
  const uses = dueUses(open.issues, config);
  if (due.length + uses.length === 0) return { done: [], failures: [] };
  const ledger = openLedger(run.github);
  const partly2 = mayScanPartly(run, config.accounts.values());
  const context = {
    scan: partly2 ? scanAmong(await ledger.read([...due.map(keyOf), ...uses.map(keyOfUse)])) : COMPLETE,
    run,
    github: run.github,
    ledger,
    main,
    config,
    knowledge: knowledge(),
    reader,
    waiting: [],
    settled: { count: 0 }
  };
  const telling = tellingQueue(run, ledger);
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    "granter",
    async (account2, backend) => {
      const of = due.filter(({ file: file2 }) => file2.account === account2.name);
      try {
        const used = uses.filter((use) => use.of.account === account2.name);
        return await grantIn(context, account2, backend, of, used, telling);
      } finally {
        telling.flush();
      }
    },
    /* @__PURE__ */ new Set([...due.map(({ file: file2 }) => file2.account), ...uses.map(({ of }) => of.account)])
  );
  const said = await telling.end();
  const all = [...failures, ...results.flat(), ...said.failures];
  if (context.waiting.length > 0) {
    try {
      await tellTurns(run, config, ledger, context.waiting.sort(byEnd), context.settled.count);
    } catch (error) {
      all.push(`Those who wait for their turn could not be told: ${textOf(error)}`);
    }
  }
  return { done: said.done, failures: all };
}
var keyOf = ({ file: file2 }) => ({ issue: file2.issue, month: file2.month });
var keyOfUse = ({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) });
var byEnd = (a, b) => (a.ends ?? Infinity) - (b.ends ?? Infinity) || a.issue.number - b.issue.number;
var textOf = (error) => error instanceof Error ? error.message : String(error);
async function grantIn(context, account2, backend, due, uses, telling) {
  const { run, config } = context;
  const objects = await backend.list(context.scan.scope);
  const held = heldByRequest(objects);
  const now = await backend.now();
  const isHeld = ({ issue }) => held.get(issue.number)?.attached === true;
  const left = due.filter((each) => !isHeld(each) || !each.issue.labels.includes(STATES.granted.label));
  const approved = await approvedRequests(run.github, context.main, left.filter(isHeld));
  const told = await context.ledger.read(left.map(keyOf));
  const inOrder = (await withEnds(context, left)).sort(byEnd);
  const failures = [];
  for (const [index, each] of inOrder.entries()) {
    const { issue } = each;
    const before = told.get(issue.number) ?? [];
    try {
      const object2 = held.get(issue.number);
      const shown2 = object2?.attached === true ? toldOf(before, approved.get(issue.number), now) : void 0;
      if (shown2 !== void 0) {
        await showLabel(run.github, issue.number, shown2, issue.labels);
        continue;
      }
      if (object2 !== void 0 && object2.until <= await backend.now()) continue;
      const owed = times(CALLS_TO_TELL, telling.waiting());
      const needed = { rest: owed.rest + CALLS_A_GRANT.rest, graphql: owed.graphql + CALLS_A_GRANT.graphql };
      const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining(), needed);
      if (enough !== void 0) {
        failures.push(enough);
        context.waiting.push(
          ...inOrder.slice(index).filter((other) => !held.get(other.issue.number)?.attached)
        );
        break;
      }
      const made = await settle(context, account2, backend, each);
      const outcome = made.kind === "refused" || made.kind === "failed" ? { ...made, ...await heldBeside(context, backend, each, object2) } : made;
      context.settled.count += 1;
      telling.add({
        issue: issue.number,
        what: `is ${outcome.kind}`,
        tell: () => tellOne({ run, config, ledger: context.ledger, backend }, outcome, before)
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  failures.push(...await grantExtensions(context, account2, backend, due, objects, telling));
  failures.push(...await grantUses(context, account2, backend, uses, objects, telling));
  return failures;
}
function toldOf(before, request, now) {
  const told = (state) => before.some(({ kind }) => kind === state);
  if (told("granted")) return "granted";
  return told("scheduled") && (request === void 0 || stateOfHeld(request, now) === "scheduled") ? "scheduled" : void 0;
}
async function heldBeside({ run, main, scan }, backend, due, listed) {
  const held = await heldOf(run.github, main, scan, backend, due, listed);
  return held === void 0 ? {} : { held };
}
async function withEnds({ github }, due) {
  const unknown3 = due.filter(({ ends }) => ends === void 0).map(({ issue }) => issue.number);
  const merges = unknown3.length === 0 ? void 0 : await mergeTimes(github, unknown3);
  return due.map((each) => {
    const at2 = merges?.get(each.issue.number);
    return at2 === void 0 || each.asked === void 0 ? each : { ...each, ends: endFrom(each.asked, at2) };
  });
}
var FROZEN3 = {
  approved: false,
  reasons: [
    {
      code: "frozen",
      message: "Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, this is granted by itself, as long as its time lasts; the time runs from the merge all the same."
    }
  ],
  waiting: true,
  window: void 0,
  approvers: [],
  required: 1,
  head: void 0
};
async function settle(context, account2, backend, due) {
  const { issue } = due;
  if (context.config.frozen) return { kind: "refused", issue, verdict: FROZEN3 };
  const verdict = await verdictOn(context, issue, due.file, () => context.run.github.now());
  if (!verdict.approved) return { kind: "refused", issue, verdict };
  const { request } = verdict;
  const begins = beginsOf(request, verdict.window);
  const facts = {
    repository: context.main.repository,
    issue: request.issue,
    part: FIRST_PART,
    account: account2.id,
    principal: request.principal,
    window: verdict.window,
    ...begins === void 0 ? {} : { begins },
    reviewed: digestOf(verdict.policyText),
    requester: request.requester.login,
    approvers: verdict.approvers.map(({ login }) => login)
  };
  const mode = isAssigned(context.config, request) ? "assign" : "copy";
  const grant2 = grantOf(facts, verdict.reviewed, mode);
  if (!grant2.ok) throw new Error(grant2.problems.map(({ message }) => message).join(" "));
  const beside = (held) => reasonsBeside(
    request,
    verdict.policyText,
    context.config,
    context.knowledge.catalog,
    context.run.github.now(),
    verdict.approvers.length,
    held
  );
  const outcome = await backend.grant(grant2.value, beside);
  switch (outcome.kind) {
    case "granted":
      return { ...outcome, issue, approved: verdict };
    case "revoked":
      return { kind: "revoked", issue };
    case "refused": {
      const reasons = outcome.reasons.map((message) => ({ code: "guardrails", message }));
      const { window, approvers, required, head } = verdict;
      return {
        kind: "refused",
        issue,
        verdict: { approved: false, reasons, waiting: outcome.passing, window, approvers, required, head }
      };
    }
    case "failed":
      return { kind: "failed", issue, approved: verdict, outcome };
  }
}
export {
  grant
};
