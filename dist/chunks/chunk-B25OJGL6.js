import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  announced
} from "./chunk-J5GQ3HGD.js";
import {
  formatInstant
} from "./chunk-RN4DCCTE.js";

// src/commands/tell/told-before.ts
async function wasToldLive(github, issue, until, events) {
  if (events.some(({ kind }) => kind === "granted")) return true;
  if (until === void 0) return false;
  return await announced(github, issue, `granted:${formatInstant(until)}`) !== void 0;
}

export {
  wasToldLive
};
