
// src/lifecycle/state.ts
var TONES = {
  grey: "cccccc",
  amber: "fbca04",
  blue: "1d76db",
  violet: "8250df",
  green: "0e8a16",
  orange: "e07b39",
  red: "b60205"
};
var STATES = {
  requested: { label: "aws-jit: requested", tone: "grey", over: false, headline: "Request received" },
  asked: {
    label: "aws-jit: your turn",
    tone: "amber",
    over: false,
    headline: "Waiting for the requester's answer"
  },
  drafted: { label: "aws-jit: in review", tone: "blue", over: false, headline: "Waiting for approval" },
  approved: {
    label: "aws-jit: approved",
    tone: "violet",
    over: false,
    headline: "Merged, not granted yet"
  },
  scheduled: {
    label: "aws-jit: scheduled",
    tone: "violet",
    over: false,
    headline: "Approved, begins later"
  },
  granted: { label: "aws-jit: granted", tone: "green", over: false, headline: "Access is live" },
  failed: {
    label: "aws-jit: failed",
    tone: "red",
    over: false,
    headline: "AWS did not accept the grant"
  },
  refused: { label: "aws-jit: refused", tone: "red", over: true, headline: "Refused" },
  rejected: { label: "aws-jit: rejected", tone: "red", over: true, headline: "Rejected by a reviewer" },
  cancelled: { label: "aws-jit: cancelled", tone: "grey", over: true, headline: "Cancelled" },
  lapsed: { label: "aws-jit: lapsed", tone: "grey", over: true, headline: "Lapsed: its time ran out" },
  expired: { label: "aws-jit: expired", tone: "grey", over: true, headline: "Access has ended" },
  revoked: { label: "aws-jit: revoked", tone: "orange", over: true, headline: "Access was taken back" }
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
  TONES,
  STATES,
  TRANSITIONS,
  isGiven
};
