import {
  normaliseReason
} from "./chunk-DAROUHPW.js";

// src/request/remarks.ts
var REMARK_LONGEST = 2e3;
var MOST_REMARKS = 20;
var ASKED_LONGEST = 1e3;
var isChoice = (words) => /^[\d\s,;.]+$/.test(words);
var normaliseRemark = (text) => normaliseReason(text);
var askedLine = (questions) => {
  const text = normaliseRemark(questions.join(" / ")).replace(/\s+/g, " ");
  return text.length <= ASKED_LONGEST ? text : text.slice(0, ASKED_LONGEST).replace(/[\uD800-\uDBFF]$/, "");
};

export {
  REMARK_LONGEST,
  MOST_REMARKS,
  ASKED_LONGEST,
  isChoice,
  normaliseRemark,
  askedLine
};
