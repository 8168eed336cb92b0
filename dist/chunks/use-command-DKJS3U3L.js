import {
  isAssigned,
  liveAccessOf
} from "./chunk-DNEFLWSQ.js";
import {
  addedSuffix,
  awsProfile,
  portalLink,
  sectionText
} from "./chunk-I7QAKNFC.js";
import "./chunk-I5MLWMIY.js";
import {
  untilText
} from "./chunk-A5VQQW3W.js";
import "./chunk-JNGZXEFB.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import "./chunk-GUA3H4HO.js";
import {
  accountWithId
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  FIRST_PART,
  IssueNumber,
  RequestPart,
  givesTheSame
} from "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/setup/aws-config-file.ts
var mark = (label, end) => `# ${end ? "<<<" : ">>>"} aws-jit ${label}`;
function withProfile(text, made, label, until) {
  const damaged = damage(text);
  if (damaged !== void 0) return { ok: false, why: damaged };
  let edited = text;
  if (made.session !== void 0) {
    const { session } = made;
    const theirs = entriesOf(outside(edited), session.name);
    if (theirs === void 0) {
      edited = put(edited, { label: labelOf(session), note: "Sign-in for its profiles.", section: session });
    } else if (session.entries.some(([key, value]) => theirs.get(key)?.replace(/\/?#?\/?$/, "") !== value)) {
      return {
        ok: false,
        why: `It has a section [${session.name}] of somebody else's that signs in elsewhere. Rename that section, or remove it.`
      };
    }
  }
  if (entriesOf(outside(edited), made.profile.name) !== void 0) {
    return {
      ok: false,
      why: `It has a section [${made.profile.name}] that this tool did not write, which is left alone. Rename it, or choose another name with --profile.`
    };
  }
  const other = blockWith(edited, made.profile.name);
  if (other !== void 0 && other !== label) {
    return {
      ok: false,
      why: `The section [${made.profile.name}] belongs to ${other}. Choose another name with --profile.`
    };
  }
  return { ok: true, text: put(edited, { label, note: until, section: made.profile }) };
}
function withoutProfile(text, label) {
  const damaged = damage(text);
  if (damaged !== void 0) return { ok: false, why: damaged };
  if (!labelsOf(text).includes(label)) return { ok: true, text };
  let edited = cut(text, label);
  for (const session of labelsOf(edited).filter((each) => each.startsWith(SESSION))) {
    const name = session.slice(SESSION.length);
    const used = edited.split("\n").some((line) => keyAndValue(line)?.join("=") === `sso_session=${name}`);
    if (!used) edited = cut(edited, session);
  }
  return { ok: true, text: edited };
}
var SESSION = "session ";
var labelOf = (session) => `${SESSION}${session.name.replace(/^sso-session /, "")}`;
var MARK = /^# (>>>|<<<) aws-jit (.+)$/;
var labelsOf = (text) => text.split("\n").flatMap((line) => line.startsWith("# >>> ") ? MARK.exec(line)?.[2] ?? [] : []);
function damage(text) {
  let open;
  const seen = /* @__PURE__ */ new Set();
  for (const [index, line] of text.split("\n").entries()) {
    const [, kind, label] = MARK.exec(line) ?? [];
    if (kind === void 0 || label === void 0) continue;
    const fits = kind === ">>>" ? open === void 0 && !seen.has(label) : open === label;
    if (!fits) {
      return `The marks of aws-jit in it do not pair, at line ${index + 1}. Remove that block by hand, marks and all.`;
    }
    open = kind === ">>>" ? label : void 0;
    seen.add(label);
  }
  return open === void 0 ? void 0 : `The block "${open}" of aws-jit in it has no end. Remove it by hand, mark and all.`;
}
var blockText = ({ label, note, section }) => [mark(label, false), `# ${note}`, sectionText(section), mark(label, true)].join("\n");
function put(text, block) {
  if (!labelsOf(text).includes(block.label)) {
    const gap = text === "" ? "" : text.endsWith("\n") ? "\n" : "\n\n";
    return `${text}${gap}${blockText(block)}
`;
  }
  const [before, after] = around(text, block.label);
  return `${before}${blockText(block)}${after}`;
}
function cut(text, label) {
  const [before, after] = around(text, label);
  return `${before.replace(/(^|\n)\n$/, "$1")}${after.replace(/^\n/, "")}`;
}
function around(text, label) {
  const lines = text.split("\n");
  const from = lines.indexOf(mark(label, false));
  const to = lines.indexOf(mark(label, true));
  const before = lines.slice(0, from);
  const after = lines.slice(to + 1);
  return [before.map((line) => `${line}
`).join(""), after.map((line) => `
${line}`).join("")];
}
function outside(text) {
  return labelsOf(text).reduce((rest, label) => around(rest, label).join(""), text);
}
function blockWith(text, name) {
  return labelsOf(text).find((label) => {
    const lines = text.split("\n");
    const block = lines.slice(lines.indexOf(mark(label, false)), lines.indexOf(mark(label, true)));
    return entriesOf(block.join("\n"), name) !== void 0;
  });
}
function entriesOf(text, name) {
  let found;
  let inside = false;
  for (const line of text.split("\n")) {
    const header = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().replace(/\s+/g, " ").replaceAll(/["']/g, "");
    if (header !== void 0) {
      inside = header === name;
      if (inside) found ??= /* @__PURE__ */ new Map();
    } else if (inside) {
      const entry = keyAndValue(line);
      if (entry) found?.set(...entry);
    }
  }
  return found;
}
function keyAndValue(line) {
  const [, key, value] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
  return key === void 0 || value === void 0 ? void 0 : [key, value.trim()];
}

// src/terminal/live-parts.ts
var partIn = ({ part }) => typeof part === "string" && RequestPart.is(part) ? part : FIRST_PART;
function livePartsOf({ config, request, policyText, events }, now) {
  if (!accountWithId(config, request.accountId))
    return {
      ok: false,
      why: `aws-jit.yml lists no account ${request.accountId} (${request.account}) any more.`
    };
  const here = events.filter(
    ({ data: { account } }) => typeof account !== "string" || account === request.account
  );
  const granted = here.flatMap(({ kind, data }) => {
    const until = kind === "granted" ? parseInstant(String(data["until"])) : void 0;
    return until === void 0 ? [] : [{ part: partIn(data), until, data }];
  });
  const base = latest(granted.filter(({ part }) => givesTheSame(part, FIRST_PART)));
  if (base === void 0) {
    return {
      ok: false,
      why: "no grant of it is recorded here. If it is granted by now, get the record with: git fetch origin aws-jit-ledger"
    };
  }
  const over = here.find(({ kind }) => Object.hasOwn(STATES, kind) && STATES[kind].over);
  if (base.until <= now || over !== void 0) {
    const how = over === void 0 ? `ended ${untilText(base.until, now)}` : `is ${over.kind}`;
    return { ok: false, why: `the access ${how}. File a new request if you need it again.` };
  }
  const accessOf = ({ part, until, data: { principalArn } }) => liveAccessOf(
    config,
    request,
    policyText,
    until,
    typeof principalArn === "string" ? principalArn : void 0,
    part
  );
  const access = accessOf(base);
  if (request.principal.kind === "identity-center-user" && access.portal === void 0) {
    return {
      ok: false,
      why: "its permission set cannot be told from here. Open your access portal instead."
    };
  }
  const names = new Set(granted.map(({ part }) => part).filter((part) => !givesTheSame(part, FIRST_PART)));
  const added = [...names].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).flatMap((part) => latest(granted.filter((each) => each.part === part)) ?? []).filter(({ until }) => until > now).map((each) => ({ access: accessOf(each), until: each.until, added: each.part }));
  return { ok: true, parts: [{ access, until: base.until, added: void 0 }, ...added] };
}
var latest = (granted) => granted.reduce(
  (last, each) => last === void 0 || each.until >= last.until ? each : last,
  void 0
);

// src/terminal/use-command.ts
async function use(args, sources, io) {
  const number = Number(args.issue.replace(/^#/, ""));
  if (!IssueNumber.is(number)) {
    io.stderr(`"${args.issue}" is not the number of a request.
`);
    return 2;
  }
  if (args.profile !== void 0 && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(args.profile)) {
    io.stderr("A profile has a name of letters, digits, dots, hyphens and underscores.\n");
    return 2;
  }
  const text = await io.read(args.configFile) ?? "";
  if (args.remove) return removeProfile(args, number, text, io);
  let found = [];
  for (const source of sources) if (found.length === 0) found = await source(number);
  if (found.length === 0) {
    io.stderr(
      `use: nothing was granted for request ${number} as far as this checkout knows (aws-jit status ${number} says how it stands). Call this in an up-to-date checkout of the repository (git pull), or name it with --repository OWNER/NAME and set GH_TOKEN.
`
    );
    return 1;
  }
  const live = found.map((of) => ({ of, parts: livePartsOf(of, args.now) }));
  const several = found.length > 1;
  const usable = live.flatMap(
    ({ of, parts }) => parts.ok ? profilesOf(of, parts.parts, args, several) : []
  );
  for (const { of, parts } of live)
    if (!parts.ok) io.stderr(`#${number}${several ? ` in ${of.request.account}` : ""}: ${parts.why}
`);
  if (usable.length === 0) return 1;
  const wanted = new Set(usable.map(({ label }) => label));
  let edited = text;
  for (const label of labelsOf(text)) {
    if (!isOf(label, number) || wanted.has(label)) continue;
    const without = withoutProfile(edited, label);
    if (without.ok) edited = without.text;
  }
  for (const { made, label, until } of usable) {
    if (made === void 0) continue;
    const next = withProfile(edited, made, label, `Until ${formatInstant(until)}.`);
    if (!next.ok) {
      io.stderr(`${args.configFile} is left as it is. ${next.why}
`);
      return 1;
    }
    edited = next.text;
  }
  if (args.dryRun && usable.some(({ made }) => made !== void 0)) {
    io.stdout(edited);
    return 0;
  }
  if (edited !== text) await io.write(args.configFile, edited);
  io.stdout(usable.map((each) => whatToDo(each, args)).join(""));
  return 0;
}
function profilesOf(of, parts, args, several) {
  const { account, principal } = of.request;
  return parts.flatMap((part) => {
    if (part.added !== void 0 && principal.kind !== "identity-center-user") return [{ ...part, of, label: labelFor(of, several, part), made: void 0 }];
    const chosen = args.profile === void 0 ? void 0 : `${args.profile}${several ? `-${account}` : ""}${addedSuffix(part.added)}`;
    const made = awsProfile(part.access, { from: args.sourceProfile, name: chosen });
    return [{ ...part, of, label: labelFor(of, several, part), made }];
  });
}
function whatToDo({ of, access, until, added, made }, args) {
  const { request, config } = of;
  const ends = `AWS refuses every call from ${untilText(until, args.now)} on.`;
  if (made === void 0)
    return added === void 0 ? `Nothing to write: the credentials that you have for ${userOf(access)} have the access. ${ends}
` : `What was added to it by ${request.issue}.${added} is there in the same way, until ${untilText(until, args.now)}.
`;
  const what = added === void 0 ? "" : `, with what was added to it by ${request.issue}.${added} and what that needs beside it: a session has one permission set`;
  return [
    `Profile ${made.name} is in ${args.configFile}${what}. ${isAssigned(config, request) ? `It ends ${untilText(until, args.now)}, which AWS does not enforce: the next scheduled run takes it away.` : ends}`,
    ...made.session === void 0 ? [] : [`Sign in:  aws sso login --profile ${made.name}`],
    `Try it:   aws sts get-caller-identity --profile ${made.name}`,
    ...access.portal === void 0 ? [] : [`Browser:  ${portalLink(access.portal, access.accountId)}`],
    ""
  ].join("\n");
}
async function removeProfile(args, issue, text, io) {
  const ours = labelsOf(text).filter((label) => isOf(label, issue));
  let edited = text;
  for (const label of ours) {
    const without = withoutProfile(edited, label);
    if (!without.ok) {
      io.stderr(`${args.configFile} is left as it is. ${without.why}
`);
      return 1;
    }
    edited = without.text;
  }
  if (args.dryRun) {
    io.stdout(edited);
    return 0;
  }
  if (edited !== text) await io.write(args.configFile, edited);
  io.stdout(
    ours.length === 0 ? `${args.configFile} has no profile for ${issue} that this tool wrote.
` : `Removed the profile for ${issue} from ${args.configFile}.
`
  );
  return 0;
}
var labelFor = ({ request }, several, { added }) => [
  `repository ${request.repository} #${request.issue}`,
  ...several ? [request.account] : [],
  ...added === void 0 ? [] : [added]
].join(" ");
var isOf = (label, issue) => ` ${label} `.includes(` #${issue} `);
var userOf = ({ principal, accountId }) => `${principal.kind === "identity-center-user" ? principal.userName : principal.name} in account ${accountId}`;
export {
  use
};
