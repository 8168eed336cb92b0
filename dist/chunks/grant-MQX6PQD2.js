import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REASONS,
  approvalReader,
  checkFile,
  checkOwners,
  checkPull,
  countApprovals,
  quoted,
  verdictOn
} from "./chunk-5WCDMJAP.js";
import "./chunk-4NKX5KS5.js";
import {
  grantedWords
} from "./chunk-MXN35KVT.js";
import {
  grantOf
} from "./chunk-QPCX5JLE.js";
import {
  COMPLETE,
  issueWhileTold,
  issuesNow,
  mayScanPartly,
  scanAmong,
  tellingQueue
} from "./chunk-VMUMIO6R.js";
import {
  inEachAccount
} from "./chunk-QVVFYQUT.js";
import "./chunk-HBEGNS45.js";
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  extended,
  extensionFailed,
  extensionRefused,
  extensionWaits
} from "./chunk-J3Q6JGXF.js";
import {
  wasToldLive
} from "./chunk-LSZYAHRZ.js";
import {
  mergeTimes
} from "./chunk-26E6N2TV.js";
import {
  extensionView
} from "./chunk-I7POYJFU.js";
import {
  approvalsAtGrant,
  reasonsBeside,
  recordedRequest,
  recordedStatements,
  requestFacts
} from "./chunk-HBIFKZOE.js";
import "./chunk-M2LIBMYP.js";
import "./chunk-XJVVR5YU.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-HESKV3R2.js";
import "./chunk-3JC2E6ZX.js";
import "./chunk-J5DX2JF3.js";
import {
  CALLS_A_GRANT,
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls,
  times
} from "./chunk-NQVN4B5L.js";
import {
  readCommentCommand
} from "./chunk-25YFQOVV.js";
import "./chunk-C7GQWMKJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-PDDZZDIR.js";
import "./chunk-YBYYJHRB.js";
import {
  digestOf
} from "./chunk-RUFRSSEF.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-NCHCNZCJ.js";
import "./chunk-4NKBRQOA.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import {
  filedExtensions
} from "./chunk-P3JBPLEU.js";
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
} from "./chunk-A5MSSUHV.js";
import {
  isOver,
  shownState
} from "./chunk-VOTQCFAN.js";
import {
  END_NOT_ENFORCED,
  howToUse,
  inTrial
} from "./chunk-L4TBJOTK.js";
import {
  clockTime
} from "./chunk-FDRDTVOP.js";
import "./chunk-BVE5IXP5.js";
import {
  recentlyClosed,
  setStatus
} from "./chunk-XZBDONAS.js";
import {
  announce,
  announceToMany,
  hasKey
} from "./chunk-Q52FVW7P.js";
import {
  extensionBranch
} from "./chunk-MBWNNAHX.js";
import {
  configurationOf
} from "./chunk-75YPEKEC.js";
import "./chunk-M3ZJDECD.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-XTHAILDX.js";
import {
  filedRequests
} from "./chunk-7CHW4N7X.js";
import {
  ASSIGNED,
  extendedEnd,
  extensionPart,
  extensionPaths,
  readExtension,
  requestPaths
} from "./chunk-DGZRJ5K2.js";
import {
  readFilesAt
} from "./chunk-FUNLS4I6.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-4JFUBLIR.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  openNumbers
} from "./chunk-4OTBFHZV.js";
import {
  mainBranchOf
} from "./chunk-QQ4ZXOLX.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-54LBTLAU.js";
import {
  STATES
} from "./chunk-V5NO4B6S.js";
import {
  inlineText
} from "./chunk-BKRRDZAH.js";
import {
  readRequest,
  serialiseRequest
} from "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
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
  isRequest,
  loadKnowledge,
  longestOf,
  monthOf,
  parseIssueBody,
  peopleOf
} from "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";

// src/commands/grant/due-requests.ts
var SETTLED = 10 * 60;
async function dueRequests(run, main, config, catalog) {
  const { github } = run;
  const open = await openNumbers(github);
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
    const extensions = file?.extensions ?? [];
    const place = { account: file?.account ?? account, month, issue: issue.number, extensions };
    if (file !== void 0 || merged.has(issue.number)) {
      const at2 = mergedAt.get(issue.number);
      const asked = ask.ok ? ask.value.duration : void 0;
      due.push({
        issue,
        file: place,
        ...asked === void 0 ? {} : { asked },
        ...asked === void 0 || at2 === void 0 ? {} : { ends: addSeconds(at2, asked) }
      });
    }
    for (const { path } of files.filter((f) => f.account !== account || f.month !== month)) {
      run.log.warning(`${path} is not where a file of #${issue.number} belongs. Nothing is granted from it.`);
    }
  }
  return due;
}

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
async function extensionVerdict(context, issue, file, number, now) {
  const { config, github, main, reader } = context;
  const filed = await filedExtensions(github, main.head, file);
  const base = await verdictOn(context, issue, file, now, true);
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
    approvers: approversFor(config, file.account),
    samePrincipal: peopleOf(config, request.principal, file.account),
    ownsBeside: Object.values(of)
  };
  const proved = /* @__PURE__ */ new Map();
  const isApproved = (which) => {
    const known = proved.get(which) ?? judge(which, true).then(({ verdict: verdict2 }) => verdict2.approved);
    proved.set(which, known);
    return known;
  };
  const judge = async (which, maybeOver) => {
    const earlier2 = [...filed.values()].filter((each) => each.number < which);
    const own = filed.get(which);
    const parts2 = own?.extends === window.until ? [FIRST_PART] : [];
    for (const each of earlier2.filter(({ until }) => until === own?.extends))
      if (await isApproved(each.number)) parts2.push(extensionPart(each.number));
    const facts = await reader.extensionFacts(file.issue, which, extensionPaths(request, which), of);
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

// src/commands/grant/tell-live.ts
async function tellGranted(of, issue, { approved, object, fresh, principalArn }) {
  const ended = await endedSince(of, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? "ghost";
  const { request, policyText, pull, head, approvers } = approved;
  const words = grantedWords(config, request, policyText, who, object.until, principalArn);
  const until = formatInstant(object.until);
  const isNews = await tell(run, ledger, {
    issue,
    state: "granted",
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: grantFacts(approved, config), trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      from: formatInstant(approved.window.from),
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
  return { issue: issue.number, state: "granted", note: `Live until ${until}.` };
}
async function tellHeld(of, issue, { object, request, policyText }, reasons) {
  const ended = await endedSince(of, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger } = of;
  const who = issue.author?.login ?? "ghost";
  const granted = grantedWords(config, request, policyText, who, object.until);
  const words = liveAllTheSame(granted, reasons);
  const until = formatInstant(object.until);
  await tell(run, ledger, {
    issue,
    state: "granted",
    once: until,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {
      ...recordedRequest(request),
      until,
      arn: object.arn,
      policy: digestOf(policyText),
      statements: recordedStatements(request, policyText)
    }
  });
  return {
    issue: issue.number,
    state: "granted",
    note: `Live until ${until}, though it would not be granted now.`
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

// src/commands/grant/tell-extension.ts
async function tellExtension(of, issue, settled) {
  const who = issue.author?.login ?? "ghost";
  const { extension, number } = settled;
  const name = `x${number}`;
  const say = async (once2, words) => {
    const key = `extension-${name}:${digestOf(once2).slice(0, 12)}`;
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
        words
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
async function tellExtended(of, issue, { base, verdict, object, principalArn, number }, who) {
  const ended = await endedSince(of, issue, object);
  if (ended !== void 0) return { issue: issue.number, state: "unchanged", note: ended };
  const { run, config, ledger } = of;
  const { request, policyText } = base;
  const { extension } = verdict;
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const words = extended(
    { who, by: extension.by, extends: extension.extends, until: object.until },
    request.principal.kind,
    usage,
    !assigned
  );
  const until = formatInstant(object.until);
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
      arn: object.arn,
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
async function grantExtensions(context, account, backend, due, objects, telling) {
  const { run, config, ledger, github, main } = context;
  const extended2 = due.filter(({ file }) => file.extensions.length > 0);
  if (extended2.length === 0) return [];
  const told = await ledger.read(
    extended2.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  const failures = [];
  for (const each of extended2) {
    const { issue, file } = each;
    try {
      const filed = await filedExtensions(github, main.head, file);
      for (const { number } of file.extensions) {
        const extension = filed.get(number);
        if (extension !== void 0 && extension.until <= await backend.now()) continue;
        const part = extensionPart(number);
        const held = objects.some(
          (object) => object.issue === issue.number && object.part === part && object.attached
        );
        if (held && extension !== void 0 && wasTold(told.get(issue.number) ?? [], extension)) continue;
        const owed = times(CALLS_TO_TELL, telling.waiting());
        const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), {
          rest: owed.rest + 2 * CALLS_A_GRANT.rest,
          graphql: owed.graphql + 2 * CALLS_A_GRANT.graphql
        });
        if (enough !== void 0) return [...failures, enough];
        const settled = await settleExtension(context, account, backend, each, number);
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
async function settleExtension(context, account, backend, { issue, file }, number) {
  const { config, main, knowledge, run } = context;
  if (config.frozen)
    return { kind: "refused", number, extension: void 0, reasons: [FROZEN], waiting: true };
  const judged = await extensionVerdict(context, issue, file, number, () => run.github.now());
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
  const facts = {
    repository: main.repository,
    issue: request.issue,
    part: extensionPart(number),
    account: account.id,
    principal: request.principal,
    window,
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
  for (const object of candidates) if (await backend.isLive(object)) return object;
  return void 0;
}
async function neverSaidOfLive(backend, issue, settled) {
  if (settled.kind !== "refused") return;
  const part = extensionPart(settled.number);
  for (const object of await backend.objectsOf(issue))
    if (object.part === part && object.attached && object.until > await backend.now() && await backend.isLive(object))
      throw new Error(
        `AWS holds ${object.arn} until ${formatInstant(object.until)}, though it would not be extended now: ${settled.reasons.map(({ message }) => message).join(" ")} If it should end, write /revoke on the issue.`
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
  const due = await dueRequests(run, main, config, () => knowledge().catalog);
  if (due.length === 0) return { done: [], failures: [] };
  const ledger = openLedger(run.github);
  const partly = mayScanPartly(run, config.accounts.values());
  const context = {
    scan: partly ? scanAmong(await ledger.read(due.map(keyOf))) : COMPLETE,
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
    async (account, backend) => {
      const of = due.filter(({ file }) => file.account === account.name);
      try {
        return await grantIn(context, account, backend, of, telling);
      } finally {
        telling.flush();
      }
    },
    new Set(due.map(({ file }) => file.account))
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
var keyOf = ({ file }) => ({ issue: file.issue, month: file.month });
var byEnd = (a, b) => (a.ends ?? Infinity) - (b.ends ?? Infinity) || a.issue.number - b.issue.number;
var textOf = (error) => error instanceof Error ? error.message : String(error);
async function grantIn(context, account, backend, due, telling) {
  const { run, config } = context;
  const objects = await backend.list(context.scan.scope);
  const held = heldByRequest(objects);
  const left = due.filter(
    ({ issue }) => held.get(issue.number)?.attached !== true || !issue.labels.includes(STATES.granted.label)
  );
  const told = await context.ledger.read(left.map(keyOf));
  const inOrder = (await withEnds(context, left)).sort(byEnd);
  const failures = [];
  for (const [index, each] of inOrder.entries()) {
    const { issue } = each;
    const before = told.get(issue.number) ?? [];
    try {
      const object = held.get(issue.number);
      if (object?.attached && before.some(({ kind }) => kind === "granted")) {
        await showLabel(run.github, issue.number, "granted", issue.labels);
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
      const made = await settle(context, account, backend, each);
      const outcome = made.kind === "refused" || made.kind === "failed" ? { ...made, ...await heldOf(context, backend, each, object) } : made;
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
  failures.push(...await grantExtensions(context, account, backend, due, objects, telling));
  return failures;
}
var heldByRequest = (objects) => new Map(
  [...objects].sort((a, b) => Number(a.attached) - Number(b.attached) || a.until - b.until).map((object) => [object.issue, object])
);
async function withEnds({ github }, due) {
  const unknown = due.filter(({ ends }) => ends === void 0).map(({ issue }) => issue.number);
  const merges = unknown.length === 0 ? void 0 : await mergeTimes(github, unknown);
  return due.map((each) => {
    const at2 = merges?.get(each.issue.number);
    return at2 === void 0 || each.asked === void 0 ? each : { ...each, ends: addSeconds(at2, each.asked) };
  });
}
async function heldOf({ run, main, scan }, backend, { file, issue }, listed) {
  const object = listed ?? (scan.scope === void 0 ? void 0 : await liveOf(backend, file.issue));
  if (!object?.attached || object.until <= await backend.now() || !await backend.isLive(object))
    return {};
  const paths = requestPaths({ account: file.account, createdAt: issue.createdAt, issue: file.issue });
  const texts = await readFilesAt(run.github, main.head, [paths.request, paths.policy]);
  const request = readRequest(texts.get(paths.request) ?? "");
  const policyText = texts.get(paths.policy);
  if (!request.ok || policyText === void 0)
    throw new Error(`AWS holds ${object.arn} until its end, and what was approved for it cannot be read.`);
  return { held: { object, request: request.value, policyText } };
}
async function liveOf(backend, issue) {
  const standing = await backend.find(issue);
  return standing.kind === "live" ? standing.object : void 0;
}
var FROZEN2 = {
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
async function settle(context, account, backend, due) {
  const { issue } = due;
  if (context.config.frozen) return { kind: "refused", issue, verdict: FROZEN2 };
  const verdict = await verdictOn(context, issue, due.file, () => context.run.github.now());
  if (!verdict.approved) return { kind: "refused", issue, verdict };
  const { request } = verdict;
  const facts = {
    repository: context.main.repository,
    issue: request.issue,
    part: FIRST_PART,
    account: account.id,
    principal: request.principal,
    window: verdict.window,
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
