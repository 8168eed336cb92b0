import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fileOfGrant
} from "./chunk-TV5TRG5H.js";
import {
  issueWhileTold
} from "./chunk-FQ66KMBE.js";
import {
  revoked,
  showLabel,
  tell
} from "./chunk-ZFRY3R7A.js";
import {
  readIssue
} from "./chunk-42QQICWQ.js";
import {
  formatInstant
} from "./chunk-JWJBYY2F.js";

// src/commands/end/reason-to-take-back.ts
function namedBy({ event }) {
  if (event.kind === "dispatch" && event.issue !== void 0) {
    const by = event.sender?.type === "User" ? event.sender.login : void 0;
    const cause = by === void 0 ? BY_HAND : { words: `by ${by}`, by };
    return { issue: event.issue, cause, byNumber: true };
  }
  if (event.kind === "issue" && event.action === "closed") {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender), byNumber: false };
  }
  return void 0;
}
function closing(issue, by) {
  if (by?.type === "Bot") return BY_HAND;
  if (by === void 0) return { words: "because somebody closed the request", by: void 0 };
  const who = by.id === issue.author?.id ? "you" : by.login;
  return { words: `because ${who} closed the request`, by: by.login };
}
var BY_HAND = { words: "by hand", by: void 0 };
async function reasonToTakeBack(run, { main, named, filed }, account, { issue, until }, now) {
  if (named?.issue === issue) return named.cause;
  const found = now ? { kind: "issue", ...now } : await readIssue(run.github, issue);
  if (found.kind === "unknown") {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} Nothing is removed on that; run revoke by hand with this number to take it back.`
    );
    return void 0;
  }
  if (!found.issue.open) return closing(found.issue, found.closedBy);
  return await fileOfGrant(run.github, main.head, filed, account, issue, found.issue.createdAt) ? void 0 : { words: "because its files were removed from the default branch", by: void 0 };
}

// src/commands/end/tell-taken-back.ts
var sessionsOf = ({ assigns, sessionsLast }) => assigns !== void 0 ? "shared" : sessionsLast !== void 0 ? "not-updated" : "refused";
async function tellTakenBack(run, config, ledger, { issue: number, object, cause, told }) {
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
  const words = revoked(issue.author?.login ?? "ghost", cause.words, sessionsOf(object));
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(object.until), why: cause.words, by: cause.by ?? null }
  });
  return { issue: number, state: "revoked", note: `Taken back ${cause.words}.` };
}

export {
  namedBy,
  BY_HAND,
  reasonToTakeBack,
  tellTakenBack
};
