import { AwsError, notImplemented, validationError } from './query-error.ts';
import type { Parameters } from './parameters.ts';

/** Shapes of parameters, from the API's own model (botocore's service-2.json states the same). */
type Constraint =
  | {
      readonly kind: 'text';
      readonly min?: number;
      readonly max?: number;
      readonly pattern?: RegExp;
      /** How AWS writes the pattern in its message. */
      readonly shown?: string;
    }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'names' };

const NAME = { pattern: /^[\w+=,.@-]+$/, shown: '[\\w+=,.@-]+' };
const DOCUMENT = { pattern: /^[\t\n\r\u0020-\u00FF]+$/, shown: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+' };

const text = (min: number, max: number, form: { pattern?: RegExp; shown?: string } = {}): Constraint => ({
  kind: 'text',
  min,
  max,
  ...form,
});

const CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  UserName: text(1, 128, NAME),
  RoleName: text(1, 64, NAME),
  GroupName: text(1, 128, NAME),
  PolicyName: text(1, 128, NAME),
  Path: text(1, 512, {
    pattern: /^(\/|\/[\u0021-\u007E]+\/)$/,
    shown: '(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)',
  }),
  PathPrefix: text(1, 512, { pattern: /^\/[\u0021-\u007F]*$/, shown: '\\u002F[\\u0021-\\u007F]*' }),
  PolicyDocument: text(1, 131_072, DOCUMENT),
  AssumeRolePolicyDocument: text(1, 131_072, DOCUMENT),
  // The model limits a role's description so, and says nothing of a policy's; XML could not carry control characters.
  Description: text(0, 1000, {
    pattern: /^[\t\n\r\u0020-\u007E\u00A1-\u00FF]*$/,
    shown: '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*',
  }),
  Marker: text(1, 320, { pattern: /^[\u0020-\u00FF]+$/, shown: '[\\u0020-\\u00FF]+' }),
  MaxItems: { kind: 'integer', min: 1, max: 1000 },
  PolicyArn: text(20, 2048),
  PermissionsBoundary: text(20, 2048),
  Arn: text(20, 2048),
  RoleArn: text(20, 2048),
  VersionId: text(1, 64, {
    pattern: /^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$/,
    shown: 'v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?',
  }),
  Scope: { kind: 'enum', values: ['All', 'AWS', 'Local'] },
  PolicyUsageFilter: { kind: 'enum', values: ['PermissionsPolicy', 'PermissionsBoundary'] },
  EntityFilter: { kind: 'enum', values: ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'] },
  Granularity: { kind: 'enum', values: ['SERVICE_LEVEL', 'ACTION_LEVEL'] },
  OnlyAttached: { kind: 'flag' },
  SetAsDefault: { kind: 'flag' },
  MaxSessionDuration: { kind: 'integer', min: 3600, max: 43_200 },
  JobId: text(36, 36),
  Url: text(1, 255),
  OpenIDConnectProviderArn: text(20, 2048),
  Tags: { kind: 'names' },
  TagKeys: { kind: 'names' },
  ThumbprintList: { kind: 'names' },
  ClientIDList: { kind: 'names' },
  RoleSessionName: text(2, 64, NAME),
  SourceIdentity: text(2, 64, NAME),
  ExternalId: text(2, 1224, { pattern: /^[\w+=,.@:/-]*$/, shown: '[\\w+=,.@:\\/-]*' }),
  DurationSeconds: { kind: 'integer', min: 900, max: 43_200 },
  WebIdentityToken: text(4, 20_000),
  Policy: text(1, 2048, DOCUMENT),
  PolicyArns: { kind: 'names' },
  PolicySourceArn: text(20, 2048),
  ActionNames: { kind: 'names' },
  ResourceArns: { kind: 'names' },
  ContextEntries: { kind: 'names' },
  TransitiveTagKeys: { kind: 'names' },
  AccessKeyId: text(16, 128, { pattern: /^\w+$/, shown: '[\\w]+' }),
};

/** New names may be shorter than those that can be asked for. */
const AT_CREATION: Readonly<Record<string, Readonly<Record<string, Constraint>>>> = {
  CreateUser: { UserName: text(1, 64, NAME) },
  UpdateUser: { NewUserName: text(1, 64, NAME) },
  CreatePolicy: {
    Path: text(1, 512, {
      pattern: /^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/,
      shown: '((/[A-Za-z0-9\\.,\\+@=_-]+)*)/',
    }),
  },
};

/**
 * @throws AwsError ValidationError with AWS's count and wording; NotImplemented for a parameter that this stand-in
 * does not know, since ignoring it could make a wrong call look right.
 */
export function checkParameters(
  action: string,
  operation: { readonly required: readonly string[]; readonly optional: readonly string[] },
  parameters: Parameters,
): void {
  const given = new Set(parameters.names());
  const unknown = [...given].filter((name) => ![...operation.required, ...operation.optional].includes(name));
  if (unknown.length > 0)
    throw notImplemented(
      `The stand-in does not know ${unknown.join(', ')} of ${action}; teach it in its table`,
    );
  const problems = operation.required
    .filter((name) => !given.has(name))
    .map(
      (name) => `Value null at '${lowerFirst(name)}' failed to satisfy constraint: Member must not be null`,
    );
  for (const name of given) {
    const constraint = AT_CREATION[action]?.[name] ?? CONSTRAINTS[name];
    if (!constraint) throw new TypeError(`No constraint says what ${name} of ${action} may be`);
    const value = parameters.get(name);
    if (value === undefined) continue;
    const failed = violation(constraint, value);
    if (failed !== undefined)
      problems.push(`Value '${value}' at '${lowerFirst(name)}' failed to satisfy constraint: ${failed}`);
  }
  if (problems.length > 0) throw validation(problems);
}

/** AWS's way of listing what is wrong with parameters. */
export const validation = (problems: readonly string[]): AwsError =>
  validationError(
    `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: ${problems.join('; ')}`,
  );

function violation(constraint: Constraint, value: string): string | undefined {
  switch (constraint.kind) {
    case 'names':
      return value === '' ? undefined : 'Member must be a list';
    case 'flag':
      return value === 'true' || value === 'false' ? undefined : 'Member must be a boolean';
    case 'enum':
      return constraint.values.includes(value)
        ? undefined
        : `Member must satisfy enum value set: [${constraint.values.join(', ')}]`;
    case 'integer': {
      const number = /^-?\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (Number.isNaN(number)) return 'Member must be an integer';
      if (number < constraint.min) return `Member must have value greater than or equal to ${constraint.min}`;
      if (number > constraint.max) return `Member must have value less than or equal to ${constraint.max}`;
      return undefined;
    }
    case 'text':
      if (value.length < (constraint.min ?? 0))
        return `Member must have length greater than or equal to ${constraint.min ?? 0}`;
      if (value.length > (constraint.max ?? Infinity))
        return `Member must have length less than or equal to ${constraint.max ?? 0}`;
      if (constraint.pattern && !constraint.pattern.test(value))
        return `Member must satisfy regular expression pattern: ${constraint.shown ?? ''}`;
      return undefined;
  }
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
