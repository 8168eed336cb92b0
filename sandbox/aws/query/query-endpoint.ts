import { enforce, type Enforcement } from '../authorisation/enforce.ts';
import type { Operation, Operations, UnsignedCall } from '../aws-operation.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Caller, KnownCaller } from '../state/issued-credentials.ts';
import { checkParameters } from './constraints.ts';
import { readScope } from './credential-scope.ts';
import { AwsError, throttled } from './query-error.ts';
import { Parameters } from './parameters.ts';
import { answerXml, errorXml, IAM, type Service, STS, type Xml } from './xml.ts';

/** One request of the Query protocol, as far as the stand-in reads it. */
export interface QueryRequest {
  readonly body: string;
  readonly authorization: string | undefined;
  readonly sessionToken: string | undefined;
}

export interface QueryAnswer {
  readonly status: number;
  readonly xml: string;
  readonly requestId: string;
}

/** A service's operations behind the Query protocol: who calls, are the parameters right, may they, do it, tell. */
export class QueryEndpoint {
  readonly #cloud: Cloud;
  readonly #enforcement: Enforcement;
  readonly #services: readonly { readonly service: Service; readonly operations: Operations }[];

  constructor(enforcement: Enforcement, operations: { readonly iam: Operations; readonly sts: Operations }) {
    this.#cloud = enforcement.cloud;
    this.#enforcement = enforcement;
    this.#services = [
      { service: IAM, operations: operations.iam },
      { service: STS, operations: operations.sts },
    ];
  }

  /** For the log of calls: the action, and who calls, without judging either. */
  describe(request: QueryRequest): { readonly operation: string; readonly actor: string } {
    const scope = readScope(request.authorization);
    let actor = 'anonymous';
    try {
      if (scope) actor = this.#cloud.identify(scope.accessKeyId, request.sessionToken).arn;
    } catch (error) {
      // A key that leads nowhere; answering the call says so to the caller.
      if (!(error instanceof AwsError)) throw error;
    }
    return { operation: Parameters.parse(request.body).get('Action') ?? '', actor };
  }

  answer(request: QueryRequest): QueryAnswer {
    const parameters = Parameters.parse(request.body);
    const requestId = this.#cloud.ids.uuid();
    const action = parameters.get('Action') ?? '';
    const version = parameters.get('Version') ?? '';
    const { service, operations } = this.#services.find((each) => each.service.version === version) ?? {
      service: IAM,
      operations: {},
    };
    try {
      const operation = Object.hasOwn(operations, action) ? operations[action] : undefined;
      if (!operation)
        throw new AwsError('InvalidAction', 400, `Could not find operation ${action} for version ${version}`);
      const result = this.#perform(service, action, operation, parameters, request, requestId);
      return { status: 200, xml: answerXml(service, action, result, requestId), requestId };
    } catch (error) {
      const known = error instanceof AwsError ? error : new AwsError('InternalFailure', 500, String(error));
      return { status: known.status, xml: errorXml(service, known, requestId), requestId };
    }
  }

  #perform(
    service: Service,
    action: string,
    operation: Operation,
    parameters: Parameters,
    request: QueryRequest,
    requestId: string,
  ): Xml {
    const scope = readScope(request.authorization);
    const caller: Caller =
      operation.kind === 'unsigned' ? { kind: 'anonymous' } : this.#identify(service, request);
    const now = this.#cloud.clock.now();
    const region = scope?.region ?? 'us-east-1';
    const log = (error?: { readonly code: string; readonly message: string }): void => {
      this.#cloud.trail.record({
        at: now,
        requestId,
        source: service.source,
        action,
        // IAM has one Region for its log, wherever it is called from.
        region: service.prefix === 'iam' ? 'us-east-1' : region,
        readOnly: operation.effect === 'read',
        // A call without credentials is on the record of the account whose role it asks for.
        account:
          caller.kind === 'anonymous' ? (parameters.get('RoleArn')?.split(':')[4] ?? '') : caller.account.id,
        caller,
        parameters: parameters.tree(),
        ...(error && { error: { code: error.code, message: error.message } }),
      });
    };
    try {
      if (caller.kind !== 'anonymous' && !caller.account.throttler.take()) throw throttled();
      checkParameters(action, operation, parameters);
      const result = this.#run(
        service,
        action,
        operation,
        { cloud: this.#cloud, parameters, now, region },
        caller,
      );
      log();
      return result;
    } catch (error) {
      if (error instanceof AwsError) log(error);
      throw error;
    } finally {
      if (operation.effect === 'read' && caller.kind !== 'anonymous') caller.account.visibility.readServed();
    }
  }

  #run(service: Service, action: string, operation: Operation, call: UnsignedCall, caller: Caller): Xml {
    if (operation.kind === 'unsigned') return operation.run(call);
    if (caller.kind === 'anonymous') throw new TypeError(`${action} is signed, and its caller is not known`);
    const signed = { ...call, caller, account: caller.account };
    const name = `${service.prefix}:${action}`;
    caller.account.usage.accesses.push({ principal: caller.principalArn, action: name, at: call.now });
    if (operation.authorise)
      enforce(this.#enforcement, caller, name, operation.authorise(signed), call.now, call.region);
    return operation.run(signed);
  }

  #identify(service: Service, { authorization, sessionToken }: QueryRequest): KnownCaller {
    const scope = readScope(authorization);
    if (!scope)
      throw new AwsError('MissingAuthenticationToken', 403, 'Request is missing Authentication Token');
    if (scope.service !== service.prefix)
      throw new AwsError(
        'SignatureDoesNotMatch',
        403,
        `Credential should be scoped to correct service: '${service.prefix}'.`,
      );
    return this.#cloud.identify(scope.accessKeyId, sessionToken);
  }
}
