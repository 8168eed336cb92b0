
// src/terms/comment-commands.ts
var COMMENT_COMMANDS = [
  "shorten",
  "answer",
  "revise",
  "extend",
  "revoke",
  "cancel",
  "retry",
  "status",
  "help"
];
var STARTING_COMMANDS = ["revoke", "retry"];
var COMMON_WORDS = ["cancel", "retry", "status", "help"];
var DENIAL_WORDS = ["not authorized to perform", "AccessDenied", "UnauthorizedOperation"];

export {
  COMMENT_COMMANDS,
  STARTING_COMMANDS,
  COMMON_WORDS,
  DENIAL_WORDS
};
