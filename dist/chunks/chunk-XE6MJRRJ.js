import {
  protectionProblems
} from "./chunk-A454Q73N.js";
import {
  REASONS,
  checkCommits,
  countApprovals,
  loginIsFree,
  quoted
} from "./chunk-VSWG6DBH.js";
import {
  firstMerged
} from "./chunk-XD2PPPQB.js";
import {
  judge,
  presetPolicy,
  servicesToAskFor
} from "./chunk-S3GHBLCR.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import {
  readCommentCommand
} from "./chunk-IQEVYAQJ.js";
import {
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import {
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  pathsIn
} from "./chunk-OPQRPPFF.js";
import {
  readReviewed
} from "./chunk-BV6Y46VJ.js";
import {
  draftBranch
} from "./chunk-XCRRBLYD.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-R3CJWPV7.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import {
  isChoice
} from "./chunk-PR2ZJ276.js";
import {
  accountsNamed,
  approversFor,
  formatDuration,
  pathsBeside,
  peopleOf,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  addSeconds,
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/approval/file-checks.ts
var REGULAR = "100644";
var KINDS = {
  "100755": "an executable file",
  "120000": "a symbolic link",
  "160000": "a submodule",
  "040000": "a folder"
};
function checkFile(file, expectedPath, hasPull) {
  const reasons = [];
  if (expectedPath !== void 0 && file.path !== expectedPath) {
    reasons.push({
      code: "path-differs",
      message: `${quoted(file.path)} is not the place of this request's file, which is ${expectedPath}. Only the canonical path counts: file a new issue.`
    });
  }
  const main = entry(file.path, "the default branch", file.onMain, reasons);
  const head = hasPull ? entry(file.path, "the pull request's head", file.onHead, reasons) : void 0;
  if (main && head && main.oid !== head.oid) {
    reasons.push({
      code: "file-differs-from-head",
      message: `${file.path} on the default branch (${main.oid.slice(0, 12)}) is not what was approved in the pull request (${head.oid.slice(0, 12)}). These files are written once: file a new issue.`
    });
  }
  if (!main) return { reasons, text: void 0 };
  if (!main.text.known) {
    reasons.push({
      code: "file-unread",
      message: `${file.path} could not be read byte for byte: ${main.text.why}. The next run reads it again.`
    });
    return { reasons, text: void 0 };
  }
  return { reasons, text: main.text.value };
}
function entry(path, where, read, reasons) {
  if (!read.known) {
    reasons.push({
      code: "file-unread",
      message: `${path} on ${where} could not be read: ${read.why}. The next run reads it again.`
    });
    return void 0;
  }
  if (read.value === "absent") {
    reasons.push({
      code: "file-missing",
      message: `${path} is not on ${where}. All three files of a request must be there: file a new issue.`
    });
    return void 0;
  }
  if (read.value.mode !== REGULAR) {
    reasons.push({
      code: "file-not-regular",
      message: `${path} on ${where} is ${KINDS[read.value.mode] ?? `of mode ${quoted(read.value.mode)}`}, and only a regular file can be approved. File a new issue.`
    });
    return void 0;
  }
  return read.value;
}

// src/approval/issue-checks.ts
var AGAIN = "File a new issue with the form.";
function checkIssue({ issue: read, repository }) {
  if (!read.known) {
    return [
      {
        code: "issue-unread",
        message: `The issue could not be read: ${read.why}. The next run reads it again.`
      }
    ];
  }
  const issue = read.value;
  const reasons = [];
  if (issue.repository !== repository.id) {
    reasons.push({
      code: "issue-other-repository",
      message: `The issue belongs to the repository with id ${issue.repository}, not to ${repository.name} (${repository.id}). ${AGAIN}`
    });
  }
  if (issue.isPullRequest) {
    reasons.push({
      code: "issue-is-pull-request",
      message: `#${issue.number} is a pull request, not an issue. ${AGAIN}`
    });
  }
  if (issue.transferred) {
    reasons.push({
      code: "issue-transferred",
      message: `The issue came from another repository. ${AGAIN}`
    });
  }
  if (issue.author?.type !== "User") {
    reasons.push({
      code: "issue-author-not-user",
      message: `The issue was opened by ${who(issue.author)}, and only a person can ask for access. ${AGAIN}`
    });
  }
  if (issue.state !== "open") {
    reasons.push({
      code: "issue-closed",
      message: `The issue is closed, which withdraws the request. ${AGAIN}`
    });
  }
  return [...reasons, ...checkClosings(issue), ...checkEdits(issue)];
}
function checkClosings({ state, closings }) {
  if (!closings.known) {
    return [
      {
        code: "issue-closings-unread",
        message: `Whether the issue was ever closed could not be read completely: ${closings.why}. The next run reads it again.`
      }
    ];
  }
  const first = closings.value.find(({ by }) => by?.type !== "Bot");
  if (!first || state !== "open") return [];
  return [
    {
      code: "issue-was-closed",
      message: `The issue was closed by ${who(first.by)} at ${formatInstant(first.at)}, which withdrew the request. Opening it again does not bring it back. ${AGAIN}`
    }
  ];
}
function checkEdits(issue) {
  if (!issue.edits.known) {
    return [
      {
        code: "issue-edits-unread",
        message: `Who edited the issue could not be read completely: ${issue.edits.why}. The next run reads it again.`
      }
    ];
  }
  const edits = issue.edits.value;
  const { lastEditedAt } = issue;
  if (lastEditedAt !== void 0 && !edits.some(({ at }) => at >= lastEditedAt)) {
    return [
      {
        code: "issue-edits-unread",
        message: `The issue was edited at ${formatInstant(lastEditedAt)}, but the list of edits does not show by whom. ${AGAIN}`
      }
    ];
  }
  const other = edits.find(({ editor }) => editor === void 0 || editor.id !== issue.author?.id);
  if (!other) return [];
  return [
    {
      code: "issue-edited-by-other",
      message: `The issue was edited by ${who(other.editor)} at ${formatInstant(other.at)}. Only the person who asks may word the request, and an edit cannot be undone. ${AGAIN}`
    }
  ];
}
var who = (account) => account === void 0 ? "an account that no longer exists" : account.type === "User" ? `@${account.login}` : `${quoted(account.login)}, which is a ${quoted(account.type)}`;

// src/approval/owner-checks.ts
function checkOwners(facts) {
  const paths = pathsIn(facts.files);
  return [
    ...owned(facts.codeowners.now, paths, {
      when: "now",
      missing: "codeowners-missing",
      unowned: "path-unowned",
      unclear: "owners-unclear"
    }),
    // Without a pull request there was no merge, which is a reason of its own.
    ...facts.pull.known ? owned(facts.codeowners.atMerge, paths, {
      when: "before the merge",
      missing: "codeowners-missing-at-merge",
      unowned: "path-unowned-at-merge",
      unclear: "owners-unclear-at-merge"
    }) : []
  ];
}
function owned(read, paths, as) {
  const mend = as.when === "now" ? "" : " What is merged without owners cannot be approved: file a new issue.";
  if (!read.known) {
    return [
      {
        code: "codeowners-unread",
        message: `CODEOWNERS ${as.when} could not be read: ${read.why}. The next run reads it again.`
      }
    ];
  }
  const file = read.value;
  if (file === "absent") {
    return [
      {
        code: as.missing,
        message: `There is no CODEOWNERS ${as.when}, so nobody can approve: add .github/CODEOWNERS with owners for requests/ and policies/.${mend}`
      }
    ];
  }
  const codeowners = parseCodeowners(file.text);
  return paths.flatMap((path) => {
    const ownership = ownersOf(codeowners, path);
    if (ownership.kind === "owned") return [];
    if (ownership.kind === "unclear") {
      return [
        {
          code: as.unclear,
          message: `Who owns ${path} ${as.when} is unclear: GitHub skips line ${ownership.line} of ${file.path}, since ${ownership.why}. Mend that line.${mend}`
        }
      ];
    }
    return [
      {
        code: as.unowned,
        message: `Nobody owns ${path} ${as.when}: name owners for it in ${file.path}.${mend}`
      }
    ];
  });
}

// src/approval/pull-checks.ts
var ANEW = "File a new issue; its pull request is opened by the bot.";
function checkPull(facts, branch, beside = []) {
  const { pull } = facts;
  const reasons = [...checkOrigin(facts)];
  if (!pull.known) {
    if (reasons.length === 0) {
      reasons.push({
        code: "pull-unread",
        message: `The pull request could not be read: ${pull.why}. The next run reads it again.`
      });
    }
    return reasons;
  }
  return [
    ...reasons,
    ...checkMerge(facts, pull.value, branch),
    ...checkContents(facts, pull.value, beside),
    ...checkMergedBefore(facts, pull.value),
    ...checkCommits(facts, pull.value, beside)
  ];
}
function checkMergedBefore({ repository, mergedFromBranch }, pull) {
  if (!mergedFromBranch.known) {
    return [
      {
        code: "history-unread",
        message: `Which pull requests of ${quoted(pull.headRef)} were merged could not be read completely: ${mergedFromBranch.why}. The next run reads them again.`
      }
    ];
  }
  const before = mergedFromBranch.value.find(
    ({ number, mergedAt, baseRef, baseRepository }) => number !== pull.number && mergedAt !== void 0 && baseRef === repository.defaultBranch && baseRepository === repository.id && (pull.mergedAt === void 0 || mergedAt <= pull.mergedAt)
  );
  if (!before) return [];
  return [
    {
      code: "pull-merged-before",
      message: `Pull request #${before.number} from the same branch was merged before #${pull.number}, and its window is the one that counts. ${ANEW}`
    }
  ];
}
function checkOrigin(facts) {
  const { repository, files, pull } = facts;
  const reasons = [];
  const numbers = /* @__PURE__ */ new Set();
  for (const file of [files.request, files.policy, files.review]) {
    const reason = origin(file);
    if (reason) reasons.push(reason);
  }
  if (numbers.size > 1) {
    reasons.push({
      code: "files-of-several-pulls",
      message: `The three files came by different pull requests (${[...numbers].map((n) => `#${n}`).join(", ")}), so nobody approved them together. ${ANEW}`
    });
  }
  const [first] = numbers;
  if (numbers.size === 1 && pull.known && pull.value.number !== first) {
    reasons.push({
      code: "pull-not-first",
      message: `Pull request #${pull.value.number} was read, but #${first ?? 0} first added the files. The next run reads it again.`
    });
  }
  return reasons;
  function origin({ path, history }) {
    if (!history.known) {
      return {
        code: "history-unread",
        message: `The history of ${path} could not be read completely: ${history.why}. The next run reads it again.`
      };
    }
    const first2 = firstMerged(history.value, {
      defaultBranch: repository.defaultBranch,
      repository: repository.id
    });
    if (!("error" in first2)) {
      numbers.add(first2.number);
      return void 0;
    }
    const oldest = history.value[0]?.commit.slice(0, 12) ?? "";
    switch (first2.error) {
      case "no-history":
        return {
          code: "file-missing",
          message: `No commit on ${repository.defaultBranch} ever added ${path}. File a new issue.`
        };
      case "no-pull-request":
        return {
          code: "not-by-pull-request",
          message: `${path} came to ${repository.defaultBranch} with commit ${oldest}, which no merged pull request brought there, so nobody approved it. ${ANEW}`
        };
      case "ambiguous":
        return {
          code: "first-pull-ambiguous",
          message: `Several pull requests brought ${path} with commit ${oldest} at the same moment, so none can be told to be the approved one. ${ANEW}`
        };
    }
  }
}
function checkMerge(facts, pull, branch) {
  const { repository } = facts;
  const reasons = [];
  const say = (code, message) => reasons.push({ code, message: `Pull request #${pull.number} ${message} ${ANEW}` });
  if (!pull.merged || pull.mergedAt === void 0 || pull.mergeCommit === void 0)
    say("pull-not-merged", "is not merged.");
  if (pull.baseRef !== repository.defaultBranch || pull.baseRepository !== repository.id) {
    say(
      "pull-base",
      `was merged into ${quoted(pull.baseRef)}, not into the default branch ${repository.defaultBranch}.`
    );
  }
  if (branch !== void 0 && pull.headRef !== branch) {
    say("pull-head-branch", `came from the branch ${quoted(pull.headRef)}, not from ${branch}.`);
  }
  if (pull.headRepository !== repository.id) say("pull-from-fork", "came from another repository.");
  if (pull.author?.type !== "Bot") {
    say(
      "pull-author-not-bot",
      `was opened by ${pull.author ? `@${pull.author.login}` : "an account that no longer exists"}, not by the bot.`
    );
  }
  return reasons;
}
function checkContents({ files }, pull, beside = []) {
  if (!pull.files.known) {
    return [
      {
        code: "pull-files-unread",
        message: `The files of pull request #${pull.number} could not be read completely: ${pull.files.why}. The next run reads them again.`
      }
    ];
  }
  const expected2 = [...pathsIn(files), ...beside];
  const extra = pull.files.value.filter(({ path }) => !expected2.includes(path));
  const added = new Set(pull.files.value.filter(({ change }) => change === "ADDED").map(({ path }) => path));
  const notAdded = expected2.filter((path) => !added.has(path));
  const reasons = [];
  if (extra.length > 0) {
    const names = extra.slice(0, 3).map(({ path }) => quoted(path));
    reasons.push({
      code: "pull-extra-file",
      message: `Pull request #${pull.number} also changed ${names.join(", ")}${extra.length > 3 ? ` and ${extra.length - 3} more` : ""}. It may add the ${filesOf(files.request.path, expected2.length)} and nothing else. ${ANEW}`
    });
  }
  if (notAdded.length > 0) {
    reasons.push({
      code: "pull-file-not-added",
      message: `Pull request #${pull.number} did not add ${notAdded.slice(0, 6).join(", ")}${notAdded.length > 6 ? ` and ${notAdded.length - 6} more` : ""}. ${ANEW}`
    });
  }
  return reasons;
}
var filesOf = (own, count) => count === 2 ? "two files of its extension" : count > 3 ? `${count} files of its request, three for each account,` : `three files of its ${/\.d\d+\.yml$/.test(own) ? "difference" : "request"}`;

// src/approval/remark-checks.ts
function checkRemarks({ comments, issue, pull }, { remarks = [] }, former = /* @__PURE__ */ new Set()) {
  const places = /* @__PURE__ */ new Set([
    ...issue.known ? [issue.value.number] : [],
    ...pull.known ? [pull.value.number] : []
  ]);
  return remarks.flatMap((remark) => {
    const who2 = `Comment ${remark.comment}, by ${remark.by.login} as the request file says,`;
    const read = comments.find(({ id }) => id === remark.comment)?.now;
    if (!read?.known) {
      const why = read?.why ?? "it was not asked for";
      return [
        { code: "remark-unread", message: `${who2} could not be read: ${why}. The next run reads it again.` }
      ];
    }
    if (read.value === "gone") {
      const message = `${who2} led the draft and is deleted, so nothing shows that it was theirs. File a new issue.`;
      return [{ code: "remark-gone", message }];
    }
    return checkRemark(remark, read.value, places, who2, former);
  });
}
function checkRemark(remark, { on, author, body, editors }, places, who2, former) {
  const { by } = remark;
  const notTheirs = (message2) => [
    { code: "remark-not-theirs", message: `${who2} ${message2} File a new issue.` }
  ];
  if (author?.type !== "User" || author.id !== by.id || author.login !== by.login && !former.has(by.login)) {
    return notTheirs(`is by ${author === void 0 ? "an account that is gone" : quoted(author.login)}.`);
  }
  if (!places.has(on)) return notTheirs(`stands on #${on}, which is another matter.`);
  if (!editors.known) {
    const message2 = `Who edited comment ${remark.comment} could not be read: ${editors.why}. The next run reads it again.`;
    return [{ code: "remark-unread", message: message2 }];
  }
  if (editors.value.some((editor) => editor?.id !== by.id)) return notTheirs("was edited by somebody else.");
  if (says(body, remark)) return [];
  const message = `${who2} does not say now what the approvers read: ${quoted(remark.text)}. ${by.login} can set it back to what it was; the next run looks again. Or file a new issue.`;
  return [{ code: "remark-differs", message }];
}
function says(body, { command, chose, text }) {
  const read = readCommentCommand(body);
  if (read?.kind !== command) return false;
  if (chose === void 0) return read.words === text;
  const numbers = new Set((read.words.match(/\d+/g) ?? []).map(Number));
  return isChoice(read.words) && chose.every((number) => numbers.has(number));
}

// src/approval/request-match.ts
function compareRequests(filed, expected2, former = /* @__PURE__ */ new Set()) {
  const reasons = [];
  const fields = {
    repository: [filed.repository, expected2.repository],
    issue: [filed.issue, expected2.issue],
    "issue id": [filed.issueId, expected2.issueId],
    account: [filed.account, expected2.account],
    "account id": [filed.accountId, expected2.accountId],
    accounts: [filed.accounts, expected2.accounts],
    requester: [filed.requester.id, expected2.requester.id],
    "requester's login": [filed.requester.login, loginOf(filed, expected2, former)],
    preset: [filed.preset, expected2.preset],
    role: [filed.role, expected2.role],
    "curated set": [filed.curatedSet, expected2.curatedSet],
    principal: [principalText(filed.principal), principalText(expected2.principal)],
    services: [filed.services, expected2.services],
    resources: [filed.resources, expected2.resources],
    access: [sorted(filed.access), sorted(expected2.access)],
    "what answers raised": [filed.raised, expected2.raised],
    reason: [filed.reason, expected2.reason],
    duration: [filed.duration, expected2.duration],
    start: [timed(filed.start), timed(expected2.start)],
    ticket: [filed.ticket, expected2.ticket],
    "created at": [filed.createdAt, expected2.createdAt],
    "digest of the issue's text": [filed.bodyDigest, expected2.bodyDigest]
  };
  for (const [field, [file, now]] of Object.entries(fields)) {
    const [inFile, derived] = [JSON.stringify(file), JSON.stringify(now)];
    if (inFile === derived) continue;
    reasons.push({
      code: "request-differs",
      message: `The request file says ${field}: ${shown(field, file)}, but the issue and aws-jit.yml now say ${shown(field, now)}. Only what was asked for in the issue, and in answers of its author, can be granted: file a new issue with what is needed now.`
    });
  }
  const { approvedDuration } = filed;
  if (approvedDuration !== void 0 && approvedDuration > expected2.duration) {
    reasons.push({
      code: "duration-raised",
      message: `The request file approves ${formatDuration(approvedDuration)}, but the issue asked for ${formatDuration(expected2.duration)}. An approver may only shorten: file a new issue for a longer time.`
    });
  }
  return reasons;
}
var loginOf = (filed, expected2, former) => filed.requester.id === expected2.requester.id && former.has(filed.requester.login) ? filed.requester.login : expected2.requester.login;
function principalText(principal) {
  switch (principal.kind) {
    case "iam-user":
      return `IAM user ${principal.name}`;
    case "iam-role":
      return `IAM role ${principal.name}`;
    case "identity-center-user":
      return `Identity Center user ${principal.userName}`;
  }
}
var timed = (at) => at === void 0 ? void 0 : formatInstant(at);
var sorted = (map) => Object.entries(map).sort(([a], [b]) => a < b ? -1 : 1);
function shown(field, value) {
  if (value === void 0) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (field === "duration") return formatDuration(value);
  if (field === "created at") return formatInstant(value);
  return quoted(JSON.stringify(value));
}

// src/approval/verify.ts
function verify(facts, settings, now) {
  const { expectedRequest, required } = settings;
  const expected2 = expectedRequest.ok ? expectedRequest.value : void 0;
  const paths = expected2 && requestPaths(expected2);
  const issue = facts.issue.known ? facts.issue.value : void 0;
  const pull = facts.pull.known ? facts.pull.value : void 0;
  const requestFile = checkFile(facts.files.request, paths?.request, facts.pull.known);
  const policyFile = checkFile(facts.files.policy, paths?.policy, facts.pull.known);
  const reviewFile = checkFile(facts.files.review, paths?.review, facts.pull.known);
  const filed = requestFile.text === void 0 ? void 0 : readRequest(requestFile.text);
  const policy = policyFile.text === void 0 ? void 0 : readReviewed(filed?.ok ? filed.value : { curatedSet: void 0 }, policyFile.text);
  const window = filed?.ok && pull ? windowOf(filed.value, pull.mergedAt) : void 0;
  const protection = protectionProblems({
    repository: facts.repository,
    rules: facts.rules,
    codeowners: facts.codeowners.now,
    ownerErrors: facts.codeowners.errors,
    curated: settings.curated,
    presets: settings.presets
  });
  const reasons = [
    ...checkIssue(facts),
    ...checkForm(facts, settings),
    ...settings.against.map(({ code, message }) => ({ code, message })),
    ...requestFile.reasons,
    ...policyFile.reasons,
    ...reviewFile.reasons,
    ...checkRequest(filed, expected2, settings.formerLogins),
    ...filed?.ok ? checkRemarks(facts, filed.value, settings.formerLogins) : [],
    ...checkPolicy(policy),
    ...settings.guardrails.map((message) => ({ code: "guardrails", message })),
    // A refused policy has no view to compare with; the guardrails' own words say more.
    ...settings.guardrails.length > 0 ? [] : checkReview(reviewFile.text, settings, facts.files.review.path),
    ...checkPull(facts, branchOf(expected2?.issue ?? issue?.number), besideOf(expected2, filed)),
    ...checkOwners(facts),
    ...checkTime(facts, window, settings, now),
    ...settings.trial ? [] : protection
  ];
  const counted = pull ? countApprovals(facts, pull, issue?.author?.id, settings, window) : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (reasons.length === 0 && filed?.ok && policy?.ok && policyFile.text !== void 0 && reviewFile.text !== void 0 && window && pull?.mergeCommit !== void 0 && approvers.length >= Math.max(1, required)) {
    return {
      approved: true,
      request: filed.value,
      reviewed: policy.value,
      policyText: policyFile.text,
      reviewText: reviewFile.text,
      window,
      approvers,
      required,
      pull: pull.number,
      head: pull.head,
      mergeCommit: pull.mergeCommit,
      unprotected: protection
    };
  }
  return {
    approved: false,
    reasons,
    waiting: reasons.every(({ code }) => REASONS[code] !== "never"),
    window,
    approvers,
    required,
    head: pull?.head
  };
}
var branchOf = (issue) => issue === void 0 ? void 0 : draftBranch(issue);
function besideOf(expected2, filed) {
  const request = expected2 ?? (filed?.ok === true ? filed.value : void 0);
  return request === void 0 ? [] : pathsBeside(request);
}
function windowOf(filed, mergedAt) {
  return mergedAt === void 0 ? void 0 : windowFrom(filed, mergedAt);
}
function checkForm(facts, { expectedRequest }) {
  if (!expectedRequest.ok) {
    const problems = expectedRequest.problems.slice(0, 10).map(({ path, message }) => `${path}: ${message}`);
    return [
      {
        code: "form-invalid",
        message: `The issue gives no request by aws-jit.yml as it is now: ${problems.join(" ") || "no problem was named."} File a new issue.`
      }
    ];
  }
  const { value } = expectedRequest;
  const issue = facts.issue.known ? facts.issue.value : void 0;
  const same = value.repository === facts.repository.id && (!issue || value.issue === issue.number && value.issueId === issue.id && value.requester.id === issue.author?.id && value.createdAt === issue.createdAt);
  return same ? [] : [
    {
      code: "request-differs",
      message: "The request was not worked out from this issue: repository, number, id, requester or creation time differ. Run the grant again."
    }
  ];
}
function checkRequest(filed, expected2, former) {
  if (!filed) return [];
  if (!filed.ok) {
    return filed.problems.map(
      ({ code, path, message }) => code === "request-approved-duration" ? { code: "duration-raised", message: `${message} File a new issue for a longer time.` } : {
        code: "request-not-canonical",
        message: `The request file is not as the bot writes it, ${path}: ${message} File a new issue.`
      }
    );
  }
  return expected2 ? compareRequests(filed.value, expected2, former) : [];
}
function checkPolicy(policy) {
  if (!policy || policy.ok) return [];
  return policy.problems.map(({ path, message }) => ({
    code: "policy-not-canonical",
    message: `The policy file is not as the bot writes it, ${path || "as a whole"}: ${message} File a new issue.`
  }));
}
function checkReview(text, { expectedReview }, path) {
  if (text === void 0 || text === expectedReview) return [];
  return [
    {
      code: "review-differs",
      message: expectedReview === void 0 ? `${path} could not be compared with what it should say, since the request or the policy cannot be read. File a new issue.` : `${path}, which the approvers read, does not say what the request and the policy say. Either the bot did not write it, or the version of this tool or aws-jit.yml was changed after it was drafted: open pull requests are then drafted anew by themselves, and this one was merged before. File a new issue.`
    }
  ];
}
function checkTime(facts, window, { approvalTtl, maybeOver = false }, now) {
  const reasons = [];
  const mergedAt = facts.pull.known ? facts.pull.value.mergedAt : void 0;
  if (mergedAt === void 0) return reasons;
  if (mergedAt > now) {
    reasons.push({
      code: "merge-in-future",
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`
    });
  }
  if (window && now >= window.until && !maybeOver) {
    reasons.push({
      code: "lapsed",
      message: `The window was from ${formatInstant(window.from)} to ${formatInstant(window.until)} and is over. File a new issue.`
    });
  }
  if (facts.issue.known && mergedAt > addSeconds(facts.issue.value.createdAt, approvalTtl)) {
    reasons.push({
      code: "approved-too-late",
      message: `The request was merged at ${formatInstant(mergedAt)}, more than ${formatDuration(approvalTtl)} after it was made (\`approval_ttl\`). File a new issue.`
    });
  }
  return reasons;
}

// src/commands/grant/approval-verdict.ts
async function verdictOn({ github, main, config, knowledge, reader }, issue, file, now, { maybeOver = false, startOfThen = false } = {}) {
  const paths = requestPaths({ account: file.account, createdAt: issue.createdAt, issue: file.issue });
  const named = accountsNamed(issue.body);
  const isForSeveral = named.length > 1 && (file.accounts !== void 0 || named.length <= config.max_accounts_per_request);
  const all = isForSeveral && named.includes(file.account) ? named : [file.account];
  const facts = await reader.factsFor(
    issue.number,
    paths,
    all.map((account) => requestPaths({ account, createdAt: issue.createdAt, issue: file.issue }))
  );
  const onMain = (kind) => {
    const entry2 = facts.files[kind].onMain;
    return entry2.known && entry2.value !== "absent" && entry2.value.text.known ? entry2.value.text.value : void 0;
  };
  const filed = readRequest(onMain("request") ?? "");
  const policy = onMain("policy");
  const at = now();
  const judgement = filed.ok && policy !== void 0 && filed.value.account === file.account && config.accounts.has(file.account) ? judge(filed.value, policy, config, knowledge, at) : void 0;
  const otherThanPreset = async (request, text) => {
    const given = await presetPolicy(github, main.head, request, config, knowledge.catalog);
    if (given === void 0 || given.ok && given.value === text) return [];
    const why = given.ok ? `The policy file is not what the preset ${request.preset ?? ""} gives now: the preset was changed since, or the file is not its.` : given.problems.map(({ message }) => message).join(" ");
    return [{ code: "preset-differs", message: `${why} File a new issue.` }];
  };
  const remarks = filed.ok ? filed.value.remarks ?? [] : [];
  const start = startOfThen && filed.ok && filed.value.bodyDigest === digestOf(issue.body) ? filed.value.start : void 0;
  const made = requestOfIssue(
    issue,
    main.repository,
    config,
    knowledge.catalog,
    remarks,
    start,
    isForSeveral ? file.account : void 0
  );
  const barred = made.kind === "request" ? await mayNotAsk(github, config, asked(made.request, policy, config), made.request.requester.id) : [];
  const other = filed.ok ? await otherThanPreset(filed.value, policy) : [];
  const settings = {
    formerLogins: filed.ok ? await formerLogins(github, filed.value, made) : /* @__PURE__ */ new Set(),
    expectedRequest: expected(made),
    against: [...barred, ...other],
    guardrails: judgement?.decision === "refuse" ? judgement.findings.map(({ code, message }) => `${code}: ${message}`) : [],
    expectedReview: judgement?.decision === "pass" ? judgement.view : void 0,
    required: judgement?.decision === "pass" ? judgement.required : config.approval.required,
    approvalTtl: config.approval_ttl,
    maybeOver,
    trial: config.trial,
    curated: config.curated_sets.size > 0,
    presets: config.presets.size > 0,
    approvers: approversFor(config, file.account),
    samePrincipal: filed.ok ? peopleOf(config, filed.value.principal, file.account) : []
  };
  return verify(facts, settings, at);
}
async function formerLogins(github, { requester }, made) {
  if (made.kind !== "request") return /* @__PURE__ */ new Set();
  const now = made.request.requester;
  if (now.id !== requester.id || now.login === requester.login) return /* @__PURE__ */ new Set();
  return await loginIsFree(github, requester.login) ? /* @__PURE__ */ new Set([requester.login]) : /* @__PURE__ */ new Set();
}
var asked = (request, policy, config) => request.curatedSet === void 0 ? request : { ...request, services: servicesToAskFor(request.curatedSet, policy ?? "", config) };
function expected(made) {
  const none = (message) => ({
    ok: false,
    problems: [{ code: made.kind, path: "issue", message }]
  });
  switch (made.kind) {
    case "request":
      return { ok: true, value: made.request };
    case "problems":
      return { ok: false, problems: made.problems };
    case "not-a-person":
      return none("Only a person can ask for access; the issue was not filed by one.");
    case "no-identity":
      return none("aws-jit.yml does not say who the requester is in this account.");
  }
}

export {
  checkFile,
  checkOwners,
  checkPull,
  checkOrigin,
  checkContents,
  checkIssue,
  verdictOn
};
