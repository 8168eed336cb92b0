import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import {
  isMap,
  parseDocument
} from "./chunk-XS4THFB2.js";

// src/config/propose-identity.ts
var withoutShortcode = (login) => login.replace(/_[A-Za-z0-9]+$/, "");
function proposedIdentity(config, id, login) {
  const backends = new Set([...config.accounts.values()].map(({ backend }) => backend));
  const fill = (pattern) => pattern?.replace("{login}", () => withoutShortcode(login));
  const { iam_user: iam, identity_center_user: center } = config.identity_patterns;
  const iamUser = backends.has("iam") ? fill(iam) : void 0;
  const identityCenterUser = backends.has("identity-center") ? fill(center) : void 0;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(login)) return void 0;
  return iamUser === void 0 && identityCenterUser === void 0 ? void 0 : { id, login, iamUser, identityCenterUser };
}
function withIdentity(text, proposed, config) {
  const { id, login, iamUser, identityCenterUser } = proposed;
  if (config.identities.has(id)) return void 0;
  const entry = [
    `login: ${login}`,
    ...iamUser === void 0 ? [] : [`iam_user: ${JSON.stringify(iamUser)}`],
    ...identityCenterUser === void 0 ? [] : [`identity_center_user: ${JSON.stringify(identityCenterUser)}`]
  ];
  const line = `"${id}": { ${entry.join(", ")} }`;
  const edited = insertedInto(text, line);
  const read = edited === void 0 ? void 0 : readConfig(edited);
  return read?.ok === true && read.value.identities.has(id) ? edited : void 0;
}
function insertedInto(text, line) {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return void 0;
  const identities = document.get("identities", true);
  if (identities === void 0) return `${text}${text.endsWith("\n") ? "" : "\n"}identities:
  ${line}
`;
  if (!isMap(identities) || identities.flow === true) return void 0;
  const first = identities.items[0]?.key;
  const last = identities.items.at(-1)?.value;
  if (first?.range === void 0 || last?.range === void 0) return void 0;
  const indent = first.range[0] - (text.lastIndexOf("\n", first.range[0] - 1) + 1);
  const end = last.range[1];
  const next = text[end - 1] === "\n" ? end : text.indexOf("\n", end) + 1;
  const at = next === 0 ? text.length : next;
  const before = text.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${" ".repeat(indent)}${line}
${text.slice(at)}`;
}

export {
  proposedIdentity,
  withIdentity
};
