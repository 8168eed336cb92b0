import {
  readMoment
} from "./chunk-6OMXH3DV.js";

// src/terminal/time-argument.ts
function readTime(value) {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return void 0;
  const moment = readMoment(text);
  if (moment === void 0 || moment.negative || moment.whole.length > 12) return void 0;
  return Number(moment.whole);
}
var TIME_HELP = "Write it like 2026-11-22T20:17:29Z.";

export {
  readTime,
  TIME_HELP
};
