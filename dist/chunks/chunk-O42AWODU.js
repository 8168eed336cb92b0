const { execFile } = process.getBuiltinModule("node:child_process");
const { promisify } = process.getBuiltinModule("node:util");

// src/terminal/signed-in/git-remote.ts
var REMOTE = /^(?:[a-z+]+:\/\/)?(?:[^/@\s]+@)?([\w.-]+)(?::\d+)?[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/;
function repositoryAt(address, server) {
  const [, host = "", name] = REMOTE.exec(address.trim()) ?? [];
  const { hostname } = new URL(server);
  return [hostname, `ssh.${hostname}`].includes(host.toLowerCase()) ? name : void 0;
}
var originOf = async (folder, server) => repositoryAt(await outputOf("git", ["-C", folder, "remote", "get-url", "origin"]), server);
async function outputOf(command, args) {
  try {
    return (await promisify(execFile)(command, [...args], { timeout: 5e3 })).stdout.trim();
  } catch {
    return "";
  }
}

export {
  repositoryAt,
  originOf,
  outputOf
};
