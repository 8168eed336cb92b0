import {
  STANDING_LONGEST,
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  formatDuration,
  peopleOf,
  principalOf
} from "./chunk-DAROUHPW.js";
import {
  addSeconds,
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/judge/standing-problems.ts
function standingProblems({ name, account, accountId, people, duration, until, review }, place, config, now) {
  const said = [];
  if (name !== place.name || account !== place.account)
    said.push(`it says standing: ${name} and account: ${account}, and lies at ${standingText(place)}.`);
  const there = config.accounts.get(place.account);
  if (there === void 0) said.push(`aws-jit.yml has no account ${place.account}.`);
  else if (there.id !== accountId)
    said.push(`it says account_id: ${accountId}, and ${place.account} is ${there.id} in aws-jit.yml.`);
  for (const id of people)
    if (principalOf(config, id, place.account) === void 0)
      said.push(`aws-jit.yml does not say who GitHub id ${id} is in ${place.account}.`);
  if (duration > config.max_duration)
    said.push(
      `duration ${formatDuration(duration)} is more than \`max_duration\`, ${formatDuration(config.max_duration)}.`
    );
  if (review === "afterwards" && duration > config.break_glass.max_duration)
    said.push(
      `it is break glass (review: afterwards), and duration ${formatDuration(duration)} is more than \`break_glass.max_duration\`, ${formatDuration(config.break_glass.max_duration)}.`
    );
  if (until > addSeconds(now, STANDING_LONGEST))
    said.push(
      `until is more than ${formatDuration(STANDING_LONGEST)} from now. Write ${formatInstant(addSeconds(now, STANDING_LONGEST))} at the latest.`
    );
  if (until <= now) said.push("until is over.");
  if (config.trial)
    said.push("`trial: true` stands in aws-jit.yml: nothing is given by it until that is gone.");
  return said;
}
function whoGains({ people, account }, config) {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account);
    if (own !== void 0) for (const other of peopleOf(config, own, account)) all.add(other);
  }
  return [...all].sort((a, b) => a - b);
}

export {
  standingProblems,
  whoGains
};
