import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  standingView
} from "./chunk-XNAW3R6R.js";
import {
  judgeStanding
} from "./chunk-YQG5YLVL.js";
import {
  canonicalPolicy
} from "./chunk-GEF6626P.js";
import "./chunk-FE7AZPKD.js";
import "./chunk-K42RRKWT.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  STANDING_FORM,
  standingForm
} from "./chunk-UJFEVKEW.js";
import {
  parseStandingPath,
  readStandingAsWritten,
  serialiseStanding,
  standingPaths
} from "./chunk-CYZUXGVC.js";
import "./chunk-RAATGKSI.js";
import {
  STANDING_LONGEST,
  standingText
} from "./chunk-O4LHCEMU.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-QDYRMZQO.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  formatDuration,
  peopleOf,
  principalOf
} from "./chunk-NFCH36RE.js";
import "./chunk-MXRAY5FG.js";
import {
  loadCatalog,
  readNamed
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  formatInstant,
  instantOfMillis
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/standing-command.ts
async function standing(args, config, io) {
  let worst = 0;
  const wanted = /* @__PURE__ */ new Map();
  for (const file of args.files) {
    const place = parseStandingPath(file);
    if (place === void 0) {
      io.stderr(
        `${file} is not the place of a standing approval: name it as standing/ACCOUNT/NAME.yml, from the folder that holds standing/.
`
      );
      worst = 2;
      continue;
    }
    const made = await madeOf(place, config, instantOfMillis(args.now), io);
    if (made === void 0) worst = 2;
    else {
      for (const [path, text] of made.texts) wanted.set(path, text);
      if (made.refused && worst === 0) worst = 1;
    }
  }
  const stale = await writeGenerated(
    wanted,
    args.check,
    "Run aws-jit standing write, and commit the result.",
    io
  );
  return worst === 0 ? stale : worst;
}
var writeStandingForm = (check, io) => writeGenerated(
  /* @__PURE__ */ new Map([[STANDING_FORM, standingForm()]]),
  check,
  "Run aws-jit standing form, and commit the result.",
  io
);
async function madeOf(place, config, now, io) {
  const paths = standingPaths(place);
  const cannot = (path, problems) => {
    for (const { line, message } of problems) io.stderr(`${path}:${line ?? 1}: ${message}
`);
  };
  const read = readStandingAsWritten(await readNamed(paths.standing, io));
  if (!read.ok) {
    cannot(paths.standing, read.problems);
    return void 0;
  }
  const text = canonicalPolicy(await readNamed(paths.policy, io));
  if (!text.ok) {
    cannot(paths.policy, text.problems);
    return void 0;
  }
  const document = readPolicy(text.value);
  if (!document.ok) {
    cannot(paths.policy, document.problems);
    return void 0;
  }
  const { checked, required } = judgeStanding(place, text.value, config, loadCatalog(), now);
  for (const { code, message, severity } of checked.findings)
    io.stdout(`${paths.policy}: ${code} ${severity === "error" ? "" : "[note] "}${message}
`);
  const against = problemsOf(read.value, place, config, now);
  for (const each of against) io.stdout(`${paths.standing}: ${each}
`);
  const refused = checked.decision === "refuse" || against.length > 0;
  io.stdout(
    refused ? `${standingText(place)}: each use would be refused.
` : `${standingText(place)}: risk ${checked.risk}. ${required} people have to approve it who are none of: GitHub ids ${barred(read.value, config).join(", ")}.
`
  );
  return {
    refused,
    texts: /* @__PURE__ */ new Map([
      [paths.standing, serialiseStanding(read.value)],
      [paths.policy, text.value],
      [paths.review, standingView(read.value, document.value)]
    ])
  };
}
function problemsOf({ name, account, accountId, people, duration, until, review }, place, config, now) {
  const said = [];
  if (name !== place.name || account !== place.account)
    said.push(`it says standing: ${name} and account: ${account}, and lies at ${standingText(place)}.`);
  const there = config.accounts.get(place.account);
  if (there === void 0) said.push(`aws-jit.yml has no account ${place.account}.`);
  else if (there.id !== accountId)
    said.push(`it says account_id: ${accountId}, and ${place.account} is ${there.id} in aws-jit.yml.`);
  for (const id of people)
    if (principalOf(config, id, place.account) === void 0)
      said.push(`aws-jit.yml does not say who GitHub id ${id} is in ${place.account}.`);
  if (duration > config.max_duration)
    said.push(
      `duration ${formatDuration(duration)} is more than \`max_duration\`, ${formatDuration(config.max_duration)}.`
    );
  if (review === "afterwards" && duration > config.break_glass.max_duration)
    said.push(
      `it is break glass (review: afterwards), and duration ${formatDuration(duration)} is more than \`break_glass.max_duration\`, ${formatDuration(config.break_glass.max_duration)}.`
    );
  if (until > addSeconds(now, STANDING_LONGEST))
    said.push(
      `until is more than ${formatDuration(STANDING_LONGEST)} from now. Write ${formatInstant(addSeconds(now, STANDING_LONGEST))} at the latest.`
    );
  if (until <= now) said.push("until is over.");
  if (config.trial)
    said.push("`trial: true` stands in aws-jit.yml: nothing is given by it until that is gone.");
  return said;
}
function barred({ people, account }, config) {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account);
    if (own !== void 0) for (const other of peopleOf(config, own, account)) all.add(other);
  }
  return [...all].sort((a, b) => a - b);
}
export {
  standing,
  writeStandingForm
};
