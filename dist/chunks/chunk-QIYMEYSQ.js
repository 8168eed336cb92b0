import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PINNED
} from "./chunk-GQQIA3F6.js";

// src/workflows/own-workflows.ts
var OWN_WORKFLOWS = {
  uses: "./",
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789",
  revokerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789",
  readerRole: "arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-123456789"
};

// src/workflows/read-workflow-settings.ts
function readWorkflowSettings(texts) {
  const find = (file, pattern) => pattern.exec(texts[`.github/workflows/aws-jit-${file}.yml`] ?? "")?.[1];
  const request = texts[".github/workflows/aws-jit-request.yml"] ?? "";
  const pinned = new Set(Object.values(PINNED));
  const uses = [...request.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, what]) => what ?? "").find((what) => !pinned.has(what));
  if (uses === "./") return OWN_WORKFLOWS;
  const runner = find("request", /^ +runs-on: (.+)$/m);
  const region = find("grant", /^ +aws-region: (.+)$/m);
  const granterRole = find("grant", ROLE);
  const revokerRole = find("revoke", ROLE);
  const readerRole = find("report", ROLE);
  if (!uses || !runner || !region || !granterRole || !revokerRole || !readerRole) return void 0;
  const appClientId = find("grant", /^ +client-id: (.+)$/m);
  return {
    uses,
    runner,
    region,
    granterRole,
    revokerRole,
    readerRole,
    ...appClientId === void 0 ? {} : { appClientId },
    model: request.includes("secrets.OPENAI_API_KEY")
  };
}
var ROLE = /^ +role-to-assume: (.+)$/m;

export {
  OWN_WORKFLOWS,
  readWorkflowSettings
};
