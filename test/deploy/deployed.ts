import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTemplate, type Template } from '../../sandbox/aws/cloudformation.ts';
import { ACCOUNT, REPOSITORY } from '../aws/grants.ts';

export { deploy, fields, list, text } from '../../sandbox/aws/deploy-stack.ts';

const shipped = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../deploy', file), 'utf8');
const TEMPLATE = shipped('account.yml');
const CENTER_TEMPLATE = shipped('identity-center.yml');
export const OWNER = 'octo-org';
export const REPO = 'access';
const workflow = (file: string): string => `${OWNER}/${REPO}/.github/workflows/${file}@refs/heads/main`;
/** The workflows that may assume each role, by the names that `aws-jit workflows` gives them. */
export const WORKFLOWS = {
  grant: [workflow('aws-jit-grant.yml'), workflow('aws-jit-schedule.yml')],
  revoke: [workflow('aws-jit-revoke.yml'), workflow('aws-jit-schedule.yml')],
  read: [workflow('aws-jit-report.yml')],
} as const;

export const PARAMETERS = {
  RepositoryOwner: OWNER,
  RepositoryOwnerId: '4242',
  RepositoryName: REPO,
  RepositoryId: String(REPOSITORY),
  GrantWorkflows: WORKFLOWS.grant.join(','),
  RevokeWorkflows: WORKFLOWS.revoke.join(','),
  ReadWorkflows: WORKFLOWS.read.join(','),
};

export const templateWith = (
  parameters: Readonly<Record<string, string>>,
  account: string = ACCOUNT,
  partition = 'aws',
): Template => readTemplate(TEMPLATE, { parameters, account, partition });

/** `identity-center.yml`, in the account where Identity Center is administered. */
export const centerTemplateWith = (parameters: Readonly<Record<string, string>>, account: string): Template =>
  readTemplate(CENTER_TEMPLATE, { parameters, account, partition: 'aws' });
