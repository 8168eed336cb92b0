import {
  curatedPath,
  serialiseCurated
} from "./chunk-I5MLWMIY.js";
import {
  centerReach
} from "./chunk-53TFLAQF.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
    import("./account-sessions-J3LI35HO.js"),
    import("./each-account-HNNUIN2X.js"),
    import("./read-curated-set-BKMXTOEN.js")
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
