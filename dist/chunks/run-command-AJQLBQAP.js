import {
  inputsOf,
  issueInput,
  readEvent
} from "./chunk-D33TRCHM.js";
import {
  readShare
} from "./chunk-NBTAV6KX.js";
import {
  DAILY
} from "./chunk-YRDYCG3V.js";
import {
  changedSince,
  isWaiting,
  startWorkflow,
  startedSince
} from "./chunk-HE2G7IOU.js";
import {
  callsLeft
} from "./chunk-45IP2ORQ.js";
import {
  outOfTime,
  readTimeLimit,
  runDeadline
} from "./chunk-ERMMND4W.js";
import {
  closeIssue,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  connect,
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  withinLimits
} from "./chunk-2EOPFUDI.js";
import {
  inTable
} from "./chunk-AMZYLKDX.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-MXRAY5FG.js";
import {
  earlier
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/commands/run/present-head.ts
var onPresentHead = (power, command) => async (run) => {
  const [why, callsLeft2] = await Promise.all([
    whyStale(run, power),
    // It costs none, and what gives access asks before anything else.
    power === "gives" ? callsLeft(run.github) : void 0
  ]);
  if (why !== void 0) return startFreshRun(run, why);
  return command(callsLeft2 === void 0 ? run : { ...run, callsLeft: callsLeft2 });
};
async function whyStale(run, power) {
  if (run.attempt !== 1) {
    return `this is attempt ${run.attempt} of its run, with the workflow and the code of an older commit`;
  }
  const { branch, head } = await readMainBranch(run.github);
  if (run.ref !== `refs/heads/${branch}`) {
    return `it runs for ${run.ref}, and only ${branch}, the default branch, may use AWS`;
  }
  if (run.sha === head) return void 0;
  if (power === "removes" && await onlyRecordsSince(run, head)) return void 0;
  return `it was started for commit ${run.sha.slice(0, 12)}, and ${branch} is at ${head.slice(0, 12)} now`;
}
var RECORD = /^(?:requests|policies|standing)\//;
async function onlyRecordsSince(run, head) {
  const paths = await changedSince(run.github, run.sha, head);
  return paths?.every((path) => RECORD.test(path)) ?? false;
}
async function startFreshRun(run, why) {
  const { event, github } = run;
  const nothing = `Nothing was read from AWS or changed, since ${why}.`;
  const byHand = "Start the workflow by hand from the Actions page, on the default branch.";
  const failed = (more) => ({ done: [], failures: [`${nothing} ${more} ${byHand}`] });
  const inputs = event.kind === "dispatch" ? inputsOfDispatch(event) : {};
  const isNamed = Object.keys(inputs).length > 0;
  const freshAlready = event.kind === "dispatch" && event.sender?.type === "Bot" && run.attempt === 1;
  if (freshAlready && !isNamed) {
    return failed(
      "It was a fresh run already, so it starts no further one; the hourly schedule does what is due."
    );
  }
  const workflow = workflowFile(run.workflow);
  if (workflow === void 0) return failed("GitHub did not say which workflow this is.");
  try {
    const { branch, head } = await readMainBranch(github);
    if (freshAlready && await startedSince(github, workflow, earlier(github.now(), LATELY)) >= MOST_NAMED) {
      if (event.issue === void 0)
        return failed("Too many runs were overtaken one after the other, so it starts no further one.");
      const found = await readIssue(github, event.issue);
      if (found.kind === "issue" && found.issue.open) await closeIssue(github, event.issue, "completed");
      return failed(
        `Too many runs were overtaken one after the other, so it starts no further one. #${event.issue} is closed, and the hourly schedule takes its access back.`
      );
    }
    if (!isNamed && await isWaiting(github, workflow, head)) {
      return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} is waiting already.` };
    }
    await startWorkflow(github, workflow, branch, inputs);
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    const said = error instanceof Error ? error.message : String(error);
    return failed(
      `A fresh run of ${workflow} could not be started (${said}): it needs \`workflow_dispatch\` and the job \`actions: write\`.`
    );
  }
  return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} was started instead.` };
}
var MOST_NAMED = 8;
var LATELY = 10 * 60;
var inputsOfDispatch = ({
  issue,
  whose
}) => ({
  ...issue === void 0 ? {} : { issue: String(issue) },
  ...whose === void 0 ? {} : inputsOf(whose)
});
var workflowFile = (ref) => /^[^/@]+\/[^/@]+\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(ref ?? "")?.[1];

// src/action/job-summary.ts
function jobSummary(command, { done, failures, alerts = [], mistakes = [], instead, summary }, { home, told }) {
  const parts = [`<h3>aws-jit ${command}</h3>
`];
  if (instead !== void 0) parts.push(`${cell(instead)}
`);
  else if (summary === void 0 && done.length + failures.length + alerts.length + mistakes.length === 0)
    parts.push("Nothing was due.\n");
  if (done.length > 0) {
    parts.push(
      "\n\n| request | for | state | what was done | what is due next |\n| --- | --- | --- | --- | --- |\n"
    );
    for (const { issue, state, note } of done) {
      const { who = "", next = "" } = told.get(issue) ?? {};
      const link = `[#${issue}](${home}/issues/${issue})`;
      parts.push(`| ${link} | ${cell(who)} | ${state} | ${cell(note)} | ${inTable(next)} |
`);
    }
  }
  if (summary !== void 0) parts.push(`

${summary}
`);
  for (const alert of alerts) parts.push(`

**Look at this:** ${cell(alert)}
`);
  for (const mistake of mistakes) parts.push(`

**To be mended in aws-jit.yml:** ${cell(mistake)}
`);
  for (const failure of failures) parts.push(`

**Not done:** ${cell(failure)}
`);
  return parts.join("");
}
var cell = (text) => text.replace(/[\r\n]+/g, " ").replace(/[&<>|@`*_[\]\\]/g, (c) => `&#${c.charCodeAt(0)};`);

// src/action/run-command.ts
var COMMANDS = {
  draft: async () => (await import("./draft-BHUMCX75.js")).draft,
  close: async () => (await import("./close-OWFTPUDR.js")).close,
  comment: async () => (await import("./comment-7FQ52G3N.js")).comment,
  dispatch: async () => (await import("./comment-7FQ52G3N.js")).dispatch,
  use: async () => (await import("./receive-use-2TY2OEZN.js")).startUse,
  // What a pull request brings that the machine will go by: `aws-jit.yml`, and what is approved in advance.
  configuration: async () => {
    const [{ configurationChange }, { sayStandingProposed }] = await Promise.all([
      import("./configuration-change-IX475AZM.js"),
      import("./standing-proposed-7YU6V2CY.js")
    ]);
    return async (run) => {
      await sayStandingProposed(run);
      return configurationChange(run);
    };
  },
  grant: () => presentOnly("gives", async (run) => (await import("./grant-Q4K3BKL7.js")).grant(run)),
  revoke: () => presentOnly("removes", async (run) => (await import("./revoke-EWD7RBE5.js")).revoke(run)),
  sweep: () => presentOnly("removes", async (run) => (await import("./sweep-OBWVUTP4.js")).sweep(run)),
  watch: () => presentOnly("removes", async (run) => (await import("./watch-4QAGPXMY.js")).watch(run)),
  report: async (runner) => onPresentHead("removes", (await import("./report-H3RUXVX4.js")).reportIn(folders(runner))),
  examine: async (runner) => onPresentHead(
    "removes",
    (await import("./examine-own-role-CRR4TVKI.js")).examineOwnRole(runner.input("role"))
  ),
  doctor: async (runner) => (await import("./collect-findings-7F3WQVZ4.js")).collectFindings({
    slackToken: slackToken(runner),
    slackUrl: runner.env["SLACK_API_URL"]
  }),
  digest: async (runner) => (await import("./digest-CRDQ5GIY.js")).digestIn({
    ledger: folders(runner).ledger,
    token: slackToken(runner),
    endpoint: runner.env["SLACK_API_URL"]
  })
};
var presentOnly = (power, command) => Promise.resolve(onPresentHead(power, command));
var TELLING = /* @__PURE__ */ new Set([
  "draft",
  "close",
  "comment",
  "grant",
  "revoke",
  "sweep",
  "watch"
]);
async function carryOut(runner, name) {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (!load) {
    throw new Error(
      `The input "command" must be one of ${Object.keys(COMMANDS).join(", ")}, but is "${name}".`
    );
  }
  const deadline = runDeadline(name, readTimeLimit(runner.input("time-limit")));
  try {
    const run = workflowRun(runner, deadline);
    const command = await load(runner);
    const result = await withDue(name, run, await withinLimits(command(run), deadline.last));
    if (TELLING.has(name) && result.instead === void 0) await slack(runner, run);
    await report(runner, name, result, run);
  } finally {
    deadline.end();
  }
}
async function withDue(name, run, result) {
  const { event } = run;
  const asked = event.kind === "other" && (event.name === "push" || event.schedule === DAILY);
  if (name !== "draft" || !asked || outOfTime(run.deadline) !== void 0) return result;
  const { tellDueAfterUpgrade } = await import("./due-after-upgrade-A73DZIX3.js");
  const due = await tellDueAfterUpgrade(run);
  return due === void 0 ? result : { ...result, summary: [result.summary ?? "", due].join("\n\n") };
}
var folders = (runner) => ({
  ledger: runner.input("ledger") || "ledger",
  out: runner.input("out") || "aws-jit-report",
  verify: runner.input("verify") === "true",
  full: runner.input("full") === "true"
});
var slackToken = ({ env }) => env["SLACK_BOT_TOKEN"]?.trim() || void 0;
async function slack(runner, run) {
  const token = slackToken(runner);
  if (token === void 0) {
    runner.log.info("Slack is told nothing: this job has no SLACK_BOT_TOKEN.");
    return;
  }
  const { tellSlack } = await import("./tell-slack-B5MNPAXC.js");
  await tellSlack(run, token, runner.env["SLACK_API_URL"]);
}
function workflowRun(runner, deadline) {
  const { env, log, context } = runner;
  const token = runner.input("token", { required: true });
  const membersToken = runner.input("members-token") || void 0;
  const modelKey = env["OPENAI_API_KEY"];
  for (const secret of [token, membersToken, modelKey, slackToken(runner)]) if (secret) runner.mask(secret);
  const repository = fromRunner(runner, "GITHUB_REPOSITORY");
  const id = fromRunner(runner, "GITHUB_RUN_ID");
  const home = `${context.serverUrl}/${repository}`;
  return {
    github: connect({
      token,
      membersToken,
      repository,
      apiUrl: context.apiUrl,
      log,
      limits: deadline.telling
    }),
    deadline,
    event: runEvent(runner),
    url: `${home}/actions/runs/${id}`,
    home,
    id,
    attempt: Number(fromRunner(runner, "GITHUB_RUN_ATTEMPT")),
    sha: fromRunner(runner, "GITHUB_SHA"),
    ref: fromRunner(runner, "GITHUB_REF"),
    workflow: env["GITHUB_WORKFLOW_REF"],
    log,
    endpoints: { aws: env["AWS_ENDPOINT_URL"], openai: env["OPENAI_BASE_URL"], slack: env["SLACK_API_URL"] },
    aws: awsCredentials(env),
    modelKey,
    slackToken: slackToken(runner),
    told: /* @__PURE__ */ new Map(),
    seen: /* @__PURE__ */ new Map(),
    share: readShare(runner.input("share"))
  };
}
function fromRunner({ env }, name) {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set. This command runs as a GitHub Action; in a terminal, use aws-jit.`);
}
function awsCredentials(env) {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  } = env;
  if (!accessKeyId || !secretAccessKey) return void 0;
  return { accessKeyId, secretAccessKey, ...sessionToken ? { sessionToken } : {} };
}
function runEvent(runner) {
  const event = readEvent(fromRunner(runner, "GITHUB_EVENT_NAME"), runner.context.payload);
  const issue = runner.input("issue");
  if (issue === "") return event;
  return {
    kind: "dispatch",
    issue: issueInput(issue),
    sender: event.kind === "other" ? void 0 : event.sender
  };
}
var ALERT_TITLE = {
  report: "The ledger is not what GitHub or AWS says"
};
var FOR_PEOPLE = {
  waiting: "It is merged and not granted; its issue says what is missing.",
  failed: "AWS did not accept it; its issue says what to change."
};
async function report({ log, ...runner }, command, result, run) {
  const { done, failures, alerts = [], mistakes = [], instead } = result;
  runner.output("requests", JSON.stringify(done.map(({ issue, state }) => ({ issue, state }))));
  runner.output("report", result.report?.folder ?? "");
  runner.output("publish", String(result.report?.publish ?? false));
  runner.output("digest", String(result.report?.digest ?? false));
  runner.output("changed", String(done.some(({ state }) => state !== "unchanged")));
  for (const { issue, state, note } of done) {
    log.info(`#${issue} ${state}: ${note}`);
    const todo = FOR_PEOPLE[state];
    if (todo !== void 0)
      log.warning(`${note} ${todo} ${run.home}/issues/${issue}`, { title: `#${issue} ${state}` });
  }
  if (instead !== void 0) log.warning(instead);
  else if (result.summary === void 0 && done.length + failures.length + alerts.length + mistakes.length === 0)
    log.info(`${command}: nothing was due.`);
  await runner.summary(jobSummary(command, result, run));
  for (const alert of alerts)
    log.error(alert, { title: ALERT_TITLE[command] ?? "AWS holds what nobody approved" });
  for (const mistake of mistakes) log.error(mistake, { title: "aws-jit.yml needs to be mended" });
  for (const failure of failures) log.error(failure);
  if (alerts.length > 0) runner.fail(`${alerts.length} thing(s) need a person to look at them.`);
  if (mistakes.length > 0) runner.fail("aws-jit.yml needs to be mended.");
  if (failures.length > 0) {
    runner.fail(`${failures.length} thing(s) could not be done; the next run tries again.`);
  }
}
export {
  carryOut
};
