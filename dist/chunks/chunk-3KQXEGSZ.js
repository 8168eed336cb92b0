const { createHash } = process.getBuiltinModule("node:crypto");
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  NEVER,
  ZodError,
  array,
  boolean,
  int,
  object,
  string,
  union
} from "./chunk-GUA3H4HO.js";
import {
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  RepositoryId,
  Sha,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/github/approval-facts/facts-answers.ts
var sha = string().transform((value, context) => {
  if (Sha.is(value)) return value;
  context.addIssue({ code: "custom", message: `${JSON.stringify(value)} is not a git object id` });
  return NEVER;
});
var instant = string().transform((value, context) => {
  const at = parseInstant(value);
  if (at !== void 0) return at;
  context.addIssue({ code: "custom", message: `${JSON.stringify(value)} is not a time` });
  return NEVER;
});
var id = union([int(), string().regex(/^\d{1,16}$/)]).transform((value, context) => {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  context.addIssue({ code: "custom", message: `${JSON.stringify(value)} is not an id` });
  return NEVER;
});
var repositoryRef = object({ databaseId: id.nullish() }).nullish().transform((value) => value?.databaseId == null ? void 0 : RepositoryId.of(value.databaseId));
var account = object({ __typename: string(), login: string(), databaseId: id.nullish() }).nullish().transform(
  (who) => who?.databaseId == null ? void 0 : { id: UserId.of(who.databaseId), login: who.login, type: who.__typename }
);
var page = (node) => object({
  pageInfo: object({ hasNextPage: boolean(), endCursor: string().nullish() }),
  nodes: array(node)
});
function whole({ pageInfo, nodes }, what) {
  return pageInfo.hasNextPage ? unknown(`there are more than ${nodes.length} ${what}`) : known(nodes);
}
var blob = object({
  byteSize: int().nonnegative().optional(),
  isBinary: boolean().nullish(),
  isTruncated: boolean().optional(),
  text: string().nullish()
});
var entry = object({ mode: int().nonnegative(), type: string(), oid: sha, object: blob.nullish() }).nullish().transform(
  (found) => found ? {
    mode: found.mode.toString(8).padStart(6, "0"),
    oid: found.oid,
    bytes: found.object?.byteSize,
    text: found.type === "blob" ? provenText(found.oid, found.object) : unknown("it is not a file")
  } : "absent"
);
function provenText(oid, object2) {
  if (object2?.text == null)
    return unknown(object2?.isBinary ? "it is a binary file" : "GitHub gave no text for it");
  if (object2.isTruncated) return unknown("it is too large for GitHub to give whole");
  const bytes = Buffer.from(object2.text, "utf8");
  const actual = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  return actual === oid ? known(object2.text) : unknown("its bytes are not the UTF-8 text that GitHub gave for it");
}
function explain(error) {
  if (error instanceof ZodError) {
    const [first] = error.issues;
    return `GitHub answered in an unexpected shape (${first ? `${first.path.join(".")}: ${first.message}` : "no detail"})`;
  }
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 200) : "unknown error";
  const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
  if (status === 404)
    return "GitHub answered 404, as it does for what does not exist and for what the token may not see";
  return status === void 0 ? message : `GitHub answered ${status}: ${message}`;
}
async function attempt(read) {
  try {
    return known(await read());
  } catch (error) {
    return unknown(explain(error));
  }
}

export {
  sha,
  instant,
  id,
  repositoryRef,
  account,
  page,
  whole,
  entry,
  explain,
  attempt
};
