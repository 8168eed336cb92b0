import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/policy/memo.ts
function memo(limit, answer) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known.get(key);
    if (found !== void 0) return found.value;
    const value = answer(key);
    if (known.size >= limit) known.clear();
    known.set(key, { value });
    return value;
  };
}
function memoOf(answer) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let found = known.get(key);
    if (found === void 0) known.set(key, found = { value: answer(key) });
    return found.value;
  };
}

export {
  memo,
  memoOf
};
