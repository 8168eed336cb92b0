const { join: join2 } = process.getBuiltinModule("node:path");
const { join } = process.getBuiltinModule("node:path");
import {
  ACCOUNT,
  ANSWERS,
  CHANNEL,
  startExample
} from "./chunk-WLMULX2L.js";
import "./chunk-KZSUW6U4.js";
import {
  writeReport
} from "./chunk-7VKOJAXH.js";
import "./chunk-WRVV26P3.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RAATGKSI.js";
import {
  LEDGER_BRANCH
} from "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-L7TZ3TRV.js";
import "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-6WXS2QK3.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import {
  readHistory
} from "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  makeFolder
} from "./chunk-KSNUDT27.js";
import {
  earlier,
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/demo-command.ts

// src/terminal/demo-report.ts

// sandbox/history/made-up-company.ts
var JOBS = [
  {
    services: ["s3"],
    level: "read",
    risk: "low",
    weight: 9,
    resources: ["arn:aws:s3:::acme-exports-{n}", "arn:aws:s3:::acme-exports-{n}/*"],
    actions: [
      ["s3:GetObject", 0.9, false],
      ["s3:ListBucket", 0.8, false],
      ["s3:GetBucketLocation", 0.2, true]
    ]
  },
  {
    services: ["logs"],
    level: "read",
    risk: "low",
    weight: 12,
    resources: ["arn:aws:logs:eu-west-1:{account}:log-group:/ecs/checkout-{n}:*"],
    actions: [
      ["logs:FilterLogEvents", 0.9, true],
      ["logs:StartQuery", 0.6, true],
      ["logs:GetQueryResults", 0.6, true],
      ["logs:DescribeLogStreams", 0.5, true],
      ["logs:GetLogEvents", 0.3, true]
    ]
  },
  {
    services: ["ecs"],
    level: "write",
    risk: "medium",
    weight: 6,
    resources: ["arn:aws:ecs:eu-west-1:{account}:service/shop/checkout-{n}"],
    actions: [
      ["ecs:DescribeServices", 0.9, true],
      ["ecs:UpdateService", 0.7, true],
      ["ecs:ListTasks", 0.5, true],
      ["ecs:StopTask", 0.15, true]
    ]
  },
  {
    services: ["ssm", "ec2"],
    level: "write",
    risk: "high",
    weight: 5,
    resources: ["arn:aws:ec2:eu-west-1:{account}:instance/i-0a1b2c3d4e5f6{n}"],
    actions: [
      ["ssm:StartSession", 0.85, true],
      ["ssm:TerminateSession", 0.6, true],
      ["ec2:DescribeInstances", 0.8, true],
      ["ec2:RebootInstances", 0.1, true]
    ]
  },
  {
    services: ["dynamodb"],
    level: "read",
    risk: "low",
    weight: 6,
    resources: ["arn:aws:dynamodb:eu-west-1:{account}:table/orders-{n}"],
    actions: [
      ["dynamodb:GetItem", 0.8, false],
      ["dynamodb:Query", 0.8, false],
      ["dynamodb:DescribeTable", 0.5, true]
    ]
  },
  {
    services: ["sqs"],
    level: "write",
    risk: "medium",
    weight: 4,
    resources: ["arn:aws:sqs:eu-west-1:{account}:orders-dead-letters-{n}"],
    actions: [
      ["sqs:ReceiveMessage", 0.8, false],
      ["sqs:SendMessage", 0.6, false],
      ["sqs:GetQueueAttributes", 0.7, true],
      ["sqs:StartMessageMoveTask", 0.4, true],
      ["sqs:PurgeQueue", 0.05, true]
    ]
  },
  {
    services: ["rds"],
    level: "write",
    risk: "medium",
    weight: 3,
    resources: ["arn:aws:rds:eu-west-1:{account}:db:orders-{n}"],
    actions: [
      ["rds:DescribeDBInstances", 0.9, true],
      ["rds:CreateDBSnapshot", 0.5, true],
      ["rds:RebootDBInstance", 0.2, true],
      ["rds:ModifyDBInstance", 0.1, true]
    ]
  },
  {
    services: ["lambda", "logs"],
    level: "write",
    risk: "medium",
    weight: 4,
    resources: [
      "arn:aws:lambda:eu-west-1:{account}:function:invoices-{n}",
      "arn:aws:logs:eu-west-1:{account}:log-group:/aws/lambda/invoices-{n}:*"
    ],
    actions: [
      ["lambda:GetFunctionConfiguration", 0.8, true],
      ["lambda:InvokeFunction", 0.6, false],
      ["lambda:UpdateFunctionConfiguration", 0.2, true],
      ["logs:FilterLogEvents", 0.7, true]
    ]
  },
  {
    services: ["secretsmanager"],
    level: "read",
    risk: "high",
    weight: 2,
    resources: ["arn:aws:secretsmanager:eu-west-1:{account}:secret:payments/key-{n}"],
    actions: [
      ["secretsmanager:GetSecretValue", 0.8, true],
      ["secretsmanager:DescribeSecret", 0.3, true],
      ["secretsmanager:ListSecretVersionIds", 0.05, true]
    ]
  },
  {
    services: ["ce"],
    level: "read",
    risk: "low",
    weight: 2,
    resources: ["*"],
    actions: [
      ["ce:GetCostAndUsage", 0.9, true],
      ["ce:GetDimensionValues", 0.5, true],
      ["ce:GetCostForecast", 0.2, true]
    ]
  }
];
var ACCOUNTS = [
  ["prod", "111122223333", 10],
  ["staging", "444455556666", 6],
  ["data", "777788889999", 4],
  ["payments", "222233334444", 2]
];
var NAMES = [
  "alex",
  "amina",
  "ana",
  "bao",
  "carlos",
  "chloe",
  "dmitri",
  "elif",
  "emeka",
  "erik",
  "fatima",
  "goran",
  "hana",
  "ines",
  "ivan",
  "jonas",
  "kaya",
  "kenji",
  "leila",
  "luca",
  "maria",
  "mei",
  "nadia",
  "noor",
  "olga",
  "omar",
  "paula",
  "priya",
  "ravi",
  "rosa",
  "samir",
  "sofia",
  "tariq",
  "tomas",
  "ursula",
  "vera",
  "wen",
  "yara",
  "yusuf",
  "zoe"
];
var people = (requests) => {
  const count = Math.max(6, Math.min(400, Math.floor(requests / 60)));
  return Array.from({ length: count }, (_, place) => {
    const name = NAMES[place % NAMES.length] ?? "sam";
    const round = Math.floor(place / NAMES.length);
    return round === 0 ? `${name}-s` : `${name}-s${round + 1}`;
  });
};
var REFUSALS = [
  ["action-not-requested", 5],
  ["resource-star", 4],
  ["sensitive-credentials", 3],
  ["service-not-allowed", 2],
  ["escalation", 1]
];

// sandbox/history/random.ts
function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let t = state;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  const pick = (from) => {
    if (from.length === 0) throw new RangeError("Nothing to pick from.");
    return from[below(from.length)];
  };
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    weighted(from) {
      let at = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [each, weight] of from) {
        at -= weight;
        if (at < 0) return each;
      }
      return pick(from)[0];
    },
    around: (median, spread) => median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()))
  };
}

// sandbox/history/made-up-ledger.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function* syntheticLedger(order) {
  const random = randomFrom(order.seed);
  const staff = people(order.requests).map((login, place) => ({ id: 9e6 + place, login }));
  const approvers = staff.slice(0, Math.max(3, Math.ceil(staff.length / 8)));
  let issue = order.firstIssue;
  for (const at of filingTimes(order, random)) {
    const requester = random.pick(random.chance(0.6) ? staff.slice(0, Math.ceil(staff.length / 3)) : staff);
    yield fileOf({ issue, at, requester, approvers, until: order.until, random });
    issue += 1 + random.below(3);
  }
}
function filingTimes({ requests, until, days }, random) {
  const first = until - days * DAY;
  const times = Array.from({ length: requests }, (_, place) => {
    if (place >= requests - Math.min(30, Math.ceil(requests / 100)))
      return Math.floor(until - 6 * HOUR * random.next());
    const share = Math.sqrt((place + random.next()) / requests) * 0.6 + (place + random.next()) / requests * 0.4;
    const moment = first + share * (until - first);
    if (random.chance(0.1)) return Math.floor(moment);
    const day = Math.floor(moment / DAY);
    const weekday = (day + 3) % 7;
    const working = weekday > 4 ? day - (weekday - 4) : day;
    return Math.floor(working * DAY + (7 + 10 * random.next()) * HOUR);
  });
  return times.map((at) => Math.max(first, Math.min(at, until - MINUTE))).sort((a, b) => a - b);
}
function fileOf(filing) {
  const { issue, at, requester, random, until } = filing;
  const job = jobOf(requester, random);
  const [account, accountId] = random.weighted(ACCOUNTS.map((each) => [each, each[2]]));
  const number = String(1 + (requester.id + random.below(2)) % 9);
  const resources = job.resources.map(
    (each) => each.replaceAll("{account}", accountId).replaceAll("{n}", number)
  );
  const actions = job.actions.map(([action]) => action);
  const lines = [];
  const facts = {
    synthetic: true,
    created: formatInstant(at),
    requester,
    principal: account === "data" ? `iam-user/${requester.login}` : `identity-center-user/${requester.login}@example.com`,
    account,
    accountId,
    services: job.services,
    access: Object.fromEntries(job.services.map((service) => [service, job.level])),
    resources,
    duration: random.pick([1, 2, 4, 8, 8, 8, 12, 24]) * HOUR
  };
  const record = (kind2, discriminator, when, data) => {
    const moment = Math.floor(when);
    if (moment > until) return false;
    const id = discriminator === "" ? kind2 : `${kind2}:${discriminator}`;
    const event = { id, kind: kind2, issue, at: formatInstant(moment), run: String(7e9 + issue), data };
    lines.push(JSON.stringify(event));
    return true;
  };
  const proposal = {
    ...facts,
    pull: issue + 1,
    engine: random.chance(0.6) ? "rules" : "model",
    risk: job.risk,
    statements: [{ actions, resources }]
  };
  const kind = kindFrom(issue);
  if (kind === "use")
    tellUse(filing, job, { ...proposal, standing: `${account}/${job.services[0] ?? "all"}-on-call` }, record);
  else tellStory(filing, job, proposal, record, random, kind);
  if (lines.length === 0) record("requested", "", at, facts);
  return { path: `events/${monthOf(at)}/${issue}.jsonl`, text: `${lines.join("\n")}
` };
}
var kindFrom = (issue) => randomFrom(issue * 7919).weighted([
  ["plain", 80],
  ["use", 8],
  ["extended", 5],
  ["escalated", 4],
  ["later", 3]
]);
var instantText = (at) => formatInstant(Math.floor(at));
function tellUse({ at, requester, approvers, until, issue }, job, use, record) {
  const random = randomFrom(issue);
  const quarter = Math.floor(at / (91 * DAY)) * 91 * DAY;
  const two = approvers.filter(({ id }) => id !== requester.id).slice(0, 2);
  const end = at + 2 * HOUR;
  const given = {
    ...use,
    duration: 2 * HOUR,
    from: instantText(at),
    until: instantText(end),
    approvers: two.map((each, place) => ({
      ...each,
      by: place === 0 ? "review" : "merge",
      at: instantText(quarter + place * HOUR)
    }))
  };
  if (!record("granted", instantText(end), at + 40 + random.around(20, 0.5), given)) return;
  record("expired", "", end + random.around(25 * MINUTE, 0.7), use);
  const readAt = Math.min(end + 30 * MINUTE, until);
  const could = { from: at + 120, to: Math.min(end, readAt - 15 * MINUTE) };
  if (could.to > could.from)
    record("usage", "1", readAt, {
      synthetic: true,
      ...usageOf(job, use, could, readAt - 15 * MINUTE, random)
    });
}
function extended(of) {
  const { granted, firstEnd, issue, others, record } = of;
  const random = randomFrom(issue);
  const until = firstEnd + 2 * HOUR;
  const asked = firstEnd - 40 * MINUTE;
  const proposed = {
    synthetic: true,
    extension: 1,
    extends: instantText(firstEnd),
    until: instantText(until),
    required: 1
  };
  if (!record("extension-proposed", "x1", asked, proposed)) return firstEnd;
  if (random.chance(0.25)) return firstEnd;
  const approver = random.pick(others);
  const approvedAt = asked + Math.min(random.around(8 * MINUTE, 0.6), 30 * MINUTE);
  const approved = [{ ...approver, by: "merge", at: instantText(approvedAt) }];
  const longer = {
    ...granted,
    until: instantText(until),
    part: "x1",
    extension: { number: 1, pull: issue + 1e6, approvers: approved }
  };
  return record("granted", instantText(until), approvedAt + 60, longer) ? until : firstEnd;
}
function tellStory({ at, requester, approvers, until, issue }, job, proposal, record, random, kind) {
  const drafted = at + 20 + random.around(25, 0.5);
  if (random.chance(0.05)) {
    record("refused", "draft", drafted, { ...proposal, codes: [random.weighted(REFUSALS)] });
    return;
  }
  if (random.chance(0.06) && record("asked", "", drafted, proposal) && random.chance(0.25)) {
    record("lapsed", "", at + 7 * DAY, proposal);
    return;
  }
  record("drafted", "", drafted + 1, proposal);
  const waited = random.around(job.risk === "high" ? 35 * MINUTE : 14 * MINUTE, 1.1);
  const decided = drafted + 1 + Math.min(waited, 6 * DAY);
  const fate = random.weighted([
    ["granted", 86],
    ["rejected", 5],
    ["cancelled", 3],
    ["lapsed", 2],
    ["failed", 1]
  ]);
  if (fate === "rejected" || fate === "cancelled") {
    const by = fate === "rejected" ? random.pick(approvers).login : requester.login;
    record(fate, "", decided, { ...proposal, by });
    return;
  }
  if (fate === "lapsed") {
    record("lapsed", "", at + 7 * DAY, proposal);
    return;
  }
  const escalated = drafted + 1 + 30 * MINUTE;
  if (kind === "escalated" && decided > escalated)
    record("escalated", `drafted:1`, escalated, { synthetic: true, group: 1 });
  if (fate === "failed") record("failed", "1", decided + 40, proposal);
  if (random.chance(0.02)) record("approved", "self", decided - 1, { ...proposal, codes: ["self-approval"] });
  const others = approvers.filter(({ id }) => id !== requester.id);
  const approver = random.pick(others);
  const start = decided + (kind === "later" ? 8 * HOUR : 0);
  const firstEnd = start + proposal.duration;
  const granted = {
    ...proposal,
    from: instantText(start),
    until: instantText(firstEnd),
    approvers: [{ ...approver, by: "merge", at: formatInstant(Math.floor(decided)) }]
  };
  if (!record(
    kind === "later" ? "scheduled" : "granted",
    instantText(firstEnd),
    decided + 30 + random.around(30, 0.5),
    granted
  ))
    return;
  if (kind === "later") record("granted", instantText(firstEnd), start + 20 * MINUTE, granted);
  const end = kind === "extended" ? extended({ granted, firstEnd, issue, others, record }) : firstEnd;
  const revoked = random.chance(0.03) ? start + proposal.duration * (0.2 + 0.6 * random.next()) : void 0;
  if (revoked !== void 0)
    record("revoked", "", revoked, { ...proposal, by: random.pick(approvers).login });
  else record("expired", "", end + random.around(25 * MINUTE, 0.7), proposal);
  const readAt = Math.min((revoked ?? end) + 30 * MINUTE, until);
  const asOf = readAt - 15 * MINUTE;
  const could = { from: start + 60, to: Math.min(revoked ?? end, asOf) };
  if (could.to > could.from)
    record("usage", "1", readAt, { synthetic: true, ...usageOf(job, proposal, could, asOf, random) });
}
function jobOf({ id }, random) {
  if (random.chance(0.15)) return random.weighted(JOBS.map((job) => [job, job.weight]));
  const own = randomFrom(id);
  const habits = [0, 1, 2].map(() => own.weighted(JOBS.map((job) => [job, job.weight])));
  return random.pick(habits);
}
function usageOf(job, proposal, could, asOf, random) {
  const idle = random.chance(0.08);
  const used = [];
  const unused = [];
  const unknown = [];
  for (const [action, likely, logged] of job.actions) {
    if (!logged) unknown.push(action);
    else if (!idle && random.chance(likely))
      used.push({
        action,
        count: 1 + Math.floor(random.around(3, 1)),
        last: formatInstant(Math.floor(could.from + (could.to - 1 - could.from) * random.next()))
      });
    else unused.push(action);
  }
  const exact = "principal" in proposal && String(proposal.principal).startsWith("identity-center-user/");
  return {
    used,
    unused,
    unknown,
    how: exact ? "exact" : "by-principal",
    asOf: formatInstant(Math.floor(asOf)),
    final: true
  };
}

// src/terminal/demo-report.ts
var MADE_UP = 1800;
var FIRST_MADE_UP = 1001;
var DAY2 = 24 * 60 * 60;
async function writeDemoReport(out, repository, name, issues, now) {
  const folder = join(out, "report");
  const problems = [];
  const read = ({ path, text }) => {
    const { history, problems: found } = readHistory(path, text, now);
    problems.push(...found);
    return history ? [history] : [];
  };
  function* histories() {
    const order = { seed: 2026, requests: MADE_UP, until: now, days: 365, firstIssue: FIRST_MADE_UP };
    for (const file of syntheticLedger(order)) yield* read(file);
    const months = /* @__PURE__ */ new Set([monthOf(earlier(now, DAY2)), monthOf(now)]);
    for (const issue of issues) {
      for (const month of months) {
        const path = `events/${month}/${issue}.jsonl`;
        const text = repository.read(path, LEDGER_BRANCH);
        if (text !== void 0) yield* read({ path, text });
      }
    }
  }
  const { pageOf } = await import("./page-file-QWJBRKJR.js");
  const of = { repository: name, url: "", name: "aws-jit", now };
  const { files } = await writeReport(folder, histories(), problems, of, pageOf);
  return files.map((name2) => join("report", name2));
}

// src/terminal/demo-command.ts
var OBJECT = "arn:aws:s3:::acme-nightly-exports/2026-11-21.csv";
var REPOSITORY = "acme/aws-access";
var HOUR2 = 3600;
async function demo(args, io) {
  const tell = args.json ? () => void 0 : (line) => {
    io.stdout(`${line}
`);
  };
  if (args.out !== void 0) await makeFolder(args.out);
  const progress = io.progress?.(args.out === void 0 ? 3 : 4);
  const example = await startExample({ action: args.action, slack: true });
  try {
    const { result, comments, proposal } = await story(example, tell, progress);
    let { files } = result;
    if (args.out !== void 0) {
      progress?.step("writing the files and the report");
      const texts = new Map(result.files.map((path) => [path, example.repository.read(path) ?? ""]));
      texts.set("issue.md", comments.join("\n\n---\n\n")).set("pull-request.md", proposal);
      const [thread] = example.slack?.threads(CHANNEL) ?? [];
      if (thread) texts.set("slack.html", example.slack?.page(thread) ?? "");
      for (const [path, text] of texts) await io.write(join2(args.out, path), text);
      const report = await writeDemoReport(
        args.out,
        example.repository,
        REPOSITORY,
        requestsOf(example),
        example.clock.now()
      );
      files = [...texts.keys(), ...report];
      progress?.done();
      tell(
        `
The files, the pull request's text, the issue's comments and the Slack thread are in ${args.out}.`
      );
      tell(
        `The report, with a year of made-up history beside this story: ${join2(args.out, "report", "index.html")}`
      );
    }
    if (args.json) io.stdout(`${JSON.stringify({ ...result, files }, null, 2)}
`);
    const { can } = result;
    const right = can.before !== "allowed" && can.during === "allowed" && can.after !== "allowed" && result.removed;
    return right ? 0 : 1;
  } finally {
    progress?.done();
    await example.close();
  }
}
async function story(example, tell, progress) {
  const { repository, aws, clock, github } = example;
  const account = aws.account(ACCOUNT);
  const can = (action) => account.can({ kind: "iam-user", name: "alice" }, action, OBJECT);
  const states = ["requested"];
  const run = async (command, event) => {
    progress?.step(`the ${command} step runs`);
    const { code, stdout, stderr, outputs } = await example.run(command, event);
    progress?.done();
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
  clock.advance(8 * HOUR2);
  const after = can("s3:GetObject");
  answer("s3:GetObject");
  tell("     AWS itself refuses: every statement ends with the window.");
  tell("\n6  The hourly sweep tidies up and reads back that nothing is left.");
  clock.advance(HOUR2 / 2);
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
      slack: slackTold(example),
      files
    },
    comments,
    proposal: `# ${repository.issue(pull).title}

${repository.issue(pull).body}`
  };
}
var requestsOf = ({ repository }) => [...repository.state.issues.values()].flatMap((each) => "pull" in each ? [] : [each.number]);
var slackTold = ({ slack }) => (slack?.threads(CHANNEL) ?? []).flat().map(({ ts, text, notified }) => ({
  at: new Date(Number(ts.split(".")[0]) * 1e3).toISOString(),
  text,
  notified: notified.map((id) => slack?.state.nameOf(id) ?? id)
}));
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
