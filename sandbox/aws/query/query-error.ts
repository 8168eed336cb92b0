/** An answer that says no: AWS's code, HTTP status and words. Anything else that is thrown is a defect of ours. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error, where the service's protocol has them. */
  readonly details: Readonly<Record<string, string>>;

  constructor(code: string, status: number, message: string, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.details = details;
  }

  get fault(): 'Sender' | 'Receiver' {
    return this.status >= 500 ? 'Receiver' : 'Sender';
  }
}

export const noSuchEntity = (message: string): AwsError => new AwsError('NoSuchEntity', 404, message);
export const alreadyExists = (message: string): AwsError => new AwsError('EntityAlreadyExists', 409, message);
export const deleteConflict = (message: string): AwsError => new AwsError('DeleteConflict', 409, message);
export const limitExceeded = (message: string): AwsError => new AwsError('LimitExceeded', 409, message);
export const invalidInput = (message: string): AwsError => new AwsError('InvalidInput', 400, message);
export const validationError = (message: string): AwsError => new AwsError('ValidationError', 400, message);
export const malformedPolicy = (message: string): AwsError =>
  new AwsError('MalformedPolicyDocument', 400, message);
export const accessDenied = (message: string): AwsError => new AwsError('AccessDenied', 403, message);
export const throttled = (): AwsError => new AwsError('Throttling', 400, 'Rate exceeded');

/** Something the real service knows and this stand-in does not: said aloud, never answered as if it were done. */
export const notImplemented = (message: string): AwsError => new AwsError('NotImplemented', 501, message);
