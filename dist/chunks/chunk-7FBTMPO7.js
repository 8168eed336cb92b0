import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkAsk
} from "./chunk-KD64ZQJX.js";
import {
  FIELDS,
  FIELD_ORDER
} from "./chunk-LGWQTX52.js";
import {
  stripHidden
} from "./chunk-6BXRJHYU.js";

// src/request/issue-sections.ts
var LONGEST = 65536;
function isRequest(body) {
  if (body.length > 4 * LONGEST) return false;
  const found = new Set(linesOf(body).map(headingOf));
  return FIELD_ORDER.filter((field) => found.has(field)).length >= 3;
}
function readSections(body) {
  if (body.length > LONGEST) {
    const message = `The issue has ${body.length} characters; GitHub's limit is ${LONGEST}. Shorten it.`;
    return { answers: {}, problems: [{ code: "form-too-long", path: "Issue", message }] };
  }
  const problems = [];
  const answers = {};
  const seen = /* @__PURE__ */ new Set();
  const before = [];
  let lines2 = before;
  let reached = -1;
  const collected = /* @__PURE__ */ new Map();
  const report = (code, path, message) => {
    if (!problems.some((problem) => problem.code === code && problem.path === path)) {
      problems.push({ code, path, message });
    }
  };
  for (const line of linesOf(body)) {
    const field = headingOf(line);
    if (field === void 0) {
      const lookalike = lookalikeOf(line);
      if (lookalike !== void 0) {
        const { label: label2 } = FIELDS[lookalike];
        report(
          "form-lookalike",
          label2,
          `A line looks like the form's heading "${label2}" and is not. Remove it, or word it differently.`
        );
      }
      lines2.push(line);
      continue;
    }
    const { label } = FIELDS[field];
    if (seen.has(field)) {
      report(
        "form-repeated",
        label,
        `The heading "${label}" stands more than once, so it cannot be told which answer counts. Keep one.`
      );
      lines2 = [];
      continue;
    }
    seen.add(field);
    const place = FIELD_ORDER.indexOf(field);
    if (place < reached) {
      report(
        "form-order",
        label,
        `The heading "${label}" stands after a later one. Put the headings back into the form's order.`
      );
    }
    reached = Math.max(reached, place);
    lines2 = [];
    collected.set(field, lines2);
  }
  if (before.some((line) => line.trim() !== "")) {
    report(
      "form-before",
      "Issue",
      `There is text before the heading "${FIELDS.account.label}". Move it to "${FIELDS.reason.label}".`
    );
  }
  for (const field of FIELD_ORDER) {
    const { label, required } = FIELDS[field];
    const answer = collected.get(field)?.join("\n").trim();
    if (answer === void 0) {
      if (required)
        report(
          "form-missing",
          label,
          `The heading "${label}" is missing. File the form anew, or put it back.`
        );
    } else if (answer !== "" && answer !== "_No response_") answers[field] = answer;
  }
  return { answers, problems };
}
var linesOf = (body) => body.split(/\r\n|\n|\r/);
var BY_HEADING = new Map(FIELD_ORDER.map((field) => [`### ${FIELDS[field].label}`, field]));
var headingOf = (line) => BY_HEADING.get(line);
var bare = (line) => stripHidden(line).normalize("NFKC").replace(/^[\s>]*#{1,6}\s*|[\s#:]+$/g, "").replace(/\s+/g, " ").trim().toLowerCase();
var BY_WORDS = new Map(FIELD_ORDER.map((field) => [bare(FIELDS[field].label), field]));
function lookalikeOf(line) {
  if (line.length > 200 || !/^[\s>\p{Default_Ignorable_Code_Point}]*[#\uFF03]/u.test(line)) return void 0;
  return BY_WORDS.get(bare(line));
}

// src/request/issue-body.ts
function parseIssueBody(body, settings, catalog) {
  return readIssueBody(body, { settings, catalog });
}
function readIssueBody(body, rules) {
  const { answers, problems } = readSections(body);
  if (problems.some(({ code }) => code === "form-too-long")) return { ok: false, problems };
  const { written, unreadable } = readAnswers(answers);
  const asked = checkAsk(written, { ...rules, breadth: "named" }, (field) => FIELDS[field].label);
  const unanswered = new Set(
    problems.filter(({ code }) => code === "form-missing" || code === "form-repeated").map(({ path }) => path)
  );
  const ofAnswers = [...unreadable, ...asked.ok ? [] : asked.problems];
  const all = [...problems, ...ofAnswers.filter(({ path }) => !unanswered.has(path))];
  return all.length > 0 ? { ok: false, problems: all } : asked;
}
function readAnswers(answers) {
  const unreadable = [];
  const levels = [];
  for (const line of lines(answers.exceptions)) {
    const match = /^([^\s:]+)\s*:\s*(\S.*)$/.exec(line);
    if (match?.[1] !== void 0 && match[2] !== void 0) levels.push([match[1], match[2].trim()]);
    else {
      unreadable.push({
        code: "access-line",
        path: FIELDS.exceptions.label,
        message: `"${line.slice(0, 80)}" is not readable. Write one service a line, such as "s3: write".`
      });
    }
  }
  return {
    unreadable,
    written: {
      account: chosen(answers.account),
      role: chosen(answers.role),
      curatedSet: chosen(answers.curated),
      services: chosen(answers.services)?.split(/[\s,]+/).filter((text) => text !== ""),
      resources: lines(answers.resources).map((line) => line.replace(/^- +/, "")),
      level: chosen(answers.access),
      levels,
      levelsIn: "exceptions",
      reason: answers.reason,
      duration: chosen(answers.duration),
      ticket: answers.ticket
    }
  };
}
var chosen = (answer) => answer === "None" ? void 0 : answer;
var lines = (answer) => (answer ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");

export {
  isRequest,
  readSections,
  parseIssueBody,
  readIssueBody
};
