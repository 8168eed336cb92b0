import {
  TIME_HELP,
  readTime
} from "./chunk-SKSDYDRU.js";

// src/terminal/policies/asked-call.ts
var Unanswerable = class extends Error {
};
function callOf(action, resource) {
  if (!/^[^:\s]+:[^:\s]+$/.test(action)) {
    throw new Unanswerable(`${JSON.stringify(action)} is no action. Write it like s3:GetObject.`);
  }
  if (resource !== "*" && !resource.startsWith("arn:")) {
    throw new Unanswerable(
      `${JSON.stringify(resource)} is no resource. Write an ARN, or * for an action that is asked for no resource.`
    );
  }
  return { action, resource };
}
function timeOf(value, name) {
  const at = readTime(value);
  if (at === void 0) throw new Unanswerable(`${name} ${JSON.stringify(value)} is no time. ${TIME_HELP}`);
  return at;
}
function unknownAction(action, catalog) {
  if (catalog === void 0 || catalog.action(action) !== void 0) return void 0;
  const service = action.slice(0, action.indexOf(":"));
  return catalog.actionsOf(service) === void 0 ? `AWS documents no service ${JSON.stringify(service)} (as of ${catalog.date}). Check its spelling.` : `AWS documents no action ${JSON.stringify(action)} (as of ${catalog.date}). Check its spelling.`;
}

export {
  Unanswerable,
  callOf,
  timeOf,
  unknownAction
};
