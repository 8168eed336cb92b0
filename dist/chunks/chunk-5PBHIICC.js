import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  Sha,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";

// src/github/ledger-branch.ts
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
function openLedger(github, first) {
  const added = [];
  const steps = [];
  const files = async (head, keys) => {
    const texts = /* @__PURE__ */ new Map();
    const paths = [...new Set(keys.map(pathOf))];
    for (const [path, text] of await readFilesAt(github, head, paths, "is absent")) {
      if (text !== void 0) texts.set(path, text);
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
      if (first !== void 0 && !await all(first, added)) steps.length = 0;
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
async function writeLedgerFile(github, path, text, headline) {
  for (let attempt = 1; ; attempt++) {
    const head = await branchHead(github, LEDGER_BRANCH) ?? await createLedger(github);
    try {
      await commitOnBranch(github, LEDGER_BRANCH, head, headline, { [path]: text });
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}
var isUnrecorded = (events, { id }) => events.some((each) => each.id === `unrecorded:${id}`) && !events.some((each) => each.id === `recorded:${id}`);
function noteOf({ event, became }, before) {
  const { part } = event.data;
  const kind = became === "line alone" ? "unrecorded" : became === "recorded" && isUnrecorded(before, event) ? "recorded" : void 0;
  return kind === void 0 || typeof part !== "string" || !isAskedFirst(part) ? [] : [{ ...event, id: `${kind}:${event.id}`, kind, data: { part } }];
}
async function all(first, added) {
  const lines = [];
  let whole = true;
  for (const each of added) {
    const became = await first(each.key, each.event);
    if (became !== "neither") lines.push({ ...each, became });
    if (became !== "recorded") whole = false;
  }
  added.splice(0, added.length, ...lines);
  return whole;
}
function appended(texts, added) {
  const changed = /* @__PURE__ */ new Map();
  for (const each of added) {
    const { key, event } = each;
    const path = pathOf(key);
    const text = changed.get(path) ?? texts.get(path) ?? "";
    const before = readEvents(text, event.issue);
    const lines = [event, ...noteOf(each, before)].filter((line) => !before.some(({ id }) => id === line.id));
    if (lines.length === 0) continue;
    const whole = text === "" || text.endsWith("\n") ? text : `${text}
`;
    changed.set(path, `${whole}${lines.map((line) => `${JSON.stringify(line)}
`).join("")}`);
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

export {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger,
  writeLedgerFile,
  isUnrecorded,
  readEvents
};
