import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  readFilesAt
} from "./chunk-2YUGKB6A.js";
import {
  readConfig
} from "./chunk-YMXOJLAN.js";
import {
  peopleOf,
  principalOf
} from "./chunk-SL7TKVXF.js";

// src/commands/run/who-gains.ts
function sharing(config, people, { account }) {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account);
    if (own !== void 0) for (const other of peopleOf(config, own, account)) all.add(other);
  }
  return [...all];
}
var CONFIGURATION = "aws-jit.yml";
async function sharingAt(github, commit, people, of) {
  try {
    const text = (await readFilesAt(github, commit, [CONFIGURATION])).get(CONFIGURATION);
    const read = text === void 0 ? void 0 : readConfig(text);
    if (read?.ok !== true)
      return unknown(
        `aws-jit.yml at ${commit.slice(0, 12)} is none that this version can read. Bring it anew, under another name.`
      );
    return known(sharing(read.value, people, of));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}

export {
  sharing,
  sharingAt
};
