import {
  addSeconds
} from "./chunk-I4V3IC54.js";

// src/request/standing.ts
var DAY = 24 * 60 * 60;
var STANDING_LONGEST = 90 * DAY;
var WITHIN_LONGEST = 31 * DAY;
var MOST_PEOPLE = 20;
var MOST_USES = 100;
var PURPOSE_LENGTH = { least: 10, most: 2e3 };
var USE_WITHIN = 2 * 60 * 60;
var STANDING_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
var standingText = ({ account, name }) => `${account}/${name}`;
var useWindow = (createdAt, length) => ({
  from: createdAt,
  until: addSeconds(createdAt, length)
});
var formatHours = ({ from, to }) => `${minutes(from)}-${minutes(to)}`;
var minutes = (of) => `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
function parseHours(text) {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) return void 0;
  const [, a = "", b = "", c = "", d = ""] = match;
  const hours = { from: Number(a) * 60 + Number(b), to: Number(c) * 60 + Number(d) };
  return hours.from === hours.to ? void 0 : hours;
}
function isWithinHours({ from, to }, at) {
  const minute = Math.floor(at % DAY / 60);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export {
  STANDING_LONGEST,
  WITHIN_LONGEST,
  MOST_PEOPLE,
  MOST_USES,
  PURPOSE_LENGTH,
  USE_WITHIN,
  STANDING_NAME,
  standingText,
  useWindow,
  formatHours,
  parseHours,
  isWithinHours
};
