import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TIME_HELP,
  readTime
} from "./chunk-YSMTWRLK.js";
import {
  stampAny
} from "./chunk-63IIWJXD.js";
import {
  readAnyPolicy
} from "./chunk-PWFYPH5Z.js";
import {
  serialiseAny
} from "./chunk-VV2WRKN4.js";
import "./chunk-BEAMCFB2.js";
import "./chunk-H5SL6L5Z.js";
import "./chunk-JBV3PYQV.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-WIAUJLY6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";

// src/commands/stamp.ts
async function runStamp({ file, expires }, io) {
  const until = readTime(expires);
  if (until === void 0) {
    io.stderr(`stamp: --expires ${JSON.stringify(expires)} is no time. ${TIME_HELP}
`);
    return 2;
  }
  let text;
  try {
    text = await io.read(file);
  } catch (error) {
    io.stderr(`stamp: ${file} cannot be read (${error instanceof Error ? error.message : String(error)}).
`);
    return 2;
  }
  const policy = readAnyPolicy(text);
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
