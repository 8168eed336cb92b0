import {
  howToGoOn,
  readTimeout,
  storyOf
} from "./chunk-CULGKHNQ.js";
import {
  followRequest,
  isSettled,
  justFiled,
  statusJson
} from "./chunk-PCPVTUT6.js";
import {
  ownAccount
} from "./chunk-ATE75JUM.js";
import {
  failedCall,
  isUnanswered
} from "./chunk-FR5HABJD.js";
import {
  formBody
} from "./chunk-KZSUW6U4.js";
import {
  Stopped
} from "./chunk-27UL7YCY.js";
import {
  draftFiles
} from "./chunk-VNDN6DJB.js";
import {
  connectFor,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import {
  FORM_TITLE,
  durationOptions,
  offeredFields
} from "./chunk-CNEYSF7I.js";
import {
  proposedIdentity
} from "./chunk-ESX3EIVA.js";
import "./chunk-7PFA4NU4.js";
import {
  mayNotAsk
} from "./chunk-ZJYK77FE.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-ATW52AOA.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import {
  ConfigurationError,
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-RM3SS25X.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-T3NC5FS5.js";
import {
  issueOf,
  openIssuesOf
} from "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-LIZ2TISN.js";
import "./chunk-CHGQDIDV.js";
import "./chunk-P56NAT5W.js";
import "./chunk-6554ZSOF.js";
import "./chunk-7YGUSZWI.js";
import {
  requestOfIssue
} from "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  ACCESS_LEVELS,
  FIELDS,
  FIELD_ORDER,
  NO_RESOURCES,
  REASON_LENGTH,
  formatDuration,
  isExact,
  isKnown,
  levelOption,
  readLevel
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  loadCatalog
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/asking/dry-run.ts
var FORM = "request";
var CONFIGURATION = "aws-jit.yml";
async function dryRun({ body, answers, config, configuration, json, now }, io) {
  const preset = config.presets.get(answers.preset ?? "");
  if (answers.curated !== void 0 || preset !== void 0 && isExact(preset)) {
    if (json) io.stdout(`${JSON.stringify({ body, draft: null }, null, 2)}
`);
    else io.stderr("Nothing is drafted for it: what was chosen is granted as it is kept.\n");
    return 0;
  }
  const texts = /* @__PURE__ */ new Map([
    [FORM, body],
    [CONFIGURATION, configuration]
  ]);
  let printed = "";
  const code = await draftFiles(
    { files: [FORM], config: CONFIGURATION, json, now },
    {
      read: (path) => Promise.resolve(texts.get(path)),
      stdout: (text) => {
        if (json) printed += text;
        else io.stdout(text);
      },
      stderr: (text) => {
        io.stderr(text);
      }
    }
  );
  if (json && printed !== "") {
    const { results } = JSON.parse(printed);
    io.stdout(`${JSON.stringify({ body, draft: results[0] ?? null }, null, 2)}
`);
  }
  return code;
}

// src/terminal/asking/form-answers.ts
var OPTION_OF = {
  preset: "--preset",
  account: "--account",
  role: "--role",
  curated: "--curated-set",
  services: "--services",
  resources: "--resource",
  access: "--access",
  exceptions: "--level",
  reason: "--reason",
  duration: "--duration",
  start: "--start",
  ticket: "--ticket"
};
function answersFrom(options) {
  const {
    preset,
    account,
    role,
    curatedSet,
    services,
    resource,
    access,
    level,
    reason,
    duration,
    start,
    ticket
  } = options;
  const listed = services?.split(/[\s,]+/).filter(Boolean);
  const known = access === void 0 ? void 0 : readLevel(access);
  return given({
    preset,
    account,
    role,
    curated: curatedSet,
    services: listed?.join(", "),
    resources: resource?.join("\n"),
    access: known === void 0 ? access : levelOption(known),
    exceptions: level?.map((each) => each.replace(/^([^\s:=]+)\s*[:=]\s*/, "$1: ")).join("\n"),
    reason,
    duration,
    start,
    ticket
  });
}
var withDefaults = (answers, { policy_ttl }) => ({
  ...answers,
  access: answers.access ?? levelOption("read"),
  duration: answers.duration ?? formatDuration(policy_ttl)
});
var given = (answers) => Object.fromEntries(
  Object.entries(answers).filter(([, answer]) => answer !== void 0 && answer.trim() !== "")
);
var NONE = "none of these";
var MYSELF = "for myself";
var isIncomplete = (answers) => answers.account === void 0 || answers.reason === void 0 || isDrafted(answers) && (answers.services === void 0 || answers.resources === void 0);
var isDrafted = ({ preset, curated }) => preset === void 0 && curated === void 0;
async function askTheRest(answers, config, questions) {
  const found = { ...answers };
  const offered = new Set(offeredFields(config));
  const open = (field) => found[field] === void 0 && offered.has(field);
  const label = (field) => FIELDS[field].label;
  const choose = async (field, none, values) => {
    if (values.length === 0) return;
    const choices = [{ value: none }, ...values.map(([value, about]) => ({ value, about }))];
    const chosen = await questions.one(label(field), choices);
    if (chosen !== none) found[field] = chosen;
  };
  const untouched = isDrafted(found) && found.services === void 0 && found.resources === void 0;
  if (untouched && open("preset"))
    await choose(
      "preset",
      NONE,
      [...config.presets].filter(
        ([, { accounts: accounts2 }]) => answers.account === void 0 || accounts2.some((each) => each === answers.account)
      ).map(([name, { description }]) => [name, description])
    );
  const accounts = config.presets.get(found.preset ?? "")?.accounts ?? [...config.accounts.keys()];
  const [only] = accounts;
  if (open("account"))
    found.account = only !== void 0 && accounts.length === 1 ? only : await questions.one(
      label("account"),
      accounts.map((value) => ({ value, about: config.accounts.get(value)?.id }))
    );
  const here = ({ account }) => account === found.account;
  const ofPreset = config.presets.get(found.preset ?? "")?.curated_set;
  if (open("role") && found.curated === void 0 && ofPreset === void 0)
    await choose(
      "role",
      MYSELF,
      [...config.roles].filter(([, role]) => here(role)).map(([name, { description }]) => [name, description])
    );
  if (untouched && isDrafted(found) && found.role === void 0 && open("curated"))
    await choose(
      "curated",
      NONE,
      [...config.curated_sets].filter(([, set]) => set.accounts.some((each) => each === found.account)).map(([name, { description }]) => [name, description])
    );
  if (isDrafted(found)) await askForScope(found, config, questions);
  if (open("reason"))
    found.reason = await questions.text(`${label("reason")}: what you are going to do, in your own words`, {
      wrong: (answer) => Array.from(answer.trim()).length < REASON_LENGTH.least ? "Say in a sentence or two what you need to do: the policy is drafted from it, and the reviewer decides by it." : void 0
    });
  if (open("duration"))
    found.duration = await questions.one(
      `${label("duration")}, from the approval`,
      durationOptions(config.policy_ttl, config.max_duration).map((value) => ({ value })),
      formatDuration(config.policy_ttl)
    );
  if (open("ticket")) {
    const isNeeded = config.ticket.required.some((each) => each === found.account);
    const ticket = await questions.text(`${label("ticket")}${isNeeded ? "" : " (or nothing)"}`, {
      wrong: (answer) => isNeeded && answer.trim() === "" ? "This account wants a ticket." : void 0
    });
    if (ticket.trim() !== "") found.ticket = ticket.trim();
  }
  return found;
}
async function askForScope(found, { allowed_services: services, resources }, questions) {
  found.services ??= (await questions.several(
    FIELDS.services.label,
    services.map((value) => ({ value }))
  )).join(", ");
  if (found.resources === void 0) {
    const names = [...resources.keys()].slice(0, 20).join(", ");
    const typed = await questions.text(
      `${FIELDS.resources.label}: ARNs${names === "" ? "" : ` or names (${names})`}, with spaces between them; ${NO_RESOURCES} if there is none`,
      { wrong: (answer) => answer.trim() === "" ? `Write ${NO_RESOURCES} if there is none.` : void 0 }
    );
    found.resources = typed.trim().split(/[\s,]+/).join("\n");
  }
  found.access ??= await questions.one(
    FIELDS.access.label,
    ACCESS_LEVELS.map((level) => ({ value: levelOption(level) })),
    levelOption("read")
  );
}

// src/terminal/asking/form-check.ts
async function checkForm(github, main, config, body, me, now) {
  const issue = {
    number: IssueNumber.of(1),
    id: 1,
    author: me,
    body,
    open: true,
    createdAt: now,
    labels: []
  };
  const made = requestOfIssue(issue, main.repository, config, loadCatalog(), []);
  switch (made.kind) {
    case "problems":
      return { problems: made.problems, notes: [] };
    case "not-a-person":
      return { problems: [nobody("Only a person can ask for access.")], notes: [] };
    case "no-identity": {
      const who = `aws-jit.yml does not say who you (GitHub id ${me.id}, ${me.login}) are in ${made.ask.account}.`;
      return proposedIdentity(config, me.id, me.login) === void 0 ? {
        problems: [
          nobody(
            `${who} ${isKnown(config, me.id) ? "Choose another account, or ask" : "Ask"} the owners of aws-jit.yml to add you to \`identities\`.`
          )
        ],
        notes: []
      } : { problems: [], notes: [`${who} An entry for you is proposed first, and has to be merged.`] };
    }
    case "request": {
      const against = await mayNotAsk(github, config, made.request, me.id);
      const isRefused = ({ code }) => code === "requester-not-allowed";
      return {
        problems: against.filter(isRefused),
        notes: against.filter((each) => !isRefused(each)).map(
          () => "Whether you may ask for this depends on a team that this token cannot read; the action reads it."
        )
      };
    }
  }
}
var nobody = (message) => ({ code: "identity", path: "", message });
function problemLine({ path, message }) {
  const field = FIELD_ORDER.find((each) => FIELDS[each].label === path);
  return field === void 0 ? `${path === "" ? "" : `${path}: `}${message}` : `${path} (${OPTION_OF[field]}): ${message}`;
}

// src/terminal/asking/file-form.ts
var PerhapsFiled = class extends Error {
  constructor(cause) {
    super(
      "GitHub did not say whether it took the request. Look whether it is there before you file it again: aws-jit status",
      { cause }
    );
    this.name = "PerhapsFiled";
  }
};
async function fileForm(github, body, me, since) {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.issues.create({
      owner,
      repo,
      title: FORM_TITLE,
      body,
      request: { retries: 0 }
    });
    return issueOf(data);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const filed = await filedSince(github, body, me, since).catch(() => void 0);
    if (filed !== void 0) return filed;
    throw new PerhapsFiled(error);
  }
}
var filedSince = async (github, body, { login, id }, since) => (await openIssuesOf(github, login)).find(
  (issue) => issue.author?.id === id && issue.createdAt >= since && issue.body === body
);

// src/terminal/asking/request-command.ts
var FILING_MS = 9e4;
async function request(args, io) {
  const { json } = args;
  const stop = (why, code, filed = false) => {
    io.stderr(`request: ${why}
`);
    if (json) io.stdout(`${JSON.stringify({ filed, error: why }, null, 2)}
`);
    return code;
  };
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === "string") return stop(timeout, 2);
  if (args.timeout !== void 0 && !args.wait) return stop("--timeout goes with --wait.", 2);
  if (args.dryRun && args.wait) return stop("--dry-run files nothing, so there is nothing to wait for.", 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === "string") return stop(to, 2);
  try {
    const first = connectFor(FILING_MS, to);
    const me = await ownAccount(first);
    const main = await readMainBranch(first);
    const config = configurationOf(main);
    const questions = json ? void 0 : io.questions;
    const typed = answersFrom(args);
    const asked = questions !== void 0 && isIncomplete(typed);
    const answers = withDefaults(asked ? await askTheRest(typed, config, questions) : typed, config);
    const offered = new Set(offeredFields(config));
    const body = formBody(
      answers,
      FIELD_ORDER.filter((field) => offered.has(field) || answers[field] !== void 0)
    );
    const github = connectFor(FILING_MS, to);
    const since = first.now();
    const { problems, notes } = await checkForm(github, main, config, body, me, since);
    for (const note of notes) io.stderr(`${note}
`);
    if (problems.length > 0) {
      io.stderr(
        `Nothing was filed. Judged by aws-jit.yml on the default branch of ${to.repository}, whatever lies here:
${problems.map((each) => `- ${problemLine(each)}
`).join("")}`
      );
      if (json)
        io.stdout(
          `${JSON.stringify({ filed: false, problems: problems.map(({ code, path, message }) => ({ code, path, message })) }, null, 2)}
`
        );
      return 2;
    }
    if (args.dryRun) {
      const configuration = main.configuration ?? "";
      return await dryRun({ body, answers, config, configuration, json, now: io.clock.now() }, io);
    }
    if (asked) {
      io.stderr(`
${body}

`);
      if (!await questions.yes(`File this in ${to.repository} as ${me.login}?`, true)) throw new Stopped();
    }
    const issue = await fileForm(connectFor(FILING_MS, to), body, me, since);
    return await afterFiling(args, to, issue, timeout, io);
  } catch (error) {
    if (error instanceof Stopped) return stop("stopped; nothing was filed.", 1);
    if (error instanceof PerhapsFiled) return stop(error.message, 1, null);
    if (error instanceof ConfigurationError) return stop(error.message, 2);
    return stop(failedCall(error, to.repository), 1);
  }
}
async function afterFiling({ json, wait }, to, issue, timeout, io) {
  const { number } = issue;
  const print = (result) => {
    if (json) io.stdout(`${JSON.stringify({ filed: true, ...statusJson(result, to.home) }, null, 2)}
`);
  };
  const tell = storyOf(io, json);
  tell(`Filed as #${number}: ${to.home}/issues/${number}
`);
  if (!wait) {
    print(justFiled(issue));
    return 0;
  }
  try {
    const now = await followRequest({
      github: connectFor(timeout, to),
      issue: number,
      deadline: io.clock.now() + timeout,
      clock: io.clock,
      after: 0,
      isDone: isSettled,
      say: (line) => {
        tell(`${line}
`);
      }
    });
    print(now);
    if (!now.live) io.stderr(howToGoOn(now, to.repository));
    else if (io.questions !== void 0 && !json) {
      if (await io.questions.yes("Write its AWS profile now (aws-jit use)?", true))
        return await io.use(number, to);
    } else io.stderr(`Use it: aws-jit use ${number} --repository ${to.repository}
`);
    return now.live ? 0 : 1;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    io.stderr(
      `#${number} is filed, and how it goes on could not be read: ${failedCall(error, to.repository)}
Look later: aws-jit status ${number} --repository ${to.repository}
`
    );
    print(justFiled(issue));
    return 1;
  }
}
export {
  request
};
