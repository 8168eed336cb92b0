import {
  ownPins,
  readWorkflowSettings,
  workflowsFor
} from "./chunk-IUHM3BCS.js";
import {
  isOwn
} from "./chunk-AKFGJZ5H.js";
import {
  issueForm
} from "./chunk-CNEYSF7I.js";

// src/setup/upgrade/due-files.ts
var FORM = ".github/ISSUE_TEMPLATE/aws-access.yml";
function dueFiles(config, present, templates) {
  const texts = Object.fromEntries(present);
  const settings = readWorkflowSettings(texts);
  if (settings === void 0 || isOwn(settings)) return void 0;
  const wanted = workflowsFor(settings, config);
  return {
    pins: [...new Set(ownPins(texts).map(({ uses }) => uses))].sort(),
    outdated: Object.entries(wanted).flatMap(([path, text]) => present.get(path) === text ? [] : [path]),
    form: present.get(FORM) !== issueForm(config),
    templates: [...templates].flatMap(
      ([path, text]) => present.get(path) === void 0 || present.get(path) === text ? [] : [path]
    )
  };
}

export {
  FORM,
  dueFiles
};
