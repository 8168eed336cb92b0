import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  S3Client,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3';
import { auditBucket, type BucketPlace } from '../../../src/aws/audit-bucket.ts';
import { ACCOUNT } from '../grants.ts';
import { KEYS, reset } from './moto.ts';

const url = process.env['MOTO_URL'];
if (url === undefined) throw new Error('MOTO_URL is not set. Run npm run test:moto, which starts moto.');

/** moto does not look at the expected owner: the sandbox's S3 does. */
const PLACE: BucketPlace = { bucket: 'acme-aws-jit-audit', region: 'eu-west-1', account: ACCOUNT };
const open = (place: Partial<BucketPlace> = {}) =>
  auditBucket({ ...PLACE, ...place }, { url, ignoreEnvironment: true }, KEYS);
const raw = new S3Client({ endpoint: url, region: PLACE.region, credentials: KEYS, forcePathStyle: true });

describe('The bucket of the audit trail on moto', () => {
  beforeEach(async () => {
    await reset(url);
    await raw.send(
      new CreateBucketCommand({
        Bucket: PLACE.bucket,
        ObjectLockEnabledForBucket: true,
        CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
      }),
    );
  });

  test('what is written is there, with its checksum and its notes', async () => {
    expect(await open().put('4242/a.json', '{"é":1}\n', { run: '7' })).toBe('written');
    const got = await raw.send(
      new GetObjectCommand({ Bucket: PLACE.bucket, Key: '4242/a.json', ChecksumMode: 'ENABLED' }),
    );
    expect(await got.Body?.transformToString()).toBe('{"é":1}\n');
    expect(got.Metadata).toMatchObject({ run: '7' });
    expect(got.ChecksumSHA256).toBe(createHash('sha256').update('{"é":1}\n').digest('base64'));
    expect(await open().get('4242/a.json')).toBe('{"é":1}\n');
  });

  test('what is there is not overwritten', async () => {
    await open().put('4242/a.json', 'first', {});
    expect(await open().put('4242/a.json', 'second', {})).toBe('was there');
    expect(await open().get('4242/a.json')).toBe('first');
  });

  test('a listing is whole, over its pages, and of its prefix alone', async () => {
    const keys = Array.from({ length: 1_005 }, (_, n) => `4242/${String(n).padStart(4, '0')}.json`);
    for (let at = 0; at < keys.length; at += 50)
      await Promise.all(keys.slice(at, at + 50).map((key) => open().put(key, key, {})));
    await open().put('42421/x.json', 'of another repository', {});
    expect((await open().list('4242/')).map(({ key }) => key)).toEqual(keys);
  }, 120_000);

  test('what was put over an object is listed with it, and the first version is read', async () => {
    await open().put('4242/a.json', 'first', {});
    await open().put('4242/b.json', 'other', {});
    await raw.send(
      new PutBucketVersioningCommand({
        Bucket: PLACE.bucket,
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await raw.send(new PutObjectCommand({ Bucket: PLACE.bucket, Key: '4242/a.json', Body: 'second' }));
    await raw.send(new DeleteObjectCommand({ Bucket: PLACE.bucket, Key: '4242/a.json' }));
    const [a, b] = await open().list('4242/');
    expect(a).toMatchObject({ key: '4242/a.json', over: { versions: 1, markers: 1 } });
    expect(b).toMatchObject({ key: '4242/b.json', over: { versions: 0, markers: 0 } });
    expect(await open().get('4242/a.json', a?.version)).toBe('first');
  });

  test('no bucket of that name', async () => {
    await expect(open({ bucket: 'acme-nobody-made-this' }).put('4242/a.json', 'x', {})).rejects.toMatchObject(
      {
        name: 'NoSuchBucket',
      },
    );
  });

  test('whether it is locked', async () => {
    expect(await open().isLocked()).toBe(false);
    await raw.send(
      new PutObjectLockConfigurationCommand({
        Bucket: PLACE.bucket,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1 } },
        },
      }),
    );
    expect(await open().isLocked()).toBe(true);
  });
});
