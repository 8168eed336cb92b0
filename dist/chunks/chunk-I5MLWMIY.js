import {
  array,
  custom,
  strictObject,
  string,
  union
} from "./chunk-GUA3H4HO.js";
import {
  invalid,
  readJson,
  serialiseAny,
  valid
} from "./chunk-KSNUDT27.js";

// src/policy/curated-set.ts
var curatedPath = (name2) => `curated/${name2}.json`;
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function serialiseCurated(content) {
  const { permissionSet, name: name2, managed, customerManaged, inline, boundary } = content;
  return serialiseAny({
    CuratedSet: {
      Name: name2,
      PermissionSetArn: permissionSet,
      ManagedPolicies: [...managed].sort((a, b) => byText(a.arn, b.arn)).map(({ arn: arn2, version, document: document2 }) => ({ Arn: arn2, VersionId: version, Document: document2 })),
      CustomerManagedPolicies: [...customerManaged].sort((a, b) => byText(`${a.path}${a.name}`, `${b.path}${b.name}`)).map(({ name: called, path: path2 }) => ({ Name: called, Path: path2 })),
      ...inline === void 0 ? {} : { InlinePolicy: inline },
      ...boundary === void 0 ? {} : {
        PermissionsBoundary: "managed" in boundary ? { ManagedPolicyArn: boundary.managed } : { Name: boundary.customer, Path: boundary.path }
      }
    }
  });
}
var document = custom(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value) && "Statement" in value,
  { error: "must be a policy document" }
);
var arn = string().regex(/^arn:[a-z-]+:iam::aws:policy\/[\w+=,.@/-]{1,512}$/);
var name = string().regex(/^[\w+=,.@-]{1,128}$/);
var path = string().regex(/^\/(?:[\x21-\x7e]{1,510}\/)?$/);
var fileSchema = strictObject({
  CuratedSet: strictObject({
    Name: string().regex(/^[\w+=,.@-]{1,32}$/),
    PermissionSetArn: string().regex(/^arn:[a-z-]+:sso:::permissionSet\/[\w.-]+\/ps-[\w./-]+$/),
    ManagedPolicies: array(strictObject({ Arn: arn, VersionId: string().regex(/^v[1-9]\d*$/), Document: document })).max(20),
    CustomerManagedPolicies: array(strictObject({ Name: name, Path: path })).max(20),
    InlinePolicy: document.optional(),
    PermissionsBoundary: union([strictObject({ ManagedPolicyArn: arn }), strictObject({ Name: name, Path: path })]).optional()
  })
});
function readCurated(text) {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = fileSchema.safeParse(json.value.value);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({
        code: "curated-shape",
        path: issue.path.map(String).join("."),
        message: `This is not as aws-jit curated pull writes it: ${issue.message}. Run it again.`
      }))
    };
  }
  const content = contentOf(parsed.data);
  return serialiseCurated(content) === text ? valid(content) : invalid({
    code: "curated-not-canonical",
    path: "",
    message: "The file is not written the one way that it can be. Run aws-jit curated pull again."
  });
}
function contentOf({ CuratedSet: file }) {
  const boundary = file.PermissionsBoundary;
  return {
    permissionSet: file.PermissionSetArn,
    name: file.Name,
    managed: file.ManagedPolicies.map((each) => ({
      arn: each.Arn,
      version: each.VersionId,
      document: each.Document
    })),
    customerManaged: file.CustomerManagedPolicies.map((each) => ({ name: each.Name, path: each.Path })),
    inline: file.InlinePolicy,
    boundary: boundary === void 0 ? void 0 : "Name" in boundary ? { customer: boundary.Name, path: boundary.Path } : { managed: boundary.ManagedPolicyArn }
  };
}
function documentsOf(content) {
  return [
    ...content.inline === void 0 ? [] : [{ from: "the inline policy", document: content.inline }],
    ...content.managed.map(({ arn: of, version, document: says }) => ({
      from: `${of} (${version})`,
      document: says
    }))
  ];
}

export {
  curatedPath,
  serialiseCurated,
  readCurated,
  documentsOf
};
