import {
  originOf,
  outputOf
} from "./chunk-O42AWODU.js";
import {
  connect
} from "./chunk-5ZM244MF.js";

// src/terminal/signed-in/sign-in.ts
var ANSWER_MS = 15e3;
var PUBLIC_API = "https://api.github.com";
var REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
async function signIn(named, environment) {
  const apiUrl = environment["GITHUB_API_URL"] ?? PUBLIC_API;
  if (!URL.canParse(apiUrl)) return `GITHUB_API_URL is no address: ${apiUrl}`;
  const server = serverOf(environment);
  if (!URL.canParse(server)) return `GITHUB_SERVER_URL is no address: ${server}`;
  const repository = named ?? environment["GITHUB_REPOSITORY"] ?? await originOf(".", server);
  if (repository === void 0)
    return `no repository is named: give --repository OWNER/NAME, or call this in a checkout whose remote origin is at ${server}.`;
  if (!REPOSITORY.test(repository)) return "--repository takes OWNER/NAME, as in github.com/OWNER/NAME.";
  const token = environment["GH_TOKEN"] ?? environment["GITHUB_TOKEN"] ?? await tokenOfGh(apiUrl, environment);
  if (!token) return "there is no token: sign in with gh auth login, or set GH_TOKEN.";
  return { repository, token, apiUrl, home: `${server}/${repository}` };
}
function serverOf(environment) {
  const apiUrl = environment["GITHUB_API_URL"] ?? PUBLIC_API;
  if (environment["GITHUB_SERVER_URL"]) return environment["GITHUB_SERVER_URL"];
  if (apiUrl.startsWith(PUBLIC_API)) return "https://github.com";
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\./, "")}`;
}
var connectOver = (over, { repository, token, apiUrl }) => connect({
  token,
  repository,
  apiUrl,
  limits: { answerMs: ANSWER_MS, over },
  log: { warning: () => void 0 }
});
var connectFor = (ms, to) => connectOver(AbortSignal.timeout(ms), to);
async function tokenOfGh(apiUrl, environment) {
  if (environment["PATH"] === void 0) return void 0;
  const { host } = new URL(apiUrl);
  const hostname = host === new URL(PUBLIC_API).host ? "github.com" : host.replace(/^api\./, "");
  return await outputOf("gh", ["auth", "token", "--hostname", hostname]) || void 0;
}

export {
  signIn,
  serverOf,
  connectOver,
  connectFor
};
