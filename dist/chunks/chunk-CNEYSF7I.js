import {
  ACCESS_LEVELS,
  ACCOUNT_PLACE,
  FIELDS,
  FIELD_ORDER,
  MOST_RESOURCES,
  NO_RESOURCES,
  accountNamed,
  formatDuration,
  levelOption,
  parseDuration
} from "./chunk-DAROUHPW.js";
import {
  stringify
} from "./chunk-XS4THFB2.js";

// src/request/form/issue-form.ts
var MOST_OPTIONS = 100;
var MOST_NAMES = 60;
var USUAL_DURATIONS = ["1h", "2h", "4h", "8h", "12h", "24h", "2d", "3d", "7d", "14d", "30d", "90d"];
function issueForm(settings) {
  const form = {
    name: "AWS access",
    description: "Ask for access to AWS for a limited time",
    // GitHub wants a title to start from; nothing that the person types is ever taken from it.
    title: FORM_TITLE,
    body: [
      {
        type: "markdown",
        attributes: {
          value: "Say what you need to do, and where. A policy is drafted from it, somebody who owns the account reviews it, and the access ends by itself."
        }
      },
      ...offeredFields(settings).map((field) => {
        const { label } = FIELDS[field];
        const { type, attributes } = INPUTS[field](settings);
        const required = isRequired(field, settings);
        return { type, id: field, attributes: { label, ...attributes }, validations: { required } };
      })
    ]
  };
  return `${HEADER}${stringify(form, { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false })}`;
}
var FORM_TITLE = "AWS access";
var offeredFields = (settings) => FIELD_ORDER.filter((field) => isOffered(field, settings));
var isOffered = (field, { roles, curated_sets: sets, presets }) => (field !== "preset" || (presets?.size ?? 0) > 0) && (field !== "role" || (roles?.size ?? 0) > 0) && (field !== "curated" || (sets?.size ?? 0) > 0);
var isRequired = (field, settings) => field === "ticket" ? settings.accounts.size > 0 && [...settings.accounts.keys()].every((name) => settings.ticket?.required.includes(name)) : FIELDS[field].required && !((isOffered("curated", settings) || isOffered("preset", settings)) && ["services", "resources", "access"].includes(field));
var HEADER = "# Generated from aws-jit.yml by `aws-jit form`. Change the configuration, not this file.\n";
var INPUTS = {
  preset: ({ presets }) => ({
    type: "dropdown",
    attributes: {
      description: `What is asked for often. Then choose its account, and leave services, resources and levels out. ${presetsInWords(presets)}`,
      options: [...presets?.keys() ?? []]
    }
  }),
  account: (settings) => ({
    type: "dropdown",
    attributes: {
      description: accountsInWords(settings),
      ...mayNameSeveral(settings) ? { multiple: true } : {},
      options: [...settings.accounts.keys()]
    }
  }),
  role: ({ roles }) => ({
    type: "dropdown",
    attributes: {
      description: `Only where the access is for a role that several people share: then all of them get it. ${rolesInWords(roles)}`,
      options: [...roles?.keys() ?? []]
    }
  }),
  curated: ({ curated_sets: sets }) => ({
    type: "dropdown",
    attributes: {
      description: `Only where you need one of these as a whole. Then leave services, resources and levels out. ${setsInWords(sets)}`,
      options: [...sets?.keys() ?? []]
    }
  }),
  services: ({ allowed_services: services }) => services.length <= MOST_OPTIONS ? {
    type: "dropdown",
    attributes: {
      description: "The services whose actions you need. One request can name several.",
      multiple: true,
      options: [...services]
    }
  } : {
    type: "input",
    attributes: {
      description: "The services whose actions you need, by the prefix of their actions, with commas between them.",
      placeholder: "s3, logs"
    }
  },
  resources: (settings) => ({
    type: "textarea",
    attributes: {
      description: resourcesInWords(settings),
      placeholder: "arn:aws:s3:::my-bucket/reports/*"
    }
  }),
  access: () => ({
    type: "dropdown",
    attributes: {
      description: "The least that does the job. It holds for every service above, unless you say otherwise below.",
      options: ACCESS_LEVELS.map(levelOption),
      default: ACCESS_LEVELS.indexOf("read")
    }
  }),
  exceptions: () => ({
    type: "textarea",
    attributes: {
      description: `A service and its level a line, where it differs: ${ACCESS_LEVELS.join(", ")}.`,
      placeholder: "s3: write"
    }
  }),
  reason: () => ({
    type: "textarea",
    attributes: {
      description: "What you are going to do, in your own words. The policy is drafted from this, and the reviewer decides by it. An error message that names what was denied helps.",
      placeholder: "Download last night's export files from the reporting bucket, to find out why the import fails."
    }
  }),
  duration: ({ policy_ttl, max_duration }) => {
    const options = durationOptions(policy_ttl, max_duration);
    return {
      type: "dropdown",
      attributes: {
        description: "Counted from the approval. Short is approved sooner; you can ask again.",
        options,
        default: options.indexOf(formatDuration(policy_ttl))
      }
    };
  },
  start: ({ max_start_ahead: ahead }) => ({
    type: "input",
    attributes: {
      description: `Only if it is to begin later than with the approval${ahead === void 0 ? "" : `, at most ${formatDuration(ahead)} from now`}. A place, or the difference to UTC, says which clock is meant.`,
      placeholder: "2026-12-04 22:00 Europe/Berlin, or 2026-12-04T21:00Z"
    }
  }),
  ticket: ({ ticket }) => ({
    type: "input",
    attributes: { description: ticketInWords(ticket), placeholder: "OPS-123" }
  })
};
function durationOptions(usual, longest) {
  const lengths = [usual, longest, ...USUAL_DURATIONS.map(parseDuration)].filter(
    (length) => length !== void 0 && length <= longest
  );
  return [...new Set(lengths)].sort((a, b) => (a ?? 0) - (b ?? 0)).flatMap((length) => length ? [formatDuration(length)] : []);
}
function accountsInWords(settings) {
  const accounts = [...settings.accounts.keys()].flatMap((name) => accountNamed(settings, name) ?? []);
  const most = settings.max_accounts_per_request ?? 1;
  const several = mayNameSeveral(settings) ? ` Up to ${Math.min(most, accounts.length)} in one request, where you need the same in each: write ${ACCOUNT_PLACE} for the account's id in ARNs.` : "";
  if (accounts.length > 20)
    return several === "" ? "The account that the resources are in. One request is for one account." : `The account that the resources are in.${several}`;
  const list = accounts.map(({ name, id, region }) => `${name} is ${id} in ${region}`).join("; ");
  return `The account that the resources are in: ${list}.${several}`;
}
var mayNameSeveral = ({ accounts, max_accounts_per_request: most = 1 }) => most > 1 && accounts.size > 1;
function presetsInWords(presets) {
  const all = [...presets ?? []];
  if (all.length > 20) return "";
  return all.map(([name, { description, accounts }]) => `${name} (${accounts.join(", ")}): ${description}`).join("; ");
}
function ticketInWords(ticket) {
  const { required = [], pattern } = ticket ?? {};
  const like = pattern === void 0 ? "" : ` It looks like \`${pattern.written}\`.`;
  return required.length === 0 ? `Where the work is tracked, if it is.${like}` : `Where the work is tracked; needed for ${required.join(", ")}.${like}`;
}
function rolesInWords(roles) {
  const all = [...roles ?? []];
  if (all.length > 20) return "";
  return all.map(
    ([name, { account, description }]) => `${name} in ${account}${description === void 0 ? "" : `: ${description}`}.`
  ).join(" ");
}
function setsInWords(sets) {
  const all = [...sets ?? []];
  if (all.length > 20) return "";
  return all.map(([name, set]) => `${name} in ${set.accounts.join(", ")}: ${set.description}.`).join(" ");
}
function resourcesInWords({ resources }) {
  const names = [...resources.keys()];
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more in aws-jit.yml` : "";
  const what = names.length === 0 ? "ARNs" : `ARNs, or names from this list: ${shown.join(", ")}${more}`;
  return `One a line, at most ${MOST_RESOURCES}: ${what}. A * may stand for a part of a resource's name, not for an account, Region or service. Write ${NO_RESOURCES} if you only need what has no resource, such as costs or lists.`;
}

export {
  issueForm,
  FORM_TITLE,
  offeredFields,
  durationOptions
};
