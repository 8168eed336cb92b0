import { createHash } from 'node:crypto';
import type { Fault } from '../../faults.ts';
import { enforce, type Enforcement } from '../authorisation/enforce.ts';
import { readScope } from '../query/credential-scope.ts';
import { AwsError } from '../query/query-error.ts';

/** S3, as far as an archive needs it: objects that are written once, listed and read. Path style, as its SDK asks an address of its own. */

export interface StoredObject {
  readonly text: string;
  readonly at: number;
  readonly notes: Readonly<Record<string, string>>;
}

/** What somebody has put over an object since: another version of it, or a marker that it is deleted. */
export type Cover =
  { readonly text: string; readonly at: number } | { readonly marker: true; readonly at: number };

export interface Bucket {
  /** The account that owns it. */
  readonly owner: string;
  readonly region: string;
  /** As each was written first. */
  readonly objects: Map<string, StoredObject>;
  /** The later versions of a key, oldest first: what the policy of deploy/audit.yml keeps out, and an administrator of the account may have put there before it. */
  readonly covers: Map<string, readonly Cover[]>;
  /** `s3:PutObject` only with `If-None-Match`, as the policy of deploy/audit.yml has it. */
  readonly writeOnce: boolean;
  /** Object Lock in compliance mode, by default. */
  readonly locked: boolean;
}

interface S3Request {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly header: (name: string) => string | undefined;
}

export interface S3Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of one page of a listing, as S3's own. Few, so that a test meets a second page. */
const PAGE = 1_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export class Buckets {
  readonly #all = new Map<string, Bucket>();
  readonly #enforcement: Enforcement;

  constructor(enforcement: Enforcement) {
    this.#enforcement = enforcement;
  }

  make(
    name: string,
    of: {
      readonly owner: string;
      readonly region?: string;
      readonly writeOnce?: boolean;
      readonly locked?: boolean;
    },
  ): Bucket {
    const { owner, region = 'eu-west-1', writeOnce = true, locked = true } = of;
    const bucket: Bucket = { owner, region, writeOnce, locked, objects: new Map(), covers: new Map() };
    this.#all.set(name, bucket);
    return bucket;
  }

  /** @throws RangeError when there is none */
  bucket(name: string): Bucket {
    const bucket = this.#all.get(name);
    if (bucket === undefined) throw new RangeError(`The sandbox has no bucket ${name}`);
    return bucket;
  }

  describe({ method, url, header }: Pick<S3Request, 'method' | 'url' | 'header'>): {
    readonly operation: string;
    readonly actor: string;
  } {
    const [, , key] = split(url);
    const operation =
      method === 'PUT'
        ? 'PutObject'
        : key !== ''
          ? 'GetObject'
          : url.searchParams.has('object-lock')
            ? 'GetObjectLockConfiguration'
            : 'ListObjectVersions';
    try {
      return { operation, actor: this.#caller(header)?.arn ?? 'anonymous' };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { operation, actor: 'anonymous' };
    }
  }

  answer(request: S3Request): S3Answer {
    const requestId = this.#enforcement.cloud.ids.uuid();
    const headers = { 'x-amz-request-id': requestId, 'Content-Type': 'application/xml' };
    try {
      const { headers: own, ...rest } = this.#perform(request);
      return { ...rest, headers: { ...headers, ...own } };
    } catch (error) {
      const { code, status, message } =
        error instanceof AwsError ? error : new AwsError('InternalError', 500, String(error));
      return { status, body: errorOf(code, message, requestId), headers };
    }
  }

  #caller(header: S3Request['header']) {
    const scope = readScope(header('authorization'));
    return scope && this.#enforcement.cloud.identify(scope.accessKeyId, header('x-amz-security-token'));
  }

  #perform({ method, url, body, header }: S3Request): S3Answer {
    const [, name, key] = split(url);
    const { cloud } = this.#enforcement;
    const scope = readScope(header('authorization'));
    const caller = this.#caller(header);
    if (caller === undefined || scope?.service !== 's3')
      throw new AwsError('AccessDenied', 403, 'Access Denied');
    const bucket = this.#all.get(name);
    if (bucket === undefined) throw new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist');
    if (scope.region !== bucket.region)
      throw new AwsError(
        'AuthorizationHeaderMalformed',
        400,
        `The authorization header is malformed; the region '${scope.region}' is wrong; expecting '${bucket.region}'`,
      );
    const owner = header('x-amz-expected-bucket-owner');
    if (owner !== undefined && owner !== bucket.owner)
      throw new AwsError('AccessDenied', 403, 'Access Denied');
    const resource = `arn:${cloud.partition}:s3:::${name}`;
    const may = (action: string, of: string, context: Readonly<Record<string, string>> = {}): void => {
      enforce(this.#enforcement, caller, action, { resource: of, context }, cloud.clock.now(), bucket.region);
    };
    if (method === 'PUT' && key !== '') {
      const once = header('if-none-match');
      may('s3:PutObject', `${resource}/${key}`, once === undefined ? {} : { 's3:if-none-match': once });
      if (bucket.writeOnce && once === undefined)
        throw new AwsError('AccessDenied', 403, 'Access Denied: explicit deny in a resource-based policy');
      const checksum = header('x-amz-checksum-sha256');
      if (checksum !== createHash('sha256').update(body).digest('base64'))
        throw new AwsError(
          'InvalidRequest',
          400,
          'A bucket with Object Lock wants a checksum, and the right one',
        );
      if (once === '*' && versionsOf(bucket, key)[0]?.text !== undefined)
        throw new AwsError(
          'PreconditionFailed',
          412,
          'At least one of the pre-conditions you specified did not hold',
        );
      const notes = Object.fromEntries(
        ['run', 'attempt', 'at'].flatMap((each) => {
          const value = header(`x-amz-meta-${each}`);
          return value === undefined ? [] : [[each, value]];
        }),
      );
      const written = { text: body, at: cloud.clock.ms(), notes };
      if (bucket.objects.has(key)) bucket.covers.set(key, [...(bucket.covers.get(key) ?? []), written]);
      else bucket.objects.set(key, written);
      return { status: 200, body: '', headers: { ETag: '"1"' } };
    }
    if (method === 'GET' && key === '' && url.searchParams.has('versions')) {
      may('s3:ListBucketVersions', resource);
      const prefix = url.searchParams.get('prefix') ?? '';
      const after = url.searchParams.get('key-marker') ?? '';
      const version = url.searchParams.get('version-id-marker');
      const all = [...bucket.objects.keys(), ...bucket.covers.keys()].filter((each) =>
        each.startsWith(prefix),
      );
      const every = [...new Set(all)].sort().flatMap((each) => versionsOf(bucket, each));
      // Of the marker's key the versions that come after the marker's.
      const from = every.findIndex((each) => each.key === after && each.id === version) + 1;
      const left =
        after === '' ? every : from > 0 ? every.slice(from) : every.filter((each) => each.key > after);
      const page = left.slice(0, PAGE);
      const last = left.length > page.length ? page.at(-1) : undefined;
      const entries = page.map(({ key: each, id, text, at, latest }) => {
        const same = `<Key>${each}</Key><VersionId>${id}</VersionId><IsLatest>${String(latest)}</IsLatest><LastModified>${new Date(at).toISOString()}</LastModified>`;
        return text === undefined
          ? `<DeleteMarker>${same}</DeleteMarker>`
          : `<Version>${same}<Size>${Buffer.byteLength(text)}</Size></Version>`;
      });
      return {
        status: 200,
        headers: {},
        body: `${XML}<ListVersionsResult><Name>${name}</Name><Prefix>${prefix}</Prefix><IsTruncated>${String(last !== undefined)}</IsTruncated>${last === undefined ? '' : `<NextKeyMarker>${last.key}</NextKeyMarker><NextVersionIdMarker>${last.id}</NextVersionIdMarker>`}${entries.join('')}</ListVersionsResult>`,
      };
    }
    if (method === 'GET' && key === '' && url.searchParams.has('object-lock')) {
      may('s3:GetBucketObjectLockConfiguration', resource);
      if (!bucket.locked)
        throw new AwsError(
          'ObjectLockConfigurationNotFoundError',
          404,
          'Object Lock configuration does not exist for this bucket',
        );
      return {
        status: 200,
        headers: {},
        body: `${XML}<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Days>400</Days></DefaultRetention></Rule></ObjectLockConfiguration>`,
      };
    }
    if (method === 'GET' && key !== '') {
      const version = url.searchParams.get('versionId');
      may(version === null ? 's3:GetObject' : 's3:GetObjectVersion', `${resource}/${key}`);
      const versions = versionsOf(bucket, key);
      const object = version === null ? versions[0] : versions.find(({ id }) => id === version);
      if (object?.text === undefined)
        throw new AwsError('NoSuchKey', 404, 'The specified key does not exist.');
      return { status: 200, body: object.text, headers: { 'Content-Type': 'application/json' } };
    }
    throw new AwsError('NotImplemented', 501, `This stand-in knows no ${method} of S3 like this one`);
  }
}

/** Of a key, newest first, as S3 lists them. `text` is `undefined` for a marker. */
function versionsOf({ objects, covers }: Bucket, key: string) {
  const first = objects.get(key);
  const all = [...(first === undefined ? [] : [first]), ...(covers.get(key) ?? [])];
  return all
    .map((each, nth) => ({
      key,
      id: `v${nth}`,
      at: each.at,
      text: 'text' in each ? each.text : undefined,
      latest: nth === all.length - 1,
    }))
    .reverse();
}

/** The whole path, the bucket, and the key, which may be empty. */
function split({ pathname }: URL): readonly [string, string, string] {
  const [, bucket = '', ...key] = decodeURIComponent(pathname).split('/');
  return [pathname, bucket, key.join('/')];
}

const errorOf = (code: string, message: string, requestId: string): string =>
  `${XML}<Error><Code>${code}</Code><Message>${message}</Message><RequestId>${requestId}</RequestId></Error>`;

/** An error in S3's own form, to be ordered: `faults.order(s3Error('PutObject', 'AccessDenied', 403))`. */
export const s3Error = (
  operation: 'PutObject' | 'GetObject' | 'ListObjectVersions',
  code: string,
  status: number,
  times = 1,
): Fault => ({
  service: 'aws',
  match: { path: operation },
  times,
  then: {
    status,
    body: errorOf(code, code, 'ordered-fault'),
    headers: { 'Content-Type': 'application/xml' },
  },
});
