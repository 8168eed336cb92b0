import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACCOUNT,
  ANSWERS,
  startExample
} from "./chunk-V6XEXWHO.js";
import "./chunk-U4UJWX3E.js";
import "./chunk-STWGBJZH.js";
import "./chunk-RYHRKSL2.js";
import "./chunk-BEJXBDKT.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-YWCEV5XF.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

// src/commands/demo.ts
import { join } from "node:path";
var OBJECT = "arn:aws:s3:::acme-nightly-exports/2026-11-21.csv";
var REPOSITORY = "acme/aws-access";
var HOUR = 3600;
async function demo(args, io) {
  const tell = args.json ? () => void 0 : (line) => {
    io.stdout(`${line}
`);
  };
  const example = await startExample({ action: args.action });
  try {
    const { result, comments, proposal } = await story(example, tell);
    if (args.out !== void 0) {
      for (const path of result.files)
        await io.write(join(args.out, path), example.repository.read(path) ?? "");
      await io.write(join(args.out, "issue.md"), comments.join("\n\n---\n\n"));
      await io.write(join(args.out, "pull-request.md"), proposal);
      tell(`
The files, the pull request's text and the issue's comments are in ${args.out}.`);
    }
    if (args.json) io.stdout(`${JSON.stringify(result, null, 2)}
`);
    const { can } = result;
    const right = can.before !== "allowed" && can.during === "allowed" && can.after !== "allowed" && result.removed;
    return right ? 0 : 1;
  } finally {
    await example.close();
  }
}
async function story(example, tell) {
  const { repository, aws, clock, github } = example;
  const account = aws.account(ACCOUNT);
  const can = (action) => account.can({ kind: "iam-user", name: "alice" }, action, OBJECT);
  const states = ["requested"];
  const run = async (command, event) => {
    const { code, stdout, stderr, outputs } = await example.run(command, event);
    if (code !== 0) throw new Error(`The ${command} step failed:
${stdout}${stderr}`);
    for (const { state } of JSON.parse(outputs["requests"] ?? "[]"))
      states.push(state);
  };
  const answer = (action) => {
    tell(`     can alice ${action} on \u2026/2026-11-21.csv?  ${can(action) === "allowed" ? "yes" : "no"}`);
  };
  tell("AWS JIT Permissions, on stand-ins for GitHub and AWS. Nothing leaves this machine.");
  tell(`It is ${clockTime(example)}.`);
  tell("\n1  alice files the issue form.");
  const issue = await example.file("alice", ANSWERS);
  tell(
    `     #${issue}: ${ANSWERS.access} access to ${ANSWERS.services} (${ANSWERS.resources}) in ${ANSWERS.account}, for ${ANSWERS.duration}`
  );
  tell(`     \u201C${ANSWERS.reason}\u201D`);
  const before = can("s3:GetObject");
  answer("s3:GetObject");
  tell("\n2  The Action drafts a policy and opens a pull request. It has no AWS credentials.");
  await run("draft", { name: "issues", action: "opened", number: issue, sender: "alice" });
  const pull = [...repository.state.issues.values()].find((each) => "pull" in each && each.number > issue)?.number ?? 0;
  const branch = `aws-jit/${issue}`;
  const files = filesOf(example, branch, issue);
  const policyPath = files.find((path) => path.endsWith(".json")) ?? "";
  for (const line of statementLines(repository.read(policyPath, branch) ?? "{}")) tell(`     ${line}`);
  tell(
    `
3  bob, who owns policies/ in CODEOWNERS, approves and merges pull request #${pull}, twenty minutes later.`
  );
  clock.advance(20 * 60);
  await github.as("bob").approve(REPOSITORY, pull);
  await github.as("bob").merge(REPOSITORY, pull, "squash");
  states.push("approved");
  tell("\n4  The merge grants it. First the approval is proved again, from what GitHub says now.");
  await run("grant", { name: "push" });
  const attached = account.attached({ kind: "iam-user", name: "alice" });
  for (const arn of attached) tell(`     attached to IAM user alice: ${arn}`);
  const during = can("s3:GetObject");
  answer("s3:GetObject");
  answer("s3:DeleteObject");
  tell("\n5  Eight hours pass. Nothing of ours has run since.");
  clock.advance(8 * HOUR);
  const after = can("s3:GetObject");
  answer("s3:GetObject");
  tell("     AWS itself refuses: every statement ends with the window.");
  tell("\n6  The hourly sweep tidies up and reads back that nothing is left.");
  clock.advance(HOUR / 2);
  await run("sweep", { name: "schedule", cron: "23 * * * *" });
  const left = account.attached({ kind: "iam-user", name: "alice" });
  tell(`     attached to IAM user alice: ${left.length === 0 ? "nothing" : left.join(", ")}`);
  const comments = repository.issue(issue).comments.map(({ body }) => body.replace(/^<!--.*?-->\n/, ""));
  tell(`
What #${issue} says in the end:
`);
  for (const line of (comments.at(-1) ?? "").split("\n")) tell(`   | ${line}`);
  tell("\nNext: README.md, \u201CSet it up\u201D.");
  return {
    result: {
      states,
      can: { before, during, after },
      attached,
      removed: left.length === 0,
      slack: [],
      files
    },
    comments,
    proposal: `# ${repository.issue(pull).title}

${repository.issue(pull).body}`
  };
}
var clockTime = ({ clock }) => new Date(clock.ms()).toISOString().slice(0, 16).replace("T", " ") + " UTC";
function filesOf({ repository, clock }, branch, issue) {
  const month = new Date(clock.ms()).toISOString().slice(0, 7);
  const paths = [
    `requests/prod/${month}/${issue}.yml`,
    `policies/prod/${month}/${issue}.json`,
    `policies/prod/${month}/${issue}.md`
  ];
  return paths.filter((path) => repository.read(path, branch) !== void 0);
}
function statementLines(policy) {
  const { Statement = [] } = JSON.parse(policy);
  return Statement.map(({ Action, Resource }) => `${Action.join(", ")} on ${Resource.join(", ")}`);
}
export {
  demo
};
