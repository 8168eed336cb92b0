import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  actorOf,
  hasStatus
} from "./chunk-4BGU22TX.js";
import {
  readRequest
} from "./chunk-Y3XGGZ22.js";
import {
  readConfig
} from "./chunk-2JNEFTOY.js";
import {
  AccountName,
  IssueNumber,
  Sha
} from "./chunk-IVYZFXGK.js";
import {
  addSeconds,
  earlier,
  formatInstant,
  monthOf,
  parseInstant
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
  const sayings = async () => (await botComments(github, on)).filter((c) => c.body.startsWith(mark));
  const said = async () => (await sayings()).length > 0;
  if (await said()) return false;
  const post = () => (
    // Not retried blindly: an answer that was lost on the way would make the second try a second message.
    octokit.rest.issues.createComment({ owner, repo, issue_number: on, body: text, request: { retries: 0 } })
  );
  let own;
  try {
    own = (await post()).data.id;
  } catch (error) {
    if (await said()) return true;
    if (!isPassing(error)) throw error;
    own = (await post()).data.id;
  }
  const [first] = (await sayings()).map(({ id }) => id).sort((a, b) => a - b);
  if (first === void 0 || first >= own) return true;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
  return false;
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
var ledgerEvent = (kind, discriminator, issue, at, run, data) => ({
  id: discriminator === "" ? kind : `${kind}:${discriminator}`,
  kind,
  issue,
  at: formatInstant(at),
  run,
  data
});
function openLedger(github) {
  const added = [];
  const steps = [];
  const files = async (head, keys) => {
    const texts = /* @__PURE__ */ new Map();
    const paths = [...new Set(keys.map(pathOf))];
    for (let at = 0; at < paths.length; at += 50) {
      for (const [path, text] of await readFilesAt(github, head, paths.slice(at, at + 50))) {
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
    afterwards(step) {
      steps.push(step);
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
      const failed = [];
      for (const step of steps.splice(0)) {
        try {
          await step();
        } catch (error) {
          failed.push(error instanceof Error ? error.message : String(error));
        }
      }
      if (failed.length > 0) throw new Error(failed.join(" "));
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

// src/github/pull-requests.ts
var BRANCH = /^aws-jit\/([1-9]\d*)$/;
function draftOf(raw) {
  const number = Number(BRANCH.exec(raw.head.ref)?.[1]);
  if (!IssueNumber.is(number) || raw.head.repo?.id !== raw.base.repo.id) return void 0;
  return {
    number: raw.number,
    issue: IssueNumber.of(number),
    head: Sha.of(raw.head.sha),
    open: raw.state === "open",
    mergedAt: raw.merged_at === null ? void 0 : parseInstant(raw.merged_at),
    closedAt: raw.closed_at === null ? void 0 : parseInstant(raw.closed_at),
    url: raw.html_url,
    body: raw.body ?? ""
  };
}
async function pullRequestsOf(github, issue) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "all",
    head: `${owner}:${draftBranch(issue)}`,
    per_page: 100
  });
  return all.map(draftOf).filter((draft) => draft?.issue === issue).sort((a, b) => a.number - b.number);
}
async function readPullRequest(github, number) {
  const { octokit, owner, repo } = github;
  return draftOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
}
var MayNotOpenPullRequests = class extends Error {
  constructor() {
    super(
      "GitHub does not let Actions open pull requests in this repository. An administrator switches it on under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions \u2192 \u201CAllow GitHub Actions to create and approve pull requests\u201D; for an organisation, there first. A GitHub App token needs no such setting."
    );
    this.name = "MayNotOpenPullRequests";
  }
};
async function openPullRequest(github, issue, base, title, body) {
  const { octokit, owner, repo } = github;
  const existing = async () => (await pullRequestsOf(github, issue)).find((pr) => pr.open);
  try {
    const { data } = await octokit.rest.pulls.create({
      owner,
      repo,
      base,
      head: draftBranch(issue),
      title,
      body,
      maintainer_can_modify: false,
      request: { retries: 0 }
    });
    const draft = draftOf(data);
    if (draft) return draft;
    throw new Error(`GitHub opened #${data.number}, but not from ${draftBranch(issue)}.`);
  } catch (error) {
    if (hasStatus(error, 403) && error instanceof Error && /not permitted to create/i.test(error.message)) {
      throw new MayNotOpenPullRequests();
    }
    const made = hasStatus(error, 422, 500, 502, 503, 504) ? await existing() : void 0;
    if (made) return made;
    throw error;
  }
}
async function updatePullRequest(github, number, change) {
  const { octokit, owner, repo } = github;
  await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
}
async function setStatus(github, sha, status) {
  const { octokit, owner, repo } = github;
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    ...status,
    description: status.description.slice(0, 140)
  });
}
async function recentlyClosed(github) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  return data.map(draftOf).filter((draft) => draft !== void 0);
}
async function closingWords(github, pr) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: pr.number });
  const by = actorOf(data.closed_by);
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pr.number,
    per_page: 100
  });
  const near = 5 * 60;
  const words = comments.filter((c) => c.user?.id === by?.id && pr.closedAt !== void 0).filter((c) => Math.abs((parseInstant(c.created_at) ?? 0) - (pr.closedAt ?? 0)) <= near).at(-1)?.body;
  return { by, words: words ?? void 0 };
}

// src/github/request-files.ts
var FOLDERS_A_QUERY = 60;
var FILE = /^([1-9]\d*)\.yml$/;
var REGULAR = 33188;
async function requestFilesAt(github, commit, accounts, months) {
  const folders = accounts.flatMap((account) => months.map((month) => ({ account, month })));
  const found = [];
  for (let at = 0; at < folders.length; at += FOLDERS_A_QUERY) {
    const part = folders.slice(at, at + FOLDERS_A_QUERY);
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

// src/messages/status-comment.ts
function statusComment({ state, next, facts, runUrl, trial }) {
  return [
    `### ${STATES[state].headline}`,
    "",
    next,
    "",
    ...facts.length === 0 ? [] : [...facts.map(([label, value]) => `- **${label}:** ${value}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `<sub>Kept current by [this run](${runUrl}). It shows the state; it decides nothing.</sub>`
  ].join("\n");
}
var TRIAL = "> **Trial.** `trial: true` is set in `aws-jit.yml`: access is granted although this repository is not protected.";
var inTrial = (message, trial) => trial ? `${message}

${TRIAL}` : message;

// src/request/request-path.ts
function requestPaths(request) {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}`;
  return {
    request: `requests/${place}.yml`,
    policy: `policies/${place}.json`,
    review: `policies/${place}.md`
  };
}
var PATH = /^(requests|policies)\/([a-z0-9-]+)\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.(yml|json|md)$/;
var KINDS = {
  "requests.yml": "request",
  "policies.json": "policy",
  "policies.md": "review"
};
function parseRequestPath(path) {
  const match = PATH.exec(path);
  if (!match) return void 0;
  const [, folder = "", account = "", month = "", number = "", extension = ""] = match;
  const kind = KINDS[`${folder}.${extension}`];
  const issue = Number(number);
  if (!kind || !AccountName.is(account) || !IssueNumber.is(issue)) return void 0;
  return { kind, account, month, issue };
}

// src/commands/known-requests.ts
function monthsInPlay(config, now) {
  const oldest = earlier(earlier(now, config.approval_ttl), config.max_duration);
  const months = /* @__PURE__ */ new Set();
  const day = 24 * 60 * 60;
  for (let at = oldest; at < now; at = addSeconds(at, day)) months.add(monthOf(at));
  months.add(monthOf(now));
  return [...months];
}
var filedRequests = (github, head, config, now) => requestFilesAt(github, head, [...config.accounts.keys()], monthsInPlay(config, now));
async function readRequests(github, head, files) {
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path)
  );
  const requests = /* @__PURE__ */ new Map();
  for (const file of files) {
    const read = readRequest(texts.get(file.path) ?? "");
    if (read.ok && read.value.issue === file.issue) requests.set(file.issue, read.value);
  }
  return requests;
}

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

export {
  announce,
  keepCurrent,
  draftBranch,
  ensureBranch,
  BranchMoved,
  commitOnBranch,
  readFilesAt,
  deleteBranch,
  ledgerEvent,
  openLedger,
  pullRequestsOf,
  readPullRequest,
  MayNotOpenPullRequests,
  openPullRequest,
  updatePullRequest,
  setStatus,
  recentlyClosed,
  closingWords,
  requestFilesAt,
  STATES,
  statusComment,
  TRIAL,
  inTrial,
  requestPaths,
  parseRequestPath,
  filedRequests,
  readRequests,
  configurationOf
};
