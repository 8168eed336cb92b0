import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  writeGenerated
} from "./chunk-MO3QHWJ3.js";
import {
  workflows
} from "./chunk-5TS4SBIR.js";
import "./chunk-HANBNIMK.js";

// src/workflows/settings.ts
var OWN_WORKFLOWS = {
  uses: "./",
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789",
  revokerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789",
  readerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-123456789"
};

// src/commands/workflows.ts
var writeWorkflows = (check, io) => writeGenerated(
  new Map(Object.entries(workflows(OWN_WORKFLOWS))),
  check,
  "Run aws-jit workflows, and commit the result.",
  io
);
export {
  writeWorkflows
};
