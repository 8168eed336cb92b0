import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isUse,
  parseStandingText,
  parseUse,
  standingPaths
} from "./chunk-NTK332QW.js";
import {
  TAG
} from "./chunk-XLMY675P.js";
import {
  readFilesAt
} from "./chunk-7DUQEMWH.js";

// src/commands/run/standing-of-grant.ts
var standingIn = (tags) => parseStandingText(tags[TAG.standing] ?? "");
async function standingOfGrant(backend, object) {
  const live = await backend.inspect(object);
  return live === void 0 ? "unknown" : standingIn(live.tags);
}
function accountOfUse({ body }) {
  const ask = isUse(body) ? parseUse(body) : void 0;
  return ask?.ok === true ? ask.value.of.account : void 0;
}

// src/github/standing/standing-files.ts
async function readStandingFiles(github, commit, of) {
  const paths = standingPaths(of);
  const texts = await readFilesAt(github, commit, Object.values(paths));
  const [standing, policy, review] = [paths.standing, paths.policy, paths.review].map(
    (path) => texts.get(path)
  );
  return standing === void 0 || policy === void 0 || review === void 0 ? void 0 : { standing, policy, review };
}

export {
  standingIn,
  standingOfGrant,
  accountOfUse,
  readStandingFiles
};
