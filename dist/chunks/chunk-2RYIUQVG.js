const { isDeepStrictEqual } = process.getBuiltinModule("node:util");

// src/aws/document-text.ts
var documentText = (document) => JSON.stringify(document);
function sameDocument(a, b) {
  if (a === b) return true;
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b)) && withoutSpace(a).length === withoutSpace(b).length;
  } catch {
    return false;
  }
}
var withoutSpace = (text) => text.replaceAll(/\s/g, "");

export {
  documentText,
  sameDocument
};
