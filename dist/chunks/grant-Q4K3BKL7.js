import {
  grantedWords,
  scheduledWords
} from "./chunk-26DESAMF.js";
import {
  COMPLETE,
  mayScanPartly,
  scanAmong
} from "./chunk-NBLN4JKC.js";
import {
  grantOf,
  standingVerdict
} from "./chunk-HVHV3PDC.js";
import {
  checkFile,
  checkOwners,
  checkPull,
  verdictOn
} from "./chunk-XE6MJRRJ.js";
import "./chunk-A454Q73N.js";
import {
  issueWhileTold,
  issuesNow,
  showAuditTrail,
  tellingQueue
} from "./chunk-CMK3RVXL.js";
import {
  inPlaceAllTheSame
} from "./chunk-TIO6Y4VO.js";
import {
  AuditTrailError,
  auditTrail,
  intendedRecord,
  recordedLedger
} from "./chunk-YFHIEU3Y.js";
import {
  inEachAccount
} from "./chunk-CYAPKX2M.js";
import "./chunk-NBTAV6KX.js";
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  useRefused,
  useWaits
} from "./chunk-EKLRLXO7.js";
import {
  readStandingFiles
} from "./chunk-D7YCYKZJ.js";
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
} from "./chunk-C3PL43NN.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-FGRRIOXE.js";
import {
  REASONS,
  approvalReader,
  countApprovals,
  quoted
} from "./chunk-VSWG6DBH.js";
import "./chunk-AGSNOP3K.js";
import {
  TOLD_OF_ACCOUNTS,
  refusedKey,
  wasToldLive
} from "./chunk-HZUFVJA5.js";
import "./chunk-XD2PPPQB.js";
import "./chunk-LWD32UKE.js";
import {
  ASSIGNED,
  GIVEN_AS_IT_IS,
  differenceView,
  extendedEnd,
  extensionView,
  requestOfDifference,
  reviewOfDifference
} from "./chunk-56Q2JVUH.js";
import {
  approvalsAtGrant,
  reasonsBeside,
  requestFacts
} from "./chunk-MV6JBSYG.js";
import {
  actionsIn,
  isPreset,
  judge,
  ticketText
} from "./chunk-S3GHBLCR.js";
import "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import {
  digestOfStanding
} from "./chunk-SD44PFFD.js";
import {
  readCommentCommand
} from "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import "./chunk-EKIA2S4K.js";
import {
  mergeTimes
} from "./chunk-ATW52AOA.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-DNEFLWSQ.js";
import {
  CALLS_A_GRANT,
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls,
  times
} from "./chunk-45IP2ORQ.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  filedDifferences,
  filedExtensions
} from "./chunk-GRIDU2BD.js";
import {
  beginsOf,
  endFrom,
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import {
  at,
  failed,
  grantedAgain,
  labelsFor,
  liveAllTheSame,
  overUntold,
  paragraphs,
  record,
  refusedAtGrant,
  showLabel,
  tell,
  waiting
} from "./chunk-UHEEKRHV.js";
import {
  isOver,
  shownState
} from "./chunk-RM3SS25X.js";
import {
  END_NOT_ENFORCED,
  howToUse,
  inTrial,
  statusComment
} from "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import {
  recordedApprovers,
  recordedRequest,
  recordedStatements,
  recordedUse
} from "./chunk-6QJNZWWJ.js";
import {
  readReviewed
} from "./chunk-BV6Y46VJ.js";
import {
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import "./chunk-53TFLAQF.js";
import {
  recentlyClosed,
  setStatus
} from "./chunk-NO4Q5WCE.js";
import {
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import {
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  announce,
  announceToMany,
  hasKey,
  keepCurrent
} from "./chunk-T3NC5FS5.js";
import {
  closeIssue,
  openNumbers,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  isUnrecorded,
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import {
  readDifference,
  readExtension,
  serialiseDifference,
  serialiseExtension,
  supplementPaths
} from "./chunk-EB6D6L3F.js";
import {
  supplementName,
  supplementNamed,
  supplementPart
} from "./chunk-K7CWAQPI.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-P56NAT5W.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-HF7NUZHM.js";
import {
  STATES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  mainBranchOf
} from "./chunk-ASEL2QWO.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  accountsNamed,
  approversFor,
  formatDuration,
  isRequest,
  loadKnowledge,
  longestOf,
  parseIssueBody,
  partOf,
  peopleOf,
  requestPaths
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  addSeconds,
  earlier,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  FIRST_PART,
  RequestPart,
  givesTheSame
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/grant/due-requests.ts
var SETTLED = 10 * 60;
async function dueRequests(run, main, config, catalog, open) {
  const { github } = run;
  const requests = open.issues.filter(({ body }) => isRequest(body));
  const settled = earlier(github.now(), SETTLED);
  const [filed, closed] = await Promise.all([
    filedRequests(github, main.head, config, github.now()),
    recentlyClosed(github, "any branch")
  ]);
  const mergedAt = new Map(closed.map((pull) => [pull.issue, pull.mergedAt]));
  const merged = new Set(
    closed.filter(({ mergedAt: mergedAt2 }) => mergedAt2 !== void 0 && mergedAt2 <= settled).map(({ issue }) => issue)
  );
  for (const { path, issue } of filed.filter((file) => open.pulls.includes(file.issue))) {
    run.log.warning(`${path}: #${issue} is a pull request and no issue. Nothing is granted from it.`);
  }
  const tooMany = requests.filter(({ body }) => accountsNamed(body).length > config.max_accounts_per_request);
  const filedForSeveral = await thoseForSeveral(
    filed.filter(({ issue }) => tooMany.some(({ number }) => number === issue))
  );
  const due = [];
  for (const issue of requests) {
    const files = filed.filter((file2) => file2.issue === issue.number);
    if (files.length === 0 && !merged.has(issue.number)) continue;
    const named = accountsNamed(issue.body);
    if (named.length > 1 && (!tooMany.includes(issue) || filedForSeveral.has(issue.number))) {
      due.push(...inAccounts(issue, named, files));
      continue;
    }
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
  async function thoseForSeveral(files) {
    if (files.length === 0) return /* @__PURE__ */ new Set();
    const read = await readRequests(github, main.head, files);
    return new Set(
      [...read.values()].filter(({ accounts }) => accounts !== void 0).map(({ issue }) => issue)
    );
  }
  function inAccounts(issue, accounts, files) {
    const month = monthOf(issue.createdAt);
    const at2 = mergedAt.get(issue.number);
    for (const { path } of files.filter((f) => !accounts.includes(f.account) || f.month !== month))
      run.log.warning(`${path} is not where a file of #${issue.number} belongs. Nothing is granted from it.`);
    return accounts.flatMap((account) => {
      const file = files.find((each) => each.account === account && each.month === month);
      if (!config.accounts.has(account) || file === void 0 && !merged.has(issue.number)) return [];
      const ask = parseIssueBody(issue.body, config, catalog(), void 0, account);
      const { extensions = [], differences = [] } = file ?? {};
      return [
        {
          issue,
          file: { account, month, issue: issue.number, extensions, differences },
          accounts,
          ...ask.ok ? { asked: ask.value } : {},
          ...ask.ok && at2 !== void 0 ? { ends: endFrom(ask.value, at2) } : {}
        }
      ];
    });
  }
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
  if (request.accounts !== void 0) {
    const message = "A request for several accounts is neither extended nor added to: each account would need its own.";
    const of2 = {
      approved: false,
      reasons: [{ code: `${kind}-differs`, message }],
      waiting: false
    };
    return {
      kind: "refused",
      verdict: kind === "extension" ? { ...of2, supplement: extensions.get(number) } : { ...of2, supplement: differences.get(number) }
    };
  }
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
      approvers: recordedApprovers(approvers),
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
      approvers: recordedApprovers(base.approvers),
      [of.kind]: {
        number,
        pull: verdict.pull,
        head: verdict.head,
        ...of.kind === "extension" ? { extends: formatInstant(of.verdict.supplement.extends) } : {},
        comment: verdict.supplement.comment,
        approvers: recordedApprovers(verdict.approvers)
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
var tellChannel = async (...of) => (await import("./tell-channel-6C3VGBTC.js")).tellChannel(...of);

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

// src/commands/grant/settle-grant.ts
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
async function settle2(context, account, backend, due, listed, isTold, told) {
  const { issue } = due;
  const [verdict] = await Promise.all([
    context.config.frozen ? FROZEN3 : verdictOn(context, issue, { ...due.file, accounts: due.accounts }, () => context.run.github.now()),
    told
  ]);
  if (!verdict.approved) return { kind: "refused", issue, verdict };
  const { request } = verdict;
  const begins = beginsOf(request, verdict.window);
  const facts = {
    repository: context.main.repository,
    issue: request.issue,
    part: partOf(request),
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

// src/commands/grant/settled-accounts.ts
function settledAccounts(tell2) {
  const all = /* @__PURE__ */ new Map();
  const done = (number) => {
    const found = all.get(number);
    if (found === void 0) return;
    all.delete(number);
    if (found.settled.size + found.seen.size + found.gone.size > 0) tell2(found);
  };
  return {
    /** @param due accounts in which this run looks at it */
    expect(issue, accounts, due, gone) {
      all.set(issue.number, {
        issue,
        accounts,
        settled: /* @__PURE__ */ new Map(),
        seen: /* @__PURE__ */ new Set(),
        gone: new Set(gone),
        left: new Set(due)
      });
    },
    add(account, of) {
      all.get(of.settled.issue.number)?.settled.set(account, of);
    },
    seen(account, { number }) {
      all.get(number)?.seen.add(account);
    },
    /** Everything in this account is looked at. */
    finish(account) {
      for (const [number, { left }] of [...all]) {
        if (left.delete(account) && left.size === 0) done(number);
      }
    },
    /** The run is over. */
    end() {
      for (const number of [...all.keys()]) done(number);
    }
  };
}

// src/messages/accounts-news.ts
var ALIVE = ["granted", "scheduled", "approved", "failed"];
function stateOfAll(accounts) {
  for (const state of ALIVE) if (accounts.some((each) => each.state === state)) return state;
  if (accounts.some(({ state }) => state === void 0 || !STATES[state].over)) return "approved";
  const [first] = accounts;
  return ["revoked", "expired", "lapsed", "refused"].find(
    (state) => accounts.some((each) => each.state === state)
  ) ?? first?.state ?? "approved";
}
var count = (accounts, ...states) => accounts.filter(({ state }) => states.includes(state)).length;
function inHowMany(accounts) {
  const parts = [
    [count(accounts, "granted"), "live in"],
    [count(accounts, "scheduled"), "in place, and begins later, in"],
    [count(accounts, "approved"), "waiting in"],
    [count(accounts, "failed"), "not accepted by AWS in"],
    [count(accounts, "refused"), "refused in"],
    [count(accounts, "lapsed"), "lapsed in"],
    [count(accounts, "revoked"), "taken back in"],
    [count(accounts, "expired"), "ended in"],
    [count(accounts, void 0), "not looked at yet in"]
  ];
  const shown2 = parts.filter(([number]) => number > 0);
  return shown2.map(
    ([number, words], index) => index === 0 ? `${words} **${number} of ${accounts.length}** accounts` : `${words} ${number}`
  ).join("; ");
}
var accountsStand = (accounts) => [
  "| account | |",
  "| --- | --- |",
  ...accounts.map(
    ({ account, state, until }) => `| **${account}** | ${state === void 0 ? "No run could look at it yet; the next one tries again" : STATES[state].headline}${until === void 0 || state !== "granted" && state !== "scheduled" ? "" : `, until ${clockTime(until)}`} |`
  )
].join("\n");
function reasonsOf(accounts) {
  const all = /* @__PURE__ */ new Map();
  for (const { account, why } of accounts) {
    if (why === void 0) continue;
    const there = all.get(why);
    if (there) there.push(account);
    else all.set(why, [account]);
  }
  return [...all].map(([why, names]) => `**${names.join(", ")}:**

${why}`).join("\n\n");
}
var LONGEST_REASONS = 3e4;
function accountsGranted(who, accounts, usage) {
  const reasons = reasonsOf(accounts);
  const live = accounts.some(({ state }) => state === "granted" || state === "scheduled");
  const waits = accounts.some(
    ({ state }) => state === "approved" || state === "failed" || state === void 0
  );
  return {
    comment: paragraphs(
      `${at(who)}, your access is ${inHowMany(accounts)}.`,
      accountsStand(accounts),
      usage,
      reasons.length > LONGEST_REASONS ? `${reasons.slice(0, LONGEST_REASONS)}\u2026` : reasons,
      waits ? "What waits is tried again by itself until the time of this request ends. What is live does not wait for it." : void 0,
      live ? "AWS ends it by itself. If you are done before, close this issue and the access is taken back in all of these accounts." : void 0
    ),
    next: paragraphs(
      `${sentence(inHowMany(accounts))}.${live ? " Closing this issue takes the access back in all of them." : ""}`,
      accountsStand(accounts)
    )
  };
}
var sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

// src/commands/grant/account-outcome.ts
var isLapsed = ({ settled }) => settled.kind === "refused" && settled.held === void 0 && settled.verdict.reasons.some(({ code }) => code === "lapsed");
function toldGone(issue, account, part) {
  const message = "aws-jit.yml no longer names this account, so nothing is granted there. If it is named again while the time of this request lasts, it is granted by itself.";
  const code = "account-gone";
  return {
    now: { account, state: "approved", why: `- ${inlineText(message)} (\`${code}\`)` },
    event: {
      kind: "approved",
      once: `${part}:${code}`,
      data: {
        created: formatInstant(issue.createdAt),
        account,
        part,
        codes: [code],
        reasons: [{ code, message }]
      }
    }
  };
}
async function toldOf({ settled, backend }, account, part) {
  const asked = { created: formatInstant(settled.issue.createdAt), account, part };
  const held = settled.kind === "granted" ? {
    object: settled.object,
    request: settled.approved.request,
    policyText: settled.approved.policyText,
    from: settled.approved.window.from
  } : settled.held;
  if (held !== void 0) {
    if (!await backend.isLive(held.object)) return void 0;
    const { object, request, policyText, from } = held;
    const state = stateOfHeld(request, await backend.now());
    const until = formatInstant(object.until);
    const granted = settled.kind === "granted" ? settled : void 0;
    return {
      now: { account, state, until: object.until },
      live: {
        approved: { request, policyText },
        object,
        ...granted?.principalArn === void 0 ? {} : { principalArn: granted.principalArn }
      },
      ...granted?.fresh === true ? { again: { account, approved: granted.approved, object: granted.object } } : {},
      event: {
        kind: state,
        once: `${part}:${until}`,
        data: {
          ...recordedRequest(request),
          part,
          until,
          ...from === void 0 ? {} : { from: formatInstant(from) },
          arn: object.arn,
          ...granted?.principalArn === void 0 ? {} : { principalArn: granted.principalArn },
          ...granted === void 0 ? {} : {
            pull: granted.approved.pull,
            head: granted.approved.head,
            approvers: recordedApprovers(granted.approved.approvers)
          },
          policy: digestOf(policyText),
          statements: recordedStatements(request, policyText)
        }
      }
    };
  }
  switch (settled.kind) {
    case "granted":
      return void 0;
    case "revoked":
      return { now: { account, state: "revoked" } };
    case "failed": {
      const { code, message, retry } = settled.outcome;
      return {
        now: { account, state: "failed", why: `- ${inlineText(message, 1500)}` },
        event: {
          kind: "failed",
          once: `${part}:${code}:${digestOf(causeIn(message)).slice(0, 12)}`,
          data: { ...asked, code, message, retry }
        }
      };
    }
    case "refused": {
      const { reasons, waiting: waiting2, window } = settled.verdict;
      const codes = [...new Set(reasons.map(({ code }) => code))];
      const state = codes.includes("lapsed") ? "lapsed" : waiting2 ? "approved" : "refused";
      const list = reasons.map(({ code, message }) => `- ${inlineText(message, 600)} (\`${code}\`)`).join("\n");
      return {
        now: { account, state, until: window?.until, why: list },
        event: {
          kind: state,
          once: `${part}:${digestOf(reasons.map(whatIsToldOnce).sort().join()).slice(0, 12)}`,
          data: { ...asked, codes, reasons: reasons.map(({ code, message }) => ({ code, message })) }
        }
      };
    }
  }
}
function fromRecord(account, own, at2) {
  const last = own.findLast(({ kind }) => Object.hasOwn(STATES, kind));
  if (last === void 0) return { account, state: void 0 };
  const until = parseInstant(String(last.data["until"]));
  const state = last.kind;
  return { account, state: isGiven(state) && until !== void 0 && until <= at2 ? "expired" : state, until };
}

// src/commands/grant/tell-accounts.ts
async function tellAccounts(of, { issue, accounts, settled, gone }, before) {
  const { run, config, ledger } = of;
  const { github } = run;
  const found = await issueWhileTold(run, issue.number);
  if (found.kind === "unknown") throw new Error(found.why);
  if (!found.issue.open) return { issue: issue.number, state: "unchanged", note: "Closed meanwhile." };
  const at2 = github.now();
  const all = [];
  for (const [index, account] of accounts.entries()) {
    const part = RequestPart.of(String(index + 1));
    const own = before.filter(({ data }) => data["part"] === part);
    const became = settled.get(account);
    const told = became === void 0 || isLapsed(became) && own.some(({ kind }) => kind === "granted" || kind === "scheduled") ? void 0 : await toldOf(became, account, part);
    const recorded = fromRecord(account, own, at2);
    const mayCome = recorded.state === void 0 || !(isGiven(recorded.state) || STATES[recorded.state].over);
    all.push(told ?? (gone.has(account) && mayCome ? toldGone(issue, account, part) : { now: recorded }));
  }
  const known = new Set(before.map(({ id }) => id));
  const events = all.flatMap(
    ({ event }) => event === void 0 ? [] : [ledgerEvent(event.kind, event.once, issue.number, at2, run.id, event.data)]
  );
  const news = events.filter(({ id }) => !known.has(id));
  const now = all.map((each) => each.now);
  const state = stateOfAll(now);
  const { labels } = found.issue;
  if (state === "revoked" && news.length === 0 && wasTakenBack(settled)) return void 0;
  if (STATES[state].over) {
    if (isOver(found.issue) && shownState(found.issue) !== "cancelled")
      return { issue: issue.number, state: "unchanged", note: "It is over, and not granted." };
    const ended = now.find((each) => each.state === "expired" || each.state === "lapsed");
    if (ended !== void 0 && await wasToldLive(github, issue.number, ended.until, before))
      return void 0;
  }
  const show = async () => {
    if (STATES[state].over) {
      const shown2 = await labelsFor(github, state, labels);
      const why = state === "revoked" ? "completed" : "not_planned";
      ledger.afterwards(() => closeIssue(github, issue.number, why, shown2));
    } else if (isGiven(state)) ledger.afterwards(() => showLabel(github, issue.number, state, labels));
    else await showLabel(github, issue.number, state, labels);
  };
  const key = { issue: issue.number, month: monthOf(issue.createdAt) };
  for (const event of events)
    if (known.has(event.id) && (!labels.includes(STATES[state].label) || isUnrecorded(before, event)))
      ledger.add(key, event);
  await tellAgain(
    of,
    issue,
    all.flatMap(
      ({ event, again }) => again !== void 0 && event !== void 0 && known.has(`${event.kind}:${event.once}`) ? [again] : []
    )
  );
  if (news.length === 0) {
    await show();
    return void 0;
  }
  const who = issue.author?.login ?? "ghost";
  const fresh = all.find(
    ({ event, live: live2 }) => live2 !== void 0 && event !== void 0 && !known.has(`${event.kind}:${event.once}`)
  );
  const words = accountsGranted(who, now, fresh?.live && usageOf(config, fresh.live));
  const isLive = now.some((each) => isGiven(each.state));
  const once2 = `${isLive ? TOLD_OF_ACCOUNTS.live : TOLD_OF_ACCOUNTS.none}${digestOf(
    news.map(({ id }) => id).sort().join()
  ).slice(0, 12)}`;
  const seen = run.seen.get(issue.number)?.said;
  const comment = inTrial(words.comment, config.trial);
  await announce(github, issue.number, once2, comment, issue.number, seen);
  const approved = [...settled.values()].flatMap(
    ({ settled: each }) => each.kind === "granted" || each.kind === "failed" ? [each.approved] : []
  )[0];
  const facts = approved === void 0 ? [] : grantFacts(approved, config);
  const status = { state, next: words.next, facts, trial: config.trial, runUrl: run.url };
  await keepCurrent(github, issue.number, "status", statusComment(status), seen);
  await show();
  const [first, ...rest] = news;
  if (first !== void 0) record(run, ledger, issue, first, comment, words.next);
  for (const event of rest) ledger.add(key, { ...event, data: { ...event.data, with: first?.id } });
  const live = now.filter((each) => isGiven(each.state)).length;
  const note = `Live in ${live} of ${now.length} accounts.`;
  return { issue: issue.number, state: state === "approved" ? "waiting" : state, note };
}
var wasTakenBack = (accounts) => [...accounts.values()].some(({ settled }) => settled.kind === "revoked");
async function tellAgain({ run, config }, { number, author }, again) {
  const [first] = again;
  if (first === void 0) return;
  const accounts = again.map(({ account }) => account);
  const approvers = again.flatMap(({ approved }) => approved.approvers.map(({ login }) => login));
  const mention = [.../* @__PURE__ */ new Set([author?.login ?? "ghost", ...approvers])].map((login) => `@${login}`);
  const day = formatInstant(run.github.now()).slice(0, 10);
  const key = `granted-again:${formatInstant(first.object.until)}:${day}:${digestOf(accounts.join()).slice(0, 12)}`;
  const words = inTrial(grantedAgain(mention.join(" "), first.object.until, accounts), config.trial);
  await announce(run.github, number, key, words, number, run.seen.get(number)?.said);
  run.log.warning(
    `#${number}: AWS did not hold what had been granted in ${accounts.join(", ")}, and nothing here took it back. It was granted again.`
  );
}
function usageOf(config, { approved, object, principalArn }) {
  const { request, policyText } = approved;
  const { account } = request;
  return [
    `In **${account}**, and in the others in the same way:`,
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part))
  ].join("\n\n");
}

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
  const short = shortOfCalls(run.callsLeft ?? await callsLeft(run.github));
  if (short !== void 0) return { done: [], failures: [short] };
  const [reader, open] = await Promise.all([approvalReader(run.github), openNumbers(run.github)]);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  let loaded;
  const knowledge = () => loaded ??= loadKnowledge();
  const due = await dueRequests(run, main, config, () => knowledge().catalog, open);
  const uses = dueUses(open.issues, config);
  if (due.length + uses.length === 0) return { done: [], failures: [] };
  const trail = auditTrail(run, config);
  const ledger = recordedLedger(run, main, trail);
  const telling = tellingQueue(run, ledger);
  const several = settledAccounts((of) => {
    telling.add({
      issue: of.issue.number,
      what: `was looked at in ${of.settled.size} accounts`,
      tell: async () => {
        const key = { issue: of.issue.number, month: monthOf(of.issue.createdAt) };
        const told = (await ledger.read([key])).get(of.issue.number) ?? [];
        return tellAccounts({ run, config, ledger }, of, told);
      }
    });
  });
  for (const { issue, accounts } of due)
    if (accounts !== void 0)
      several.expect(
        issue,
        accounts,
        due.filter((each) => each.issue === issue).map(({ file }) => file.account),
        accounts.filter((account) => !config.accounts.has(account))
      );
  const forSeveral = due.filter(({ accounts }) => accounts !== void 0);
  const toldOfSeveral = forSeveral.length === 0 ? void 0 : ledger.read(forSeveral.map(keyOf));
  toldOfSeveral?.catch(() => void 0);
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
    settled: { count: 0 },
    several,
    toldOfSeveral
  };
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
        several.finish(account.name);
        telling.flush();
      }
    },
    /* @__PURE__ */ new Set([...due.map(({ file }) => file.account), ...uses.map(({ of }) => of.account)])
  );
  several.end();
  const said = await telling.end();
  const all = [...failures, ...results.flat(), ...said.failures];
  if (context.waiting.length > 0) {
    try {
      const waiting2 = context.waiting.sort(byEnd).filter(({ issue }, at2, all2) => all2.findIndex((other) => other.issue.number === issue.number) === at2);
      await tellTurns(run, config, ledger, waiting2, context.settled.count);
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
  const left = due.filter(
    (each) => !isHeld(each) || each.accounts !== void 0 || !each.issue.labels.includes(STATES.granted.label)
  );
  const ofOne = left.filter(({ accounts }) => accounts === void 0);
  const reading = Promise.all([
    ofOne.length === 0 ? void 0 : context.ledger.read(ofOne.map(keyOf)),
    context.toldOfSeveral
  ]);
  reading.catch(() => void 0);
  const [approved, ends] = await Promise.all([
    approvedRequests(run.github, context.main, left.filter(isHeld)),
    withEnds(context, left)
  ]);
  const inOrder = ends.sort(byEnd);
  const before = async (each) => partOfEvents(each, (await reading)[each.accounts === void 0 ? 0 : 1]?.get(each.issue.number) ?? []);
  const failures = [];
  for (const [index, each] of inOrder.entries()) {
    const { issue } = each;
    try {
      const object = held.get(issue.number);
      const own = object?.attached === true ? await before(each) : [];
      const shown2 = object?.attached === true ? toldOf2(own, approved.get(issue.number), now) : void 0;
      const isShown = shown2 !== void 0 && (issue.labels.includes(STATES[shown2].label) || each.accounts !== void 0 && issue.labels.includes(STATES.granted.label)) && !own.some((event) => isUnrecorded(own, event));
      if (shown2 !== void 0 && (context.trail === void 0 || isShown)) {
        if (each.accounts !== void 0) {
          if (!isShown) context.several.seen(account.name, issue);
          continue;
        }
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
      const toldBefore = before(each);
      const made = await settle2(context, account, backend, each, object, shown2 !== void 0, toldBefore);
      if (shown2 !== void 0 && made.kind !== "granted") {
        if (each.accounts === void 0 && object !== void 0 && await backend.isLive(object))
          await showLabel(run.github, issue.number, shown2, issue.labels);
        continue;
      }
      const outcome = made.kind === "refused" || made.kind === "failed" ? { ...made, ...await heldBeside2(context, backend, each, object) } : made;
      context.settled.count += 1;
      if (each.accounts !== void 0) {
        context.several.add(account.name, { settled: outcome, backend });
        continue;
      }
      const told = await toldBefore;
      telling.add({
        issue: issue.number,
        what: `is ${outcome.kind}`,
        tell: () => tellOne({ run, config, ledger: context.ledger, backend }, outcome, told)
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${textOf(error)}`);
    }
  }
  failures.push(...await grantSupplements(context, account, backend, due, objects, telling));
  failures.push(...await grantUses(context, account, backend, uses, objects, telling));
  return failures;
}
var partOfEvents = ({ file, accounts }, events) => accounts === void 0 ? events : events.filter(({ data }) => data["part"] === partOf({ account: file.account, accounts }));
function toldOf2(before, request, now) {
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
export {
  grant
};
