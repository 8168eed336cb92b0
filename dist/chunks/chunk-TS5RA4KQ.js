import {
  FIELDS,
  FIELD_ORDER,
  NO_RESOURCES
} from "./chunk-DAROUHPW.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/setup/doctor/rehearsal.ts
var REHEARSAL_ROLE = "rehearsal";
var REHEARSAL_MINUTES = 10;
var MINUTE = 60;
var STEPS = [
  {
    step: "issue",
    what: "the form is filed",
    within: MINUTE,
    look: "The token has to be that of a person, with Issues: write."
  },
  {
    step: "draft",
    what: "a pull request is opened",
    within: 10 * MINUTE,
    look: "gh run list --workflow aws-jit-request.yml, and what the issue says."
  },
  {
    step: "review",
    what: "a second person approves and merges",
    within: 120 * MINUTE,
    look: "Whoever owns the files of the pull request, and is not in the role, has to approve and merge it."
  },
  {
    step: "grant",
    what: "AWS has it, and the job has read it back",
    within: 15 * MINUTE,
    look: "gh run list --workflow aws-jit-grant.yml, and what the issue says."
  },
  {
    step: "read-back",
    what: "it is seen in AWS, with its end in every statement",
    within: 2 * MINUTE,
    look: "aws-jit doctor --only aws"
  },
  {
    step: "expiry",
    what: "the end has come",
    within: (REHEARSAL_MINUTES + 2) * MINUTE,
    look: "AWS ends it by itself; the clock of this machine may be wrong."
  },
  {
    step: "sweep",
    what: "it is removed and told",
    within: 20 * MINUTE,
    look: 'gh run list --workflow aws-jit-schedule.yml, and the log of its job "sweep".'
  }
];
function rehearsalBody(account) {
  const answers = {
    account,
    role: REHEARSAL_ROLE,
    services: "sts",
    resources: NO_RESOURCES,
    access: "read",
    reason: "A rehearsal of aws-jit: call sts:GetCallerIdentity once.",
    duration: `${REHEARSAL_MINUTES}m`
  };
  return FIELD_ORDER.map(
    (field) => `### ${FIELDS[field].label}

${answers[field] ?? "_No response_"}`
  ).join("\n\n");
}
var HIDDEN = [
  [/\b(?:gh[pousr]_|github_pat_|xox[a-z]-|sk-)[\w-]+/g, "(token)"],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, "(key)"],
  [/\b(bearer|token|basic)\s+[\w.~+/=-]{8,}/gi, "$1 (token)"],
  [/\barn:[\w-]+:[^\s,;'")]*/g, "(ARN)"],
  [/\bhttps?:\/\/[^\s,;'")]+/g, "(address)"],
  [/\b\d{12}\b/g, "(account)"],
  [/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/g, "(mail)"],
  [/@[\w-]+(?:\/[\w-]+)?/g, "(person)"]
];
function withoutNames(text, names) {
  const hidden = HIDDEN.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
  return [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length).reduce((all, name) => all.replaceAll(name, "(name)"), hidden);
}
var passed = ({ steps }) => steps.every(({ state }) => state === "done" || state === "not known here");
function rehearsalText(report) {
  const rows = report.steps.map(({ step, state, began, took, note }) => {
    const view = STEPS.find((each) => each.step === step);
    const time = took === void 0 ? "" : `${String(took)} s`;
    return [
      `${state.padEnd(14)} ${step.padEnd(9)} ${time.padStart(7)} of ${String(view?.within ?? 0)} s  ${view?.what ?? ""}`,
      ...began === void 0 ? [] : [`${" ".repeat(15)}began ${formatInstant(began)}`],
      ...note === void 0 ? [] : [`${" ".repeat(15)}${note}`]
    ].join("\n");
  });
  const head = `aws-jit ${report.version}, Node ${report.node}, ${report.platform}`;
  return `${head}
${rows.join("\n")}
${passed(report) ? "The rehearsal went through." : "The rehearsal did not go through."}
`;
}
var rehearsalJson = (report) => ({
  passed: passed(report),
  ...report,
  steps: report.steps.map(({ step, state, began, took, note }) => ({
    step,
    state,
    began: began === void 0 ? null : formatInstant(began),
    seconds: took ?? null,
    within: STEPS.find((each) => each.step === step)?.within ?? null,
    note: note ?? null
  }))
});

export {
  REHEARSAL_ROLE,
  REHEARSAL_MINUTES,
  STEPS,
  rehearsalBody,
  withoutNames,
  passed,
  rehearsalText,
  rehearsalJson
};
