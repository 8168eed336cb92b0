
// src/terms/use-heading.ts
var USE_HEADING = "### Standing approval of AWS access";

export {
  USE_HEADING
};
