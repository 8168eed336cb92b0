import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/condition/decimal.ts
var DECIMAL = /^([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?$/;
function readDecimal(text) {
  const found = DECIMAL.exec(text);
  if (!found) return void 0;
  const [, sign, digits = "", decimals = ""] = found;
  let first = 0;
  while (digits.charAt(first) === "0") first += 1;
  let last = decimals.length;
  while (decimals.charAt(last - 1) === "0") last -= 1;
  const [whole, fraction] = [digits.slice(first), decimals.slice(0, last)];
  return { negative: sign === "-" && whole + fraction !== "", whole, fraction };
}
function compareDecimals(a, b) {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const size = a.whole.length - b.whole.length || compareText(a.whole, b.whole) || compareText(a.fraction, b.fraction);
  return a.negative ? -size : size;
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/condition/moment.ts
var W3C = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
function readMoment(text) {
  const found = W3C.exec(text);
  if (!found) return readDecimal(text);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((group) => {
    const digits = found[group];
    return digits === void 0 ? void 0 : Number(digits);
  });
  const days = daysSince1970(year ?? 0, month ?? 1, day ?? 1);
  if (days === void 0 || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return void 0;
  const offset = zoneSeconds(found[8] ?? "Z");
  if (offset === void 0) return void 0;
  const seconds = days * 86400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - offset;
  const fraction = found[7];
  if (fraction !== void 0 && seconds < 0) return void 0;
  return readDecimal(fraction === void 0 ? String(seconds) : `${seconds}.${fraction}`);
}
var compareMoments = compareDecimals;
function zoneSeconds(zone) {
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return void 0;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}
var MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysSince1970(year, month, day) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const length = MONTHS[month - 1];
  if (length === void 0 || day < 1 || day > length + (leap && month === 2 ? 1 : 0)) return void 0;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = MONTHS.slice(0, month - 1).reduce((sum, days) => sum + days, 0) + (leap && month > 2 ? 1 : 0);
  const epoch = 719162;
  return before * 365 + leapDays + inYear + (day - 1) - epoch;
}

export {
  readDecimal,
  compareDecimals,
  readMoment,
  compareMoments
};
