import {
  createTwoFilesPatch
} from "./chunk-HN4WOW4D.js";
import {
  CONFIGURATION
} from "./chunk-RTIHWIPV.js";
import "./chunk-WWKHSMC4.js";
import {
  FORM
} from "./chunk-AAE7PCAM.js";
import {
  commitOf,
  pinsIn,
  readWorkflowSettings,
  workflowsFor
} from "./chunk-IUHM3BCS.js";
import "./chunk-AKFGJZ5H.js";
import {
  issueForm
} from "./chunk-CNEYSF7I.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-RAATGKSI.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  splitArn
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  loadCatalog,
  readNamed
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/setup/upgrade/deployed-stacks.ts
var ACCOUNT = "deploy/account.yml";
var CENTER = "deploy/identity-center.yml";
var AUDIT = "deploy/audit.yml";
function stacksOf({
  accounts,
  identity_center: center,
  audit
}, reached, changed) {
  const names = new Map([...accounts].map(([name, { id }]) => [String(id), String(name)]));
  const inIam = [...accounts.values()].filter(({ backend }) => backend === "iam").map(({ id }) => String(id));
  const ids = [.../* @__PURE__ */ new Set([...reached === void 0 ? [] : [reached], ...inIam])];
  const of = (template, stack, account) => ({
    template,
    stack,
    name: names.get(account),
    account,
    command: `aws cloudformation deploy --stack-name ${stack} --template-file ${template} --capabilities CAPABILITY_NAMED_IAM`
  });
  return [
    ...changed.has(ACCOUNT) ? ids.map((id) => of(ACCOUNT, "aws-jit", id)) : [],
    ...changed.has(CENTER) && center !== void 0 ? [of(CENTER, "aws-jit-center", String(center.account))] : [],
    ...changed.has(AUDIT) && audit !== void 0 ? [of(AUDIT, "aws-jit-audit", audit.account ?? reached ?? ids[0] ?? "")] : []
  ];
}

// src/setup/upgrade/upgrade-plan.ts
function pinsOf(facts) {
  const [action] = facts.settings.uses.split("@");
  return pinsIn(facts.workflows).filter((pin) => pin.action === action);
}
function upgradePlan(facts) {
  const { config, settings, workflows, to } = facts;
  const pins = pinsOf(facts);
  const generated = workflowsFor({ ...settings, uses: to }, config);
  const changes = [];
  const write = (path, kind, before, after) => {
    if (before !== after) changes.push({ path, kind, change: "write", before: before ?? "", after });
  };
  for (const [path, text] of Object.entries(generated)) write(path, "workflow", workflows[path], text);
  for (const [path, text] of Object.entries(workflows)) {
    if (path in generated) continue;
    const own = pins.filter((pin) => pin.path === path);
    write(path, "workflow", text, moved(text, own, to));
  }
  write(facts.form.path, "form", facts.form.text, issueForm(config));
  const deployed = [...facts.shipped].flatMap(([path, text]) => deployChange(facts, path, text));
  return {
    from: [...new Set(pins.map(({ uses }) => uses))].sort(),
    to,
    changes: [...changes, ...deployed],
    stacks: stacksOf(
      config,
      splitArn(settings.granterRole)?.account,
      new Set(deployed.filter(saysOther).map(({ path }) => path))
    )
  };
}
var moved = (text, pins, to) => text.split("\n").map((line) => {
  const at = pins.find(({ uses }) => line.trimEnd().endsWith(`uses: ${uses}`));
  return at === void 0 ? line : line.replace(at.uses, () => to);
}).join("\n");
function deployChange({ deploy, shippedEver }, path, after) {
  const present = deploy.get(path);
  if (present === after) return [];
  const ever = shippedEver.get(path) ?? [];
  if (present === void 0 || ever.includes(present))
    return [{ path, kind: "deploy", change: "write", before: present ?? "", after }];
  const before = ever.length === 0 ? present : nearest(present, [after, ...ever]);
  return before === after ? [] : [{ path, kind: "deploy", change: "yours", before, after }];
}
function nearest(text, candidates) {
  const lines = linesOf(text);
  const distances = candidates.map((candidate) => {
    const rest = new Map(lines);
    let only = 0;
    for (const [line, count] of linesOf(candidate)) {
      only += Math.max(0, count - (rest.get(line) ?? 0));
      rest.set(line, (rest.get(line) ?? 0) - count);
    }
    for (const count of rest.values()) only += Math.max(0, count);
    return only;
  });
  return candidates[distances.indexOf(Math.min(...distances))] ?? text;
}
function linesOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
var saysOther = ({ before, after }) => said(before) !== said(after);
var said = (text) => text.split("\n").filter((line) => !/^\s*(?:#.*)?$/.test(line)).join("\n");

// src/terminal/upgrade/upgrade-text.ts
var difference = ({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 }).split("\n").slice(1).join("\n");
var isDeploy = ({ kind }) => kind === "deploy";
function upgradeText(plan, check) {
  const { from, to, changes, stacks } = plan;
  if (changes.length === 0) return `Up to date: everything is as ${to} writes it.
`;
  const written = check ? "would write" : "wrote ";
  const yours = changes.filter(({ change }) => change === "yours");
  const parts = [
    [
      ...from.every((uses) => uses === to) ? [`The pins are at ${to} already; not all that follows from it is.`] : [`From ${from.join("\n     ")}`, `To   ${to}`, ...comparison(plan)]
    ],
    changes.map(({ path, change }) => `${change === "write" ? written : "left alone"}  ${path}`),
    ...changes.filter(isDeploy).map((each) => [difference(each).trimEnd()]),
    ...yours.length === 0 ? [] : [
      [
        `Left alone: ${yours.map(({ path }) => path).join(", ")}. Nobody here can tell what in it is yours.`,
        "Above is what this version changes. Take it over by hand, or delete the file and run this again."
      ]
    ],
    [
      stacks.length === 0 ? "No stack has to be deployed again." : "Deploy again, as an administrator of each account, in this order, before the change is merged:",
      ...stacks.flatMap(({ account, name, command }) => [
        "",
        `  ${name === void 0 ? account : `${name} (${account})`}`,
        `    ${command}`
      ]),
      ...stacks.length === 0 ? [] : ["", "Parameters that are not named keep the values that the stack has."]
    ],
    [
      ...byHand(changes),
      "Then look at git diff, and propose it as a pull request: it changes what decides over access.",
      "Requests in review whose view would read otherwise are drafted anew after the merge, and their approvals start anew. A request that",
      "is merged and waits for another approval is not: have it approved first, or filed again."
    ]
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function comparison({ from, to }) {
  const [action = ""] = to.split("@");
  const repository = action.split("/").slice(0, 2).join("/");
  const [first] = from.map(commitOf);
  const last = commitOf(to);
  return first === void 0 || last === void 0 ? [] : [
    `Read  https://github.com/${repository}/compare/${first}...${last}`,
    `and   https://github.com/${repository}/blob/${last}/CHANGELOG.md`
  ];
}
var byHand = (changes) => changes.flatMap(
  ({ path }) => path === "deploy/ruleset.json" ? [
    "Import deploy/ruleset.json again: Settings \u2192 Rules \u2192 Rulesets; the one that is there is not changed by it."
  ] : path === "deploy/identity-center-scp.json" ? [
    "Bring the service control policy in AWS Organizations to what deploy/identity-center-scp.json says."
  ] : []
);
var upgradeDocument = (plan, written) => ({
  from: plan.from,
  to: plan.to,
  written,
  files: plan.changes.map((each) => ({
    path: each.path,
    change: each.change,
    ...isDeploy(each) ? { difference: difference(each) } : {}
  })),
  stacks: plan.stacks
});

// src/terminal/upgrade/upgrade-command.ts
var WORKFLOWS = ".github/workflows";
async function upgrade(args, clone, io) {
  const say = (code, ...lines) => {
    io.stderr(`${lines.join("\n")}
Nothing was written.
`);
    return code;
  };
  const read = readConfig(await readNamed(CONFIGURATION, io), loadCatalog().services);
  if (!read.ok)
    return say(
      2,
      ...read.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`),
      "What is written follows from it: mend it first."
    );
  const workflows = await readWorkflows(io);
  const settings = readWorkflowSettings(workflows);
  if (settings === void 0)
    return say(
      2,
      "The workflows that are here do not say which action, runner, Region and roles they were written with: one is missing or was changed.",
      "Delete .github/workflows/aws-jit-*.yml and run aws-jit init, which writes them."
    );
  if (settings.uses === "./")
    return say(
      2,
      "This is the repository of the product itself, which runs its own files and pins nothing.",
      "Run this in the repository that holds your requests."
    );
  const target = await targetOf(args.to, clone);
  if ("problem" in target) return say(2, ...target.problem);
  const from = [...new Set(pinsOf({ settings, workflows }).map(({ uses }) => uses))];
  if (args.to === void 0) {
    const aside = await notForward(from, target.commit, clone);
    if (aside !== void 0) return say(1, ...aside);
  }
  const [action = ""] = settings.uses.split("@");
  const to = `${action}@${target.commit}${target.tag === void 0 ? "" : ` # ${target.tag}`}`;
  const plan = upgradePlan({
    config: read.value,
    settings,
    workflows,
    form: { path: FORM, text: await io.read(FORM) },
    ...await deployFiles(read.value, clone, io),
    to
  });
  if (!args.check) {
    for (const { path, change, after } of plan.changes) if (change === "write") await io.write(path, after);
  }
  if (args.json)
    io.stdout(`${JSON.stringify(upgradeDocument(plan, !args.check && hasWrites(plan)), null, 2)}
`);
  else io.stdout(upgradeText(plan, args.check));
  return args.check && plan.changes.length > 0 ? 1 : 0;
}
var hasWrites = ({ changes }) => changes.some(({ change }) => change === "write");
async function readWorkflows(io) {
  const texts = {};
  for (const name of [...await io.list(WORKFLOWS)].sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = `${WORKFLOWS}/${name}`;
    const text = await io.read(path);
    if (text !== void 0) texts[path] = text;
  }
  return texts;
}
async function targetOf(to, clone) {
  const { folder, head, tag, changed } = clone;
  const isFull = /^[0-9a-f]{40}$/.test(to ?? "");
  if (to !== void 0 && !isFull && !/^[A-Za-z0-9][\w.-]{0,99}$/.test(to))
    return { problem: [`--to must be a full commit of 40 digits, or a tag such as v1.2.3, not ${to}.`] };
  if (head === void 0) {
    if (to !== void 0 && isFull) return { commit: to, tag: void 0 };
    return {
      problem: [
        `This program does not run from a clone of its repository (${folder}), so it cannot tell which commit it is.`,
        "Name the commit that you took it from, with all 40 digits: aws-jit upgrade --to COMMIT."
      ]
    };
  }
  if (changed.length > 0)
    return {
      problem: [
        `${folder} is not as its commit ${head.slice(0, 12)} has it, so what is written would belong to no commit:`,
        ...changed.slice(0, 10).map((line) => `  ${line}`),
        `Bring it back (git -C ${folder} stash), and run this again.`
      ]
    };
  if (to === void 0 || to === head) return { commit: head, tag };
  const commit = await clone.commitOf(to);
  if (commit === head) return { commit, tag: isFull ? tag : to };
  return {
    problem: [
      `This program is ${head.slice(0, 12)} and ${to} is ${commit === void 0 ? "not known in its clone" : commit.slice(0, 12)}: the files would be of one version and the pin of the other.`,
      `Run that version: git -C ${folder} fetch --tags origin && git -C ${folder} checkout ${to}, and then this again.`
    ]
  };
}
async function notForward(from, target, clone) {
  for (const uses of from) {
    const commit = commitOf(uses);
    if (commit === target || commit !== void 0 && await clone.isAncestor(commit, target) === true)
      continue;
    const older = commit !== void 0 && await clone.isAncestor(target, commit) === true;
    return [
      older ? `The workflows name ${uses}, and this program is ${target.slice(0, 12)}, which is older.` : `The workflows name ${uses}. That ${target.slice(0, 12)}, which this program runs from, comes after it cannot be told from the clone in ${clone.folder}.`,
      `Take the newest version: git -C ${clone.folder} fetch --tags origin && git -C ${clone.folder} checkout VERSION.`,
      `Where you mean this one all the same, name it: aws-jit upgrade --to ${target}.`
    ];
  }
  return void 0;
}
async function deployFiles(config, clone, io) {
  const files = loadShippedFiles();
  const all = /* @__PURE__ */ new Map([
    ["deploy/account.yml", files.account],
    ["deploy/ruleset.json", files.ruleset],
    ["deploy/identity-center.yml", files.identityCenter],
    ["deploy/identity-center-scp.json", files.identityCenterScp],
    ["deploy/audit.yml", files.audit]
  ]);
  const shipped = /* @__PURE__ */ new Map();
  const deploy = /* @__PURE__ */ new Map();
  const shippedEver = /* @__PURE__ */ new Map();
  for (const [path, text] of all) {
    const present = await io.read(path);
    if (present === void 0 && path.includes("identity-center") && config.identity_center === void 0)
      continue;
    if (present === void 0 && path === "deploy/audit.yml" && config.audit === void 0) continue;
    shipped.set(path, text);
    deploy.set(path, present);
    shippedEver.set(path, present === text ? [] : await clone.textsOf(path));
  }
  return { deploy, shipped, shippedEver };
}
export {
  upgrade
};
