import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REMARK_LONGEST,
  normaliseRemark
} from "./chunk-YCBNNYGV.js";
import {
  parseDuration
} from "./chunk-3LVFYELC.js";

// src/request/slash-command.ts
var COMMAND = /^\/(shorten|answer|revise)(?![\w-])/;
var beginsCommand = (body) => COMMAND.test(body);
function readCommentCommand(body) {
  const kind = COMMAND.exec(body)?.[1];
  if (kind === void 0) return void 0;
  if (kind === "shorten") return readShorten(body);
  const words = normaliseRemark(body.slice(kind.length + 1, 40 * REMARK_LONGEST));
  if (words === "") {
    return unreadable(
      kind === "answer" ? "write the answer behind it: the numbers, such as `/answer 1,3`, or your own words." : "write behind it what should change, such as `/revise no s3:DeleteObject` or `/revise also list the bucket`."
    );
  }
  if (words.length > REMARK_LONGEST) {
    return unreadable(`that is longer than the ${REMARK_LONGEST} characters that are read. Say it shorter.`);
  }
  return kind === "answer" ? { kind, words } : { kind: "revise", words };
}
function readShorten(body) {
  const [first = ""] = body.split(/\r?\n/, 1);
  const duration = parseDuration(/^\/shorten[ \t]+(\S+)[ \t]*$/.exec(first)?.[1] ?? "");
  return duration === void 0 ? unreadable("write the new duration behind it, such as `/shorten 2h`.") : { kind: "shorten", duration };
}
var unreadable = (why) => ({ kind: "unreadable", why });

export {
  beginsCommand,
  readCommentCommand
};
