import {
  curatedPath,
  serialiseCurated
} from "./chunk-I2V4NVTI.js";
import {
  centerReach
} from "./chunk-QTW4MXYN.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";

// src/terminal/curated-pull-command.ts
async function pullCurated(config, read, check, io) {
  let exit = 0;
  if (config.curated_sets.size === 0) io.stdout("aws-jit.yml names no curated_sets.\n");
  for (const [name, { permission_set: set }] of config.curated_sets) {
    const path = curatedPath(name);
    let text;
    try {
      text = serialiseCurated(await read(set));
    } catch (error) {
      io.stderr(`${path}: ${error instanceof Error ? error.message : String(error)}
`);
      exit = 1;
      continue;
    }
    if (await io.read(path) === text) io.stdout(`as it is  ${path}
`);
    else if (check) {
      io.stdout(`changed   ${path}
`);
      exit = 1;
    } else {
      await io.write(path, text);
      io.stdout(`wrote     ${path}
`);
    }
  }
  return exit;
}
async function readerOfSets(config) {
  const reach = centerReach(config);
  if (reach === void 0)
    throw new Error("aws-jit.yml has no identity_center, so there are no sets to read.");
  const [{ openAccounts }, { openCenterWith }, { readCuratedSet }] = await Promise.all([
    import("./account-sessions-TT4BXGYA.js"),
    import("./each-account-XKL3KDSM.js"),
    import("./read-curated-set-JSL5W5AE.js")
  ]);
  const endpoint = { url: void 0, ignoreEnvironment: false };
  const session = openAccounts({ identity: { run: 1, attempt: 1 }, endpoint });
  const center = await openCenterWith(reach, void 0, endpoint, session);
  return (set) => readCuratedSet(center, set);
}
export {
  pullCurated,
  readerOfSets
};
