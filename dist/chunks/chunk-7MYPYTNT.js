import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  issueWhileTold
} from "./chunk-2AIJMFR2.js";
import {
  revoked,
  showLabel,
  tell
} from "./chunk-3FBFORYR.js";
import {
  formatInstant
} from "./chunk-FPDFEL2P.js";

// src/commands/end/cause.ts
var BY_HAND = { words: "by hand", by: void 0 };

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
  const words = revoked(issue.author?.login ?? "ghost", cause.words, sessions, cause.reason);
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
  sessionsNow,
  sessionsOfBefore,
  tellTakenBack
};
