import {
  stampAny
} from "./chunk-K42RRKWT.js";
import {
  readAnyPolicy
} from "./chunk-GHQTAI6I.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  TIME_HELP,
  readNamed,
  readTime,
  serialiseAny
} from "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

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
