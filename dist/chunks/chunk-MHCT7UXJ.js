import {
  addSeconds
} from "./chunk-I4V3IC54.js";

// src/request/access-window.ts
var windowFrom = (request, mergedAt) => ({
  from: request.start !== void 0 && request.start > mergedAt ? request.start : mergedAt,
  until: endFrom(request, mergedAt)
});
var endFrom = ({ duration, approvedDuration, start }, mergedAt) => addSeconds(start ?? mergedAt, approvedDuration ?? duration);
var beginsOf = ({ start }, { from }) => start === void 0 ? void 0 : from;

export {
  windowFrom,
  endFrom,
  beginsOf
};
