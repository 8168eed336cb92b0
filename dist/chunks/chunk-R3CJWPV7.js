const { createHash } = process.getBuiltinModule("node:crypto");
import {
  askedWithAnswers
} from "./chunk-4AV4K4TP.js";
import {
  FIELDS,
  accountNamed,
  formatDuration,
  isExact,
  mayAskFor,
  parseIssueBody,
  principalOf
} from "./chunk-DAROUHPW.js";
import {
  addSeconds,
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  Digest
} from "./chunk-YWRVI5OC.js";

// src/commands/run/request-of-issue.ts
var digestOf = (text) => Digest.of(createHash("sha256").update(text, "utf8").digest("hex"));
function requestOfIssue(issue, repository, config, catalog, remarks, startThen, of) {
  const requester = issue.author;
  if (requester?.type !== "User") return { kind: "not-a-person" };
  const parsed = parseIssueBody(issue.body, config, catalog, startThen, of);
  if (!parsed.ok) return { kind: "problems", problems: parsed.problems };
  const ask = parsed.value;
  const untimely = startProblems(ask, issue.createdAt, config);
  if (untimely.length > 0) return { kind: "problems", problems: untimely };
  const account = accountNamed(config, ask.account);
  const chosen = ask.role === void 0 ? void 0 : config.roles.get(ask.role);
  if (chosen && !mayAskFor(chosen, requester.id)) {
    return { kind: "problems", problems: [notARequester(ask.role ?? "")] };
  }
  const principal = chosen ? { kind: "iam-role", name: chosen.role } : principalOf(config, requester.id, ask.account);
  if (!account || !principal) return { kind: "no-identity", ask, requester };
  const preset = config.presets.get(ask.preset ?? "");
  const own = preset !== void 0 && isExact(preset) ? [] : remarks.filter(({ by }) => by.id === requester.id);
  const asked = askedWithAnswers(ask, own, { settings: config, catalog, breadth: "named" });
  if (!asked.ok) return { kind: "problems", problems: asked.problems };
  return {
    kind: "request",
    request: {
      ...asked.value,
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
function startProblems({ start }, filedAt, { max_start_ahead: ahead }) {
  if (start === void 0) return [];
  const path = FIELDS.start.label;
  if (start <= filedAt)
    return [
      {
        code: "start-past",
        path,
        message: `${formatInstant(start)} was over when this was filed, at ${formatInstant(filedAt)}. Leave the field empty to begin with the approval, or name a later time.`
      }
    ];
  const latest = addSeconds(filedAt, ahead);
  return start <= latest ? [] : [
    {
      code: "start-far",
      path,
      message: `${formatInstant(start)} is more than ${formatDuration(ahead)} after this was filed (\`max_start_ahead\`). Name a time until ${formatInstant(latest)}, or file it later.`
    }
  ];
}
var notARequester = (role) => ({
  code: "role-requester",
  path: FIELDS.role.label,
  message: `You are not among those who may ask for the role ${role}. Choose no role to ask for yourself, or ask the owners of aws-jit.yml to add you to its members or requesters.`
});

export {
  digestOf,
  requestOfIssue
};
