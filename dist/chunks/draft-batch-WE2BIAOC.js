import "./chunk-PSWFDC2Q.js";
import {
  array,
  object,
  prettifyError,
  record,
  string,
  union,
  unknown
} from "./chunk-GUA3H4HO.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/draft-batch.ts
var line = object({
  id: string(),
  /** A request file's text, or its fields. */
  request: union([string(), record(string(), unknown())]),
  answers: array(string()).default([])
});
function readBatch(text) {
  const lines = [];
  for (const [index, each] of text.split("\n").entries()) {
    if (each.trim() === "") continue;
    let read;
    try {
      read = JSON.parse(each);
    } catch {
      return { problem: `line ${index + 1} is no JSON.` };
    }
    const checked = line.safeParse(read);
    if (!checked.success) return { problem: `line ${index + 1}: ${prettifyError(checked.error)}` };
    const { id, request, answers } = checked.data;
    lines.push({ id, request: typeof request === "string" ? request : JSON.stringify(request), answers });
  }
  return lines;
}
export {
  readBatch
};
