import { describe, expect, test } from '@jest/globals';
import {
  actionsOverlap,
  matchesAction,
  matchesResource,
  resourcesOverlap,
} from '../../src/policy/document/match.ts';

describe('matchesAction', () => {
  test.each([
    ['s3:GetObject', 's3:GetObject', true],
    ['S3:GETOBJECT', 's3:GetObject', true],
    ['s3:Get*', 's3:GetObject', true],
    ['s3:get*', 's3:GetObject', true],
    ['s3:?etObject', 's3:GetObject', true],
    ['s3:*', 's3:GetObject', true],
    ['*', 's3:GetObject', true],
    ['*:*', 's3:GetObject', true],
    ['*:GetObject', 's3:GetObject', true],
    ['s3:*', 's3-object-lambda:GetObject', false],
    ['s3*', 's3:GetObject', false],
    ['s3', 's3:GetObject', false],
    ['s3:', 's3:GetObject', false],
    ['', 's3:GetObject', false],
    ['s3:GetObjec', 's3:GetObject', false],
    ['s3:GetObject?', 's3:GetObject', false],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['ѕ3:GetObject', 's3:GetObject', false],
  ])('%j on %s: %j', (pattern, action, expected) => {
    expect(matchesAction(pattern, action)).toBe(expected);
  });
});

describe('matchesResource', () => {
  const OBJECT = 'arn:aws:s3:::bucket/a/b:c.txt';
  const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1';
  test.each([
    ['*', OBJECT, true],
    ['*', '*', true],
    ['**', '*', true],
    ['arn:aws:s3:::*', '*', false],
    ['arn:*', '*', false],
    [OBJECT, OBJECT, true],
    ['arn:aws:s3:::Bucket/a/b:c.txt', OBJECT, false],
    ['arn:aws:s3:::bucket/*', OBJECT, true],
    ['arn:aws:s3:::bucket/*.txt', OBJECT, true],
    ['arn:aws:s3:::bucket/a?b*', OBJECT, true],
    ['arn:aws:s3:::buck*', OBJECT, true],
    ['arn:aws:s3:::bucket', OBJECT, false],
    ['arn:aws:ec2:*:111122223333:instance/*', INSTANCE, true],
    ['arn:aws:ec2:eu-*:111122223333:instance/*', INSTANCE, true],
    ['arn:aws:ec2:eu-*-1:111122223333:instance/*', INSTANCE, true],
    ['arn:aws:ec2:*:999999999999:instance/*', INSTANCE, false],
    ['arn:aws:ec2:eu-west-?:111122223333:instance/i-?', INSTANCE, true],
    ['arn:*:ec2:*:*:instance/*', INSTANCE, true],
    // "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon
    // boundaries."
    ['arn:aws:ec2:*', INSTANCE, true],
    ['arn:aws:ec2:eu-west-1:*', INSTANCE, true],
    ['arn:aws:ec2:*:instance/i-1', INSTANCE, false],
    // … and one that is not the last cannot.
    ['arn:aws:ec2:e*3:instance/i-1', INSTANCE, false],
    ['arn:aws:ec2:eu-west-1?111122223333:instance/i-1', INSTANCE, false],
    // An ARN that lacks fields gets * for each (IAM JSON policy elements: Resource, Incomplete ARNs).
    ['arn:aws:ec2:eu-west-1:111122223333', INSTANCE, true],
    ['arn:aws:ec2', INSTANCE, true],
    ['arn:aws:ec2:us-east-1', INSTANCE, false],
    ['arn:aws:s3', INSTANCE, false],
    // What a variable stands for is known only in a request.
    ['arn:aws:s3:::bucket/${aws:username}/*', 'arn:aws:s3:::bucket/ann/x', false],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/*', true],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/x', false],
    ['arn:aws:s3:::bucket/${?}${$}', 'arn:aws:s3:::bucket/?$', true],
    ['arn:aws:s3:::bucket/${', 'arn:aws:s3:::bucket/${', false],
  ])('%j on %s: %j', (pattern, resource, expected) => {
    expect(matchesResource(pattern, resource)).toBe(expected);
  });
});

test.each([
  ['s3:Get*', 's3:*Object', true],
  ['s3:Get*', 's3:Put*', false],
  ['*', 'iam:PassRole', true],
  ['iam:pass*', 'IAM:*Role', true],
  ['nonsense', '*', false],
])('actions %j and %j overlap: %j', (a, b, expected) => {
  expect(actionsOverlap(a, b)).toBe(expected);
  expect(actionsOverlap(b, a)).toBe(expected);
});

test.each([
  ['arn:aws:s3:::a/*', 'arn:aws:s3:::a/b', true],
  ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*', false],
  ['arn:aws:s3:::*/x', 'arn:aws:s3:::a/*', true],
  ['arn:aws:iam::*:role/x', 'arn:aws:iam::111122223333:role/*', true],
  ['arn:aws:s3:::${aws:username}', 'arn:aws:s3:::a', true],
  ['arn:aws:s3:::${aws:username}', 'arn:aws:sqs:::a', false],
  ['arn:aws:s3:::${', 'arn:aws:sqs:::a', true],
])('resources %j and %j may overlap: %j', (a, b, expected) => {
  expect(resourcesOverlap(a, b)).toBe(expected);
  expect(resourcesOverlap(b, a)).toBe(expected);
});
