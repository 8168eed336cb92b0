import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  grantedWords,
  scheduledWords
} from "./chunk-QAGW6MKG.js";
import {
  COMPLETE,
  mayScanPartly,
  scanAmong
} from "./chunk-NBLN4JKC.js";
import {
  grantOf,
  standingVerdict
} from "./chunk-XZO574XD.js";
import {
  checkFile,
  checkOwners,
  checkPull,
  verdictOn
} from "./chunk-YW7XLKNJ.js";
import "./chunk-A454Q73N.js";
import {
  issueWhileTold,
  issuesNow,
  showAuditTrail,
  tellingQueue
} from "./chunk-RGQ4PGSW.js";
import {
  AuditTrailError,
  auditTrail,
  intendedRecord,
  recordedLedger
} from "./chunk-CIJMYCR2.js";
import {
  inPlaceAllTheSame
} from "./chunk-DA3AEWQS.js";
import {
  inEachAccount
} from "./chunk-VFVN7VLN.js";
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  useRefused,
  useWaits
} from "./chunk-WXV4QAMT.js";
import {
  readStandingFiles
} from "./chunk-YAKTPWWH.js";
import {
  added,
  extended,
  keepRecord,
  openRecords,
  sayOnce,
  stillTold,
  supplementFailed,
  supplementRefused,
  supplementWaits,
  tellFirst,
  whomToTell
} from "./chunk-PIMUP7R5.js";
import {
  mergeTimes
} from "./chunk-AHW53MKL.js";
import "./chunk-DIMA67G4.js";
import {
  REASONS,
  approvalReader,
  countApprovals,
  quoted
} from "./chunk-FYJ3WFAB.js";
import "./chunk-UILDHZJQ.js";
import {
  refusedKey,
  wasToldLive
} from "./chunk-CVZ7KNSG.js";
import "./chunk-LKBD5NHR.js";
import {
  ASSIGNED,
  GIVEN_AS_IT_IS,
  differenceView,
  extendedEnd,
  extensionView,
  requestOfDifference,
  reviewOfDifference
} from "./chunk-TVKWG46O.js";
import {
  approvalsAtGrant,
  reasonsBeside,
  requestFacts
} from "./chunk-MWJZOUQL.js";
import {
  actionsIn,
  isPreset,
  judge,
  ticketText
} from "./chunk-5MIFUWGR.js";
import "./chunk-JJ2PR66P.js";
import "./chunk-LTAG4QJL.js";
import "./chunk-WHGNVQRF.js";
import "./chunk-WV3BC4P4.js";
import "./chunk-MU3X37BV.js";
import "./chunk-WWXKBZ4K.js";
import "./chunk-FTRXAVU5.js";
import {
  digestOfStanding
} from "./chunk-WDZMX7CD.js";
import {
  readCommentCommand
} from "./chunk-PZOZ6BVF.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-PS2VAZY4.js";
import {
  recordedRequest,
  recordedStatements,
  recordedUse
} from "./chunk-F4Z63A3Q.js";
import {
  readReviewed
} from "./chunk-L7HQFMZY.js";
import "./chunk-3W76IXSP.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-NO67UMTG.js";
import {
  CALLS_A_GRANT,
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls,
  times
} from "./chunk-IJKXTTHE.js";
import "./chunk-PEZVDAH3.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-X3VQI3GV.js";
import {
  filedDifferences,
  filedExtensions
} from "./chunk-IO2MTB3V.js";
import {
  beginsOf,
  endFrom,
  windowFrom
} from "./chunk-S2UBGCIQ.js";
import "./chunk-NDPA377B.js";
import "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-LYWP7NPI.js";
import {
  at,
  failed,
  grantedAgain,
  liveAllTheSame,
  overUntold,
  paragraphs,
  record,
  refusedAtGrant,
  showLabel,
  tell,
  waiting
} from "./chunk-N4NOZM76.js";
import {
  isOver,
  shownState
} from "./chunk-RM3SS25X.js";
import {
  END_NOT_ENFORCED,
  howToUse,
  inTrial
} from "./chunk-AW7I7IIW.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C6JHMV32.js";
import {
  isUse,
  parseUse
} from "./chunk-DE5G5JTY.js";
import {
  standingPaths
} from "./chunk-B5F2BDMI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-GGYD5M4A.js";
import {
  standingText
} from "./chunk-3WJ3DQLN.js";
import {
  clockTime
} from "./chunk-N4V3KC7R.js";
import "./chunk-4NAYBSCH.js";
import {
  recentlyClosed,
  setStatus
} from "./chunk-UTGFVHHR.js";
import {
  supplementBranch
} from "./chunk-U5DQMNMQ.js";
import {
  announce,
  announceToMany,
  hasKey
} from "./chunk-YPAMC7A5.js";
import {
  digestOf
} from "./chunk-2FQK2R5G.js";
import {
  ledgerEvent
} from "./chunk-ENQHRKQ2.js";
import {
  filedRequests
} from "./chunk-7RZLXYST.js";
import "./chunk-XIUBTQXV.js";
import {
  readDifference,
  readExtension,
  serialiseDifference,
  serialiseExtension,
  supplementPaths
} from "./chunk-CJSNMRYW.js";
import {
  requestPaths
} from "./chunk-B3BKEO2H.js";
import {
  supplementName,
  supplementNamed,
  supplementPart
} from "./chunk-IBVFYVOJ.js";
import {
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import "./chunk-IWOURMNX.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-AFNG3ITC.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-YRDYCG3V.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  openNumbers,
  readIssue
} from "./chunk-7X4D7ZPB.js";
import {
  mainBranchOf
} from "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-CSKLCUBK.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-RLMSQVHI.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  FIRST_PART,
  addSeconds,
  approversFor,
  earlier,
  formatDuration,
  formatInstant,
  givesTheSame,
  isRequest,
  loadKnowledge,
  longestOf,
  monthOf,
  parseIssueBody,
  peopleOf
} from "./chunk-SL7TKVXF.js";
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
  for (const { path, issue } of filed.filter((file) => open.pulls.includes(file.issue))) {
    run.log.warning(`${path}: #${issue} is a pull request and no issue. Nothing is granted from it.`);
  }
  const due = [];
  for (const issue of requests) {
    const files = filed.filter((file2) => file2.issue === issue.number);
    if (files.length === 0 && !merged.has(issue.number)) continue;
    const ask = parseIssueBody(issue.body, config, catalog());
    const account = ask.ok ? ask.value.account : files[0]?.account;
    if (account === void 0) continue;
    const month = monthOf(issue.createdAt);
    const inMonth = files.filter((file2) => file2.month === month && config.accounts.has(file2.account));
    const file = inMonth.find((each) => each.account === account) ?? inMonth[0];
    const { extensions = [], differences = [] } = file ?? {};
    const place = { account: file?.account ?? account, month, issue: issue.number, extensions, differences };
    if (file !== void 0 || merged.has(issue.number)) {
      const at2 = mergedAt.get(issue.number);
      const asked = ask.ok ? ask.value : void 0;
      due.push({
        issue,
        file: place,
        ...asked === void 0 ? {} : { asked },
        ...asked === void 0 || at2 === void 0 ? {} : { ends: endFrom(asked, at2) }
      });
    }
    for (const { path } of files.filter((f) => f.account !== account || f.month !== month)) {
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

// src/commands/grant/attach-recorded.ts
var UNRECORDED = "AuditTrail";
var evidenceOf = ({ createdAt, requester }, request, view, { approvers, pull, head }) => ({
  month: monthOf(createdAt),
  requester: requester.id,
  request: digestOf(request),
  view: digestOf(view),
  approvers,
  pull,
  head
});
async function attachRecorded(trail, backend, grant2, evidence, isLive, judge2, announce2) {
  try {
    await trail?.write(intendedRecord(grant2, evidence));
  } catch (error) {
    if (!(error instanceof AuditTrailError)) throw error;
    if (!await isLive())
      return {
        kind: "failed",
        code: UNRECORDED,
        message: `${error.message} Nothing is attached that is not recorded there first.`,
        retry: true
      };
  }
  return await announce2?.() ?? backend.grant(grant2, judge2);
}

// src/approval/supplement/supplement-comment.ts
function checkSupplementComment({ comments }, { comment }, { request, pull }, says, asked) {
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
  const command = readCommentCommand(body);
  if (command !== void 0 && says(command)) return [];
  return [
    {
      code: "remark-differs",
      message: `${who} does not say now what the approvers read: ${asked}. ${request.requester.login} can set it back to what it was; the next run looks again.`
    }
  ];
}

// src/approval/supplement/verify-supplement.ts
function verifySupplement(facts, settings, of, now) {
  const { base, number } = settings;
  const { kind } = of;
  const paths = supplementPaths(base.request, kind, number);
  const pull = facts.pull.known ? facts.pull.value : void 0;
  const own = checkFile(facts.files.request, paths.own, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const policy = paths.policy === void 0 ? void 0 : checkFile(facts.files.policy, paths.policy, facts.pull.known);
  const read = own.text === void 0 ? void 0 : of.read(own.text);
  const supplement = read?.ok === true ? read.value : void 0;
  const window = supplement && { from: base.window.from, until: supplement.until };
  const expected = supplement && of.expectedReview(supplement);
  const reasons = [
    ...own.reasons,
    ...policy?.reasons ?? [],
    ...view.reasons,
    ...read?.ok === false ? read.problems.map(({ path, message }) => ({
      code: `${kind}-not-canonical`,
      message: `The ${kind} file is not as the bot writes it, ${path || "as a whole"}: ${message}`
    })) : [],
    ...supplement === void 0 ? [] : checkBase(supplement, settings, of),
    ...supplement === void 0 ? [] : of.check(supplement),
    ...supplement === void 0 ? [] : checkSupplementComment(
      facts,
      supplement,
      base,
      (command) => of.says(supplement, command),
      of.asked(supplement)
    ),
    ...expected === void 0 || view.text === void 0 || view.text === expected ? [] : [
      {
        code: "review-differs",
        message: `${paths.review}, which the approvers read, does not say what the ${kind} says.`
      }
    ],
    ...checkPull(facts, supplementBranch(base.request.issue, kind, number)),
    ...checkOwners(facts),
    ...supplement === void 0 ? [] : checkTime(supplement, pull?.mergedAt, settings, of, now)
  ];
  const counted = pull ? countApprovals(facts, pull, base.request.requester.id, settings, window) : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (reasons.length === 0 && supplement !== void 0 && window !== void 0 && view.text !== void 0 && expected !== void 0 && (policy === void 0 || policy.text !== void 0) && pull?.mergeCommit !== void 0 && approvers.length >= Math.max(1, settings.required))
    return { approved: true, supplement, window, approvers, pull: pull.number, head: pull.head };
  return {
    approved: false,
    reasons: once(reasons).map(inPlace),
    waiting: reasons.every(({ code }) => REASONS[code] !== "never"),
    supplement
  };
}
function checkBase(supplement, { base, number, commentsUsed }, { kind }) {
  const { request, digests, mergeCommit } = base;
  const reasons = [];
  const fields = {
    [kind]: [supplement.number, number],
    issue: [supplement.issue, request.issue],
    repository: [supplement.repository, request.repository],
    account: [supplement.account, request.account],
    "digest of the request file": [supplement.base.request, digests.request],
    "digest of the policy": [supplement.base.policy, digests.policy],
    "digest of the reviewer's view": [supplement.base.review, digests.review],
    "merge commit": [supplement.base.mergeCommit, mergeCommit]
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: `${kind}-differs`,
        message: `The ${kind} file says ${field}: ${shown(says)}, and what was approved first has ${shown(is)}. It ${kind === "extension" ? "extends" : "adds to"} nothing but exactly that.`
      });
  if (commentsUsed.includes(supplement.comment))
    reasons.push({
      code: `${kind}-comment-used`,
      message: `Comment ${supplement.comment} was asked for once, and an earlier ${kind} rests on it.`
    });
  return reasons;
}
function checkTime(supplement, mergedAt, { maybeOver }, { kind, inTime, asked }, now) {
  if (mergedAt === void 0) return [];
  const end = inTime(supplement);
  const { until } = supplement;
  const reasons = [];
  if (mergedAt > now)
    reasons.push({
      code: "merge-in-future",
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`
    });
  if (mergedAt >= end)
    reasons.push({
      code: `${kind}-too-late`,
      message: `It was merged at ${formatInstant(mergedAt)}, and the access that it was for (${asked(supplement)}) had ended at ${formatInstant(end)}.`
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

// src/approval/supplement/verify-difference.ts
function verifyDifference(facts, settings, now) {
  return verifySupplement(
    facts,
    settings,
    {
      kind: "difference",
      read: readDifference,
      check: (difference) => checkDifference(difference, settings),
      says: ({ reason }, said) => (said.kind === "revise" || said.kind === "denied") && said.words === reason,
      asked: ({ reason }) => quoted(reason),
      inTime: ({ until }) => until,
      expectedReview: (difference) => settings.judged(difference).expectedReview
    },
    now
  );
}
function checkDifference(difference, { ends, asItIs, judged }) {
  const reasons = asItIs ? [{ code: "difference-of-set", message: GIVEN_AS_IT_IS }] : [];
  if (!ends.includes(difference.until))
    reasons.push({
      code: "difference-end",
      message: `It would end at ${formatInstant(difference.until)}, and what is approved ends at ${ends.map(formatInstant).join(" or ")}. A difference moves no end.`
    });
  return [
    ...reasons,
    ...judged(difference).guardrails.map((message) => ({ code: "guardrails", message }))
  ];
}

// src/approval/supplement/verify-extension.ts
var verifyExtension = (facts, settings, now) => verifySupplement(
  facts,
  settings,
  {
    kind: "extension",
    read: readExtension,
    check: (extension) => checkEnd(extension, settings),
    says: ({ by, reason }, said) => said.kind === "extend" && said.duration === by && said.words === reason,
    asked: ({ by, reason }) => `${formatDuration(by)}, ${quoted(reason)}`,
    inTime: ({ extends: end }) => end,
    expectedReview: settings.expectedReview
  },
  now
);
function checkEnd(extension, { base, ends, most }) {
  const reasons = [];
  if (!ends.includes(extension.extends))
    reasons.push({
      code: "extension-end",
      message: `It extends an end at ${formatInstant(extension.extends)}, and what is approved ends at ${ends.map(formatInstant).join(" or ")}.`
    });
  const end = extendedEnd({ from: base.window.from, until: extension.extends }, extension.by, most);
  if (!end.ok)
    reasons.push(...end.problems.map(({ message }) => ({ code: "extension-too-long", message })));
  return reasons;
}

// src/commands/grant/supplement-verdict.ts
async function supplementVerdict(context, issue, file, kind, number, now) {
  const { config, github, main, reader, knowledge } = context;
  const extensions = await filedExtensions(github, main.head, file);
  const differences = await filedDifferences(github, main.head, file);
  const base = await verdictOn(context, issue, file, now, { maybeOver: true });
  if (!base.approved) {
    const { reasons, waiting: waiting2 } = base;
    const of2 = { approved: false, reasons: reasons.map(inPlace), waiting: waiting2 };
    return {
      kind: "refused",
      verdict: kind === "extension" ? { ...of2, supplement: extensions.get(number) } : { ...of2, supplement: differences.get(number) }
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
    required,
    approvers: approversFor(config, file.account),
    samePrincipal: peopleOf(config, request.principal, file.account),
    ownsBeside: Object.values(of)
  };
  const proved = /* @__PURE__ */ new Map();
  const isApproved = (which) => {
    const known = proved.get(which) ?? judgeExtension(which, true).then(({ verdict: verdict2 }) => verdict2.approved);
    proved.set(which, known);
    return known;
  };
  const partsUntil = async (end2, before = Infinity) => {
    const parts2 = end2 === window.until ? [FIRST_PART] : [];
    for (const each of extensions.values())
      if (each.number < before && each.until === end2 && await isApproved(each.number))
        parts2.push(supplementPart("extension", each.number));
    return parts2;
  };
  const endsWith = (end2, parts2) => [
    window.until,
    ...end2 !== void 0 && end2 !== window.until && parts2.length > 0 ? [end2] : []
  ];
  const commentsBefore = (all, which) => [...all.values()].filter((each) => each.number < which).map(({ comment }) => comment);
  const judgeExtension = async (which, maybeOver) => {
    const end2 = extensions.get(which)?.extends;
    const parts2 = await partsUntil(end2, which);
    const verdict2 = verifyExtension(
      await reader.supplementFacts(request, "extension", which, of),
      {
        ...settings,
        expectedReview: (extension) => extensionView(extension, request, window.from, reviewText),
        most: longestOf(config, request),
        number: which,
        ends: endsWith(end2, parts2),
        commentsUsed: commentsBefore(extensions, which),
        maybeOver
      },
      now()
    );
    return { verdict: verdict2, parts: parts2 };
  };
  if (kind === "extension") {
    const { verdict: verdict2, parts: parts2 } = await judgeExtension(number, false);
    return verdict2.approved ? {
      kind: "approved",
      base,
      of: { kind, verdict: verdict2 },
      restsOn: verdict2.supplement.extends,
      beside: parts2,
      gives: {
        request,
        policyText,
        reviewed: base.reviewed,
        fileText: serialiseExtension(verdict2.supplement),
        viewText: extensionView(verdict2.supplement, request, window.from, reviewText),
        required
      }
    } : { kind: "refused", verdict: verdict2 };
  }
  const end = differences.get(number)?.until;
  const parts = await partsUntil(end);
  const facts = await reader.supplementFacts(request, "difference", number, of);
  const text = textOnMain(facts);
  const reviewed = readReviewed({}, text);
  const judged = (difference) => {
    if (!reviewed.ok)
      return {
        guardrails: reviewed.problems.map(({ path, message }) => `${path || "the policy"}: ${message}`),
        expectedReview: void 0,
        required
      };
    const judgement = judge(
      requestOfDifference(request, difference),
      text,
      config,
      knowledge,
      now(),
      actionsIn(policyText)
    );
    if (judgement.decision === "refuse")
      return {
        guardrails: judgement.findings.map(({ code, message }) => `${code}: ${message}`),
        expectedReview: void 0,
        required
      };
    const { catalog } = knowledge;
    const of2 = requestOfDifference(request, difference);
    const first = { policy: policyText, required };
    const review = reviewOfDifference(judgement.review, first, of2, text, config, catalog, now());
    return {
      guardrails: [],
      expectedReview: differenceView(difference, review, reviewText),
      required: review.required
    };
  };
  const filed = differences.get(number);
  const asked = filed === void 0 ? required : judged(filed).required;
  const verdict = verifyDifference(
    facts,
    {
      ...settings,
      required: asked,
      asItIs: request.curatedSet !== void 0 || isPreset(config, request),
      judged,
      number,
      ends: endsWith(end, parts),
      commentsUsed: commentsBefore(differences, number),
      maybeOver: false
    },
    now()
  );
  return verdict.approved && reviewed.ok ? {
    kind: "approved",
    base,
    of: { kind, verdict },
    restsOn: verdict.supplement.until,
    beside: parts,
    gives: {
      request: requestOfDifference(request, verdict.supplement),
      policyText: text,
      reviewed: reviewed.value,
      fileText: serialiseDifference(verdict.supplement),
      viewText: judged(verdict.supplement).expectedReview ?? "",
      required: asked
    }
  } : {
    kind: "refused",
    verdict: verdict.approved ? { approved: false, reasons: [], waiting: false, supplement: verdict.supplement } : verdict
  };
}
function textOnMain({ files: { policy } }) {
  const { onMain } = policy;
  return onMain.known && onMain.value !== "absent" && onMain.value.text.known ? onMain.value.text.value : "";
}

// src/commands/grant/held-grant.ts
var heldByRequest = (objects) => new Map(
  objects.filter(({ part }) => givesTheSame(part, FIRST_PART)).sort((a, b) => Number(a.attached) - Number(b.attached) || a.until - b.until).map((object) => [object.issue, object])
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
var pathsOf = ({ file, issue }) => requestPaths({ account: file.account, createdAt: issue.createdAt, issue: file.issue });
var requestPathOf = (due) => pathsOf(due).request;
async function heldOf(github, { head }, { scope }, backend, due, listed) {
  const object = listed ?? (scope === void 0 ? void 0 : await liveOf(backend, due.file.issue));
  if (!object?.attached || object.until <= await backend.now() || !await backend.isLive(object))
    return void 0;
  const paths = pathsOf(due);
  const texts = await readFilesAt(github, head, [paths.request, paths.policy]);
  const read = readRequest(texts.get(paths.request) ?? "");
  const policyText = texts.get(paths.policy);
  if (!read.ok || policyText === void 0)
    throw new Error(`AWS holds ${object.arn} until its end, and what was approved for it cannot be read.`);
  const request = read.value;
  const mergedAt = (await mergeTimes(github, [request.issue])).get(request.issue);
  const from = mergedAt !== void 0 ? windowFrom(request, mergedAt).from : stateOfHeld(request, await backend.now()) === "scheduled" ? request.start : void 0;
  return { object, request, policyText, ...from === void 0 ? {} : { from } };
}
async function liveOf(backend, issue) {
  const standing = await backend.find(issue);
  return standing.kind === "live" ? standing.object : void 0;
}

// src/commands/grant/tell-live.ts
async function tellGranted(of, issue, { approved, object, fresh, principalArn }) {
  const ended = await endedSince(of, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? "ghost";
  const { request, policyText, pull, head, approvers } = approved;
  const { from } = approved.window;
  const state = stateOfHeld(request, await backend.now());
  const words = state === "scheduled" ? scheduledWords(config, request, policyText, who, from, object.until, principalArn) : grantedWords(config, request, policyText, who, object.until, principalArn);
  const until = formatInstant(object.until);
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
      arn: object.arn,
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
    const again = inTrial(grantedAgain(mention.join(" "), object.until), config.trial);
    await announce(run.github, issue.number, key, again);
    run.log.warning(
      `#${issue.number}: AWS did not hold what had been granted (${object.arn}), and nothing here took it back. It was granted again.`
    );
  }
  const note = state === "granted" ? `Live until ${until}.` : `Begins ${formatInstant(from)}, until ${until}.`;
  return { issue: issue.number, state, note };
}
async function tellHeld(of, issue, { object, request, policyText, from }, reasons) {
  const ended = await endedSince(of, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger, backend } = of;
  const who = issue.author?.login ?? "ghost";
  const scheduled = stateOfHeld(request, await backend.now()) === "scheduled" ? from : void 0;
  const words = scheduled === void 0 ? liveAllTheSame(grantedWords(config, request, policyText, who, object.until), reasons) : inPlaceAllTheSame(scheduledWords(config, request, policyText, who, scheduled, object.until), reasons);
  const state = scheduled === void 0 ? "granted" : "scheduled";
  const until = formatInstant(object.until);
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
      arn: object.arn,
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
async function endedSince({ run, backend }, issue, object) {
  if (!await backend.isLive(object))
    return "Granted, and taken back before that could be told; whoever took it back tells of it.";
  const found = await issueWhileTold(run, issue.number);
  if (found.kind === "unknown") throw new Error(found.why);
  return found.issue.open ? void 0 : "Granted, and its issue was closed before that could be told; it is taken back by the next revoke run.";
}
var grantFacts = ({ request, pull, approvers }, config) => [
  ...requestFacts(request, config.ticket.link, pull),
  ["Approved by", approvers.map(({ login }) => login).join(", ")]
];

// src/commands/grant/tell-supplement.ts
async function tellSupplement(at2, issue, settled) {
  const { of: kind, number, liveUntil, supplement } = settled;
  const name = supplementName(kind, number);
  const about = { who: issue.author?.login ?? "ghost", kind, name, liveUntil };
  const say = async (once2, words, under = `${kind}-${name}:`) => {
    const key = `${under}${digestOf(once2).slice(0, 12)}`;
    await announce(at2.run.github, issue.number, key, inTrial(words, at2.config.trial));
  };
  const what = `${kind === "extension" ? "Extension" : "Difference"} ${name}`;
  const unchanged = (note) => ({ issue: issue.number, state: "unchanged", note });
  switch (settled.kind) {
    case "granted":
      return tellGiven(at2, issue, settled, about.who);
    case "refused": {
      const { reasons, waiting: waiting2 } = settled;
      const codes = [...new Set(reasons.map(({ code }) => code))].join(", ");
      const list = reasons.map(({ code, message }) => `- ${inlineText(message, 1e3)} (\`${code}\`)`).join("\n");
      const waits = waiting2 && supplement !== void 0;
      await say(
        reasons.map(({ code }) => code).sort().join(),
        waits ? supplementWaits(about, list) : supplementRefused(about, list),
        waiting2 ? void 0 : refusedKey(kind, number)
      );
      return unchanged(`${what} is ${waiting2 ? "waiting" : "refused"}: ${codes}`);
    }
    case "failed": {
      const { code, message, retry } = settled.outcome;
      if (supplement !== void 0)
        await say(
          `${code} ${causeIn(message)}`,
          supplementFailed(about, inlineText(message, 1500), retry)
        );
      return unchanged(`${what}, AWS: ${message}`);
    }
    case "revoked":
      return unchanged(
        `Taken back before ${what.charAt(0).toLowerCase()}${what.slice(1)} was granted; nothing of it is attached.`
      );
  }
}
async function heldBeside(backend, { issue, part: own }) {
  const now = await backend.now();
  return (await backend.objectsOf(issue)).filter(
    ({ part, attached, until }) => part !== own && attached && until > now
  );
}
async function tellGiven(at2, issue, { approved, object, principalArn, number }, who) {
  const ended = await endedSince(at2, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger } = at2;
  const { base, of, gives } = approved;
  const { request, policyText } = gives;
  const { verdict } = of;
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const until = formatInstant(object.until);
  const statements = recordedStatements(request, policyText);
  const others = await heldBeside(at2.backend, object);
  const words = of.kind === "extension" ? extended(
    {
      who,
      by: of.verdict.supplement.by,
      extends: of.verdict.supplement.extends,
      until: object.until,
      shorter: others.filter(
        (each) => supplementNamed(each.part)?.kind === "difference" && each.until < object.until
      )
    },
    request.principal.kind,
    usage,
    !assigned
  ) : added(
    {
      who,
      until: object.until,
      latest: others.reduce(
        (latest, { until: end }) => end > latest ? end : latest,
        object.until
      )
    },
    statements.map(
      ({ actions, resources }) => `- ${actions.map((each) => codeSpan(each)).join(", ")} on ${resources.map((each) => codeSpan(each)).join(", ")}`
    ).join("\n"),
    request.principal.kind,
    usage
  );
  const people = (all) => all.map(({ id, login, by, at: when }) => ({ id, login, by, at: formatInstant(when) }));
  const part = supplementPart(of.kind, number);
  await tell(run, ledger, {
    issue,
    state: "granted",
    once: of.kind === "extension" ? until : part,
    comment: words.comment,
    status: {
      next: words.next,
      facts: [
        ...requestFacts(base.request, config.ticket.link, base.pull),
        ["Approved by", base.approvers.map(({ login }) => login).join(", ")],
        [
          of.kind === "extension" ? "Extended" : "Added",
          `by pull request #${verdict.pull}, approved by ${verdict.approvers.map(({ login }) => login).join(", ")}`
        ]
      ],
      trial: config.trial
    },
    data: {
      ...recordedRequest(base.request),
      until,
      from: formatInstant(base.window.from),
      arn: object.arn,
      part,
      ...principalArn === void 0 ? {} : { principalArn },
      pull: base.pull,
      head: base.head,
      policy: digestOf(policyText),
      approvers: people(base.approvers),
      [of.kind]: {
        number,
        pull: verdict.pull,
        head: verdict.head,
        ...of.kind === "extension" ? { extends: formatInstant(of.verdict.supplement.extends) } : {},
        comment: verdict.supplement.comment,
        approvers: people(verdict.approvers)
      },
      statements
    }
  });
  const note = of.kind === "extension" ? `Extended: live until ${until}.` : `Added to: live until ${until}.`;
  return { issue: issue.number, state: "granted", note };
}

// src/commands/grant/grant-supplements.ts
async function grantSupplements(context, account, backend, due, objects, telling) {
  const { run, config, ledger } = context;
  const supplemented = due.filter(({ file }) => file.extensions.length + file.differences.length > 0);
  if (supplemented.length === 0) return [];
  const told = await ledger.read(
    supplemented.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  const failures = [];
  for (const each of supplemented) {
    const { issue } = each;
    try {
      for (const beside of await filedBeside(context, each)) {
        const { kind, number, supplement } = beside;
        if (supplement !== void 0 && supplement.until <= await backend.now()) continue;
        const part = supplementPart(kind, number);
        const held = objects.some(
          (object) => object.issue === issue.number && object.part === part && object.attached
        );
        if (held && wasTold(told.get(issue.number) ?? [], part)) continue;
        const owed = times(CALLS_TO_TELL, telling.waiting());
        const enough = outOfTime(run.deadline) ?? shortOfCalls(context.github.remaining(), {
          rest: owed.rest + 2 * CALLS_A_GRANT.rest,
          graphql: owed.graphql + 2 * CALLS_A_GRANT.graphql
        });
        if (enough !== void 0) return [...failures, enough];
        const settled = await settle(context, account, backend, each, beside);
        await neverSaidOfLive(backend, issue.number, settled);
        telling.add({
          issue: issue.number,
          what: `has ${kind === "extension" ? "an extension" : "a difference"} that is ${settled.kind}`,
          tell: () => tellSupplement({ run, config, ledger, backend }, issue, settled)
        });
      }
    } catch (error) {
      failures.push(
        `What stands beside #${issue.number}: ${error instanceof Error ? error.message : String(error)}`
      );
    }
  }
  return failures;
}
async function filedBeside({ github, main }, { file }) {
  const extensions = await filedExtensions(github, main.head, file);
  const differences = await filedDifferences(github, main.head, file);
  return [
    ...file.extensions.map(({ number }) => {
      const supplement = extensions.get(number);
      return { kind: "extension", number, supplement, liveUntil: supplement?.extends };
    }),
    ...file.differences.map(({ number }) => {
      const supplement = differences.get(number);
      return { kind: "difference", number, supplement, liveUntil: supplement?.until };
    })
  ];
}
var wasTold = (events, part) => events.some(({ kind, data }) => kind === "granted" && data["part"] === part);
async function settle(context, account, backend, { issue, file }, { kind, number, supplement, liveUntil }) {
  const { config, main, knowledge, run, trail } = context;
  const of = { of: kind, number, supplement, liveUntil };
  const refused = (reasons, waiting2 = false) => ({
    ...of,
    kind: "refused",
    reasons,
    waiting: waiting2
  });
  if (config.frozen) return refused([FROZEN], true);
  const judged = await supplementVerdict(context, issue, file, kind, number, () => run.github.now());
  if (judged.kind === "refused") return refused(judged.verdict.reasons, judged.verdict.waiting);
  const { base, gives } = judged;
  const { window, approvers } = judged.of.verdict;
  const { request, policyText, fileText, viewText } = gives;
  const live = await besideInAws(backend, judged);
  if (live === void 0) return refused([notLive(judged)]);
  const begins = beginsOf(base.request, base.window);
  const facts = {
    repository: main.repository,
    issue: request.issue,
    part: supplementPart(kind, number),
    account: account.id,
    principal: request.principal,
    window,
    ...begins === void 0 ? {} : { begins },
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login)
  };
  if (live.assigns !== void 0) return refused([NOT_ASSIGNED]);
  if (isAssigned(config, request)) return refused([modeChanged(request.curatedSet)]);
  const grant2 = grantOf(facts, gives.reviewed, "copy");
  if (!grant2.ok) throw new Error(grant2.problems.map(({ message }) => message).join(" "));
  const isOver2 = (of2, until) => of2 === request.issue && until !== void 0 && until <= judged.restsOn;
  const beside = (held) => live.part === facts.part ? [] : reasonsBeside(
    request,
    policyText,
    config,
    knowledge.catalog,
    run.github.now(),
    approvers.length,
    kind === "difference" ? held : held.filter(({ grant: of2, until }) => !isOver2(of2, until))
  );
  const evidence = evidenceOf(request, fileText, viewText, judged.of.verdict);
  const isLive = () => Promise.resolve(live.part === facts.part);
  const outcome = await attachRecorded(trail, backend, grant2.value, evidence, isLive, beside);
  switch (outcome.kind) {
    case "granted":
      return { ...of, ...outcome, approved: judged };
    case "revoked":
      return { ...of, kind: "revoked" };
    case "refused":
      return refused(
        outcome.reasons.map((message) => ({ code: "guardrails", message })),
        outcome.passing
      );
    case "failed":
      return { ...of, kind: "failed", outcome };
  }
}
async function besideInAws(backend, { of: { kind, verdict }, base, restsOn, beside }) {
  const objects = await backend.objectsOf(base.request.issue);
  const { number, until: end } = verdict.supplement;
  const own = supplementPart(kind, number);
  const candidates = [
    ...objects.filter(({ part, until, attached }) => attached && part === own && until === end),
    ...objects.filter(({ part, until }) => until === restsOn && beside.includes(part))
  ];
  for (const object of candidates) if (await backend.isLive(object)) return object;
  return void 0;
}
async function neverSaidOfLive(backend, issue, settled) {
  if (settled.kind !== "refused") return;
  const part = supplementPart(settled.of, settled.number);
  for (const object of await backend.objectsOf(issue))
    if (object.part === part && object.attached && object.until > await backend.now() && await backend.isLive(object))
      throw new Error(
        `AWS holds ${object.arn} until ${formatInstant(object.until)}, though it would not be ${settled.of === "extension" ? "extended" : "added"} now: ${settled.reasons.map(({ message }) => message).join(" ")} If it should end, write /revoke on the issue.`
      );
}
var FROZEN = {
  code: "frozen",
  message: "Nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, it is tried again by itself."
};
var notLive = ({ of: { kind }, restsOn }) => ({
  code: kind === "extension" ? "extended-not-live" : "difference-not-live",
  message: `AWS does not hold the access until ${formatInstant(restsOn)} that it ${kind === "extension" ? "extends" : "adds to"}: it was taken back, has been tidied away after its end, or was never granted.`
});
var NOT_ASSIGNED = { code: "extension-differs", message: ASSIGNED };
var modeChanged = (curatedSet) => ({
  code: "extension-differs",
  message: `The curated set ${curatedSet ?? ""} is given in another way by now (\`mode\` in aws-jit.yml), and an extension changes nothing but the end.`
});

// src/messages/standing/break-glass-news.ts
var aboutToBeGiven = (mention, use) => paragraphs(
  `${mention}: **break glass.** **${inlineText(use.who)}** uses ${codeSpan(use.of)}, and it is about to be given, until **${clockTime(use.until)}**. **Nobody has looked at this use.**`,
  `What it gives was approved in #${use.pull}: [the policy](${use.policy}). What it is for, in the words of ${inlineText(use.who)}; nothing in them is checked:`,
  wrapped(use.reason, 2e3),
  use.ticket === void 0 ? void 0 : `Ticket: ${use.ticket}`,
  "Should this not be: close this issue, or write `/revoke` here, and it is taken back. When it is over, one of you has to look at what was used and say so; you are reminded until somebody has."
);
var earlierOpen = (who, records) => records.length === 0 ? "" : `**Earlier uses of ${inlineText(who)} whose records are still open:** ${records.slice(0, MOST_NAMED).map((number) => `#${number}`).join(", ")}${records.length > MOST_NAMED ? ` and ${records.length - MOST_NAMED} more` : ""}.`;
var MOST_NAMED = 10;
var earlierUnread = (why) => `Whether earlier uses still wait to be looked at could not be read: ${inlineText(why, 300)}`;
var slackNotTold = (why) => paragraphs(
  "**Slack was not told of this use before it was given:** the comment above is all that was said.",
  inlineText(why, 600)
);
var couldNotBeRecorded = (why) => `Its pull request of record, which is looked at afterwards, has to be there before this is given, and it could not be opened: ${why}`;
var couldNotBeTold = (why) => `Those who may approve have to be told before this is given, and that could not be done or not be read back: ${why}`;

// src/commands/break-glass/tell-before.ts
async function tellBefore({ run, config, reader }, of, request, { window, pull, head, approvers }, more) {
  const { github } = run;
  const untold = (why) => ({ code: "use-untold", message: couldNotBeTold(why) });
  let mentioned;
  try {
    mentioned = await whomToTell(
      github,
      reader.codeowners,
      config,
      of,
      approvers.map(({ login }) => login)
    );
  } catch (error) {
    return untold(
      `who they are could not be read (${error instanceof Error ? error.message : String(error)}).`
    );
  }
  if (mentioned.length === 0)
    return untold(
      `neither \`approvers\` nor CODEOWNERS name a person or a team for ${standingPaths(of).standing} whom a comment can mention.`
    );
  const { issue, requester, reason, ticket, standing = "" } = request;
  const words = aboutToBeGiven(mentioned.join(" "), {
    who: requester.login,
    of: standing,
    issue,
    pull,
    policy: `${run.home}/blob/${head}/${standingPaths(of).policy}`,
    until: window.until,
    reason,
    ticket: ticket === void 0 ? void 0 : ticketText(ticket, config.ticket.link)
  });
  const telling = { key: "break-glass", must: inTrial(words, config.trial), more };
  const told = await tellFirst(github, issue, telling);
  if (!told.told) return untold(`${told.why}.`);
  const silent = await tellChannel(run, config, request, window.until);
  if (silent !== void 0) {
    run.log.warning(`#${issue}: Slack was not told of this use before it was given. ${silent}`);
    try {
      await sayOnce(github, issue, "break-glass-slack", slackNotTold(silent));
    } catch (error) {
      run.log.warning(`#${issue}: that Slack was not told could not be said: ${String(error)}`);
    }
  }
  const gone = await stillTold(github, told.id, telling, issue);
  return gone === void 0 ? void 0 : untold(`${gone}.`);
}
var tellChannel = async (...of) => (await import("./tell-channel-TDPVHIRX.js")).tellChannel(...of);

// src/commands/break-glass/before-giving.ts
async function beforeGiving(context, of, request, verdict) {
  const { run, main, config, reader } = context;
  const { issue, createdAt, requester } = request;
  const { standing, document: policy, policyText } = verdict;
  try {
    const approved = verdict.approvers.map(({ login }) => login);
    const mention = (await whomToTell(run.github, reader.codeowners, config, of, approved)).join(" ");
    const use = { issue, createdAt, by: requester.id, standing, policy, policyText };
    await keepRecord({ github: run.github, main, use, who: requester.login, mention });
  } catch (error) {
    return { code: "use-unrecorded", message: couldNotBeRecorded(reasonOf(error)) };
  }
  return tellBefore(context, of, request, verdict, await earlierOf(run.github, request));
}
var reasonOf = (error) => error instanceof Error ? error.message : String(error);
async function earlierOf(github, { requester, issue }) {
  try {
    const theirs = [];
    for (const { use, pull } of (await openRecords(github)).filter((each) => each.use !== issue)) {
      const found = await readIssue(github, use);
      if (found.kind === "issue" && found.issue.author?.id === requester.id) theirs.push(pull);
    }
    return earlierOpen(requester.login, theirs);
  } catch (error) {
    return earlierUnread(reasonOf(error));
  }
}

// src/commands/grant/tell-use.ts
async function tellUse(of, issue, settled, before) {
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? "ghost";
  const { name: standing } = settled;
  const asked = recordedUse(issue, standing);
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
          data: { ...asked, codes, reasons: reasons.map(({ code, message }) => ({ code, message })) }
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
          data: {
            ...recordedRequest(approved.request),
            code: outcome.code,
            message: outcome.message,
            retry: outcome.retry
          }
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
async function grantUses(context, account, backend, due, objects, telling) {
  const { run, config, ledger, github } = context;
  if (due.length === 0) return [];
  const told = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  const failures = [];
  for (const use of due) {
    const { issue } = use;
    try {
      const listed = objects.find((object) => object.issue === issue.number && object.attached);
      const before = told.get(issue.number) ?? [];
      const shown2 = issue.labels.includes(STATES.granted.label);
      const isTold = listed !== void 0 && before.some(({ kind }) => kind === "granted");
      if (isTold && (shown2 || context.trail === void 0)) {
        if (!shown2) await showLabel(github, issue.number, "granted", issue.labels);
        continue;
      }
      if (listed !== void 0 && listed.until <= await backend.now()) continue;
      const owed = times(CALLS_TO_TELL, telling.waiting());
      const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), {
        rest: owed.rest + CALLS_A_GRANT.rest + COUNTING.rest,
        graphql: owed.graphql + CALLS_A_GRANT.graphql + COUNTING.graphql
      });
      if (enough !== void 0) return [...failures, enough];
      const settled = await settleUse(context, account, backend, use, listed, isTold);
      if (isTold && settled.kind !== "granted") {
        if (await backend.isLive(listed)) await showLabel(github, issue.number, "granted", issue.labels);
        continue;
      }
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
async function settleUse(context, account, backend, { issue, of }, listed, isTold) {
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
    account: account.id,
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
  const announce2 = async () => {
    const untold = request.afterwards === true && held === void 0 ? await beforeGiving(context, of, request, verdict) : void 0;
    return untold && { kind: "withheld", reason: untold };
  };
  const evidence = evidenceOf(request, files.standing, verdict.reviewText, verdict);
  const isLive = () => Promise.resolve(held !== void 0);
  const judge2 = (others) => (
    // What is live and told is only read back for its record.
    isTold ? [] : reasonsBeside(
      request,
      policyText,
      config,
      knowledge.catalog,
      run.github.now(),
      approvers.length,
      others
    )
  );
  const outcome = await attachRecorded(
    context.trail,
    backend,
    grant2.value,
    evidence,
    isLive,
    judge2,
    announce2
  );
  switch (outcome.kind) {
    case "granted":
      return { ...outcome, name, approved };
    case "revoked":
      return { kind: "revoked", name };
    case "withheld":
      return { kind: "refused", name, reasons: [outcome.reason], again: true };
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
      record(run, ledger, there.issue, event, void 0);
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
  const trail = auditTrail(run, config);
  const ledger = recordedLedger(run, main, trail);
  const partly = mayScanPartly(run, config.accounts.values());
  const context = {
    scan: partly ? scanAmong(await ledger.read([...due.map(keyOf), ...uses.map(keyOfUse)])) : COMPLETE,
    run,
    github: run.github,
    ledger,
    trail,
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
    async (account, backend) => {
      const of = due.filter(({ file }) => file.account === account.name);
      try {
        const used = uses.filter((use) => use.of.account === account.name);
        return await grantIn(context, account, backend, of, used, telling);
      } finally {
        telling.flush();
      }
    },
    /* @__PURE__ */ new Set([...due.map(({ file }) => file.account), ...uses.map(({ of }) => of.account)])
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
  return {
    done: said.done,
    failures: [...all, ...await showAuditTrail(run, trail, "granter", open.issues)]
  };
}
var keyOf = ({ file }) => ({ issue: file.issue, month: file.month });
var keyOfUse = ({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) });
var byEnd = (a, b) => (a.ends ?? Infinity) - (b.ends ?? Infinity) || a.issue.number - b.issue.number;
var textOf = (error) => error instanceof Error ? error.message : String(error);
async function grantIn(context, account, backend, due, uses, telling) {
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
      const object = held.get(issue.number);
      const shown2 = object?.attached === true ? toldOf(before, approved.get(issue.number), now) : void 0;
      if (shown2 !== void 0 && (context.trail === void 0 || issue.labels.includes(STATES[shown2].label))) {
        await showLabel(run.github, issue.number, shown2, issue.labels);
        continue;
      }
      if (object !== void 0 && object.until <= await backend.now()) continue;
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
      const made = await settle2(context, account, backend, each, object, shown2 !== void 0);
      if (shown2 !== void 0 && made.kind !== "granted") {
        if (object !== void 0 && await backend.isLive(object))
          await showLabel(run.github, issue.number, shown2, issue.labels);
        continue;
      }
      const outcome = made.kind === "refused" || made.kind === "failed" ? { ...made, ...await heldBeside2(context, backend, each, object) } : made;
      context.settled.count += 1;
      telling.add({
        issue: issue.number,
        what: `is ${outcome.kind}`,
        tell: () => tellOne({ run, config, ledger: context.ledger, backend }, outcome, before)
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${textOf(error)}`);
    }
  }
  failures.push(...await grantSupplements(context, account, backend, due, objects, telling));
  failures.push(...await grantUses(context, account, backend, uses, objects, telling));
  return failures;
}
function toldOf(before, request, now) {
  const told = (state) => before.some(({ kind }) => kind === state);
  if (told("granted")) return "granted";
  return told("scheduled") && (request === void 0 || stateOfHeld(request, now) === "scheduled") ? "scheduled" : void 0;
}
async function heldBeside2({ run, main, scan }, backend, due, listed) {
  const held = await heldOf(run.github, main, scan, backend, due, listed);
  return held === void 0 ? {} : { held };
}
async function withEnds({ github }, due) {
  const unknown = due.filter(({ ends }) => ends === void 0).map(({ issue }) => issue.number);
  const merges = unknown.length === 0 ? void 0 : await mergeTimes(github, unknown);
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
async function settle2(context, account, backend, due, listed, isTold) {
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
    account: account.id,
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
  const beside = (held) => isTold ? [] : reasonsBeside(
    request,
    verdict.policyText,
    context.config,
    context.knowledge.catalog,
    context.run.github.now(),
    verdict.approvers.length,
    held.filter(({ grant: of }) => of !== request.issue)
  );
  const evidence = evidenceOf(request, serialiseRequest(request), verdict.reviewText, verdict);
  const isLive = async () => listed?.attached === true && await backend.isLive(listed);
  const outcome = await attachRecorded(context.trail, backend, grant2.value, evidence, isLive, beside);
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
