/**
 * What AWS's errors mean to us. The SDK names some of them by class (`NoSuchEntityException`) and others by the code on
 * the wire (`AccessDenied`, `Throttling`): one spelling here, the code without `Exception`.
 */

interface Named {
  readonly name: string;
  readonly message: string;
  /** Of a network error: `ECONNRESET`. */
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

const isNamed = (error: unknown): error is Named => error instanceof Error;

/** `NoSuchEntity`, `AccessDenied`, `ECONNRESET`, …; `undefined` for what is no error of AWS or of the network. */
export function codeOf(error: unknown): string | undefined {
  if (!isNamed(error)) return undefined;
  if (typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code)) return error.code;
  if (error.$metadata === undefined) return undefined;
  return error.name.replace(/Exception$/, '');
}

export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(codeOf(error) ?? '');

/** The message AWS wrote, with the request id that its support asks for. */
export function textOf(error: unknown): string {
  if (!isNamed(error)) return String(error);
  const id = error.$metadata?.requestId;
  return id === undefined ? error.message : `${error.message} (AWS request ${id})`;
}

/**
 * A message without what differs each time that AWS says the same: the session of the run, and the id of the request. What is
 * told once is told once by this.
 */
export const causeIn = (message: string): string =>
  message
    .replace(/ ?\((?:AWS request|request id:?) [^)]*\)/gi, '')
    .replace(/\baws-jit-\d+-\d+(?:-\d+)?\b/g, 'SESSION')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, 'ID')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?/g, 'TIME');

/** AWS, the network or the credentials are at fault for a moment, or a quota is full: the same call can succeed later. */
const PASSING = new Set([
  'Throttling',
  'ThrottledException',
  'TooManyRequests',
  'RequestLimitExceeded',
  'ServiceFailure',
  'ServiceUnavailable',
  'InternalFailure',
  'InternalError',
  'ConcurrentModification',
  // Identity Center: another operation on the same user, set or account was in the way for minutes.
  'Conflict',
  'InternalServer',
  'RequestTimeout',
  'TimeoutError',
  'ExpiredToken',
  'RequestExpired',
]);

export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined) return false;
  const status = isNamed(error) ? error.$metadata?.httpStatusCode : undefined;
  return PASSING.has(code) || /^E[A-Z_]+$/.test(code) || (status !== undefined && status >= 500);
}

/** What to do about an error, for the person who reads it on the issue. One or two sentences. */
export function adviceOn(error: unknown): string {
  switch (codeOf(error)) {
    case 'AccessDenied':
      return (
        'The granting role may not do this. Compare its policy with deploy/account.yml; a service control policy, ' +
        'a missing permissions boundary or a missing tag jit:eligible on the principal refuses as well.'
      );
    case 'LimitExceeded':
      return (
        'A quota of IAM is full: 10 managed policies on one user or role, or 1,500 customer managed policies in the ' +
        'account, unless they were raised. It frees itself as other grants end; Service Quotas can raise it.'
      );
    case 'MalformedPolicyDocument':
      return 'IAM does not accept the policy, though the checks did. Please report it with the policy; the request needs a new draft.';
    case 'NoSuchEntity':
      return 'Check the name under identities in aws-jit.yml.';
    case 'UnmodifiableEntity':
      return 'AWS manages this role itself (AWSReservedSSO_…); use the identity-center backend for people who sign in that way.';
    case 'PolicyNotAttachable':
    case 'InvalidInput':
    case 'ValidationError':
      return 'IAM does not accept this call. Please report it with the request id.';
    case 'InvalidClientTokenId':
    case 'SignatureDoesNotMatch':
    case 'UnrecognizedClient':
      return 'AWS does not know these credentials. Check the role in the workflow and the account in aws-jit.yml.';
    case 'ExpiredToken':
      return 'The session of this run has ended. The next run has a new one.';
    case undefined:
    default:
      return isPassing(error)
        ? 'AWS or the network did not answer as it should. The next run tries again.'
        : 'Please report it.';
  }
}

/** The same for Identity Center, where some codes mean something else. */
export function adviceInIdentityCenter(error: unknown): string {
  switch (codeOf(error)) {
    case 'AccessDenied':
      return (
        'The granting role may not do this. Compare its policy with deploy/identity-center.yml; a delegated ' +
        'administrator has no hand in the management account; a service control policy refuses as well.'
      );
    case 'ServiceQuotaExceeded':
      return (
        'A quota of Identity Center is full: permission sets in the organisation, sets in one account, or policies in one ' +
        'set. It frees itself as other grants end; Service Quotas can raise it.'
      );
    case 'Conflict':
      return 'Another operation on the same user, permission set or account was in the way for minutes. The next run tries again.';
    case 'ResourceNotFound':
      return 'Compare identity_center.instance, identity_store and the account with the console; they name something that is not there.';
    case 'Validation':
      return 'Identity Center does not accept this call. Please report it with the request id.';
    case undefined:
    default:
      return adviceOn(error);
  }
}
