import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACCESS_LEVELS
} from "./chunk-I5464BDN.js";

// src/request/form-fields.ts
var FIELDS = {
  account: { label: "AWS account", required: true },
  role: { label: "Shared AWS role", required: false },
  curated: { label: "Curated set of AWS permissions", required: false },
  services: { label: "AWS services", required: true },
  resources: { label: "AWS resources", required: true },
  access: { label: "AWS access level", required: true },
  exceptions: { label: "Different level for some services", required: false },
  reason: { label: "What the AWS access is for", required: true },
  duration: { label: "AWS access duration", required: true },
  ticket: { label: "Ticket for this access", required: false }
};
var FIELD_ORDER = Object.keys(FIELDS);
var LEVEL_WORDS = {
  list: "see which things exist, not what is in them",
  read: "list, and read contents and settings",
  write: "read, and create, change and delete",
  tagging: "read, and change tags",
  permissions: "read, and change who else may use the resources"
};
var levelOption = (level) => `${level}: ${LEVEL_WORDS[level]}`;
function readLevel(text) {
  return ACCESS_LEVELS.find((level) => text === level || text === levelOption(level));
}
var NO_RESOURCES = "none";
var MOST_RESOURCES = 50;
var MOST_SERVICES = 25;
var REASON_LENGTH = { least: 10, most: 4e3 };
var TICKET_LONGEST = 100;

export {
  FIELDS,
  FIELD_ORDER,
  levelOption,
  readLevel,
  NO_RESOURCES,
  MOST_RESOURCES,
  MOST_SERVICES,
  REASON_LENGTH,
  TICKET_LONGEST
};
