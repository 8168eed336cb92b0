import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-MBVW4WTW.js";
import {
  closeIssue,
  hasStatus
} from "./chunk-U7R4MKIL.js";
import {
  IssueNumber,
  RepositoryId,
  Sha
} from "./chunk-IVYZFXGK.js";
import {
  formatInstant,
  monthOf
} from "./chunk-YWCEV5XF.js";

// src/github/comments.ts
var marker = (issue, key) => `<!-- aws-jit:${issue}:${key} -->`;
var MAX_BODY = 65536;
async function botComments(github, on) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: on,
    per_page: 100
  });
  return all.filter((c) => c.user?.type === "Bot").map((c) => ({ id: c.id, body: c.body ?? "" }));
}
async function announce(github, issue, key, body, on = issue) {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}
${body}`;
  if (text.length > MAX_BODY) {
    throw new Error(
      `The comment ${key} for #${issue} has ${text.length} characters; GitHub takes ${MAX_BODY}.`
    );
  }
  const said = async () => (await botComments(github, on)).some((c) => c.body.startsWith(mark));
  if (await said()) return false;
  const post = () => (
    // Not retried blindly: an answer that was lost on the way would make the second try a second message.
    octokit.rest.issues.createComment({ owner, repo, issue_number: on, body: text, request: { retries: 0 } })
  );
  try {
    await post();
  } catch (error) {
    if (await said()) return true;
    if (!isPassing(error)) throw error;
    await post();
  }
  return true;
}
async function keepCurrent(github, issue, key, body) {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}
${body}`;
  const present = (await botComments(github, issue)).find((c) => c.body.startsWith(mark));
  if (present?.body === text) return;
  if (present) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: present.id, body: text });
    return;
  }
  await announce(github, issue, key, body);
}
var isPassing = (error) => error instanceof Error && "status" in error && typeof error.status === "number" && error.status >= 500;

// src/github/draft-branch.ts
var draftBranch = (issue) => `aws-jit/${issue}`;
async function branchHead(github, branch) {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.ref === `refs/heads/${branch}` ? Sha.of(data.object.sha) : void 0;
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
}
async function ensureBranch(github, branch, from) {
  const present = await branchHead(github, branch);
  if (present) return present;
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: from });
    return from;
  } catch (error) {
    const made = hasStatus(error, 422) ? await branchHead(github, branch) : void 0;
    if (made) return made;
    throw error;
  }
}
var COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
var BranchMoved = class extends Error {
  constructor(branch) {
    super(`The branch ${branch} has moved.`);
    this.name = "BranchMoved";
  }
};
async function commitOnBranch(github, branch, head, headline, changes) {
  const entries = Object.entries(changes);
  const fileChanges = {
    additions: entries.flatMap(
      ([path, text]) => text === null ? [] : [{ path, contents: Buffer.from(text, "utf8").toString("base64") }]
    ),
    deletions: entries.flatMap(([path, text]) => text === null ? [{ path }] : [])
  };
  try {
    const answer = await github.octokit.graphql(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline },
        fileChanges
      }
    });
    const oid = answer.createCommitOnBranch?.commit?.oid;
    if (oid === void 0) throw new Error(`GitHub did not say which commit it made on ${branch}.`);
    return Sha.of(oid);
  } catch (error) {
    if (error instanceof Error && /expected branch to point to|STALE_DATA/i.test(error.message + typesOf(error))) {
      throw new BranchMoved(branch);
    }
    throw error;
  }
}
function typesOf(error) {
  const errors = "errors" in error ? error.errors : void 0;
  return Array.isArray(errors) ? errors.map((e) => typeof e === "object" && e !== null && "type" in e ? String(e.type) : "").join() : "";
}
async function readFilesAt(github, commit, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  const fields = paths.map(
    (path, i) => `f${i}: file(path: ${JSON.stringify(path)}) { object { ... on Blob { text isTruncated } } }`
  ).join("\n");
  const answer = await github.octokit.graphql(
    `query Files($owner: String!, $repo: String!, $commit: GitObjectID!) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { oid ${fields} } } }
    }`,
    { owner: github.owner, repo: github.repo, commit }
  );
  const tree = answer.repository?.object;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return new Map(
    paths.map((path, i) => {
      const blob = tree[`f${i}`]?.object;
      if (blob && (blob.isTruncated || typeof blob.text !== "string")) {
        throw new Error(`${path} at ${commit} is not a text file that GitHub returns whole.`);
      }
      return [path, blob?.text ?? void 0];
    })
  );
}
async function deleteBranch(github, branch) {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    if (!hasStatus(error, 404, 422)) throw error;
  }
}

// src/github/ledger.ts
var LEDGER_BRANCH = "aws-jit-ledger";
var pathOf = (key) => `events/${key.month}/${key.issue}.jsonl`;
var TRIES = 5;
var ledgerEvent = (kind, discriminator, issue, at2, run, data) => ({
  id: discriminator === "" ? kind : `${kind}:${discriminator}`,
  kind,
  issue,
  at: formatInstant(at2),
  run,
  data
});
function openLedger(github) {
  const added = [];
  const files = async (head, keys) => {
    const texts = /* @__PURE__ */ new Map();
    const paths = [...new Set(keys.map(pathOf))];
    for (let at2 = 0; at2 < paths.length; at2 += 50) {
      for (const [path, text] of await readFilesAt(github, head, paths.slice(at2, at2 + 50))) {
        if (text !== void 0) texts.set(path, text);
      }
    }
    return texts;
  };
  return {
    async read(keys) {
      const head = await branchHead(github, LEDGER_BRANCH);
      const texts = head ? await files(head, keys) : /* @__PURE__ */ new Map();
      return new Map(keys.map((key) => [key.issue, readEvents(texts.get(pathOf(key)) ?? "", key.issue)]));
    },
    add(key, event) {
      added.push({ key, event });
    },
    async commit() {
      for (let attempt = 1; added.length > 0; attempt++) {
        const head = await branchHead(github, LEDGER_BRANCH) ?? await createLedger(github);
        const changed = appended(
          await files(
            head,
            added.map(({ key }) => key)
          ),
          added
        );
        try {
          if (changed.size > 0) {
            const headline = `Record ${added.length} event(s)`;
            await commitOnBranch(github, LEDGER_BRANCH, head, headline, Object.fromEntries(changed));
          }
          added.length = 0;
        } catch (error) {
          if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
        }
      }
    }
  };
}
function appended(texts, added) {
  const changed = /* @__PURE__ */ new Map();
  for (const { key, event } of added) {
    const path = pathOf(key);
    const text = changed.get(path) ?? texts.get(path) ?? "";
    if (readEvents(text, event.issue).some(({ id }) => id === event.id)) continue;
    const whole = text === "" || text.endsWith("\n") ? text : `${text}
`;
    changed.set(path, `${whole}${JSON.stringify(event)}
`);
  }
  return changed;
}
function readEvents(text, issue) {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    try {
      const event = JSON.parse(line);
      return isEvent(event) && event.issue === issue ? [event] : [];
    } catch {
      return [];
    }
  });
}
function isEvent(value) {
  if (typeof value !== "object" || value === null) return false;
  const event = value;
  return typeof event.id === "string" && typeof event.kind === "string" && typeof event.issue === "number" && typeof event.at === "string" && typeof event.run === "string" && typeof event.data === "object" && event.data !== null;
}
async function createLedger(github) {
  const { octokit, owner, repo } = github;
  const readme = "# Ledger\n\nWhat aws-jit did, an event a line, a file a request. Written by the workflows, read by reports.\nIt authorises nothing: anybody who can write to this repository can write here.\n";
  const tree = await octokit.rest.git.createTree({
    owner,
    repo,
    tree: [{ path: "README.md", mode: "100644", type: "blob", content: readme }]
  });
  const commit = await octokit.rest.git.createCommit({
    owner,
    repo,
    message: "Begin the ledger",
    tree: tree.data.sha,
    parents: []
  });
  try {
    await octokit.rest.git.createRef({
      owner,
      repo,
      ref: `refs/heads/${LEDGER_BRANCH}`,
      sha: commit.data.sha
    });
    return Sha.of(commit.data.sha);
  } catch (error) {
    const made = hasStatus(error, 422) ? await branchHead(github, LEDGER_BRANCH) : void 0;
    if (made) return made;
    throw error;
  }
}

// src/github/main-branch.ts
function mainBranchOf({ repository, configuration }) {
  if (!configuration.known) throw new Error(`aws-jit.yml cannot be read: ${configuration.why}.`);
  return {
    repository: repository.id,
    branch: repository.defaultBranch,
    head: repository.head,
    configuration: configuration.value === "absent" ? void 0 : configuration.value
  };
}
var QUERY = `query MainBranch($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          configuration: file(path: "aws-jit.yml") { object { ... on Blob { text isTruncated } } }
        }
      }
    }
  }
}`;
async function readMainBranch(github) {
  const { repository } = await github.octokit.graphql(QUERY, {
    owner: github.owner,
    repo: github.repo
  });
  const ref = repository?.defaultBranchRef;
  if (repository?.databaseId == null || !ref?.target) {
    throw new Error(
      `The default branch of ${github.owner}/${github.repo} cannot be read. Give the job \`contents: read\`, and check that the repository has a first commit.`
    );
  }
  const { target } = ref;
  return {
    repository: RepositoryId.of(repository.databaseId),
    branch: ref.name,
    head: Sha.of(target.oid),
    configuration: wholeText("aws-jit.yml", target.configuration?.object)
  };
}
function wholeText(path, blob) {
  if (!blob) return void 0;
  if (blob.isTruncated || typeof blob.text !== "string") {
    throw new Error(`${path} on the default branch is not a text file that GitHub returns whole.`);
  }
  return blob.text;
}

// src/github/request-files.ts
var FOLDERS_A_QUERY = 60;
var FILE = /^([1-9]\d*)\.yml$/;
var REGULAR = 33188;
async function requestFilesAt(github, commit, accounts, months) {
  const folders = accounts.flatMap((account) => months.map((month) => ({ account, month })));
  const found = [];
  for (let at2 = 0; at2 < folders.length; at2 += FOLDERS_A_QUERY) {
    const part = folders.slice(at2, at2 + FOLDERS_A_QUERY);
    const answer = await github.octokit.graphql(query(part.map(({ account, month }) => `requests/${account}/${month}`)), {
      owner: github.owner,
      repo: github.repo,
      commit
    });
    const tree = answer.repository?.commit;
    if (tree?.oid !== commit)
      throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
    part.forEach(({ account, month }, index) => {
      for (const entry of tree[`folder${index}`]?.object?.entries ?? []) {
        const number = Number(FILE.exec(entry.name)?.[1]);
        if (entry.type !== "blob" || entry.mode !== REGULAR || !IssueNumber.is(number)) continue;
        const path = `requests/${account}/${month}/${entry.name}`;
        found.push({ account, month, issue: number, path, blob: entry.oid });
      }
    });
  }
  return found;
}
var query = (paths) => `query RequestFiles($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        ${paths.map(
  (path, i) => `folder${i}: file(path: ${JSON.stringify(path)}) { object { ... on Tree { entries { name mode oid type } } } }`
).join("\n        ")}
      }
    }
  }
}`;

// src/lifecycle/state.ts
var STATES = {
  requested: { label: "aws-jit: requested", colour: "ededed", over: false, headline: "Request received" },
  asked: {
    label: "aws-jit: your turn",
    colour: "fbca04",
    over: false,
    headline: "Waiting for an answer from you"
  },
  drafted: { label: "aws-jit: in review", colour: "1d76db", over: false, headline: "Waiting for approval" },
  approved: {
    label: "aws-jit: approved",
    colour: "0e8a16",
    over: false,
    headline: "Approved, being set up in AWS"
  },
  granted: { label: "aws-jit: granted", colour: "0e8a16", over: false, headline: "Access is live" },
  failed: {
    label: "aws-jit: failed",
    colour: "d93f0b",
    over: false,
    headline: "AWS did not accept the grant"
  },
  refused: { label: "aws-jit: refused", colour: "b60205", over: true, headline: "Refused by the guardrails" },
  rejected: { label: "aws-jit: rejected", colour: "b60205", over: true, headline: "Rejected by a reviewer" },
  cancelled: { label: "aws-jit: cancelled", colour: "cccccc", over: true, headline: "Cancelled" },
  lapsed: { label: "aws-jit: lapsed", colour: "cccccc", over: true, headline: "Lapsed without a decision" },
  expired: { label: "aws-jit: expired", colour: "cccccc", over: true, headline: "Access has ended" },
  revoked: { label: "aws-jit: revoked", colour: "cccccc", over: true, headline: "Access was taken back" }
};

// src/messages/time.ts
var clockTime = (at2) => `${formatInstant(at2).slice(0, 16).replace("T", " ")} UTC`;
function relativeTime(at2, now) {
  const seconds = at2 - now;
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const length = minutes < 1 ? "less than a minute" : minutes < 120 ? `${minutes} min` : minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
  return seconds >= 0 ? `in ${length}` : `${length} ago`;
}
var untilText = (at2, now) => `${clockTime(at2)} (${relativeTime(at2, now)})`;

// src/messages/news.ts
var at = (login) => `@${login}`;
var paragraphs = (...parts) => parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
var needsMending = (who, problems) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be drafted yet.`,
    problems,
    "Edit the issue (\u22EF \u2192 Edit) and save it: the draft then starts again by itself. Nothing was created so far."
  ),
  next: `${at(who)} needs to mend the form: see the comment below.`
});
var asked = (who, questions) => ({
  comment: paragraphs(
    `${at(who)}, the request does not say enough to draft a policy.`,
    questions,
    "Edit the issue to say it; the draft then starts again."
  ),
  next: `${at(who)} is asked for more: see the comment below.`
});
var refused = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be granted:`,
    reasons,
    "You can edit the issue and reopen it; it is then judged anew."
  ),
  next: "Refused; the reasons are in the comment below."
});
var unknownPerson = (who, id, account, owners) => ({
  comment: paragraphs(
    `${at(who)}, nobody has said yet who you are in the AWS account ${account}.`,
    `Ask ${owners} to add you to \`aws-jit.yml\` in a pull request, and then reopen this issue:`,
    ["```yaml", "identities:", `  "${id}": {login: ${who}, iam_user: YOUR-IAM-USER-NAME}`, "```"].join("\n")
  ),
  next: "Refused: the requester has no identity in this account."
});
var drafted = (pullRequest) => ({
  comment: "",
  next: `In review: ${pullRequest}. A code owner approves and merges it; that grants the access.`
});
var editedByOther = (who, editor) => paragraphs(
  `${at(who)}, **${editor}** edited this request. Only its author's own words count, so it can no longer be granted.`,
  "Please file a new request with the form."
);
var editedAfterMerge = (who) => paragraphs(
  `${at(who)}, this request was edited after its pull request had been merged.`,
  "What was approved is the earlier text. A grant that is live stays as it is; one that is not yet made will be refused. For other access, file a new request."
);
var granted = (who, until, now, howToUse) => ({
  comment: paragraphs(
    `${at(who)}, your access is live until **${untilText(until, now)}**.`,
    howToUse,
    "AWS ends it by itself at that time. If you are done before, close this issue and the access is taken back."
  ),
  next: `Live until **${untilText(until, now)}**. Closing this issue takes the access back.`
});
var waiting = (mention, reasons, until, now) => ({
  comment: paragraphs(
    `${mention}, the pull request is merged, but the access is **not granted yet**:`,
    reasons,
    until === void 0 ? void 0 : `It is tried again by itself until the window ends, ${untilText(until, now)}.`
  ),
  next: "Merged, but not granted yet; the comment below says what is missing."
});
var refusedAtGrant = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this request was merged, but it is **not granted**:`,
    reasons,
    "Please file a new request with the form."
  ),
  next: "Merged, but refused when the approval was verified; the reasons are in the comment below."
});
var failed = (who, message, retry, until, now) => ({
  comment: paragraphs(
    `${at(who)}, AWS did not accept this grant. Nothing is attached.`,
    message,
    retry ? `It is tried again by itself until the window ends, ${untilText(until, now)}.` : "Trying again will not help until that is changed."
  ),
  next: retry ? "AWS did not accept the grant; it will be tried again." : "AWS did not accept the grant."
});
var expired = (who, until, now) => ({
  comment: paragraphs(
    `${at(who)}, your access ended ${untilText(until, now)}, and what was attached is removed.`,
    "If you need it again, file a new request with the form."
  ),
  next: `Ended ${untilText(until, now)}; AWS confirms that nothing is attached any more.`
});
var revoked = (who, by) => ({
  comment: paragraphs(
    `${at(who)}, your access was taken back ${by}. AWS confirms that nothing is attached any more.`,
    "Sessions that were open are refused from now on, too. If you need access again, file a new request with the form."
  ),
  next: `Taken back ${by}.`
});
var rejected = (who, by, words) => ({
  comment: paragraphs(
    `${at(who)}, ${by} closed the pull request without merging it, so nothing is granted.`,
    words
  ),
  next: `Rejected by ${by}.`
});
var cancelled = (by) => ({
  comment: "",
  next: `Cancelled by ${by} before anything was granted.`
});
var lapsed = (who, why) => ({
  comment: paragraphs(
    `${at(who)}, ${why} Nothing was granted.`,
    "If you still need the access, file a new request with the form."
  ),
  next: `Lapsed: ${why}`
});

// src/commands/workflow-run.ts
var ConfigurationError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "ConfigurationError";
  }
};

// src/commands/configuration.ts
function configurationOf(main) {
  if (main.configuration === void 0) {
    throw new ConfigurationError(
      `There is no aws-jit.yml on ${main.branch}. Write one with aws_region, allowed_services and accounts; docs/configuration.md describes every key.`
    );
  }
  const read = readConfig(main.configuration);
  if (read.ok) return read.value;
  throw new ConfigurationError(
    [
      `aws-jit.yml on ${main.branch} has mistakes:`,
      ...read.problems.map((p) => `  line ${p.line ?? 1}: ${p.path}: ${p.message}`)
    ].join("\n")
  );
}

// src/github/labels.ts
var OURS = new Set(Object.values(STATES).map((state) => state.label));
async function showLabel(github, issue, state, present) {
  const { octokit, owner, repo } = github;
  const { label, colour, headline } = STATES[state];
  if (present.filter((name) => OURS.has(name)).join() === label) return;
  await ensureLabel(github, label, colour, headline);
  const labels = [...present.filter((name) => !OURS.has(name)), label];
  await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels });
}
async function ensureLabel(github, name, color, description) {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.issues.createLabel({ owner, repo, name, color, description });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
  }
}

// src/messages/status-comment.ts
function statusComment({ state, next, facts, runUrl, trial }) {
  return [
    `### ${STATES[state].headline}`,
    "",
    next,
    "",
    ...facts.map(([label, value]) => `- **${label}:** ${value}`),
    "",
    ...trial ? [TRIAL, ""] : [],
    `<sub>Kept current by [this run](${runUrl}). It shows the state; it decides nothing.</sub>`
  ].join("\n");
}
var TRIAL = "> **Trial.** `trial: true` is set in `aws-jit.yml`: access is granted although this repository is not protected.";

// src/commands/tell.ts
async function tell(run, ledger, news) {
  const { github } = run;
  const { issue, state } = news;
  const event = eventOf(run, news);
  if (news.comment !== void 0) await announce(github, issue.number, event.id, news.comment);
  await keepCurrent(
    github,
    issue.number,
    "status",
    statusComment({ ...news.status, state, runUrl: run.url })
  );
  await showLabel(github, issue.number, state, issue.labels);
  if (STATES[state].over && issue.open) {
    await closeIssue(
      github,
      issue.number,
      state === "expired" || state === "revoked" ? "completed" : "not_planned"
    );
  }
  ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
}
var eventOf = (run, { issue, state, once, data }) => ledgerEvent(state, once, issue.number, run.github.now(), run.id, data);

export {
  announce,
  draftBranch,
  ensureBranch,
  BranchMoved,
  commitOnBranch,
  readFilesAt,
  deleteBranch,
  openLedger,
  mainBranchOf,
  readMainBranch,
  requestFilesAt,
  STATES,
  needsMending,
  asked,
  refused,
  unknownPerson,
  drafted,
  editedByOther,
  editedAfterMerge,
  granted,
  waiting,
  refusedAtGrant,
  failed,
  expired,
  revoked,
  rejected,
  cancelled,
  lapsed,
  TRIAL,
  configurationOf,
  tell
};
