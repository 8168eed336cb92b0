import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/terms/comment-commands.ts
var COMMENT_COMMANDS = ["shorten", "answer", "revise"];

export {
  COMMENT_COMMANDS
};
