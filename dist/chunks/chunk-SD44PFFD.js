import {
  TAG
} from "./chunk-Y4KKED46.js";
import {
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import {
  parseStandingText
} from "./chunk-PNGPIP37.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  Digest,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/commands/run/standing/standing-of-grant.ts
function standingIn(tags) {
  const of = parseStandingText(tags[TAG.standing] ?? "");
  if (of === void 0) return void 0;
  const [requester, files] = [Number(tags[TAG.requesterId]), tags[TAG.standingFiles] ?? ""];
  return {
    of,
    requester: UserId.is(requester) ? requester : void 0,
    files: Digest.is(files) ? files : void 0
  };
}
var digestOfStanding = ({ standing, policy, review }) => digestOf([standing, policy, review].map(digestOf).join());
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
  digestOfStanding,
  standingOfGrant,
  accountOfUse
};
