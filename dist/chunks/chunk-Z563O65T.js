
// src/aws/call-rate.ts
function callRate(perSecond, { now, sleep }) {
  const gap = 1e3 / perSecond;
  let next = -Infinity;
  return {
    async take() {
      const at = Math.max(now(), next);
      next = at + gap;
      const wait = at - now();
      if (wait > 0) await sleep(wait);
    }
  };
}
var UNPACED = { take: () => Promise.resolve() };

export {
  callRate,
  UNPACED
};
