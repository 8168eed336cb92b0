import { AwsError } from '../query/query-error.ts';

export const validationException = (message: string): AwsError =>
  new AwsError('ValidationException', 400, message);
export const conflict = (message: string): AwsError => new AwsError('ConflictException', 400, message);
export const notFound = (message: string, details?: Readonly<Record<string, string>>): AwsError =>
  new AwsError('ResourceNotFoundException', 400, message, details);
export const quotaExceeded = (message: string): AwsError =>
  new AwsError('ServiceQuotaExceededException', 400, message);
export const throttling = (message = 'Rate exceeded'): AwsError =>
  new AwsError('ThrottlingException', 400, message);
export const denial = (message: string): AwsError => new AwsError('AccessDeniedException', 400, message);

/** Where the two protocols have different names for one thing: who calls, and what documents may say. */
const SAME: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  ExpiredToken: 'ExpiredTokenException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  InternalFailure: 'InternalServerException',
  Throttling: 'ThrottlingException',
};

/** The error as a service with the JSON protocol answers it: everything that is the caller's fault has status 400. */
export function jsonError(error: AwsError): AwsError {
  const code = SAME[error.code];
  if (code === undefined) return error;
  return new AwsError(code, error.status < 500 ? 400 : error.status, error.message);
}

/** The body of an error. `__type` is what the SDKs read the code from. */
export const errorJson = (error: {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string>>;
}): string => JSON.stringify({ __type: error.code, Message: error.message, ...error.details });
