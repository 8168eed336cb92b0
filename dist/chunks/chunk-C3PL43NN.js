import {
  loginOf
} from "./chunk-VSWG6DBH.js";
import {
  statementsInWords
} from "./chunk-AGSNOP3K.js";
import {
  branchContents,
  rebuildBranch
} from "./chunk-EKIA2S4K.js";
import {
  readMembers
} from "./chunk-OOSUH7PZ.js";
import {
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  at,
  paragraphs
} from "./chunk-UHEEKRHV.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  openPullFrom,
  pullsFrom,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  STANDING_NAME,
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  BranchMoved,
  commitOnBranch,
  deleteBranch,
  ensureBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  codeSpan,
  fenced,
  inlineText,
  wrapped
} from "./chunk-AMZYLKDX.js";
import {
  int,
  object
} from "./chunk-GUA3H4HO.js";
import {
  approversFor,
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  addSeconds,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountName,
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/request/file/record-file.ts
var recordPath = (of, issue) => `records/${standingText(of)}/${issue}.md`;
function placeOfRecord(path, issue) {
  const [folder, account = "", name = "", file, ...more] = path.split("/");
  return folder === "records" && AccountName.is(account) && STANDING_NAME.test(name) && file === `${issue}.md` && more.length === 0 ? { account, name } : void 0;
}
var recordBranch = (issue) => `aws-jit/${issue}.record`;
function useOfRecordBranch(branch) {
  const number = Number(/^aws-jit\/([1-9]\d{0,15})\.record$/.exec(branch)?.[1]);
  return IssueNumber.is(number) ? number : void 0;
}

// src/github/standing/record-pulls.ts
var recordOf = (head, base) => head.repo?.id === base.repo.id ? useOfRecordBranch(head.ref) : void 0;
async function openRecords(github) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: "open", per_page: 100 });
  return all.flatMap(({ number, head, base }) => {
    const use = recordOf(head, base);
    return use === void 0 ? [] : [{ use, pull: number }];
  });
}
async function closedRecords(github, since) {
  const { octokit, owner, repo } = github;
  const found = [];
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  for await (const { data } of pages) {
    found.push(...data.flatMap(({ head, base }) => recordOf(head, base) ?? []));
    const last = data.at(-1);
    if (last === void 0 || (parseInstant(last.updated_at) ?? 0) < since) break;
  }
  return found;
}

// src/commands/break-glass/whom-to-tell.ts
var MOST = 50;
async function whomToTell(github, codeowners, config, of, approved) {
  const ids = approversFor(config, of.account);
  const others = ids === void 0 ? await owners(github, codeowners, of) : await mentions(github, ids);
  const all = [
    ...new Map(
      [...approved.map((login) => `@${login}`), ...others].map((each) => [each.toLowerCase(), each])
    ).values()
  ];
  return all.length <= MOST ? all : [...all.slice(0, MOST), `and ${all.length - MOST} more, of whom GitHub would notify none`];
}
async function owners(github, codeowners, of) {
  if (!codeowners.known || codeowners.value === "absent") return [];
  const owned = ownersOf(parseCodeowners(codeowners.value.text), standingPaths(of).standing);
  if (owned.kind !== "owned") return [];
  const found = [];
  for (const owner of owned.owners) {
    if (owner.kind === "email") continue;
    found.push(ownerText(owner));
    if (owner.kind !== "team") continue;
    const members = await readMembers(github, owner.org, owner.slug);
    if (members.known) found.push(...await mentions(github, members.value));
  }
  return found;
}
async function mentions(github, ids) {
  const found = [];
  for (const id of ids) {
    if (found.length >= MOST) return [...found, ...ids.slice(ids.indexOf(id)).map((each) => `id ${each}`)];
    const login = await loginOf(github, id);
    if (login !== void 0) found.push(`@${login}`);
  }
  return found;
}

// src/messages/supplement-news.ts
var extended = ({ who, by, extends: end, until, shorter }, principal, howToUse, enforced) => ({
  comment: paragraphs(
    `${at(who)}, your access is extended by ${formatDuration(by)}: it is live until **${clockTime(until)}**.`,
    shorter.length === 0 ? void 0 : `**Not extended:** what was added since, ${shorter.map((each) => `by ${each.part} until ${clockTime(each.until)}`).join(", ")}. Ask for it again with \`/revise\`.`,
    principal !== "identity-center-user" ? "There is nothing to do: the credentials and sessions that you have go on." : enforced ? `**Sessions that are open end at ${clockTime(end)}**, since they belong to the first permission set. The extension is a second one, which is there now: sign in again before that time, and choose it.` : "There is nothing to do: it is the same permission set.",
    principal === "identity-center-user" ? howToUse : void 0,
    `${enforced ? "AWS ends it by itself at that time. " : ""}If you are done before, close this issue and the access is taken back.`
  ),
  next: `Extended: live until **${clockTime(until)}**. Closing this issue takes the access back.`
});
var added = ({ who, until, latest }, adds, principal, howToUse) => ({
  comment: paragraphs(
    `${at(who)}, what you asked for is added to your access, until **${clockTime(until)}**, ${latest > until ? `before the rest ends at ${clockTime(latest)}` : "when all of it ends"}:`,
    adds,
    principal !== "identity-center-user" ? "There is nothing to do: the credentials and sessions that you have can do it now." : "**It is a second permission set**, which allows all of that by itself, with what you had of it before, since a session has one set: sign in to it for what is new. Sessions that are open go on with what you had.",
    principal === "identity-center-user" ? howToUse : void 0,
    "AWS ends it by itself at that time. If you are done before, close this issue and all of it is taken back."
  ),
  next: `Live until **${clockTime(latest)}**, with what was added since${latest > until ? `, which ends at ${clockTime(until)}` : ""}. Closing this issue takes all of it back.`
});
var DONE = { extension: "extended", difference: "added to" };
var AGAIN = { extension: "`/extend`", difference: "`/revise`" };
var supplementWaits = ({ who, kind, name, liveUntil }, reasons) => paragraphs(
  `${at(who)}, the ${kind} ${name} is merged, but your access is **not ${DONE[kind]} yet**:`,
  reasons,
  `It is tried again by itself. Until then nothing changes${endsAt(liveUntil)}.`
);
var supplementRefused = ({ who, kind, name, liveUntil }, reasons) => paragraphs(
  `${at(who)}, the ${kind} ${name} is merged, but your access is **not ${DONE[kind]}**:`,
  reasons,
  `Nothing changes by it${endsAt(liveUntil)}. While it is live you can ask again with ${AGAIN[kind]}; after that, file a new request.`
);
var supplementFailed = ({ who, kind, name, liveUntil }, message, retry) => paragraphs(
  `${at(who)}, the ${kind} ${name} is merged, and AWS did not accept it, so your access is **not ${DONE[kind]}**. What you have stays as it is${liveUntil === void 0 ? "" : `, and ends at ${clockTime(liveUntil)}`}.`,
  message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ""),
  retry ? "It is tried again by itself." : "Trying again will not help until that is changed."
);
var endsAt = (end) => end === void 0 ? "" : `: your access ends at ${clockTime(end)}`;
var proposalOver = (issue, kind, end) => end === void 0 ? `${issue} is over, so that nothing can be ${DONE[kind].replace(/ to$/, "")} any more. This is closed; merged, it would have no effect.` : `The access of ${issue} that this was to ${kind === "extension" ? "extend" : "add to"} ended at ${clockTime(end)}. This is closed; merged, it would have no effect. If the access is needed, file a new request.`;

// src/messages/reviewing/record-view.ts
function recordText({ issue, createdAt, by, standing, policy, policyText }) {
  const { account, accountId, duration, purpose } = standing;
  return [
    `# Record of break glass: issue ${issue}`,
    "",
    "**This is a record. Merged or not, it grants nothing, extends nothing and ends nothing.** It is signed off by an approving review.",
    "",
    `- **A use of:** ${codeSpan(standingText(standing))}, in **${account}** (${accountId})`,
    `- **By:** GitHub id ${by}`,
    `- **Filed:** ${clockTime(createdAt)}, as issue ${issue}`,
    `- **Until:** ${clockTime(addSeconds(createdAt, duration))} at the latest (${formatDuration(duration)})`,
    "",
    "## What the standing approval is for",
    "",
    "In the words of whoever proposed it:",
    "",
    wrapped(purpose),
    "",
    "## What a use gives",
    "",
    ...statementsInWords(policy),
    "## The policy, to the byte",
    "",
    fenced(policyText, Infinity),
    ""
  ].join("\n");
}
var recordTitle = (issue) => `Break glass: look at #${issue} afterwards`;
var recordBody = (who, { issue, standing }, mention) => paragraphs(
  `**${inlineText(who)}** filed #${issue}, a use of break glass (${codeSpan(standingText(standing))}). Nobody looked at it before.`,
  `${mention}: when its time is over, look at what was used, if anything was, and **approve this pull request** to sign it off. Ask in a comment, or request changes, where something is not as it should be. An approval by anybody whom the standing approval names, who shares a principal with them, or who pushed here does not count.`,
  `**What was used is told in a comment here** once a daily report has read it, as far as is on record. ${codeSpan(`aws-jit report --calls ${issue}`)} lists the calls from CloudTrail itself, which knows them about a quarter of an hour later, management events of 90 days only. Where no role reads there, nothing of this tool knows it.`,
  "**Approving is all. Merging gives nothing, and is no sign-off;** closing this does not make it vanish: it is opened again until it is signed off. Once it is, it is closed by itself.",
  "A use that was refused is kept here, too: what says on GitHub that nothing was given, others could have written."
);
var signedOff = (logins, issue) => `**Signed off** by ${logins.map((login) => `@${login}`).join(", ")}: #${issue} was looked at. Nothing is left to do here; merge this if you want the record on the default branch, or leave it.`;
var recordStays = "**This is not signed off yet, so it is here again.** An approving review of its head, by somebody who may, is what ends it.";
var notSignedOff = (mention, issue, until, why) => paragraphs(
  `${mention}: the time of #${issue}, a use of break glass, was over at ${clockTime(until)}, and **nobody has signed it off**. Look at what was used, if anything was, and approve this pull request.`,
  why === "" ? void 0 : `What was found so far:

${why}`,
  "You are reminded again after twice as long."
);
var recordLost = (mention, issue, until, why) => paragraphs(
  `${mention}: the time of #${issue}, a use of break glass as its pull request of record says, was over at ${clockTime(until)} at the latest, and **what it was cannot be told any more, so nobody can sign it off**.`,
  `${inlineText(why)} Find out what was used, if anything was: ${codeSpan(`aws-jit report --calls ${issue}`)} and CloudTrail list the calls, and whoever filed it has to say why that is so.`,
  "You are reminded again after twice as long."
);

// src/github/standing/free-branch.ts
async function freeBranch(github, branch) {
  const { octokit, owner, repo } = github;
  const like = await octokit.paginate(octokit.rest.git.listMatchingRefs, {
    owner,
    repo,
    ref: `heads/${branch}`,
    per_page: 100
  });
  const below = [`refs/heads/${branch}/`, `refs/heads/${branch}-rebuilt/`];
  for (const { ref } of like)
    if (below.some((start) => ref.startsWith(start)))
      await deleteBranch(github, ref.slice("refs/heads/".length));
}

// src/commands/break-glass/keep-record.ts
var everyRecordOf = (github, issue) => pullsFrom(github, recordBranch(IssueNumber.of(issue)), "any branch");
async function keepRecord(record) {
  const { github, main, use, who, mention } = record;
  const branch = recordBranch(IssueNumber.of(use.issue));
  const head = await commitRecord(record, branch);
  const [title, body] = [recordTitle(use.issue), recordBody(who, use, mention)];
  const pulls = await pullsFrom(github, branch);
  const open = pulls.findLast((pull) => pull.open);
  if (open !== void 0) {
    if (open.body !== body) await updatePullRequest(github, open.number, { title, body });
    return { ...open, head };
  }
  const closed = pulls.findLast(({ mergedAt, head: at2 }) => mergedAt === void 0 && at2 === head);
  if (closed !== void 0 && await reopened(github, closed.number)) return { ...closed, open: true };
  return openPullFrom(github, branch, main.branch, title, body);
}
async function reopened({ octokit, owner, repo }, number) {
  try {
    await octokit.rest.pulls.update({ owner, repo, pull_number: number, state: "open" });
    return true;
  } catch (error) {
    if (hasStatus(error, 403, 422)) return false;
    throw error;
  }
}
async function commitRecord({ github, main, use }, branch) {
  const path = recordPath(use.standing, IssueNumber.of(use.issue));
  const files = { [path]: recordText(use) };
  const headline = `Record of break glass ${use.issue}`;
  await freeBranch(github, branch);
  for (let attempt = 1; ; attempt += 1) {
    const head = await ensureBranch(github, branch, main.head);
    const there = (await readFilesAt(github, head, [path], "is absent")).get(path);
    const { foreign, paths } = await branchContents(github, main.head, head);
    const only = paths.length === 1 && paths[0] === path;
    if (foreign.length === 0 && only && there === files[path]) return head;
    if (foreign.length > 0 || paths.some((each) => each !== path))
      return rebuildBranch(github, branch, main.head, headline, files);
    try {
      return await commitOnBranch(github, branch, head, headline, files);
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 3) throw error;
    }
  }
}

// src/github/standing/told-comment.ts
var LAST_LINE = "<sub>Said before anything is given. Edited or deleted, it is said again.</sub>";
async function tellFirst(github, issue, telling) {
  const { octokit, owner, repo } = github;
  const must = mustBegin(issue, telling.key, telling.must);
  const body = `${must}${telling.more === "" ? "" : `${telling.more}

`}${LAST_LINE}`;
  try {
    const before = await ownComment(github, issue, must);
    if (before !== void 0) return { told: true, id: before };
    let made;
    try {
      made = (await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: issue,
        body,
        request: { retries: 0 }
      })).data;
    } catch (error) {
      if (hasStatus(error, 401, 403, 404, 410, 422)) throw error;
      const after = await ownComment(github, issue, must);
      if (after !== void 0) return { told: true, id: after };
      throw error;
    }
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: made.id });
    const back = data;
    if (back.user?.type !== "Bot" || back.user.id !== made.user?.id)
      return not(`comment ${made.id} is not by the account that wrote it`);
    return isAsWritten(back) && back.body === body ? { told: true, id: back.id } : not(`comment ${made.id} does not say what was written`);
  } catch (error) {
    return not(error instanceof Error ? error.message : String(error));
  }
}
async function stillTold({ octokit, owner, repo }, id, { key, must }, issue) {
  try {
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: id });
    return isAsWritten(data) && data.body?.startsWith(mustBegin(issue, key, must)) === true ? void 0 : `comment ${id} does not say any more what was told`;
  } catch (error) {
    return hasStatus(error, 404, 410) ? `comment ${id} was deleted before anything could be given` : `comment ${id} could not be read back again: ${error instanceof Error ? error.message : String(error)}`;
  }
}
var mustBegin = (issue, key, must) => `<!-- aws-jit:${issue}:${key} -->
${must}

`;
async function sayOnce(github, issue, key, words, on = issue, must = firstParagraph(words)) {
  const { octokit, owner, repo } = github;
  const mark = `<!-- aws-jit:${issue}:${key} -->`;
  if (await ownComment(github, on, `${mark}
${must}`) !== void 0) return;
  await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: on,
    body: `${mark}
${words}`,
    request: { retries: 0 }
  });
}
var firstParagraph = (words) => words.split("\n\n", 1)[0] ?? words;
var wasSaid = async (github, issue, key, on = issue) => await ownComment(github, on, `<!-- aws-jit:${issue}:${key} -->`) !== void 0;
var not = (why) => ({ told: false, why });
var isAsWritten = ({ created_at, updated_at }) => created_at === updated_at;
var viewer = object({ viewer: object({ databaseId: int() }) });
async function ownComment(github, issue, must) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100
  });
  const like = all.filter(
    (each) => each.user?.type === "Bot" && isAsWritten(each) && each.body?.startsWith(must) === true
  );
  if (like.length === 0) return void 0;
  const own = viewer.parse(await octokit.graphql("query Viewer { viewer { databaseId } }")).viewer.databaseId;
  return like.find(({ user }) => user?.id === own)?.id;
}

export {
  recordPath,
  placeOfRecord,
  useOfRecordBranch,
  openRecords,
  closedRecords,
  recordText,
  signedOff,
  recordStays,
  notSignedOff,
  recordLost,
  everyRecordOf,
  keepRecord,
  tellFirst,
  stillTold,
  sayOnce,
  wasSaid,
  whomToTell,
  extended,
  added,
  supplementWaits,
  supplementRefused,
  supplementFailed,
  proposalOver
};
