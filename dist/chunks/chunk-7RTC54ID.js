
// src/terminal/many-at-once.ts
var FEW = 20;
var PATIENCE = { check: 1e6, can: 25e4 };
var isPatient = false;
function forMany(command, count) {
  if (isPatient || count <= FEW || !process.versions.node.startsWith("20.")) return;
  isPatient = true;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${PATIENCE[command]}`);
}

export {
  forMany
};
