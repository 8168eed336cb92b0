import { CENTER_ACCOUNT, PEOPLE_ACCOUNT, emailOf } from '../../sandbox/example.ts';
import { PROTECTED } from '../../sandbox/github/github.ts';
import type { Rule } from '../../sandbox/github/github-model.ts';
import type { Subject } from '../../src/setup/doctor/finding.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { HOUR, START } from '../action/company.ts';
import { ENVIRONMENTS, examined, ranBySchedule, type DoctorScene } from './doctor-scene.ts';

/** A set-up that is right but for one thing: what was done to it, what the doctor calls it, and words of what mends it. */
export interface Seeded {
  readonly what: string;
  readonly subject: Subject;
  readonly code: string;
  readonly mend: string;
  /** What follows from it and is told as well. */
  readonly also?: readonly string[];
  /**
   * What it takes hold of, where another does too: those two are not seeded in one set-up. `all`: nothing else can be seen
   * beside it.
   */
  readonly apart?: string;
  readonly seed: (scene: DoctorScene) => void;
}

const ACCOUNT = '111122223333';
const GRANTER = 'aws-jit-granter-4242';
const REVOKER = 'aws-jit-revoker-4242';
const READER = 'aws-jit-reader-4242';

const file = (scene: DoctorScene, path: string, change: (text: string) => string): void => {
  const text = scene.folder.get(path);
  if (text === undefined || change(text) === text) throw new Error(`${path} was not changed`);
  scene.commit({ [path]: change(text) });
};
const configuration = (scene: DoctorScene, change: (text: string) => string): void => {
  file(scene, 'aws-jit.yml', change);
};
const rules = (
  scene: DoctorScene,
  change: Partial<Extract<Rule, { type: 'pull_request' }>['parameters']>,
): void => {
  scene.repository.setRules(
    PROTECTED.map((rule) =>
      rule.type === 'pull_request' ? { ...rule, parameters: { ...rule.parameters, ...change } } : rule,
    ),
  );
};
const prod = (scene: DoctorScene) => scene.aws.account(ACCOUNT);
const own = (name: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: name, Resource: '*' }],
});

/** The trust of a role, changed. */
function trust(scene: DoctorScene, role: string, change: (text: string) => string, account = ACCOUNT): void {
  const at = scene.aws.account(account);
  const identity = at.identity({ kind: 'iam-role', name: role });
  if (identity.kind !== 'role') throw new Error(role);
  const text = change(identity.trust);
  if (text === identity.trust) throw new Error(`the trust of ${role} was not changed`);
  at.setUp('UpdateAssumeRolePolicy', { RoleName: role, PolicyDocument: text });
}

/** The inline policy of a role, changed. */
function policy(scene: DoctorScene, role: string, change: (text: string) => string, account = ACCOUNT): void {
  const at = scene.aws.account(account);
  const [[name, text] = ['', '']] = [...at.identity({ kind: 'iam-role', name: role }).inline];
  if (change(text) === text) throw new Error(`the policy of ${role} was not changed`);
  at.setUp('PutRolePolicy', { RoleName: role, PolicyName: name, PolicyDocument: change(text) });
}

function removeRole(scene: DoctorScene, role: string, account = ACCOUNT): void {
  const at = scene.aws.account(account);
  for (const name of at.identity({ kind: 'iam-role', name: role }).inline.keys())
    at.setUp('DeleteRolePolicy', { RoleName: role, PolicyName: name });
  at.setUp('DeleteRole', { RoleName: role });
}

export const SEEDED: readonly Seeded[] = [
  // Files.
  {
    what: 'a duration that is none',
    subject: 'files',
    code: 'configuration',
    also: ['not known'],
    apart: 'all',
    mend: 'docs/configuration.md',
    seed: (scene) => {
      configuration(scene, (text) => text.replace('max_duration: 24h', 'max_duration: long'));
    },
  },
  {
    what: 'a form from before the last change',
    subject: 'files',
    code: 'form-outdated',
    apart: 'all',
    mend: 'aws-jit form',
    seed: (scene) => {
      configuration(scene, (text) => text.replace('[s3, logs,', '[s3, kms, logs,'));
    },
  },
  {
    what: 'a workflow that somebody changed',
    subject: 'files',
    code: 'workflow-outdated',
    mend: 'aws-jit workflows',
    seed: (scene) => {
      file(scene, '.github/workflows/aws-jit-grant.yml', (text) =>
        text.replace('timeout-minutes: 30', 'timeout-minutes: 300'),
      );
    },
  },
  {
    what: 'workflows that do not say what they were written with',
    subject: 'files',
    code: 'workflows-unreadable',
    apart: 'all',
    mend: 'aws-jit init',
    seed: (scene) => {
      file(scene, '.github/workflows/aws-jit-report.yml', (text) =>
        text.replace(/ +role-to-assume: .+\n/, ''),
      );
    },
  },
  {
    what: 'a model without its key in the workflows',
    subject: 'files',
    code: 'workflow-outdated',
    mend: 'aws-jit workflows',
    seed: (scene) => {
      file(scene, '.github/workflows/aws-jit-schedule.yml', (text) =>
        text.replace(/ +OPENAI_API_KEY: .+\n/, ''),
      );
    },
  },
  {
    what: 'a pin that was moved in one workflow alone',
    subject: 'files',
    code: 'pins-differ',
    also: ['workflow-outdated'],
    apart: 'all',
    mend: 'aws-jit upgrade',
    seed: (scene) => {
      file(scene, '.github/workflows/aws-jit-revoke.yml', (text) =>
        text.replace(/@[0-9a-f]{40}(?=\n +with:\n +command: revoke)/, `@${'f'.repeat(40)}`),
      );
    },
  },
  {
    what: 'a stack of another version',
    subject: 'files',
    code: 'stack-outdated',
    mend: 'deploy/README.md',
    seed: (scene) => {
      file(scene, 'deploy/account.yml', (text) =>
        text.replace('MaxSessionDuration: 3600', 'MaxSessionDuration: 43200'),
      );
    },
  },
  {
    what: 'a configuration that was not pushed',
    subject: 'files',
    code: 'not-pushed',
    apart: 'all',
    mend: 'commit aws-jit.yml',
    seed: ({ folder }) => {
      folder.set('aws-jit.yml', `${folder.get('aws-jit.yml') ?? ''}# mine\n`);
    },
  },
  {
    what: 'several files that were not pushed, told at once',
    subject: 'files',
    code: 'not-pushed',
    apart: 'all',
    mend: 'commit .github/ISSUE_TEMPLATE/aws-access.yml deploy/account.yml',
    seed: (scene) => {
      const before = new Map(scene.folder);
      file(scene, 'deploy/account.yml', (text) => `${text}# theirs\n`);
      file(scene, '.github/ISSUE_TEMPLATE/aws-access.yml', (text) => `${text}# theirs\n`);
      for (const [path, text] of before) scene.folder.set(path, text);
    },
  },
  // The repository.
  {
    what: 'a default branch of another name',
    subject: 'github',
    code: 'default-branch',
    also: ['environment-without-main'],
    apart: 'all',
    mend: 'new_name=main',
    seed: ({ repository }) => {
      repository.push('trunk', repository.tip(), 'acme-admin');
      repository.state.defaultBranch = 'trunk';
    },
  },
  {
    what: 'no issues',
    subject: 'github',
    code: 'issues-off',
    mend: '--enable-issues',
    seed: ({ repository }) => {
      repository.setSettings({ hasIssues: false });
    },
  },
  {
    what: 'a repository that is archived',
    subject: 'github',
    code: 'archived',
    apart: 'all',
    mend: 'unarchive',
    seed: ({ repository }) => {
      repository.state.archived = true;
    },
  },
  ...(
    [
      ['no approval asked for', { required_approving_review_count: 0 }],
      ['no review by code owners', { require_code_owner_review: false }],
      ['stale approvals that stay', { dismiss_stale_reviews_on_push: false }],
      ['a last push that nobody else approves', { require_last_push_approval: false }],
    ] as const
  ).map(([what, change]): Seeded => ({
    what,
    subject: 'github',
    code: 'rule-missing',
    apart: 'rules',
    mend: 'rulesets --input deploy/ruleset.json',
    seed: (scene) => {
      rules(scene, change);
    },
  })),
  ...(['non_fast_forward', 'deletion'] as const).map((type): Seeded => ({
    what: `a ruleset without ${type}`,
    subject: 'github',
    code: 'rule-missing',
    apart: 'rules',
    mend: 'rulesets --input deploy/ruleset.json',
    seed: ({ repository }) => {
      repository.setRules(PROTECTED.filter((rule) => rule.type !== type));
    },
  })),
  {
    what: 'trial: true that was forgotten',
    subject: 'github',
    code: 'trial',
    apart: 'rules',
    mend: 'Remove trial: true',
    seed: (scene) => {
      configuration(scene, (text) => `${text}trial: true\n`);
    },
  },
  {
    what: 'administrators who may go past the rules',
    subject: 'github',
    code: 'ruleset-bypass',
    apart: 'rules',
    mend: 'Empty the bypass list',
    seed: ({ repository }) => {
      repository.setRules(PROTECTED, { bypass: [{ role: 'admin' }] });
    },
  },
  {
    what: 'no owner for requests/',
    subject: 'github',
    code: 'protected-path-unowned',
    apart: 'owners',
    mend: 'git diff .github/CODEOWNERS',
    seed: (scene) => {
      file(scene, '.github/CODEOWNERS', (text) => text.replace('/policies/   @bob @carol', '/policies/'));
    },
  },
  {
    what: 'a line of CODEOWNERS that GitHub cannot read',
    subject: 'github',
    code: 'codeowners-line',
    mend: 'Mend line',
    seed: (scene) => {
      file(scene, '.github/CODEOWNERS', (text) => `${text}/notes/[a-z]/ @bob\n`);
    },
  },
  {
    what: 'an owner who may not write',
    subject: 'github',
    code: 'owner-unknown',
    apart: 'owners',
    mend: 'write access',
    seed: (scene) => {
      scene.repository.permit('mallory', 'read');
      file(scene, '.github/CODEOWNERS', (text) => text.replace('@bob @carol', '@bob @carol @mallory'));
    },
  },
  {
    what: 'one approver alone',
    subject: 'github',
    code: 'too-few-approvers',
    apart: 'owners',
    mend: 'Name more owners',
    seed: (scene) => {
      file(scene, '.github/CODEOWNERS', (text) =>
        text.replace('/requests/   @bob @carol', '/requests/   @bob'),
      );
    },
  },
  {
    what: 'approvers who own nothing',
    subject: 'github',
    code: 'too-few-approvers',
    mend: 'under approvers',
    seed: (scene) => {
      configuration(scene, (text) => `${text}approvers: [1001, 1004]\n`);
    },
  },
  {
    what: 'more approvals than there are people',
    subject: 'github',
    code: 'too-few-approvers',
    mend: 'Name more owners',
    seed: (scene) => {
      configuration(scene, (text) => `${text}approval: {required: 3}\n`);
    },
  },
  {
    what: 'an identity that is nobody’s',
    subject: 'github',
    code: 'identity-gone',
    mend: 'correct the number',
    seed: (scene) => {
      configuration(scene, (text) =>
        text.replace('identities:\n', 'identities:\n  "99999": {login: eve, iam_user: eve}\n'),
      );
    },
  },
  {
    what: 'an identity of another person than it says',
    subject: 'github',
    code: 'identity-login',
    mend: 'correct the number',
    seed: ({ github }) => {
      github.rename('alice', 'alice-smith');
    },
  },
  // Settings of GitHub.
  {
    what: 'an environment that is missing',
    subject: 'github',
    code: 'environment-missing',
    apart: 'secrets',
    mend: 'gh api -X PUT repos/acme/aws-access/environments/aws-jit-revoke',
    seed: ({ repository }) => {
      repository.deleteEnvironment('aws-jit-revoke');
    },
  },
  {
    what: 'an environment that a job made',
    subject: 'github',
    code: 'environment-open',
    apart: 'environments',
    mend: 'deployment-branch-policies -f name=main',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-grant');
    },
  },
  {
    what: 'an environment for protected branches',
    subject: 'github',
    code: 'environment-protected',
    apart: 'environments',
    mend: 'custom_branch_policies',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-grant', { branches: { protectedOnly: true, patterns: [] } });
    },
  },
  {
    what: 'an environment for other branches as well',
    subject: 'github',
    code: 'environment-branches',
    apart: 'environments',
    mend: 'settings/environments',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-draft', {
        branches: { protectedOnly: false, patterns: ['main', 'dev/*'] },
      });
    },
  },
  {
    what: 'an environment for tags of main’s name, which whoever may write makes',
    subject: 'github',
    code: 'environment-branches',
    apart: 'environments',
    mend: 'settings/environments',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-grant', {
        branches: { protectedOnly: false, patterns: ['main'], tags: ['main'] },
      });
    },
  },
  {
    what: 'an open environment with reviewers, whom the API would drop',
    subject: 'github',
    code: 'environment-open',
    apart: 'environments',
    mend: 'its own rules would be gone: required_reviewers',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-grant', { reviewers: ['carol'] });
    },
  },
  {
    what: 'an environment that main may not use',
    subject: 'github',
    code: 'environment-without-main',
    apart: 'environments',
    mend: '-f name=main',
    seed: ({ repository }) => {
      repository.setEnvironment('aws-jit-draft', { branches: { protectedOnly: false, patterns: [] } });
    },
  },
  {
    what: 'a secret that was forgotten',
    subject: 'github',
    code: 'secret-missing',
    apart: 'secrets',
    mend: 'gh secret set SLACK_BOT_TOKEN --repo acme/aws-access --env aws-jit-revoke',
    seed: ({ repository }) => {
      repository.setSecrets([], 'aws-jit-revoke');
    },
  },
  {
    what: 'a model’s key that was forgotten',
    subject: 'github',
    code: 'secret-missing',
    apart: 'secrets',
    mend: 'gh secret set OPENAI_API_KEY --repo acme/aws-access --env aws-jit-draft',
    seed: ({ repository }) => {
      repository.setSecrets(['SLACK_BOT_TOKEN'], 'aws-jit-draft');
    },
  },
  {
    what: 'a secret of the whole repository',
    subject: 'github',
    code: 'secret-open',
    apart: 'secrets',
    mend: 'gh secret delete SLACK_BOT_TOKEN --repo acme/aws-access',
    seed: ({ repository }) => {
      for (const name of ENVIRONMENTS)
        repository.setSecrets(name.endsWith('draft') ? ['OPENAI_API_KEY'] : [], name);
      repository.setSecrets(['SLACK_BOT_TOKEN']);
    },
  },
  {
    what: 'Actions that are switched off',
    subject: 'github',
    code: 'actions-off',
    apart: 'actions',
    mend: 'actions/permissions',
    seed: ({ repository }) => {
      repository.setSettings({ actions: { allowed: 'none', token: 'read' } });
    },
  },
  {
    what: 'an action that may not be used',
    subject: 'github',
    code: 'action-not-allowed',
    apart: 'actions',
    mend: 'aws-actions/configure-aws-credentials@*',
    seed: ({ repository }) => {
      repository.setSettings({ actions: { allowed: ['actions/*', 'example/*'], token: 'read' } });
    },
  },
  {
    what: 'workflows that may not open pull requests',
    subject: 'github',
    code: 'no-pull-requests',
    mend: 'can_approve_pull_request_reviews=true',
    seed: ({ repository }) => {
      repository.setSettings({ actionsMayCreatePullRequests: false });
    },
  },
  {
    what: 'tokens that write by themselves',
    subject: 'github',
    code: 'token-writes',
    apart: 'actions',
    mend: 'default_workflow_permissions=read',
    seed: ({ repository }) => {
      repository.setSettings({ actions: { allowed: 'all', token: 'write' } });
    },
  },
  {
    what: 'a subject of the organisation’s own',
    subject: 'github',
    code: 'oidc-subject',
    mend: 'use_default=true',
    seed: ({ repository }) => {
      repository.setSettings({ oidc: { claims: ['repository_id', 'environment'], immutable: true } });
    },
  },
  {
    what: 'a ruleset that keeps the bot from its branches',
    subject: 'github',
    code: 'branch-blocked',
    mend: 'exclude aws-jit*',
    seed: ({ repository }) => {
      repository.setRules([{ type: 'creation' }], { branch: '~ALL' });
    },
  },
  {
    what: 'a schedule that GitHub switched off',
    subject: 'github',
    code: 'schedule-off',
    apart: 'schedules',
    mend: 'gh workflow enable aws-jit-schedule.yml',
    seed: ({ repository }) => {
      repository.state.switchedOff.set('aws-jit-schedule.yml', 'disabled_inactivity');
    },
  },
  {
    what: 'a schedule that is silent',
    subject: 'github',
    code: 'schedule-silent',
    apart: 'schedules',
    mend: 'gh workflow run aws-jit-schedule.yml',
    seed: (scene) => {
      scene.repository.state.runs.splice(0);
      ranBySchedule(scene, 'aws-jit-schedule.yml', 'success', (START - 9 * HOUR) as Instant);
      ranBySchedule(scene, 'aws-jit-report.yml');
      ranBySchedule(scene, 'aws-jit-doctor.yml');
    },
  },
  {
    what: 'a schedule that fails',
    subject: 'github',
    code: 'schedule-failing',
    apart: 'schedules',
    mend: 'gh run list --workflow aws-jit-report.yml',
    seed: (scene) => {
      ranBySchedule(scene, 'aws-jit-report.yml', 'failure');
    },
  },
  {
    what: 'a pin that is old',
    subject: 'github',
    code: 'pin-old',
    apart: 'all',
    mend: 'A new version',
    seed: (scene) => {
      scene.clock.advance(200 * 24 * HOUR);
      ranBySchedule(scene, 'aws-jit-schedule.yml', 'success', scene.clock.now());
      ranBySchedule(scene, 'aws-jit-report.yml', 'success', scene.clock.now());
      ranBySchedule(scene, 'aws-jit-doctor.yml', 'success', scene.clock.now());
    },
  },
  {
    what: 'a pin that is no commit',
    subject: 'github',
    code: 'pin-absent',
    apart: 'all',
    mend: 'Pin a commit',
    seed: (scene) => {
      for (const path of scene.folder.keys())
        if (path.includes('/workflows/'))
          file(scene, path, (text) =>
            text.replace(/(example\/aws-jit-permissions)@[0-9a-f]{40}/g, `$1@${'f'.repeat(40)}`),
          );
    },
  },
  {
    what: 'a machine whose clock is wrong',
    subject: 'github',
    code: 'clock',
    mend: 'timedatectl',
    seed: (scene) => {
      scene.ahead = 400;
    },
  },
  // What jobs found of themselves.
  {
    what: 'an account that a job does not get into',
    subject: 'jobs',
    code: 'job-unreachable',
    apart: 'granter',
    mend: 'aws-jit doctor --only aws',
    seed: (scene) => {
      examined(scene, 'granter', {
        at: START,
        found: [{ code: 'unreachable', account: 'prod', names: [] }],
      });
    },
  },
  {
    what: 'people to whom nothing can be attached',
    subject: 'jobs',
    code: 'job-principal',
    apart: 'granter',
    mend: 'aws-jit doctor --only aws',
    seed: (scene) => {
      examined(scene, 'granter', {
        at: START,
        found: [{ code: 'principal', account: 'prod', names: ['user/bob'] }],
      });
    },
  },
  {
    what: 'a call that a job’s role may not make',
    subject: 'jobs',
    code: 'job-refused',
    mend: 'service control policy',
    seed: (scene) => {
      examined(scene, 'reader', {
        at: START,
        found: [{ code: 'refused', account: 'prod', names: ['cloudtrail:LookupEvents'] }],
      });
    },
  },
  {
    what: 'a job that no longer looks at itself',
    subject: 'jobs',
    code: 'job-silent',
    mend: 'gh workflow run aws-jit-schedule.yml',
    seed: (scene) => {
      examined(scene, 'revoker', { at: (START - 72 * HOUR) as Instant, found: [] });
    },
  },
  // AWS, by IAM.
  {
    what: 'a role that is missing',
    subject: 'aws',
    code: 'role-missing',
    apart: 'revoker',
    mend: 'aws cloudformation deploy --stack-name aws-jit',
    seed: (scene) => {
      removeRole(scene, REVOKER);
    },
  },
  {
    what: 'a trust for another branch',
    subject: 'aws',
    code: 'trust-claim',
    mend: 'deploy/prod.parameters.json',
    seed: (scene) => {
      trust(scene, GRANTER, (text) => text.replace('refs/heads/main"', 'refs/heads/master"'));
    },
  },
  {
    what: 'a trust that forgets a workflow',
    subject: 'aws',
    code: 'trust-claim',
    mend: 'deploy/prod.parameters.json',
    seed: (scene) => {
      trust(scene, GRANTER, (text) => text.replace('aws-jit-schedule.yml', 'aws-jit-nightly.yml'));
    },
  },
  {
    what: 'a trust of the old subject alone',
    subject: 'aws',
    code: 'trust-claim',
    mend: 'deploy/prod.parameters.json',
    seed: (scene) => {
      trust(scene, READER, (text) =>
        text.replace(
          /"repo:acme@\d+\/aws-access@4242:ref:refs\/heads\/main"/,
          '"repo:acme/other:ref:refs/heads/main"',
        ),
      );
    },
  },
  {
    what: 'a trust that lets everybody in the account in',
    subject: 'aws',
    code: 'trust-others',
    mend: 'deploy/prod.parameters.json',
    seed: (scene) => {
      trust(scene, GRANTER, (text) => {
        const document = JSON.parse(text) as { Statement: object[] };
        const statement = {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: 'sts:AssumeRole',
        };
        return JSON.stringify({ ...document, Statement: [...document.Statement, statement] });
      });
    },
  },
  {
    what: 'a trust in another role',
    subject: 'aws',
    code: 'trust-missing',
    mend: 'deploy/identity-center.yml',
    seed: (scene) => {
      trust(scene, 'aws-jit-center-granter-4242', (text) => text.replaceAll(GRANTER, READER), CENTER_ACCOUNT);
    },
  },
  {
    what: 'a granter that may not attach to roles',
    subject: 'aws',
    code: 'permission-missing',
    mend: 'aws cloudformation deploy',
    seed: (scene) => {
      policy(scene, GRANTER, (text) => text.replace('"iam:AttachRolePolicy"', '"iam:GetRole"'));
    },
  },
  {
    what: 'a service control policy that denies the revoker',
    subject: 'aws',
    code: 'permission-missing',
    mend: 'service control policy',
    seed: (scene) => {
      prod(scene).setServiceControlPolicies([
        {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: '*', Resource: '*' },
            { Effect: 'Deny', Action: 'iam:DetachUserPolicy', Resource: '*' },
          ],
        },
      ]);
    },
  },
  {
    what: 'a revoker that may attach',
    subject: 'aws',
    code: 'permission-excess',
    apart: 'revoker',
    mend: 'Detach what gives it that',
    seed: (scene) => {
      prod(scene).setUp('PutRolePolicy', {
        RoleName: REVOKER,
        PolicyName: 'more',
        PolicyDocument: JSON.stringify(own('iam:AttachUserPolicy')),
      });
    },
  },
  {
    what: 'an account without GitHub’s provider',
    subject: 'aws',
    code: 'provider-missing',
    mend: 'aws cloudformation deploy',
    seed: (scene) => {
      prod(scene).removeOidcProvider('token.actions.githubusercontent.com');
    },
  },
  {
    what: 'no boundary in the configuration',
    subject: 'aws',
    code: 'boundary-unset',
    apart: 'all',
    mend: 'describe-stacks',
    seed: (scene) => {
      configuration(scene, (text) => text.replace(/ +boundary: .+\n/, ''));
    },
  },
  {
    what: 'a boundary that is not there',
    subject: 'aws',
    code: 'boundary-missing',
    also: ['permission-missing', 'principal'],
    apart: 'boundary',
    mend: 'aws cloudformation deploy',
    seed: (scene) => {
      configuration(scene, (text) => text.replace('aws-jit-boundary-4242', 'aws-jit-boundary-4243'));
    },
  },
  {
    what: 'a boundary that bounds nothing',
    subject: 'aws',
    code: 'boundary-weak',
    also: ['permission-missing', 'principal'],
    apart: 'boundary',
    mend: 'Deny it there',
    seed: (scene) => {
      prod(scene).createPolicy('loose', own('*'), { path: '/aws-jit/' });
      configuration(scene, (text) => text.replace('aws-jit-boundary-4242', 'loose'));
    },
  },
  {
    what: 'a user without the tag',
    subject: 'aws',
    code: 'principal',
    mend: 'aws iam tag-user --user-name bob --tags Key=jit:eligible,Value=true',
    seed: (scene) => {
      prod(scene).setUp('UntagUser', { UserName: 'bob', TagKeys: ['jit:eligible'] });
    },
  },
  {
    what: 'a role without the boundary',
    subject: 'aws',
    code: 'principal',
    mend: 'aws iam put-role-permissions-boundary --role-name deploy --permissions-boundary arn:aws:iam::111122223333:policy/aws-jit/aws-jit-boundary-4242',
    seed: (scene) => {
      prod(scene).setUp('DeleteRolePermissionsBoundary', { RoleName: 'deploy' });
    },
  },
  {
    what: 'a user who is not there',
    subject: 'aws',
    code: 'principal',
    mend: 'Correct the name in aws-jit.yml',
    seed: (scene) => {
      configuration(scene, (text) => text.replace('iam_user: carol', 'iam_user: karol'));
    },
  },
  {
    what: 'a quota of policies that is nearly full',
    subject: 'aws',
    code: 'policies-quota',
    mend: 'request-service-quota-increase',
    seed: (scene) => {
      prod(scene).setLimits({ policies: 20 });
    },
  },
  // Identity Center.
  {
    what: 'another instance than is there',
    subject: 'aws',
    code: 'instance',
    also: ['permission-missing', 'not known'],
    apart: 'all',
    mend: 'aws sso-admin list-instances',
    seed: (scene) => {
      configuration(scene, (text) => text.replace(/ssoins-[0-9a-f]{16}/, 'ssoins-1234567890abcdef'));
    },
  },
  {
    what: 'another identity store',
    subject: 'aws',
    code: 'identity-store',
    also: ['permission-missing', 'not known'],
    apart: 'all',
    mend: 'Write identity_store: d-',
    seed: (scene) => {
      configuration(scene, (text) =>
        text.replace(/identity_store: d-[0-9a-f]{10}/, 'identity_store: d-1234567890'),
      );
    },
  },
  {
    what: 'a role of Identity Center that is not named',
    subject: 'aws',
    code: 'role-unset',
    mend: 'Name it in aws-jit.yml',
    seed: (scene) => {
      configuration(scene, (text) => text.replace(/ +reader_role: .+\n/, ''));
    },
  },
  {
    what: 'a role of Identity Center that is missing',
    subject: 'aws',
    code: 'role-missing',
    mend: '--stack-name aws-jit-center',
    seed: (scene) => {
      removeRole(scene, 'aws-jit-center-reader-4242', CENTER_ACCOUNT);
    },
  },
  {
    what: 'a role of Identity Center that may not assign',
    subject: 'aws',
    code: 'permission-missing',
    mend: '--stack-name aws-jit-center',
    seed: (scene) => {
      policy(
        scene,
        'aws-jit-center-granter-4242',
        (text) => text.replaceAll('sso:CreateAccountAssignment', 'sso:ListInstances'),
        CENTER_ACCOUNT,
      );
    },
  },
  {
    what: 'somebody whom the directory does not know',
    subject: 'aws',
    code: 'center-user',
    mend: 'aws identitystore list-users',
    seed: ({ aws }) => {
      aws.identityCenter().removeUser(emailOf('dave'));
    },
  },
  {
    what: 'an account with too many permission sets',
    subject: 'aws',
    code: 'center-quota',
    mend: 'Service Quotas',
    seed: ({ aws }) => {
      const center = aws.identityCenter();
      for (let n = 0; n < 230; n += 1) {
        const { PermissionSet: set } = center.setUp('CreatePermissionSet', { Name: `set-${n}` }) as {
          PermissionSet: { PermissionSetArn: string };
        };
        center.setUp('CreateAccountAssignment', {
          PermissionSetArn: set.PermissionSetArn,
          TargetId: PEOPLE_ACCOUNT,
          TargetType: 'AWS_ACCOUNT',
          PrincipalId: center.userId(emailOf('alice')),
          PrincipalType: 'USER',
        });
      }
    },
  },
  // Slack and the model.
  {
    what: 'a scope that the token lacks',
    subject: 'slack',
    code: 'slack-scope',
    mend: 'deploy/slack-manifest.yml',
    seed: ({ slack }) => {
      slack.scopes.delete('groups:history');
    },
  },
  {
    what: 'a channel that is not there',
    subject: 'slack',
    code: 'slack-channel',
    apart: 'channel',
    mend: '/invite',
    seed: (scene) => {
      configuration(scene, (text) => text.replace('"#aws-access"', '"#aws-acess"'));
    },
  },
  {
    what: 'a channel that the app is not in',
    subject: 'slack',
    code: 'slack-not-in',
    apart: 'channel',
    mend: '/invite',
    seed: (scene) => {
      scene.slack.addChannel('elsewhere', { member: false });
      configuration(scene, (text) => text.replace('"#aws-access"', '"#elsewhere"'));
    },
  },
  {
    what: 'a channel that is archived',
    subject: 'slack',
    code: 'slack-archived',
    apart: 'channel',
    mend: 'Unarchive',
    seed: ({ slack }) => {
      for (const channel of slack.state.channels) Object.assign(channel, { archived: true });
    },
  },
  {
    what: 'an address that Slack does not know',
    subject: 'slack',
    code: 'slack-person',
    mend: 'Correct the address',
    seed: (scene) => {
      configuration(scene, (text) => text.replace(/emails: \{.*\}/, 'emails: {"1003": karol@example.com}'));
    },
  },
  {
    what: 'a model that the server does not have',
    subject: 'model',
    code: 'model-name',
    apart: 'model',
    mend: 'Name one that it lists',
    seed: ({ model }) => {
      model.offer({ 'llama-4': 8192 });
    },
  },
  {
    what: 'a context that the server does not have',
    subject: 'model',
    code: 'model-context',
    apart: 'model',
    mend: 'Write context: 4096',
    seed: ({ model }) => {
      model.offer({ 'gpt-5-mini': 4096 });
    },
  },
];
