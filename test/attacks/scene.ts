import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { ANSWERS, PEOPLE, type Answers } from '../../sandbox/example.ts';
import type { Caller } from '../../sandbox/github/caller.ts';
import type { Write } from '../../sandbox/github/git-history.ts';
import { company, MINUTE, REPOSITORY, type Company } from '../action/company.ts';

/** One request that is drafted as usual, and what an attacker does with it. */
export interface Attack {
  readonly name: string;
  /** `alice` when left out. */
  readonly requester?: string;
  readonly answers?: Partial<Answers>;
  /** How the issue comes to be, where the requester does not simply file the form. @returns its number */
  readonly file?: (acme: Company) => Promise<number>;
  /** Everything up to the merge. Nothing was approved or merged before it. */
  readonly attack: (target: Target) => Promise<void> | void;
  /** Reasons that must be given; others may stand beside them. */
  readonly codes: readonly ReasonCode[];
  /** Minutes between the attack and the grant; 1 when left out. */
  readonly later?: number;
}

export interface Target {
  readonly acme: Company;
  readonly issue: number;
  readonly pull: number;
  readonly branch: string;
  readonly paths: { readonly request: string; readonly policy: string; readonly review: string };
  /** Somebody at GitHub's API. */
  readonly as: (login: string) => Caller;
  /** The text of a file on the draft's branch. */
  readonly drafted: (path: string) => string;
  /**
   * A commit on the draft's branch as `github-actions[bot]`, made and signed by GitHub: what a workflow on a branch of
   * anybody with write access can do.
   */
  readonly commitAsBot: (files: Readonly<Record<string, string | null>>) => Promise<void>;
  /** Rewrites one of the drafted files as the bot. @throws Error if that changes nothing */
  readonly forge: (file: keyof Target['paths'], rewrite: (text: string) => string) => Promise<void>;
  /** A commit pushed with git. */
  readonly push: (files: Readonly<Record<string, Write>>, by: string) => void;
  /** bob, a code owner, approves the present head and merges it. */
  readonly bobMerges: () => Promise<void>;
  /** An administrator, who owns none of these files, merges past every rule. */
  readonly adminMerges: () => void;
}

export const BOT = 'github-actions[bot]';
/** A second App that can review: a writer can install none, but a company has several. */
export const HELPER = 'acme-helper[bot]';
/** Beyond the example's people: a second person on dave's role, and an owner who may only read. */
export const ERIN = 1007;
export const OWEN = 1008;
const CODEOWNERS = `*            @acme-admin @bob
/requests/   @bob @carol @erin @owen
/policies/   @bob @carol @erin @owen
`;

/** The example company, with what the attacks need in it. */
export async function target(configure: (text: string) => string = (text) => text): Promise<Company> {
  const acme = await company({
    configure: (text) =>
      configure(
        `${text}max_open_per_person: 100\nroles:\n  deploys: {account: prod, role: deploy, members: [${PEOPLE.dave}, ${ERIN}]}\n`,
      ),
    files: { '.github/CODEOWNERS': CODEOWNERS },
  });
  acme.github.addUser('erin', { id: ERIN });
  acme.github.addUser('owen', { id: OWEN });
  acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
  acme.repository.permit('erin', 'write');
  acme.repository.permit('owen', 'read');
  return acme;
}

/** A run drafts this many in a burst before it is paced as GitHub asks. */
const DRAFTS_A_RUN = 5;

/** Files and drafts one request for each, as a run finds them whose events were lost. */
export async function drafted(
  acme: Company,
  wanted: readonly Pick<Attack, 'requester' | 'answers' | 'file'>[],
): Promise<readonly Target[]> {
  const issues: number[] = [];
  for (const [index, { requester = 'alice', answers = {}, file }] of wanted.entries()) {
    issues.push(await (file ? file(acme) : acme.file(requester, { ...ANSWERS, ...answers })));
    if (index % DRAFTS_A_RUN < DRAFTS_A_RUN - 1 && index < wanted.length - 1) continue;
    acme.clock.advance(11 * MINUTE);
    await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  }
  return issues.map((issue) => targetOf(acme, issue));
}

export function targetOf(acme: Company, issue: number): Target {
  const { repository, github } = acme;
  const pull = acme.pullOf(issue);
  if (pull === undefined) throw new Error(`#${issue} was not drafted: ${acme.comments(issue).join('\n')}`);
  const branch = `aws-jit/${issue}`;
  const paths = {
    request: `requests/prod/2026-11/${issue}.yml`,
    policy: `policies/prod/2026-11/${issue}.json`,
    review: `policies/prod/2026-11/${issue}.md`,
  };
  const read = (path: string): string => {
    const text = repository.read(path, branch);
    if (text === undefined) throw new Error(`There is no ${path} on ${branch}`);
    return text;
  };
  const commitAsBot = (files: Readonly<Record<string, string | null>>) => botCommit(acme, branch, files);
  return {
    acme,
    issue,
    pull,
    branch,
    paths,
    as: (login) => github.as(login),
    drafted: read,
    commitAsBot,
    async forge(file, rewrite) {
      const before = read(paths[file]);
      const after = rewrite(before);
      if (after === before) throw new Error(`The forgery of ${paths[file]} changes nothing:\n${before}`);
      await commitAsBot({ [paths[file]]: after });
    },
    push: (files, by) => {
      repository.write(files, { by, branch });
    },
    bobMerges: () => acme.approve(pull),
    adminMerges: () => {
      repository.mergePastRules(pull, 'acme-admin');
    },
  };
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export async function botCommit(
  acme: Company,
  branch: string,
  files: Readonly<Record<string, string | null>>,
): Promise<void> {
  const all = Object.entries(files);
  const input = {
    branch: { repositoryNameWithOwner: REPOSITORY, branchName: branch },
    expectedHeadOid: acme.repository.tip(branch),
    message: { headline: 'Request for AWS access' },
    fileChanges: {
      additions: all.flatMap(([path, text]) =>
        text === null ? [] : [{ path, contents: Buffer.from(text).toString('base64') }],
      ),
      deletions: all.flatMap(([path, text]) => (text === null ? [{ path }] : [])),
    },
  };
  const { body } = await acme.github
    .as(BOT)
    .request('POST', '/graphql', { query: COMMIT, variables: { input } });
  if (typeof body !== 'object' || body === null || 'errors' in body)
    throw new Error(`The commit was refused: ${JSON.stringify(body)}`);
}

/** The codes that a run of the action gives for each request: `#12 refused: code, code`. */
export const codesIn = (stdout: string, issue: number): readonly string[] =>
  (new RegExp(`^#${issue} (?:refused|waiting|lapsed): (.*)$`, 'm').exec(stdout)?.[1] ?? '').split(', ');

/**
 * Several attacks in one company, and one run of `grant` for all of them. Nothing may come of any, every reason must be
 * given in the run, and the requester must be told it on the issue.
 */
export function attacks(
  title: string,
  table: readonly Attack[],
  setUp: (acme: Company) => void = () => undefined,
): void {
  describe(title, () => {
    let acme: Company;
    let targets: readonly Target[];
    let output: string;
    beforeAll(async () => {
      acme = await target();
      setUp(acme);
      targets = await drafted(acme, table);
      for (const [index, { attack }] of table.entries()) await attack(targets[index] as Target);
      acme.clock.advance(Math.max(...table.map(({ later = 1 }) => later)) * MINUTE);
      const run = await acme.run('grant', { name: 'push' });
      output = run.stdout + run.stderr;
    }, 60_000);
    afterAll(() => acme.close());

    test.each(table.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
      const { issue } = targets[index] as Target;
      expect(acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`))).toEqual([]);
      const given = codesIn(output, issue);
      const said = acme.comments(issue).join('\n');
      for (const code of table[index]?.codes ?? []) {
        expect({ given, output }).toMatchObject({ given: expect.arrayContaining([code]) as unknown });
        expect(said).toContain(`(\`${code}\`)`);
      }
    });

    test('nobody holds anything in AWS', () => {
      expect(acme.policies()).toEqual([]);
      expect(acme.attached()).toEqual([]);
    });
  });
}
