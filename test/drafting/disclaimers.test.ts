import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { knowledge, task } from './knowledge.ts';

const BUCKET = 'arn:aws:s3:::acme-drop';
const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890';
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:checkout';
const drafted = (service: string, resource: string, reason: string): readonly string[] =>
  groundDraft(
    task(reason, [service], 'write', service === 's3' ? [resource, `${resource}/*`] : [resource]),
    knowledge,
  ).picks.map(({ action }) => action.id);

describe('what a text says it does not ask for is not drafted', () => {
  test.each([
    'Upload; s3:DeleteObject is NOT required',
    'Upload a file. s3:DeleteObject is unnecessary.',
    "Upload a file. s3:DeleteObject isn't needed.",
    'Upload a file. s3:DeleteObject must be left out.',
    'Upload a file. s3:DeleteObject would be too much.',
    'Upload a file. Exclude s3:DeleteObject.',
    'Upload a file. Remove s3:DeleteObject from my permissions.',
    'Upload a file (not s3:DeleteObject).',
    's3:PutObject yes, s3:DeleteObject no',
    'Upload the files. Deleting objects would be bad.',
    'Upload the files. Deleting objects is out of the question.',
    'Upload the files. Deleting objects is handled by the lifecycle rule.',
    'Upload the files. Deleting objects? No.',
    'Upload the files. Delete objects? Certainly not.',
    'Upload the files. I hate to delete objects.',
    "Upload the files; deleting isn't what I want",
    'Upload the new files. Bob will delete the old ones.',
    'Upload the new files. My colleague wants to delete the objects.',
  ])('s3:DeleteObject: %s', (reason) => {
    expect(drafted('s3', BUCKET, reason)).not.toContain('s3:DeleteObject');
  });

  test.each([
    'Only s3:PutObject, none of s3:DeleteObject, s3:DeleteBucket',
    'I do not need s3:DeleteObject, s3:DeleteBucket or s3:PutBucketPolicy; upload a file',
    'Last time I was given s3:DeleteBucket. This time only upload a file.',
    'The policy of my predecessor has s3:DeleteBucket, which is wrong. I upload files.',
    'Upload a file. Verify that the bucket is not deleted.',
    'Upload a file. Anything but delete the bucket.',
    'God forbid I delete the bucket. Upload a file.',
  ])('s3:DeleteBucket: %s', (reason) => {
    expect(drafted('s3', BUCKET, reason)).not.toContain('s3:DeleteBucket');
  });

  test.each([
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Make sure that the instance is not terminated, reboot it'],
    [
      'ec2',
      INSTANCE,
      'ec2:TerminateInstances',
      'Start the instance. Please make sure it does not get terminated.',
    ],
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Keep the instance from being terminated while I start it'],
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Start it; ec2:TerminateInstances is not needed'],
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Terminating the instance would be bad; start it'],
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Bob will terminate the instance tomorrow. I start it now.'],
    ['lambda', FUNCTION, 'lambda:UpdateFunctionCode', 'Raise the timeout; make sure the code is not changed'],
    [
      'lambda',
      FUNCTION,
      'lambda:InvokeFunction',
      'Update the code, make sure that the function is not invoked',
    ],
    ['sqs', QUEUE, 'sqs:PurgeQueue', 'Send a test message, make sure the queue is not purged'],
  ])('%s %s %s: %s', (service, resource, action, reason) => {
    expect(drafted(service, resource, reason)).not.toContain(action);
  });

  test.each([
    [
      's3',
      BUCKET,
      's3:DeleteObject',
      'Delete the old objects. The bucket itself is not needed any more by us.',
    ],
    ['s3', BUCKET, 's3:DeleteObject', 'Please delete the old objects, Bob will upload the new ones'],
    ['ec2', INSTANCE, 'ec2:TerminateInstances', 'Terminate the instance, it is not needed any more'],
    ['sqs', QUEUE, 'sqs:PurgeQueue', 'Purge the queue and make sure it is empty'],
  ])('and what is asked for is: %s %s %s: %s', (service, resource, action, reason) => {
    expect(drafted(service, resource, reason)).toContain(action);
  });
});
