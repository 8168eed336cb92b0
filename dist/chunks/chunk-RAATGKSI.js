import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/terms/use-heading.ts
var USE_HEADING = "### Standing approval of AWS access";

export {
  USE_HEADING
};
