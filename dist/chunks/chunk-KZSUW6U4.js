import {
  FIELDS,
  FIELD_ORDER
} from "./chunk-DAROUHPW.js";

// src/request/form/form-body.ts
var formBody = (answers, offered = FIELD_ORDER) => offered.map((field) => `### ${FIELDS[field].label}

${answers[field] ?? "_No response_"}`).join("\n\n");

export {
  formBody
};
