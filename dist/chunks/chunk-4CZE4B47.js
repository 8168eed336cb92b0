import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FIELDS,
  FIELD_ORDER
} from "./chunk-SL7TKVXF.js";

// src/request/form/form-body.ts
var formBody = (answers, offered = FIELD_ORDER) => offered.map((field) => `### ${FIELDS[field].label}

${answers[field] ?? "_No response_"}`).join("\n\n");

export {
  formBody
};
