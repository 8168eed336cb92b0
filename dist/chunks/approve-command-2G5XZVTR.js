import {
  ownAccount
} from "./chunk-ATE75JUM.js";
import {
  failedCall,
  isUnanswered,
  plainMarkdown
} from "./chunk-FR5HABJD.js";
import {
  Stopped
} from "./chunk-27UL7YCY.js";
import {
  connectFor,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import {
  verdictOn
} from "./chunk-XE6MJRRJ.js";
import "./chunk-A454Q73N.js";
import {
  REASONS,
  approvalReader,
  eligibility
} from "./chunk-VSWG6DBH.js";
import "./chunk-XD2PPPQB.js";
import {
  pullRequestBody
} from "./chunk-AOY5PU7O.js";
import {
  judge
} from "./chunk-S3GHBLCR.js";
import "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-I5MLWMIY.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  pullOnBranch,
  pullRequestsOf,
  readPullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  draftBranch,
  supplementOfBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import {
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import {
  readDifference,
  readExtension
} from "./chunk-EB6D6L3F.js";
import {
  supplementName
} from "./chunk-K7CWAQPI.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-P56NAT5W.js";
import "./chunk-6554ZSOF.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  approversFor,
  loadKnowledge,
  parseIssueBody,
  peopleOf,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  monthOf
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/reviewing/supplement-on-github.ts
async function supplementOnGitHub(github, number) {
  const found = await pullOnBranch(github, number);
  const of = found && supplementOfBranch(found.branch);
  if (found === void 0 || of === void 0) return void 0;
  const { pull } = found;
  const about = `#${number} asks for ${of.kind === "extension" ? "more time for" : "more while it is live, for"} request #${of.issue}, and is decided on GitHub; nothing was approved.`;
  if (!pull.open) return `${about} It is closed by now.`;
  const looked = await readIssue(github, of.issue);
  const main = await readMainBranch(github);
  const files = looked.kind === "issue" ? (await requestFilesAt(github, main.head, await accountFolders(github, main.head), [
    monthOf(looked.issue.createdAt)
  ])).filter(({ issue }) => issue === of.issue) : [];
  const [file] = files;
  const path = file?.path.replace(/\.yml$/, `.${supplementName(of.kind, of.number)}.yml`);
  const view = path?.replace(/^requests\//, "policies/").replace(/\.yml$/, ".md");
  const text = (path && (await readFilesAt(github, pull.head, [path], "is absent")).get(path)) ?? "";
  const read = of.kind === "extension" ? readExtension(text) : readDifference(text);
  if (path === void 0 || view === void 0 || !read.ok || read.value.issue !== of.issue)
    return `${about} Its ${of.kind} file is not there, or is not as the bot writes it: merged, it would have no effect. Close it, or ask the requester to write ${of.kind === "extension" ? "/extend" : "/revise"} again.`;
  const { value } = read;
  const [what, adds, reading] = "extends" in value ? [
    `It moves the end from ${clockTime(value.extends)} to ${clockTime(value.until)}, if it is merged before ${clockTime(value.extends)}.`,
    [path, view],
    "Read the second: who asks for how much more and why, and below that what they have, as it was approved."
  ] : [
    `It adds a policy of its own until ${clockTime(value.until)}, if it is merged before that; the end stays.`,
    [path, view.replace(/\.md$/, ".json"), view],
    "Read the last: what is added and why, and below that what they have, as it was approved."
  ];
  return [
    `${about} ${what}`,
    "",
    `  1. Open ${pull.url}/files. It must add these ${adds.length === 2 ? "two" : "three"} files and nothing else:`,
    ...adds.map((each) => `       ${each}`),
    `  2. ${reading}`,
    `  3. Approve commit ${pull.head.slice(0, 12)} there and merge it, or close it to leave ${of.kind === "extension" ? "the end" : "what they have"} as it is.`
  ].join("\n");
}

// src/terminal/reviewing/text-difference.ts
function textDifference(first, second) {
  if (first === second) return void 0;
  const [a, b] = [first.split("\n"), second.split("\n")];
  const least = Math.min(a.length, b.length);
  let from = 0;
  while (from < least && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < least - from && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return {
    line: from + 1,
    only: { first: a.slice(from, a.length - same), second: b.slice(from, b.length - same) }
  };
}
function linesOnlyIn(text, other) {
  const there = new Set(other.split(/\r?\n/).map((line) => line.trimEnd()));
  return text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "" && !there.has(line));
}

// src/terminal/reviewing/pull-under-review.ts
async function pullUnderReview(github, number, me) {
  const draft = await draftNumbered(github, number);
  if (typeof draft === "string") return draft;
  const reader = await approvalReader(github);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  const knowledge = loadKnowledge();
  const looked = await readIssue(github, draft.issue);
  if (looked.kind === "unknown") return looked.why;
  const { issue } = looked;
  const asked = parseIssueBody(issue.body, config, knowledge.catalog);
  if (!asked.ok)
    return `#${draft.issue} gives no request by aws-jit.yml as it is now: ${asked.problems.map(({ path, message }) => `${path}: ${message}`).join(" ")}`;
  if (asked.value.accounts !== void 0)
    return `#${draft.issue} is for ${asked.value.accounts.length} accounts, and this shows one. Read and decide it on GitHub, where its pull request has all of them.`;
  const pull = IssueNumber.of(draft.number);
  const merging = { number: pull, head: draft.head, by: me, at: github.now() };
  let facts;
  const verdict = await verdictOn(
    {
      github,
      main,
      config,
      knowledge,
      reader: {
        ...reader,
        factsFor: async (of, paths2) => facts = await reader.factsIfMerged(of, paths2, merging)
      }
    },
    issue,
    { account: asked.value.account, issue: issue.number },
    () => github.now()
  );
  if (facts === void 0) throw new Error("Nothing was read of the pull request.");
  const paths = requestPaths({
    account: asked.value.account,
    createdAt: issue.createdAt,
    issue: issue.number
  });
  const files = {
    request: fileAt(paths.request, facts.files.request.onHead),
    policy: fileAt(paths.policy, facts.files.policy.onHead),
    review: fileAt(paths.review, facts.files.review.onHead)
  };
  const filed = readRequest(files.request.text ?? "");
  const judgement = filed.ok && files.policy.text !== void 0 ? judge(filed.value, files.policy.text, config, knowledge, github.now()) : void 0;
  const view = judgement?.decision === "pass" ? judgement.view : void 0;
  const samePrincipal = filed.ok ? peopleOf(config, filed.value.principal, filed.value.account) : [];
  const { against, toKnow } = sorted(facts, verdict, me, {
    approvers: approversFor(config, asked.value.account),
    samePrincipal
  });
  return {
    pull,
    issue: issue.number,
    head: draft.head,
    url: draft.url,
    files,
    view,
    viewDiffers: view === void 0 || files.review.text === void 0 ? void 0 : textDifference(files.review.text, view),
    text: textAgainstFiles(draft, judgement, paths, config),
    against: draft.open ? against : [`Pull request #${pull} is not open.`, ...against],
    toKnow: config.frozen ? [...toKnow, "Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml."] : toKnow
  };
}
async function draftNumbered(github, number) {
  try {
    const draft = await readPullRequest(github, number);
    return draft ?? await supplementOnGitHub(github, number) ?? `#${number} is not the pull request of a request: those come from a branch aws-jit/NUMBER of this repository, into its default branch. Review anything else on GitHub.`;
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
  const open = (await pullRequestsOf(github, number)).filter((draft) => draft.open);
  return open.at(-1) ?? `There is no pull request #${number}, and none that is open for a request of that number: aws-jit status says what waits.`;
}
function fileAt(path, read) {
  const entry = read.known && read.value !== "absent" ? read.value : void 0;
  return { path, text: entry?.mode === "100644" && entry.text.known ? entry.text.value : void 0 };
}
var FOR_THE_GRANT = ["owner-errors-unread", "permission-unread"];
function sorted(facts, verdict, me, settings) {
  const against = [];
  const toKnow = [];
  const about = /* @__PURE__ */ new Set();
  if (facts.pull.known) {
    const requester = facts.issue.known ? facts.issue.value.author?.id : void 0;
    const standing = eligibility(facts, facts.pull.value, requester, settings)(me);
    for (const { message } of standing.against) {
      about.add(message);
      (standing.onlyUnknown ? toKnow : against).push(
        standing.onlyUnknown ? `Not known from here: ${message}` : `Your approval would not count: ${message}`
      );
    }
  }
  for (const { code, message } of verdict.approved ? [] : verdict.reasons) {
    if (about.has(message)) continue;
    const mends = FOR_THE_GRANT.includes(code) ? "people" : REASONS[code];
    (mends === "people" ? toKnow : against).push(message);
  }
  return { against, toKnow };
}
function textAgainstFiles({ body, url, issue }, judgement, paths, config) {
  if (judgement?.decision !== "pass") return { besides: [], missing: [] };
  const home = url.replace(/\/pull\/\d+$/, "");
  const made = pullRequestBody(judgement.review, paths, `${home}/blob/${draftBranch(issue)}`, config.trial);
  return { besides: linesOnlyIn(body, made), missing: linesOnlyIn(made, body) };
}

// src/terminal/reviewing/review-text.ts
var MOST = 40;
function reviewText(review, repository) {
  const { pull, issue, head, url, files, view } = review;
  return [
    `${repository}: pull request #${pull}, for request #${issue}, at commit ${head}`,
    url,
    ...section(`The request: ${files.request.path}`, barred(files.request.text)),
    ...section(`The policy: ${files.policy.path}`, barred(files.policy.text)),
    ...section(
      "What it means, made now from these two files and the default branch\u2019s aws-jit.yml",
      view === void 0 ? ["It cannot be made; why is said below."] : plainMarkdown(view).trimEnd().split("\n")
    ),
    ...differences(review),
    ...review.toKnow.length === 0 ? [] : section("To know before you decide", listed(review.toKnow)),
    "",
    ""
  ].join("\n");
}
var section = (title, lines) => [
  "",
  `\u2501\u2501 ${title}`,
  "",
  ...lines
];
var barred = (text) => text === void 0 ? ["It is not there, or no regular file of text."] : revealHidden(text).trimEnd().split("\n").map((line) => `  \u2502 ${line}`);
var listed = (all) => all.map((each) => `- ${revealHidden(each).replace(/\s+/g, " ")}`);
function differences({ viewDiffers, files, text }) {
  const lines = [];
  if (viewDiffers !== void 0) {
    lines.push(
      ...section(
        `${files.review.path} says otherwise, from its line ${viewDiffers.line} on (\u2212 it says, + it should say)`,
        [...marked("\u2212", viewDiffers.only.first), ...marked("+", viewDiffers.only.second)]
      )
    );
  }
  if (text.missing.length > 0) {
    lines.push(
      ...section(
        "The pull request\u2019s text lacks this, which follows from the files: somebody edited it, or it is of an earlier state",
        marked("+", text.missing)
      )
    );
  }
  if (text.besides.length > 0) {
    lines.push(
      ...section("The pull request\u2019s text also says this, which the files do not", marked("\u2212", text.besides))
    );
  }
  return lines;
}
var marked = (mark, lines) => [
  ...lines.slice(0, MOST).map((line) => `  ${mark} ${revealHidden(line)}`),
  ...lines.length > MOST ? [`    \u2026 and ${lines.length - MOST} lines more`] : []
];

// src/terminal/reviewing/approve-command.ts
var READING_MS = 9e4;
var SENDING_MS = 45e3;
async function approve(args, io) {
  const usage = (why) => {
    io.stderr(`approve: ${why}
`);
    return 2;
  };
  if (!args.terminal.input || !args.terminal.output)
    return usage(
      "it needs a terminal at both ends, since a person has to read what is approved. Nothing was read or sent; on GitHub it is approved by a review."
    );
  const number = Number(args.number.replace(/^#/, ""));
  if (!IssueNumber.is(number) || !/^#?\d+$/.test(args.number))
    return usage(`"${args.number}" is not the number of a pull request.`);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === "string") return usage(to);
  try {
    const github = connectFor(READING_MS, to);
    const me = await ownAccount(github);
    const review = await pullUnderReview(github, number, me);
    if (typeof review === "string") {
      io.stderr(`approve: ${review}
`);
      return 1;
    }
    io.stdout(reviewText(review, to.repository));
    if (review.against.length > 0) {
      io.stderr(
        [
          `Nothing was approved. It is not to be approved as it is:`,
          ...review.against.map((why) => `- ${why}`)
        ].map((line) => `${line}
`).join("")
      );
      return 1;
    }
    const typed = await io.text(
      `Type ${review.pull} to approve this commit of #${review.pull} as ${me.login}, or anything else to leave it`
    );
    if (typed.trim().replace(/^#/, "") !== String(review.pull)) {
      io.stderr("Nothing was approved.\n");
      return 1;
    }
    return await send(connectFor(SENDING_MS, to), review, me, io);
  } catch (error) {
    io.stderr(
      error instanceof Stopped ? "\nNothing was approved.\n" : `approve: nothing was approved: ${failedCall(error, to.repository)}
`
    );
    return 1;
  }
}
async function send(github, { pull, head, url }, me, io) {
  const moved = (now) => now !== head;
  if (moved(await headOf(github, pull))) {
    io.stderr(
      `Nothing was approved: #${pull} moved while you read, or was closed. Look at it as it is now: aws-jit approve ${pull}
`
    );
    return 1;
  }
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: pull,
      event: "APPROVE",
      commit_id: head,
      request: { retries: 0 }
    });
  } catch (error) {
    if (!isUnanswered(error)) {
      if (hasStatus(error, 422)) {
        io.stderr(`Nothing was approved: GitHub does not take the review: ${wordsOf(error)}
`);
        return 1;
      }
      throw error;
    }
  }
  try {
    if (!await hasApproved(github, pull, head, me)) {
      io.stderr(
        `GitHub does not show your approval of ${head.slice(0, 12)}. Look at ${url} before you repeat it.
`
      );
      return 1;
    }
    if (moved(await headOf(github, pull))) {
      io.stderr(
        `You approved ${head.slice(0, 12)}, and #${pull} has moved since: that approval does not count for what is there now. Look at it again: aws-jit approve ${pull}
`
      );
      return 1;
    }
  } catch (error) {
    io.stderr(
      `Your approval of ${head.slice(0, 12)} was sent, and whether GitHub has it could not be read: ${failedCall(error, `${owner}/${repo}`)} Look at ${url}
`
    );
    return 1;
  }
  io.stdout(
    `Approved: commit ${head.slice(0, 12)} of #${pull}, as ${me.login}. Nothing is granted until it is merged, and the time runs from then on:
${url}
`
  );
  return 0;
}
async function headOf(github, pull) {
  const draft = await readPullRequest(github, pull);
  return draft?.open === true ? draft.head : void 0;
}
async function hasApproved({ octokit, owner, repo }, pull, head, { id }) {
  const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: pull,
    per_page: 100
  });
  const latest = all.filter(({ user, state }) => user?.id === id && state !== "COMMENTED").at(-1);
  return latest?.state === "APPROVED" && latest.commit_id === head;
}
var wordsOf = (error) => error instanceof Error ? error.message : String(error);
export {
  approve
};
