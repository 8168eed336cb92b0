import {
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
  type DeleteMarkerEntry,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { AccountId } from '../terms/brand.ts';
import { instantOfMillis, type Instant } from '../terms/instant.ts';
import { isCode, textOf } from './aws-errors.ts';
import { boundCalls } from './bounded-calls.ts';
import { clientSettings, type Endpoint } from './iam/iam-client.ts';
import type { Sleep } from './visibility.ts';

/** Which bucket, and whose: a bucket of that name in another account is none that anything is written to or read from. */
export interface BucketPlace {
  readonly bucket: string;
  readonly region: string;
  readonly account: AccountId | undefined;
}

export interface ListedObject {
  readonly key: string;
  /** The version that was written first, which nobody can change; `undefined`: there are only markers that something was deleted. */
  readonly version: string | undefined;
  /** When S3 took that, by S3's clock. */
  readonly at: Instant;
  /** What somebody has put over it since: other versions, and markers that hide it from whoever asks for the newest alone. */
  readonly over: { readonly versions: number; readonly markers: number };
}

/** A bucket in which each object is written once. Whoever writes reads nothing back, and whoever reads writes nothing. */
export interface AuditBucket {
  /**
   * @param notes about this write, which are no part of what is written: ASCII.
   * @returns whether it is new: the same key can be there already, from a run that ended before it could go on.
   */
  put(key: string, text: string, notes: Readonly<Record<string, string>>): Promise<'written' | 'was there'>;
  /** Everything below a prefix, whatever was put over it since, or an error: never a part. */
  list(prefix: string): Promise<readonly ListedObject[]>;
  get(key: string, version?: string): Promise<string>;
  /** Whether what is written is kept by itself so that nobody can delete it for a time. */
  isLocked(): Promise<boolean>;
}

/** Of one write, repeated where S3 asks for it: a run that waits for ever tells nobody anything. */
const ATTEMPTS = 3;
/** Milliseconds, and so many more after each attempt. */
const CONFLICT_PAUSE = 200;
/** Bytes. What we write has a few kilobytes. */
const LARGEST = 1024 * 1024;

/** In AWS's own endpoints the bucket stands in the host's name; what answers instead of AWS has one host for all. */
export function auditBucket(
  { bucket, region, account }: BucketPlace,
  endpoint: Endpoint,
  credentials: S3ClientConfig['credentials'],
  sleep: Sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
): AuditBucket {
  const client = new S3Client({
    ...clientSettings(region, endpoint),
    retryMode: 'standard',
    maxAttempts: ATTEMPTS,
    forcePathStyle: endpoint.url !== undefined,
    ...(credentials === undefined ? {} : { credentials }),
  });
  boundCalls(client.middlewareStack, endpoint.limits);
  const of = { Bucket: bucket, ...(account === undefined ? {} : { ExpectedBucketOwner: account }) };

  return {
    async put(key, text, notes) {
      for (let attempt = 1; ; attempt += 1)
        try {
          await client.send(
            new PutObjectCommand({
              ...of,
              Key: key,
              Body: text,
              ContentType: 'application/json',
              // The bucket's policy refuses any write without it, so that none makes a newer version of what is there.
              IfNoneMatch: '*',
              // A bucket with a default retention wants a checksum of what it keeps.
              ChecksumAlgorithm: 'SHA256',
              Metadata: { ...notes },
            }),
          );
          return 'written';
        } catch (error) {
          if (isCode(error, 'PreconditionFailed')) return 'was there';
          // Two runs write the same at the same moment: S3 asks whoever came second to try again, and the SDK does not.
          if (!isCode(error, 'ConditionalRequestConflict') || attempt === ATTEMPTS) throw error;
          await sleep(attempt * CONFLICT_PAUSE);
        }
    },

    async list(prefix) {
      const found = new Map<string, Version[]>();
      let marker: { readonly KeyMarker?: string; readonly VersionIdMarker?: string } | undefined = {};
      while (marker !== undefined) {
        const page: ListObjectVersionsCommandOutput = await client.send(
          new ListObjectVersionsCommand({ ...of, Prefix: prefix, ...marker }),
        );
        // Newest first of each key, over the pages.
        for (const each of page.Versions ?? []) add(found, each, false);
        for (const each of page.DeleteMarkers ?? []) add(found, each, true);
        marker = page.IsTruncated === true ? markerIn(page) : undefined;
      }
      return [...found].map(([key, versions]) => listed(key, versions));
    },

    async get(key, version) {
      const answer = await client.send(
        new GetObjectCommand({ ...of, Key: key, ...(version === undefined ? {} : { VersionId: version }) }),
      );
      if ((answer.ContentLength ?? 0) > LARGEST)
        throw new Error(
          `${key} has ${String(answer.ContentLength)} bytes, more than anything that is written there.`,
        );
      return (await answer.Body?.transformToString('utf8')) ?? '';
    },

    async isLocked() {
      try {
        const { ObjectLockConfiguration: lock } = await client.send(
          new GetObjectLockConfigurationCommand(of),
        );
        return lock?.ObjectLockEnabled === 'Enabled' && lock.Rule?.DefaultRetention?.Mode === 'COMPLIANCE';
      } catch (error) {
        if (isCode(error, 'ObjectLockConfigurationNotFoundError')) return false;
        throw error;
      }
    },
  };
}

interface Version {
  readonly id: string;
  readonly at: Instant;
  readonly marker: boolean;
}

/** @throws where S3 does not say what it lists */
function add(
  found: Map<string, Version[]>,
  { Key, VersionId, LastModified }: ObjectVersion | DeleteMarkerEntry,
  marker: boolean,
): void {
  if (Key === undefined || VersionId === undefined || LastModified === undefined)
    throw new Error('S3 listed a version without its key, its id or its time.');
  const all = found.get(Key) ?? [];
  all.push({ id: VersionId, at: instantOfMillis(LastModified.getTime()), marker });
  found.set(Key, all);
}

const markerIn = ({ NextKeyMarker, NextVersionIdMarker }: ListObjectVersionsCommandOutput) => {
  if (NextKeyMarker === undefined) throw new Error('S3 says that there is more to list, and not where.');
  return {
    KeyMarker: NextKeyMarker,
    ...(NextVersionIdMarker === undefined ? {} : { VersionIdMarker: NextVersionIdMarker }),
  };
};

/** @param versions as S3 lists them, the newest first; of the same second the later in the list is the older */
function listed(key: string, versions: readonly Version[]): ListedObject {
  const oldestFirst = versions.toReversed().sort((a, b) => a.at - b.at);
  const objects = oldestFirst.filter(({ marker }) => !marker);
  const markers = versions.length - objects.length;
  const [first] = objects;
  return {
    key,
    version: first?.id,
    at: (first ?? oldestFirst[0])?.at ?? (0 as Instant),
    over: { versions: Math.max(0, objects.length - 1), markers },
  };
}

/** What a refusal of the bucket means and what to do, for the person who reads it on the health issue or a thread. */
export function adviceOnBucket(error: unknown): string {
  if (isCode(error, 'AccessDenied', 'Forbidden', '403'))
    return (
      'S3 refuses this role. The stack of the account that GitHub reaches needs AuditBucket, the policy of the bucket has to name the role (deploy/audit.yml), ' +
      'and audit.account has to be the account that owns the bucket.'
    );
  if (isCode(error, 'NoSuchBucket', 'NotFound'))
    return 'There is no such bucket. Compare audit.bucket in aws-jit.yml with the stack of deploy/audit.yml.';
  if (isCode(error, 'PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraint', '301'))
    return 'The bucket is in another Region: name it as audit.region in aws-jit.yml.';
  return 'The next run tries again.';
}

export const bucketError = (error: unknown): string => {
  const text = textOf(error).trim();
  return `${text.endsWith('.') ? text : `${text}.`} ${adviceOnBucket(error)}`;
};
