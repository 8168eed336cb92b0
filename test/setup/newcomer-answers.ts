import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate } from '../../sandbox/aws/cloudformation.ts';
import { deploy, fields, list, text } from '../../sandbox/aws/deploy-stack.ts';
import type { SandboxAccount } from '../../sandbox/aws/sandbox-account.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { valueOf, type ToolAnswer, type ToolCall } from './command-line-tools.ts';

/** What `aws`, `gh` and `git` do for a newcomer, on the stand-ins. What the script may not call is refused. */
export interface NewcomerTools {
  readonly sandbox: Pick<Sandbox, 'aws' | 'github'>;
  /** The repository's checkout. */
  readonly folder: string;
  /** Account of the credentials at hand. */
  readonly account: string;
  /** Administrator of the repository. */
  readonly admin: string;
  /** What is in the folder comes to the default branch. */
  readonly push: () => void;
}

/** jq's expressions of the script, on what GitHub answers. */
const JQ: Readonly<Record<string, (said: never) => readonly string[]>> = {
  '.branch_policies[] | (if .type == "tag" then "tags named " else "" end) + .name': (said: {
    branch_policies: { name: string; type: string }[];
  }) => said.branch_policies.map(({ name, type }) => (type === 'tag' ? `tags named ${name}` : name)),
  '.protection_rules[] | select(.type != "branch_policy") | .type': (said: {
    protection_rules: { type: string }[];
  }) => said.protection_rules.map(({ type }) => type).filter((type) => type !== 'branch_policy'),
  '.[] | select(.type == "pull_request") | .parameters.require_code_owner_review': (
    said: { type: string; parameters?: { require_code_owner_review?: boolean } }[],
  ) =>
    said
      .filter(({ type }) => type === 'pull_request')
      .map(({ parameters }) => String(parameters?.require_code_owner_review)),
  '[.default_workflow_permissions, (.can_approve_pull_request_reviews | tostring)] | join(" ")': (said: {
    default_workflow_permissions: string;
    can_approve_pull_request_reviews: boolean;
  }) => [`${said.default_workflow_permissions} ${String(said.can_approve_pull_request_reviews)}`],
};

export function newcomerTools({ sandbox, folder, account, admin, push }: NewcomerTools) {
  const stacks = new Map<string, Readonly<Record<string, string>>>();
  const attached = new Map<string, Set<string>>();
  let policy = 'None';
  let pushed = false;
  /** Commands that change something, as they were typed. */
  const changes: string[] = [];

  function stack(args: readonly string[], id: string): string {
    const given = args.slice(args.indexOf('--parameter-overrides') + 1).map((each) => each.split(/=(.*)/s));
    const parameters = Object.fromEntries(given.map(([key = '', value = '']) => [key, value]));
    const key = `${id}/${valueOf(args, '--stack-name')}`;
    const before = stacks.get(key);
    stacks.set(key, parameters);
    if (JSON.stringify(before) === JSON.stringify(parameters)) return 'No changes to deploy.\n';
    const template = readTemplate(readFileSync(join(folder, valueOf(args, '--template-file')), 'utf8'), {
      parameters,
      account: id,
      partition: 'aws',
    });
    const at = sandbox.aws.account(id);
    if (before === undefined) deploy(at, template);
    else
      for (const { type, properties } of Object.values(template.resources))
        if (type === 'AWS::IAM::Role') update(at, fields(properties));
    at.setEnforce(true);
    return '';
  }

  function update(at: SandboxAccount, role: ReturnType<typeof fields>): void {
    for (const inline of list(role['Policies']).map(fields))
      at.setUp('PutRolePolicy', {
        RoleName: text(role['RoleName']),
        PolicyName: text(inline['PolicyName']),
        PolicyDocument: JSON.stringify(inline['PolicyDocument']),
      });
  }

  function aws(args: readonly string[], session: string): ToolAnswer {
    const id = session === '' ? account : session;
    const [service, command = ''] = args;
    const at = sandbox.aws.account(id);
    switch (`${service} ${command}`) {
      case 'sts get-caller-identity':
        return `${id}\n`;
      case 'sts assume-role':
        return `AKIA\tsecret\t${valueOf(args, '--role-arn').split(':')[4] ?? ''}\n`;
      case 'cloudformation describe-stacks': {
        const found = stacks.get(`${id}/${valueOf(args, '--stack-name')}`);
        return found === undefined ? { failed: 'Stack does not exist' } : `${found['RepositoryId'] ?? ''}\n`;
      }
      case 'cloudformation list-stack-resources':
        return stacks.has(`${id}/aws-jit`) ? 'arn:of:the:provider\n' : { failed: 'Stack does not exist' };
      case 'cloudformation deploy':
        return stack(args, id);
      case 'iam list-open-id-connect-providers':
        return 'None\n';
      case 'iam get-user': {
        try {
          const { boundary, tags } = at.identity({ kind: 'iam-user', name: valueOf(args, '--user-name') });
          return `${boundary ?? 'None'}\t${tags.find(({ key }) => key === 'jit:eligible')?.value ?? 'None'}\n`;
        } catch {
          return { failed: 'NoSuchEntity' };
        }
      }
      case 'iam put-user-permissions-boundary':
        at.setUp('PutUserPermissionsBoundary', {
          UserName: valueOf(args, '--user-name'),
          PermissionsBoundary: valueOf(args, '--permissions-boundary'),
        });
        return '';
      case 'iam tag-user':
        at.setUp('TagUser', {
          UserName: valueOf(args, '--user-name'),
          Tags: [{ Key: 'jit:eligible', Value: 'true' }],
        });
        return '';
      // The stand-in has no Organizations: what is attached where is kept here.
      case 'organizations list-policies':
        return `${policy}\n`;
      case 'organizations create-policy':
        policy = 'p-12345678';
        return '{}\n';
      case 'organizations list-policies-for-target':
        return [...(attached.get(valueOf(args, '--target-id')) ?? [])].join('\t');
      case 'organizations attach-policy':
        attached.set(valueOf(args, '--target-id'), new Set([valueOf(args, '--policy-id')]));
        return '';
      default:
        return { failed: `aws ${args.join(' ')} is not expected` };
    }
  }

  async function gh(args: readonly string[]): Promise<ToolAnswer> {
    if (args.join(' ') === 'auth status') return 'Logged in\n';
    if (args[0] !== 'api') return { failed: `gh ${args.join(' ')} is not expected` };
    const path = args.find((each) => each.startsWith('repos/')) ?? '';
    const method = args.includes('-X') ? valueOf(args, '-X') : 'GET';
    const body: Record<string, unknown> = {};
    for (const [index, flag] of args.entries()) {
      const [key = '', value = ''] = (args[index + 1] ?? '').split(/=(.*)/s);
      // -F reads true and false as what they are, -f as text.
      const meant = flag === '-F' && ['true', 'false'].includes(value) ? value === 'true' : value;
      const [, outer = key, inner] = /^(\w+)\[(\w+)\]$/.exec(key) ?? [];
      if (!['-f', '-F'].includes(flag)) continue;
      body[outer] = inner === undefined ? meant : { ...(body[outer] as object | undefined), [inner]: meant };
    }
    const input = args.includes('--input')
      ? readFileSync(join(folder, valueOf(args, '--input')), 'utf8')
      : JSON.stringify(body);
    const answer = await fetch(`${sandbox.github.url}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.github.tokenOf(admin)}`,
        'content-type': 'application/json',
      },
      ...(method === 'GET' ? {} : { body: input }),
    });
    if (!answer.ok) return { failed: `HTTP ${answer.status} ${await answer.text()}` };
    const said: unknown = answer.status === 204 ? undefined : await answer.json();
    return args.includes('--jq') && said !== undefined
      ? (JQ[valueOf(args, '--jq')]?.(said as never) ?? ['?']).map((line) => `${line}\n`).join('')
      : '';
  }

  function git([command = '', ...rest]: readonly string[]): ToolAnswer {
    switch (command) {
      case 'remote':
        return 'https://github.com/acme/access.git\n';
      case 'status':
        return rest.includes('.') ? '' : pushed ? '' : '?? aws-jit.yml\n';
      case 'ls-remote':
        return pushed ? `${'a'.repeat(40)}\trefs/heads/main\n` : '';
      case 'rev-parse':
        return `${'a'.repeat(40)}\n`;
      case 'push':
        push();
        pushed = true;
        return '';
      default:
        return '';
    }
  }

  return {
    changes,
    async answer({ tool, session, args }: ToolCall): Promise<ToolAnswer> {
      const said = tool === 'aws' ? aws(args, session) : tool === 'gh' ? await gh(args) : git(args);
      if (/deploy |put-|tag-|create-|attach-|-X P|push/.test(`${args.join(' ')} `))
        changes.push([tool, ...args].join(' '));
      return said;
    },
    /** Changes were made to the checkout that are not at GitHub. */
    edited: (): void => void (pushed = false),
  };
}
