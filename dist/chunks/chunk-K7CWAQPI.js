import {
  RequestPart
} from "./chunk-YWRVI5OC.js";

// src/request/supplement.ts
var LETTERS = { extension: "x", difference: "d" };
var MOST_SUPPLEMENTS = 99;
var supplementName = (kind, number) => `${LETTERS[kind]}${number}`;
var supplementPart = (kind, number) => RequestPart.of(supplementName(kind, number));
function supplementNamed(name) {
  const [, letter, number] = /^([xd])([1-9]\d?)$/.exec(name) ?? [];
  return letter === void 0 ? void 0 : { kind: letter === "x" ? "extension" : "difference", number: Number(number) };
}

export {
  MOST_SUPPLEMENTS,
  supplementName,
  supplementPart,
  supplementNamed
};
