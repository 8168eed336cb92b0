import {
  COMMENT_COMMANDS,
  COMMON_WORDS,
  DENIAL_WORDS,
  STARTING_COMMANDS
} from "./chunk-3PAJHQ4T.js";
import {
  REMARK_LONGEST,
  normaliseRemark
} from "./chunk-PR2ZJ276.js";
import {
  ACCESS_LEVELS,
  BROKEN,
  parseDuration
} from "./chunk-DAROUHPW.js";
import {
  hiddenIn,
  stripHidden
} from "./chunk-MXRAY5FG.js";

// src/request/slash-command.ts
var NAMES = COMMENT_COMMANDS.join("|");
var AT_START = new RegExp(`^\\s*/(${NAMES})(?![\\w-])`, "i");
var OWN_WORDS = COMMENT_COMMANDS.filter((name) => !COMMON_WORDS.includes(name)).join("|");
var ANYWHERE = new RegExp(`(?:^|[^\\w./-])/(${OWN_WORDS})(?![\\w-])`, "i");
var QUOTED = /^ {0,3}>/;
var BEGINS_STARTING = new RegExp(`^/(?:${STARTING_COMMANDS.join("|")})`, "i");
var isForDispatch = ({ kind }, body) => STARTING_COMMANDS.some((each) => each === kind) || kind === "unreadable" && BEGINS_STARTING.test(body);
var mayBeCommand = (body) => readCommentCommand(body) !== void 0;
function readCommentCommand(body) {
  const lines = body.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== "" && !QUOTED.test(line));
  const own = lines.slice(first < 0 ? lines.length : first);
  const name = AT_START.exec(own[0] ?? "")?.[1]?.toLowerCase();
  const kind = COMMENT_COMMANDS.find((each) => each === name);
  if (kind === void 0) {
    return own.some((line) => !QUOTED.test(line) && ANYWHERE.test(line)) ? unreadable(
      "nothing was done: a command begins the comment, such as `/shorten 2h` or `/answer 1`, and only quoted lines may stand above it. Write a new comment."
    ) : readDenial(own.filter((line) => !QUOTED.test(line)).join("\n"));
  }
  if (own.slice(1).some((line) => AT_START.test(line))) {
    return unreadable("nothing was done: a comment holds one command. Write one comment for each.");
  }
  const text = own.join("\n").trimStart().slice(name === void 0 ? 0 : name.length + 1);
  if (kind === "shorten") return readShorten(text);
  if (kind === "extend") return readExtend(text);
  if (kind === "retry" || kind === "status" || kind === "help") return { kind };
  const words = normaliseRemark(text.slice(0, 40 * REMARK_LONGEST));
  if (kind === "revoke" || kind === "cancel") return { kind, words: words.slice(0, REMARK_LONGEST) };
  if (words === "") {
    return unreadable(
      kind === "answer" ? "write the answer behind it: the numbers, such as `/answer 1,3`, or your own words." : "write behind it what should change, such as `/revise no s3:DeleteObject` or `/revise also list the bucket`."
    );
  }
  if (words.length > REMARK_LONGEST) {
    return unreadable(`that is longer than the ${REMARK_LONGEST} characters that are read. Say it shorter.`);
  }
  const hidden = hiddenIn(text);
  if (hidden.length > 0 && (BROKEN.test(words) && !BROKEN.test(text) || ASKS_FOR_MORE.test(stripHidden(text))))
    return unreadable(
      `inside a name, or in a line that asks for a level or a resource, there is what nobody sees: ${hidden.join(", ")}. Type it anew.`
    );
  return kind === "answer" ? { kind, words } : { kind: "revise", words };
}
var ASKS_FOR_MORE = new RegExp(`^\\s*(?:(?:${ACCESS_LEVELS.join("|")})\\s|arn:)`, "im");
var DENIAL = new RegExp(DENIAL_WORDS.join("|"), "i");
var DENIED = /\b[a-z0-9-]{1,64}:(?!AccessDenied|UnauthorizedOperation)[A-Z][A-Za-z0-9]{1,127}\b|\bcalling (?:an|the) [A-Z]\w{1,127} operation|\boperation error [\w ]{1,64}: [A-Z]\w/;
function readDenial(text) {
  if (!DENIAL.test(text) || !DENIED.test(text)) return void 0;
  const words = normaliseRemark(text.slice(0, 40 * REMARK_LONGEST));
  return { kind: "denied", words: words.length > REMARK_LONGEST ? "" : words };
}
function readShorten(text) {
  const [first = ""] = text.split("\n", 1);
  const duration = parseDuration(/^\s+(\S+)\s*$/.exec(first)?.[1] ?? "");
  return duration === void 0 ? unreadable("write the new duration behind it, such as `/shorten 2h`.") : { kind: "shorten", duration };
}
function readExtend(text) {
  const [length, rest] = cutWord(text);
  const [next, behind] = length.toLowerCase() === "by" ? cutWord(rest) : [length, rest];
  const duration = parseDuration(next.replace(/[,:;]$/, ""));
  const words = normaliseRemark(behind.slice(0, 40 * REMARK_LONGEST).replace(/^\s*[-–—:,;]\s+/, ""));
  if (duration === void 0)
    return unreadable(
      "write behind it for how much longer, and why, such as `/extend 2h the export takes longer than expected`."
    );
  if (words === "")
    return unreadable(
      "write behind it why it is needed for longer, such as `/extend 2h the export takes longer than expected`: whoever approves it reads that."
    );
  if (words.length > REMARK_LONGEST)
    return unreadable(`that is longer than the ${REMARK_LONGEST} characters that are read. Say it shorter.`);
  return { kind: "extend", duration, words };
}
function cutWord(text) {
  const own = text.trimStart();
  const at = own.search(/\s/);
  return at < 0 ? [own, ""] : [own.slice(0, at), own.slice(at)];
}
var unreadable = (why) => ({ kind: "unreadable", why });

export {
  isForDispatch,
  mayBeCommand,
  readCommentCommand
};
