import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";

// src/approval/ignored-owners.ts
var UNKNOWN_OWNER = "Unknown owner";
function ignoredOwners({ line, owners }, errors) {
  const ignored = /* @__PURE__ */ new Set();
  for (const error of errors.filter((each) => each.line === line)) {
    const named = error.kind === UNKNOWN_OWNER ? owners.filter((owner) => isAt(owner, error)) : [];
    for (const owner of named.length > 0 ? named : owners) ignored.add(owner);
  }
  return [...ignored];
}
function isAt(owner, { source, column }) {
  const word = /^[^\s#]*/.exec(source.slice(column - 1))?.[0] ?? "";
  return word.toLowerCase() === ownerText(owner).toLowerCase();
}

// src/approval/protected-paths.ts
var OWNED = [
  {
    what: ".github/",
    examples: [
      ".github/CODEOWNERS",
      ".github/workflows/grant.yml",
      ".github/actions/setup/action.yml",
      ".github/ISSUE_TEMPLATE/aws-access.yml"
    ]
  },
  { what: "src/", examples: ["src/index.ts", "src/approval/verify.ts", "src/shipped/data/catalog.json"] },
  { what: "dist/", examples: ["dist/index.js", "dist/catalog.json", "dist/chunks/grant.js"] },
  { what: "action.yml", examples: ["action.yml"] },
  { what: "package*.json", examples: ["package.json", "package-lock.json"] },
  { what: "aws-jit.yml", examples: ["aws-jit.yml"] },
  { what: "deploy/", examples: ["deploy/account.yml", "deploy/organisation/scp.json"] },
  { what: "requests/", examples: ["requests/prod/2026-01/1.yml", "requests/any-other/2031-12/99.yml"] },
  {
    what: "policies/",
    examples: [
      "policies/prod/2026-01/1.json",
      "policies/prod/2026-01/1.md",
      "policies/any-other/2031-12/99.json"
    ]
  }
];
var CURATED = { what: "curated/", examples: ["curated/any.json", "curated/any-other.json"] };
var PRESETS = { what: "presets/", examples: ["presets/any.json", "presets/any-other.json"] };
var STANDING = {
  what: "standing/",
  examples: [
    "standing/prod/any.yml",
    "standing/prod/any.json",
    "standing/prod/any.md",
    "standing/any-other/x.yml"
  ]
};
var ownedIn = ({
  curated,
  presets,
  standing = false
}) => [
  ...OWNED,
  ...curated ? [CURATED] : [],
  ...presets ? [PRESETS] : [],
  ...standing ? [STANDING] : []
];
function protectedPathProblems(facts) {
  const { repository, codeowners, ownerErrors } = facts;
  if (!codeowners.known) {
    return [{ code: "codeowners-unread", message: `CODEOWNERS could not be read: ${codeowners.why}.` }];
  }
  const file = codeowners.value;
  if (file === "absent") {
    return [
      {
        code: "codeowners-missing",
        message: `${repository.defaultBranch} has no CODEOWNERS: add .github/CODEOWNERS that names owners for ${ownedIn(
          facts
        ).map(({ what }) => what).join(", ")}.`
      }
    ];
  }
  if (!ownerErrors.known || ownerErrors.value.some(({ path }) => path !== file.path)) {
    const why = ownerErrors.known ? "GitHub gave those of another file" : ownerErrors.why;
    return [
      {
        code: "owner-errors-unread",
        message: `Which owners in ${file.path} GitHub ignores could not be read: ${why}. The next run reads it again.`
      }
    ];
  }
  const parsed = parseCodeowners(file.text);
  const asked = [
    ...ownedIn(facts),
    // A CODEOWNERS at a place that GitHub looks at earlier would replace this one.
    {
      what: file.path,
      examples: CODEOWNERS_LOCATIONS.slice(0, CODEOWNERS_LOCATIONS.indexOf(file.path) + 1)
    }
  ];
  return asked.flatMap(({ what, examples }) => {
    const reason = unowned(parsed, ownerErrors.value, file.path, what, examples);
    return reason ? [reason] : [];
  });
}
function unowned(codeowners, errors, file, what, examples) {
  const own = what.endsWith("/") ? [
    ...codeowners.rules.filter(({ owners }) => owners.length === 0).map(({ pattern }) => pattern),
    ...codeowners.skipped.flatMap(({ meant }) => meant ? [meant] : [])
  ].map((pattern) => example(pattern, what.slice(0, -1))).filter((path) => path.startsWith(what)) : [];
  for (const path of [...examples, ...own]) {
    const ownership = ownersOf(codeowners, path);
    if (ownership.kind === "owned") {
      const ignored = ignoredOwners(ownership, errors);
      if (ignored.length < ownership.owners.length) continue;
      const names = ignored.map(ownerText).slice(0, 5).join(", ");
      return {
        code: "protected-path-owner-invalid",
        message: `Line ${ownership.line} of ${file} names ${names} for ${path}, and GitHub ignores that: nobody of that name exists and has write access. Name people or teams who have.`
      };
    }
    const message = ownership.kind === "unclear" ? `GitHub skips line ${ownership.line} of ${file}, since ${ownership.why}, though it seems to be about ${path}: mend that line.` : ownership.kind === "unowned" ? `Line ${ownership.line} of ${file} leaves ${path} without an owner: name owners for ${what}.` : `Nobody owns ${path}: add a line to ${file} that names owners for ${what}.`;
    return {
      code: "protected-path-unowned",
      message,
      ...ownership.kind === "unclear" ? {} : { lacks: { what, line: ownership.kind === "unowned" ? ownership.line : void 0 } }
    };
  }
  return void 0;
}
function example(pattern, folder) {
  const names = pattern.segments.map(
    (segment, index) => segment === "**" ? index === 0 ? folder : "any" : segment.map((token) => typeof token === "object" ? token.literal : "x").join("")
  );
  const [first] = pattern.segments;
  if (first !== void 0 && first !== "**" && first.some((token) => typeof token === "string"))
    names[0] = folder;
  return names.join("/");
}

// src/approval/branch-protection.ts
function protectionProblems(facts) {
  return [...ruleProblems(facts), ...protectedPathProblems(facts)];
}
function ruleProblems({ repository, rules }) {
  const where = `Settings \u2192 Rules \u2192 Rulesets \u2192 the ruleset for ${repository.defaultBranch}`;
  if (!rules.known) {
    return [
      {
        code: "rules-unread",
        message: `The rules of ${repository.defaultBranch} could not be read: ${rules.why}.${free(repository)}`
      }
    ];
  }
  const pulls = rules.value.filter((rule) => rule.type === "pull_request");
  const has = (type) => rules.value.some((rule) => rule.type === type);
  const wanted = [
    [pulls.length > 0, 'switch on "Require a pull request before merging"'],
    [pulls.some((rule) => rule.requiredApprovals >= 1), 'set "Required approvals" to 1 or more'],
    [pulls.some((rule) => rule.requireCodeOwnerReview), 'switch on "Require review from Code Owners"'],
    [
      pulls.some((rule) => rule.dismissStaleReviews),
      'switch on "Dismiss stale pull request approvals when new commits are pushed"'
    ],
    [
      pulls.some((rule) => rule.requireLastPushApproval),
      'switch on "Require approval of the most recent reviewable push"'
    ],
    [has("non_fast_forward"), 'switch on "Block force pushes"'],
    [has("deletion"), 'switch on "Restrict deletions"']
  ];
  const missing = wanted.filter(([present]) => !present).map(([, set]) => set);
  const hint = pulls.length === 0 ? ` Classic branch protection does not count: only an administrator can read it.${free(repository)}` : "";
  return missing.map((set, index) => ({
    code: "rule-missing",
    message: `${repository.defaultBranch} is not protected enough: ${set} (${where}).${index === 0 ? hint : ""}`
  }));
}
var free = (repository) => repository.private ? " This repository is private: on the Free plan GitHub offers private repositories neither rulesets nor code owners. Take the Team plan or make the repository public; `trial: true` in aws-jit.yml grants without protection, and says so." : "";

export {
  protectedPathProblems,
  protectionProblems
};
