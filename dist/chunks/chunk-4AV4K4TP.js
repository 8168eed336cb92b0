import {
  ACCESS_LEVELS,
  MOST_RESOURCES,
  accessContains,
  readResources
} from "./chunk-DAROUHPW.js";
import {
  valid
} from "./chunk-KSNUDT27.js";

// src/request/asked-in-answers.ts
var LEVEL = new RegExp(`^(${ACCESS_LEVELS.join("|")}) +(?:on +)?([a-z0-9-]{1,64})$`, "i");
var ARN = /^arn:[a-z0-9-]{1,20}:\S{1,1000}$/;
function readLine(text, isService) {
  const line = text.trim();
  const [, name = "", written = ""] = LEVEL.exec(line) ?? [];
  const level = ACCESS_LEVELS.find((each) => each === name.toLowerCase());
  const service = written.toLowerCase();
  if (level !== void 0 && isService(service)) return { kind: "level", service, level };
  return ARN.test(line) ? { kind: "resource", arn: line } : { kind: "words", text };
}
var wordsOfAnswer = (text, services) => text.split("\n").filter((line) => readLine(line, (name) => services.includes(name)).kind === "words").join("\n");
function askedWithAnswers(ask, remarks, rules) {
  const access = { ...ask.access };
  const resources = [...ask.resources];
  const raised = [];
  const problems = [];
  for (const { command, comment, chose, text } of remarks) {
    if (command !== "answer" || chose !== void 0) continue;
    const refuse = (code, message) => {
      problems.push({ code, path: `comment ${comment}`, message });
    };
    const isService = (name) => [...ask.services, ...rules.catalog?.services ?? []].some((each) => each === name);
    for (const line of text.split("\n").map((each) => readLine(each, isService))) {
      if (line.kind === "level") {
        const service = ask.services.find((each) => each === line.service);
        const from = service === void 0 ? void 0 : access[service];
        if (service === void 0 || from === void 0) {
          refuse(
            "answer-service",
            `${line.service} is no service of this request (${ask.services.join(", ") || "none"}). Services are named in the form: edit it, or file another request. If you meant words, write a sentence.`
          );
        } else if (accessContains(line.level, from)) {
          if (line.level === from) continue;
          access[service] = line.level;
          raised.push({ comment, service, from, to: line.level });
        } else if (!accessContains(from, line.level)) {
          refuse(
            "answer-level",
            `${service} is asked for at ${from}, which ${line.level} does not contain, and a service has one level in a request. File another request for it.`
          );
        }
      } else if (line.kind === "resource") {
        if (resources.includes(line.arn)) continue;
        if (resources.length >= MOST_RESOURCES) {
          refuse("resources-too-many", `A request names at most ${MOST_RESOURCES} resources.`);
          continue;
        }
        const { account, accounts, services } = ask;
        const read = readResources([line.arn], { rules, account, accounts, services }, (code, _, message) => {
          refuse(code, message);
        });
        for (const resource of read ?? []) {
          if (resources.includes(resource)) continue;
          resources.push(resource);
          raised.push({ comment, resource });
        }
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return valid(raised.length === 0 ? ask : { ...ask, access, resources, raised });
}

export {
  wordsOfAnswer,
  askedWithAnswers
};
