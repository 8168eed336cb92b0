import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../../src/terms/instant.ts';
import { AwsError } from '../query/query-error.ts';

/** Claims of a token; GitHub's are all text. */
export type Claims = Readonly<Record<string, unknown>>;

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * The claims of GitHub that become condition keys (`token.actions.githubusercontent.com:ref`), by the Service
 * Authorization Reference. Every other claim of the token is invisible to a trust policy.
 */
const GITHUB_KEYS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

/**
 * Signs claims as the sandbox's identity provider. A real provider signs with a key pair that AWS fetches; here both
 * sides are the sandbox, so one secret serves.
 */
export function signToken(claims: Claims, secret: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ typ: 'JWT', alg: 'HS256', kid: 'aws-jit-sandbox' })}.${part(claims)}`;
  return `${content}.${signature(content, secret)}`;
}

/** @throws AwsError InvalidIdentityToken or ExpiredTokenException */
export function readToken(
  token: string,
  secret: string,
  now: Instant,
): Claims & { iss: string; sub: string } {
  const invalid = (message: string): AwsError => new AwsError('InvalidIdentityToken', 400, message);
  const [header, body, signed, ...more] = token.split('.');
  if (header === undefined || body === undefined || signed === undefined || more.length > 0)
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  const expected = Buffer.from(signature(`${header}.${body}`, secret));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw invalid('Provided Token could not be verified: its signature does not match');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
  const { iss, sub, exp } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string' || typeof exp !== 'number')
    throw invalid('Missing a required claim: iss, sub and exp');
  if (now >= exp)
    throw new AwsError(
      'ExpiredTokenException',
      400,
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`,
    );
  return { ...claims, iss, sub };
}

/** `token.actions.githubusercontent.com:sub` and so on; only text and lists of text become keys. */
export function claimsContext(
  provider: string,
  claims: Claims,
): Readonly<Record<string, string | readonly string[]>> {
  const keys = ['aud', 'sub', 'amr', ...(`https://${provider}` === GITHUB_ISSUER ? GITHUB_KEYS : [])];
  return Object.fromEntries(
    keys.flatMap((key): readonly (readonly [string, string | readonly string[]])[] => {
      const value = claims[key];
      if (typeof value === 'string') return [[`${provider}:${key}`, value]];
      return Array.isArray(value) ? [[`${provider}:${key}`, value.map(String)]] : [];
    }),
  );
}

const signature = (content: string, secret: string): string =>
  createHmac('sha256', secret).update(content).digest('base64url');
