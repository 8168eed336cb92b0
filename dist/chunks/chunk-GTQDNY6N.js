import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  announced
} from "./chunk-4XFYGPA7.js";
import {
  formatInstant
} from "./chunk-5HQJZCAA.js";

// src/commands/tell/told-before.ts
async function wasToldLive(github, issue, until, events) {
  if (events.some(({ kind }) => kind === "granted")) return true;
  if (until === void 0) return false;
  return await announced(github, issue, `granted:${formatInstant(until)}`) !== void 0;
}

export {
  wasToldLive
};
