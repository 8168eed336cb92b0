import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/lifecycle/state.ts
var STATES = {
  requested: { label: "aws-jit: requested", colour: "ededed", over: false, headline: "Request received" },
  asked: {
    label: "aws-jit: your turn",
    colour: "fbca04",
    over: false,
    headline: "Waiting for the requester's answer"
  },
  drafted: { label: "aws-jit: in review", colour: "1d76db", over: false, headline: "Waiting for approval" },
  approved: {
    label: "aws-jit: approved",
    colour: "0e8a16",
    over: false,
    headline: "Merged, not granted yet"
  },
  scheduled: {
    label: "aws-jit: scheduled",
    colour: "c2e0c6",
    over: false,
    headline: "Approved, begins later"
  },
  granted: { label: "aws-jit: granted", colour: "0e8a16", over: false, headline: "Access is live" },
  failed: {
    label: "aws-jit: failed",
    colour: "d93f0b",
    over: false,
    headline: "AWS did not accept the grant"
  },
  refused: { label: "aws-jit: refused", colour: "b60205", over: true, headline: "Refused" },
  rejected: { label: "aws-jit: rejected", colour: "b60205", over: true, headline: "Rejected by a reviewer" },
  cancelled: { label: "aws-jit: cancelled", colour: "cccccc", over: true, headline: "Cancelled" },
  lapsed: { label: "aws-jit: lapsed", colour: "cccccc", over: true, headline: "Lapsed: its time ran out" },
  expired: { label: "aws-jit: expired", colour: "cccccc", over: true, headline: "Access has ended" },
  revoked: { label: "aws-jit: revoked", colour: "cccccc", over: true, headline: "Access was taken back" }
};
var TRANSITIONS = {
  requested: ["asked", "drafted", "refused", "cancelled", "lapsed"],
  asked: ["asked", "drafted", "refused", "cancelled", "lapsed"],
  drafted: ["drafted", "asked", "approved", "refused", "rejected", "cancelled", "lapsed"],
  approved: ["scheduled", "granted", "failed", "refused", "cancelled", "revoked", "lapsed"],
  granted: ["granted", "expired", "revoked"],
  // Until it begins AWS refuses it; whoever took it back, or the daily watch, ends it before.
  scheduled: ["granted", "expired", "revoked"],
  failed: ["scheduled", "granted", "failed", "refused", "cancelled", "revoked", "lapsed"],
  refused: ["asked", "drafted", "refused"],
  rejected: [],
  cancelled: [],
  lapsed: [],
  expired: [],
  revoked: []
};
var isGiven = (state) => state === "granted" || state === "scheduled";

export {
  STATES,
  TRANSITIONS,
  isGiven
};
