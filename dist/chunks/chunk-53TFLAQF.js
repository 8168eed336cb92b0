import {
  LONGEST_CONFIGURATION,
  relations,
  settings
} from "./chunk-VJI2LKS2.js";
import {
  accountNamed
} from "./chunk-DAROUHPW.js";
import {
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/config/account-reach.ts
function reachedAccounts(config) {
  const center = centerReach(config);
  return [...config.accounts.keys()].flatMap((name) => {
    const account = accountNamed(config, name);
    if (account === void 0) return [];
    if (account.backend === "iam") return [{ ...account, center: void 0 }];
    return center === void 0 ? [] : [{ ...account, center }];
  });
}
function centerReach({
  aws_region,
  identity_center: center
}) {
  return center && {
    instance: center.instance,
    identity_store: center.identity_store,
    region: center.region ?? aws_region,
    account: center.account,
    granterRole: center.granter_role,
    revokerRole: center.revoker_role,
    readerRole: center.reader_role,
    boundary: center.boundary
  };
}
function reachableIn(text) {
  const yaml = readStrictYaml(text, LONGEST_CONFIGURATION);
  if (!yaml.ok || typeof yaml.value !== "object" || yaml.value === null) return void 0;
  const written = new Map(Object.entries(yaml.value));
  const region = settings.aws_region.safeParse(written.get("aws_region") ?? void 0);
  const accounts = settings.accounts.safeParse(written.get("accounts") ?? void 0);
  const center = settings.identity_center.safeParse(written.get("identity_center") ?? void 0);
  if (!region.success || !accounts.success) return void 0;
  const sections = { aws_region: region.data, accounts: accounts.data };
  if (relations(sections).length > 0) return void 0;
  const whole = { ...sections, identity_center: center.success ? center.data : void 0 };
  const agrees = relations(whole).every(({ path }) => path[0] !== "identity_center");
  return reachedAccounts(agrees ? whole : sections);
}
var reachKey = ({
  id,
  backend,
  center
}) => [backend, id, ...center === void 0 ? [] : [center.instance]].join(" ");
function forEndingOnly(account) {
  const { name, id, region, partition, backend, revokerRole, center } = account;
  const none = { granterRole: void 0, readerRole: void 0, boundary: void 0 };
  return {
    ...none,
    name,
    id,
    region,
    partition,
    backend,
    revokerRole,
    slackChannel: void 0,
    center: center && {
      ...none,
      instance: center.instance,
      identity_store: center.identity_store,
      region: center.region,
      account: center.account,
      revokerRole: center.revokerRole
    }
  };
}

export {
  reachedAccounts,
  centerReach,
  reachableIn,
  reachKey,
  forEndingOnly
};
