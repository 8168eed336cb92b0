import { enforce, type Enforcement } from '../authorisation/enforce.ts';
import { readScope } from '../query/credential-scope.ts';
import { AwsError } from '../query/query-error.ts';
import type { KnownCaller } from '../state/issued-credentials.ts';
import { errorJson, jsonError } from './json-error.ts';
import type { JsonOperation, JsonResult, JsonService } from './json-operation.ts';

/** One request of the JSON 1.1 protocol, as far as the stand-in reads it. */
export interface JsonRequest {
  /** `X-Amz-Target`: `SWBExternalService.CreatePermissionSet`. */
  readonly target: string;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly sessionToken: string | undefined;
}

export interface JsonAnswer {
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}

/** Services with the JSON 1.1 protocol: who calls, is the body right, may they, do it, tell. */
export class JsonEndpoint {
  readonly #enforcement: Enforcement;
  readonly #services: readonly JsonService[];

  constructor(enforcement: Enforcement, services: readonly JsonService[]) {
    this.#enforcement = enforcement;
    this.#services = services;
  }

  /** For the log of calls: the action, and who calls, without judging either. */
  describe(request: JsonRequest): { readonly operation: string; readonly actor: string } {
    const scope = readScope(request.authorization);
    let actor = 'anonymous';
    try {
      if (scope) actor = this.#enforcement.cloud.identify(scope.accessKeyId, request.sessionToken).arn;
    } catch (error) {
      // A key that leads nowhere; answering the call says so to the caller.
      if (!(error instanceof AwsError)) throw error;
    }
    return { operation: actionOf(request.target), actor };
  }

  answer(request: JsonRequest): JsonAnswer {
    const requestId = this.#enforcement.cloud.ids.uuid();
    try {
      return { status: 200, body: JSON.stringify(this.#perform(request, requestId)), requestId };
    } catch (error) {
      const known = error instanceof AwsError ? error : new AwsError('InternalFailure', 500, String(error));
      const answered = jsonError(known);
      return { status: answered.status, body: errorJson(answered), requestId };
    }
  }

  #perform(request: JsonRequest, requestId: string): JsonResult {
    const action = actionOf(request.target);
    const service = this.#services.find(({ target }) => request.target === `${target}.${action}`);
    const operation =
      service && Object.hasOwn(service.operations, action) ? service.operations[action] : undefined;
    if (!service || !operation)
      throw new AwsError('UnknownOperationException', 400, `The stand-in has no operation ${request.target}`);
    const { cloud } = this.#enforcement;
    const caller = this.#identify(service, request);
    const region = readScope(request.authorization)?.region ?? '';
    const now = cloud.clock.now();
    const input = bodyOf(request.body);
    const log = (error?: AwsError): void => {
      cloud.trail.record({
        at: now,
        requestId,
        source: service.source,
        action,
        region,
        readOnly: operation.effect === 'read',
        account: caller.account.id,
        caller,
        parameters: logged(input) as Readonly<Record<string, unknown>>,
        ...(error && { error: { code: error.code, message: error.message } }),
      });
    };
    try {
      service.arrived?.(action);
      const call = { cloud, caller, account: caller.account, input, now, region };
      const result = this.#run(service, action, operation, call);
      log();
      return result;
    } catch (error) {
      if (error instanceof AwsError) log(jsonError(error));
      throw error;
    }
  }

  #run(
    service: JsonService,
    action: string,
    operation: JsonOperation,
    call: Parameters<JsonOperation['perform']>[0],
  ): JsonResult {
    const name = `${service.prefix}:${action}`;
    const { caller, account, now, region } = call;
    return operation.perform(call, (wanted) => {
      account.usage.accesses.push({ principal: caller.principalArn, action: name, at: now });
      // Of an action with several resource types, a policy must allow it on each.
      for (const each of wanted) enforce(this.#enforcement, caller, name, each, now, region);
    });
  }

  #identify(service: JsonService, { authorization, sessionToken }: JsonRequest): KnownCaller {
    const scope = readScope(authorization);
    if (!scope)
      throw new AwsError('MissingAuthenticationToken', 403, 'Request is missing Authentication Token');
    if (scope.service !== service.prefix)
      throw new AwsError(
        'SignatureDoesNotMatch',
        403,
        `Credential should be scoped to correct service: '${service.prefix}'.`,
      );
    return this.#enforcement.cloud.identify(scope.accessKeyId, sessionToken);
  }
}

const actionOf = (target: string): string => target.slice(target.lastIndexOf('.') + 1);

/** @throws AwsError SerializationException for what is no JSON object. */
function bodyOf(text: string): object {
  try {
    const body: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    // Said below.
  }
  throw new AwsError('SerializationException', 400, 'The body of the request is not a JSON object');
}

/** Parameters as CloudTrail shows them: names in lower camel case, at every depth. */
function logged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(logged);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]): [string, unknown] => [
      name.replace(/^./, (first) => first.toLowerCase()),
      logged(each),
    ]),
  );
}
