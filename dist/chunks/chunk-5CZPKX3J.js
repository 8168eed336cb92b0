import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/request/drafted.ts
var LEFT_OUT_BECAUSE = {
  removes: "it removes something, and the words of the request do not speak of that",
  redundant: "the same action for single items is there already",
  implied: "AWS lets everybody do it, without any permission",
  unneeded: "no recipe and no word of the request needs it",
  permissions: "it changes who may do what, and the request does not say so in so many words",
  unwanted: "a comment asks to leave it out"
};
var MOST_LEFT_OUT = 60;

export {
  LEFT_OUT_BECAUSE,
  MOST_LEFT_OUT
};
