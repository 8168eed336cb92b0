import { createHash } from 'node:crypto';
import { AccountId, AccountName, Digest, IssueNumber, Service, UserId } from '../../src/terms/brand.ts';
import { valid } from '../../src/terms/checked.ts';
import { approvalReader } from '../../src/github/approval-facts/read-approval-facts.ts';
import { commitOnBranch, ensureBranch } from '../../src/github/draft-branch.ts';
import { connect, type GitHub } from '../../src/github/github-client.ts';
import type { ApprovalFacts } from '../../src/approval/approval-facts.ts';
import { verify, type Verdict, type VerifySettings } from '../../src/approval/verify.ts';
import { requestPaths, serialiseRequest, type RequestPaths } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import {
  PROTECTED,
  startGitHub,
  type GitHubSandbox,
  type RepositoryHandle,
} from '../../sandbox/github/github.ts';
import { at, POLICY_TEXT, seconds } from './good-facts.ts';

/** An organisation at GitHub's stand-in, with a request that was drafted: real calls over HTTP. */
export interface Scene {
  readonly github: GitHubSandbox;
  readonly repository: RepositoryHandle;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly request: Request;
  readonly paths: RequestPaths;
  readonly pull: number;
  /** As the job sees it: with the token of `github-actions[bot]`, or of an App. */
  readonly bot: GitHub;
  facts(as?: string): Promise<ApprovalFacts>;
  verify(change?: Partial<VerifySettings>, as?: string): Promise<Verdict>;
  close(): Promise<void>;
}

export const REPO = 'acme/access';
export const POLICY = POLICY_TEXT;
export const REVIEW = 'What it lets the person do.\n';
export const OWNERS = '* @olga @otto\n';
const BODY = 'The answers of the form.';

export const JOB = 'github-actions[bot]';
export const APP = 'acme-jit[bot]';

export async function scene(
  options: { readonly codeowners?: string; readonly draft?: boolean } = {},
): Promise<Scene> {
  const clock = new SandboxClock(at('2026-11-20T10:00:00Z'));
  const faults = new Faults();
  const github = await startGitHub({ clock, faults });
  github.addOrganization('acme');
  for (const login of ['rita', 'olga', 'otto', 'will', 'rex']) github.addUser(login);
  github.addApp(APP, { contents: 'write', issues: 'write', pull_requests: 'write', members: 'read' });
  github.addTeam('acme', 'security', ['olga']);
  const repository = github.addRepository({
    owner: 'acme',
    name: 'access',
    files: {
      '.github/CODEOWNERS': options.codeowners ?? OWNERS,
      'aws-jit.yml': 'aws_region: eu-west-1\n',
    },
    people: { rita: 'write', olga: 'write', otto: 'admin', will: 'write', rex: 'read' },
    teams: { security: 'write' },
    rules: PROTECTED,
  });
  const connection = (login: string): GitHub =>
    connect({
      token: github.tokenOf(
        login,
        login === JOB
          ? {
              repository: repository.id,
              permissions: { contents: 'write', issues: 'write', pull_requests: 'write' },
            }
          : undefined,
      ),
      repository: REPO,
      apiUrl: github.url,
      log: { warning: () => undefined },
    });
  const bot = connection(JOB);

  const number = IssueNumber.of(await github.as('rita').openIssue(REPO, 'AWS access', BODY));
  const request: Request = {
    repository: repository.id,
    issue: number,
    issueId: repository.issue(number).id,
    account: AccountName.of('prod'),
    accountId: AccountId.of('111122223333'),
    requester: { id: UserId.of(github.world.account('rita').id), login: 'rita' },
    principal: { kind: 'iam-role', name: 'rita-operator' },
    createdAt: clock.now(),
    bodyDigest: Digest.of(createHash('sha256').update(BODY).digest('hex')),
    services: [Service.of('s3')],
    resources: ['arn:aws:s3:::reports'],
    access: { [Service.of('s3')]: 'read' },
    reason: 'Look up why the nightly report is empty.',
    duration: seconds(8 * 3600),
  };
  const paths = requestPaths(request);
  clock.advance(60);
  const pull = options.draft === false ? 0 : await draft();

  const facts = async (as = JOB): Promise<ApprovalFacts> => {
    const { octokit, owner, repo } = as === JOB ? bot : connection(as);
    return (await approvalReader({ octokit, owner, repo })).factsFor(number, paths);
  };
  return {
    github,
    repository,
    clock,
    faults,
    request,
    paths,
    pull,
    bot,
    facts,
    async verify(change = {}, as = JOB) {
      return verify(await facts(as), { ...settings(request), ...change }, clock.now());
    },
    close: () => github.close(),
  };

  async function draft(): Promise<number> {
    const branch = `aws-jit/${number}`;
    const head = await ensureBranch(bot, branch, repository.tip());
    await commitOnBranch(bot, branch, head, `Draft for request ${number}`, filesOf(request));
    const { data } = await bot.octokit.rest.pulls.create({
      owner: 'acme',
      repo: 'access',
      title: `AWS access for request ${number}`,
      head: branch,
      base: 'main',
    });
    clock.advance(60);
    return data.number;
  }
}

export const filesOf = (request: Request): Readonly<Record<string, string>> => {
  const paths = requestPaths(request);
  return { [paths.request]: serialiseRequest(request), [paths.policy]: POLICY, [paths.review]: REVIEW };
};

const settings = (request: Request): VerifySettings => ({
  expectedRequest: valid(request),
  against: [],
  guardrails: [],
  expectedReview: REVIEW,
  approvers: undefined,
  samePrincipal: [],
  required: 1,
  approvalTtl: seconds(7 * 86_400),
  trial: false,
  presets: false,
  curated: false,
});
