const { execFile } = process.getBuiltinModule("node:child_process");
const { realpath } = process.getBuiltinModule("node:fs/promises");
const { promisify } = process.getBuiltinModule("node:util");
import "./chunk-6DG7BXTN.js";

// src/terminal/upgrade/source-clone.ts
var FULL = /^[0-9a-f]{40}$/;
async function sourceClone(folder) {
  const git = async (...args) => {
    try {
      const options = { timeout: 2e4, maxBuffer: 16 * 1024 * 1024 };
      const own = ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
      return { code: 0, out: (await promisify(execFile)("git", [...own, ...args], options)).stdout };
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : void 0;
      return { code: typeof code === "number" ? code : -1, out: "" };
    }
  };
  const commitOf = async (ref) => {
    const { out } = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
    return FULL.test(out.trim()) ? out.trim() : void 0;
  };
  const top = (await git("rev-parse", "--show-toplevel")).out.trim();
  const isClone = top !== "" && await realpath(top) === await realpath(folder);
  const head = isClone ? await commitOf("HEAD") : void 0;
  const tags = head === void 0 ? "" : (await git("tag", "--points-at", head)).out;
  return {
    folder,
    head,
    tag: tags.split("\n").find((each) => /^v\d+\.\d+\.\d+$/.test(each)),
    changed: head === void 0 ? [] : (await git("status", "--porcelain", "--untracked-files=no")).out.split("\n").filter(Boolean),
    commitOf: (ref) => isClone ? commitOf(ref) : Promise.resolve(void 0),
    isAncestor: async (first, second) => {
      if (!isClone) return void 0;
      const { code } = await git("merge-base", "--is-ancestor", "--end-of-options", first, second);
      return code === 0 ? true : code === 1 ? false : void 0;
    },
    textsOf: async (path) => {
      if (!isClone || (await git("rev-parse", "--is-shallow-repository")).out.trim() !== "false") return [];
      const { out } = await git("log", "--format=%H", `-${MOST_TEXTS}`, "--", path);
      const texts = [];
      for (const commit of out.split("\n").filter(Boolean)) {
        const shown = await git("show", "--end-of-options", `${commit}:${path}`);
        if (shown.code === 0) texts.push(shown.out);
      }
      return texts;
    }
  };
}
var MOST_TEXTS = 200;
export {
  sourceClone
};
