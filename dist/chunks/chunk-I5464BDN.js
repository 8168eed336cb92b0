import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/request/request.ts
var ACCESS_LEVELS = ["list", "read", "write", "tagging", "permissions"];

export {
  ACCESS_LEVELS
};
