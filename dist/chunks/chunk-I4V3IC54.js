
// src/terms/instant.ts
var ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
var DAY = 24 * 60 * 60;
function parseInstant(text) {
  if (!ISO.test(text)) return void 0;
  const midnight = midnightOf(text.slice(0, 10));
  const [hour, minute, second] = [digits(text, 11), digits(text, 14), digits(text, 17)];
  if (Number.isNaN(midnight) || hour > 23 || minute > 59 || second > 59) return void 0;
  return midnight + hour * 3600 + minute * 60 + second;
}
var digits = (text, at) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
var DAYS_KEPT = 4096;
var midnights = /* @__PURE__ */ new Map();
var dates = /* @__PURE__ */ new Map();
function midnightOf(date) {
  const known = midnights.get(date);
  if (known !== void 0) return known;
  const ms = Date.parse(`${date}T00:00:00Z`);
  const midnight = new Date(ms).getUTCDate() === Number(date.slice(8)) ? ms / 1e3 : Number.NaN;
  if (midnights.size >= DAYS_KEPT) midnights.clear();
  midnights.set(date, midnight);
  return midnight;
}
function dateOf(midnight) {
  const known = dates.get(midnight);
  if (known !== void 0) return known;
  const date = new Date(midnight * 1e3).toISOString().slice(0, -13);
  if (dates.size >= DAYS_KEPT) dates.clear();
  dates.set(midnight, date);
  return date;
}
var TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
function formatInstant(at) {
  const midnight = Math.floor(at / DAY) * DAY;
  const second = Math.floor(at - midnight);
  const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dateOf(midnight)}${TWO_DIGITS[h] ?? ""}:${TWO_DIGITS[m] ?? ""}:${TWO_DIGITS[s] ?? ""}Z`;
}
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
