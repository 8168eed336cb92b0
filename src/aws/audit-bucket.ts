import {
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { AccountId } from '../terms/brand.ts';
import { instantOfMillis, type Instant } from '../terms/instant.ts';
import { isCode, textOf } from './aws-errors.ts';
import { boundCalls } from './bounded-calls.ts';
import { clientSettings, type Endpoint } from './iam/iam-client.ts';

/** Which bucket, and whose: a bucket of that name in another account is none that anything is written to or read from. */
export interface BucketPlace {
  readonly bucket: string;
  readonly region: string;
  readonly account: AccountId | undefined;
}

export interface ListedObject {
  readonly key: string;
  /** When S3 took it, by S3's clock. */
  readonly at: Instant;
}

/** A bucket in which each object is written once. Whoever writes reads nothing back, and whoever reads writes nothing. */
export interface AuditBucket {
  /**
   * @param notes about this write, which are no part of what is written: ASCII.
   * @returns whether it is new: the same key can be there already, from a run that ended before it could go on.
   */
  put(key: string, text: string, notes: Readonly<Record<string, string>>): Promise<'written' | 'was there'>;
  /** Everything below a prefix, or an error: never a part. */
  list(prefix: string): Promise<readonly ListedObject[]>;
  get(key: string): Promise<string>;
  /** Whether what is written is kept by itself so that nobody can delete it for a time. */
  isLocked(): Promise<boolean>;
}

/** Of one write, repeated where S3 asks for it: a run that waits for ever tells nobody anything. */
const ATTEMPTS = 3;
/** Bytes. What we write has a few kilobytes. */
const LARGEST = 1024 * 1024;

/** In AWS's own endpoints the bucket stands in the host's name; what answers instead of AWS has one host for all. */
export function auditBucket(
  { bucket, region, account }: BucketPlace,
  endpoint: Endpoint,
  credentials: S3ClientConfig['credentials'],
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
        throw error;
      }
    },

    async list(prefix) {
      const found: ListedObject[] = [];
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ ...of, Prefix: prefix, ContinuationToken: token }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) {
          if (Key === undefined || LastModified === undefined)
            throw new Error('S3 listed an object without its key or its time.');
          found.push({ key: Key, at: instantOfMillis(LastModified.getTime()) });
        }
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
        if (page.IsTruncated === true && token === undefined)
          throw new Error('S3 says that there is more to list, and not where.');
      } while (token !== undefined);
      return found;
    },

    async get(key) {
      const answer = await client.send(new GetObjectCommand({ ...of, Key: key }));
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
