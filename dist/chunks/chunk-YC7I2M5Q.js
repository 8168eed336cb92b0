import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/lifecycle/duration.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var LONGEST = 3650 * DAY;
var SHORT = /^(\d{1,7})(m|h|d)$/;
var ISO8601 = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;
function parseDuration(text) {
  const short = SHORT.exec(text);
  if (short) {
    const unit = { m: MINUTE, h: HOUR, d: DAY }[short[2]];
    return positive(Number(short[1]) * unit);
  }
  const iso = ISO8601.exec(text);
  if (!iso || text.endsWith("T")) return void 0;
  const [days, hours, minutes] = [iso[1], iso[2], iso[3]].map((part) => Number(part ?? 0));
  return positive(days * DAY + hours * HOUR + minutes * MINUTE);
}
function positive(seconds) {
  return seconds > 0 && seconds <= LONGEST ? seconds : void 0;
}
function formatDuration(length) {
  if (length % DAY === 0 && length >= 2 * DAY) return `${length / DAY}d`;
  if (length % HOUR === 0) return `${length / HOUR}h`;
  return `${Math.ceil(length / MINUTE)}m`;
}

export {
  parseDuration,
  formatDuration
};
