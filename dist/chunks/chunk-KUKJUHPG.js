import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TAG
} from "./chunk-NJRZAOJ3.js";
import {
  isUse,
  parseStandingText,
  parseUse
} from "./chunk-CI2BDBIM.js";

// src/commands/run/standing-of-grant.ts
var standingIn = (tags) => parseStandingText(tags[TAG.standing] ?? "");
async function standingOfGrant(backend, object) {
  const live = await backend.inspect(object);
  return live === void 0 ? "unknown" : standingIn(live.tags);
}
function accountOfUse({ body }) {
  const ask = isUse(body) ? parseUse(body) : void 0;
  return ask?.ok === true ? ask.value.of.account : void 0;
}

export {
  standingIn,
  standingOfGrant,
  accountOfUse
};
