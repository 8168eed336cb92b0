import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";

// src/terminal/init/github-at-hand.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var ANSWER_MS = 15e3;
var ALL_MS = 5 * 6e4;
async function githubAtHand(environment, repository) {
  const token = environment["GH_TOKEN"] ?? environment["GITHUB_TOKEN"] ?? await tokenOfGh(environment);
  if (!token) return void 0;
  const { octokit } = connect({
    token,
    repository,
    apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    log: { warning: () => void 0 },
    limits: { answerMs: ANSWER_MS, over: AbortSignal.timeout(ALL_MS) }
  });
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
var REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?([\w.-]+)(?::\d+)?[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/;
function repositoryAt(address, server = "https://github.com") {
  const [, host = "", name] = REMOTE.exec(address.trim()) ?? [];
  const { hostname } = new URL(server);
  return [hostname, `ssh.${hostname}`].includes(host.toLowerCase()) ? name : void 0;
}
async function originOf(folder) {
  return repositoryAt(
    await said("git", ["-C", folder, "remote", "get-url", "origin"]),
    process.env["GITHUB_SERVER_URL"]
  );
}
async function ownRelease(folder) {
  const [origin, commit] = [await originOf(folder), await said("git", ["-C", folder, "rev-parse", "HEAD"])];
  return origin === void 0 || !/^[0-9a-f]{40}$/.test(commit) ? void 0 : `${origin}@${commit}`;
}
async function tokenOfGh(environment) {
  return environment["PATH"] === void 0 ? void 0 : await said("gh", ["auth", "token"]) || void 0;
}
async function said(command, args) {
  try {
    return (await promisify(execFile)(command, [...args], { timeout: 5e3 })).stdout.trim();
  } catch {
    return "";
  }
}
export {
  githubAtHand,
  originOf,
  ownRelease,
  repositoryAt
};
