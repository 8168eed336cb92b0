import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/messages/clock-time.ts
var clockTime = (at) => `${formatInstant(at).slice(0, 16).replace("T", " ")} UTC`;
function relativeTime(at, now) {
  const seconds = at - now;
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const length = minutes < 1 ? "less than a minute" : minutes < 120 ? `${minutes} min` : minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
  return seconds >= 0 ? `in ${length}` : `${length} ago`;
}
var untilText = (at, now) => `${clockTime(at)} (${relativeTime(at, now)})`;

export {
  clockTime,
  untilText
};
