import {
  STATES,
  TRANSITIONS
} from "./chunk-7YGUSZWI.js";

// src/commands/run/shown-state.ts
var LABELS = new Map(
  Object.entries(STATES).map(([state, { label }]) => [label, state])
);
var shownState = ({ labels }) => labels.map((name) => LABELS.get(name)).find((state) => state !== void 0);
function isOver(issue) {
  const state = shownState(issue);
  return state !== void 0 && STATES[state].over && TRANSITIONS[state].length === 0;
}

export {
  shownState,
  isOver
};
