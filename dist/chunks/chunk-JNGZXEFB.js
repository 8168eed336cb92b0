import {
  AccountId,
  IssueNumber,
  RepositoryId,
  RequestPart
} from "./chunk-YWRVI5OC.js";

// src/aws/identity-center/permission-set-names.ts
var LONGEST = 32;
var setPrefixOf = (repository) => `jit-${repository.toString(36)}-`;
function setNameOf({ repository, issue, part, until }) {
  const name = `${setPrefixOf(repository)}${issue.toString(36)}.${part}-${until.toString(36)}`;
  if (name.length > LONGEST)
    throw new RangeError(
      `${name} is longer than the ${LONGEST} characters that Identity Center allows for the name of a permission set.`
    );
  return name;
}
function parseSetName(name) {
  const [, of = "", number = "", part = "", end = ""] = /^jit-([0-9a-z]{1,11})-([0-9a-z]{1,11})\.([xd]?\d{1,2})-([0-9a-z]{1,11})$/.exec(name) ?? [];
  const [repository, issue, until] = [parseInt(of, 36), parseInt(number, 36), parseInt(end, 36)];
  if (!RepositoryId.is(repository) || !IssueNumber.is(issue) || !RequestPart.is(part)) return void 0;
  if (!(until <= LAST)) return void 0;
  const parsed = { repository, issue, part, until };
  return setNameOf(parsed) === name ? parsed : void 0;
}
var LAST = 253402300799;
var descriptionOf = ({ issue }, { account, assigns }) => `Request ${issue} in account ${account}` + (assigns === void 0 ? "" : `, assigning ${assigns.set} to user ${assigns.user}`) + ". Made and removed by AWS JIT Permissions; its tags say who asked and who approved.";
function parseDescription(name, description) {
  const [, account = "", set, user] = /^Request \d+ in account (\d{12})(?:, assigning (\S+) to user ([0-9A-Za-z-]+))?\. /.exec(description) ?? [];
  if (!AccountId.is(account)) return void 0;
  const assigns = set === void 0 || user === void 0 ? void 0 : { set, user };
  const purpose = { account, assigns };
  return descriptionOf(name, purpose) === description ? purpose : void 0;
}

export {
  setPrefixOf,
  setNameOf,
  parseSetName,
  descriptionOf,
  parseDescription
};
