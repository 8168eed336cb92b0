import {
  writeGenerated
} from "./chunk-7AVDAPPS.js";
import {
  standingView
} from "./chunk-AGSNOP3K.js";
import {
  canonicalPolicy
} from "./chunk-GEF6626P.js";
import {
  STANDING_FORM,
  standingForm
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-A5VQQW3W.js";
import {
  standingProblems,
  whoGains
} from "./chunk-UQPPUL3U.js";
import {
  judgeStanding
} from "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  parseStandingPath,
  readStandingAsWritten,
  serialiseStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-WZTQZX65.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  loadCatalog,
  readNamed
} from "./chunk-KSNUDT27.js";
import {
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
  const against = standingProblems(read.value, place, config, now);
  for (const each of against) io.stdout(`${paths.standing}: ${each}
`);
  const refused = checked.decision === "refuse" || against.length > 0;
  io.stdout(
    refused ? `${standingText(place)}: each use would be refused.
` : `${standingText(place)}: risk ${checked.risk}. ${required} people have to approve it who are none of: GitHub ids ${whoGains(read.value, config).join(", ")}.
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
export {
  standing,
  writeStandingForm
};
