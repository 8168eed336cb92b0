import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseIssueBody
} from "./chunk-Y3XGGZ22.js";
import {
  accountNamed,
  principalOf
} from "./chunk-HJDY6HA6.js";
import {
  Digest
} from "./chunk-IVYZFXGK.js";

// src/commands/request-of-issue.ts
import { createHash } from "node:crypto";
var digestOf = (text) => Digest.of(createHash("sha256").update(text, "utf8").digest("hex"));
function requestOfIssue(issue, repository, config, catalog) {
  const requester = issue.author;
  if (requester?.type !== "User") return { kind: "not-a-person" };
  const parsed = parseIssueBody(issue.body, config, catalog);
  if (!parsed.ok) return { kind: "problems", problems: parsed.problems };
  const ask = parsed.value;
  const account = accountNamed(config, ask.account);
  const principal = principalOf(config, requester.id, ask.account);
  if (!account || !principal) return { kind: "no-identity", ask, requester };
  return {
    kind: "request",
    request: {
      ...ask,
      repository,
      issue: issue.number,
      issueId: issue.id,
      accountId: account.id,
      requester: { id: requester.id, login: requester.login },
      principal,
      createdAt: issue.createdAt,
      bodyDigest: digestOf(issue.body)
    }
  };
}

export {
  digestOf,
  requestOfIssue
};
