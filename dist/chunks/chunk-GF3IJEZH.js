import {
  USE_HEADING
} from "./chunk-RAATGKSI.js";
import {
  parseStandingText
} from "./chunk-PNGPIP37.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  REASON_LENGTH,
  isRequest,
  normaliseReason,
  parseDuration
} from "./chunk-DAROUHPW.js";
import {
  hiddenIn,
  stripHidden
} from "./chunk-MXRAY5FG.js";
import {
  valid
} from "./chunk-KSNUDT27.js";
import {
  stringify
} from "./chunk-XS4THFB2.js";

// src/request/form/standing-form.ts
var LABELS = {
  of: USE_HEADING.slice("### ".length),
  duration: "How long this use lasts",
  reason: "What this use is for",
  ticket: "Ticket for this use"
};
var PARTS = Object.keys(LABELS);
var STANDING_FORM = ".github/ISSUE_TEMPLATE/aws-standing.yml";
function standingForm() {
  const form = {
    name: "AWS access that is approved in advance",
    description: "Use a standing approval",
    title: "AWS access by a standing approval",
    body: [
      {
        type: "markdown",
        attributes: {
          value: "For access that was approved in advance (`standing/` in this repository). It begins when you file this, and ends by itself. **An issue that is edited, or opened again, gives nothing: file a new one.**"
        }
      },
      {
        type: "input",
        id: "of",
        attributes: {
          label: LABELS.of,
          description: "Its account and its name: the path of its file, without `standing/` and `.yml`.",
          placeholder: "prod/nightly-export"
        },
        validations: { required: true }
      },
      {
        type: "input",
        id: "duration",
        attributes: {
          label: LABELS.duration,
          description: "Such as 30m or 2h, from now. Left empty, as long as the approval says."
        },
        validations: { required: false }
      },
      {
        type: "textarea",
        id: "reason",
        attributes: {
          label: LABELS.reason,
          description: "What you are going to do. It is kept with the use."
        },
        validations: { required: true }
      },
      {
        type: "input",
        id: "ticket",
        attributes: {
          label: LABELS.ticket,
          description: "Where access to the account has to name one."
        },
        validations: { required: false }
      }
    ]
  };
  return `# Written by \`aws-jit standing form\`. The same in every repository.
${stringify(form, { version: "1.1", lineWidth: 0 })}`;
}
var linesOf = (body) => body.split(/\r\n|\n|\r/);
var isUse = (body) => body.startsWith(USE_HEADING) && linesOf(body)[0] === USE_HEADING && !isRequest(body);
var isOurs = (body) => isRequest(body) || isUse(body);
var useBody = (answers) => PARTS.map((part) => `### ${LABELS[part]}

${answers[part] || "_No response_"}`).join("\n\n");
var HEADINGS = new Map(PARTS.map((part) => [`### ${LABELS[part]}`, part]));
function parseUse(body) {
  const problems = [];
  const say = (path, message) => void problems.push({ code: "use-form", path, message });
  const answers = [];
  for (const line of linesOf(body.slice(0, LONGEST))) {
    const part = HEADINGS.get(line);
    if (part !== void 0) answers.push({ part, lines: [] });
    else answers.at(-1)?.lines.push(line);
  }
  if (body.length > LONGEST || answers.map(({ part }) => part).join() !== PARTS.join())
    say(
      "Issue",
      `The form's ${PARTS.length} headings must stand here once each, in its order. File it anew with the form.`
    );
  const answer = (part) => {
    const text = answers.find((each) => each.part === part)?.lines.join("\n").trim() ?? "";
    return text === "_No response_" ? "" : text;
  };
  const name = answer("of");
  const of = parseStandingText(name);
  if (of === void 0)
    say(LABELS.of, "Name a standing approval by its account and its name, such as prod/nightly-export.");
  const length = answer("duration");
  const duration = length === "" ? void 0 : parseDuration(length);
  if (length !== "" && duration === void 0)
    say(LABELS.duration, "This is not a duration. Write it like 30m or 2h, or leave it empty.");
  const reason = normaliseReason(answer("reason"));
  if (hiddenIn(answer("reason")).length > 0 || stripHidden(name) !== name)
    say(LABELS.reason, "The form holds text that nobody sees. Type it anew.");
  if (reason.length < REASON_LENGTH.least || reason.length > REASON_LENGTH.most)
    say(
      LABELS.reason,
      `Say in a sentence or two what this use is for (${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters).`
    );
  const ticket = answer("ticket");
  return problems.length > 0 || of === void 0 ? { ok: false, problems } : valid({ of, duration, reason, ticket: ticket === "" ? void 0 : ticket });
}
var LONGEST = 65536;
var mayName = (text, of) => text.includes(LABELS.of) && text.includes(standingText(of));

export {
  STANDING_FORM,
  standingForm,
  isUse,
  isOurs,
  useBody,
  parseUse,
  mayName
};
