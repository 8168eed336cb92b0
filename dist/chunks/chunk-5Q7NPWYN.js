
// src/aws/holders.ts
var sameHolder = (a, b) => a.kind === b.kind && (a.id !== void 0 && b.id !== void 0 ? a.id === b.id : namesOf(a).some((name) => namesOf(b).includes(name)));
var hasLeft = (holder) => "gone" in holder && holder.gone;
var namesOf = (holder) => [holder.name, ..."aliases" in holder ? holder.aliases : []].map((name) => name.toLowerCase());
var holderText = ({ kind, name }) => `${kind.slice(kind.lastIndexOf("-") + 1)} ${name}`;
var granteeOf = (principal) => principal.kind === "identity-center-user" ? void 0 : { kind: principal.kind, name: principal.name };
var holderOf = (principal, id) => principal.kind === "identity-center-user" ? { kind: principal.kind, name: principal.userName, aliases: [], id } : { ...principal, id };

export {
  sameHolder,
  hasLeft,
  holderText,
  granteeOf,
  holderOf
};
