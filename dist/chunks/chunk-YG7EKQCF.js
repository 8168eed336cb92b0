import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/checked.ts
var valid = (value) => ({ ok: true, value });
var invalid = (...problems) => ({
  ok: false,
  problems
});

export {
  valid,
  invalid
};
