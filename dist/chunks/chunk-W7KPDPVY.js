import {
  CENTER_FILE,
  likelyEntry,
  roleOf
} from "./chunk-WWKHSMC4.js";
import {
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  partitionOf
} from "./chunk-DAROUHPW.js";

// src/setup/setup-options.ts
var flagOf = (option) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
var ROLE = {
  form: /^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  what: "the ARN of a role: arn:aws:iam::111122223333:role/NAME"
};
var ACCOUNT = {
  form: /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?=\d{12}$/,
  what: "NAME=ID, such as prod=111122223333"
};
var REGION = {
  form: /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/,
  what: "an AWS Region such as eu-west-1"
};
var ID = /^[1-9]\d{0,14}$/;
var PATTERN = {
  form: /^[^\s<>{}]{0,100}\{login\}[^\s<>{}]{0,100}$/u,
  what: "a name with {login} in it, such as {login}@example.com"
};
var FORMS = {
  repository: {
    form: /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/,
    what: "OWNER/NAME, as in github.com/OWNER/NAME"
  },
  repositoryId: { form: ID, what: "a number: gh api repos/OWNER/NAME --jq .id" },
  ownerId: { form: ID, what: "a number: gh api users/OWNER --jq .id" },
  region: REGION,
  account: ACCOUNT,
  identityCenterAccount: ACCOUNT,
  identityCenter: {
    form: /^arn:[a-z-]+:sso:::instance\/(?:sso)?ins-[A-Za-z0-9-.]{16}$/,
    what: "the ARN of the instance: arn:aws:sso:::instance/ssoins-1234567890abcdef"
  },
  identityStore: {
    form: /^d-[0-9a-f]{10}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    what: "the id of the identity store: d-1234567890"
  },
  portal: {
    form: /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/start\/?(?:#\/?)?$/,
    what: "the address of the access portal: https://acme.awsapps.com/start"
  },
  identityCenterIn: {
    form: /^\d{12}$/,
    what: "the 12 digits of the account in which Identity Center is administered"
  },
  identityCenterRegion: REGION,
  owner: { form: /^@[^\s@]+$/, what: "@LOGIN or @ORGANISATION/TEAM" },
  approver: { form: /^@[^\s@]+$/, what: "@LOGIN or @ORGANISATION/TEAM" },
  iamUsers: PATTERN,
  centerUsers: PATTERN,
  slackChannel: {
    form: /^(?:#[^\s#,]{1,80}|[CG][A-Z0-9]{8,20})$/u,
    what: 'a Slack channel: its id (C0123456789) or "#name" in quotes'
  },
  uses: {
    form: /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_./-]+@[0-9a-f]{40}(?: # [A-Za-z0-9._-]{1,40})?$/,
    what: "OWNER/REPOSITORY@ and a full commit of 40 digits: tags can be moved"
  },
  runner: { form: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, what: "one label, such as ubuntu-24.04" },
  granterRole: ROLE,
  revokerRole: ROLE,
  boundary: {
    form: /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/,
    what: "the ARN of a managed policy"
  },
  appClientId: { form: /^[A-Za-z0-9._-]{1,60}$/, what: "the client id of a GitHub App" }
};
function wrongValue(option, value) {
  const { form, what } = FORMS[option];
  return form.test(value) ? void 0 : `${flagOf(option)} must be ${what}, not ${JSON.stringify(value).slice(0, 120)}.`;
}
var NEEDED = {
  owner: "@LOGIN or @ORGANISATION/TEAM that owns configuration and workflows, two at least",
  services: "what may be asked for, such as s3,logs",
  account: "or --identity-center-account, NAME=ID"
};
var neededText = (options) => options.map((option) => {
  const form = FORMS[option];
  return `  ${flagOf(option)}: ${NEEDED[option] ?? form?.what ?? ""}`;
}).join("\n");
function wrongOptions(options) {
  const wrong = Object.keys(FORMS).flatMap((option) => {
    const given = options[option];
    const values = given === void 0 ? [] : typeof given === "string" ? [given] : given;
    return values.flatMap((value) => wrongValue(option, value) ?? []);
  });
  return options.modelUrl !== void 0 && options.model === void 0 ? [...wrong, "--model-url must be given with --model."] : wrong;
}

// src/setup/setup-plan.ts
var isGiven = (value) => Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== "" && value !== false;
function missingOptions(options, { fresh, owned, written }) {
  const wanted = [
    "repository",
    "repositoryId",
    "ownerId",
    ...written === void 0 ? ["uses"] : [],
    ...owned ? [] : ["owner"],
    ...fresh ? ["region", "services"] : [],
    ...fresh && !isGiven(options.account) && !isGiven(options.identityCenterAccount) ? ["account"] : [],
    ...fresh && isGiven(options.identityCenterAccount) ? ["identityCenter", "identityStore", "portal", "identityCenterIn"] : []
  ];
  return wanted.filter((option) => !isGiven(options[option]));
}
var accountsIn = (options) => {
  const read = (text, backend) => {
    const [name = "", id = ""] = text.split("=");
    return { name, id, backend };
  };
  return [
    ...(options.account ?? []).map((text) => read(text, "iam")),
    ...(options.identityCenterAccount ?? []).map((text) => read(text, "identity-center"))
  ];
};
var servicesIn = (text) => (text ?? "").split(/[\s,]+/).filter(Boolean);
var withoutSlash = (url) => url.replace(/\/?(?:#\/?)?$/, "");
function firstSettings(options, people) {
  const accounts = accountsIn(options);
  const region = options.region ?? "";
  const { granterRole } = options;
  const entry = granterRole?.split(":")[4] ?? accounts.find(({ backend }) => backend === "iam")?.id ?? options.identityCenterIn ?? "";
  const owners = [...new Set(options.owner)];
  return {
    region,
    repositoryId: Number(options.repositoryId),
    services: servicesIn(options.services),
    accounts,
    center: isGiven(options.identityCenterAccount) ? {
      instance: options.identityCenter ?? "",
      store: options.identityStore ?? "",
      region: options.identityCenterRegion ?? region,
      portal: withoutSlash(options.portal ?? ""),
      account: options.identityCenterIn ?? ""
    } : void 0,
    people,
    slackChannel: options.slackChannel,
    model: options.model === void 0 ? void 0 : { name: options.model, url: options.modelUrl },
    entry,
    boundary: options.boundary,
    owners,
    approvers: [...new Set(options.approver)].filter((person) => !owners.includes(person))
  };
}
function wrongOwners(options) {
  const wrong = (option) => (options[option] ?? []).flatMap(
    (person) => parseCodeowners(`* ${person}`).rules[0]?.owners.length === 1 ? [] : [`${flagOf(option)} must be @LOGIN or @ORGANISATION/TEAM, not ${person}.`]
  );
  return [...wrong("owner"), ...wrong("approver")];
}
var reservedNames = (config) => [...config.accounts].flatMap(
  ([name, { backend }]) => name === CENTER_FILE && backend === "iam" ? [
    `An account of IAM cannot be called ${name}: its parameters would take the place of those of Identity Center's stack.`
  ] : []
);
function contradictions(options, config, codeowners, people) {
  const differs = [];
  const same = (option, key, is) => {
    const given = options[option];
    if (typeof given === "string" && given !== is)
      differs.push(
        `${flagOf(option)} says ${given}, and aws-jit.yml ${is === void 0 ? `has no ${key}` : `says ${key}: ${is}`}.`
      );
  };
  same("region", "aws_region", config.aws_region);
  same("slackChannel", "slack_notification_channel", config.slack_notification_channel);
  same("model", "model.name", config.model?.name);
  same("modelUrl", "model.base_url", config.model?.base_url);
  const center = config.identity_center;
  same("identityCenter", "identity_center.instance", center?.instance);
  same("identityStore", "identity_center.identity_store", center?.identity_store);
  same("identityCenterIn", "identity_center.account", center?.account);
  same("identityCenterRegion", "identity_center.region", center?.region ?? config.aws_region);
  if (options.portal !== void 0 && withoutSlash(options.portal) !== center?.portal)
    differs.push(
      `--portal says ${options.portal}, and aws-jit.yml ${center === void 0 ? "has no identity_center" : `says ${center.portal}`}.`
    );
  if (options.services !== void 0) {
    const given = [...new Set(servicesIn(options.services))].sort().join(",");
    const is = [...new Set(config.allowed_services)].sort().join(",");
    if (given !== is) differs.push(`--services says ${given}, and aws-jit.yml allowed_services: ${is}.`);
  }
  for (const { name, id, backend } of accountsIn(options)) {
    const [, is] = [...config.accounts].find(([each]) => each === name) ?? [];
    if (is === void 0) differs.push(`aws-jit.yml lists no account ${name}.`);
    else if (is.id !== id) differs.push(`${name} is ${id} by option, and ${is.id} in aws-jit.yml.`);
    else if (is.backend !== backend)
      differs.push(
        `${name} is reached through ${backend} by option, and through ${is.backend} in aws-jit.yml.`
      );
  }
  const boundaries = [...config.accounts.values()].map(({ boundary }) => boundary);
  if (options.boundary !== void 0 && !boundaries.includes(options.boundary))
    differs.push(`No account in aws-jit.yml has the boundary ${options.boundary}.`);
  if (codeowners !== void 0) {
    const owning = new Set(codeowners.toLowerCase().split(/\s+/));
    for (const person of [...options.owner ?? [], ...options.approver ?? []])
      if (!owning.has(person.toLowerCase())) differs.push(`CODEOWNERS do not name ${person}.`);
  }
  for (const person of people) {
    const is = [...config.identities].find(
      ([id, { login }]) => id === person.id || login?.toLowerCase() === person.login.toLowerCase()
    );
    if (is === void 0) differs.push(`aws-jit.yml lists no ${person.login} under identities.`);
    else {
      const [id, { iam_user, iam_role, identity_center_user }] = is;
      const told = [person.iamUser, person.iamRole, person.centerUser];
      const known = [iam_user, iam_role, identity_center_user];
      const other = told.find((each, index) => each !== void 0 && each !== known[index]);
      if (other !== void 0)
        differs.push(`${person.login} (${id}) is ${other} in the list of people, and not in aws-jit.yml.`);
    }
  }
  return differs;
}
var unlistedAccounts = (options, config) => accountsIn(options).filter(({ name }) => ![...config.accounts.keys()].some((each) => each === name));
function installationOf(options, config, written, appClientId = options.appClientId ?? written?.appClientId) {
  const [owner = "", name = ""] = (options.repository ?? "").split("/");
  const id = Number(options.repositoryId);
  const account = likelyEntry(config);
  if (account === void 0)
    return {
      problems: [
        "aws-jit.yml names no account of IAM, and no identity_center: there is nothing for GitHub to reach."
      ]
    };
  const region = [...config.accounts.values()].find((each) => each.id === account)?.region ?? config.aws_region;
  const place = { partition: partitionOf(region), account, repository: id };
  const granter = options.granterRole ?? written?.granterRole ?? roleOf(place, "granter");
  const revoker = options.revokerRole ?? written?.revokerRole ?? roleOf(place, "revoker");
  const reader = written?.readerRole ?? roleOf({ ...place, account: granter.split(":")[4] ?? account }, "reader");
  if (granter.split(":")[4] !== revoker.split(":")[4])
    return {
      problems: [
        `The granting and the revoking role must be in one account, which GitHub reaches: ${granter}, ${revoker}.`
      ]
    };
  return {
    repository: { owner, name, id },
    ownerId: Number(options.ownerId),
    uses: options.uses ?? written?.uses ?? "",
    runner: options.runner ?? written?.runner ?? "ubuntu-24.04",
    appClientId,
    roles: { granter, revoker, reader }
  };
}

// src/terminal/init/setup-questions.ts
var Abandoned = class extends Error {
};
async function askSetup(given, { fresh, owned, pinned }, finds, prompts) {
  const options = { ...given };
  const ask = async (option, message, more = {}) => (await prompts.text({
    message,
    ...more,
    wrong: (answer) => wrongValue(option, answer.trim())?.replace(`${flagOf(option)} must`, "It must")
  })).trim();
  options.repository ??= await ask("repository", "Which repository will hold the requests?", {
    placeholder: "octo-org/access"
  });
  options.repositoryId ??= await ask(
    "repositoryId",
    `The numeric id of ${options.repository}? (gh api repos/${options.repository} --jq .id)`
  );
  const owner = options.repository.split("/")[0] ?? "";
  options.ownerId ??= await ask("ownerId", `The numeric id of ${owner}? (gh api users/${owner} --jq .id)`);
  if (fresh) {
    options.region ??= await ask("region", "In which AWS Region do you work?", { proposed: "us-east-1" });
    await askAccounts(options, ask, prompts);
    await askCenter(options, ask, finds, prompts);
    options.services ??= await prompts.text({
      message: "Which services may be asked for? By the prefix of their actions.",
      placeholder: "s3, logs, dynamodb",
      wrong: (answer) => wrongServices(answer, finds.services)
    });
  }
  if (!owned) {
    const people = (message, least) => prompts.text({
      message,
      placeholder: "@alice, @octo-org/security",
      wrong: (answer) => {
        const named = listIn(answer);
        return named.length < least ? `Name ${least} at least.` : wrongOwners({ owner: named })[0]?.replace("--owner must", "It must");
      }
    });
    if (!options.owner?.length)
      options.owner = listIn(
        await people(
          "Who owns configuration, workflows and approvals? Two at least, for nobody can approve their own change.",
          1
        )
      );
    if (!options.approver?.length)
      options.approver = listIn(await people("Who else approves requests? Nothing, if nobody.", 0));
  }
  if (fresh) await askPeople(options, ask, prompts);
  if (fresh && options.slackChannel === void 0) {
    const channel = await prompts.text({
      message: "Which Slack channel is told? Nothing, if none.",
      placeholder: "#aws-access",
      wrong: (answer) => answer.trim() === "" ? void 0 : wrongValue("slackChannel", answer.trim())?.replace("--slack-channel must", "It must")
    });
    if (channel.trim() !== "") options.slackChannel = channel.trim();
  }
  if (!pinned)
    options.uses ??= await ask("uses", "Which commit of the action do the workflows call?", {
      placeholder: "OWNER/aws-jit-permissions@COMMIT"
    });
  return options;
}
var listIn = (answer) => answer.split(/[\s,]+/).filter(Boolean);
function wrongServices(answer, known) {
  const named = listIn(answer);
  const unknown = named.filter((each) => !known.includes(each));
  if (named.length === 0) return "Name one at least.";
  return unknown.length === 0 ? void 0 : `AWS documents no service ${unknown.join(", ")}: write the prefix as IAM does, such as s3.`;
}
async function askAccounts(options, ask, prompts) {
  if (options.account?.length || options.identityCenterAccount?.length) return;
  const [iam, center] = [[], []];
  do {
    const account = await ask("account", "An AWS account: its name and id?", {
      placeholder: "prod=111122223333"
    });
    const backend = await prompts.choose(`How do people reach ${account.split("=")[0] ?? ""}?`, [
      { value: "iam", label: "as IAM users and roles" },
      { value: "identity-center", label: "through IAM Identity Center" }
    ]);
    (backend === "iam" ? iam : center).push(account);
  } while (await prompts.confirm("A further account?", false));
  options.account = iam;
  options.identityCenterAccount = center;
}
async function askCenter(options, ask, finds, prompts) {
  if (!options.identityCenterAccount?.length) return;
  const parts = ["identityCenter", "identityStore", "portal", "identityCenterIn"];
  if (parts.every((part) => options[part] !== void 0)) return;
  const region = options.identityCenterRegion ??= await ask(
    "identityCenterRegion",
    "In which Region is Identity Center?",
    {
      proposed: options.region
    }
  );
  const found = await finds.center(region);
  if (typeof found === "string") prompts.note(found);
  const proposed = typeof found === "string" ? {} : found;
  options.identityCenter ??= await ask("identityCenter", "The ARN of its instance? (console: Settings)", {
    proposed: proposed.identityCenter
  });
  options.identityStore ??= await ask("identityStore", "The id of its identity store?", {
    proposed: proposed.identityStore
  });
  options.identityCenterIn ??= await ask(
    "identityCenterIn",
    "The id of the account in which it is administered?",
    {
      proposed: proposed.identityCenterIn
    }
  );
  options.portal ??= await ask("portal", "The address of the access portal?", { proposed: proposed.portal });
}
async function askPeople(options, ask, prompts) {
  if (options.people !== void 0 || options.members === true) return;
  const organisation = options.repository?.split("/")[0] ?? "";
  const from = await prompts.choose("Who may be given access?", [
    { value: "file", label: "people in a file (CSV: login,iam_user,identity_center_user)" },
    { value: "members", label: `the members of ${organisation} at GitHub` },
    { value: "later", label: "I write them into aws-jit.yml myself, later" }
  ]);
  if (from === "file")
    options.people = (await prompts.text({
      message: "The path of that file?",
      proposed: "../people.csv",
      wrong: (answer) => answer.trim() === "" ? "Name a file." : void 0
    })).trim();
  if (from === "members") options.members = true;
  if (from === "later") return;
  const pattern = async (option, what, proposed) => {
    const known = from === "file" ? ", where the file does not say" : "";
    options[option] ??= await ask(option, `What are they called ${what}${known}?`, { proposed });
  };
  if (options.account?.length) await pattern("iamUsers", "as IAM users", "{login}");
  if (options.identityCenterAccount?.length)
    await pattern("centerUsers", "in Identity Center", "{login}@example.com");
}

export {
  neededText,
  wrongOptions,
  missingOptions,
  firstSettings,
  wrongOwners,
  reservedNames,
  contradictions,
  unlistedAccounts,
  installationOf,
  Abandoned,
  askSetup
};
