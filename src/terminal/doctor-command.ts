import type { GitHub } from '../github/github-client.ts';
import { readMainBranch } from '../github/main-branch.ts';
import { GITHUB_ISSUER } from '../setup/doctor/token-issuer.ts';
import { modelOfTerminal } from '../model/model-settings.ts';
import { examine } from '../setup/doctor/doctor.ts';
import { SUBJECTS, type Subject } from '../setup/doctor/finding.ts';
import { findingsJson, findingsText } from '../setup/doctor/findings-text.ts';
import type { SetupFacts } from '../setup/doctor/setup-facts.ts';
import { adminSessions } from './doctor/admin-sessions.ts';
import { readAccounts, type AccountReading } from './doctor/read-accounts.ts';
import { readCenter } from './doctor/read-center.ts';
import { readExaminations } from '../commands/doctor/read-examinations.ts';
import { readFiles, reading } from '../commands/doctor/read-files.ts';
import { readGitHub } from '../commands/doctor/read-github.ts';
import { readModel, readSlack } from '../commands/doctor/read-talk.ts';
import { loadVersion } from '../shipped/shipped-files.ts';
import type { FileIo } from './generated-files.ts';
import { connectOver, signIn } from './signed-in/sign-in.ts';

export interface DoctorArguments {
  /** `owner/name`; `undefined`: GITHUB_REPOSITORY or the remote `origin` says it. */
  readonly repository: string | undefined;
  /** Name of a role that the credentials at hand may assume in each account. */
  readonly adminRole: string | undefined;
  /** Comma-separated subjects; `undefined`: all. */
  readonly only: string | undefined;
  readonly fix: boolean;
  readonly json: boolean;
  /** Takes one harmless request through its whole life instead. */
  readonly rehearse: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds by this machine's clock. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** An answer is waited for so long, and all of it together. */
const ANSWER_MS = 15_000;
const ALL_MS = 5 * 60_000;

/**
 * `aws-jit doctor`: looks at the whole set-up with what is at hand, and says what is wrong, where, why it matters and what mends
 * it. Changes nothing, but with `--fix` the files of this folder that it makes itself.
 *
 * @returns 0 all is right; 1 something is wrong or could not be found out; 2 bad usage
 */
export async function doctor(args: DoctorArguments, io: FileIo): Promise<0 | 1 | 2> {
  const subjects = subjectsIn(args.only);
  if (subjects === undefined) {
    io.stderr(`doctor: --only takes ${SUBJECTS.join(', ')}, with commas between them.\n`);
    return 2;
  }
  if (args.repository !== undefined && !/^[\w-]+\/[\w.-]+$/.test(args.repository)) {
    io.stderr('doctor: --repository takes OWNER/NAME, as in github.com/OWNER/NAME.\n');
    return 2;
  }
  if (args.adminRole !== undefined && !/^[\w+=,.@/-]{1,512}$/.test(args.adminRole)) {
    io.stderr('doctor: --admin-role takes the name of a role, such as OrganizationAccountAccessRole.\n');
    return 2;
  }
  if (args.rehearse) return rehearsal(args, io);
  let looked = examine(await gather(args, subjects, io), subjects);
  const fixes = looked.flatMap(({ wrong }) => wrong.flatMap(({ fix }) => fix ?? []));
  if (args.fix && fixes.length > 0) {
    for (const [path, text] of new Map(fixes.map(({ path, text }) => [path, text]))) {
      await io.write(path, text);
      io.stderr(`Wrote ${path}\n`);
    }
    looked = examine(await gather(args, subjects, io), subjects);
  }
  io.stdout(
    args.json
      ? `${JSON.stringify(findingsJson(looked), null, 2)}\n`
      : findingsText(looked, subjects, subjects.length === SUBJECTS.length),
  );
  return looked.every(({ wrong, notKnown }) => wrong.length + notKnown.length === 0) ? 0 : 1;
}

function subjectsIn(only: string | undefined): readonly Subject[] | undefined {
  if (only === undefined) return SUBJECTS;
  const named = only.split(/[\s,]+/).filter(Boolean);
  const known = SUBJECTS.filter((each) => named.includes(each));
  return known.length === new Set(named).size && known.length > 0 ? known : undefined;
}

/** Each service is asked for itself: one that does not answer leaves the others to be looked at. */
async function gather(
  { repository, adminRole, environment, now }: DoctorArguments,
  subjects: readonly Subject[],
  io: FileIo,
): Promise<SetupFacts> {
  const limits = { answerMs: ANSWER_MS, over: AbortSignal.timeout(ALL_MS) };
  const { config, files } = await readFiles(io);
  const asks = (...some: readonly Subject[]): boolean => some.some((each) => subjects.includes(each));
  const online = await reading(async () => {
    if (!asks('files', 'github', 'jobs', 'aws')) throw new Error('it was not asked for');
    const github = await githubAtHand(repository, environment, limits.over);
    const [read, jobs] = await Promise.all([
      readGitHub(github, { now, settings: asks('github') }, config, files),
      asks('jobs') && config !== undefined ? readExaminations(github, config) : undefined,
    ]);
    return { ...read, jobs };
  });
  const base: SetupFacts = {
    config,
    files: { ...files, online: online.known ? online.value.online : online },
    github: online.known ? { known: true, value: online.value.facts } : online,
    jobs: online.known ? online.value.jobs : online,
    accounts: new Map(),
    center: undefined,
    slack: undefined,
    model: undefined,
  };
  if (config === undefined) return base;
  const endpoint = { url: environment['AWS_ENDPOINT_URL'], ignoreEnvironment: false, limits };
  const at: AccountReading = {
    config,
    settings: files.settings,
    endpoint,
    credentialsFor: adminSessions(environment, config.aws_region, endpoint, adminRole),
    repository: base.github.known ? base.github.value.id : idInRole(files.settings?.granterRole),
    issuer: base.github.known ? base.github.value.issuer : GITHUB_ISSUER,
  };
  const aws = asks('aws');
  const slackUrl = environment['SLACK_API_URL'] ?? 'https://slack.com/api/';
  const model = modelOfTerminal(config, {
    apiKey: environment['OPENAI_API_KEY'],
    baseUrl: environment['OPENAI_BASE_URL'],
  });
  const [accounts, center, slack, offered] = await Promise.all([
    aws ? readAccounts(at) : new Map(),
    aws ? readCenter(at) : undefined,
    asks('slack') ? readSlack(config, environment['SLACK_BOT_TOKEN'], slackUrl, limits) : undefined,
    asks('model') ? readModel(config, model, limits) : undefined,
  ]);
  return { ...base, accounts, center, slack, model: offered };
}

/** The repository and the token that are meant. @throws with what to do */
async function githubAtHand(
  repository: string | undefined,
  environment: DoctorArguments['environment'],
  over: AbortSignal,
): Promise<GitHub> {
  const to = await signIn(repository, environment);
  if (typeof to === 'string') throw new Error(to);
  return connectOver(over, to);
}

/** `aws-jit doctor --rehearse`. It waits for people, so that it has no end but those of its steps. */
async function rehearsal(
  { repository, adminRole, environment, now, sleep, json }: DoctorArguments,
  io: FileIo,
): Promise<0 | 1 | 2> {
  const [{ rehearse, NoRehearsal }, { rehearsalJson, rehearsalText, passed }, { policyReader }] =
    await Promise.all([
      import('./doctor/rehearse.ts'),
      import('../setup/doctor/rehearsal.ts'),
      import('./doctor/policy-reader.ts'),
    ]);
  const { config, files } = await readFiles(io);
  if (config === undefined) {
    for (const problem of files.problems) io.stderr(`aws-jit.yml: ${problem}\n`);
    return 2;
  }
  const limits = { answerMs: ANSWER_MS, over: new AbortController().signal };
  const endpoint = { url: environment['AWS_ENDPOINT_URL'], ignoreEnvironment: false, limits };
  const credentials = adminSessions(environment, config.aws_region, endpoint, adminRole);
  try {
    const github = await githubAtHand(repository, environment, limits.over);
    const { branch } = await readMainBranch(github);
    const steps = await rehearse({
      ...{ github, config, branch, time: { now, sleep } },
      policyOf: await policyReader(config, endpoint, credentials),
      say: (line) => {
        io.stderr(`${line}\n`);
      },
    });
    const version = loadVersion();
    const report = { version, node: process.version, platform: process.platform, steps };
    io.stdout(json ? `${JSON.stringify(rehearsalJson(report), null, 2)}\n` : rehearsalText(report));
    return passed(report) ? 0 : 1;
  } catch (error) {
    io.stderr(`doctor --rehearse: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof NoRehearsal ? 2 : 1;
  }
}

/** `aws-jit-granter-4242`: the stack's names carry the repository's id. */
function idInRole(arn: string | undefined): number | undefined {
  const id = Number(/aws-jit-granter-(\d+)$/.exec(arn ?? '')?.[1]);
  return Number.isSafeInteger(id) ? id : undefined;
}
