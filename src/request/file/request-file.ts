// src/request/file/: a request as a file that is written once, and back; pure.
/** The request file: what it says, how it is written and read, and where it is. */
export { readRequest } from './read-request.ts';
export { readDifference, serialiseDifference } from './difference-file.ts';
export { readExtension, serialiseExtension } from './extension-file.ts';
export { supplementPaths } from './supplement-file.ts';
export type { SupplementPaths } from './supplement-file.ts';
export { parseRequestPath, requestPaths } from './request-path.ts';
export type { RequestPath, RequestPaths } from './request-path.ts';
export { serialiseRequest } from './request-yaml.ts';
