// src/request/file/: a request as a file that is written once, and back; pure.
/** The request file: what it says, how it is written and read, and where it is. */
export { readRequest } from './read-request.ts';
export { extensionPaths, readExtension, serialiseExtension } from './extension-file.ts';
export type { ExtensionPaths } from './extension-file.ts';
export { parseRequestPath, requestPaths } from './request-path.ts';
export type { RequestPath, RequestPaths } from './request-path.ts';
export { serialiseRequest } from './request-yaml.ts';
