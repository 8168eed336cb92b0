import { ACCOUNT, PEOPLE, REPOSITORY_ID, type ExampleOptions } from '../../sandbox/example.ts';
import { standingView } from '../../src/messages/reviewing/standing-view.ts';
import { readPolicy } from '../../src/policy/document/read-policy.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { standingForm, STANDING_FORM, useBody } from '../../src/request/form/standing-form.ts';
import { serialiseStanding, standingPaths } from '../../src/request/file/standing-file.ts';
import type { Standing } from '../../src/request/standing.ts';
import { AccountId, AccountName, RepositoryId, UserId } from '../../src/terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import { company, HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';

export const NAME = 'nightly-export';

export const standingOf = (change: Partial<Standing> = {}): Standing => ({
  name: NAME,
  account: AccountName.of('prod'),
  repository: RepositoryId.of(REPOSITORY_ID),
  accountId: AccountId.of(ACCOUNT),
  people: [UserId.of(PEOPLE.alice)],
  duration: (2 * HOUR) as Seconds,
  uses: 2,
  within: (24 * HOUR) as Seconds,
  until: parseInstant('2027-01-31T00:00:00Z') as Instant,
  purpose: 'The nightly export has to be looked at whenever its parser fails.',
  ...change,
});

export const POLICY = serialise({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::acme-nightly-exports/*'] },
  ],
});

/** The three files, as `aws-jit standing write` writes them. */
export function filesOf(standing: Standing, policy = POLICY): Readonly<Record<string, string>> {
  const paths = standingPaths(standing);
  const read = readPolicy(policy);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    [paths.standing]: serialiseStanding(standing),
    [paths.policy]: policy,
    [paths.review]: standingView(standing, read.value),
  };
}

const CODEOWNERS = `*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
/standing/   @bob @carol @dave
`;

/** The example company, whose owners of `standing/` are bob, carol and dave. */
export async function standingCompany(
  configure: (text: string) => string = (text) => text,
  more: Partial<ExampleOptions> = {},
): Promise<Company> {
  return company({
    ...more,
    configure,
    files: { '.github/CODEOWNERS': CODEOWNERS, [STANDING_FORM]: standingForm() },
  });
}

let branches = 0;

export interface Bringing {
  readonly by?: string;
  readonly approvers?: readonly string[];
  /** Nobody merges it otherwise. */
  readonly merger?: string;
  readonly pastRules?: boolean;
}

/** Somebody pushes the files to a branch of theirs, opens a pull request, and others approve and merge it. @returns its number */
export async function bring(
  acme: Company,
  files: Readonly<Record<string, string | null>>,
  {
    by = 'mallory',
    approvers = ['bob', 'carol'],
    merger = approvers.at(-1) ?? 'bob',
    pastRules = false,
  }: Bringing = {},
): Promise<number> {
  const { repository, github } = acme;
  branches += 1;
  const branch = `standing-${branches}`;
  await github.as(by).request('POST', `/repos/${REPOSITORY}/git/refs`, {
    ref: `refs/heads/${branch}`,
    sha: repository.tip(),
  });
  repository.write(files, { by, branch });
  const pull = await github.as(by).openPull(REPOSITORY, { title: 'Approve in advance', head: branch });
  for (const login of approvers) await github.as(login).approve(REPOSITORY, pull);
  if (pastRules) repository.mergePastRules(pull, 'acme-admin');
  else await github.as(merger).merge(REPOSITORY, pull, 'squash');
  acme.clock.advance(MINUTE);
  return pull;
}

export const bodyOf = (answers: Partial<Parameters<typeof useBody>[0]> = {}): string =>
  useBody({
    of: `prod/${NAME}`,
    duration: '',
    reason: 'The parser failed at three this morning, as it does.',
    ...answers,
  });

/** Files the form. @returns the issue's number */
export const fileUse = (acme: Company, by = 'alice', body = bodyOf()): Promise<number> =>
  acme.github.as(by).openIssue(REPOSITORY, 'AWS access by a standing approval', body);

/** The run that the job without AWS starts. */
export const grantRun = (acme: Company): Promise<StepResult> =>
  acme.run('grant', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-grant.yml',
    sender: 'github-actions[bot]',
  });

/** Files it, and has it given or refused, a minute later. */
export async function use(acme: Company, by = 'alice', body = bodyOf()): Promise<number> {
  const issue = await fileUse(acme, by, body);
  acme.clock.advance(MINUTE);
  await grantRun(acme);
  return issue;
}
