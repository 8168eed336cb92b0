import {
  readDifference,
  readExtension
} from "./chunk-EB6D6L3F.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";

// src/commands/run/filed-supplements.ts
var filedExtensions = (github, head, { issue, extensions }) => filed(github, head, issue, extensions, readExtension);
var filedDifferences = (github, head, { issue, differences }) => filed(github, head, issue, differences, readDifference);
async function filed(github, head, issue, files, read) {
  const found = /* @__PURE__ */ new Map();
  if (files.length === 0) return found;
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path),
    "is absent"
  );
  for (const { number, path } of files) {
    const supplement = read(texts.get(path) ?? "");
    if (supplement.ok && supplement.value.number === number && supplement.value.issue === issue)
      found.set(number, supplement.value);
  }
  return found;
}
var latestEnd = (until, extensions) => [...extensions].reduce((latest, each) => each.until > latest ? each.until : latest, until);

export {
  filedExtensions,
  filedDifferences,
  latestEnd
};
