/**
 * In place of `@actions/http-client` in the bundle. `@actions/core` takes it for `getIDToken` alone, which this product never calls: AWS's own action
 * gets the job's credentials. With it came an HTTP client of 785 KB that every start of the action compiled.
 */
const unused = (name) =>
  class {
    constructor() {
      throw new Error(`${name} is not in the bundle: this product asks for no id token by itself.`);
    }
  };

export const HttpClient = unused('HttpClient');
export const BearerCredentialHandler = unused('BearerCredentialHandler');
