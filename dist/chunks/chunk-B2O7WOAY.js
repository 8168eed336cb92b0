const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");

// src/shipped/shipped-files.ts
function programFolder() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "deploy", "account.yml"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error("deploy/account.yml is missing. Run this from a whole checkout of the repository.");
    folder = above;
  }
  return folder;
}
function loadShippedFiles() {
  const folder = programFolder();
  const read = (name) => readFileSync(join(folder, "deploy", name), "utf8");
  return {
    account: read("account.yml"),
    audit: read("audit.yml"),
    ruleset: read("ruleset.json"),
    identityCenter: read("identity-center.yml"),
    identityCenterScp: read("identity-center-scp.json"),
    slackManifest: read("slack-manifest.yml")
  };
}
function loadVersion() {
  const read = JSON.parse(readFileSync(join(programFolder(), "package.json"), "utf8"));
  const version = typeof read === "object" && read !== null && "version" in read ? read.version : void 0;
  if (typeof version !== "string") throw new Error("package.json says no version.");
  return version;
}

export {
  programFolder,
  loadShippedFiles,
  loadVersion
};
