import {
  endingSettings,
  isPlace,
  placeOf
} from "./chunk-XU62EW6H.js";
import {
  reachableIn
} from "./chunk-53TFLAQF.js";
import {
  setStatus
} from "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import {
  changedFiles
} from "./chunk-OTKY73RQ.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  openIssues
} from "./chunk-P4Z2YMR7.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  isRequest
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  monthOf
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/config/management-account.ts
function managementAccountNotes({
  accounts,
  identity_center: center
}) {
  if (center === void 0) return [];
  return [...accounts].flatMap(
    ([name, { id, backend }]) => id !== center.account ? [] : [
      `${name} (${id}) is the account in which Identity Center is administered. If it is the organisation's management account, service control policies hold nobody in it, those of deploy/ among them` + (backend === "iam" ? ". Ask whether access has to be given there at all." : ", a delegated administrator cannot give it to anybody, and the granting and revoking roles of deploy/identity-center.yml need rights in IAM there besides: on role/aws-reserved/sso.amazonaws.com/* iam:CreateRole, iam:GetRole, iam:DeleteRole, iam:UpdateRole, iam:PutRolePolicy, iam:DeleteRolePolicy, iam:AttachRolePolicy, iam:DetachRolePolicy, iam:ListRolePolicies, iam:ListAttachedRolePolicies, and iam:GetSAMLProvider, iam:CreateSAMLProvider, iam:UpdateSAMLProvider. Ask whether access has to be given there at all.")
    ]
  );
}

// src/commands/end/configuration-change.ts
async function configurationChange(run) {
  const { github, event } = run;
  const nothing = { done: [], failures: [] };
  if (event.kind !== "pull") return nothing;
  const main = await readMainBranch(github);
  const change = await changedFiles(github, event.pull, main.branch);
  if (change === void 0) return nothing;
  if (!change.paths.includes("aws-jit.yml")) return nothing;
  const text = (await readFilesAt(github, change.head, ["aws-jit.yml"], "is absent")).get("aws-jit.yml");
  const open = (await openIssues(github)).filter(({ body }) => isRequest(body));
  const numbers = new Set(open.map(({ number }) => number));
  const months = open.map(({ createdAt }) => monthOf(createdAt));
  const settings = endingSettings(main.configuration);
  const files = (await filedRequests(github, main.head, settings, github.now(), months)).filter(
    ({ issue }) => numbers.has(issue)
  );
  const requests = [...(await readRequests(github, main.head, files)).values()];
  const losses = lossesOf(main, text, requests);
  const mistakes = mistakesOf(text);
  const bad = mistakes.length > 0 || losses.some(({ unreached }) => unreached);
  await setStatus(github, change.head, {
    context: "aws-jit/configuration",
    state: bad ? "failure" : "success",
    description: bad ? "Live access would lose its name, or the file has mistakes: see the comment" : "No live access loses its account"
  });
  const said = [
    ...newNotes(main, text).map((each) => inlineText(each, 2e3)),
    ...mistakes.map((each) => inlineText(each, 1e3)),
    // Numbers of issues are ours, and link to them.
    ...losses.map(({ message, issues }) => `${inlineText(message, 1e3)}: ${numbersOf(issues)}.`)
  ];
  if (said.length > 0) {
    const list = said.map((each) => `- ${each}`).join("\n");
    await announce(
      github,
      event.pull,
      `configuration-${digestOf(list).slice(0, 12)}`,
      `**This change of \`aws-jit.yml\` touches what is in use.**

${list}`
    );
  }
  for (const each of said) run.log.warning(each, { title: "aws-jit.yml", file: "aws-jit.yml" });
  return nothing;
}
var numbersOf = (issues) => issues.map((issue) => `#${issue}`).join(", ");
function newNotes(main, text) {
  const notes = (of) => {
    const read = of === void 0 ? void 0 : readConfig(of);
    return read?.ok === true ? managementAccountNotes(read.value) : [];
  };
  const before = new Set(notes(main.configuration));
  return notes(text).filter((note) => !before.has(note));
}
function mistakesOf(text) {
  if (text === void 0) return ["The file is gone: nothing can be drafted or granted without it."];
  const read = readConfig(text);
  return read.ok ? [] : read.problems.slice(0, 20).map(({ line, path, message }) => `Line ${line ?? 1}: ${path}: ${message}`);
}
function lossesOf({ configuration }, text, requests) {
  const [before, after] = [configuration, text].map(
    (each) => each === void 0 ? [] : reachableIn(each) ?? []
  );
  const read = text === void 0 ? void 0 : readConfig(text);
  const config = read?.ok === true ? read.value : void 0;
  const losses = /* @__PURE__ */ new Map();
  const add = ({ issue }, unreached, message) => {
    const there = losses.get(message);
    if (there) there.issues.push(issue);
    else losses.set(message, { unreached, issues: [issue] });
  };
  const centerOf = (accounts, request) => accounts?.find((account) => isPlace(account, placeOf(request)));
  for (const request of requests) {
    const { accountId, account: name, role, preset, curatedSet } = request;
    const [was, is] = [centerOf(before, request), centerOf(after, request)];
    if (is === void 0)
      add(
        request,
        true,
        `Account ${accountId} (${name}) is not named any more. Keep it until their access has ended; it is taken away all the same, by the version of now, and those runs end red`
      );
    else if (was?.center !== void 0 && is.center !== void 0 && was.center.instance !== is.center.instance)
      add(
        request,
        true,
        `Account ${accountId} (${name}) is reached through another Identity Center. What was given through ${was.center.instance} stays there until it ends`
      );
    else if (is.name !== name)
      add(
        request,
        false,
        `Account ${accountId} was called ${name} and is called ${is.name}. Live access stays, and ends as it would; what is not granted yet has to be filed anew`
      );
    if (config === void 0) continue;
    if (role !== void 0 && !config.roles.has(role))
      add(
        request,
        false,
        `The role ${role} is not named any more. Live access stays until its end; what is not granted yet is refused`
      );
    if (preset !== void 0 && !config.presets.has(preset))
      add(
        request,
        false,
        `The preset ${preset} is not named any more. Live access stays until its end; what is not granted yet is refused`
      );
    if (curatedSet !== void 0 && !config.curated_sets.has(curatedSet))
      add(
        request,
        false,
        `The curated set ${curatedSet} is not named any more. Live access stays until its end; what is not granted yet is refused`
      );
  }
  return [...losses].map(([message, loss]) => ({ message, ...loss }));
}
export {
  configurationChange,
  lossesOf
};
