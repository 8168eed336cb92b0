import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  issueWhileTold
} from "./chunk-ELLWDQ6Q.js";
import {
  toBeWithdrawn,
  withdrawn
} from "./chunk-XNLZKGOF.js";
import {
  digestOf
} from "./chunk-R5YSV2KX.js";
import {
  revoked,
  showLabel,
  tell
} from "./chunk-BYKOBLBQ.js";
import {
  inTrial
} from "./chunk-V5AIFRQ7.js";
import {
  shownState
} from "./chunk-RF5KUCJR.js";
import {
  announce,
  announcedUnder
} from "./chunk-ABTGFNIV.js";
import {
  readRequests
} from "./chunk-ON5QFYFO.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-4IL4BXG7.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import {
  formatInstant,
  monthOf
} from "./chunk-2OQPEP3A.js";

// src/commands/end/cause.ts
var BY_HAND = { words: "by hand", by: void 0 };

// src/commands/end/tell-withdrawn.ts
var WHY = "because it would not be granted any more, before it began";
var keyOf = (until) => `withdrawn:${formatInstant(until)}:`;
var announceWithdrawal = (run, { trial }, issue, until, { list }) => announce(
  run.github,
  issue.number,
  `${keyOf(until)}${digestOf(list).slice(0, 12)}`,
  inTrial(toBeWithdrawn(issue.author?.login ?? "ghost", list), trial)
);
var isWithdrawal = async (run, issue, until) => {
  const key = keyOf(until);
  return (await announcedUnder(run.github, issue.number, [key])).has(key);
};
async function tellWithdrawn(run, { trial }, ledger, issue, until, { codes, untold } = {}) {
  const words = withdrawn(issue.author?.login ?? "ghost", untold);
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial },
    data: {
      until: formatInstant(until),
      why: WHY,
      by: null,
      ...codes === void 0 ? {} : { codes }
    }
  });
  return { issue: issue.number, state: "revoked", note: `Taken back ${WHY}.` };
}
async function hadNotBegun({ github, log }, issue) {
  if (shownState(issue) === "granted") return false;
  try {
    const { head } = await readMainBranch(github);
    const folders = await accountFolders(github, head);
    const files = await requestFilesAt(github, head, folders, [monthOf(issue.createdAt)]);
    const own = files.filter((file) => file.issue === issue.number);
    const start = (await readRequests(github, head, own)).get(issue.number)?.start;
    return start !== void 0 && start > github.now();
  } catch (error) {
    log.warning(`#${issue.number}: whether it had begun could not be read: ${String(error)}`);
    return false;
  }
}

// src/commands/end/tell-taken-back.ts
var sessionsNow = ({ assigns, sessionsLast }) => assigns !== void 0 ? "shared" : sessionsLast !== void 0 ? "not-updated" : "refused";
var sessionsOfBefore = ({ backend }, isShared) => isShared ? "shared" : backend === "iam" ? "refused" : "not-known";
async function tellTakenBack(run, config, ledger, { issue: number, until, sessions, cause, told }) {
  const found = await issueWhileTold(run, number);
  if (found.kind === "unknown") {
    const note = `Taken back; its issue cannot be told: ${found.why}`;
    return { issue: number, state: "revoked", note };
  }
  const { issue } = found;
  if (!issue.open && told) {
    await showLabel(run.github, number, "revoked", issue.labels);
    return void 0;
  }
  if (cause.by === void 0 && shownState(issue) !== "granted" && await isWithdrawal(run, issue, until))
    return tellWithdrawn(run, config, ledger, issue, until);
  const of = await hadNotBegun(run, issue) ? "not-begun" : sessions;
  const words = revoked(issue.author?.login ?? "ghost", cause.words, of, cause.reason);
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until), why: cause.words, by: cause.by ?? null }
  });
  return { issue: number, state: "revoked", note: `Taken back ${cause.words}.` };
}

export {
  BY_HAND,
  announceWithdrawal,
  tellWithdrawn,
  sessionsNow,
  sessionsOfBefore,
  tellTakenBack
};
