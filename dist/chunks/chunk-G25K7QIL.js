import {
  readJson
} from "./chunk-KSNUDT27.js";

// src/aws/identity-center/read-curated-set.ts
var UnreadableSet = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UnreadableSet";
  }
};
async function readCuratedSet({ sets, directory, policies }, nameOrArn) {
  const set = nameOrArn.startsWith("arn:") ? await directory.named(nameOrArn) : (await directory.all()).find(({ name }) => name === nameOrArn);
  const content = set && await sets.contentOf(set.arn);
  if (set === void 0 || content === void 0)
    throw new UnreadableSet(
      `Identity Center has no permission set ${nameOrArn}. Correct permission_set under curated_sets in aws-jit.yml.`
    );
  if (set.own !== void 0)
    throw new UnreadableSet(
      `${set.name} is a set that this tool made for a request: no curated set can be one.`
    );
  const managed = [];
  for (const arn of content.managed) managed.push(await awsPolicy(policies, arn));
  return {
    permissionSet: set.arn,
    name: set.name,
    managed,
    customerManaged: content.references,
    inline: content.inline === void 0 ? void 0 : documentIn(content.inline, `the inline policy of ${set.name}`),
    boundary: content.boundary
  };
}
async function awsPolicy(policies, arn) {
  const policy = await policies?.getPolicy(arn);
  const text = policy && await policies?.getDocument(arn, policy.defaultVersion);
  if (policy === void 0 || text === void 0)
    throw new UnreadableSet(
      `${arn} cannot be read, so nobody could review what it gives. The role needs iam:GetPolicy and iam:GetPolicyVersion on it (deploy/identity-center.yml).`
    );
  return { arn, version: policy.defaultVersion, document: documentIn(text, arn) };
}
function documentIn(text, what) {
  const read = readJson(text);
  if (read.ok && isObject(read.value.value)) return read.value.value;
  throw new UnreadableSet(
    `What AWS has as ${what} is no JSON object that can be read one way only: ${read.ok ? "it is no object" : read.problems.map(({ message }) => message).join(" ")}.`
  );
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export {
  UnreadableSet,
  readCuratedSet
};
