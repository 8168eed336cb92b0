import type { Instant } from '../../src/terms/instant.ts';
import type { Context } from './authorisation/evaluator.ts';
import type { Parameters } from './query/parameters.ts';
import type { Xml } from './query/xml.ts';
import type { Account } from './state/account.ts';
import type { Cloud } from './state/cloud.ts';
import type { KnownCaller } from './state/issued-credentials.ts';

/** One call that arrived, with everything an operation needs. */
export interface Call {
  readonly cloud: Cloud;
  readonly caller: KnownCaller;
  /** The caller's account: IAM's calls never reach into another. */
  readonly account: Account;
  readonly parameters: Parameters;
  readonly now: Instant;
  /** From the credential scope; AWS calls it the requested Region. */
  readonly region: string;
}

/** A call without credentials of AWS: only a web identity's. */
export type UnsignedCall = Omit<Call, 'caller' | 'account'>;

/** What the caller must be allowed to do it on, by the Service Authorization Reference. */
export interface Authorisation {
  readonly resource: string;
  /** How AWS names the resource when it denies; the ARN where left out. */
  readonly shown?: string;
  /** Keys that depend on this call: tags, boundary, policy ARN. */
  readonly context?: Context;
}

interface Described {
  /** A `read` shows what has spread; a `write` meets what is written. */
  readonly effect: 'read' | 'write';
  /** Parameters by their top-level names. Others are refused: nothing is silently ignored. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export type Operation =
  | (Described & {
      readonly kind: 'signed';
      /** Left out: AWS asks for no permission (GetCallerIdentity), or the operation sees to it (AssumeRole). */
      readonly authorise?: (call: Call) => Authorisation;
      readonly run: (call: Call) => Xml;
    })
  | (Described & { readonly kind: 'unsigned'; readonly run: (call: UnsignedCall) => Xml });

export type Operations = Readonly<Record<string, Operation>>;

type Signed = Extract<Operation, { kind: 'signed' }>;
type Body = Pick<Signed, 'run'> & Required<Pick<Signed, 'authorise'>>;

/** Parameter names, separated by spaces; a `?` at the end makes one optional. */
const described = (parameters: string): Pick<Described, 'required' | 'optional'> => {
  const names = parameters.split(' ').filter((name) => name !== '');
  return {
    required: names.filter((name) => !name.endsWith('?')),
    optional: names.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)),
  };
};

/** `read('UserName Marker? MaxItems?', { authorise, run })` */
export const read = (parameters: string, body: Body): Operation => ({
  kind: 'signed',
  effect: 'read',
  ...described(parameters),
  ...body,
});

export const write = (parameters: string, body: Body): Operation => ({
  kind: 'signed',
  effect: 'write',
  ...described(parameters),
  ...body,
});

/** An operation that decides itself who may call it. */
export const selfAuthorised = (parameters: string, run: Signed['run']): Operation => ({
  kind: 'signed',
  effect: 'read',
  ...described(parameters),
  run,
});

export const unsigned = (parameters: string, run: (call: UnsignedCall) => Xml): Operation => ({
  kind: 'unsigned',
  effect: 'read',
  ...described(parameters),
  run,
});
