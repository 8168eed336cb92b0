const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
const { spawn } = process.getBuiltinModule("node:child_process");
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { randomBytes } = process.getBuiltinModule("node:crypto");
const { timingSafeEqual } = process.getBuiltinModule("node:crypto");
const { mkdir, mkdtemp, rm, writeFile } = process.getBuiltinModule("node:fs/promises");
const { tmpdir } = process.getBuiltinModule("node:os");
const { dirname, join } = process.getBuiltinModule("node:path");
import {
  ACCOUNT,
  CHANNEL,
  HTTPException,
  Hono,
  PEOPLE,
  REPOSITORY_ID,
  WEB_FLOW,
  atLeast,
  exampleSettings,
  filesOf,
  isPull,
  issueBody,
  labelsOf,
  listen,
  mergeBlocks,
  startExample
} from "./chunk-WLMULX2L.js";
import "./chunk-KZSUW6U4.js";
import "./chunk-AKFGJZ5H.js";
import {
  issueForm
} from "./chunk-CNEYSF7I.js";
import {
  loadShippedFiles
} from "./chunk-B2O7WOAY.js";
import {
  pageOf
} from "./chunk-G632O6YE.js";
import "./chunk-YRDYCG3V.js";
import {
  standingView
} from "./chunk-AGSNOP3K.js";
import {
  canonicalPolicy
} from "./chunk-GEF6626P.js";
import "./chunk-3PAJHQ4T.js";
import {
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  STANDING_FORM,
  standingForm,
  useBody
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-A5VQQW3W.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  readStandingAsWritten,
  serialiseStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  LEDGER_BRANCH
} from "./chunk-5PBHIICC.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  addRow,
  noRows,
  pageModel
} from "./chunk-O2NVRYIK.js";
import "./chunk-6WXS2QK3.js";
import {
  readHistory
} from "./chunk-52ZP3XWL.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import {
  iso_exports
} from "./chunk-PSWFDC2Q.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  number,
  object,
  partialRecord,
  prettifyError,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  FIELD_ORDER,
  approversFor,
  peopleOf,
  principalOf
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  serialise
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  formatInstant,
  instantOfMillis,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountId,
  AccountName,
  RepositoryId,
  UserId
} from "./chunk-YWRVI5OC.js";
import {
  parse
} from "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/playground-command.ts

// playground/playground.ts

// node_modules/hono/dist/middleware/body-limit/index.js
var ERROR_MESSAGE = "Payload Too Large";
var bodyLimit = (options) => {
  const onError = options.onError || (() => {
    const res = new Response(ERROR_MESSAGE, { status: 413 });
    throw new HTTPException(413, { res });
  });
  const maxSize = options.maxSize;
  return async function bodyLimit2(c, next) {
    if (!c.req.raw.body) return next();
    const hasTransferEncoding = c.req.raw.headers.has("transfer-encoding");
    if (c.req.raw.headers.has("content-length") && !hasTransferEncoding) return parseInt(c.req.raw.headers.get("content-length") || "0", 10) > maxSize ? onError(c) : next();
    let size = 0;
    let buffer = /* @__PURE__ */ new Uint8Array(0);
    const rawReader = c.req.raw.body.getReader();
    for (; ; ) {
      const { done: done2, value } = await rawReader.read();
      if (done2) break;
      const offset = size;
      size += value.length;
      if (size > maxSize) return onError(c);
      if (size > buffer.length) {
        const grown = new Uint8Array(Math.min(maxSize, Math.max(size, buffer.length * 2)));
        grown.set(buffer.subarray(0, offset));
        buffer = grown;
      }
      buffer.set(value, offset);
    }
    c.req.raw = new Request(c.req.raw, { body: buffer.subarray(0, size) });
    return next();
  };
};

// playground/brought-standing.ts
var DAY = 24 * 60 * 60;
function exampleBreakGlass(now) {
  const standing = {
    name: "on-call",
    account: AccountName.of("prod"),
    repository: RepositoryId.of(REPOSITORY_ID),
    accountId: AccountId.of(ACCOUNT),
    people: [UserId.of(PEOPLE.alice)],
    duration: 3600,
    uses: 5,
    within: 7 * DAY,
    until: addSeconds(now, 60 * DAY - now % DAY),
    review: "afterwards",
    purpose: "For the night on which the nightly export fails and nobody is awake to approve."
  };
  const policy = serialise({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["s3:GetObject"],
        Resource: ["arn:aws:s3:::acme-nightly-exports/*"]
      }
    ]
  });
  return { standing: serialiseStanding(standing), policy };
}
function standingFiles(written) {
  const read = readStandingAsWritten(written.standing);
  if (!read.ok) return { problem: `Its file cannot be read. ${wordsOf(read.problems)}` };
  const policy = canonicalPolicy(written.policy);
  if (!policy.ok) return { problem: `Its policy cannot be read. ${wordsOf(policy.problems)}` };
  const document = readPolicy(policy.value);
  if (!document.ok) return { problem: `Its policy cannot be read. ${wordsOf(document.problems)}` };
  const paths = standingPaths(read.value);
  return {
    name: standingText(read.value),
    files: {
      [paths.standing]: serialiseStanding(read.value),
      [paths.policy]: policy.value,
      [paths.review]: standingView(read.value, document.value)
    }
  };
}
var wordsOf = (problems) => problems.map(({ path, message }) => `${path}: ${message}`).join(" ");
function broughtStanding({ repository }) {
  const { git } = repository.state;
  const tree = git.commit(repository.tip())?.tree;
  const paths = tree === void 0 ? [] : [...git.files(tree).keys()];
  return paths.flatMap((path) => /^standing\/(.+)\.yml$/.exec(path)?.[1] ?? []).sort();
}

// playground/configuration-text.ts
var ENDPOINTS = /^["']?endpoints["']?[ \t]*:/;
function withoutEndpoints(text2) {
  let inside = false;
  return text2.split("\n").filter((line) => {
    if (ENDPOINTS.test(line)) inside = true;
    else if (line === "" || /^[^\s}\]]/.test(line)) inside = false;
    return !inside;
  }).join("\n");
}
function withEndpoints(text2, { aws, slack }) {
  const own = withoutEndpoints(text2);
  const hosts = `aws: "${aws}"${slack === void 0 ? "" : `, slack: "${slack}"`}`;
  return `${own.endsWith("\n") || own === "" ? own : `${own}
`}endpoints: {${hosts}}
`;
}

// playground/gate.ts
var REPORT = /\/report$/;
function gate({ host, token }) {
  const expected = Buffer.from(token);
  return async (c, next) => {
    const refuse = (why) => c.text(`Refused: ${why}
`, 403);
    if (c.req.header("host") !== host()) return refuse("the address is not the one that was printed.");
    const given = Buffer.from(c.req.path.split("/")[1] ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return refuse("the token in the address is missing or another one. Open the address that was printed.");
    const own = `http://${host()}`;
    const origin = c.req.header("origin");
    if (origin !== void 0 && origin !== own) return refuse("another origin asks.");
    const site = c.req.header("sec-fetch-site");
    const opened2 = site === "none" && c.req.method === "GET";
    if (site !== void 0 && site !== "same-origin" && !opened2) return refuse("another site asks.");
    if (c.req.method === "POST" && c.req.header("content-type") !== "application/json")
      return refuse("a request that changes something is JSON.");
    await next();
    const { headers } = c.res;
    headers.set("Content-Security-Policy", REPORT.test(c.req.path) ? IN_FRAME : PAGE);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    return void 0;
  };
}
var PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
var IN_FRAME = "frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

// playground/scenes.ts
var EXPORTS = {
  account: "prod",
  services: "s3",
  resources: "nightly-exports",
  access: "read",
  reason: "Download yesterday's nightly export files to find out why the parser fails",
  duration: "8h"
};
var OBJECT = "arn:aws:s3:::acme-nightly-exports/2026-11-21.csv";
var AT = "2026-11-18T09:00:00Z";
var file = (answers2 = {}, as2 = "alice") => ({
  do: "file",
  as: as2,
  answers: { ...EXPORTS, ...answers2 }
});
var REQUEST = 1;
var PULL = 2;
var approved = (number3 = PULL, as2 = "bob") => [
  { do: "approve", as: as2, number: number3 },
  { do: "merge", as: as2, number: number3 }
];
var SECOND_PULL = 4;
var FUNCTION = {
  services: "lambda",
  resources: "arn:aws:lambda:eu-west-1:111122223333:function:checkout",
  access: "write",
  duration: "4h"
};
var BREAK_GLASS = [
  { do: "bring", as: "alice", ...exampleBreakGlass(parseInstant(AT)) },
  { do: "approve", as: "bob", number: 1 },
  { do: "approve", as: "carol", number: 1 },
  { do: "merge", as: "carol", number: 1 },
  {
    do: "file-use",
    as: "alice",
    of: "prod/on-call",
    reason: "The export failed at three in the morning and nobody answers"
  }
];
var RECORD = 3;
var use = { do: "use", as: "alice", action: "s3:GetObject", resource: OBJECT };
function scene(id, title, about, look, steps, tried) {
  const scene2 = { playground: 1, title, at: AT, steps: [...steps] };
  return { id, title, about, look, scene: scene2, ...tried === void 0 ? {} : { tried } };
}
var configured = (more) => ({ do: "configure", text: `${exampleSettings()}${more}` });
var EVERYTHING = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:*"],
      "Resource": ["*"]
    }
  ]
}
`;
var SCENES = [
  scene(
    "live",
    "Access that is live",
    "alice asked, bob approved and merged, and AWS lets her read the exports until this evening. She has read one already.",
    { as: "alice", place: "aws" },
    [file(), ...approved(), use]
  ),
  scene(
    "two-approvers",
    "Two approvers",
    "Every request takes two approvals here. bob has approved and merged; nothing is granted until carol approves too. Be carol.",
    { as: "carol", place: "pulls" },
    [configured("approval: {required: 2}\n"), file(), ...approved()]
  ),
  scene(
    "question",
    "A question",
    "alice asked for read access, and her reason asks for a change. The draft waits for her answer: comment \u201C/answer write ssm\u201D, and it goes on. (\u201C/answer 2\u201D leaves the change out; then her reason names nothing to do with read access, and she is asked again.)",
    { as: "alice", place: "issues" },
    [
      file({
        services: "ssm",
        resources: "arn:aws:ssm:eu-west-1:111122223333:parameter/checkout/*",
        reason: "Change the database password parameter of checkout",
        duration: "1h"
      })
    ]
  ),
  scene(
    "refusal",
    "A refusal with its reasons",
    "alice asked for a service that nobody may ask for here, for every resource, and for thirty days. Nothing is drafted. Each of the three reasons says what to do; if she edits her issue, it is looked at anew.",
    { as: "alice", place: "issues" },
    [
      file({
        services: "iam",
        resources: "*",
        access: "permissions",
        reason: "Give me everything, please",
        duration: "30d"
      })
    ]
  ),
  scene(
    "escalation",
    "An escalation over two grants",
    "alice may change the code of a function, which two people approved. Now she asks to call it: by itself an everyday wish, and with what she holds she runs any code as the function. The pull request says so, bob\u2019s approval alone grants nothing. Be carol.",
    { as: "carol", place: "pulls" },
    [
      file({ ...FUNCTION, reason: "Update the code of the function checkout with the fix of today" }),
      { do: "approve", as: "carol", number: PULL },
      ...approved(),
      file({ ...FUNCTION, reason: "Invoke the function checkout once" }),
      ...approved(SECOND_PULL)
    ]
  ),
  scene(
    "later",
    "Access that begins later",
    "alice asked for tonight\u2019s maintenance window, bob approved it in the morning. It is in place, with its beginning and its end in each statement, and AWS refuses everything until 20:00 UTC. Move the clock.",
    { as: "alice", place: "aws" },
    [file({ duration: "2h", start: "2026-11-18T20:00Z" }), ...approved()]
  ),
  scene(
    "break-glass",
    "Break glass",
    "Nobody was awake to approve. What bob and carol approved in advance was given to alice at once, after they had been told of it in a comment. Her hour is over; now somebody who could have approved it has to look at what she used. Be bob: read the pull request of record, and approve it.",
    { as: "bob", place: "pulls" },
    [...BREAK_GLASS, use, { do: "wait", until: "end" }, { do: "wait", until: "hour" }]
  ),
  scene(
    "break-glass-overdue",
    "Break glass that nobody looked at",
    "alice used break glass two days ago, and nobody has signed off what she used. She has approved the record herself, which counts for nothing. Those who may approve are reminded again and again, the health issue names it, and the report has it under Now until somebody approves the pull request.",
    { as: "bob", place: "report" },
    [
      ...BREAK_GLASS,
      use,
      { do: "wait", until: "end" },
      { do: "approve", as: "alice", number: RECORD },
      { do: "wait", until: "tomorrow" },
      { do: "wait", until: "tomorrow" }
    ]
  ),
  scene(
    "revocation",
    "A revocation",
    "alice closed her issue when she was done. What was attached is gone within minutes, and a tombstone keeps it from coming again.",
    { as: "alice", place: "aws" },
    [file(), ...approved(), use, { do: "close", as: "alice", number: REQUEST }]
  ),
  scene(
    "outage",
    "GitHub is down, and access ends",
    "alice had access when GitHub went down. No run has started since, and her time is up: AWS has ended it by itself. End the outage under aws-jit.yml, and let an hour pass.",
    { as: "alice", place: "aws" },
    [file(), ...approved(), { do: "outage", of: "github", ends: false }, { do: "wait", until: "end" }]
  ),
  scene(
    "forgery",
    "Somebody forges an approval",
    "mallory can write to the repository. She set the label, wrote what the bot writes, pushed a policy of her own onto the draft, approved it and merged it, in the end even past GitHub\u2019s rules. Nothing is attached to anybody.",
    { as: "mallory", place: "pulls" },
    [
      file(),
      { do: "label", as: "mallory", number: REQUEST, label: "aws-jit: granted" },
      {
        do: "comment",
        as: "mallory",
        number: REQUEST,
        body: "<!-- aws-jit:1:granted -->\nApproved by @bob. Access is live."
      },
      { do: "push", as: "mallory", number: PULL, path: "policies/prod/2026-11/1.json", text: EVERYTHING },
      { do: "approve", as: "mallory", number: PULL },
      { do: "merge", as: "mallory", number: PULL },
      { do: "merge-past-rules", as: "mallory", number: PULL }
    ],
    [
      ["Set the label \u201Caws-jit: granted\u201D", "Labels are only shown: nothing reads an approval from one."],
      ["Wrote what the bot writes", "It is not by the bot\u2019s account, and no comment is an approval anyway."],
      ["Pushed a policy of her own", "The bot drafted it anew from the request; her commit is gone."],
      ["Approved the draft", "CODEOWNERS does not name her: her approval does not count."],
      ["Pressed Merge", "GitHub refused it: no code owner had approved."],
      [
        "Got it merged past GitHub\u2019s rules",
        "The grant proved the approval anew, found none that counts, and attached nothing. Its comment on the issue says why."
      ]
    ]
  )
];

// playground/step.ts
var PEOPLE_AT_DESKS = ["alice", "bob", "carol", "mallory"];
var as = _enum(PEOPLE_AT_DESKS);
var number2 = int().min(1).max(1e6);
var body = string().max(65536);
var answers = partialRecord(_enum(FIELD_ORDER), string().max(2e4)).refine((given) => Object.keys(given).length > 0, "At least one answer.");
var hurried = literal(true).exactOptional();
var Step = discriminatedUnion("do", [
  strictObject({ do: literal("file"), as, answers, hurried }),
  /** A use of what was approved in advance, by its form. */
  strictObject({
    do: literal("file-use"),
    as,
    of: string().max(200),
    reason: string().max(2e4),
    duration: string().max(40).exactOptional(),
    hurried
  }),
  /** A pull request of somebody's own that brings an approval in advance: its file, and its policy. */
  strictObject({ do: literal("bring"), as, standing: body, policy: body, hurried }),
  strictObject({ do: literal("comment"), as, number: number2, body, hurried }),
  strictObject({ do: literal("edit"), as, number: number2, body, hurried }),
  strictObject({ do: literal("close"), as, number: number2, hurried }),
  strictObject({ do: literal("reopen"), as, number: number2, hurried }),
  strictObject({ do: literal("label"), as, number: number2, label: string().min(1).max(50), hurried }),
  strictObject({ do: literal("approve"), as, number: number2, hurried }),
  strictObject({ do: literal("request-changes"), as, number: number2, body, hurried }),
  strictObject({ do: literal("merge"), as, number: number2, hurried }),
  /** Merges past GitHub's rules, as somebody who may bypass them could: what the grant makes of it is the question. */
  strictObject({ do: literal("merge-past-rules"), as, number: number2, hurried }),
  /** Writes a file on a pull request's branch: what everybody with write access can do. */
  strictObject({
    do: literal("push"),
    as,
    number: number2,
    path: string().regex(/^(?!\/)(?:(?!\.\.?\/)[\w.-]{1,100}\/){0,6}[\w-][\w.-]{0,99}$/),
    text: body,
    hurried
  }),
  /** A workflow started by hand, on the default branch. */
  strictObject({
    do: literal("dispatch"),
    as,
    workflow: string().regex(/^[\w-]{1,60}\.yml$/),
    hurried
  }),
  /** Uses AWS with what somebody has at the time. */
  strictObject({
    do: literal("use"),
    as,
    action: string().regex(/^[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80}$/),
    resource: union([literal("*"), string().regex(/^arn:[!-~]{1,2000}$/)]),
    hurried
  }),
  strictObject({ do: literal("wait"), until: _enum(["hour", "end", "tomorrow"]) }),
  strictObject({
    do: literal("outage"),
    of: _enum(["github", "aws", "slack"]),
    ends: boolean(),
    hurried
  }),
  /** Another `aws-jit.yml` is merged: by whom, where it was not the administrator, who owns it with others. */
  strictObject({ do: literal("configure"), as: as.exactOptional(), text: body, hurried })
]);
var MOST_STEPS = 2e3;
var Scene = strictObject({
  playground: literal(1),
  title: string().max(200).exactOptional(),
  /** When it begins; the clock stands but for the steps. */
  at: iso_exports.datetime(),
  steps: array(Step).max(MOST_STEPS)
});
function readScene(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (error) {
    return { problems: `It is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = Scene.safeParse(value);
  return read.success ? { scene: read.data } : { problems: prettifyError(read.error) };
}

// playground/principals.ts
var USERS = ["alice", "bob", "carol"];
var principalOf2 = (login) => USERS.includes(login) ? { kind: "iam-user", name: login } : void 0;
var PRINCIPALS = [
  ...USERS.map((name) => ({ login: name, principal: { kind: "iam-user", name } })),
  { login: "dave", principal: { kind: "iam-role", name: "deploy" } }
];
function endInName(arn) {
  const [, y, mo, d, h, mi, s] = /\/jit-[^/]*-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(arn) ?? [];
  if (y === void 0) return void 0;
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)) / 1e3;
}
function endsAhead({ aws, clock }) {
  const account = aws.account(ACCOUNT);
  const ends = PRINCIPALS.flatMap(
    ({ principal }) => account.attached(principal).flatMap((arn) => endInName(arn) ?? [])
  );
  return [...new Set(ends)].filter((end) => end > clock.now()).sort((a, b) => a - b);
}

// playground/views/aws-shown.ts
function awsShown({ aws, clock }) {
  const account = aws.account(ACCOUNT);
  return {
    account: ACCOUNT,
    principals: PRINCIPALS.map(({ login, principal }) => ({
      login,
      kind: principal.kind === "iam-user" ? "IAM user" : "IAM role",
      name: principal.name,
      attached: account.attached(principal).map((arn) => {
        const end = endInName(arn);
        const begins = beginningIn(account.document(arn));
        return {
          arn,
          name: arn.replace(/^.*\//, ""),
          begins: begins === void 0 || begins <= formatInstant(clock.now()) ? void 0 : begins,
          until: end === void 0 ? void 0 : formatInstant(instantOfMillis(end * 1e3)),
          over: end !== void 0 && end <= clock.now(),
          document: pretty(account.document(arn))
        };
      })
    })),
    /** Policies of ours that nobody holds: tombstones of what was taken back. */
    tombstones: account.policies().map(({ arn }) => arn).filter(
      (arn) => arn.includes("/jit/") && !PRINCIPALS.some(({ principal }) => account.attached(principal).includes(arn))
    )
  };
}
function mayDo({ aws, clock }, login, action, resource) {
  const account = aws.account(ACCOUNT);
  const principal = principalOf2(login);
  if (principal === void 0)
    return { decision: "implicitDeny", until: void 0, why: `${login} has no identity in AWS.` };
  const decision = account.can(principal, action, resource);
  const allowedAt = (at2) => account.can(principal, action, resource, { at: at2 }) === "allowed";
  const ends = account.attached(principal).flatMap((arn) => endInName(arn) ?? []).filter((end) => end > clock.now() && allowedAt(end - 1) && !allowedAt(end));
  const until = decision === "allowed" && ends.length > 0 ? formatInstant(instantOfMillis(Math.min(...ends) * 1e3)) : void 0;
  return { decision, until, why: void 0 };
}
var beginningIn = (document) => /"DateGreaterThanEquals":\s*\{\s*"aws:CurrentTime":[\s[]*"([\dTZ:-]+)"/.exec(document ?? "")?.[1];
function pretty(document) {
  if (document === void 0) return "";
  try {
    return JSON.stringify(JSON.parse(document), null, 2);
  } catch {
    return document;
  }
}

// playground/views/review-counts.ts
function againstApproval({ repository, github }, issue, requester) {
  const paths = filesOf(github.world, repository.state, issue).filter(({ status }) => status !== "removed");
  const codeowners = parseCodeowners(repository.read(".github/CODEOWNERS") ?? "");
  const accounts = [
    ...new Set(
      paths.flatMap(({ path }) => /^(?:requests|policies|standing)\/([^/]+)\//.exec(path)?.[1] ?? [])
    )
  ].flatMap((name) => AccountName.is(name) ? [name] : []);
  const read = readConfig(repository.read("aws-jit.yml") ?? "");
  const config = read.ok ? read.value : void 0;
  const named2 = paths.flatMap(({ path, sha }) => {
    if (!/^standing\/.*\.yml$/.test(path)) return [];
    const standing = readStandingAsWritten(repository.state.git.blob(sha)?.toString("utf8") ?? "");
    return standing.ok ? standing.value.people : [];
  });
  const principals = paths.flatMap(({ path, sha }) => {
    if (!/^requests\/.*\.yml$/.test(path)) return [];
    const filed = readRequest(repository.state.git.blob(sha)?.toString("utf8") ?? "");
    return filed.ok ? [filed.value.principal] : [];
  });
  const gaining = /* @__PURE__ */ new Set([
    ...principals.flatMap(
      (principal) => accounts.flatMap((account) => config ? peopleOf(config, principal, account) : [])
    ),
    ...[...requester === void 0 ? [] : [requester], ...named2].flatMap(
      (id) => accounts.flatMap((account) => {
        const own = config && principalOf(config, id, account);
        return own ? peopleOf(config, own, account) : [];
      })
    )
  ]);
  return (by) => {
    const login = `@${github.world.account(by).login}`.toLowerCase();
    const owns = (path) => {
      const owned = ownersOf(codeowners, path);
      return owned.kind === "owned" && owned.owners.some((each) => ownerText(each).toLowerCase() === login);
    };
    return [
      ...by === requester ? ["requester"] : [],
      ...named2.includes(by) ? ["named in it"] : [],
      ...by !== requester && !named2.includes(by) && gaining.has(by) ? ["gets the same access"] : [],
      ...by === issue.pull.lastPusher || by === issue.author ? ["wrote to it"] : [],
      ...accounts.some((account) => config && approversFor(config, account)?.includes(by) === false) ? ["not in approvers"] : [],
      ...paths.every(({ path }) => owns(path)) ? [] : ["no code owner"],
      ...atLeast(github.world.role(repository.state, by), "write") ? [] : ["may not write"]
    ];
  };
}
function ownersOnMain({ repository }, path) {
  const owned = ownersOf(parseCodeowners(repository.read(".github/CODEOWNERS") ?? ""), path);
  return owned.kind === "owned" ? owned.owners.map(ownerText) : [];
}

// playground/views/issue-shown.ts
var issueLine = (example, issue) => ({
  number: issue.number,
  title: issue.title,
  author: loginOf(example, issue.author),
  pull: issue.pull !== void 0,
  state: issue.pull?.merged ? "merged" : issue.state,
  labels: labelsOf(example.repository.state, issue).map(({ name, color }) => ({ name, color })),
  comments: issue.comments.length,
  /** Of a draft: the request that it is for. */
  of: requestOf(issue),
  at: formatInstant(issue.createdAt)
});
function issueShown(example, issue) {
  const { repository } = example;
  return {
    ...issueLine(example, issue),
    body: issue.body,
    editedBy: issue.edits.length > 0 ? loginOf(example, issue.edits.at(-1)?.editor) : void 0,
    thread: issue.comments.map((comment) => ({
      author: loginOf(example, comment.author),
      at: formatInstant(comment.createdAt),
      body: comment.body,
      edited: comment.edits.length > 0
    })),
    ...isPull(issue) ? { proposal: proposal(example, issue) } : {},
    drafts: [...repository.state.issues.values()].filter((each) => isPull(each) && requestOf(each) === issue.number).map(({ number: number3, pull }) => ({
      number: number3,
      /** Of break glass: to be looked at, and nothing to be granted. */
      record: pull?.head.ref.endsWith(".record") === true
    }))
  };
}
function proposal(example, issue) {
  const { repository, github } = example;
  const { pull } = issue;
  const asked = [...repository.state.issues.values()].find(({ number: number3 }) => number3 === requestOf(issue));
  const against = againstApproval(example, issue, asked?.author);
  const statuses = new Map(
    repository.state.statuses.filter(({ sha }) => sha === pull.head.sha).map(({ context, state, description, creator }) => [
      context,
      { context, state, description, by: loginOf(example, creator) }
    ])
  );
  return {
    branch: pull.head.ref,
    files: filesOf(github.world, repository.state, issue).map(({ path, status, sha }) => ({
      path,
      status,
      text: status === "removed" ? "" : repository.state.git.blob(sha)?.toString("utf8") ?? ""
    })),
    reviews: pull.reviews.map((review) => ({
      author: loginOf(example, review.author),
      state: review.state,
      body: review.body,
      at: formatInstant(review.submittedAt ?? review.createdAt),
      /** Whether it is about what would be merged now. */
      ofHead: review.commit === pull.head.sha,
      /** Why it does not count as an approval. */
      against: review.state === "APPROVED" ? against(review.author) : []
    })),
    asked: [...pull.requested.users].map((id) => loginOf(example, id)),
    statuses: [...statuses.values()],
    mergedBy: pull.merged && loginOf(example, pull.merged.by),
    /** Why GitHub's rules would refuse a merge, in its words. */
    blocks: issue.state === "open" ? mergeBlocks(github.world, repository.state, issue, WEB_FLOW.id, "squash") : []
  };
}
var loginOf = ({ github }, id) => {
  const account = id === void 0 ? void 0 : [...github.world.accounts.values()].find((each) => each.id === id);
  return account?.login ?? "ghost";
};
function requestOf({ pull }) {
  const [, number3] = /^aws-jit\/(\d+)/.exec(pull?.head.ref ?? "") ?? [];
  return number3 === void 0 ? void 0 : Number(number3);
}

// playground/ledger.ts
function ledgerFiles(repository) {
  const { git, refs } = repository.state;
  const tip = refs.get(`refs/heads/${LEDGER_BRANCH}`);
  const tree = tip === void 0 ? void 0 : git.commit(tip)?.tree;
  if (tree === void 0) return /* @__PURE__ */ new Map();
  return new Map(
    [...git.files(tree)].map(([path, { sha }]) => [path, git.blob(sha)?.toString("utf8") ?? ""])
  );
}

// playground/views/overview.ts
var MOST = 60;
function overview(company) {
  const { example, runs } = company;
  const { repository, clock, slack } = example;
  const issues = [...repository.state.issues.values()].map((issue) => issueLine(example, issue)).reverse();
  const [end] = endsAhead(example);
  const ledger = [...ledgerFiles(repository)].filter(([path]) => path.startsWith("events/")).reverse();
  const threads = (slack?.threads(CHANNEL) ?? []).map((thread2) => ({
    ts: thread2[0]?.ts ?? "",
    text: thread2[0]?.text ?? "",
    replies: thread2.length - 1
  }));
  threads.reverse();
  return {
    now: formatInstant(clock.now()),
    end: end === void 0 ? void 0 : formatInstant(end),
    down: [...company.down],
    atWork: runs.atWork,
    steps: company.steps.length,
    issues: shortened(issues.filter(({ pull }) => !pull)),
    pulls: shortened(issues.filter(({ pull }) => pull)),
    runs: shortened([...runs.runs].reverse().map(runLine)),
    slack: shortened(threads),
    ledger: shortened(ledger.map(([path]) => path)),
    aws: awsShown(example)
  };
}
var shortened = (all) => ({
  shown: all.slice(0, MOST),
  more: Math.max(0, all.length - MOST)
});
var runLine = (run) => ({
  id: run.id,
  workflow: run.workflow,
  file: run.file,
  job: run.job,
  environment: run.environment,
  group: run.group,
  event: run.event,
  at: formatInstant(run.at),
  status: run.status,
  seconds: run.seconds
});
function threadShown({ example: { slack } }, ts) {
  const thread2 = slack?.threads(CHANNEL).find(([root]) => root?.ts === ts);
  return thread2?.map((message) => ({
    by: slack?.state.nameOf(message.user) ?? message.user,
    app: message.bot !== void 0,
    at: formatInstant(Number(message.ts.split(".")[0])),
    text: message.text,
    blocks: message.blocks,
    edited: message.edited,
    notified: message.notified.map((id) => slack?.state.nameOf(id) ?? id)
  }));
}
var namesOnSlack = ({ example: { slack } }) => Object.fromEntries(slack?.state.people.map(({ id, name }) => [id, name]) ?? []);
function formShown({ example: { repository } }) {
  const text2 = repository.read(".github/ISSUE_TEMPLATE/aws-access.yml");
  return text2 === void 0 ? void 0 : parse(text2);
}
var configurationShown = ({ example }) => {
  const text2 = example.repository.read("aws-jit.yml") ?? "";
  return { text: withoutEndpoints(text2), owners: ownersOnMain(example, "aws-jit.yml"), ...mistakesIn(text2) };
};
function mistakesIn(text2) {
  const read = readConfig(text2);
  return { mistakes: read.ok ? [] : read.problems };
}

// playground/views/report-shown.ts
function reportShown({ repository, clock }, within) {
  const now = clock.now();
  const problems = [];
  const rows = noRows();
  for (const [path, text2] of ledgerFiles(repository)) {
    if (!path.startsWith("events/")) continue;
    const read = readHistory(path, text2, now);
    problems.push(...read.problems);
    if (read.history) addRow(rows, read.history, now);
  }
  return pageOf(
    pageModel({
      repository: "acme/aws-access",
      url: "",
      name: "aws-jit",
      madeAt: now,
      stands: true,
      rows,
      problems
    }),
    within
  );
}

// playground/page-server.ts
var Question = strictObject({
  as: _enum(PEOPLE_AT_DESKS),
  action: string().regex(/^[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80}$/, "An action is written as s3:GetObject."),
  resource: string().regex(/^(?:\*|arn:[!-~]{1,2000})$/, "A resource is an ARN, or *.")
});
var Colours = _enum(["system", "light", "dark"]);
var MEGABYTE = 1024 * 1024;
var LONGEST_WAIT = 25;
async function servePage(playground2, assets, token, port) {
  const bound = {};
  const app = new Hono();
  app.use(gate({ token, host: () => `127.0.0.1:${bound.port ?? 0}` }));
  app.use(
    bodyLimit({
      maxSize: 4 * MEGABYTE,
      onError: (c) => c.json({ said: "That is more than is taken." }, 413)
    })
  );
  app.onError((error, c) => c.json({ ok: false, said: `The playground failed: ${error.message}` }, 500));
  const at2 = `/${token}`;
  app.get(`${at2}/`, (c) => c.html(assets.html));
  app.get(
    `${at2}/playground.js`,
    (c) => c.body(assets.script, 200, { "Content-Type": "text/javascript; charset=utf-8" })
  );
  app.get(
    `${at2}/playground.css`,
    (c) => c.body(assets.style, 200, { "Content-Type": "text/css; charset=utf-8" })
  );
  app.get(`${at2}/state`, async (c) => {
    await playground2.after(Number(c.req.query("after") ?? -1), LONGEST_WAIT);
    return c.json(playground2.state());
  });
  app.get(`${at2}/issues/:number`, (c) => {
    const { example } = playground2.company;
    const found = [...example.repository.state.issues.values()].find(
      ({ number: number3 }) => number3 === Number(c.req.param("number"))
    );
    return found ? c.json(issueShown(example, found)) : c.json({ said: "There is no such issue." }, 404);
  });
  app.get(`${at2}/runs/:id`, (c) => {
    const run = playground2.company.runs.runs.find(({ id }) => id === Number(c.req.param("id")));
    if (!run) return c.json({ said: "There is no such run." }, 404);
    return c.json({ ...runLine(run), log: run.log, summary: run.summary });
  });
  app.get(`${at2}/slack/:ts`, (c) => {
    const thread2 = threadShown(playground2.company, c.req.param("ts"));
    return thread2 ? c.json({ thread: thread2, names: namesOnSlack(playground2.company) }) : c.json({ said: "There is no such thread." }, 404);
  });
  app.get(`${at2}/ledger`, (c) => {
    const path = c.req.query("path") ?? "";
    const text2 = ledgerFiles(playground2.company.example.repository).get(path);
    return text2 === void 0 ? c.json({ said: "There is no such file." }, 404) : c.json({ path, text: text2 });
  });
  app.get(`${at2}/form`, (c) => c.json(formShown(playground2.company)));
  app.get(`${at2}/standing`, (c) => {
    const { example } = playground2.company;
    return c.json({ names: broughtStanding(example), example: exampleBreakGlass(example.clock.now()) });
  });
  app.get(`${at2}/configuration`, (c) => c.json(configurationShown(playground2.company)));
  app.get(`${at2}/report`, (c) => {
    const within = Colours.safeParse(c.req.query("colours"));
    return c.html(reportShown(playground2.company.example, within.success ? within.data : "system"));
  });
  app.get(
    `${at2}/scenes`,
    (c) => c.json(SCENES.map(({ id, title, about, look, tried }) => ({ id, title, about, look, tried })))
  );
  app.get(`${at2}/scene`, (c) => c.json(playground2.company.scene()));
  app.post(`${at2}/check`, async (c) => {
    const { text: text2 } = strictObject({ text: string().max(MEGABYTE) }).parse(await c.req.json());
    return c.json(mistakesIn(withEndpoints(text2, { aws: "127.0.0.1:1", slack: void 0 })));
  });
  app.post(`${at2}/can`, async (c) => {
    const asked = Question.safeParse(await c.req.json());
    if (!asked.success)
      return c.json({ said: asked.error.issues.map(({ message }) => message).join(" ") }, 422);
    const { as: as2, action, resource } = asked.data;
    return c.json(mayDo(playground2.company.example, as2, action, resource));
  });
  app.post(`${at2}/steps`, async (c) => {
    const step = Step.safeParse(await c.req.json());
    if (!step.success) return c.json({ ok: false, said: prettifyError(step.error) }, 422);
    return c.json(await playground2.company.take(step.data));
  });
  app.post(`${at2}/scene`, async (c) => {
    const order = union([
      strictObject({ id: string().max(60) }),
      strictObject({ file: string().max(4 * MEGABYTE) })
    ]).parse(await c.req.json());
    if ("file" in order) {
      const read = readScene(order.file);
      if ("problems" in read)
        return c.json({ ok: false, said: `The file is no scene. ${read.problems}` }, 422);
      await playground2.begin(read.scene);
      return c.json({ ok: true, said: `${read.scene.steps.length} steps are being played.` });
    }
    const scene2 = SCENES.find(({ id }) => id === order.id);
    if (scene2 === void 0 && order.id !== "empty")
      return c.json({ ok: false, said: "There is no such scene." }, 422);
    await playground2.begin(scene2?.scene);
    return c.json({
      ok: true,
      said: scene2 === void 0 ? "A new company." : `${scene2.title} is being played.`
    });
  });
  const server = await listen(app, port);
  bound.port = server.port;
  return server;
}

// playground/action-runs.ts

// sandbox/workflow-expression.ts
var TOKEN = /\s*(?:(&&|\|\||==|!=|[!(),])|'((?:[^']|'')*)'|(\d+)|([A-Za-z_][\w.-]*))/y;
function tokens(expression) {
  const found = [];
  const text2 = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text2.length) {
    const at2 = TOKEN.lastIndex;
    const match = TOKEN.exec(text2);
    if (!match) throw new Error(`The expression is not understood from here on: ${text2.slice(at2)}`);
    const [, sign, quoted, number3, name] = match;
    if (sign !== void 0) found.push({ kind: "sign", text: sign });
    else if (quoted !== void 0) found.push({ kind: "value", value: quoted.replaceAll("''", "'") });
    else if (number3 !== void 0) found.push({ kind: "value", value: Number(number3) });
    else found.push({ kind: "name", text: name ?? "" });
  }
  return found;
}
function evaluate(expression, context) {
  const rest = tokens(expression.replace(/^\s*\$\{\{/, "").replace(/\}\}\s*$/, ""));
  const next = (sign) => {
    const [first] = rest;
    if (first?.kind !== "sign" || first.text !== sign) return false;
    rest.shift();
    return true;
  };
  const or = () => {
    let left = and();
    while (next("||")) {
      const right = and();
      left = truthy(left) ? left : right;
    }
    return left;
  };
  const and = () => {
    let left = compared();
    while (next("&&")) {
      const right = compared();
      left = truthy(left) ? right : left;
    }
    return left;
  };
  const compared = () => {
    const left = single();
    if (next("==")) return same(left, single());
    if (next("!=")) return !same(left, single());
    return left;
  };
  const single = () => {
    if (next("!")) return !truthy(single());
    if (next("(")) {
      const inner = or();
      if (!next(")")) throw new Error(`A bracket is not closed in: ${expression}`);
      return inner;
    }
    const token = rest.shift();
    if (token?.kind === "value") return token.value;
    if (token?.kind !== "name") throw new Error(`Something is missing in: ${expression}`);
    if (!next("(")) return named(token.text, context);
    const args = [];
    if (!next(")")) {
      do
        args.push(or());
      while (next(","));
      if (!next(")")) throw new Error(`A bracket is not closed in: ${expression}`);
    }
    return call(token.text, args);
  };
  const value = or();
  if (rest.length > 0) throw new Error(`There is too much in: ${expression}`);
  return value;
}
var holds = (condition, context) => condition === void 0 || truthy(evaluate(condition, context));
var filled = (template, context) => template.replace(/\$\{\{[^}]*\}\}/g, (expression) => text(evaluate(expression, context)));
var truthy = (value) => Boolean(value);
var text = (value) => typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
var same = (a, b) => typeof a === "number" && typeof b === "number" ? a === b : text(a).toLowerCase() === text(b).toLowerCase();
function named(path, context) {
  if (path === "true" || path === "false") return path === "true";
  return path.split(".").reduce(
    (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0,
    context
  );
}
function call(name, args) {
  const [first, second] = args.map((each) => text(each).toLowerCase());
  switch (name) {
    case "contains":
      return (first ?? "").includes(second ?? "");
    case "startsWith":
      return (first ?? "").startsWith(second ?? "");
    // Asked only of what runs: nobody has cancelled it, and what it needs has succeeded.
    case "success":
    case "always":
      return true;
    case "cancelled":
      return false;
    default:
      throw new Error(`The function ${name}() is none of those that are understood here.`);
  }
}

// sandbox/workflow-triggers.ts
var scalar = union([string(), number(), boolean()]);
var Workflow = object({
  name: string(),
  on: record(string(), unknown()),
  jobs: record(
    string(),
    object({
      if: string().optional(),
      needs: union([string().transform((one) => [one]), array(string())]).default([]),
      environment: string().optional(),
      concurrency: object({ group: string() }).optional(),
      outputs: record(string(), string()).default({}),
      steps: array(
        object({
          id: string().optional(),
          if: string().optional(),
          with: record(string(), scalar).default({})
        })
      )
    })
  )
});
function workflowsIn(files) {
  return Object.entries(files).map(([path, text2]) => {
    const { name, on, jobs } = Workflow.parse(parse(text2));
    return {
      file: path.replace(/^.*\//, ""),
      name,
      on,
      jobs: Object.entries(jobs).map(([id, job]) => ({
        id,
        environment: job.environment,
        condition: job.if,
        needs: job.needs,
        group: job.concurrency?.group,
        outputs: job.outputs,
        steps: job.steps.flatMap((step) => {
          const { command, ...inputs } = step.with;
          if (typeof command !== "string") return [];
          return [
            {
              id: step.id,
              command,
              inputs: Object.fromEntries(
                Object.entries(inputs).map(([key, value]) => [key, String(value)])
              ),
              afterFailure: step.if?.includes("!cancelled()") ?? false
            }
          ];
        })
      })).filter(({ steps }) => steps.length > 0)
    };
  });
}
var USUAL_TYPES = {
  pull_request_target: ["opened", "synchronize", "reopened"],
  pull_request: ["opened", "synchronize", "reopened"]
};
var Filter = object({
  types: array(string()).optional(),
  branches: array(string()).optional(),
  paths: array(string()).optional()
});
function starts({ file: file2, on }, event) {
  if (!Object.hasOwn(on, event.name)) return false;
  if (event.name === "schedule") return cronsOf(on).includes(event.cron ?? "");
  if (event.name === "workflow_dispatch") return event.workflow === file2;
  const { types = USUAL_TYPES[event.name], branches, paths } = Filter.parse(on[event.name] ?? {});
  return (types === void 0 || types.includes(event.action ?? "")) && (branches === void 0 || branches.includes(event.branch ?? "")) && (paths === void 0 || (event.paths ?? []).some((path) => paths.some((glob) => fits(glob, path))));
}
var fits = (glob, path) => glob.endsWith("/**") ? path.startsWith(glob.slice(0, -2)) : glob === path;
var cronsOf = (on) => array(object({ cron: string() })).parse(on["schedule"] ?? []).map(({ cron }) => cron);
var MINUTE = 60;
var DAY2 = 24 * 60 * MINUTE;
function lastDue(cron, from, to) {
  const [minute, hour, ...days] = cron.split(" ");
  if (days.length !== 3 || days.some((each) => each !== "*") || !/^\d+$/.test(minute ?? ""))
    throw new Error(`The schedule ${cron} is none of those that are understood here: daily or hourly.`);
  const first = to - to % MINUTE;
  for (let at2 = first; at2 > from && at2 > first - DAY2 - MINUTE; at2 -= MINUTE) {
    const time = new Date(at2 * 1e3);
    if (time.getUTCMinutes() === Number(minute) && (hour === "*" || time.getUTCHours() === Number(hour)))
      return instantOfMillis(at2 * 1e3);
  }
  return void 0;
}

// playground/action-runs.ts
var LOGS_KEPT = 200;
var LONGEST_LOG = 1e5;
var ActionRuns = class {
  runs = [];
  #example;
  #env;
  #changed;
  #waiting = [];
  #working;
  #ids = 0;
  /** How many of the runs that were asked for are queued, or were. */
  #asked = 0;
  /** Set when the playground ends: nothing more is started, and what runs is killed. */
  #ended = false;
  #kill;
  constructor(example, env, changed) {
    this.#example = example;
    this.#env = env;
    this.#changed = changed;
  }
  get atWork() {
    return this.#working !== void 0;
  }
  /** Until nothing runs and nothing waits. */
  async idle() {
    while (this.#working) await this.#working;
  }
  end() {
    this.#ended = true;
    this.#waiting = [];
    this.#kill?.();
  }
  workflows() {
    const { repository } = this.#example;
    const { git } = repository.state;
    const tree = git.commit(repository.tip())?.tree;
    const paths = tree === void 0 ? [] : [...git.files(tree).keys()];
    const files = paths.filter((path) => path.startsWith(".github/workflows/"));
    return workflowsIn(Object.fromEntries(files.map((path) => [path, repository.read(path) ?? ""])));
  }
  /**
   * Queues the runs that somebody, or a job of ours, has asked GitHub for meanwhile: a command in a comment and a use of what is approved in advance are
   * carried out by a run that another one starts.
   */
  askedFor() {
    const { repository, github } = this.#example;
    const { runs } = repository.state;
    for (const asked of runs.slice(this.#asked))
      this.happened(
        {
          name: "workflow_dispatch",
          workflow: asked.workflow,
          inputs: asked.inputs,
          sender: github.world.account(asked.actor).login
        },
        asked
      );
    this.#asked = runs.length;
  }
  /** Queues what an event starts. */
  happened(order, asked) {
    if (this.#ended) return;
    const payload = this.#example.repository.event(order);
    const event = happenedOf(order, payload);
    for (const workflow of this.workflows()) {
      if (!starts(workflow, event)) continue;
      const outputs = /* @__PURE__ */ new Map();
      const context = { github: { event_name: order.name, event: payload } };
      for (const job of workflow.jobs) {
        if (job.needs.length === 0 && !holds(job.condition, context)) continue;
        this.#queue(workflow, { job, order, context, outputs, asked });
      }
    }
    this.#changed();
    this.#working ??= this.#work().finally(() => {
      this.#working = void 0;
      this.#changed();
    });
  }
  #queue(workflow, waiting) {
    const { job, order, context } = waiting;
    const group = job.group === void 0 ? void 0 : filled(job.group, context);
    const older = this.#waiting.find(({ run: run2 }) => group !== void 0 && run2.group === group);
    if (older) {
      older.run.status = "cancelled";
      if (older.asked) Object.assign(older.asked, { status: "completed", conclusion: "cancelled" });
      older.run.log = "A later run of the same concurrency group took its place while it waited.\n";
      this.#waiting = this.#waiting.filter((each) => each !== older);
    }
    const run = {
      id: ++this.#ids,
      workflow: workflow.name,
      file: workflow.file,
      job: job.id,
      environment: job.environment,
      group,
      event: eventInWords(order),
      at: this.#example.clock.now(),
      status: "queued",
      log: "",
      summary: "",
      seconds: 0
    };
    this.runs.push(run);
    const old = this.runs[this.runs.length - LOGS_KEPT - 1];
    if (old && old.log.length > 200) old.log = "The log of a run this old is not kept.\n";
    this.#waiting.push({ ...waiting, run });
  }
  async #work() {
    for (let next = this.#waiting.shift(); next && !this.#ended; next = this.#waiting.shift()) {
      const { run, job, context, outputs } = next;
      const needs = Object.fromEntries(outputs);
      if (job.needs.length > 0 && !holds(job.condition, { ...context, needs })) {
        this.runs.splice(this.runs.indexOf(run), 1);
        continue;
      }
      run.status = "running";
      if (next.asked) next.asked.status = "in_progress";
      this.#changed();
      const started = performance.now();
      try {
        await this.#job(next);
      } catch (error) {
        run.status = "failed";
        run.log += `The runner failed: ${error instanceof Error ? error.message : String(error)}
`;
      }
      run.seconds = (performance.now() - started) / 1e3;
      if (next.asked) endedAs(next.asked, run);
      this.askedFor();
      this.#changed();
    }
  }
  async #job({ run, job, order, context, outputs }) {
    let failed = false;
    const steps = {};
    for (const step of job.steps) {
      if (this.#ended || failed && !step.afterFailure) continue;
      run.log += `\u25B6 ${step.command}
`;
      const folder = await this.#checkout(step.command);
      try {
        const result = await this.#example.run(step.command, order, {
          inputs: {
            ...mapped(step.inputs, context),
            ...folder === void 0 ? {} : { ledger: folder, out: join(folder, "out") }
          },
          env: this.#env,
          spawned: true,
          onStart: (kill) => {
            this.#kill = kill;
          }
        });
        const printed = withoutOutputs(result.stdout) + result.stderr;
        run.log += printed === "" ? "  (it printed nothing)\n" : printed.slice(0, LONGEST_LOG);
        if (printed.length > LONGEST_LOG) run.log += `
\u2026 ${printed.length - LONGEST_LOG} characters more
`;
        run.summary += result.summary;
        if (step.id !== void 0) steps[step.id] = { outputs: result.outputs };
        failed ||= result.code !== 0;
      } finally {
        if (folder !== void 0) await rm(folder, { recursive: true, force: true });
      }
    }
    run.status = failed ? "failed" : "succeeded";
    outputs.set(job.id, {
      succeeded: !failed,
      outputs: Object.fromEntries(
        Object.entries(job.outputs).map(([name, template]) => [
          name,
          evaluate(template, { ...context, steps })
        ])
      )
    });
  }
  /** What the checkout step of the two jobs that read the ledger leaves: a folder. */
  async #checkout(command) {
    if (command !== "report" && command !== "digest") return void 0;
    const folder = await mkdtemp(join(tmpdir(), "aws-jit-ledger-"));
    for (const [path, text2] of ledgerFiles(this.#example.repository)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text2);
    }
    return folder;
  }
};
var endedAs = (asked, { status }) => {
  Object.assign(asked, { status: "completed", conclusion: status === "succeeded" ? "success" : "failure" });
};
var mapped = (inputs, context) => Object.fromEntries(Object.entries(inputs).map(([name, template]) => [name, filled(template, context)]));
var withoutOutputs = (text2) => text2.split("\n").filter((line) => !/^::(?:set-output|add-mask|debug)/.test(line)).join("\n");
function happenedOf(order, payload) {
  switch (order.name) {
    case "push": {
      const commits = payload["commits"];
      return {
        name: "push",
        branch: String(payload["ref"]).replace(/^refs\/heads\//, ""),
        paths: commits.flatMap((each) => [
          ...each["added"] ?? [],
          ...each["removed"] ?? [],
          ...each["modified"] ?? []
        ])
      };
    }
    case "schedule":
      return { name: "schedule", cron: order.cron };
    case "workflow_dispatch":
      return { name: order.name, workflow: order.workflow };
    case "issues":
    case "issue_comment":
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return { name: order.name, action: order.action };
  }
}
function eventInWords(order) {
  switch (order.name) {
    case "push":
      return `push to ${order.branch ?? "main"}`;
    case "schedule":
      return `schedule ${order.cron}`;
    case "workflow_dispatch":
      return `started by ${order.sender}`;
    case "issues":
    case "issue_comment":
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
      return `${order.name} ${order.action} #${order.number}`;
  }
}

// playground/carry-out.ts
var REPOSITORY = "/repos/acme/aws-access";
var ADMINISTRATOR = "acme-admin";
async function carryOut(example, step) {
  const { repository, github } = example;
  if (step.do === "configure") return configure(example, step);
  const call2 = (method, path, body2) => github.as(step.as).request(method, `${REPOSITORY}${path}`, body2);
  switch (step.do) {
    case "file": {
      const answer = await call2("POST", "/issues", { title: "AWS access", body: issueBody(step.answers) });
      const number3 = numberIn(answer);
      if (number3 === void 0) return refused(answer);
      return done(`#${number3} is filed.`, [opened(number3, step.as)], number3);
    }
    case "file-use": {
      const { of, reason, duration = "" } = step;
      const answer = await call2("POST", "/issues", {
        title: "AWS access by a standing approval",
        body: useBody({ of, reason, duration })
      });
      const number3 = numberIn(answer);
      if (number3 === void 0) return refused(answer);
      return done(`#${number3} is filed: a use of ${of}.`, [opened(number3, step.as)], number3);
    }
    case "bring":
      return bring(example, step, call2);
    case "comment":
      return after(
        await call2("POST", `/issues/${step.number}/comments`, { body: step.body }),
        "The comment is there.",
        () => [{ name: "issue_comment", action: "created", number: step.number, sender: step.as }]
      );
    case "edit": {
      const issue = thread(example, step.number);
      const from = issue?.body ?? "";
      return after(
        await call2("PATCH", `/issues/${step.number}`, { body: step.body }),
        "The text is changed.",
        () => issue?.pull ? [] : [
          {
            name: "issues",
            action: "edited",
            number: step.number,
            sender: step.as,
            changes: { body: { from } }
          }
        ]
      );
    }
    case "close":
    case "reopen": {
      const issue = thread(example, step.number);
      const state = step.do === "close" ? "closed" : "open";
      if (issue?.state === state)
        return { ok: false, said: `#${step.number} is ${state} already.`, events: [] };
      const action = step.do === "close" ? "closed" : "reopened";
      return after(
        await call2("PATCH", `/issues/${step.number}`, { state }),
        `#${step.number} is ${state}.`,
        () => [
          {
            name: issue?.pull ? "pull_request_target" : "issues",
            action,
            number: step.number,
            sender: step.as
          }
        ]
      );
    }
    case "label":
      return after(
        await call2("POST", `/issues/${step.number}/labels`, { labels: [step.label] }),
        `The label is on #${step.number}.`,
        () => [{ name: "issues", action: "labeled", number: step.number, sender: step.as }]
      );
    case "approve":
    case "request-changes": {
      const review = step.do === "approve" ? { event: "APPROVE" } : { event: "REQUEST_CHANGES", body: step.body };
      const said = step.do === "approve" ? "Approved." : "Changes are requested.";
      return after(await call2("POST", `/pulls/${step.number}/reviews`, review), said, () => [
        { name: "pull_request_review", action: "submitted", number: step.number, sender: step.as }
      ]);
    }
    case "merge":
      return after(
        await call2("PUT", `/pulls/${step.number}/merge`, { merge_method: "squash" }),
        `#${step.number} is merged.`,
        () => [
          { name: "pull_request_target", action: "closed", number: step.number, sender: step.as },
          { name: "push" }
        ]
      );
    case "merge-past-rules": {
      const issue = thread(example, step.number);
      if (!issue || !isPull(issue) || issue.state !== "open")
        return { ok: false, said: `#${step.number} is no open pull request.`, events: [] };
      repository.mergePastRules(step.number, step.as, "squash");
      return done(`#${step.number} is merged, past GitHub\u2019s rules.`, [
        { name: "pull_request_target", action: "closed", number: step.number, sender: step.as },
        { name: "push" }
      ]);
    }
    case "push": {
      const issue = thread(example, step.number);
      if (!issue || !isPull(issue))
        return { ok: false, said: `#${step.number} is no pull request.`, events: [] };
      const { ref } = issue.pull.head;
      repository.write({ [step.path]: step.text }, { by: step.as, branch: ref });
      return done(`${step.path} is changed on ${ref}.`, [
        { name: "pull_request_target", action: "synchronize", number: step.number, sender: step.as }
      ]);
    }
    case "dispatch": {
      const path = `/actions/workflows/${step.workflow}/dispatches`;
      return after(
        await call2("POST", path, { ref: repository.state.defaultBranch }),
        `${step.workflow} is started.`,
        () => []
      );
    }
    case "use": {
      const principal = principalOf2(step.as);
      if (principal === void 0)
        return { ok: false, said: `${step.as} has no identity in AWS.`, events: [] };
      const decision = example.aws.account(ACCOUNT).use(principal, step.action, step.resource);
      return decision === "allowed" ? done(`AWS lets ${step.as} do it: ${step.action}.`, []) : {
        ok: false,
        said: `AccessDenied: ${step.as} is not authorised to perform ${step.action} on ${step.resource}.`,
        events: []
      };
    }
  }
}
async function bring({ repository }, step, call2) {
  const made = standingFiles(step);
  if ("problem" in made) return { ok: false, said: made.problem, events: [] };
  const branch = `standing-${repository.state.issues.size + 1}`;
  const ref = await call2("POST", "/git/refs", { ref: `refs/heads/${branch}`, sha: repository.tip() });
  if (ref.status >= 300) return refused(ref);
  repository.write(made.files, { by: step.as, branch });
  const answer = await call2("POST", "/pulls", {
    title: `Approve ${made.name} in advance`,
    head: branch,
    base: repository.state.defaultBranch
  });
  const number3 = numberIn(answer);
  if (number3 === void 0) return refused(answer);
  return done(
    `Pull request #${number3} brings ${made.name}.`,
    [{ name: "pull_request_target", action: "opened", number: number3, sender: step.as }],
    number3
  );
}
function configure(example, { text: text2, as: as2 }) {
  const { repository, aws, slack } = example;
  const owners = ownersOnMain(example, "aws-jit.yml");
  if (as2 !== void 0 && !owners.includes(`@${as2}`))
    return {
      ok: false,
      said: `GitHub\u2019s rules do not let ${as2} merge it: aws-jit.yml waits for a review of its code owners, ${owners.join(" or ")}.`,
      events: []
    };
  const hosts = { aws: new URL(aws.url).host, slack: slack?.host };
  const whole = withEndpoints(text2, hosts);
  const read = readConfig(whole);
  repository.write(
    {
      "aws-jit.yml": whole,
      ...read.ok ? { ".github/ISSUE_TEMPLATE/aws-access.yml": issueForm(read.value) } : {}
    },
    { by: as2 ?? ADMINISTRATOR, message: "Change aws-jit.yml" }
  );
  const events = [{ name: "push" }];
  return read.ok ? done("aws-jit.yml is changed, and the form made from it.", events) : {
    ok: false,
    said: "aws-jit.yml is changed, and has mistakes: nothing is drafted or granted until they are mended.",
    events
  };
}
var done = (said, events, number3) => ({
  ok: true,
  said,
  events,
  ...number3 === void 0 ? {} : { number: number3 }
});
var opened = (number3, sender) => ({
  name: "issues",
  action: "opened",
  number: number3,
  sender
});
var after = (answer, said, events) => answer.status < 300 ? done(said, events()) : refused(answer);
function refused({ status, body: body2 }) {
  const { message, errors } = body2 ?? {};
  const more = Array.isArray(errors) ? errors.map(
    (each) => typeof each === "string" ? each : each.message
  ) : [];
  const words = [message, ...more].filter((each) => typeof each === "string");
  const said = words.map((each) => each.trim()).join("\n");
  return { ok: false, said: `GitHub refused (${status}): ${said}`, events: [] };
}
function numberIn({ status, body: body2 }) {
  const { number: number3 } = body2 ?? {};
  return status < 300 && typeof number3 === "number" ? number3 : void 0;
}
var thread = ({ repository }, number3) => [...repository.state.issues.values()].find((issue) => issue.number === number3);

// playground/clock-moves.ts
var HOUR = 3600;
var DAY3 = 24 * HOUR;
var MORNING = 9 * HOUR;
async function letPass(example, runs, until, down) {
  const { clock } = example;
  const from = clock.now();
  if (until === "end") {
    const [end] = endsAhead(example);
    if (end === void 0) return "Nothing is attached that would end: time stands still.";
    clock.set(at(end));
    return "The end has come. Nothing of ours has run since: AWS itself refuses from now on.";
  }
  const to = at(until === "hour" ? from + HOUR : from - from % DAY3 + DAY3 + MORNING);
  const due = down ? [] : runs.workflows().flatMap(({ on }) => cronsOf(on)).flatMap((cron) => {
    const when = lastDue(cron, from, to);
    return when === void 0 ? [] : [{ cron, when }];
  }).sort((a, b) => a.when - b.when);
  for (const { cron, when } of due) {
    clock.set(when);
    runs.happened({ name: "schedule", cron });
    await runs.idle();
  }
  clock.set(to);
  return down ? "GitHub is down: no schedule has run meanwhile." : due.length === 1 ? "One schedule has run meanwhile." : `${due.length} schedules have run meanwhile.`;
}
var at = (seconds) => instantOfMillis(seconds * 1e3);

// playground/played-company.ts
var CODEOWNERS = `# People who approve access; GitHub asks them for a review.
*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
/standing/   @bob @carol
`;
var MINUTE2 = 60;
var MOST_STEPS2 = 2e3;
var PlayedCompany = class _PlayedCompany {
  example;
  runs;
  began;
  steps = [];
  down = /* @__PURE__ */ new Set();
  #changed;
  /** One after the other: the second click of a double click meets what the first one left. */
  #turn = Promise.resolve();
  constructor(example, env, changed) {
    this.example = example;
    this.began = example.clock.now();
    this.#changed = changed;
    this.runs = new ActionRuns(example, env, changed);
  }
  /** @param guard what is loaded into every step of the action, so that it connects to nothing but this machine */
  static async start(order) {
    const { account, ruleset } = loadShippedFiles();
    const example = await startExample({
      action: order.action,
      at: order.at,
      slack: true,
      files: {
        "deploy/account.yml": account,
        "deploy/ruleset.json": ruleset,
        ".github/CODEOWNERS": CODEOWNERS,
        [STANDING_FORM]: standingForm()
      }
    });
    return new _PlayedCompany(example, { NODE_OPTIONS: `--import=${order.guard}` }, order.changed);
  }
  /** Does a step, and remembers it, whatever became of it. */
  take(step) {
    const next = this.#turn.then(() => this.#take(step));
    this.#turn = next.catch(() => void 0);
    return next;
  }
  async #take(step) {
    if (this.steps.length >= MOST_STEPS2)
      return { ok: false, said: `A playground takes ${MOST_STEPS2} steps. Save this one, and start anew.` };
    const { clock, faults } = this.example;
    if (step.do === "wait") {
      await this.runs.idle();
      this.steps.push(step);
      const said = await letPass(this.example, this.runs, step.until, this.down.has("github"));
      this.#changed();
      return { ok: true, said };
    }
    const hurried2 = this.runs.atWork;
    this.steps.push(remembered(step, hurried2));
    if (!hurried2) clock.advance(MINUTE2);
    if (step.do === "outage") {
      if (step.ends) this.down.delete(step.of);
      else this.down.add(step.of);
      faults.clear();
      for (const service of this.down)
        faults.order({
          service,
          times: Infinity,
          then: {
            status: 503,
            body: { message: `${NAMES[service]} is not available (an outage, by order).` }
          }
        });
      this.#changed();
      return { ok: true, said: `${NAMES[step.of]} is ${step.ends ? "up again" : "down"}.` };
    }
    if (this.down.has("github") && (step.do === "push" || step.do === "configure"))
      return { ok: false, said: "GitHub is down." };
    if (this.down.has("aws") && step.do === "use") return { ok: false, said: "AWS is down." };
    const { events, ...told } = await carryOut(this.example, step);
    for (const event of events) this.runs.happened(event);
    this.runs.askedFor();
    this.#changed();
    return told;
  }
  /** Plays a scene's steps, each when all that the last one started has ended. */
  async play(steps) {
    for (const step of steps) {
      if (step.do === "wait" || step.hurried !== true) await this.runs.idle();
      await this.take(step);
    }
    await this.runs.idle();
  }
  scene() {
    return { playground: 1, at: formatInstant(this.began), steps: [...this.steps] };
  }
  async close() {
    this.runs.end();
    await this.runs.idle();
    await this.example.close();
  }
};
function remembered(step, hurried2) {
  const plain = { ...step };
  delete plain["hurried"];
  return hurried2 ? { ...plain, hurried: hurried2 } : plain;
}
var NAMES = { github: "GitHub", aws: "AWS", slack: "Slack" };
var instantOfText = (text2) => instantOfMillis(Date.parse(text2));

// playground/played.ts
var Played = class _Played {
  company;
  #order;
  #version = 0;
  #waiting = [];
  /** While a scene is played: how far it is. */
  #playing;
  #failed;
  /** What the company began with, where it did not begin empty. */
  #scene;
  /** How many steps of it were played for one; what somebody does comes after. */
  #given = 0;
  /** Which company it is since the start: one that was begun anew is another. */
  #companies = 0;
  constructor(order, company) {
    this.#order = order;
    this.company = company;
  }
  static async start(order) {
    const played = {};
    const changed = () => played.now?.changed();
    const company = await PlayedCompany.start({ ...order, at: morning(), changed });
    played.now = new _Played(order, company);
    return played.now;
  }
  /** Ends what is there, and begins with a scene's first step; its steps are played while the page looks on. */
  async begin(scene2) {
    const old = this.company;
    const at2 = scene2 === void 0 ? morning() : instantOfText(scene2.at);
    const company = await PlayedCompany.start({
      ...this.#order,
      at: at2,
      changed: () => {
        this.changed();
      }
    });
    this.company = company;
    this.#failed = void 0;
    this.#companies += 1;
    this.#given = scene2?.steps.length ?? 0;
    this.#scene = scene2 === void 0 ? void 0 : scene2.title ?? "Your file";
    this.changed();
    await old.close();
    if (scene2 === void 0) return;
    this.#playing = { title: scene2.title ?? "Your file", steps: scene2.steps.length };
    void company.play(scene2.steps).catch((error) => {
      if (this.company === company) this.#failed = error instanceof Error ? error.message : String(error);
    }).finally(() => {
      if (this.company === company) this.#playing = void 0;
      this.changed();
    });
  }
  changed() {
    this.#version += 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }
  /** Until there is something newer than that version, and at most so many seconds. */
  async after(version, seconds) {
    if (version !== this.#version) return;
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1e3);
      timer.unref();
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  state() {
    return {
      version: this.#version,
      playing: this.#playing,
      failed: this.#failed,
      scene: this.#scene,
      given: this.#given,
      company: this.#companies,
      began: formatInstant(this.company.began),
      ...overview(this.company)
    };
  }
  close() {
    this.changed();
    return this.company.close();
  }
};
function morning() {
  const now = /* @__PURE__ */ new Date();
  return instantOfMillis(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 9));
}

// playground/playground.ts
async function startPlayground(order) {
  const playground2 = await Played.start(order);
  const token = randomBytes(24).toString("base64url");
  try {
    const server = await servePage(playground2, order.assets, token, order.port);
    if (order.scene) await playground2.begin(order.scene);
    return {
      url: `${server.url}/${token}/`,
      async close() {
        await playground2.close();
        await server.close();
      }
    };
  } catch (error) {
    await playground2.close();
    throw error;
  }
}

// src/terminal/playground-command.ts
async function playground(args, io) {
  const scene2 = args.scene === void 0 ? void 0 : await sceneIn(args.scene, io);
  if (scene2 === "unreadable") return 2;
  const served = await startPlayground({
    action: args.action,
    guard: besideBundle("loopback-only.mjs").href,
    assets: JSON.parse(readFileSync(besideBundle("playground.json"), "utf8")),
    port: args.port ?? 0,
    scene: scene2
  });
  io.stdout(`${served.url}
`);
  io.stderr(
    "The playground is at this address, on this machine alone. Whoever has the address can use it. Stop it with Ctrl-C.\n"
  );
  if (args.open) openBrowser(served.url);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await served.close();
  return 0;
}
async function sceneIn(path, io) {
  const text2 = await io.read(path);
  if (text2 === void 0) {
    io.stderr(`aws-jit: ${path} is not there.
`);
    return "unreadable";
  }
  const read = readScene(text2);
  if ("scene" in read) return read.scene;
  io.stderr(`aws-jit: ${path} is no file of steps that the playground saved.
${read.problems}
`);
  return "unreadable";
}
function besideBundle(name) {
  for (const each of ["./", "../", "../../dist/"]) {
    const url = new URL(each + name, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new Error(`${name} is missing. It belongs to this program: get it again, or run "npm run build".`);
}
var OPENERS = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  linux: ["xdg-open"]
};
function openBrowser(url) {
  const [program, ...before] = OPENERS[process.platform] ?? [];
  if (program === void 0) return;
  const child = spawn(program, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => void 0);
  child.unref();
}
export {
  playground
};
