import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TIME_HELP,
  readTime
} from "./chunk-AFYDSVO6.js";
import {
  stampAny
} from "./chunk-YYD4XHAK.js";
import {
  readAnyPolicy
} from "./chunk-QYKUX4BK.js";
import {
  readNamed,
  serialiseAny
} from "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

// src/terminal/policies/stamp-command.ts
async function runStamp({ file, expires }, io) {
  const until = readTime(expires);
  if (until === void 0) {
    io.stderr(`stamp: --expires ${JSON.stringify(expires)} is no time. ${TIME_HELP}
`);
    return 2;
  }
  const policy = readAnyPolicy(await readNamed(file, io));
  if (!policy.ok) return refuse(file, policy.problems, io);
  const { value, lineOf } = policy.value;
  const stamped = stampAny(value, until);
  if (!stamped.ok) {
    return refuse(
      file,
      stamped.problems.map((one) => ({ ...one, line: lineOf(one.path) })),
      io
    );
  }
  io.stdout(serialiseAny(stamped.value));
  return 0;
}
function refuse(file, problems, io) {
  for (const { code, path, message, line } of problems) {
    io.stderr(
      `${file}${line === void 0 ? "" : `:${line}`}: ${code} ${path === "" ? "" : `${path}: `}${message}
`
    );
  }
  return 1;
}
export {
  runStamp
};
