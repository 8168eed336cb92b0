import {
  LONGEST_CONFIGURATION,
  settings
} from "./chunk-VJI2LKS2.js";
import {
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/config/ending-settings.ts
function endingSettings(text) {
  const yaml = text === void 0 ? void 0 : readStrictYaml(text, LONGEST_CONFIGURATION);
  const value = yaml?.ok === true ? yaml.value : void 0;
  const written = new Map(
    typeof value === "object" && value !== null ? Object.entries(value) : []
  );
  const of = (key) => {
    const read = settings[key].safeParse(written.get(key) ?? void 0);
    return read.success ? read.data : settings[key].parse(void 0);
  };
  return {
    analytics: of("analytics"),
    approval_ttl: of("approval_ttl"),
    approvers: of("approvers"),
    audit: of("audit"),
    aws_region: settings.aws_region.safeParse(written.get("aws_region")).data,
    curated_sets: of("curated_sets"),
    endpoints: of("endpoints"),
    frozen: of("frozen"),
    max_accounts_per_job: of("max_accounts_per_job"),
    max_duration: of("max_duration"),
    max_start_ahead: of("max_start_ahead"),
    revokers: of("revokers"),
    trial: of("trial")
  };
}

// src/commands/run/account-place.ts
var placeOf = ({ accountId, principal }) => ({
  id: accountId,
  backend: principal.kind === "identity-center-user" ? "identity-center" : "iam"
});
var isPlace = (account, { id, backend }) => account.id === id && (backend === void 0 || account.backend === backend);

export {
  endingSettings,
  placeOf,
  isPlace
};
