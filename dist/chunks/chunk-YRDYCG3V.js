
// src/workflows/crons.ts
var HOURLY = "23 * * * *";
var DAILY = "47 4 * * *";
var EXAMINED = "41 6 * * *";

export {
  HOURLY,
  DAILY,
  EXAMINED
};
