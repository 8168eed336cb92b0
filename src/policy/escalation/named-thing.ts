import { arnParts } from '../catalog/resource-type.ts';

/**
 * Where the ARN of a thing ends in a part that AWS makes up (an id, a version, random letters), nobody can write it down before:
 * a wildcard in that place, behind an exact name, still names the one thing. A session's id begins with its owner's.
 *
 * - Stack and change set: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html
 * - Versions of a runbook, a function, a task or job definition: the pages of ssm, lambda, ecs and batch in the same reference
 * - Secret: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resources.html (six random characters)
 * - Session: https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-examples.html
 */
const ENDS_BY_AWS: readonly { readonly service: string; readonly resource: RegExp }[] = [
  { service: 'cloudformation', resource: /^(?:stack|changeSet|stackset)\/[^/:*?$]+[/:]\*$/ },
  { service: 'ssm', resource: /^automation-definition\/[^/:*?$]+:\*$/ },
  { service: 'ssm', resource: /^session\/\$\{aws:(?:userid|username)\}-\*$/ },
  { service: 'lambda', resource: /^(?:function|layer):[^:*?$]+:\*$/ },
  { service: 'ecs', resource: /^task-definition\/[^/:*?$]+:\*$/ },
  { service: 'batch', resource: /^job-definition\/[^/:*?$]+:\*$/ },
  { service: 'secretsmanager', resource: /^secret:[^:*?$]+-\?{6}$/ },
];

/** Whether a Resource pattern names one thing, its versions included; Region and account exact. */
export function namesOneThing(pattern: string): boolean {
  const parts = arnParts(pattern);
  if (!parts) return false;
  if (!/[*?]|\$\{/.test(pattern)) return true;
  const { service, resource } = parts;
  const before = pattern.slice(0, pattern.length - resource.length);
  return (
    !/[*?]|\$\{/.test(before) &&
    ENDS_BY_AWS.some((each) => each.service === service && each.resource.test(resource))
  );
}
