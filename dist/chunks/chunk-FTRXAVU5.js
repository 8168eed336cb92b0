
// src/config/asking/requester-rules.ts
var namesTeams = ({
  accounts,
  curated_sets: sets,
  presets,
  requesters
}) => [
  ...[...accounts.values(), ...sets.values(), ...presets.values()].map((entry) => entry.requesters),
  ...requesters.services.values()
].some((list) => list !== void 0 && list.teams.length > 0);
function requesterRules({
  accounts,
  curated_sets: sets,
  presets,
  requesters
}, asked) {
  const rule = (of, field, key, found) => found === void 0 ? [] : [{ of, field, key, requesters: found }];
  const { account, preset, curatedSet: set, services } = asked;
  return [
    ...rule(
      `the account ${account}`,
      "account",
      `accounts.${account}.requesters`,
      accounts.get(account)?.requesters
    ),
    ...preset === void 0 ? [] : rule(
      `the preset ${preset}`,
      "preset",
      `presets.${preset}.requesters`,
      presets.get(preset)?.requesters
    ),
    ...set === void 0 ? [] : rule(
      `the curated set ${set}`,
      "curated",
      `curated_sets.${set}.requesters`,
      sets.get(set)?.requesters
    ),
    ...services.flatMap(
      (name) => rule(`the service ${name}`, "services", `requesters.services.${name}`, requesters.services.get(name))
    )
  ];
}

export {
  namesTeams,
  requesterRules
};
