import {
  readConfig
} from "./chunk-EKZG7HJT.js";

// src/commands/run/workflow-run.ts
var ConfigurationError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "ConfigurationError";
  }
};

// src/commands/run/default-branch-config.ts
function configurationOf(main) {
  const read = main.configuration === void 0 ? void 0 : readConfig(main.configuration);
  if (read?.ok === true) return read.value;
  throw mistakesIn(main) ?? new ConfigurationError(`aws-jit.yml on ${main.branch} cannot be read.`);
}
function mistakesIn(main) {
  if (main.configuration === void 0) {
    return new ConfigurationError(
      `There is no aws-jit.yml on ${main.branch}. Write one with aws_region, allowed_services and accounts; docs/configuration.md describes every key.`
    );
  }
  const read = readConfig(main.configuration);
  if (read.ok) return void 0;
  return new ConfigurationError(
    [
      `aws-jit.yml on ${main.branch} has mistakes:`,
      ...read.problems.map((p) => `  line ${p.line ?? 1}: ${p.path}: ${p.message}`)
    ].join("\n")
  );
}

export {
  ConfigurationError,
  configurationOf,
  mistakesIn
};
