import {
  GLOBAL_REGION
} from "./chunk-NK226RSO.js";
import {
  endpointFor,
  sessionsOf
} from "./chunk-CYAPKX2M.js";

// src/commands/report/usage-account.ts
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function usageOpener(run, config) {
  const [session, { callRate }, cloudtrail, { lastAccesses }] = await Promise.all([
    sessionsOf(run, config),
    import("./call-rate-3LX6FXEC.js"),
    import("./cloudtrail-SIXC6JLK.js"),
    import("./service-last-accessed-INT7ONR6.js")
  ]);
  const endpoint = endpointFor(run, config);
  return async (account, pages) => {
    const { id, region, readerRole } = account;
    const { client, clock, credentials } = await session({
      id,
      region,
      role: readerRole,
      key: "reader_role"
    });
    const budget = { left: pages };
    const trails = /* @__PURE__ */ new Map();
    return {
      globalRegion: GLOBAL_REGION[account.partition] ?? region,
      now() {
        if (clock.last === void 0) throw new Error("AWS answered without a Date header.");
        return clock.last;
      },
      trail(at) {
        const known = trails.get(at);
        if (known !== void 0) return known;
        const rate = callRate(cloudtrail.LOOKUPS_A_SECOND, { now: () => Date.now(), sleep });
        const opened = cloudtrail.cloudTrailClient({
          region: at,
          endpoint,
          ...credentials === void 0 ? {} : { credentials }
        });
        const made = cloudtrail.trail(opened, rate, budget);
        trails.set(at, made);
        return made;
      },
      lastAccesses: (arn) => lastAccesses(client, arn, sleep)
    };
  };
}

export {
  usageOpener
};
