import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-22XIMTKU.js";

// src/terminal/signed-in/sign-in.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var ANSWER_MS = 15e3;
var PUBLIC_API = "https://api.github.com";
var REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
async function signIn(named, environment) {
  const repository = named ?? environment["GITHUB_REPOSITORY"] ?? await originOf();
  if (repository === void 0)
    return "no repository is named: give --repository OWNER/NAME, or call this in a checkout of it.";
  if (!REPOSITORY.test(repository)) return "--repository takes OWNER/NAME, as in github.com/OWNER/NAME.";
  const apiUrl = environment["GITHUB_API_URL"] ?? PUBLIC_API;
  if (!URL.canParse(apiUrl)) return `GITHUB_API_URL is no address: ${apiUrl}`;
  const token = environment["GH_TOKEN"] ?? environment["GITHUB_TOKEN"] ?? await tokenOfGh(apiUrl, environment);
  if (!token) return "there is no token: sign in with gh auth login, or set GH_TOKEN.";
  return {
    repository,
    token,
    apiUrl,
    home: `${environment["GITHUB_SERVER_URL"] ?? pagesOf(apiUrl)}/${repository}`
  };
}
var pagesOf = (apiUrl) => {
  const { protocol, host } = new URL(apiUrl);
  return apiUrl.startsWith(PUBLIC_API) ? "https://github.com" : `${protocol}//${host.replace(/^api\./, "")}`;
};
var connectFor = (ms, { repository, token, apiUrl }) => connect({
  token,
  repository,
  apiUrl,
  limits: { answerMs: ANSWER_MS, over: AbortSignal.timeout(ms) },
  log: { warning: () => void 0 }
});
var GITHUB_REMOTE = /[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/;
async function originOf() {
  return GITHUB_REMOTE.exec(await said("git", ["remote", "get-url", "origin"]))?.[1];
}
async function tokenOfGh(apiUrl, environment) {
  if (environment["PATH"] === void 0) return void 0;
  const { host } = new URL(apiUrl);
  const hostname = host === new URL(PUBLIC_API).host ? "github.com" : host.replace(/^api\./, "");
  return await said("gh", ["auth", "token", "--hostname", hostname]) || void 0;
}
async function said(command, args) {
  try {
    return (await promisify(execFile)(command, [...args], { timeout: 5e3 })).stdout.trim();
  } catch {
    return "";
  }
}

export {
  signIn,
  connectFor,
  originOf,
  tokenOfGh
};
