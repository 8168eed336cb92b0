import {
  createTwoFilesPatch
} from "./chunk-HN4WOW4D.js";
import {
  Abandoned,
  askSetup,
  contradictions,
  firstSettings,
  installationOf,
  missingOptions,
  neededText,
  reservedNames,
  unlistedAccounts,
  wrongOptions,
  wrongOwners
} from "./chunk-W7KPDPVY.js";
import {
  CODEOWNERS,
  CONFIGURATION,
  SETUP_SCRIPT,
  repositoryFiles
} from "./chunk-RTIHWIPV.js";
import {
  PRODUCT_ROLES,
  boundaryOf,
  centerRoleOf,
  entryOf,
  lackingLines,
  roleOf
} from "./chunk-WWKHSMC4.js";
import {
  OWN_WORKFLOWS,
  readWorkflowSettings
} from "./chunk-IUHM3BCS.js";
import {
  workflows
} from "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import {
  protectionProblems
} from "./chunk-A454Q73N.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import {
  CODEOWNERS_LOCATIONS,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  known
} from "./chunk-OPQRPPFF.js";
import "./chunk-RAATGKSI.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  partitionOf
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  invalid,
  loadCatalog,
  readNamed,
  valid
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/setup/remaining-steps.ts
var remainingSteps = (steps) => `To be done by hand, or step by step by the script with these commands, which looks first, says what it would do, and asks:

    bash ${SETUP_SCRIPT}

${steps.map(({ title, text }, index) => `${String(index + 1).padStart(2)}. ${indented(`${title}
${text}`)}
`).join("\n")}`;
var indented = (text) => text.replaceAll("\n", "\n    ").replace(/(?<! ) +$/gm, "");

// src/terminal/init/file-differences.ts
async function fileDifferences(wanted, io) {
  const differences = [];
  for (const [path, text] of wanted) {
    const present = await io.read(path);
    if (present === text) continue;
    const patch = present === void 0 ? "" : createTwoFilesPatch(path, path, present, text, "as it is", "as init writes it", {
      context: 2
    }).replace(/^Index: .*\n=+\n/, "");
    differences.push({ path, text, missing: present === void 0, patch });
  }
  return differences;
}

// src/terminal/init/present-files.ts
async function presentFiles(io) {
  let codeowners2;
  for (const path of CODEOWNERS_LOCATIONS) {
    const text = codeowners2 ?? await io.read(path);
    if (typeof text === "string") codeowners2 = { path, text };
  }
  const texts = {};
  for (const path of Object.keys(workflows(OWN_WORKFLOWS))) texts[path] = await io.read(path);
  return { configuration: await io.read(CONFIGURATION), codeowners: codeowners2, written: readWorkflowSettings(texts) };
}
var FORMS = {
  RepositoryOwner: /^[\w-]+$/,
  RepositoryName: /^[\w.-]+$/,
  RepositoryId: /^\d+$/,
  RepositoryOwnerId: /^\d+$/
};
async function knownRepository(config, io) {
  for (const name of [...config.accounts.keys(), "github_entry"]) {
    const text = await io.read(`deploy/${name}.parameters.json`);
    const found = text === void 0 ? void 0 : parametersIn(text);
    if (found !== void 0) return found;
  }
  return void 0;
}
function parametersIn(text) {
  let entries;
  try {
    entries = JSON.parse(text);
  } catch {
    return void 0;
  }
  const values = new Map(
    (Array.isArray(entries) ? entries : []).map(
      (entry) => typeof entry === "object" && entry !== null && "ParameterKey" in entry && "ParameterValue" in entry ? [entry.ParameterKey, entry.ParameterValue] : [void 0, void 0]
    )
  );
  const [owner, name, id, ownerId] = Object.entries(FORMS).map(([key, form]) => {
    const value = values.get(key);
    return typeof value === "string" && form.test(value) ? value : void 0;
  });
  return owner === void 0 || name === void 0 || id === void 0 || ownerId === void 0 ? void 0 : { repository: `${owner}/${name}`, repositoryId: id, ownerId };
}

// src/setup/people-list.ts
var COLUMNS = ["login", "id", "iam_user", "iam_role", "identity_center_user"];
var PEOPLE_COLUMNS = COLUMNS.join(",");
var LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
var ID = /^[1-9]\d{0,14}$/;
var IAM_NAME = /^[\w+=,.@-]{1,64}$/;
var CENTER_NAME = /^[^\s<>]{1,128}$/u;
var FORMS2 = {
  login: [LOGIN, "a GitHub login, without @"],
  id: [ID, "the numeric id of the GitHub account"],
  iam_user: [IAM_NAME, "the name of an IAM user"],
  iam_role: [IAM_NAME, "the name of an IAM role"],
  identity_center_user: [CENTER_NAME, "a user name or email of Identity Center"]
};
var MOST = 5e3;
function readPeople(text) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== "");
  const [head, ...rows] = lines;
  if (head === void 0)
    return invalid(problem(1, `It is empty. Its first line names the columns: ${PEOPLE_COLUMNS}.`));
  const separator = [",", ";", "	"].find((each) => head.line.includes(each)) ?? ",";
  const names = cellsIn(head.line, separator)?.map((cell) => cell.toLowerCase()) ?? [];
  const columns = names.flatMap((name) => COLUMNS.filter((each) => each === name));
  if (columns.length < names.length || new Set(columns).size < columns.length || !columns.includes("login"))
    return invalid(
      problem(
        head.number,
        `The first line has to name the columns, each once, login among them: ${PEOPLE_COLUMNS}. It says ${head.line.slice(0, 100)}`
      )
    );
  if (rows.length > MOST)
    return invalid(problem(head.number, `It has ${rows.length} people; at most ${MOST} are read.`));
  const problems = [];
  const people = rows.map(({ line, number }) => {
    const cells = cellsIn(line, separator);
    if (cells?.length !== columns.length)
      problems.push(
        problem(
          number,
          cells ? `It has ${cells.length} cells, and ${columns.length} columns are named.` : "A quote is not closed."
        )
      );
    const cell = (column) => {
      const value = cells?.[columns.indexOf(column)] ?? "";
      if (!columns.includes(column) || value === "") return void 0;
      const [form, what] = FORMS2[column];
      if (!form.test(value))
        problems.push(problem(number, `${column} must be ${what}, not ${JSON.stringify(value)}.`));
      return value;
    };
    const id = cell("id");
    const person = {
      login: cell("login") ?? "",
      id: id === void 0 ? void 0 : Number(id),
      iamUser: cell("iam_user"),
      iamRole: cell("iam_role"),
      centerUser: cell("identity_center_user")
    };
    if (person.login === "") problems.push(problem(number, "login is missing."));
    if (person.iamUser !== void 0 && person.iamRole !== void 0)
      problems.push(
        problem(
          number,
          "It names iam_user and iam_role. Keep one: a person has one principal in an account."
        )
      );
    return person;
  });
  const seen = /* @__PURE__ */ new Set();
  for (const [index, { login }] of people.entries()) {
    const key = login.toLowerCase();
    if (login !== "" && seen.has(key))
      problems.push(problem(rows[index]?.number ?? 1, `${login} is listed twice. Keep one line.`));
    seen.add(key);
  }
  return problems.length > 0 ? { ok: false, problems } : valid(people);
}
var problem = (line, message) => ({
  code: "people-list",
  path: "",
  line,
  message
});
function cellsIn(line, separator) {
  const cells = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? "";
    if (quoted) {
      if (char !== '"') cell += char;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = "";
    } else cell += char;
  }
  return quoted ? void 0 : [...cells, cell.trim()];
}
var named = (person, patterns) => {
  const login = person.login.replace(/_[A-Za-z0-9]+$/, "");
  const fill = (pattern) => pattern?.replace("{login}", () => login);
  return {
    ...person,
    iamUser: person.iamUser ?? (person.iamRole === void 0 ? fill(patterns.iamUser) : void 0),
    centerUser: person.centerUser ?? fill(patterns.centerUser)
  };
};
var identityLine = ({ login, iamUser, iamRole, centerUser }, id) => {
  const entry = [
    `login: ${login}`,
    ...iamUser === void 0 ? [] : [`iam_user: ${JSON.stringify(iamUser)}`],
    ...iamRole === void 0 ? [] : [`iam_role: ${JSON.stringify(iamRole)}`],
    ...centerUser === void 0 ? [] : [`identity_center_user: ${JSON.stringify(centerUser)}`]
  ];
  return `  "${id}": { ${entry.join(", ")} }`;
};

// src/setup/first-configuration.ts
function configuration(first) {
  const { region, services, accounts, model, slackChannel } = first;
  return `# Who may ask for what, where. The security owners own this file (see CODEOWNERS), and only the version on the default
# branch counts. After a change, run \`aws-jit init\` again: it shows what follows from it, and writes what you ask for.

aws_region: ${JSON.stringify(region)}

# Services that may be asked for, by the prefix of their actions.
allowed_services:
${services.map((service) => `  - ${JSON.stringify(service)}
`).join("")}
# Ids in quotes: leading zeros matter.
accounts:
${accounts.map((account) => accountEntry(account, first)).join("")}
${centerEntry(first)}# Who people are in AWS. The number is the GitHub account's id, which nobody can take over, unlike a login:
#   gh api users/LOGIN --jq .id
# Somebody who is not listed cannot be granted anything.
identities:
${first.people.length === 0 ? EXAMPLES : first.people.map((person) => `${identityLine(person, person.id)}
`).join("")}
# Names for what is asked for often, so that nobody has to type an ARN.
resources:
#  nightly-exports: arn:aws:s3:::example-exports/*

policy_ttl: 8h # what the form proposes
max_duration: 24h # the longest that can be asked for
approval_ttl: 7d # undecided requests lapse

# Code owners approve. One is enough where no rule asks for more.
approval:
  required: 1
  rules:
    - { risk: high, required: 2 }
${slackChannel === void 0 ? "" : `
# Where the story of each request is told.
slack_notification_channel: ${JSON.stringify(slackChannel)}
`}${model === void 0 ? "" : `
# Helps with drafting; it picks from lists and decides nothing else.
model:
  name: ${JSON.stringify(model.name)}
${model.url === void 0 ? "" : `  base_url: ${JSON.stringify(model.url)}
`}`}`;
}
var EXAMPLES = `#  583231: { login: octocat, iam_user: octocat, identity_center_user: octocat@example.com }
#  480938: { login: hubot, iam_role: hubot-on-call }
`;
function accountEntry({ name, id, backend }, {
  region,
  repositoryId,
  entry,
  boundary
}) {
  if (backend === "identity-center")
    return `  ${name}: { id: ${JSON.stringify(id)}, backend: identity-center }
`;
  const place = { partition: partitionOf(region), account: id, repository: repositoryId };
  return [
    `  ${name}:`,
    `    id: ${JSON.stringify(id)}`,
    // The entry is the job's own: GitHub's token is for its role, and there is nothing further to assume.
    ...id === entry ? [] : PRODUCT_ROLES.map((role) => `    ${role}_role: ${roleOf(place, role)}`),
    `    boundary: ${(id === entry ? boundary : void 0) ?? boundaryOf(place)}`,
    ""
  ].join("\n");
}
function centerEntry({ center, region, repositoryId }) {
  if (center === void 0) return "";
  const place = { partition: partitionOf(center.region), account: center.account, repository: repositoryId };
  return `# The one instance of IAM Identity Center, for the accounts that say backend: identity-center.
identity_center:
  instance: ${center.instance}
  identity_store: ${center.store}
${center.region === region ? "" : `  region: ${center.region}
`}  portal: ${center.portal}
  account: ${JSON.stringify(center.account)}
${PRODUCT_ROLES.map((role) => `  ${role}_role: ${centerRoleOf(place, role)}
`).join("")}
`;
}
function codeowners({ owners, approvers }) {
  const security = owners.join(" ");
  const both = [...owners, ...approvers].join(" ");
  const line = (path, who) => `${path.padEnd(20)} ${who}`;
  return [
    "# Who approves what. GitHub asks the owners of the last line that matches for a review.",
    "#",
    "# Everything that decides over access belongs to the security owners; without owners for it, nothing is granted.",
    line("*", security),
    line("/.github/", security),
    line("/aws-jit.yml", security),
    line("/deploy/", security),
    line("/curated/", security),
    line("/presets/", security),
    "",
    "# Who approves access in advance: two of them for each.",
    line("/standing/", both),
    "",
    "# Who approves access. Below, a line for one account: /requests/prod/ and /policies/prod/, both.",
    line("/requests/", both),
    line("/policies/", both),
    ""
  ].join("\n");
}

// src/terminal/init/listed-people.ts
async function listedPeople(options, github, io) {
  const problems = [];
  const people = [];
  if (options.people !== void 0) {
    const read = readPeople(await readNamed(options.people, io));
    if (read.ok) people.push(...read.value);
    else
      problems.push(
        ...read.problems.map(({ line, message }) => `${options.people ?? ""}:${line ?? 1}: ${message}`)
      );
  }
  if (options.members === true) {
    const organisation = options.repository?.split("/")[0] ?? "";
    if (github === void 0)
      problems.push("--members asks GitHub, and nobody is signed in: gh auth login, or set GH_TOKEN.");
    else {
      try {
        const members = await github.members(organisation);
        if (members.length === 0) problems.push(`${organisation} has no members that your token may see.`);
        const listed = new Set(people.map(({ login }) => login.toLowerCase()));
        for (const { login, id } of members)
          if (!listed.has(login.toLowerCase()))
            people.push({ login, id, iamUser: void 0, iamRole: void 0, centerUser: void 0 });
      } catch (error) {
        problems.push(`The members of ${organisation} could not be read: ${said(error)}`);
      }
    }
  }
  return {
    people: people.map(
      (person) => named(person, { iamUser: options.iamUsers, centerUser: options.centerUsers })
    ),
    problems
  };
}
async function withIds(people, github) {
  const problems = [];
  const known2 = [];
  for (const person of people) {
    const { login } = person;
    if (person.iamUser === void 0 && person.iamRole === void 0 && person.centerUser === void 0) {
      problems.push(
        `${login} has no name in AWS: add iam_user, iam_role or identity_center_user to the list, or a pattern such as --iam-users {login}.`
      );
      continue;
    }
    if (github === void 0) {
      if (person.id === void 0)
        problems.push(
          `The id of ${login} is not in the list, and GitHub cannot be asked: gh auth login, or add a column id (gh api users/${login} --jq .id).`
        );
      else known2.push({ ...person, id: person.id });
      continue;
    }
    try {
      const found = await github.person(login);
      if (found === void 0) problems.push(`GitHub knows no ${login}.`);
      else if (person.id !== void 0 && person.id !== found.id)
        problems.push(
          `${login} has the id ${person.id} in the list, and ${found.id} at GitHub: logins can change hands. Find out who is meant.`
        );
      else known2.push({ ...person, login: found.login, id: found.id });
    } catch (error) {
      problems.push(`GitHub could not be asked who ${login} is: ${said(error)}`);
    }
  }
  const ids = /* @__PURE__ */ new Set();
  for (const { id, login } of known2) {
    if (ids.has(id)) problems.push(`${login} is listed twice, by its id ${id}.`);
    ids.add(id);
  }
  return { people: known2, problems };
}
var said = (error) => error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);

// src/terminal/init/ready-setup.ts
async function firstSetup(given, present, around, io) {
  const services = loadCatalog().services;
  const { prompts } = around;
  const found = await findRepository(given, present, around, io);
  if (typeof found === "string") return { problems: [found] };
  let options = found;
  const state = { fresh: true, owned: present.codeowners !== void 0, written: present.written };
  if (prompts !== void 0 && missingOptions(options, state).length > 0) {
    const asked = await askSetup(
      options,
      { ...state, pinned: present.written !== void 0 },
      { center: (region) => around.center(region), services },
      await prompts()
    );
    options = asked;
  } else if (missingOptions(options, state).some((option) => CENTER.has(option)) && options.region !== void 0) {
    const center = await around.center(options.identityCenterRegion ?? options.region);
    if (typeof center === "string") io.stderr(`${center}
`);
    else {
      io.stdout(`found  ${Object.values(center).join(", ")}
`);
      options = { ...center, ...options };
    }
  }
  const missing = missingOptions(options, state);
  if (missing.length > 0)
    return {
      problems: [missingText(missing)]
    };
  const github = await around.github(options.repository ?? "");
  const listed = await listedPeople(options, github, io);
  const identified = await withIds(listed.people, github);
  const problems = [...listed.problems, ...identified.problems];
  if (problems.length > 0) return { problems };
  const first = firstSettings(options, identified.people);
  const text = configuration(first);
  const config = readConfig(text, services);
  if (!config.ok) return { problems: config.problems.map(({ message }) => message) };
  const installation = installationOf(options, config.value, present.written);
  if ("problems" in installation) return installation;
  return {
    config: config.value,
    installation,
    first: new Map([
      [CONFIGURATION, text],
      // Ours would come before theirs at another place, and replace it without a word.
      ...present.codeowners === void 0 ? [[CODEOWNERS, codeowners(first)]] : []
    ])
  };
}
var missingText = (missing) => `What is missing:
${neededText(missing)}
In a terminal, init asks for it.`;
var CENTER = /* @__PURE__ */ new Set([
  "identityCenter",
  "identityStore",
  "portal",
  "identityCenterIn"
]);
async function laterSetup(given, present, around, io) {
  const read = readConfig(present.configuration ?? "", loadCatalog().services);
  if (!read.ok)
    return {
      problems: read.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`)
    };
  const config = read.value;
  const found = await findRepository(
    { ...await knownRepository(config, io), ...given },
    present,
    around,
    io
  );
  if (typeof found === "string") return { problems: [found] };
  const state = { fresh: false, owned: present.codeowners !== void 0, written: present.written };
  let options = found;
  if (around.prompts !== void 0 && missingOptions(options, state).length > 0)
    options = await askSetup(
      options,
      { ...state, pinned: present.written !== void 0 },
      { center: (region) => around.center(region), services: [] },
      await around.prompts()
    );
  const missing = missingOptions(options, state);
  if (missing.length > 0)
    return {
      problems: [missingText(missing)]
    };
  const installation = installationOf(options, config, present.written);
  if ("problems" in installation) return installation;
  const github = await around.github(options.repository ?? "");
  const { people, problems } = await listedPeople(options, github, io);
  const against = contradictions(options, config, present.codeowners?.text, people);
  if (problems.length > 0) return { problems };
  if (against.length > 0)
    return {
      problems: [
        ...against,
        `Once it is there, ${CONFIGURATION} is the source: change it there, or leave the option out.`,
        ...await linesToAdd(options, config, installation, people, github)
      ]
    };
  return {
    config,
    installation,
    first: new Map(
      present.codeowners === void 0 ? [[CODEOWNERS, codeowners({ owners: options.owner ?? [], approvers: options.approver ?? [] })]] : []
    )
  };
}
async function linesToAdd(options, config, installation, people, github) {
  const accounts = unlistedAccounts(options, config).map(
    (account) => accountEntry(account, {
      region: config.aws_region,
      repositoryId: installation.repository.id,
      entry: entryOf(installation),
      boundary: void 0
    })
  );
  const logins = new Set([...config.identities.values()].map(({ login }) => login?.toLowerCase()));
  const unlisted = people.filter(
    ({ id, login }) => !logins.has(login.toLowerCase()) && ![...config.identities.keys()].some((each) => each === id)
  );
  const identified = await withIds(unlisted, github);
  return [
    ...accounts.length > 0 ? [`
Under accounts:
${accounts.join("")}`] : [],
    ...identified.people.length > 0 ? [
      `
Under identities:
${identified.people.map((person) => `${identityLine(person, person.id)}
`).join("")}`
    ] : [],
    ...identified.problems
  ];
}
async function findRepository(given, { written }, around, io) {
  const repository = given.repository ?? await around.origin();
  const uses = given.uses ?? (written === void 0 ? await around.release() : void 0);
  if (uses !== void 0 && given.uses === void 0)
    io.stdout(`found  the action, as this checkout is: ${uses}
`);
  const options = { ...given, ...repository && { repository }, ...uses && { uses } };
  if (repository === void 0 || given.repositoryId !== void 0 && given.ownerId !== void 0)
    return options;
  const github = await around.github(repository);
  if (github === void 0) return options;
  try {
    const { repositoryId, ownerId, branch } = await github.ids(repository);
    if (branch !== "main")
      return `The default branch of ${repository} is ${branch}. Rename it to main first: the roles in AWS trust that branch.`;
    io.stdout(`found  repository ${repository}, id ${repositoryId}, of owner ${ownerId}
`);
    return { repositoryId: String(repositoryId), ownerId: String(ownerId), ...options };
  } catch (error) {
    return `${repository} could not be read at GitHub (${error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)}). Create it first, or name its ids with --repository-id and --owner-id.`;
  }
}

// src/terminal/init-command.ts
async function init(given, around, io) {
  const wrong = wrongOptions(given);
  if (wrong.length === 0) wrong.push(...wrongOwners(given));
  if (wrong.length > 0) return cannot(wrong, io);
  const present = await presentFiles(io);
  const fresh = present.configuration === void 0;
  let ready;
  try {
    ready = fresh ? await firstSetup(given, present, around, io) : await laterSetup(given, present, around, io);
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    io.stderr(`${error.message}
`);
    return 1;
  }
  if ("problems" in ready) return cannot(ready.problems, io);
  const { config, installation, first } = ready;
  const reserved = reservedNames(config);
  if (reserved.length > 0) return cannot(reserved, io);
  const owners = first.get(CODEOWNERS) ?? present.codeowners?.text ?? "";
  const teamsOwn = parseCodeowners(owners).rules.some(
    (rule) => rule.owners.some(({ kind }) => kind === "team")
  );
  const made = repositoryFiles(config, installation, teamsOwn, loadShippedFiles());
  const left = fresh ? await writeFirst(first, made, io) : await writeAgain(
    { ...made, own: new Map([...first, ...made.own]) },
    given.write ?? [],
    around.prompts,
    io
  );
  const lacking = lackingLines(config, installation);
  if (lacking.length > 0)
    io.stderr(
      `${CONFIGURATION} does not say how the jobs reach all accounts. Add, and run this again:

${lacking.join("\n")}

`
    );
  if (fresh || left === 0) io.stdout(`
${remainingSteps(made.steps)}`);
  const unowned = unownedPaths(present.codeowners?.path ?? CODEOWNERS, owners, installation, config);
  for (const message of unowned) io.stderr(`${message}
`);
  return unowned.length + lacking.length + left > 0 ? 1 : 0;
}
async function writeFirst(first, made, io) {
  const differences = await fileDifferences(new Map([...first, ...made.derived, ...made.own]), io);
  const theirs = differences.filter(({ missing, path }) => !missing && !made.own.has(path));
  for (const { path, text, missing } of differences) {
    if (missing) await io.write(path, text);
    io.stdout(missing ? `wrote  ${path}
` : `kept   ${path}${made.own.has(path) ? "" : " (differs)"}
`);
  }
  if (theirs.length > 0)
    io.stdout(
      "\nWhat differs was there before. Run this init again: it shows how, and writes what you ask for.\n"
    );
  return theirs.length;
}
async function writeAgain(made, wanted, prompts, io) {
  const differences = [
    ...await fileDifferences(made.derived, io),
    // Theirs from then on.
    ...(await fileDifferences(made.own, io)).filter(({ missing }) => missing)
  ];
  if (differences.length === 0) {
    io.stdout(`All files are as they follow from ${CONFIGURATION}.
`);
    return 0;
  }
  const unknown = wanted.filter(
    (each) => !["all", "missing"].includes(each) && !made.derived.has(each) && !made.own.has(each)
  );
  for (const path of unknown) io.stderr(`--write ${path}: init does not write that file.
`);
  const asked = wanted.length === 0 && prompts !== void 0 ? await prompts() : void 0;
  let left = unknown.length;
  for (const difference of differences) {
    io.stdout(difference.missing ? `missing ${difference.path}
` : difference.patch);
    const write = asked === void 0 ? isWanted(difference, wanted) : await asked.confirm(`Write ${difference.path}?`, difference.missing);
    if (write) {
      await io.write(difference.path, difference.text);
      io.stdout(`wrote  ${difference.path}
`);
    } else if (asked === void 0) left += 1;
  }
  if (left > unknown.length)
    io.stdout(
      `
${left - unknown.length} not written. --write all writes them, --write missing what is not there, --write PATH one.
`
    );
  return left;
}
var isWanted = ({ path, missing }, wanted) => wanted.includes("all") || wanted.includes(path) || missing && wanted.includes("missing");
function cannot(problems, io) {
  for (const problem2 of problems) io.stderr(`${problem2}
`);
  io.stderr("Nothing was written. `aws-jit init --help` lists the options.\n");
  return 2;
}
function unownedPaths(path, text, { repository: { owner, name } }, { curated_sets, presets }) {
  const problems = protectionProblems({
    repository: { name: `${owner}/${name}`, private: false, defaultBranch: "main" },
    rules: known([]),
    codeowners: known({ path, bytes: Buffer.byteLength(text), text }),
    // Nothing is at GitHub yet that could be asked; the first grant asks.
    ownerErrors: known([]),
    curated: curated_sets.size > 0,
    presets: presets.size > 0
  });
  return problems.filter(({ code }) => code !== "rule-missing").map(({ message }) => message);
}
export {
  init
};
