import {
  connectFor,
  signIn
} from "./chunk-BGVENYMF.js";
import {
  originOf,
  outputOf
} from "./chunk-O42AWODU.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/init/github-at-hand.ts
var ALL_MS = 5 * 6e4;
async function githubAtHand(environment, repository) {
  const to = await signIn(repository, environment);
  if (typeof to === "string") return void 0;
  const { octokit } = connectFor(ALL_MS, to);
  return {
    async ids(slug) {
      const [owner = "", repo = ""] = slug.split("/");
      const { data } = await octokit.repos.get({ owner, repo });
      return { repositoryId: data.id, ownerId: data.owner.id, branch: data.default_branch };
    },
    async person(username) {
      try {
        const { data } = await octokit.users.getByUsername({ username });
        return { login: data.login, id: data.id };
      } catch (error) {
        if (error instanceof Error && "status" in error && error.status === 404) return void 0;
        throw error;
      }
    },
    async members(org) {
      const all = await octokit.paginate(octokit.orgs.listMembers, { org, per_page: 100 });
      return all.map(({ login, id }) => ({ login, id }));
    }
  };
}
async function ownRelease(folder, server) {
  const [origin, commit] = [
    await originOf(folder, server),
    await outputOf("git", ["-C", folder, "rev-parse", "HEAD"])
  ];
  return origin === void 0 || !/^[0-9a-f]{40}$/.test(commit) ? void 0 : `${origin}@${commit}`;
}
export {
  githubAtHand,
  ownRelease
};
