import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/config/config.ts';

/** The configuration that the bodies in this folder are written for. */
export const CONFIGURATION = `
aws_region: eu-west-1
allowed_services: [s3, logs, ec2, sqs, iam, ce]
accounts:
  prod: { id: "111122223333" }
  staging: { id: "444455556666" }
  china: { id: "777788889999", region: cn-north-1 }
identities:
  583231: { login: octocat, iam_user: octocat }
resources:
  exports: [arn:aws:s3:::example-exports, "arn:aws:s3:::example-exports/*"]
  queue: arn:aws:sqs:eu-west-1:111122223333:orders
  staging-queue: arn:aws:sqs:eu-west-1:444455556666:orders
`;

export function configuration(text = CONFIGURATION): Config {
  const read = readConfig(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
