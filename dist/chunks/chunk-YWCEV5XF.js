import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/lifecycle/instant.ts
var ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
function parseInstant(text) {
  if (!ISO.test(text)) return void 0;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return void 0;
  const instant = Math.floor(ms / 1e3);
  return formatInstant(instant).slice(0, 19) === text.slice(0, 19) ? instant : void 0;
}
var formatInstant = (at) => new Date(at * 1e3).toISOString().replace(/\.\d{3}Z$/, "Z");
function instantOfMillis(ms) {
  if (!Number.isFinite(ms)) throw new RangeError(`${ms} is not a time in milliseconds`);
  return Math.floor(ms / 1e3);
}
var addSeconds = (at, length) => at + length;
var earlier = (at, length) => at - length;
var monthOf = (at) => formatInstant(at).slice(0, 7);

export {
  parseInstant,
  formatInstant,
  instantOfMillis,
  addSeconds,
  earlier,
  monthOf
};
