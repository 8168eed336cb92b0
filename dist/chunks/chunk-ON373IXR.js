import {
  awsProfile,
  portalLink,
  sectionText,
  switchRoleLink
} from "./chunk-I7QAKNFC.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  codeSpan
} from "./chunk-AMZYLKDX.js";

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

// src/messages/how-to-use.ts
function howToUse(access) {
  const { principal, accountId, issue, portal } = access;
  switch (principal.kind) {
    case "iam-user":
      return `Use it with the credentials that you already have for IAM user ${codeSpan(principal.name)} in account ${accountId}; there is nothing to switch to. IAM can take a few seconds to show it everywhere.`;
    case "iam-role":
      return [
        `Use it through the role ${codeSpan(principal.name)}; sessions that are open gain it too.`,
        "",
        `- In the browser: [switch to the role](${switchRoleLink(access, principal.name)})`,
        `- In a terminal: \`aws-jit use ${issue}\` writes this profile, or copy it into \`~/.aws/config\`:`,
        "",
        ...profileBlock(access)
      ].join("\n");
    case "identity-center-user":
      return portal === void 0 ? "Sign in to your access portal as usual; the account shows the new permission set." : [
        `Sign in as ${codeSpan(principal.userName)}; the account shows the permission set ${codeSpan(portal.permissionSet)}.`,
        "",
        `- In the browser: [open the account's console](${portalLink(portal, accountId)})`,
        `- In a terminal: \`aws-jit use ${issue}\` writes this profile, or copy it into \`~/.aws/config\`:`,
        "",
        ...profileBlock(access)
      ].join("\n");
  }
}
function profileBlock(access) {
  const made = awsProfile(access);
  if (made === void 0) return [];
  const sections = [made.session, made.profile].filter((section) => section !== void 0);
  const signIn = made.session === void 0 ? [] : [`aws sso login --profile ${made.name}`];
  return [
    "```ini",
    sections.map(sectionText).join("\n\n"),
    "```",
    "",
    "```sh",
    ...signIn,
    `aws sts get-caller-identity --profile ${made.name}`,
    "```"
  ];
}
var END_NOT_ENFORCED = "AWS does not enforce the end of this access: the shared permission set itself is assigned (mode: assign), and it is taken away by the next scheduled run after the end.";
var OPEN_SESSIONS_LAST = "AWS does not end sessions of a shared permission set (mode: assign): one that was open lasts as long as that set allows.";

export {
  howToUse,
  END_NOT_ENFORCED,
  OPEN_SESSIONS_LAST,
  statusComment,
  TRIAL,
  inTrial
};
