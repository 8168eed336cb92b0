import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeGenerated
} from "./chunk-MO3QHWJ3.js";
import "./chunk-HANBNIMK.js";

// src/workflows/settings.ts
var OWN_WORKFLOWS = {
  uses: "./",
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789",
  revokerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789"
};

// src/workflows/pinned.ts
var PINNED = {
  checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  setupNode: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
  awsCredentials: "aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3",
  appToken: "actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1"
};

// src/workflows/workflows.ts
function workflows(settings) {
  return {
    ".github/workflows/aws-jit-request.yml": request(settings),
    ".github/workflows/aws-jit-grant.yml": grant(settings),
    ".github/workflows/aws-jit-revoke.yml": revoke(settings),
    ".github/workflows/aws-jit-schedule.yml": schedule(settings)
  };
}
var isOwn = ({ uses }) => uses === "./";
var header = (what, settings) => `# ${what}
# Written by \`aws-jit workflows\`${isOwn(settings) ? "" : " and `aws-jit init`"}; change the settings, not this file.
`;
var NOTHING = "permissions: {}\n";
function request(s) {
  return `${header("A request was filed, edited or closed: draft it, or end it. No AWS credentials.", s)}name: AWS access request
on:
  issues:
    types: [opened, edited, reopened, closed]
  # The default branch's version of this file runs, whatever the pull request holds; nothing of it is checked out.
  pull_request_target:
    types: [closed]
${NOTHING}jobs:
  draft:
    if: github.event_name == 'issues' && github.event.action != 'closed'
${draftJob(s, "draft", "aws-jit-draft-${{ github.event.issue.number }}")}
  close:
    if: github.event.action == 'closed'
${draftJob(s, "close", "aws-jit-close")}`;
}
function grant(s) {
  return `${header("A pull request was merged: verify its approval and grant what is due.", s)}name: Grant AWS access
on:
  push:
    # The default branch only; \`grant\` checks that again.
    branches: [main]
    paths: ['requests/**', 'policies/**']
  workflow_dispatch:
${NOTHING}jobs:
${distJob(s)}  grant:
${privilegedJob(s, ["grant"], "aws-jit-grant", s.granterRole)}`;
}
function revoke(s) {
  return `${header("Access is no longer needed, or must end now.", s)}name: Revoke AWS access
on:
  issues:
    types: [closed]
  push:
    branches: [main]
    paths: ['requests/**']
  workflow_dispatch:
    inputs:
      issue:
        description: Number of the request whose access ends now
        required: true
        type: string
${NOTHING}jobs:
${distJob(s)}  revoke:
${privilegedJob(s, ["revoke"], "aws-jit-revoke", s.revokerRole)}`;
}
function schedule(s) {
  return `${header("What events may have missed: remove what has expired, grant and end what is due.", s)}name: AWS access schedule
on:
  schedule:
    - cron: '23 * * * *'
  workflow_dispatch:
${NOTHING}jobs:
${distJob(s)}  sweep:
${privilegedJob(s, ["sweep", "revoke"], "aws-jit-revoke", s.revokerRole)}
  grant:
${privilegedJob(s, ["grant"], "aws-jit-grant", s.granterRole)}
  catch-up:
${draftJob(s, "close", "aws-jit-close", "draft")}`;
}
function draftJob(s, command, group, second) {
  return `    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: aws-jit-draft
    concurrency:
      group: ${group}
    permissions:
      contents: write # the draft branch and the ledger
      issues: write
      pull-requests: write
      statuses: write
    steps:
${checkout(s)}${step(s, command)}${second === void 0 ? "" : step(s, second)}`;
}
function distJob(s) {
  if (!isOwn(s)) return "";
  return `  dist:
    runs-on: ${s.runner}
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: ${PINNED.checkout}
        with:
          persist-credentials: false
      - uses: ${PINNED.setupNode}
        with:
          node-version: 24
      - run: npm ci --ignore-scripts
      - run: npm run build
      - name: dist/ is what src/ builds to
        run: git diff --exit-code && test -z "$(git status --porcelain)"
`;
}
function privilegedJob(s, commands, environment, role) {
  const app = s.appClientId !== void 0 && environment === "aws-jit-grant";
  return `${isOwn(s) ? "    needs: dist\n" : ""}    runs-on: ${s.runner}
    timeout-minutes: 30
    environment: ${environment}
    # One runs, one waits, further ones are dropped: each run does all that is due.
    concurrency:
      group: ${environment}-${commands[0]}
    permissions:
      contents: write # the ledger
      issues: write
      pull-requests: write
      statuses: write
      actions: write # a re-run starts a fresh run instead
      id-token: write
    steps:
${checkout(s)}      - uses: ${PINNED.awsCredentials}
        with:
          aws-region: ${s.region}
          role-to-assume: ${role}
          role-session-name: aws-jit-\${{ github.run_id }}
          role-skip-session-tagging: true
          mask-aws-account-id: false
${app ? appToken(s) : ""}${commands.map((command) => step(s, command, app)).join("")}`;
}
var checkout = (s) => isOwn(s) ? `      - uses: ${PINNED.checkout}
        with:
          ref: \${{ github.event.repository.default_branch }}
          persist-credentials: false
` : "";
var appToken = (s) => `      - id: app
        uses: ${PINNED.appToken}
        with:
          client-id: ${s.appClientId ?? ""}
          private-key: \${{ secrets.AWS_JIT_APP_KEY }}
          permission-members: read
`;
var step = (s, command, app = false) => `      - uses: ${s.uses}
        with:
          command: ${command}
${app ? "          members-token: ${{ steps.app.outputs.token }}\n" : ""}`;

// src/commands/workflows.ts
var writeWorkflows = (check, io) => writeGenerated(
  new Map(Object.entries(workflows(OWN_WORKFLOWS))),
  check,
  "Run aws-jit workflows, and commit the result.",
  io
);
export {
  writeWorkflows
};
