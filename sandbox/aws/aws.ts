import { Hono } from 'hono';
import type { Context as HonoContext } from 'hono';
import { AccountId } from '../../src/terms/brand.ts';
import type { SandboxClock } from '../clock.ts';
import type { Fault, Faults } from '../faults.ts';
import { listen, surround, type SandboxEnv } from '../http/server.ts';
import type { Evaluate } from './authorisation/evaluator.ts';
import { evaluateDocuments } from './authorisation/policy-evaluator.ts';
import { IdentityCenter } from './identity-center/instance.ts';
import { ssoAdmin } from './identity-center/identity-center-service.ts';
import { identityStore } from './identity-store/identity-store-service.ts';
import { JsonEndpoint, type JsonRequest } from './json/json-endpoint.ts';
import { errorJson } from './json/json-error.ts';
import { cloudTrail } from './cloudtrail/cloudtrail-service.ts';
import { simulations } from './iam/simulate.ts';
import { IAM_OPERATIONS } from './iam/iam-operations.ts';
import { Buckets } from './s3/buckets.ts';
import { QueryEndpoint, type QueryRequest } from './query/query-endpoint.ts';
import { AwsError } from './query/query-error.ts';
import { errorXml, IAM, STS } from './query/xml.ts';
import { SandboxAccount } from './sandbox-account.ts';
import { instanceOptions, SandboxIdentityCenter } from './sandbox-identity-center.ts';
import { Account } from './state/account.ts';
import { Cloud } from './state/cloud.ts';
import type { AccessKey } from './state/issued-credentials.ts';
import type { ManagedPolicy } from './state/iam-entities.ts';
import { snapshot, type AwsSnapshot } from './state/aws-snapshot.ts';
import { stsOperations } from './sts/sts-operations.ts';
import { GITHUB_ISSUER, signToken, type Claims } from './sts/web-identity-token.ts';
import type { TrailEvent } from './trail.ts';

export interface AwsOptions {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly accounts: readonly {
    readonly id: string;
    /** Whether calls of this account's principals need permissions; false when left out. */
    readonly enforce?: boolean;
  }[];
  /** `aws` when left out. */
  readonly partition?: string;
  /** 0, any free port, when left out. */
  readonly port?: number;
  /** The product's own evaluator when left out. */
  readonly evaluate?: Evaluate;
}

/**
 * A running stand-in for AWS on one address. IAM and STS are told apart by their API version; Identity Center and its
 * identity store, which speak JSON, by `X-Amz-Target`.
 */
export interface SandboxAws {
  /** For `AWS_ENDPOINT_URL` or a client's `endpoint`. */
  readonly url: string;
  close(): Promise<void>;
  /**
   * What a client of the SDK is built with. The offset tells it the sandbox's time: a client that finds its clock
   * wrong by minutes mends it after the first error, and sends that call up to twice more.
   */
  clientConfig(credentials: AccessKey): {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: AccessKey;
    readonly systemClockOffset: number;
  };
  /** @throws RangeError when the sandbox was started without it. */
  account(id: string): SandboxAccount;
  /** A managed policy of AWS's own, `arn:aws:iam::aws:policy/<name>`. @returns its ARN. */
  addAwsManagedPolicy(name: string, document: object): string;
  /**
   * A token as GitHub's OIDC provider gives to a job. `iss`, `aud` (`sts.amazonaws.com`), `iat` and `exp` (five
   * minutes) are filled unless given.
   */
  mintWebIdentity(claims: Claims & { readonly sub: string }): string;
  /**
   * What a job's credentials step does before the action runs, over STS's own protocol; not in the log of calls, and struck
   * by no ordered fault, since those are about the action.
   * @throws AwsError as STS answers.
   */
  assumeRoleWithWebIdentity(order: {
    readonly role: string;
    readonly sessionName: string;
    readonly token: string;
  }): AccessKey;
  /**
   * Switches the organisation's instance of IAM Identity Center on: `account` is the management account, which owns it;
   * `administrator` a member account that may administer it; `region`, us-east-1 when left out, the only one it answers in.
   * All of the sandbox's accounts are members of the organisation.
   * @throws RangeError for an account that the sandbox does not have, and when it is on already.
   */
  enableIdentityCenter(options: {
    readonly account: string;
    readonly administrator?: string;
    readonly region?: string;
  }): SandboxIdentityCenter;
  /** @throws RangeError before it was enabled. */
  identityCenter(): SandboxIdentityCenter;
  /** S3: buckets that were made, and what is in them. */
  readonly buckets: Buckets;
  /** CloudTrail's events so far, oldest first. */
  trail(): readonly TrailEvent[];
  snapshot(): AwsSnapshot;
}

export async function startAws(options: AwsOptions): Promise<SandboxAws> {
  const { clock, faults, partition = 'aws', evaluate = evaluateDocuments } = options;
  const cloud = new Cloud({ partition, clock });
  for (const { id, enforce = false } of options.accounts) {
    const account = new Account({ id: AccountId.of(id), partition, enforce, clock });
    cloud.accounts.set(account.id, account);
  }
  const secret = cloud.ids.secret(40);
  const enforcement = { evaluate, cloud };
  const query = new QueryEndpoint(enforcement, {
    iam: { ...IAM_OPERATIONS, ...simulations(enforcement) },
    sts: stsOperations(enforcement, secret),
  });
  const json = new JsonEndpoint(enforcement, [ssoAdmin(cloud), identityStore(cloud), cloudTrail(cloud)]);
  const buckets = new Buckets(enforcement);
  let center: SandboxIdentityCenter | undefined;
  const handles = new Map(
    [...cloud.accounts.values()].map((account) => [account.id, new SandboxAccount(account, cloud, evaluate)]),
  );

  const app = new Hono<SandboxEnv>();
  app.use(
    surround({
      service: 'aws',
      clock,
      faults,
      describe: async (c) => {
        if (c.req.path !== '/') return buckets.describe(await s3RequestOf(c));
        const request = await requestOf(c);
        return isJson(request) ? json.describe(request) : query.describe(request);
      },
    }),
  );
  app.get('/_sandbox/aws/state', (c) => c.json(snapshot(cloud)));
  app.post('/', async (c) => {
    const request = await requestOf(c);
    // A running clock has nobody who moves it: what became due meanwhile is done before anything is answered.
    cloud.identityCenter?.progress.settle();
    if (isJson(request)) {
      const { status, body, requestId } = json.answer(request);
      return new Response(body, {
        status,
        headers: { 'Content-Type': 'application/x-amz-json-1.1', 'x-amzn-RequestId': requestId },
      });
    }
    const { status, xml, requestId } = query.answer(request);
    return new Response(xml, {
      status,
      headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': requestId },
    });
  });
  app.on(['GET', 'PUT'], '/*', async (c) => {
    const { status, body, headers } = buckets.answer(await s3RequestOf(c));
    return new Response(body, { status, headers });
  });
  const server = await listen(app, options.port);

  return {
    url: server.url,
    close: () => server.close(),
    clientConfig: (credentials) => ({
      endpoint: server.url,
      region: 'us-east-1',
      credentials,
      systemClockOffset: clock.ms() - Date.now(),
    }),
    account(id) {
      const handle = handles.get(cloud.account(id).id);
      if (!handle) throw new RangeError(`The sandbox has no account ${id}`);
      return handle;
    },
    addAwsManagedPolicy(name, document) {
      const policy = awsManagedPolicy(cloud, name, JSON.stringify(document));
      cloud.awsManaged.set(policy.arn, policy);
      return policy.arn;
    },
    enableIdentityCenter(order) {
      if (center) throw new RangeError('Identity Center is enabled already');
      const instance = instanceOptions(order);
      cloud.account(instance.owner);
      if (instance.administrator !== undefined) cloud.account(instance.administrator);
      cloud.identityCenter = new IdentityCenter(cloud, instance);
      center = new SandboxIdentityCenter(cloud.identityCenter, cloud);
      return center;
    },
    identityCenter() {
      if (!center) throw new RangeError('The sandbox has no Identity Center; enableIdentityCenter first');
      return center;
    },
    mintWebIdentity: (claims) => {
      const now = clock.now();
      const filled = { iss: GITHUB_ISSUER, aud: 'sts.amazonaws.com', iat: now, exp: now + 300, ...claims };
      return signToken(filled, secret);
    },
    assumeRoleWithWebIdentity({ role, sessionName, token }) {
      const parameters = {
        Action: 'AssumeRoleWithWebIdentity',
        Version: STS.version,
        RoleArn: role,
        RoleSessionName: sessionName,
        WebIdentityToken: token,
      };
      const { status, xml } = query.answer({
        body: new URLSearchParams(parameters).toString(),
        authorization: undefined,
        sessionToken: undefined,
      });
      // None of what is read here is ever escaped: keys, codes and STS's fixed words.
      const element = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
      if (status !== 200) throw new AwsError(element('Code'), status, element('Message'));
      return {
        accessKeyId: element('AccessKeyId'),
        secretAccessKey: element('SecretAccessKey'),
        sessionToken: element('SessionToken'),
      };
    },
    buckets,
    trail: () => cloud.trail.events,
    snapshot: () => snapshot(cloud),
  };
}

type Request = QueryRequest & { readonly target: string | undefined };

const isJson = (request: Request): request is Request & JsonRequest => request.target !== undefined;

const requestOf = async (c: HonoContext<SandboxEnv>): Promise<Request> => ({
  target: c.req.header('x-amz-target'),
  body: await c.req.text(),
  authorization: c.req.header('authorization'),
  sessionToken: c.req.header('x-amz-security-token'),
});

const s3RequestOf = async (c: HonoContext<SandboxEnv>) => ({
  method: c.req.method,
  url: new URL(c.req.url),
  body: await c.req.text(),
  header: (name: string) => c.req.header(name),
});

function awsManagedPolicy(cloud: Cloud, name: string, document: string): ManagedPolicy {
  const now = cloud.clock.now();
  return {
    kind: 'policy',
    name,
    path: '/',
    id: cloud.ids.entity('ANPA'),
    arn: `arn:${cloud.partition}:iam::aws:policy/${name}`,
    tags: [],
    createdAt: now,
    updatedAt: now,
    versions: [{ id: 'v1', document, createdAt: now }],
    defaultVersion: 'v1',
    nextVersion: 2,
  };
}

/** An error in AWS's own form, to be ordered: `faults.order(awsError('AttachUserPolicy', 'Throttling', 400))`. */
export function awsError(
  action: string,
  code: string,
  status: number,
  options: { readonly message?: string; readonly times?: number; readonly after?: number } = {},
): Fault {
  const { message = code, ...rest } = options;
  const error = new AwsError(code, status, message);
  return {
    service: 'aws',
    match: { path: action },
    ...rest,
    then: { status, body: errorXml(IAM, error, 'ordered-fault'), headers: { 'Content-Type': 'text/xml' } },
  };
}

/** The same for a service that speaks JSON: `faults.order(awsJsonError('CreateAccountAssignment', 'ThrottlingException'))`. */
export function awsJsonError(
  action: string,
  code: string,
  options: {
    readonly message?: string;
    readonly times?: number;
    readonly after?: number;
    /** 400 when left out. */
    readonly status?: number;
  } = {},
): Fault {
  const { message = code, status = 400, ...rest } = options;
  return {
    service: 'aws',
    match: { path: action },
    ...rest,
    then: {
      status,
      body: errorJson({ code, message }),
      headers: { 'Content-Type': 'application/x-amz-json-1.1' },
    },
  };
}
