import {
  CONFIGURATION
} from "./chunk-RTIHWIPV.js";
import {
  AUDIT,
  CENTER,
  ROLE_KINDS,
  examinedPath,
  expectedJobs,
  readExamination
} from "./chunk-KFW7TJUT.js";
import {
  OWN_WORKFLOWS,
  jobsFor,
  readWorkflowSettings,
  workflowsFor
} from "./chunk-IUHM3BCS.js";
import {
  workflows
} from "./chunk-AKFGJZ5H.js";
import {
  issueForm
} from "./chunk-CNEYSF7I.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import {
  protectedPathProblems,
  protectionProblems
} from "./chunk-A454Q73N.js";
import {
  callsTo,
  isFields,
  lookUp,
  paged,
  textIn
} from "./chunk-QGNGGWIW.js";
import {
  namesTeams
} from "./chunk-FTRXAVU5.js";
import {
  People,
  readRepository,
  readRules
} from "./chunk-UEWLDLKG.js";
import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  attempt,
  id,
  instant
} from "./chunk-3KQXEGSZ.js";
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  STANDING_FORM,
  standingForm
} from "./chunk-GF3IJEZH.js";
import {
  LEDGER_BRANCH
} from "./chunk-5PBHIICC.js";
import {
  branchHead,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import {
  _enum,
  array,
  boolean,
  int,
  object,
  string
} from "./chunk-GUA3H4HO.js";
import {
  approversFor,
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  loadCatalog
} from "./chunk-KSNUDT27.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";
import {
  UserId
} from "./chunk-YWRVI5OC.js";

// src/setup/doctor/finding.ts
var SUBJECTS = ["files", "github", "jobs", "aws", "slack", "model"];
var wrong = (code, where, what, mend, fix) => ({ state: "wrong", code, where, what, mend, ...fix && { fix } });
var notKnown = (where, what, mend) => ({
  state: "not known",
  where,
  what,
  mend
});

// src/setup/doctor/token-issuer.ts
var GITHUB_ISSUER = "token.actions.githubusercontent.com";
function tokenIssuer(apiUrl) {
  const { host, pathname } = new URL(apiUrl);
  if (/^\/api\/v3\/?$/.test(pathname)) return `${host}/_services/token`;
  const [, company] = /^api\.([\w-]+)\.ghe\.com$/.exec(host) ?? [];
  return company === void 0 ? GITHUB_ISSUER : `token.actions.${company}.ghe.com`;
}

// src/setup/doctor/github-look.ts
var ASK_ADMINISTRATOR = "Run aws-jit doctor with the token of an administrator of the repository: GH_TOKEN=$(gh auth token)";
function onGitHub(check) {
  return {
    ...check,
    subject: "github",
    look: (facts) => facts.github.known ? check.look(facts.github.value, facts.config, facts) : [notKnown("GitHub", facts.github.why, ASK_ADMINISTRATOR)]
  };
}
var ifRead = (read, where, judge, how = ASK_ADMINISTRATOR) => read === void 0 ? [notKnown(where, "it was not asked for", how)] : read.known ? judge(read.value) : [notKnown(where, read.why, how)];

// src/setup/doctor/role-trust.ts
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var list = (value) => (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
function trustProblems(document, wanted) {
  const statements = isMap(document) ? [document["Statement"]].flat().filter(isMap) : [];
  const allowing = statements.filter((each) => each.Effect === "Allow");
  const ours = allowing.filter(
    (each) => wanted.kind === "job" ? isForJobs(each, wanted) : isForRole(each, wanted)
  );
  const [one] = ours;
  if (one === void 0)
    return [
      {
        code: "trust-missing",
        what: wanted.kind === "job" ? `It does not trust the tokens of ${wanted.issuer}, which its jobs show.` : `It does not trust ${wanted.by}. Where that role was deleted and made again, IAM still names the old one.`
      }
    ];
  const problems = wanted.kind === "job" ? claimProblems(one, wanted) : sourceProblems(one);
  const others = allowing.length - 1;
  return others === 0 ? problems : [
    ...problems,
    {
      code: "trust-others",
      what: `${others} more statement${others === 1 ? "" : "s"} of its trust let others in.`
    }
  ];
}
var isForJobs = ({ Action, Principal }, { issuer }) => list(Action).includes("sts:AssumeRoleWithWebIdentity") && isMap(Principal) && list(Principal["Federated"]).map((arn) => arn.replace(/^arn:[\w-]+:iam::\d{12}:oidc-provider\//, "")).join() === issuer;
var isForRole = ({ Action, Principal }, { by }) => list(Action).includes("sts:AssumeRole") && isMap(Principal) && list(Principal["AWS"]).join() === by;
function sourceProblems({ Action }) {
  return list(Action).includes("sts:SetSourceIdentity") ? [] : [{ code: "trust-claim", what: "It does not let sts:SetSourceIdentity, which every session sets." }];
}
function claimProblems({ Condition }, wanted) {
  const equals = isMap(Condition) && isMap(Condition["StringEquals"]) ? Condition["StringEquals"] : {};
  const values = (name) => list(equals[`${wanted.issuer}:${name}`]);
  const context = wanted.environment === void 0 ? `ref:refs/heads/${wanted.branch}` : `environment:${wanted.environment}`;
  const subjects = values("sub");
  const files = wanted.workflows.map((path) => `${wanted.repository}/${path}@refs/heads/${wanted.branch}`);
  const claim = (what) => ({ code: "trust-claim", what });
  if (wanted.issuer !== GITHUB_ISSUER) return bareProblems(values, files, context, wanted);
  const [, names2 = ""] = /^repo:(.*)$/.exec(wanted.subjectPrefix ?? "") ?? [];
  const own = names2 === "" ? void 0 : `repo:${names2}:${context}`;
  const trusted = values("job_workflow_ref");
  const exact = [
    ["aud", "sts.amazonaws.com"],
    ["ref", `refs/heads/${wanted.branch}`],
    ["repository_id", String(wanted.repositoryId)],
    ...wanted.environment === void 0 ? [] : [["environment", wanted.environment]]
  ];
  return [
    ...exact.flatMap(([name, value]) => {
      const said = values(name);
      if (said.length === 1 && said[0] === value) return [];
      return [
        claim(
          `Its trust asks for ${name} ${said.length === 0 ? "not at all" : `= ${said.join(" or ")}`}, and not for ${value} alone.`
        )
      ];
    }),
    ...subjects.length === 0 ? [claim("Its trust asks for no subject (sub).")] : own !== void 0 && !subjects.includes(own) ? [claim(`Its trust does not know the subject that this repository sends: ${own}.`)] : [],
    ...subjects.filter((each) => !each.endsWith(`:${context}`)).map((each) => claim(`Its trust lets the subject ${each} in, which is not ${context}.`)),
    ...files.filter((file) => !trusted.includes(file)).map((file) => claim(`Its trust does not name the workflow ${file}, which assumes it.`)),
    ...trusted.filter((file) => !files.includes(file)).map((file) => claim(`Its trust lets the workflow ${file} in, which does not assume it.`))
  ];
}
function bareProblems(values, files, context, { repositoryId }) {
  const wanted = files.map((file) => `repository_id:${repositoryId}:${context}:job_workflow_ref:${file}`);
  const said = [...new Set(values("sub"))];
  const audience = values("aud");
  const claim = (what) => ({ code: "trust-claim", what });
  return [
    ...audience.join() === "sts.amazonaws.com" ? [] : [
      claim(
        `Its trust asks for the audience ${audience.join(" or ") || "of nobody"}, and not for sts.amazonaws.com alone.`
      )
    ],
    ...wanted.filter((subject2) => !said.includes(subject2)).map(
      (subject2) => claim(`Its trust does not know the subject ${subject2}, which one of its jobs sends.`)
    ),
    ...said.filter((subject2) => !wanted.includes(subject2)).map((subject2) => claim(`Its trust lets the subject ${subject2} in, which none of its jobs sends.`))
  ];
}

// src/setup/doctor/wanted-trust.ts
function wantedTrust(kind, name, { files, github, config }) {
  const { settings } = files;
  if (settings === void 0 || config === void 0) return void 0;
  const first = { granter: settings.granterRole, revoker: settings.revokerRole, reader: settings.readerRole }[kind];
  const id2 = [...config.accounts].find(([each]) => each === name)?.[1].id;
  if (first.split(":")[4] !== id2) return { kind: "role", by: first };
  if (!github.known) return void 0;
  const { subject: subject2 } = github.value;
  return {
    kind: "job",
    repository: github.value.name,
    repositoryId: github.value.id,
    branch: github.value.defaultBranch,
    environment: { granter: "aws-jit-grant", revoker: "aws-jit-revoke", reader: void 0 }[kind],
    issuer: github.value.issuer,
    subjectPrefix: subject2.known ? subject2.value.prefix : void 0,
    workflows: [...files.present].flatMap(
      ([path, text]) => path.startsWith(".github/workflows/") && text?.includes(first) === true ? [path] : []
    )
  };
}

// src/setup/doctor/account-checks.ts
var ASK_ACCOUNT = "Run aws-jit doctor with an administrator\u2019s credentials of that account (AWS_PROFILE), or with --admin-role NAME of a role that they may assume there.";
var UNSET = "No permissions boundary is configured";
var POLICIES_LEFT = 100;
var deployCommand = (name) => `aws cloudformation deploy --stack-name aws-jit --template-file deploy/account.yml --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://deploy/${name}.parameters.json`;
function inEachAccount(check) {
  return {
    ...check,
    subject: "aws",
    knows: "administrator",
    look: (facts) => {
      const { accounts, config } = facts;
      if (config === void 0 || accounts.size === 0) return "does not apply";
      return [...accounts].flatMap(
        ([name, read]) => ifRead(read, `account ${name}`, (account) => check.look(account, name, config, facts), ASK_ACCOUNT)
      );
    }
  };
}
var accountChecks = [
  inEachAccount({
    id: "roles",
    what: "the roles of each account",
    why: "A job whose role is not there cannot grant, revoke or read.",
    look: ({ roles }, name) => [
      ...ROLE_KINDS.flatMap(
        (kind) => missingRole(roles[kind], `account ${name}, ${kind}`, deployCommand(name), kind)
      )
    ]
  }),
  inEachAccount({
    id: "trust",
    what: "whom the roles trust",
    why: "A trust that is too narrow fails each job; one that is too wide lets another workflow grant.",
    look: ({ roles }, name, _, facts) => ROLE_KINDS.flatMap(
      (kind) => withRole(roles[kind], (role) => {
        const wanted = wantedTrust(kind, name, facts);
        if (wanted === void 0)
          return [
            notKnown(
              `account ${name}, ${kind}`,
              "GitHub was not read, and the trust names the repository",
              "See below."
            )
          ];
        return trustProblems(role.trust, wanted).map(
          ({ code, what }) => wrong(
            code,
            role.arn,
            what,
            `Compare deploy/${name}.parameters.json with the workflows, then: ${deployCommand(name)}`
          )
        );
      })
    )
  }),
  inEachAccount({
    id: "permissions",
    what: "what the roles may do, by IAM\u2019s simulator",
    why: "Too little fails the first grant or the first removal; too much is what a misused job would have.",
    look: ({ roles }, name) => ROLE_KINDS.flatMap((kind) => withRole(roles[kind], (role) => permissions(role, deployCommand(name))))
  }),
  inEachAccount({
    id: "provider",
    what: "GitHub\u2019s identity provider",
    why: "Without it AWS knows no job.",
    look: ({ provider }, name, _, { github }) => provider === void 0 ? [] : ifRead(
      provider,
      `account ${name}, identity provider`,
      (audiences) => {
        if (audiences === "absent")
          return [
            wrong(
              "provider-missing",
              `account ${name}`,
              `It has no identity provider for ${github.known ? github.value.issuer : GITHUB_ISSUER}.`,
              deployCommand(name)
            )
          ];
        return audiences.includes("sts.amazonaws.com") ? [] : [
          wrong(
            "provider-audience",
            `account ${name}, identity provider`,
            "It does not take the audience sts.amazonaws.com.",
            "aws iam add-client-id-to-open-id-connect-provider --client-id sts.amazonaws.com --open-id-connect-provider-arn ARN"
          )
        ];
      },
      ASK_ACCOUNT
    )
  }),
  inEachAccount({
    id: "boundary",
    what: "the permissions boundary",
    why: "It is what holds if a granter is ever misused, since no condition sees what a policy allows.",
    look: ({ boundary }, name, { accounts }) => {
      const said = [...accounts].find(([each]) => each === name)?.[1].boundary ?? "";
      if (boundary === void 0)
        return [
          wrong(
            "boundary-unset",
            `aws-jit.yml, accounts.${name}.boundary`,
            "No boundary is configured, so nothing is granted.",
            `Write the output Boundary of the stack there: aws cloudformation describe-stacks --stack-name aws-jit --query 'Stacks[0].Outputs'`
          )
        ];
      return ifRead(
        boundary,
        said,
        (weak) => weak === "absent" ? [wrong("boundary-missing", said, "There is no such policy.", deployCommand(name))] : weak.map(
          (action) => wrong(
            "boundary-weak",
            said,
            `It lets its holders call ${action}.`,
            "Deny it there, as the boundary of deploy/account.yml does."
          )
        ),
        ASK_ACCOUNT
      );
    }
  }),
  inEachAccount({
    id: "principals",
    what: "boundary and tag of everybody who may be given access",
    why: "AWS refuses to attach anything to a user or role without both.",
    look: ({ principals }, name) => principals.flatMap(
      ({ who, reasons }) => ifRead(
        reasons,
        `account ${name}, ${who}`,
        (all) => all.filter((reason) => !reason.startsWith(UNSET)).map(
          (reason) => wrong("principal", `account ${name}, ${who}`, reason, mendPrincipal(who, reason))
        ),
        ASK_ACCOUNT
      )
    )
  }),
  inEachAccount({
    id: "policies",
    what: "how many policies the account has room for",
    why: "Each grant is a policy of its own; when the quota is full, nothing more is granted.",
    look: ({ policies: policies2 }, name) => ifRead(
      policies2,
      `account ${name}, quota of policies`,
      ({ used, most }) => most - used >= POLICIES_LEFT ? [] : [
        wrong(
          "policies-quota",
          `account ${name}`,
          `${used} of ${most} customer managed policies are used.`,
          "aws service-quotas request-service-quota-increase --service-code iam --quota-code L-E95E4862 --desired-value 3000 --region us-east-1"
        )
      ],
      ASK_ACCOUNT
    )
  })
];
function mendPrincipal(who, reason) {
  const [, kind = "", user = ""] = /^(user|role) (\S+)/.exec(who) ?? [];
  if (reason.startsWith("There is no")) return "Correct the name in aws-jit.yml, or create it.";
  const boundary = /needs (arn:\S+?)\.(?: |$)/.exec(reason)?.[1];
  if (boundary !== void 0)
    return `aws iam put-${kind}-permissions-boundary --${kind}-name ${user} --permissions-boundary ${boundary}`;
  return reason.includes("tag") ? `aws iam tag-${kind} --${kind}-name ${user} --tags Key=jit:eligible,Value=true` : "Mend it as that says.";
}
function missingRole(read, where, command, kind) {
  if (read === void 0)
    return [
      wrong(
        "role-unset",
        where,
        `No ${kind}_role is named for it.`,
        `Name it in aws-jit.yml, or remove what needs it.`
      )
    ];
  return ifRead(
    read,
    where,
    (role) => role === "absent" ? [wrong("role-missing", where, "AWS has no such role.", command)] : [],
    ASK_ACCOUNT
  );
}
var withRole = (read, judge) => read?.known === true && read.value !== "absent" ? judge(read.value) : [];
var permissions = ({ arn, simulated }, command) => ifRead(
  simulated,
  arn,
  (all) => {
    const off = (meant) => [
      ...new Set(
        all.filter((each) => each.meant === meant && each.allowed !== meant).map(({ action }) => action)
      )
    ];
    const [lacks, exceeds] = [off(true), off(false)];
    return [
      ...lacks.length === 0 ? [] : [
        wrong(
          "permission-missing",
          arn,
          `It may not: ${lacks.join(", ")}.`,
          `${command}; a service control policy may deny it as well`
        )
      ],
      ...exceeds.length === 0 ? [] : [
        wrong(
          "permission-excess",
          arn,
          `It may, and must not: ${exceeds.join(", ")}.`,
          `Detach what gives it that, then: ${command}`
        )
      ]
    ];
  },
  ASK_ACCOUNT
);

// src/setup/doctor/center-checks.ts
var MOST_SETS = 2e3;
var MOST_PROVISIONED = 250;
var LEFT = 0.1;
var DEPLOY = "aws cloudformation deploy --stack-name aws-jit-center --template-file deploy/identity-center.yml --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://deploy/identity-center.parameters.json";
function inCenter(check) {
  return {
    ...check,
    subject: "aws",
    knows: "administrator",
    look: (facts) => {
      const settings = facts.config?.identity_center;
      if (facts.center === void 0 || settings === void 0) return "does not apply";
      return ifRead(
        facts.center,
        `account ${settings.account}, where Identity Center is administered`,
        (center) => check.look(center, settings, facts),
        ASK_ACCOUNT
      );
    }
  };
}
var centerChecks = [
  inCenter({
    id: "instance",
    what: "the instance of Identity Center",
    why: "An instance answers in its own Region and to the account that administers it, and to nobody else.",
    look: ({ instances }, { instance, identity_store: store }) => ifRead(
      instances,
      instance,
      (found) => {
        const ours = found.find(({ arn }) => arn === instance);
        if (ours === void 0)
          return [
            wrong(
              "instance",
              "aws-jit.yml, identity_center.instance",
              `In that account and Region there is ${found.length === 0 ? "none" : found.map(({ arn }) => arn).join(", ")}, and not ${instance}.`,
              "aws sso-admin list-instances, in the Region of the instance; correct instance, region and account in aws-jit.yml"
            )
          ];
        return [
          ...ours.status === "ACTIVE" ? [] : [wrong("instance-status", instance, `It is ${ours.status}.`, "Wait until it is ACTIVE.")],
          ...ours.store === store ? [] : [
            wrong(
              "identity-store",
              "aws-jit.yml, identity_center.identity_store",
              `The instance\u2019s is ${ours.store}, and not ${store}.`,
              `Write identity_store: ${ours.store}`
            )
          ]
        ];
      },
      ASK_ACCOUNT
    )
  }),
  inCenter({
    id: "center-roles",
    what: "the roles where Identity Center is administered",
    why: "Through them all accounts of Identity Center are granted and revoked.",
    look: ({ roles }) => ROLE_KINDS.flatMap((kind) => missingRole(roles[kind], `Identity Center, ${kind}`, DEPLOY, kind))
  }),
  inCenter({
    id: "center-trust",
    what: "whom these roles trust",
    why: "They are assumed by the roles of the account that GitHub reaches, and by nobody else.",
    look: ({ roles }, _, { files: { settings } }) => settings === void 0 ? [] : ROLE_KINDS.flatMap(
      (kind) => withRole(roles[kind], (role) => {
        const by = {
          granter: settings.granterRole,
          revoker: settings.revokerRole,
          reader: settings.readerRole
        }[kind];
        return trustProblems(role.trust, { kind: "role", by }).map(
          ({ code, what }) => wrong(code, role.arn, what, DEPLOY)
        );
      })
    )
  }),
  inCenter({
    id: "center-permissions",
    what: "what these roles may do, by IAM\u2019s simulator",
    why: "Too little fails the first grant or the first removal; too much is what a misused job would have.",
    look: ({ roles }) => ROLE_KINDS.flatMap((kind) => withRole(roles[kind], (role) => permissions(role, DEPLOY)))
  }),
  inCenter({
    id: "center-users",
    what: "the people of Identity Center",
    why: "Whom the directory does not know nothing can be assigned to.",
    look: ({ users }) => [...users].flatMap(
      ([name, read]) => ifRead(
        read,
        name,
        (there) => there ? [] : [
          wrong(
            "center-user",
            `aws-jit.yml, ${name}`,
            "The directory has no user of this name or address.",
            "aws identitystore list-users --identity-store-id ID; correct identity_center_user in aws-jit.yml"
          )
        ],
        ASK_ACCOUNT
      )
    )
  }),
  inCenter({
    id: "center-quota",
    what: "how many permission sets there is room for",
    why: "Each grant is a permission set of its own.",
    look: ({ sets, provisioned }) => [
      ...ifRead(
        sets,
        "permission sets of the instance",
        (used) => room(used, MOST_SETS, "permission sets of the instance"),
        ASK_ACCOUNT
      ),
      ...[...provisioned].flatMap(
        ([name, read]) => ifRead(
          read,
          `account ${name}`,
          (used) => room(used, MOST_PROVISIONED, `permission sets in account ${name}`),
          ASK_ACCOUNT
        )
      )
    ]
  })
];
var room = (used, most, where) => most - used > most * LEFT ? [] : [
  wrong(
    "center-quota",
    where,
    `${used} of ${most} are used.`,
    "Delete sets that nobody needs, or ask AWS for more: Service Quotas \u2192 IAM Identity Center"
  )
];

// src/setup/doctor/repository-file-checks.ts
var CONFIGURATION2 = "aws-jit.yml";
var isWorkflow = (path) => path.startsWith(".github/workflows/");
var fileChecks = [
  {
    id: "configuration",
    subject: "files",
    what: CONFIGURATION2,
    why: "Nothing is drafted or granted by a configuration that cannot be read.",
    knows: "anybody",
    look: ({ files: { problems } }) => problems.map(
      (problem) => wrong(
        "configuration",
        CONFIGURATION2,
        problem,
        `Mend ${CONFIGURATION2}; docs/configuration.md describes every key.`
      )
    )
  },
  {
    id: "form",
    subject: "files",
    what: "the issue form",
    why: "A form that offers other things than the configuration allows makes requests that are refused.",
    knows: "anybody",
    look: ({ config, files }) => config === void 0 ? unread() : outdated(files, (path) => !isWorkflow(path), "form-outdated", "aws-jit form")
  },
  {
    id: "workflows",
    subject: "files",
    what: "the workflows",
    why: "Jobs that were written by another version, for other roles or for fewer accounts do other things than these pages say.",
    knows: "anybody",
    look: ({ config, files }) => {
      if (config === void 0) return unread();
      if (files.settings === void 0)
        return [
          wrong(
            "workflows-unreadable",
            ".github/workflows/",
            "They do not say which action, runner, Region and roles they were written with: one is missing or was changed.",
            "Delete .github/workflows/aws-jit-*.yml, then: aws-jit init --write missing"
          )
        ];
      return outdated(files, isWorkflow, "workflow-outdated", "aws-jit workflows");
    }
  },
  {
    id: "pins",
    subject: "files",
    what: "the pin of the action in all workflows",
    why: "Two versions side by side judge one request by two rules.",
    knows: "anybody",
    look: ({ files }) => {
      const { settings } = files;
      if (settings === void 0 || settings.uses === "./") return "does not apply";
      const [action = ""] = settings.uses.split("@");
      return [...files.present].flatMap(([path, text]) => {
        if (!isWorkflow(path) || text === void 0) return [];
        const used = [...text.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? "");
        const other = used.find((what) => what.startsWith(`${action}@`) && what !== settings.uses);
        return other === void 0 ? [] : [
          wrong(
            "pins-differ",
            path,
            `It calls ${other}, and aws-jit-request.yml calls ${settings.uses}.`,
            "aws-jit upgrade",
            fixOf(files, path)
          )
        ];
      });
    }
  },
  {
    id: "stacks",
    subject: "files",
    what: "deploy/, as this version ships it",
    why: "Roles that were deployed from another version lack permissions that a job needs, or have some that it should not.",
    knows: "anybody",
    look: ({ files }) => [...files.shipped].flatMap(([path, text]) => {
      const present = files.present.get(path);
      if (present === text) return [];
      const what = present === void 0 ? "It is missing." : "It is not the one that this version ships.";
      return [
        wrong(
          "stack-outdated",
          path,
          what,
          `aws-jit doctor --fix, look at git diff ${path}, and deploy it again (deploy/README.md)`,
          { path, text }
        )
      ];
    })
  },
  {
    id: "pushed",
    subject: "files",
    what: "the same files on the default branch",
    why: "Jobs read the default branch, and nothing else.",
    knows: "anybody",
    look: ({ files }) => {
      if (!files.online.known)
        return [
          notKnown("the default branch", files.online.why, "Name the repository and a token, as below.")
        ];
      const online = files.online.value;
      const here = [...files.present].flatMap(([path, text]) => text === void 0 ? [] : [{ path, text }]);
      const missing = here.filter(({ path }) => online.get(path) === void 0).map(({ path }) => path);
      const other = here.filter(({ path, text }) => online.get(path) !== void 0 && online.get(path) !== text).map(({ path }) => path);
      if (missing.length + other.length === 0) return [];
      return [
        wrong(
          "not-pushed",
          "the default branch",
          [
            ...missing.length > 0 ? [`It does not have ${missing.join(", ")}.`] : [],
            ...other.length > 0 ? [`It has another version of ${other.join(", ")}.`] : []
          ].join(" "),
          `git pull, or commit ${[...missing, ...other].join(" ")} and have the pull request merged`
        )
      ];
    }
  }
];
var unread = () => [
  notKnown(CONFIGURATION2, "the configuration cannot be read", `Mend ${CONFIGURATION2} first.`)
];
function outdated(files, which, code, command) {
  return [...files.expected].flatMap(([path, text]) => {
    const present = files.present.get(path);
    if (!which(path) || present === text) return [];
    const what = present === void 0 ? "It is missing." : "It is not what the configuration and the pin ask for.";
    return [wrong(code, path, what, `${command}, and commit ${path}`, { path, text })];
  });
}
function fixOf({ expected }, path) {
  const text = expected.get(path);
  return text === void 0 ? void 0 : { path, text };
}

// src/setup/doctor/job-checks.ts
var HOUR = 3600;
var SILENT = 50 * HOUR;
var START = "gh workflow run aws-jit-schedule.yml && gh workflow run aws-jit-report.yml";
var LOOK = "As an administrator of AWS: aws-jit doctor --only aws, which says what to do about it";
var WORDS = {
  unreachable: {
    code: "job-unreachable",
    what: "The job could not get in there.",
    mend: `${LOOK}; the log of the run says what AWS answered`
  },
  refused: {
    code: "job-refused",
    what: "AWS does not let the job\u2019s role call this",
    mend: `${LOOK}; a service control policy may deny it as well`
  },
  principal: {
    code: "job-principal",
    what: "These may be given access by aws-jit.yml, and AWS would refuse it",
    mend: LOOK
  },
  "center-user": {
    code: "job-center-user",
    what: "The directory does not know these users of aws-jit.yml",
    mend: "aws identitystore list-users --identity-store-id ID; correct identity_center_user in aws-jit.yml"
  },
  quota: {
    code: "job-quota",
    what: "Less than a tenth of the permission sets are left.",
    mend: "Delete sets that nobody needs, or ask AWS for more: Service Quotas \u2192 IAM Identity Center"
  },
  unlocked: {
    code: "audit-unlocked",
    what: "The bucket of audit in aws-jit.yml has no Object Lock in compliance mode by default, so that what is written there can be deleted.",
    mend: "Deploy deploy/audit.yml with another BucketName, and name that bucket in aws-jit.yml and as AuditBucket of deploy/account.yml; docs/audit-trail.md of this tool says how"
  }
};
var jobChecks = [
  {
    id: "jobs",
    subject: "jobs",
    what: "what the jobs with a role in AWS found of themselves",
    why: "A job that AWS does not let in can neither grant nor take away there.",
    knows: "job",
    look: (facts) => facts.config === void 0 ? [notKnown("aws-jit.yml", "the configuration cannot be read", "Mend aws-jit.yml first.")] : ifRead(
      facts.jobs,
      "the branch aws-jit-ledger",
      (jobs) => [...jobs].flatMap(([job, said]) => examined(job, said, facts))
    )
  }
];
function examined(job, said, { config, github }) {
  const where = `the job of the ${job}`;
  if (said === "absent")
    return [notKnown(where, "it has not examined itself yet", `Each does once a day. At once: ${START}`)];
  const now = github.known ? github.value.clocks.github : void 0;
  if (said === "unreadable" || now !== void 0 && said.at > now + HOUR)
    return [
      notKnown(
        where,
        "what stands on the branch aws-jit-ledger of it is not what it writes",
        `It writes it anew: ${START}`
      )
    ];
  if (now !== void 0 && now - said.at > SILENT)
    return [
      wrong(
        "job-silent",
        where,
        `It has not examined itself for ${formatDuration(now - said.at)}.`,
        `Read how its last runs ended (gh run list), and start it: ${START}`
      )
    ];
  const known2 = (account) => account === CENTER || account === AUDIT || [...config?.accounts.keys() ?? []].some((name) => name === account);
  return said.found.flatMap(({ code, account, names: names2 }) => {
    if (!known2(account)) return [];
    const at = account === CENTER || account === AUDIT ? `${where}, ${account}` : `${where}, account ${account}`;
    if (code === "unanswered")
      return [
        notKnown(at, "AWS did not answer the job", "It asks again tomorrow; the log of the run says more.")
      ];
    const words = WORDS[code];
    const what = names2.length === 0 ? words.what : `${words.what.replace(/\.$/, "")}: ${names2.join(", ")}.`;
    return [wrong(words.code, at, what, words.mend)];
  });
}

// src/setup/doctor/people-checks.ts
var peopleChecks = [
  onGitHub({
    id: "codeowners",
    what: "lines of CODEOWNERS",
    why: "GitHub skips a line that it cannot read, and an owner who may not write, without a word.",
    knows: "anybody",
    look: ({ ownerErrors }) => ifRead(
      ownerErrors,
      "CODEOWNERS",
      (errors) => errors.map(
        ({ path, line, kind, source }) => wrong(
          kind === "Unknown owner" ? "owner-unknown" : "codeowners-line",
          `${path}:${line}`,
          `${kind}: ${source.trim()}`,
          kind === "Unknown owner" ? "Give the person or team write access to the repository, or name another." : `Mend line ${line} of ${path} in a pull request.`
        )
      )
    )
  }),
  onGitHub({
    id: "approvers",
    what: "enough people who may approve",
    why: "Nobody may approve what they asked for or changed themselves: with one owner alone, that person waits for ever.",
    knows: "anybody",
    look: (github, config) => ifRead(github.codeowners, "CODEOWNERS", (file) => {
      if (file === "absent" || config === void 0) return [];
      const parsed = parseCodeowners(file.text);
      const at = (path) => {
        const owned = ownersOf(parsed, path);
        return owned.kind === "owned" ? owned.owners : [];
      };
      return [
        ...enough(github, at("aws-jit.yml"), 2, "aws-jit.yml", void 0),
        ...[...config.accounts.keys()].flatMap(
          (name) => enough(
            github,
            at(`requests/${name}/2026-01/1.yml`),
            mostApprovals(config, name),
            `requests for ${name}`,
            approversFor(config, name)
          )
        )
      ];
    })
  }),
  onGitHub({
    id: "identities",
    what: "the people in aws-jit.yml",
    why: "Only the number counts. One that is nobody\u2019s, or another person\u2019s than the line says, gives access to the wrong one or to none.",
    knows: "anybody",
    look: ({ accounts }, config) => {
      if (config === void 0) return "does not apply";
      const { identities, roles, identity_patterns: patterns } = config;
      if (identities.size === 0 && roles.size === 0 && Object.keys(patterns).length === 0)
        return [
          wrong(
            "nobody",
            "aws-jit.yml, identities",
            "It names nobody, so nobody can be granted anything.",
            "Add people: gh api users/LOGIN --jq .id"
          )
        ];
      return [...accounts].flatMap(
        ([id2, read]) => ifRead(read, `GitHub account ${id2}`, (login) => {
          if (login === void 0)
            return [
              wrong(
                "identity-gone",
                `aws-jit.yml, ${id2}`,
                "GitHub has no account of this number.",
                "Remove the line, or correct the number: gh api users/LOGIN --jq .id"
              )
            ];
          const said = identities.get(id2)?.login;
          return said === void 0 || said.toLowerCase() === login.toLowerCase() ? [] : [
            wrong(
              "identity-login",
              `aws-jit.yml, ${id2}`,
              `It says ${said}, and the account of this number is called ${login}.`,
              `If it is the same person, write login: ${login}. If not, correct the number: gh api users/${said} --jq .id`
            )
          ];
        })
      );
    }
  })
];
var mostApprovals = ({ approval }, account) => Math.max(
  2,
  approval.required,
  ...approval.rules.filter(({ accounts }) => accounts?.includes(account) ?? true).map(({ required }) => required)
);
function enough(github, owners, needed, where, narrowed) {
  const people = /* @__PURE__ */ new Set();
  const unread2 = [];
  for (const owner of owners) {
    if (owner.kind === "email") unread2.push(`whose address ${owner.address} is, GitHub does not say`);
    else if (owner.kind === "user") {
      const read = github.people.get(owner.login.toLowerCase());
      if (read?.known !== true) unread2.push(`@${owner.login}: ${read?.why ?? "it was not asked for"}`);
      else if (["admin", "write"].includes(read.value.permission)) people.add(read.value.id);
    } else {
      const name = `${owner.org}/${owner.slug}`.toLowerCase();
      const read = github.teams.get(name);
      if (read?.known !== true) unread2.push(`@${name}: ${read?.why ?? "it was not asked for"}`);
      else if (read.value.canWrite) for (const id2 of read.value.members) people.add(id2);
    }
  }
  const counting = [...people].filter((id2) => narrowed?.includes(id2) ?? true);
  if (counting.length >= needed) return [];
  if (unread2.length > 0)
    return [
      notKnown(
        where,
        `who may approve: ${unread2.join("; ")}`,
        "Use the token of somebody who may read these teams."
      )
    ];
  return [
    wrong(
      "too-few-approvers",
      where,
      `${counting.length} may approve, and ${needed} are needed, so that ${needed === 2 ? "somebody else than the one who asks can" : "the highest number of approvals in aws-jit.yml can be reached"}.`,
      narrowed === void 0 ? "Name more owners with write access in CODEOWNERS." : "Name more owners in CODEOWNERS, and their ids under approvers in aws-jit.yml."
    )
  ];
}

// src/setup/doctor/mend-codeowners.ts
function mendedCodeowners(facts, path, text) {
  const owned = ownersOf(parseCodeowners(text), "aws-jit.yml");
  if (owned.kind !== "owned" || owned.owners.length === 0) return void 0;
  const owners = owned.owners.map(ownerText).join(" ");
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const codeowners = known({ path, bytes: Buffer.byteLength(now), text: now });
    const lacks = protectedPathProblems({ ...facts, codeowners, ownerErrors: known([]) }).find(
      (each) => each.lacks !== void 0
    )?.lacks;
    if (lacks === void 0) break;
    const lines = now.split("\n");
    const at = lacks.line === void 0 ? void 0 : lacks.line - 1;
    const line = at === void 0 ? void 0 : lines[at];
    if (at !== void 0 && line !== void 0) lines[at] = withOwners(line, owners);
    else lines.splice(firstRule(lines), 0, `/${lacks.what} ${owners}`);
    now = lines.join("\n");
  }
  return now === text ? void 0 : now;
}
var MOST_ROUNDS = 50;
var withOwners = (line, owners) => line.replace(
  /^((?:[^#\s\\]|\\.)+)(\s.*)?$/,
  (_, pattern, rest = "") => `${pattern} ${owners}${String(rest)}`
);
function firstRule(lines) {
  const first = lines.findIndex((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  return first === -1 ? lines.length : first;
}

// src/setup/doctor/repository-checks.ts
var IMPORT_RULESET = "deploy/ruleset.json";
var rulesetCommand = ({ name }) => `gh api -X POST repos/${name}/rulesets --input ${IMPORT_RULESET} (where there is one already, mend it: https://github.com/${name}/settings/rules)`;
var repositoryChecks = [
  onGitHub({
    id: "repository",
    what: "the repository",
    why: "The workflows and the trust of the roles name the branch main; requests are issues.",
    knows: "anybody",
    look: ({ name, defaultBranch, archived, hasIssues }) => [
      ...defaultBranch === "main" ? [] : [
        wrong(
          "default-branch",
          name,
          `Its default branch is ${defaultBranch}, and the workflows run on main.`,
          `gh api -X POST repos/${name}/branches/${defaultBranch}/rename -f new_name=main`
        )
      ],
      ...archived ? [wrong("archived", name, "It is archived: nothing can be filed.", `gh repo unarchive ${name}`)] : [],
      ...hasIssues ? [] : [wrong("issues-off", name, "It has no issues.", `gh repo edit ${name} --enable-issues`)]
    ]
  }),
  onGitHub({
    id: "rules",
    what: "the rules of the default branch",
    why: "Until they hold nothing is granted: whoever can change the workflows or the configuration alone decides over access.",
    knows: "anybody",
    look: (github, config) => {
      if (config?.trial === true)
        return [
          wrong(
            "trial",
            "aws-jit.yml",
            "trial: true grants although the repository is not protected.",
            "Remove trial: true from aws-jit.yml once the ruleset is imported."
          )
        ];
      const at = { ...github, repository: github, curated: false, presets: false };
      const problems = protectionProblems(at).filter(
        ({ code }) => code === "rule-missing" || code === "rules-unread"
      );
      return ifRead(
        github.rules,
        "rules of the default branch",
        () => problems.map(
          ({ message }) => wrong("rule-missing", github.defaultBranch, message, rulesetCommand(github))
        )
      );
    }
  }),
  onGitHub({
    id: "bypass",
    what: "who may go past the rules",
    why: "Whoever is on that list can merge without a review. Grants count the reviews again; changes to the workflows do not.",
    knows: "administrator",
    look: ({ bypass, name }) => ifRead(
      bypass,
      "bypass list of the ruleset",
      (who) => who.map(
        (each) => wrong(
          "ruleset-bypass",
          "bypass list of the ruleset",
          `${each} may go past it.`,
          `Empty the bypass list: https://github.com/${name}/settings/rules`
        )
      )
    )
  }),
  onGitHub({
    id: "protected-paths",
    what: "owners of everything that decides, in CODEOWNERS",
    why: "Without a valid owner for each of these paths nothing is granted.",
    knows: "anybody",
    look: (github, config, { files }) => ifRead(github.codeowners, "CODEOWNERS", (file) => {
      const facts = {
        repository: github,
        codeowners: github.codeowners,
        ownerErrors: github.ownerErrors,
        curated: (config?.curated_sets.size ?? 0) > 0,
        presets: (config?.presets.size ?? 0) > 0,
        standing: files.present.get(STANDING_FORM) !== void 0
      };
      const path = file === "absent" ? void 0 : file.path;
      const text = path === void 0 ? void 0 : files.present.get(path);
      const mended = path && text && mendedCodeowners(facts, path, text);
      return protectedPathProblems(facts).map(
        ({ code, message, lacks }) => lacks === void 0 || !path || !mended ? wrong(
          code,
          "CODEOWNERS",
          message,
          "Mend .github/CODEOWNERS in a pull request that its owners approve."
        ) : wrong(
          code,
          "CODEOWNERS",
          message,
          `aws-jit doctor --fix gives it to the owners of aws-jit.yml; look at git diff ${path}, and have it merged`,
          { path, text: mended }
        )
      );
    })
  }),
  onGitHub({
    id: "actions",
    what: "whether the workflows may run what they call",
    why: "A workflow that calls an action which is not allowed fails before its first step.",
    knows: "administrator",
    look: ({ actions, name }, _, { files }) => ifRead(actions, "Actions permissions", ({ allowed, githubOwned, verified }) => {
      if (allowed === "none")
        return [
          wrong(
            "actions-off",
            name,
            "GitHub Actions are switched off.",
            `gh api -X PUT repos/${name}/actions/permissions -F enabled=true -f allowed_actions=all`
          )
        ];
      if (allowed === "all") return [];
      const used = [...files.present].flatMap(
        ([path, text]) => path.startsWith(".github/workflows/") ? usedIn(text ?? "") : []
      );
      const [owner = ""] = name.split("/");
      const isAllowed = (action) => {
        const [by = ""] = action.split("/");
        if (by.toLowerCase() === owner.toLowerCase()) return true;
        if (allowed === "local_only") return false;
        if (["actions", "github"].includes(by) && githubOwned) return true;
        if (by === "aws-actions" && verified) return true;
        return allowed.some((pattern) => matches(pattern, action));
      };
      return [...new Set(used)].filter((action) => !isAllowed(action)).map(
        (action) => wrong(
          "action-not-allowed",
          name,
          `${action} is not among the actions that may be used.`,
          `Add ${action.split("@")[0] ?? action}@* to the list: https://github.com/${name}/settings/actions`
        )
      );
    })
  }),
  onGitHub({
    id: "token",
    what: "what workflows may do by themselves",
    why: "The bot opens the pull requests; and a workflow that does not say what it needs should be given reading only.",
    knows: "administrator",
    look: ({ token, name }) => ifRead(token, "workflow permissions", ({ writes, mayOpenPullRequests }) => {
      const command = `gh api -X PUT repos/${name}/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true`;
      return [
        ...mayOpenPullRequests ? [] : [
          wrong(
            "no-pull-requests",
            "workflow permissions",
            '"Allow GitHub Actions to create and approve pull requests" is off, so no request becomes a pull request.',
            command
          )
        ],
        ...writes ? [
          wrong(
            "token-writes",
            "workflow permissions",
            "A job may write everywhere where its workflow does not say.",
            command
          )
        ] : []
      ];
    })
  }),
  onGitHub({
    id: "bot-branches",
    what: "whether the bot can write its own branches",
    why: "Drafts are commits on aws-jit/<issue>, the record is on aws-jit-ledger; a rule for all branches stops both.",
    knows: "anybody",
    look: ({ botBranches, name }) => [...botBranches].flatMap(
      ([branch, rules]) => ifRead(
        rules,
        branch,
        (all) => all.some((rule) => rule.type === "pull_request" || rule.type === "other" && STOPS.has(rule.name)) ? [
          wrong(
            "branch-blocked",
            branch,
            "A ruleset asks for pull requests or forbids making this branch.",
            `Let that ruleset name the default branch only, or exclude aws-jit* from it: https://github.com/${name}/settings/rules`
          )
        ] : []
      )
    )
  })
];
var STOPS = /* @__PURE__ */ new Set(["creation", "update"]);
var usedIn = (text) => [...text.matchAll(/^ +(?:- )?uses: ([^\s#]+)/gm)].flatMap(
  ([, what]) => what === void 0 || what.startsWith("./") ? [] : [what]
);
function matches(pattern, action) {
  const [head = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === action;
  return action.startsWith(head) && action.endsWith(rest.at(-1) ?? "");
}

// src/setup/doctor/environment-checks.ts
function lookAtEnvironment(github, name) {
  const at = `repos/${github.name}/environments/${name}`;
  const settings = `https://github.com/${github.name}/settings/environments`;
  const anew = `gh api -X PUT ${at} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true' && gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`;
  const where = `environment ${name}`;
  return ifRead(github.environments.get(name), where, (found) => {
    if (found === "absent")
      return [
        wrong(
          "environment-missing",
          where,
          "It is missing. The first job that names it makes it, open to every branch.",
          anew
        )
      ];
    const { branches, tags, ownRules } = found;
    const restrict = ownRules.length === 0 ? anew : `Choose "Selected branches and tags" and ${github.defaultBranch} in ${settings} (by the API, its own rules would be gone: ${ownRules.join(", ")})`;
    if (branches === "all") return [wrong("environment-open", where, "Every branch may use it.", restrict)];
    if (branches === "protected")
      return [
        wrong("environment-protected", where, "Every branch that somebody protects may use it.", restrict)
      ];
    const others = [
      ...branches.filter((branch) => branch !== github.defaultBranch),
      ...tags.map((tag) => `tags named ${tag}`)
    ];
    if (!branches.includes(github.defaultBranch))
      return [
        wrong(
          "environment-without-main",
          where,
          `${github.defaultBranch} may not use it, so its jobs are refused.`,
          `gh api -X POST ${at}/deployment-branch-policies -f name=${github.defaultBranch} -f type=branch`
        )
      ];
    return others.length === 0 ? [] : [
      wrong(
        "environment-branches",
        where,
        `Besides ${github.defaultBranch}, ${others.join(", ")} may use it.`,
        `Remove them: ${settings}`
      )
    ];
  });
}
function lookForSecret({ secrets, environments: there, name }, wanted, environments) {
  const shared = [
    ["the repository", secrets.repository],
    ["the organisation", secrets.organization]
  ];
  const open = shared.flatMap(
    ([of, read]) => read.known && read.value.includes(wanted) ? [
      wrong(
        "secret-open",
        `secrets of ${of}`,
        `${wanted} is there, where any branch\u2019s workflow can read it.`,
        `Set it in ${environments.join(", ")} instead, and remove it there: gh secret delete ${wanted} ${of === "the repository" ? `--repo ${name}` : `--org ${name.split("/")[0] ?? ""}`}`
      )
    ] : []
  );
  if (open.length > 0) return open;
  const present = environments.filter((environment2) => {
    const found = there.get(environment2);
    return found?.known !== true || found.value !== "absent";
  });
  const missing = present.flatMap(
    (environment2) => ifRead(
      secrets.environments.get(environment2),
      `secrets of ${environment2}`,
      (names2) => names2.includes(wanted) ? [] : [
        wrong(
          "secret-missing",
          `environment ${environment2}`,
          `It has no secret ${wanted}.`,
          `gh secret set ${wanted} --repo ${name} --env ${environment2}${wanted === "AWS_JIT_APP_KEY" ? " < KEY.pem" : ""}`
        )
      ]
    )
  );
  const unread2 = shared.flatMap(
    ([of, read]) => read.known ? [] : [notKnown(`secrets of ${of}`, read.why, ASK_ADMINISTRATOR)]
  );
  return [...missing, ...unread2];
}

// src/setup/doctor/wanted-secrets.ts
var ENVIRONMENTS = ["aws-jit-draft", "aws-jit-grant", "aws-jit-revoke"];
function wantedSecrets(config, app) {
  const slack = config.slack_notification_channel !== void 0 || [...config.accounts.values()].some((account) => account.slack_channel !== void 0);
  return [
    ...slack ? [{ name: "SLACK_BOT_TOKEN", environments: ENVIRONMENTS }] : [],
    ...config.model === void 0 ? [] : [{ name: "OPENAI_API_KEY", environments: ["aws-jit-draft"] }],
    ...app ? [
      {
        name: "AWS_JIT_APP_KEY",
        environments: ["aws-jit-grant", ...namesTeams(config) ? ["aws-jit-draft"] : []]
      }
    ] : []
  ];
}

// src/setup/doctor/settings-checks.ts
var HOUR2 = 3600;
var DAY = 24 * HOUR2;
var SILENT_AFTER = {
  "aws-jit-schedule.yml": 4 * HOUR2,
  "aws-jit-report.yml": 2 * DAY,
  "aws-jit-doctor.yml": 2 * DAY
};
var SCHEDULES = Object.keys(SILENT_AFTER);
var OLD_PIN = 180 * DAY;
var CLOCK_OFF = 60;
var BARE_CLAIMS = ["repository_id", "context", "job_workflow_ref"];
var settingsChecks = [
  onGitHub({
    id: "environments",
    what: "the environments and their branches",
    why: "The roles and the secrets belong to an environment: where any branch may use it, any writer\u2019s own workflow has them.",
    knows: "anybody",
    look: (github) => ENVIRONMENTS.flatMap((name) => lookAtEnvironment(github, name))
  }),
  onGitHub({
    id: "secrets",
    what: "the secrets, by name",
    why: "A forgotten secret is found by the first request that needs it; one of the whole repository is readable to any branch\u2019s workflow.",
    knows: "administrator",
    look: (github, config, { files }) => {
      if (config === void 0) return "does not apply";
      const wanted = wantedSecrets(config, files.settings?.appClientId !== void 0);
      if (wanted.length === 0) return "does not apply";
      return wanted.flatMap((each) => lookForSecret(github, each.name, each.environments));
    }
  }),
  onGitHub({
    id: "subject",
    what: "the subject of the tokens that jobs show to AWS",
    why: "The roles trust GitHub\u2019s own forms of it. A form of the organisation\u2019s own is refused by AWS, at each job.",
    knows: "anybody",
    look: ({ subject: subject2, name, issuer }) => ifRead(subject2, "OIDC subject", ({ claims = ["repo", "context"] }) => {
      const wanted = issuer === GITHUB_ISSUER ? ["repo", "context"] : BARE_CLAIMS;
      if (claims.join() === wanted.join()) return [];
      const set = issuer === GITHUB_ISSUER ? "-F use_default=true" : `-F use_default=false ${BARE_CLAIMS.map((each) => `-f 'include_claim_keys[]=${each}'`).join(" ")}`;
      return [
        wrong(
          "oidc-subject",
          "OIDC subject",
          `It holds the claims ${claims.join(", ")}, and the roles ask for ${wanted.join(", ")}.`,
          `gh api -X PUT repos/${name}/actions/oidc/customization/sub ${set}`
        )
      ];
    })
  }),
  onGitHub({
    id: "schedule",
    what: "whether the schedules are alive",
    why: "They carry out what an event has missed, and tidy away. GitHub switches them off after 60 quiet days in a public repository.",
    knows: "anybody",
    look: (github) => SCHEDULES.flatMap((file) => schedule(github, file))
  }),
  onGitHub({
    id: "pin-age",
    what: "the age of the pinned version",
    why: "Mends of this tool reach a repository as another pin, and in no other way.",
    knows: "anybody",
    look: ({ pin, clocks }, _, { files }) => {
      if (pin === void 0) return "does not apply";
      const uses = files.settings?.uses ?? "";
      return ifRead(
        pin,
        uses,
        (at) => {
          if (at === "absent")
            return [
              wrong(
                "pin-absent",
                uses,
                "That repository has no such commit.",
                "Pin a commit of its default branch, and read what changed."
              )
            ];
          const age = clocks.github - at;
          return age <= OLD_PIN ? [] : [
            wrong(
              "pin-old",
              uses,
              `It is ${Math.floor(age / DAY)} days old.`,
              "docs/operations.md, \u201CA new version\u201D: read the difference, change the commit in all workflows."
            )
          ];
        },
        "Use a token that may read the repository of the action."
      );
    }
  }),
  onGitHub({
    id: "clock",
    what: "the clock of this machine",
    why: "AWS refuses what is signed with a time that is minutes off; the clocks of the jobs are GitHub\u2019s own.",
    knows: "anybody",
    look: ({ clocks }) => {
      const off = Math.abs(clocks.ours - clocks.github);
      return off <= CLOCK_OFF ? [] : [
        wrong(
          "clock",
          "this machine",
          `Its clock and GitHub\u2019s are ${formatDuration(off)} apart.`,
          "Let the machine set its clock from the network: timedatectl set-ntp true"
        )
      ];
    }
  })
];
function schedule({ schedules, clocks, name }, file) {
  return ifRead(schedules.get(file), file, ({ state, last }) => {
    if (state === "absent")
      return [
        wrong(
          "schedule-missing",
          file,
          "GitHub knows no such workflow.",
          `aws-jit workflows, and have it merged`
        )
      ];
    if (state !== "active")
      return [
        wrong(
          "schedule-off",
          file,
          `GitHub does not run it (${state}).`,
          `gh workflow enable ${file} --repo ${name}`
        )
      ];
    if (last === void 0)
      return [
        notKnown(
          file,
          "it has not run by schedule yet",
          "Look again in an hour; the first run comes with the next full hour."
        )
      ];
    const silent = clocks.github - last.at;
    if (silent > (SILENT_AFTER[file] ?? DAY))
      return [
        wrong(
          "schedule-silent",
          file,
          `Its last run by schedule was ${formatDuration(silent)} ago.`,
          `gh workflow run ${file} --repo ${name}; where that runs and the schedule does not, see https://www.githubstatus.com`
        )
      ];
    return last.conclusion === "success" ? [] : [
      wrong(
        "schedule-failing",
        file,
        `Its last run by schedule ended with ${last.conclusion}.`,
        `gh run list --workflow ${file} --repo ${name}, and read what the run says`
      )
    ];
  });
}

// src/setup/doctor/talk-checks.ts
var ASK_SLACK = "Run aws-jit doctor with SLACK_BOT_TOKEN set, or read the log of a job: each says what Slack refused.";
var ASK_MODEL = "Run aws-jit doctor with OPENAI_API_KEY set.";
var SCOPES = ["chat:write", "channels:history", "groups:history"];
var SCOPES_FOR_NAMES = ["channels:read", "groups:read"];
var SCOPE_FOR_EMAILS = "users:read.email";
var MANIFEST = "https://api.slack.com/apps \u2192 the app \u2192 App Manifest \u2192 deploy/slack-manifest.yml; then install it again and renew the secret";
var talkChecks = [
  {
    id: "slack-scopes",
    subject: "slack",
    what: "what the app may do on Slack",
    why: "A missing scope is found by the first message that needs it.",
    knows: "job",
    look: ({ slack, config }) => slack === void 0 || config === void 0 ? "does not apply" : ifRead(
      slack,
      "Slack",
      ({ scopes, channels }) => ifRead(
        scopes,
        "Slack",
        (has) => [
          ...SCOPES,
          ...[...channels.keys()].some((name) => name.startsWith("#")) ? SCOPES_FOR_NAMES : [],
          ...config.slack.emails.size > 0 ? [SCOPE_FOR_EMAILS] : []
        ].filter((scope) => !has.includes(scope)).map(
          (scope) => wrong("slack-scope", "Slack", `The token lacks the scope ${scope}.`, MANIFEST)
        ),
        ASK_SLACK
      ),
      ASK_SLACK
    )
  },
  {
    id: "slack-channels",
    subject: "slack",
    what: "the channels",
    why: "The app reaches channels that it was invited to, and no others.",
    knows: "job",
    look: ({ slack }) => slack === void 0 ? "does not apply" : !slack.known ? [] : [...slack.value.channels].flatMap(
      ([name, read]) => ifRead(
        read,
        name,
        (found) => {
          if (found === "absent")
            return [
              wrong(
                "slack-channel",
                name,
                "Slack has no such channel that the app can see.",
                `Create ${name} and invite the app (/invite), or change the channel in aws-jit.yml.`
              )
            ];
          if (found.archived)
            return [
              wrong(
                "slack-archived",
                name,
                "It is archived.",
                `Unarchive ${name}, or change the channel in aws-jit.yml.`
              )
            ];
          return found.member ? [] : [
            wrong(
              "slack-not-in",
              name,
              "The app is not in it.",
              `In ${name}: /invite and the app\u2019s name`
            )
          ];
        },
        ASK_SLACK
      )
    )
  },
  {
    id: "slack-people",
    subject: "slack",
    what: "people\u2019s addresses on Slack",
    why: "Whom Slack does not know is named and not notified.",
    knows: "job",
    look: ({ slack }) => slack === void 0 || slack.known && slack.value.emails.size === 0 ? "does not apply" : !slack.known ? [] : [...slack.value.emails].flatMap(
      ([address, read]) => ifRead(
        read,
        address,
        (there) => there ? [] : [
          wrong(
            "slack-person",
            `aws-jit.yml, slack.emails: ${address}`,
            "Slack knows nobody by it.",
            "Correct the address, or name the member id under slack.users."
          )
        ],
        ASK_SLACK
      )
    )
  },
  {
    id: "model",
    subject: "model",
    what: "the model",
    why: "Without it rules draft alone: nothing fails, and nobody notices.",
    knows: "job",
    look: ({ model }) => model === void 0 ? "does not apply" : ifRead(
      model,
      "the model",
      ({ offered, name, url, context }) => ifRead(
        offered,
        url,
        (models2) => {
          if (!models2.has(name))
            return [
              wrong(
                "model-name",
                `aws-jit.yml, model.name`,
                `${url} does not list ${name}; it lists ${[...models2.keys()].slice(0, 5).join(", ") || "none"}.`,
                "Name one that it lists."
              )
            ];
          const most = models2.get(name);
          return context === void 0 || most === void 0 || context <= most ? [] : [
            wrong(
              "model-context",
              "aws-jit.yml, model.context",
              `It says ${context} tokens, and the server has room for ${most}.`,
              `Write context: ${most}`
            )
          ];
        },
        ASK_MODEL
      ),
      ASK_MODEL
    )
  }
];

// src/setup/doctor/doctor.ts
var CHECKS = [
  ...fileChecks,
  ...repositoryChecks,
  ...peopleChecks,
  ...settingsChecks,
  ...jobChecks,
  ...accountChecks,
  ...centerChecks,
  ...talkChecks
];
function examine(facts, subjects) {
  return CHECKS.filter(({ subject: subject2 }) => subjects.includes(subject2)).flatMap((check) => {
    const outcomes = check.look(facts);
    if (outcomes === "does not apply") return [];
    const { id: id2, subject: subject2, what, why, knows } = check;
    return [
      {
        check: { id: id2, subject: subject2, what, why, knows },
        wrong: outcomes.filter((each) => each.state === "wrong"),
        notKnown: outcomes.filter((each) => each.state === "not known")
      }
    ];
  });
}

// src/setup/doctor/findings-text.ts
var KNOWS = {
  anybody: "anybody with a checkout and a token that reads",
  administrator: "an administrator\u2019s terminal",
  job: "a job, which has the role or the secret, or a terminal that is given it"
};
function findingsText(looked, subjects, all) {
  const wrongs = looked.flatMap((each) => each.wrong.map((found2) => ({ ...each, found: found2 })));
  const unknowns = looked.flatMap((each) => each.notKnown.map((found2) => ({ ...each, found: found2 })));
  const right = looked.filter((each) => each.wrong.length + each.notKnown.length === 0).length;
  const part = all ? "" : ` (looked at: ${subjects.join(", ")})`;
  if (wrongs.length + unknowns.length === 0) return `All ${right} checks are right${part}.
`;
  const found = [
    ...wrongs.length > 0 ? [`${wrongs.length} wrong`] : [],
    ...unknowns.length > 0 ? [`${unknowns.length} not known here`] : []
  ].join(", ");
  const counts = `${right} of ${looked.length} checks are right; the others found: ${found}`;
  return [
    ...wrongs.map(({ check, found: found2 }) => wrongText(check, found2)),
    ...unknownTexts(unknowns),
    `${counts}${part}.
`
  ].join("\n");
}
var wrongText = ({ what, why, knows }, found) => `wrong  ${found.what}
       where  ${found.where} (${what}; code ${found.code})
       why    ${why}
       mend   ${found.mend}
       known  to ${KNOWS[knows]}
`;
function unknownTexts(unknowns) {
  const byCause = /* @__PURE__ */ new Map();
  for (const { check, found } of unknowns) {
    const key = [found.where, found.what, found.mend].join("\n");
    const known2 = byCause.get(key);
    if (known2 === void 0) byCause.set(key, { found, checks: [check] });
    else known2.checks.push(check);
  }
  return [...byCause.values()].map(
    ({ found, checks }) => `not known here  ${[...new Set(checks.map(({ what }) => what))].join("; ")}
       where  ${found.where}: ${found.what}
       how    ${found.mend}
       known  to ${[...new Set(checks.map(({ knows }) => KNOWS[knows]))].join("; ")}
`
  );
}
var findingsJson = (looked) => ({
  right: looked.every((each) => each.wrong.length + each.notKnown.length === 0),
  checks: looked.map(({ check, wrong: wrong2, notKnown: notKnown2 }) => ({
    ...check,
    state: wrong2.length > 0 ? "wrong" : notKnown2.length > 0 ? "not known" : "right",
    wrong: wrong2.map(({ code, where, what, mend, fix }) => ({
      code,
      where,
      what,
      mend,
      fixable: fix !== void 0
    })),
    notKnown: notKnown2.map(({ where, what, mend }) => ({ where, what, mend }))
  }))
});

// src/commands/doctor/read-examinations.ts
async function readExaminations(github, config) {
  const jobs = expectedJobs(jobsFor(config));
  const texts = await attempt(async () => {
    const head = await branchHead(github, LEDGER_BRANCH);
    return head === void 0 ? /* @__PURE__ */ new Map() : readFilesAt(github, head, jobs.map(examinedPath), "is absent");
  });
  if (!texts.known) return texts;
  return known(
    new Map(
      jobs.map((job) => {
        const text = texts.value.get(examinedPath(job));
        return [job, text === void 0 ? "absent" : readExamination(text)];
      })
    )
  );
}

// src/commands/doctor/read-files.ts
var FORM = ".github/ISSUE_TEMPLATE/aws-access.yml";
var WORKFLOWS = Object.keys(workflows(OWN_WORKFLOWS));
var PATHS = [
  CONFIGURATION,
  "action.yml",
  FORM,
  ...CODEOWNERS_LOCATIONS,
  ...WORKFLOWS,
  "deploy/account.yml",
  "deploy/audit.yml",
  "deploy/ruleset.json",
  "deploy/identity-center.yml",
  "deploy/identity-center-scp.json"
];
async function readFiles(io) {
  const text = await io.read(CONFIGURATION);
  const read = text === void 0 ? void 0 : readConfig(text, loadCatalog().services);
  const problems = read === void 0 ? [
    `There is no ${CONFIGURATION} in this folder. Run aws-jit doctor in a checkout of the repository of requests.`
  ] : read.ok ? [] : read.problems.map(({ line, message }) => `line ${line ?? 1}: ${message}`);
  const config = read?.ok === true ? read.value : void 0;
  const texts = {};
  for (const path of WORKFLOWS) texts[path] = await io.read(path);
  const own = await io.read("action.yml") !== void 0;
  const settings = readWorkflowSettings(texts) ?? (own ? OWN_WORKFLOWS : void 0);
  const expected = /* @__PURE__ */ new Map();
  if (config !== void 0) {
    expected.set(FORM, issueForm(config));
    if (settings !== void 0)
      for (const [path, made] of Object.entries(workflowsFor(settings, config))) expected.set(path, made);
  }
  const shipped = shippedFor(config);
  const present = /* @__PURE__ */ new Map([[CONFIGURATION, text]]);
  for (const path of [...CODEOWNERS_LOCATIONS, FORM, STANDING_FORM, ...WORKFLOWS, ...shipped.keys()])
    present.set(path, await io.read(path));
  if (present.get(STANDING_FORM) !== void 0) expected.set(STANDING_FORM, standingForm());
  return { config, files: { problems, present, expected, shipped, settings } };
}
function shippedFor(config) {
  const shipped = loadShippedFiles();
  const center = config !== void 0 && [...config.accounts.values()].some(({ backend }) => backend !== "iam");
  return new Map([
    ["deploy/account.yml", shipped.account],
    ["deploy/ruleset.json", shipped.ruleset],
    ...config?.audit === void 0 ? [] : [["deploy/audit.yml", shipped.audit]],
    ...center ? [
      ["deploy/identity-center.yml", shipped.identityCenter],
      ["deploy/identity-center-scp.json", shipped.identityCenterScp]
    ] : []
  ]);
}
async function reading(work) {
  try {
    return known(await work());
  } catch (error) {
    return {
      known: false,
      why: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
    };
  }
}

// src/commands/doctor/read-settings.ts
var PAGE = { per_page: 100 };
async function orAbsent(work) {
  try {
    return await work();
  } catch (error) {
    if (hasStatus(error, 404)) return "absent";
    throw error;
  }
}
var environment = object({
  deployment_branch_policy: object({ protected_branches: boolean(), custom_branch_policies: boolean() }).nullish(),
  protection_rules: array(object({ type: string() })).default([])
});
var policies = object({
  total_count: int(),
  branch_policies: array(object({ name: string(), type: _enum(["branch", "tag"]).default("branch") }))
});
var readEnvironment = ({ octokit, owner, repo }, environment_name) => attempt(
  () => orAbsent(async () => {
    const at = { owner, repo, environment_name };
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/environments/{environment_name}", at);
    const { deployment_branch_policy: policy, protection_rules: rules } = environment.parse(data);
    const ownRules = rules.map(({ type }) => type).filter((type) => type !== "branch_policy");
    if (!policy) return { branches: "all", tags: [], ownRules };
    if (policy.protected_branches) return { branches: "protected", tags: [], ownRules };
    const listed = await octokit.request(
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
      { ...at, ...PAGE }
    );
    const { total_count: total, branch_policies: all } = policies.parse(listed.data);
    if (total > all.length) throw new Error(`it names more than ${all.length} branches`);
    const named = (wanted) => all.filter(({ type }) => type === wanted).map(({ name }) => name);
    return { branches: named("branch"), tags: named("tag"), ownRules };
  })
);
var secretsAnswer = object({ total_count: int(), secrets: array(object({ name: string() })) });
function names(data) {
  const { total_count: total, secrets } = secretsAnswer.parse(data);
  if (total > secrets.length) throw new Error(`there are more than ${secrets.length} secrets`);
  return secrets.map(({ name }) => name);
}
async function readSecrets({ octokit, owner, repo }, environments) {
  const at = { owner, repo, ...PAGE };
  const [of, repository, organization] = await Promise.all([
    Promise.all(
      environments.map(async (environment_name) => {
        const path = "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets";
        const read = await attempt(
          async () => names((await octokit.request(path, { ...at, environment_name })).data)
        );
        return [environment_name, read];
      })
    ),
    attempt(async () => names((await octokit.request("GET /repos/{owner}/{repo}/actions/secrets", at)).data)),
    attempt(
      async () => names((await octokit.request("GET /repos/{owner}/{repo}/actions/organization-secrets", at)).data)
    )
  ]);
  return { environments: new Map(of), repository, organization };
}
var permissions2 = object({
  enabled: boolean(),
  allowed_actions: _enum(["all", "local_only", "selected"]).optional()
});
var selected = object({
  github_owned_allowed: boolean().default(false),
  verified_allowed: boolean().default(false),
  patterns_allowed: array(string()).default([])
});
var readActions = ({ octokit, owner, repo }) => attempt(async () => {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions", { owner, repo });
  const { enabled, allowed_actions: allowed = "all" } = permissions2.parse(data);
  if (!enabled) return { allowed: "none", githubOwned: false, verified: false };
  if (allowed !== "selected") return { allowed, githubOwned: false, verified: false };
  const list2 = selected.parse(
    (await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/selected-actions", {
      owner,
      repo
    })).data
  );
  return {
    allowed: list2.patterns_allowed,
    githubOwned: list2.github_owned_allowed,
    verified: list2.verified_allowed
  };
});
var readToken = ({ octokit, owner, repo }) => attempt(async () => {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", {
    owner,
    repo
  });
  const read = object({
    default_workflow_permissions: _enum(["read", "write"]),
    can_approve_pull_request_reviews: boolean()
  }).parse(data);
  return {
    writes: read.default_workflow_permissions === "write",
    mayOpenPullRequests: read.can_approve_pull_request_reviews
  };
});
var subject = object({
  use_default: boolean(),
  include_claim_keys: array(string()).optional(),
  sub_claim_prefix: string().optional()
});
var readSubject = ({ octokit, owner, repo }) => attempt(async () => {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/oidc/customization/sub", {
    owner,
    repo
  });
  const {
    use_default: standard,
    include_claim_keys: claims,
    sub_claim_prefix: prefix
  } = subject.parse(data);
  return { prefix, claims: standard ? void 0 : claims ?? [] };
});
var workflow = object({ state: string() });
var runs = object({
  workflow_runs: array(object({ created_at: instant, conclusion: string().nullable() }))
});
var readSchedule = ({ octokit, owner, repo }, workflow_id) => attempt(async () => {
  const at = { owner, repo, workflow_id };
  const found = await orAbsent(
    async () => workflow.parse(
      (await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", at)).data
    )
  );
  if (found === "absent") return { state: "absent", last: void 0 };
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    ...at,
    event: "schedule",
    status: "completed",
    per_page: 1
  });
  const [last] = runs.parse(data).workflow_runs;
  return {
    state: found.state,
    last: last && { at: last.created_at, conclusion: last.conclusion ?? "no conclusion" }
  };
});
var ruleOf = array(
  object({ ruleset_id: int(), ruleset_source_type: string(), ruleset_source: string() })
);
var ruleset = object({
  bypass_actors: array(object({ actor_id: int().nullish(), actor_type: string() })).optional()
});
var ROLES = {
  2: "whoever may maintain",
  4: "everybody who may write",
  5: "every administrator"
};
async function readBypass({ octokit, owner, repo }, branch) {
  const read = await attempt(async () => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      owner,
      repo,
      branch,
      ...PAGE
    });
    const ids = new Map(ruleOf.parse(data).map((rule) => [rule.ruleset_id, rule]));
    const who = [];
    for (const [ruleset_id, { ruleset_source_type: type, ruleset_source: source }] of ids) {
      if (type !== "Repository")
        throw new Error(
          `ruleset ${ruleset_id} is of ${source}, whose administrators alone see who may go past it`
        );
      const one = await octokit.request("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", {
        owner,
        repo,
        ruleset_id
      });
      const { bypass_actors: actors } = ruleset.parse(one.data);
      if (actors === void 0)
        throw new Error("GitHub tells who may go past a ruleset only to those who may change it");
      who.push(...actors.map(({ actor_id: id2, actor_type: kind }) => actorText(kind, id2 ?? void 0)));
    }
    return who;
  });
  return read.known ? known([...new Set(read.value)]) : read;
}
var actorText = (kind, id2) => kind === "RepositoryRole" ? ROLES[id2 ?? 0] ?? `the repository role ${id2 ?? ""}` : `${kind} ${id2 ?? ""}`.trim();

// src/commands/doctor/read-github.ts
var BOT_BRANCHES = ["aws-jit-ledger", "aws-jit/1"];
async function readGitHub(github, { now, settings }, config, files) {
  const read = await readRepository(github);
  const clocks = { ours: instantOfMillis(now()), github: github.now() };
  const [set, subject2, online] = await Promise.all([
    settings ? readSettings(github, read, config, files) : NOT_ASKED,
    readSubject(github),
    attempt(() => readFilesAt(github, read.repository.head, [...files.present.keys()], "is absent"))
  ]);
  const { name, id: id2, defaultBranch } = read.repository;
  const { rules, codeowners } = read;
  const ownerErrors = codeowners.known && codeowners.value === "absent" ? known([]) : read.ownerErrors;
  return {
    facts: {
      ...set,
      ...{ name, id: id2, defaultBranch, private: read.repository.private },
      issuer: tokenIssuer(github.octokit.request.endpoint.DEFAULTS.baseUrl),
      ...{ rules, codeowners, ownerErrors, subject: subject2, clocks }
    },
    online
  };
}
var UNASKED = unknown("it was not asked for");
var NOT_ASKED = {
  archived: false,
  hasIssues: true,
  bypass: UNASKED,
  people: /* @__PURE__ */ new Map(),
  teams: /* @__PURE__ */ new Map(),
  accounts: /* @__PURE__ */ new Map(),
  environments: /* @__PURE__ */ new Map(),
  secrets: { environments: /* @__PURE__ */ new Map(), repository: UNASKED, organization: UNASKED },
  actions: UNASKED,
  token: UNASKED,
  schedules: /* @__PURE__ */ new Map(),
  botBranches: /* @__PURE__ */ new Map(),
  pin: UNASKED
};
async function readSettings(github, read, config, files) {
  const { octokit, owner, repo } = github;
  const environments = asked(ENVIRONMENTS, (each) => readEnvironment(github, each));
  const there = async () => [...await environments].flatMap(
    ([name, found]) => found.known && found.value !== "absent" ? [name] : []
  );
  const [answer, bypass, [people, teams], accounts, secrets, actions, token, schedules, botBranches, pin] = await Promise.all([
    octokit.request("GET /repos/{owner}/{repo}", { owner, repo }).then(({ data }) => about.parse(data)),
    readBypass(github, read.repository.defaultBranch),
    readOwners(github, read),
    asked(idsIn(config), (each) => readLogin(github, each)),
    there().then((names2) => readSecrets(github, names2)),
    readActions(github),
    readToken(github),
    asked(SCHEDULES, (each) => readSchedule(github, each)),
    asked(
      BOT_BRANCHES,
      (each) => attempt(() => readRules(github, each))
    ),
    files.settings === void 0 ? void 0 : readPin(github, files.settings.uses)
  ]);
  return {
    archived: answer.archived,
    hasIssues: answer.has_issues,
    ...{ bypass, people, teams, accounts, secrets, actions, token, schedules, botBranches, pin },
    environments: await environments
  };
}
var about = object({ archived: boolean(), has_issues: boolean() });
async function asked(keys, ask) {
  return new Map(await Promise.all([...keys].map(async (key) => [key, await ask(key)])));
}
function idsIn(config) {
  if (config === void 0) return /* @__PURE__ */ new Set();
  const { identities, roles, approvers } = config;
  return /* @__PURE__ */ new Set([
    ...identities.keys(),
    ...[...roles.values()].flatMap(({ members, requesters = [] }) => [...members, ...requesters]),
    ...[...approvers?.values() ?? []].flat()
  ]);
}
var permission = object({
  permission: _enum(["admin", "write", "read", "none"]),
  user: object({ id })
});
async function readOwners(github, { codeowners }) {
  const owners = codeowners.known && codeowners.value !== "absent" ? parseCodeowners(codeowners.value.text).rules.flatMap((rule) => rule.owners) : [];
  const { octokit, owner, repo } = github;
  const logins = new Set(owners.flatMap((each) => each.kind === "user" ? [each.login.toLowerCase()] : []));
  const people = await asked(
    logins,
    (username) => attempt(async () => {
      try {
        const { data } = await octokit.request(
          "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
          {
            owner,
            repo,
            username
          }
        );
        const read = permission.parse(data);
        return { id: UserId.of(read.user.id), permission: read.permission };
      } catch (error) {
        if (hasStatus(error, 404))
          return { id: UserId.of(Number.MAX_SAFE_INTEGER), permission: "none" };
        throw error;
      }
    })
  );
  const reader = new People(github);
  const slugs = new Map(
    owners.flatMap(
      (each) => each.kind === "team" ? [[`${each.org}/${each.slug}`.toLowerCase(), each]] : []
    )
  );
  const teams = /* @__PURE__ */ new Map();
  for (const [key, { org, slug }] of slugs) {
    const { canWrite, members } = await reader.team(org, slug);
    teams.set(
      key,
      !canWrite.known ? unknown(canWrite.why) : !members.known ? unknown(members.why) : known({ canWrite: canWrite.value, members: members.value })
    );
  }
  return [people, teams];
}
var readLogin = ({ octokit }, account_id) => attempt(async () => {
  try {
    const { data } = await octokit.request("GET /user/{account_id}", { account_id });
    return object({ login: string() }).parse(data).login;
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
});
var commit = object({ commit: object({ committer: object({ date: instant }) }) });
async function readPin({ octokit }, uses) {
  const [, owner, repo, ref] = /^([^/@]+)\/([^/@]+)(?:\/[^@]*)?@([0-9a-f]{40})/.exec(uses) ?? [];
  if (owner === void 0 || repo === void 0 || ref === void 0) return void 0;
  return attempt(async () => {
    try {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref });
      return commit.parse(data).commit.committer.date;
    } catch (error) {
      if (hasStatus(error, 422)) return "absent";
      throw error;
    }
  });
}

// src/commands/doctor/read-talk.ts
async function readSlack(config, token, url, limits) {
  const names2 = new Set(
    [
      config.slack_notification_channel,
      ...[...config.accounts.values()].map((each) => each.slack_channel)
    ].filter((each) => each !== void 0)
  );
  if (names2.size === 0) return void 0;
  return reading(async () => {
    if (!token?.trim()) throw new Error("SLACK_BOT_TOKEN is not set here");
    const call = callsTo(token.trim(), url, limits);
    const me = await call("auth.test", {});
    const channels = /* @__PURE__ */ new Map();
    const listed = await reading(
      () => paged(
        call,
        "conversations.list",
        { types: "public_channel,private_channel", exclude_archived: false, limit: 1e3 },
        "channels"
      )
    );
    for (const name of names2) {
      if (!listed.known) {
        channels.set(name, listed);
        continue;
      }
      const found = listed.value.find(
        (each) => textIn(each, "id") === name || `#${textIn(each, "name") ?? ""}` === name
      );
      channels.set(
        name,
        known(
          found === void 0 ? "absent" : { member: found["is_member"] === true, archived: found["is_archived"] === true }
        )
      );
    }
    const emails = /* @__PURE__ */ new Map();
    for (const address of config.slack.emails.values())
      emails.set(address, await reading(async () => await lookUp(call, address) !== void 0));
    return { scopes: scopesIn(me), channels, emails };
  });
}
function scopesIn(answer) {
  const more = answer["response_metadata"];
  const scopes = isFields(more) ? more["scopes"] : void 0;
  return Array.isArray(scopes) ? known(scopes.filter((each) => typeof each === "string")) : { known: false, why: "Slack did not say what the token may do" };
}
var models = object({
  data: array(object({ id: string(), max_model_len: int().positive().nullish() }))
});
async function readModel(config, settings, { answerMs }) {
  if (config.model === void 0) return void 0;
  if (settings === void 0) return { known: false, why: "OPENAI_API_KEY is not set here" };
  const { baseUrl, apiKey, name, context } = settings;
  const offered = await reading(async () => {
    const answer = await fetch(`${baseUrl.replace(/\/$/, "")}/models`, {
      headers: { authorization: `Bearer ${apiKey}` },
      redirect: "error",
      signal: AbortSignal.timeout(answerMs)
    });
    if (!answer.ok) throw new Error(`${baseUrl} answered ${answer.status} to the question for its models`);
    const { data } = models.parse(await answer.json());
    return new Map(data.map((each) => [each.id, each.max_model_len ?? void 0]));
  });
  return known({ name, url: baseUrl, context, offered });
}

export {
  SUBJECTS,
  GITHUB_ISSUER,
  examine,
  KNOWS,
  findingsText,
  findingsJson,
  readExaminations,
  PATHS,
  readFiles,
  reading,
  readGitHub,
  readSlack,
  readModel
};
