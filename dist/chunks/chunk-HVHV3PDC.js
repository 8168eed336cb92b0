import {
  checkContents,
  checkFile,
  checkIssue,
  checkOrigin,
  checkOwners
} from "./chunk-XE6MJRRJ.js";
import {
  protectionProblems
} from "./chunk-A454Q73N.js";
import {
  sharing,
  sharingAt
} from "./chunk-FGRRIOXE.js";
import {
  REASONS,
  countApprovals,
  quoted,
  sameOwners
} from "./chunk-VSWG6DBH.js";
import {
  standingView
} from "./chunk-AGSNOP3K.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import {
  account,
  attempt,
  instant,
  sha
} from "./chunk-3KQXEGSZ.js";
import {
  known,
  unknown as unknown2
} from "./chunk-OPQRPPFF.js";
import {
  readReviewed
} from "./chunk-BV6Y46VJ.js";
import {
  mayName,
  parseUse
} from "./chunk-GF3IJEZH.js";
import {
  judgeStanding,
  servicesIn
} from "./chunk-XELUHFNB.js";
import {
  stamp
} from "./chunk-K42RRKWT.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  readStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  STANDING_LONGEST,
  USE_WITHIN,
  formatHours,
  isWithinHours,
  standingText,
  useWindow
} from "./chunk-O4LHCEMU.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  _enum,
  array,
  boolean,
  int,
  object,
  record,
  string,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  FIELDS,
  accountNamed,
  approversFor,
  formatDuration,
  principalOf,
  readTicket
} from "./chunk-DAROUHPW.js";
import {
  valid
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  earlier,
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/commands/grant/grant-content.ts
function grantOf(facts, reviewed, mode) {
  if (reviewed.kind === "curated") return valid({ ...facts, curated: { content: reviewed.content, mode } });
  const stamped = stamp(reviewed.document, facts.window.until, facts.begins);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}

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
    if (said || isMadeFor(commit, author.id)) return [];
    return [
      pushers.known ? unproved(
        "was pushed by somebody whom GitHub does not name, so that they cannot be kept from approving."
      ) : {
        code: "commits-unread",
        message: `Who pushed ${name.replace("Commit", "commit")} could not be read: ${pushers.why}. The next run reads it again.`
      }
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
  if (lastEditedAt !== void 0 || edits2.known && edits2.value.some(({ at }) => at > createdAt))
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
  const pull = facts.pull.known ? facts.pull.value : void 0;
  const { standing, policy, policyText, reviewText, approvers, reasons: own } = judgeFiles(facts, settings);
  const reasons = [...own, ...checkUse(facts, standing, settings.of, use, pull?.mergedAt, now)];
  const issue = facts.issue.known ? facts.issue.value : void 0;
  if (reasons.length === 0 && standing !== void 0 && policy?.ok === true && policyText !== void 0 && reviewText !== void 0 && reviewText === settings.expectedReview && pull?.mergeCommit !== void 0 && issue !== void 0 && use.ask.ok && approvers.length >= Math.max(2, settings.required))
    return {
      approved: true,
      standing,
      document: policy.value,
      policyText,
      reviewText,
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
    policyText
  };
}
var standingAgainst = (facts, settings) => distinct(judgeFiles(facts, settings).reasons);
function judgeFiles(facts, settings) {
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
    ...standing === void 0 ? [] : checkContent(standing, facts, settings, pull?.mergedAt),
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
  return {
    reasons: [...reasons, ...counted.reasons],
    standing,
    policy,
    policyText: policyFile.text,
    reviewText: view.text,
    approvers: counted.approvers
  };
}
var distinct = (reasons) => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()
];
function notCanonical(read, path) {
  if (read === void 0 || read.ok) return [];
  return read.problems.slice(0, 10).map(({ path: at, message }) => ({
    code: "standing-not-canonical",
    message: `${path} is not as \`aws-jit standing write\` writes it, ${at || "as a whole"}: ${message}`
  }));
}
function checkContent(standing, { repository }, { of, accountId, most, mostUnseen }, mergedAt) {
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
  if (standing.review === "afterwards" && standing.duration > mostUnseen)
    reasons.push({
      code: "use-too-long",
      message: `It is break glass, and a use of it may last ${formatDuration(standing.duration)}: \`break_glass.max_duration\` is ${formatDuration(mostUnseen)} by now.`
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
  for (let at = 0; at < numbers.length; at += A_QUERY) {
    const part = numbers.slice(at, at + A_QUERY);
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
  for (let at = 0; at < issues.length; at += ISSUES_A_QUERY) {
    const part = issues.slice(at, at + ISSUES_A_QUERY);
    const answer = edits.parse(await octokit.graphql(query2(part), { owner, repo })).repository;
    for (const number of part) {
      const { lastEditedAt, userContentEdits: list } = answer[`i${number}`] ?? {};
      if (lastEditedAt == null && (list == null || list.nodes.length === 0)) continue;
      const shown = list?.pageInfo.hasNextPage === false ? list.nodes : [];
      const texts = shown.map(({ diff }) => diff);
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
  for (let at = 0; at < commits.length; at += A_QUERY2) {
    const part = commits.slice(at, at + A_QUERY2);
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
async function readNow({ github, config, knowledge, reader }, issue, of, now) {
  const facts = await reader.standingFacts(issue, standingPaths(of));
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
  const then = mergeCommit === void 0 ? known([]) : await sharingAt(github, mergeCommit, people, of);
  const touched = mergeCommit === void 0 ? unknown2("it is not merged") : await touchedSince(github, mergeCommit, facts.repository.head, standingPaths(of));
  const judged = policyText === void 0 ? void 0 : judgeStanding(of, policyText, config, knowledge.catalog, now());
  const account2 = accountNamed(config, of.account);
  const foreign = policyText === void 0 || account2 === void 0 ? [] : otherAccounts(policyText, account2.id);
  return {
    facts,
    standing,
    policyText,
    settings: {
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
      mostUnseen: config.break_glass.max_duration,
      trial: config.trial,
      curated: config.curated_sets.size > 0,
      presets: config.presets.size > 0,
      touchedSince: touched,
      thenUnread: then.known ? void 0 : then.why,
      approvers: approversFor(config, of.account),
      samePrincipal: [...sharing(config, people, of), ...then.known ? then.value : []]
    }
  };
}
async function standingRefusedNow(context, of, any, now) {
  const { facts, standing, settings } = await readNow(context, any, of, now);
  const reasons = [...standingAgainst(facts, settings)];
  if (standing === void 0) return reasons;
  if (standing.until <= now())
    reasons.push({
      code: "standing-until",
      message: `It ended at ${formatInstant(standing.until)}. Bring another one if it is needed still, and remove its files.`
    });
  for (const id of standing.people)
    if (principalOf(context.config, id, of.account) === void 0)
      reasons.push({
        code: "use-no-identity",
        message: `aws-jit.yml does not say who GitHub id ${id}, one of its people, is in ${of.account}.`
      });
  return reasons;
}
async function standingVerdict(context, issue, of, held, now) {
  const { github, main, config } = context;
  const { facts, standing, policyText, settings } = await readNow(context, issue.number, of, now);
  const before = standing === void 0 ? unknown2("the file cannot be read") : await usesBefore(
    github,
    of,
    standing.people,
    issue.number,
    earlier(issue.createdAt, standing.within),
    facts.pull.known ? facts.pull.value.number : 0
  );
  const ask = parseUse(issue.body);
  const principal = issue.author?.type === "User" ? principalOf(config, issue.author.id, of.account) : void 0;
  const barred = policyText === void 0 || issue.author?.type !== "User" ? [] : await mayNotAsk(
    github,
    config,
    { account: of.account, services: servicesIn(policyText) },
    issue.author.id
  );
  const ticket = ask.ok ? ticketOf(ask.value.ticket, of.account, config) : { ticket: void 0, against: [] };
  const verdict = verifyStanding(
    facts,
    settings,
    {
      ask,
      hasIdentity: principal !== void 0,
      against: [...barred, ...ticket.against],
      before,
      held
    },
    now()
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
      ...standing.review === "afterwards" ? { afterwards: true } : {},
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

export {
  grantOf,
  standingRefusedNow,
  standingVerdict
};
