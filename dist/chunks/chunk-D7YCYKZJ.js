import {
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";

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
  readStandingFiles
};
