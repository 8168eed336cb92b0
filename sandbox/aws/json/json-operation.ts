import type * as z from 'zod';
import type { Authorisation, Call } from '../aws-operation.ts';
import { checked } from './violations.ts';

/** One call of a service with the JSON 1.1 protocol; `input` is what its body says, checked against its shape. */
export interface JsonCall<Input = unknown> extends Omit<Call, 'parameters'> {
  readonly input: Input;
}

/** What an operation answers: the JSON of its result. */
export type JsonResult = Readonly<Record<string, unknown>>;

export interface JsonOperation {
  readonly effect: 'read' | 'write';
  /**
   * Checks the body, asks `permit` for what the call needs, and does it.
   * @throws AwsError as the service answers.
   */
  readonly perform: (call: JsonCall, permit: (wanted: readonly Authorisation[]) => void) => JsonResult;
}

export type JsonOperations = Readonly<Record<string, JsonOperation>>;

/** A service behind the JSON 1.1 protocol. */
export interface JsonService {
  /** What `X-Amz-Target` begins with, before the point: `SWBExternalService`. */
  readonly target: string;
  /** Prefix of its actions in policies, and the service in the credential scope: `sso`. */
  readonly prefix: string;
  /** CloudTrail's `eventSource`. */
  readonly source: string;
  readonly operations: JsonOperations;
  /** Every call, once its caller is known and before anything else: counting and throttling. @throws AwsError */
  readonly arrived?: (action: string) => void;
}

/**
 * An operation from its input's shape (strict: what the shape does not name is refused, never ignored), what the
 * caller must be allowed to do it on (every resource that the Service Authorization Reference calls required), and
 * what it does.
 */
export const jsonOperation = <Shape extends z.ZodType>(
  effect: 'read' | 'write',
  shape: Shape,
  body: {
    readonly authorise: (call: JsonCall<z.infer<Shape>>) => readonly Authorisation[];
    readonly run: (call: JsonCall<z.infer<Shape>>) => JsonResult;
  },
): JsonOperation => ({
  effect,
  perform: (call, permit) => {
    const typed = { ...call, input: checked(shape, call.input) };
    permit(body.authorise(typed));
    return body.run(typed);
  },
});
