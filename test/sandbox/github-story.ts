import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import {
  PROTECTED,
  startGitHub,
  type GitHubSandbox,
  type RepositoryHandle,
} from '../../sandbox/github/github.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';

export const START = parseInstant('2026-11-22T20:00:00Z') as Instant;
export const REPO = 'acme/access';
export const AT = { owner: 'acme', repo: 'access' } as const;

export interface Story {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly github: GitHubSandbox;
  readonly repo: RepositoryHandle;
}

/** An organisation with a well-protected repository, people of every role, a team of owners and an App. */
export async function story(options: { private?: boolean } = {}): Promise<Story> {
  const clock = new SandboxClock(START);
  const faults = new Faults();
  const github = await startGitHub({ clock, faults });
  github.addOrganization('acme');
  for (const login of ['alice', 'bob', 'carol', 'dave', 'eve']) github.addUser(login);
  github.addApp('acme-jit[bot]', { metadata: 'read', members: 'read', contents: 'write' });
  github.addTeam('acme', 'security', ['bob', 'carol']);
  const repo = github.addRepository({
    ...{ owner: 'acme', name: 'access', private: options.private ?? false },
    files: {
      'README.md': 'Access\n',
      '.github/CODEOWNERS': '* @acme/security\n/policies/ @carol\n',
      '.github/workflows/grant.yml': 'on: workflow_dispatch\n',
    },
    people: { alice: 'write', dave: 'admin', eve: 'read' },
    teams: { security: 'write' },
    rules: PROTECTED,
  });
  repo.setEnvironment('aws-jit-grant', {
    branches: { protectedOnly: false, patterns: ['main'] },
    reviewers: ['dave'],
  });
  return { clock, faults, github, repo };
}

/** Opens a pull request of the Actions bot with one new policy file; returns its number. */
export async function proposal({ github, repo }: Story, name = '1'): Promise<number> {
  const branch = `aws-jit/${name}`;
  repo.write(
    { [`policies/prod/2026-11/${name}.json`]: `{"n": "${name}"}\n` },
    { by: 'github-actions[bot]', branch, message: `Policy ${name}` },
  );
  return github
    .as('github-actions[bot]')
    .openPull(REPO, { title: `Request ${name}`, head: branch, body: 'A policy' });
}
