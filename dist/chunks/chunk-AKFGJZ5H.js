import {
  DAILY,
  EXAMINED,
  HOURLY
} from "./chunk-YRDYCG3V.js";
import {
  COMMENT_COMMANDS,
  DENIAL_WORDS,
  STARTING_COMMANDS
} from "./chunk-3PAJHQ4T.js";
import {
  USE_HEADING
} from "./chunk-RAATGKSI.js";

// src/workflows/pinned.ts
var PINNED = {
  checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  setupNode: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
  awsCredentials: "aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3",
  appToken: "actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1",
  uploadArtifact: "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
  uploadPages: "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0",
  deployPages: "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0"
};

// src/workflows/workflow-settings.ts
var pinOf = ({ pinned }, name) => pinned?.[name] ?? PINNED[name];
var isOwn = ({ uses }) => uses === "./";

// src/workflows/shared-steps.ts
var ledger = (s) => `      # Absent until the first request; read as data.
      - uses: ${pinOf(s, "checkout")}
        continue-on-error: true
        with:
          ref: aws-jit-ledger
          path: ledger
          persist-credentials: false
`;
var IS_COMMAND = `      - id: wanted
        run: |
          if grep -aqiE '(\\\\[nrt]|[^[:alnum:]_./-])/(${COMMENT_COMMANDS.join("|")})([^[:alnum:]_-]|$)|${DENIAL_WORDS.join("|")}' "$GITHUB_EVENT_PATH"
          then echo 'command=true' >> "$GITHUB_OUTPUT"
          fi
`;
var WANTED = "success() && steps.wanted.outputs.command == 'true'";
var HEAD = "${{ github.event.repository.default_branch }}";
var COMPARED = "${{ github.sha }}";
var checkout = (s, ref, when) => isOwn(s) ? `      - uses: ${pinOf(s, "checkout")}
${when === void 0 ? "" : `        if: ${when}
`}        with:
          ref: ${ref}
          persist-credentials: false
` : "";
var appToken = (s, { when, goOn = false } = {}) => `      - id: app
        uses: ${pinOf(s, "appToken")}
${when === void 0 ? "" : `        if: ${when}
`}${goOn ? "        continue-on-error: true\n" : ""}        with:
          client-id: ${s.appClientId ?? ""}
          private-key: \${{ secrets.AWS_JIT_APP_KEY }}
          permission-members: read
`;
var CONDITIONS = {
  any: "${{ !cancelled() }}",
  aws: "${{ !cancelled() && steps.aws.outcome == 'success' }}"
};
var step = (s, command, {
  app = false,
  share = false,
  after,
  when = after === void 0 ? void 0 : CONDITIONS[after]
} = {}) => `      - uses: ${s.uses}
${when === void 0 ? "" : `        if: ${when}
`}        with:
          command: ${command}
${share ? "          share: ${{ matrix.share }}\n" : ""}${app ? "          members-token: ${{ steps.app.outputs.token }}\n" : ""}        env:
          SLACK_BOT_TOKEN: \${{ secrets.SLACK_BOT_TOKEN }}
${s.model === true && (DRAFTING.has(command) || command === "doctor") ? MODEL_KEY : ""}`;
var examineStep = (s, role, { share = false, when } = {}) => `      - uses: ${s.uses}
        if: \${{ !cancelled()${when === void 0 ? "" : ` && (${when})`} }}
        with:
          command: examine
          role: ${role}
${share ? "          share: ${{ matrix.share }}\n" : ""}`;
var DRAFTING = /* @__PURE__ */ new Set(["draft", "comment"]);
var MODEL_KEY = `          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;

// src/workflows/shared-jobs.ts
function draftJob(s, command, group, {
  ask = "",
  second
} = {}) {
  const drafts = [command, second ?? ""].some((each) => DRAFTING.has(each));
  const app = s.appClientId !== void 0 && s.teamsAsk === true && drafts;
  const when = ask === "" ? void 0 : WANTED;
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
${ask}${checkout(s, HEAD, when)}${app ? appToken(s, { when, goOn: true }) : ""}${step(s, command, { when, app: app && DRAFTING.has(command) })}${second === void 0 ? "" : step(s, second, { after: "any", app: app && DRAFTING.has(second) })}`;
}
function distJob(s) {
  if (!isOwn(s)) return "";
  return `  dist:
    runs-on: ${s.runner}
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: ${pinOf(s, "checkout")}
        with:
          persist-credentials: false
      - uses: ${pinOf(s, "setupNode")}
        with:
          node-version: 24
      - run: npm ci --ignore-scripts
      - run: npm run build
      - name: dist/ is what src/ builds to
        run: git diff --exit-code && test -z "$(git status --porcelain)"
`;
}
function privilegedJob(s, commands, environment, role, {
  group = commands[0] ?? "",
  examines
} = {}) {
  const app = s.appClientId !== void 0 && environment === "aws-jit-grant";
  return `${isOwn(s) ? "    needs: dist\n" : ""}    runs-on: ${s.runner}
    timeout-minutes: 30
${shares(s)}    environment: ${environment}
    # One runs, one waits, further ones are dropped: each run does all that is due.
    concurrency:
      group: ${environment}-${group}${isShared(s) ? "-${{ matrix.share }}" : ""}
    permissions:
      contents: write # the ledger
      issues: write
      pull-requests: ${commands.includes("grant") ? "write # the record of what is given unseen" : "read"}
${commands.includes("grant") ? "      discussions: read # which numbers are no uses\n" : ""}${commands.includes("grant") ? "      statuses: write # how many have approved\n" : ""}      actions: write # a re-run starts a fresh run instead
      id-token: write
    steps:
${checkout(s, COMPARED)}      - id: aws
        uses: ${pinOf(s, "awsCredentials")}
        with:
          aws-region: ${s.region}
          role-to-assume: ${role}
          role-session-name: aws-jit-\${{ github.run_id }}-\${{ github.run_attempt }}
          role-skip-session-tagging: true
          mask-aws-account-id: false
          # A trust that refuses will do so again: its own 12 attempts take nearly two minutes.
          retry-max-attempts: 3
${app ? appToken(s) : ""}${commands.map((command, n) => step(s, command, { app, share: isShared(s), after: n > 0 ? "aws" : void 0 })).join("")}${examines === void 0 ? "" : examineStep(s, examines, { share: isShared(s), when: DAYS_RUN })}`;
}
var DAYS_RUN = `github.event_name == 'workflow_dispatch' || github.event.schedule == '${DAILY}'`;
var isShared = ({ jobs }) => (jobs ?? 1) > 1;
var shares = (s) => isShared(s) ? `    strategy:
      fail-fast: false
      matrix:
        share: [${Array.from({ length: s.jobs ?? 1 }, (_, n) => `${n + 1}/${s.jobs ?? 1}`).join(", ")}]
` : "";

// src/workflows/workflows.ts
var REVOKED = "${{ github.event.inputs.issue || github.event.issue.number || github.event.inputs.person || github.event.inputs.account || github.event.inputs.all == 'true' && 'all' || 'due' }}";
function workflows(settings) {
  return {
    ".github/workflows/aws-jit-request.yml": request(settings),
    ".github/workflows/aws-jit-grant.yml": grant(settings),
    ".github/workflows/aws-jit-revoke.yml": revoke(settings),
    ".github/workflows/aws-jit-schedule.yml": schedule(settings),
    ".github/workflows/aws-jit-report.yml": report(settings),
    ".github/workflows/aws-jit-doctor.yml": doctor(settings)
  };
}
var header = (what, settings) => `# ${what}
# Written by \`aws-jit workflows\`${isOwn(settings) ? "" : " and `aws-jit init`"}; change the settings, not this file.
`;
var NOTHING = "permissions: {}\n";
var isStarting = (name) => STARTING_COMMANDS.some((each) => each === name);
var commented = (holding, beginning, words = []) => {
  const any = (test, texts) => texts.map((text) => `${test}(github.event.comment.body, '${text}')`).join(" || ");
  const named = (names) => names.map((name) => `/${name}`);
  return `github.event_name == 'issue_comment' && (${any("contains", [...named(holding), ...words])}) && !(${any("startsWith", named(beginning))})`;
};
function request(s) {
  return `${header("A request was filed, edited or closed: draft it, or end it. No AWS credentials.", s)}name: AWS access request
on:
  issues:
    types: [opened, edited, reopened, closed]
  # Text of comments reaches no shell and no expression; the action reads it as data.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created]
  # The default branch's version of this file runs, whatever the pull request holds; nothing of it is checked out.
  pull_request_target: # zizmor: ignore[dangerous-triggers]
    types: [opened, synchronize, reopened, closed]
  # Another version, or another configuration: drafts in review may read otherwise by it.
  push:
    branches: [main]
    paths: ['aws-jit.yml', '.github/workflows/aws-jit-*.yml'${isOwn(s) ? ", 'dist/**'" : ""}]
${NOTHING}jobs:
  draft:
    if: github.event_name == 'issues' && github.event.action != 'closed'
${draftJob(s, "draft", "aws-jit-draft-${{ github.event.issue.number }}")}
  pushed:
    # Whoever has write access can push to a draft's branch, or press "Update branch"; the bot then drafts it anew.
    if: github.event.action == 'synchronize' && startsWith(github.event.pull_request.head.ref, 'aws-jit/') && github.event.pull_request.head.repo.id == github.event.repository.id
${draftJob(s, "draft", "aws-jit-draft-pull-${{ github.event.number }}")}
  comment:
    # Anywhere in the comment: what is nearly a command is replied to. The first step tells it from conversation.
    if: ${commented(COMMENT_COMMANDS, STARTING_COMMANDS, DENIAL_WORDS)}
${draftJob(s, "comment", "aws-jit-draft-${{ github.event.issue.number }}", { ask: IS_COMMAND })}
  use:
    # A use of a standing approval: starts the run that has AWS, and nothing else; that run reads the issue itself.
    if: github.event_name == 'issues' && github.event.action == 'opened' && startsWith(github.event.issue.body, '${USE_HEADING}')
    runs-on: ${s.runner}
    timeout-minutes: 10
    concurrency:
      group: aws-jit-use-\${{ github.event.issue.number }}
    permissions:
      contents: read
      actions: write # starts the run that has AWS
    steps:
${checkout(s, HEAD)}      - uses: ${s.uses}
        with:
          command: use
  dispatch:
    # Of its own, since its token may start workflows; it writes no branch, and has no secret.
    if: ${commented(
    STARTING_COMMANDS,
    COMMENT_COMMANDS.filter((name) => !isStarting(name))
  )}
    runs-on: ${s.runner}
    timeout-minutes: 10
    # Each comment is a group of its own: none is dropped for a later one.
    concurrency:
      group: aws-jit-dispatch-\${{ github.event.comment.id }}
    permissions:
      contents: read
      issues: write # the reply
      pull-requests: write # the reply, where the comment stands on the pull request
      actions: write # starts the run that has AWS
    steps:
${IS_COMMAND}${checkout(s, HEAD, WANTED)}      - uses: ${s.uses}
        if: ${WANTED}
        with:
          command: dispatch
  # Says on a pull request that changes aws-jit.yml what live access would lose by it; its file is read as data.
  configuration:
    if: github.event_name == 'pull_request_target' && github.event.action != 'closed'
${draftJob(s, "configuration", "aws-jit-configuration-${{ github.event.pull_request.number }}")}
  renew:
    if: github.event_name == 'push'
${draftJob(s, "draft", "aws-jit-close")}  close:
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
    paths: ['requests/**', 'standing/**']
  workflow_dispatch:
    inputs:
      issue:
        description: Number of the request whose access ends now; with all of these empty, everything that is due
        required: false
        type: string
      person:
        description: Numeric GitHub id of somebody all of whose access ends now
        required: false
        type: string
      account:
        description: Name of an account in which all access ends now
        required: false
        type: string
      all:
        description: All access that is live ends now, in every account
        required: false
        type: boolean
        default: false
${NOTHING}jobs:
${distJob(s)}  revoke:
${privilegedJob(s, ["revoke"], "aws-jit-revoke", s.revokerRole, { group: REVOKED })}`;
}
function schedule(s) {
  return `${header("What events may have missed: remove what has expired, grant and end what is due.", s)}name: AWS access schedule
on:
  schedule:
    - cron: '${HOURLY}'
    - cron: '${DAILY}'
  workflow_dispatch:
${NOTHING}jobs:
${distJob(s)}  sweep:
${privilegedJob(s, ["sweep", "revoke"], "aws-jit-revoke", s.revokerRole)}
  grant:
${privilegedJob(s, ["grant"], "aws-jit-grant", s.granterRole, { examines: "granter" })}
  watch:
    if: ${DAYS_RUN}
${privilegedJob(s, ["watch"], "aws-jit-revoke", s.revokerRole, { examines: "revoker" })}
  catch-up:
${draftJob(s, "close", "aws-jit-close", { second: "draft" })}`;
}
function report(s) {
  return `${header("What was granted, what was used, and who waits: a page, exports and numbers. Roles that only read.", s)}name: AWS access report
on:
  schedule:
    - cron: '11 5 * * *'
  workflow_dispatch:
    inputs:
      verify:
        description: Also compare every grant with its pull request, its reviews and CloudTrail
        required: false
        type: boolean
      full:
        description: Read every event, and compare what is kept of closed months; on Sundays it does so anyway
        required: false
        type: boolean
${NOTHING}jobs:
${distJob(s)}  report:
${isOwn(s) ? "    needs: dist\n" : ""}    runs-on: ${s.runner}
    timeout-minutes: 30
    concurrency:
      group: aws-jit-report
    permissions:
      contents: write # what was used goes to the ledger
      pages: read # whether the site is public
      pull-requests: read # to compare grants with their reviews
      actions: write # a re-run starts a fresh run instead
      id-token: write
    outputs:
      publish: \${{ steps.report.outputs.publish }}
      digest: \${{ steps.report.outputs.digest }}
    steps:
${checkout(s, COMPARED)}${ledger(s)}      - uses: ${pinOf(s, "awsCredentials")}
        with:
          aws-region: ${s.region}
          role-to-assume: ${s.readerRole}
          role-session-name: aws-jit-\${{ github.run_id }}-\${{ github.run_attempt }}
          role-skip-session-tagging: true
          mask-aws-account-id: false
          # A trust that refuses will do so again: its own 12 attempts take nearly two minutes.
          retry-max-attempts: 3
      # A condition without a status function has success() in it: what could be read reaches people although a part failed.
      - id: report
        if: \${{ !cancelled() }}
        uses: ${s.uses}
        with:
          command: report
          verify: \${{ github.event.inputs.verify }}
          full: \${{ github.event.inputs.full }}
      - if: \${{ !cancelled() && steps.report.outputs.report != '' }}
        uses: ${pinOf(s, "uploadArtifact")}
        with:
          name: aws-jit-report
          path: \${{ steps.report.outputs.report }}
          retention-days: 30
      - if: \${{ !cancelled() && steps.report.outputs.publish == 'true' }}
        uses: ${pinOf(s, "uploadPages")}
        with:
          path: \${{ steps.report.outputs.report }}
${examineStep(s, "reader")}  # Apart from the report, since a job with roles in AWS has no other secret, and this one has no role.
  digest:
    needs: report
    if: \${{ !cancelled() && needs.report.outputs.digest == 'true' }}
    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: aws-jit-draft
    permissions:
      contents: read
    steps:
${checkout(s, COMPARED)}${ledger(s)}${step(s, "digest")}  pages:
    needs: report
    if: \${{ !cancelled() && needs.report.outputs.publish == 'true' }}
    runs-on: ${s.runner}
    timeout-minutes: 10
    environment: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - uses: ${pinOf(s, "deployPages")}
`;
}
function doctor(s) {
  return `${header("Whether everything is set up right: one issue says what is not. No AWS credentials.", s)}name: AWS access set-up
on:
  schedule:
    - cron: '${EXAMINED}'
  workflow_dispatch:
${NOTHING}jobs:
  doctor:
    runs-on: ${s.runner}
    timeout-minutes: 10
    # What it asks Slack and the model's service with.
    environment: aws-jit-draft
    concurrency:
      group: aws-jit-doctor
    permissions:
      contents: read
      issues: write # the health issue
      actions: read # schedules, environments, the subject of tokens
    steps:
${checkout(s, COMPARED)}${step(s, "doctor")}`;
}

export {
  PINNED,
  isOwn,
  workflows
};
