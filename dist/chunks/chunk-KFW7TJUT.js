import {
  NEVER,
  _enum,
  array,
  strictObject,
  string
} from "./chunk-GUA3H4HO.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/setup/doctor/role-kinds.ts
var ROLE_KINDS = ["granter", "revoker", "reader"];

// src/setup/doctor/examination.ts
var EXAMINED = [
  "unreachable",
  "refused",
  "unanswered",
  "principal",
  "center-user",
  "quota",
  "unlocked"
];
var CENTER = "Identity Center";
var AUDIT = "Audit trail";
var MOST_FOUND = 100;
var MOST_NAMES = 20;
var NAME = /^[\w+=,.@:/-]{1,128}$/;
var shape = strictObject({
  at: string().transform((value, context) => {
    const at = parseInstant(value);
    if (at !== void 0) return at;
    context.addIssue({ code: "custom", message: "no time" });
    return NEVER;
  }),
  found: array(
    strictObject({
      code: _enum(EXAMINED),
      account: string().max(64),
      names: array(string().regex(NAME)).max(MOST_NAMES)
    })
  ).max(MOST_FOUND)
});
var jobNamed = (role, job = 1) => job === 1 ? role : `${role}-${job}`;
var examinedPath = (job) => `examined/${job}.json`;
var expectedJobs = (jobs) => ROLE_KINDS.flatMap(
  (role) => Array.from({ length: role === "reader" ? 1 : jobs }, (_, n) => jobNamed(role, n + 1))
);
var examinationText = ({ at, found }) => `${JSON.stringify(
  {
    at: formatInstant(at),
    found: found.slice(0, MOST_FOUND).map(({ code, account, names }) => ({
      code,
      account,
      names: names.filter((name) => NAME.test(name)).slice(0, MOST_NAMES)
    }))
  },
  null,
  1
)}
`;
function readExamination(text) {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : "unreadable";
  } catch {
    return "unreadable";
  }
}

export {
  ROLE_KINDS,
  CENTER,
  AUDIT,
  jobNamed,
  examinedPath,
  expectedJobs,
  examinationText,
  readExamination
};
