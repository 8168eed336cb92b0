import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accountNamed,
  partitionOf
} from "./chunk-QN7XVHQS.js";
import {
  AccountId
} from "./chunk-IVYZFXGK.js";

// src/commands/terminal-settings.ts
var DEFAULT_CONFIG = "aws-jit.yml";
async function terminalConfig(path, io) {
  const text = await io.read(path ?? DEFAULT_CONFIG);
  if (text === void 0) {
    if (path === void 0) return void 0;
    io.stderr(`There is no ${path}.
`);
    return "unusable";
  }
  const { readConfig } = await import("./read-QOA5WEQR.js");
  const read = readConfig(text);
  if (read.ok) return read.value;
  sayProblems(path ?? DEFAULT_CONFIG, read.problems, io);
  return "unusable";
}
async function terminalRequest(path, config, catalog, io) {
  const text = await io.read(path);
  if (text === void 0) {
    io.stderr(`There is no ${path}.
`);
    return "unusable";
  }
  const { readTaskFile } = await import("./task-file-4OD7NJGV.js");
  const read = await readTaskFile(text, { settings: config, catalog });
  if (read.ok) return read.value;
  sayProblems(path, read.problems, io);
  return "unusable";
}
function sayProblems(path, problems, io) {
  for (const { line, path: where, message } of problems) {
    io.stderr(`${path}:${line ?? 1}: ${where === "" ? "" : `${where}: `}${message}
`);
  }
}
function envelopeOf(ask, config) {
  const { services, resources, access } = ask;
  const account = config && accountNamed(config, ask.account);
  if (account) {
    return {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services,
      resources,
      access
    };
  }
  const fields = resources.map((arn) => arn.split(":"));
  const ids = fields.map((parts) => parts[4] ?? "").filter((id) => AccountId.is(id));
  const region = fields.map((parts) => parts[3] ?? "").find((part) => part !== "");
  return {
    account: { id: AccountId.of(ids[0] ?? "000000000000"), name: ask.account },
    partition: fields[0]?.[1] ?? partitionOf(region ?? ""),
    services,
    resources,
    access
  };
}

export {
  terminalConfig,
  terminalRequest,
  sayProblems,
  envelopeOf
};
