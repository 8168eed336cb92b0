import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inputsOf,
  issueInput,
  readEvent
} from "./chunks/chunk-AWZKV7ZV.js";
import {
  readShare
} from "./chunks/chunk-4JFUBLIR.js";
import {
  DAILY
} from "./chunks/chunk-YRDYCG3V.js";
import {
  changedSince,
  isWaiting,
  startWorkflow,
  startedSince
} from "./chunks/chunk-M2CPWEDC.js";
import {
  outOfTime,
  readTimeLimit,
  runDeadline
} from "./chunks/chunk-ERMMND4W.js";
import {
  closeIssue,
  readIssue
} from "./chunks/chunk-7X4D7ZPB.js";
import {
  readMainBranch
} from "./chunks/chunk-EZ3Z7ICC.js";
import {
  connect,
  hasStatus
} from "./chunks/chunk-N6UT4A2M.js";
import {
  withinLimits
} from "./chunks/chunk-2EOPFUDI.js";
import {
  inTable
} from "./chunks/chunk-RLMSQVHI.js";
import "./chunks/chunk-WYNBMC77.js";
import {
  earlier
} from "./chunks/chunk-SL7TKVXF.js";
import "./chunks/chunk-HANBNIMK.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// scripts/no-id-token.mjs
var unused = (name) => class {
  constructor() {
    throw new Error(`${name} is not in the bundle: this product asks for no id token by itself.`);
  }
};
var HttpClient = unused("HttpClient");
var BearerCredentialHandler = unused("BearerCredentialHandler");

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// scripts/actions-context.mjs
var context = new Context();

// src/action/github-runner.ts
var gitHubRunner = () => ({
  context,
  input: (name, options) => getInput(name, options),
  env: process.env,
  log: {
    debug,
    info,
    warning,
    error,
    group(title, text) {
      startGroup(title);
      info(text);
      endGroup();
    }
  },
  mask: setSecret,
  output: setOutput,
  async summary(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
  },
  fail: setFailed
});

// src/commands/run/present-head.ts
var onPresentHead = (power, command) => async (run) => {
  const why = await whyStale(run, power);
  return why === void 0 ? command(run) : startFreshRun(run, why);
};
async function whyStale(run, power) {
  if (run.attempt !== 1) {
    return `this is attempt ${run.attempt} of its run, with the workflow and the code of an older commit`;
  }
  const { branch, head } = await readMainBranch(run.github);
  if (run.ref !== `refs/heads/${branch}`) {
    return `it runs for ${run.ref}, and only ${branch}, the default branch, may use AWS`;
  }
  if (run.sha === head) return void 0;
  if (power === "removes" && await onlyRecordsSince(run, head)) return void 0;
  return `it was started for commit ${run.sha.slice(0, 12)}, and ${branch} is at ${head.slice(0, 12)} now`;
}
var RECORD = /^(?:requests|policies|standing)\//;
async function onlyRecordsSince(run, head) {
  const paths = await changedSince(run.github, run.sha, head);
  return paths?.every((path) => RECORD.test(path)) ?? false;
}
async function startFreshRun(run, why) {
  const { event, github } = run;
  const nothing = `Nothing was read from AWS or changed, since ${why}.`;
  const byHand = "Start the workflow by hand from the Actions page, on the default branch.";
  const failed = (more) => ({ done: [], failures: [`${nothing} ${more} ${byHand}`] });
  const inputs = event.kind === "dispatch" ? inputsOfDispatch(event) : {};
  const isNamed = Object.keys(inputs).length > 0;
  const freshAlready = event.kind === "dispatch" && event.sender?.type === "Bot" && run.attempt === 1;
  if (freshAlready && !isNamed) {
    return failed(
      "It was a fresh run already, so it starts no further one; the hourly schedule does what is due."
    );
  }
  const workflow = workflowFile(run.workflow);
  if (workflow === void 0) return failed("GitHub did not say which workflow this is.");
  try {
    const { branch, head } = await readMainBranch(github);
    if (freshAlready && await startedSince(github, workflow, earlier(github.now(), LATELY)) >= MOST_NAMED) {
      if (event.issue === void 0)
        return failed("Too many runs were overtaken one after the other, so it starts no further one.");
      const found = await readIssue(github, event.issue);
      if (found.kind === "issue" && found.issue.open) await closeIssue(github, event.issue, "completed");
      return failed(
        `Too many runs were overtaken one after the other, so it starts no further one. #${event.issue} is closed, and the hourly schedule takes its access back.`
      );
    }
    if (!isNamed && await isWaiting(github, workflow, head)) {
      return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} is waiting already.` };
    }
    await startWorkflow(github, workflow, branch, inputs);
  } catch (error2) {
    if (!hasStatus(error2, 403, 404, 422)) throw error2;
    const said = error2 instanceof Error ? error2.message : String(error2);
    return failed(
      `A fresh run of ${workflow} could not be started (${said}): it needs \`workflow_dispatch\` and the job \`actions: write\`.`
    );
  }
  return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} was started instead.` };
}
var MOST_NAMED = 8;
var LATELY = 10 * 60;
var inputsOfDispatch = ({
  issue: issue2,
  whose
}) => ({
  ...issue2 === void 0 ? {} : { issue: String(issue2) },
  ...whose === void 0 ? {} : inputsOf(whose)
});
var workflowFile = (ref) => /^[^/@]+\/[^/@]+\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(ref ?? "")?.[1];

// src/action/job-summary.ts
function jobSummary(command, { done, failures, alerts = [], mistakes = [], instead, summary: summary2 }, { home, told }) {
  const parts = [`<h3>aws-jit ${command}</h3>
`];
  if (instead !== void 0) parts.push(`${cell(instead)}
`);
  else if (summary2 === void 0 && done.length + failures.length + alerts.length + mistakes.length === 0)
    parts.push("Nothing was due.\n");
  if (done.length > 0) {
    parts.push(
      "\n\n| request | for | state | what was done | what is due next |\n| --- | --- | --- | --- | --- |\n"
    );
    for (const { issue: issue2, state, note } of done) {
      const { who = "", next = "" } = told.get(issue2) ?? {};
      const link = `[#${issue2}](${home}/issues/${issue2})`;
      parts.push(`| ${link} | ${cell(who)} | ${state} | ${cell(note)} | ${inTable(next)} |
`);
    }
  }
  if (summary2 !== void 0) parts.push(`

${summary2}
`);
  for (const alert of alerts) parts.push(`

**Look at this:** ${cell(alert)}
`);
  for (const mistake of mistakes) parts.push(`

**To be mended in aws-jit.yml:** ${cell(mistake)}
`);
  for (const failure of failures) parts.push(`

**Not done:** ${cell(failure)}
`);
  return parts.join("");
}
var cell = (text) => text.replace(/[\r\n]+/g, " ").replace(/[&<>|@`*_[\]\\]/g, (c) => `&#${c.charCodeAt(0)};`);

// src/action/run-action.ts
var COMMANDS = {
  draft: async () => (await import("./chunks/draft-I3HV5GCQ.js")).draft,
  close: async () => (await import("./chunks/close-T3H7ORJC.js")).close,
  comment: async () => (await import("./chunks/comment-NOGQQQLS.js")).comment,
  dispatch: async () => (await import("./chunks/comment-NOGQQQLS.js")).dispatch,
  use: async () => (await import("./chunks/receive-use-K6GDBY4L.js")).startUse,
  configuration: async () => (await import("./chunks/configuration-change-EBLWMXVD.js")).configurationChange,
  grant: () => presentOnly("gives", async (run) => (await import("./chunks/grant-YP7N73CT.js")).grant(run)),
  revoke: () => presentOnly("removes", async (run) => (await import("./chunks/revoke-FZR5PFEQ.js")).revoke(run)),
  sweep: () => presentOnly("removes", async (run) => (await import("./chunks/sweep-SXB2AIUD.js")).sweep(run)),
  watch: () => presentOnly("removes", async (run) => (await import("./chunks/watch-LSZDMEUQ.js")).watch(run)),
  report: async (runner) => onPresentHead("removes", (await import("./chunks/report-J6MK6D6J.js")).reportIn(folders(runner))),
  examine: async (runner) => onPresentHead(
    "removes",
    (await import("./chunks/examine-own-role-AKKNHA2V.js")).examineOwnRole(runner.input("role"))
  ),
  doctor: async (runner) => (await import("./chunks/collect-findings-WGSGVWAH.js")).collectFindings({
    slackToken: slackToken(runner),
    slackUrl: runner.env["SLACK_API_URL"]
  }),
  digest: async (runner) => (await import("./chunks/digest-MCQ4A4DS.js")).digestIn({
    ledger: folders(runner).ledger,
    token: slackToken(runner),
    endpoint: runner.env["SLACK_API_URL"]
  })
};
var presentOnly = (power, command) => Promise.resolve(onPresentHead(power, command));
var TELLING = /* @__PURE__ */ new Set([
  "draft",
  "close",
  "comment",
  "grant",
  "revoke",
  "sweep",
  "watch"
]);
async function runAction(runner) {
  let deadline;
  try {
    const name = runner.input("command", { required: true });
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
    if (!load) {
      throw new Error(
        `The input "command" must be one of ${Object.keys(COMMANDS).join(", ")}, but is "${name}".`
      );
    }
    deadline = runDeadline(name, readTimeLimit(runner.input("time-limit")));
    const run = workflowRun(runner, deadline);
    const command = await load(runner);
    const result = await withDue(name, run, await withinLimits(command(run), deadline.last));
    if (TELLING.has(name) && result.instead === void 0) await slack(runner, run);
    await report(runner, name, result, run);
  } catch (error2) {
    runner.fail(error2 instanceof Error ? error2.message : String(error2));
    if (error2 instanceof Error && error2.stack) runner.log.debug(error2.stack);
  } finally {
    deadline?.end();
  }
}
async function withDue(name, run, result) {
  const { event } = run;
  const asked = event.kind === "other" && (event.name === "push" || event.schedule === DAILY);
  if (name !== "draft" || !asked || outOfTime(run.deadline) !== void 0) return result;
  const { tellDueAfterUpgrade } = await import("./chunks/due-after-upgrade-ZZIIFCOH.js");
  const due = await tellDueAfterUpgrade(run);
  return due === void 0 ? result : { ...result, summary: [result.summary ?? "", due].join("\n\n") };
}
var folders = (runner) => ({
  ledger: runner.input("ledger") || "ledger",
  out: runner.input("out") || "aws-jit-report",
  verify: runner.input("verify") === "true",
  full: runner.input("full") === "true"
});
var slackToken = ({ env }) => env["SLACK_BOT_TOKEN"]?.trim() || void 0;
async function slack(runner, run) {
  const token = slackToken(runner);
  if (token === void 0) {
    runner.log.info("Slack is told nothing: this job has no SLACK_BOT_TOKEN.");
    return;
  }
  const { tellSlack } = await import("./chunks/tell-slack-MLRVZEVQ.js");
  await tellSlack(run, token, runner.env["SLACK_API_URL"]);
}
function workflowRun(runner, deadline) {
  const { env, log, context: context2 } = runner;
  const token = runner.input("token", { required: true });
  const membersToken = runner.input("members-token") || void 0;
  const modelKey = env["OPENAI_API_KEY"];
  for (const secret of [token, membersToken, modelKey, slackToken(runner)]) if (secret) runner.mask(secret);
  const repository = fromRunner(runner, "GITHUB_REPOSITORY");
  const id = fromRunner(runner, "GITHUB_RUN_ID");
  const home = `${context2.serverUrl}/${repository}`;
  return {
    github: connect({
      token,
      membersToken,
      repository,
      apiUrl: context2.apiUrl,
      log,
      limits: deadline.telling
    }),
    deadline,
    event: runEvent(runner),
    url: `${home}/actions/runs/${id}`,
    home,
    id,
    attempt: Number(fromRunner(runner, "GITHUB_RUN_ATTEMPT")),
    sha: fromRunner(runner, "GITHUB_SHA"),
    ref: fromRunner(runner, "GITHUB_REF"),
    workflow: env["GITHUB_WORKFLOW_REF"],
    log,
    endpoints: { aws: env["AWS_ENDPOINT_URL"], openai: env["OPENAI_BASE_URL"], slack: env["SLACK_API_URL"] },
    aws: awsCredentials(env),
    modelKey,
    slackToken: slackToken(runner),
    told: /* @__PURE__ */ new Map(),
    seen: /* @__PURE__ */ new Map(),
    share: readShare(runner.input("share"))
  };
}
function fromRunner({ env }, name) {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set. This command runs as a GitHub Action; in a terminal, use aws-jit.`);
}
function awsCredentials(env) {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  } = env;
  if (!accessKeyId || !secretAccessKey) return void 0;
  return { accessKeyId, secretAccessKey, ...sessionToken ? { sessionToken } : {} };
}
function runEvent(runner) {
  const event = readEvent(fromRunner(runner, "GITHUB_EVENT_NAME"), runner.context.payload);
  const issue2 = runner.input("issue");
  if (issue2 === "") return event;
  return {
    kind: "dispatch",
    issue: issueInput(issue2),
    sender: event.kind === "other" ? void 0 : event.sender
  };
}
var ALERT_TITLE = {
  report: "The ledger is not what GitHub or AWS says"
};
var FOR_PEOPLE = {
  waiting: "It is merged and not granted; its issue says what is missing.",
  failed: "AWS did not accept it; its issue says what to change."
};
async function report({ log, ...runner }, command, result, run) {
  const { done, failures, alerts = [], mistakes = [], instead } = result;
  runner.output("requests", JSON.stringify(done.map(({ issue: issue2, state }) => ({ issue: issue2, state }))));
  runner.output("report", result.report?.folder ?? "");
  runner.output("publish", String(result.report?.publish ?? false));
  runner.output("digest", String(result.report?.digest ?? false));
  runner.output("changed", String(done.some(({ state }) => state !== "unchanged")));
  for (const { issue: issue2, state, note } of done) {
    log.info(`#${issue2} ${state}: ${note}`);
    const todo = FOR_PEOPLE[state];
    if (todo !== void 0)
      log.warning(`${note} ${todo} ${run.home}/issues/${issue2}`, { title: `#${issue2} ${state}` });
  }
  if (instead !== void 0) log.warning(instead);
  else if (result.summary === void 0 && done.length + failures.length + alerts.length + mistakes.length === 0)
    log.info(`${command}: nothing was due.`);
  await runner.summary(jobSummary(command, result, run));
  for (const alert of alerts)
    log.error(alert, { title: ALERT_TITLE[command] ?? "AWS holds what nobody approved" });
  for (const mistake of mistakes) log.error(mistake, { title: "aws-jit.yml needs to be mended" });
  for (const failure of failures) log.error(failure);
  if (alerts.length > 0) runner.fail(`${alerts.length} thing(s) need a person to look at them.`);
  if (mistakes.length > 0) runner.fail("aws-jit.yml needs to be mended.");
  if (failures.length > 0) {
    runner.fail(`${failures.length} thing(s) could not be done; the next run tries again.`);
  }
}

// src/index.ts
await runAction(gitHubRunner());
setTimeout(() => process.exit(), 5e3).unref();
