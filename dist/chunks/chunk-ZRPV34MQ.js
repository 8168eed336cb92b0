import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readExtension
} from "./chunk-OMTKJ6RE.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";

// src/commands/run/filed-extensions.ts
async function filedExtensions(github, head, { issue, extensions }) {
  const found = /* @__PURE__ */ new Map();
  if (extensions.length === 0) return found;
  const texts = await readFilesAt(
    github,
    head,
    extensions.map(({ path }) => path),
    "is absent"
  );
  for (const { number, path } of extensions) {
    const read = readExtension(texts.get(path) ?? "");
    if (read.ok && read.value.number === number && read.value.issue === issue) found.set(number, read.value);
  }
  return found;
}
var latestEnd = (until, extensions) => [...extensions].reduce((latest, each) => each.until > latest ? each.until : latest, until);

export {
  filedExtensions,
  latestEnd
};
