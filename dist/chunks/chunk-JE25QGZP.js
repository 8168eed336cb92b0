import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/approval/approval-facts.ts
var known = (value) => ({ known: true, value });
var unknown = (why) => ({
  known: false,
  why
});

export {
  known,
  unknown
};
