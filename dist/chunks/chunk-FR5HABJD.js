import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  NoAnswer,
  TimeIsOver
} from "./chunk-2EOPFUDI.js";
import {
  plainOf
} from "./chunk-AMZYLKDX.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";

// src/terminal/reviewing/terminal-markdown.ts
function plainMarkdown(markdown) {
  const shown = [];
  let fence;
  for (const line of revealHidden(markdown).split("\n")) {
    if (fence !== void 0) {
      if (line === fence) fence = void 0;
      else shown.push(`  \u2502 ${line}`);
      continue;
    }
    fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence === void 0) shown.push(plainLine(line));
  }
  return shown.join("\n");
}
function plainLine(line) {
  let made = "";
  let pending = "";
  for (let at = 0; at < line.length; ) {
    const ticks = line[at] === "`" && line[at - 1] !== "\\" ? runAt(line, at) : 0;
    const end = ticks === 0 ? -1 : closing(line, at + ticks, ticks);
    if (end < 0) {
      pending += line.slice(at, at + Math.max(1, ticks));
      at += Math.max(1, ticks);
      continue;
    }
    made += plainText(pending) + line.slice(at, end);
    pending = "";
    at = end;
  }
  return made + plainText(pending);
}
var plainText = (markdown) => plainOf(
  markdown.replace(/<\/?sub>/g, "").replace(/(?<!\\)\*\*/g, "").replace(/\[([^[\]\\]{1,200})\]\((https:[^\s()]{1,500})\)/g, "$1 ($2)")
);
function runAt(line, at) {
  let end = at;
  while (line[end] === "`") end += 1;
  return end - at;
}
function closing(line, from, ticks) {
  for (let at = from; at < line.length; ) {
    const run = runAt(line, at);
    if (run === ticks) return at + run;
    at += Math.max(1, run);
  }
  return -1;
}

// src/terminal/signed-in/failed-call.ts
function failedCall(error, repository) {
  const said = error instanceof Error ? error.message : String(error);
  if (isUnanswered(error)) return "GitHub does not answer. Try again later; githubstatus.com says how it is.";
  if (hasStatus(error, 401)) return `GitHub does not take this token (${said}). Sign in anew: gh auth login.`;
  if (hasStatus(error, 403, 429))
    return `GitHub refuses it (${said}). The token needs the scope repo; a fine-grained one, access to ${repository} with issues and pull requests: write, contents: read.`;
  if (hasStatus(error, 404, 410))
    return `${repository} or what was named in it is not there, or this token may not see it (${said}).`;
  return said;
}
var isUnanswered = (error) => error instanceof TimeIsOver || error instanceof NoAnswer || error instanceof Error && (error.cause instanceof NoAnswer || error.cause instanceof TimeIsOver) || hasStatus(error, 500, 502, 503, 504);

export {
  plainMarkdown,
  failedCall,
  isUnanswered
};
