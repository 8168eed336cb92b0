import { describe, expect, test } from '@jest/globals';
import { trustProblems, type JobTrust } from '../../src/setup/doctor/role-trust.ts';
import { GITHUB_ISSUER, tokenIssuer } from '../../src/setup/doctor/token-issuer.ts';
import { ACCOUNT, REPOSITORY } from '../aws/grants.ts';
import { deploy, OWNER, PARAMETERS, REPO, templateWith, WORKFLOWS } from '../deploy/deployed.ts';
import { startAws } from '../../sandbox/aws/aws.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';

test.each([
  ['https://api.github.com', GITHUB_ISSUER],
  ['https://github.example.com/api/v3', 'github.example.com/_services/token'],
  ['https://github.example.com:8443/api/v3/', 'github.example.com:8443/_services/token'],
  ['https://api.acme.ghe.com', 'token.actions.acme.ghe.com'],
  ['http://127.0.0.1:4000', GITHUB_ISSUER],
])('jobs of the GitHub at %s show tokens of %s', (api, issuer) => {
  expect(tokenIssuer(api)).toBe(issuer);
});

/** What the doctor says of the roles that the template makes, whoever issues the tokens. */
describe.each([GITHUB_ISSUER, 'github.example.com/_services/token'])('roles for tokens of %s', (issuer) => {
  const ROLES = [
    ['granter', 'aws-jit-grant', WORKFLOWS.grant],
    ['revoker', 'aws-jit-revoke', WORKFLOWS.revoke],
    ['reader', undefined, WORKFLOWS.read],
  ] as const;
  const wanted = (environment: string | undefined, workflows: readonly string[]): JobTrust => ({
    kind: 'job',
    repository: `${OWNER}/${REPO}`,
    repositoryId: REPOSITORY,
    branch: 'main',
    environment,
    issuer,
    subjectPrefix: `repo:${OWNER}/${REPO}`,
    workflows: workflows.map((each) => each.replace(`${OWNER}/${REPO}/`, '').replace(/@.*/, '')),
  });
  const trusts = async (): Promise<ReadonlyMap<string, string>> => {
    const aws = await startAws({
      clock: new SandboxClock(),
      faults: new Faults(),
      accounts: [{ id: ACCOUNT }],
    });
    try {
      deploy(aws.account(ACCOUNT), templateWith({ ...PARAMETERS, OidcIssuer: issuer }));
      return new Map(
        ROLES.map(([role]) => {
          const found = aws
            .account(ACCOUNT)
            .identity({ kind: 'iam-role', name: `aws-jit-${role}-${REPOSITORY}` });
          if (found.kind !== 'role') throw new Error(role);
          return [role, found.trust];
        }),
      );
    } finally {
      await aws.close();
    }
  };

  test('are right as they are deployed', async () => {
    const found = await trusts();
    for (const [role, environment, workflows] of ROLES)
      expect(trustProblems(JSON.parse(found.get(role) ?? ''), wanted(environment, workflows))).toEqual([]);
  });

  test('that name another workflow, environment or repository, or another issuer, are wrong', async () => {
    const found = await trusts();
    const problems = (from: string, to: string): readonly string[] =>
      trustProblems(
        JSON.parse((found.get('granter') ?? '').replaceAll(from, to)),
        wanted('aws-jit-grant', WORKFLOWS.grant),
      ).map(({ code }) => code);
    expect(problems('aws-jit-schedule.yml', 'aws-jit-nightly.yml')).toEqual(['trust-claim', 'trust-claim']);
    expect(problems('aws-jit-grant', 'staging')).toContain('trust-claim');
    expect(
      problems(`${REPOSITORY}:`, '1:').length + problems(`"${REPOSITORY}"`, '"1"').length,
    ).toBeGreaterThan(0);
    expect(problems('sts.amazonaws.com', 'anybody')).toContain('trust-claim');
    expect(problems(issuer, 'example.org')).toEqual(['trust-missing']);
    expect(problems('aws-jit-schedule.yml', 'aws-jit-*.yml')).toContain('trust-claim');
  });
});
