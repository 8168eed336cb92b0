import { malformedPolicy } from '../query/query-error.ts';

const PARTITIONS = new Set([
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
  '*',
]);
const IAM_TYPES = (
  'user federated-user role group instance-profile mfa server-certificate policy sms-mfa saml-provider ' +
  'oidc-provider report access-report'
).split(' ');

/** S3 resources that, unlike buckets and objects, have a Region and an account. */
const S3_REGIONAL = /^(accesspoint|access-grants|async-request|job|storage-lens|\*)/;

/**
 * The forms of a resource that IAM refuses to store, as far as they are known.
 * @throws AwsError MalformedPolicyDocument
 */
export function checkResource(resource: string): void {
  if (resource === '*') return;
  const parts = resource.split(':');
  const [arn, partition, service, region, account, ...rest] = parts;
  if (arn !== 'arn' || partition === undefined || service === undefined)
    throw malformedPolicy(`Resource ${resource} must be in ARN format or "*".`);
  if (!PARTITIONS.has(partition))
    throw malformedPolicy(`Partition "${partition}" is not valid for resource "${resource}".`);
  if (!/^[a-z0-9-]+$/i.test(service))
    throw malformedPolicy('Resource vendor must be fully qualified and cannot contain regexes.');
  if (rest.length === 0) throw malformedPolicy('The policy failed legacy parsing');
  const name = rest.join(':');
  const bucket = !S3_REGIONAL.test(name);
  if (service === 's3' && bucket && (region !== '' || account !== ''))
    throw malformedPolicy(`Resource ${resource} can not contain region information.`);
  if (service !== 'iam') return;
  if (region !== '' && region !== '*')
    throw malformedPolicy(`IAM resource ${resource} cannot contain region information.`);
  if (!/^[*?$]/.test(name) && name !== 'root' && !IAM_TYPES.some((type) => name.startsWith(`${type}/`)))
    throw malformedPolicy(
      `IAM resource path must either be "*" or start with ${IAM_TYPES.map((type) => `${type}/`).join(', ')}.`,
    );
}
