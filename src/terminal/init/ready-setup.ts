import { readConfig } from '../../config/read-config.ts';
import type { Config } from '../../config/config.ts';
import { accountEntry, codeowners, configuration } from '../../setup/first-configuration.ts';
import { entryOf, type Installation } from '../../setup/installation.ts';
import { identityLine, type ListedPerson } from '../../setup/people-list.ts';
import { CODEOWNERS, CONFIGURATION } from '../../setup/repository-files.ts';
import { neededText, type SetupOptions } from '../../setup/setup-options.ts';
import {
  contradictions,
  firstSettings,
  installationOf,
  missingOptions,
  unlistedAccounts,
} from '../../setup/setup-plan.ts';
import { loadCatalog } from '../../shipped/catalog-file.ts';
import type { FileIo } from '../generated-files.ts';
import type { GitHubAtHand } from './github-at-hand.ts';
import { listedPeople, withIds } from './listed-people.ts';
import { knownRepository, type PresentFiles } from './present-files.ts';
import { askSetup, type Prompts } from './setup-questions.ts';

/** From options, answers, what is there and what can be found out to all that the files follow from. */

/** What `init` can ask beside the folder it works in. */
export interface InitSurroundings {
  /** `undefined`: there is no terminal to ask in. */
  readonly prompts: (() => Promise<Prompts>) | undefined;
  /** `undefined`: nobody is signed in. */
  github(repository: string): Promise<GitHubAtHand | undefined>;
  /** `owner/name` of the folder's remote. */
  origin(): Promise<string | undefined>;
  /** This program, as workflows call it. */
  release(): Promise<string | undefined>;
  /** Options that say which Identity Center it is, or why that is not known. */
  center(region: string): Promise<Partial<SetupOptions> | string>;
}

type Refused = { readonly problems: readonly string[] };

/** All that the files follow from. */
export interface ReadySetup {
  readonly config: Config;
  readonly installation: Installation;
  /** Path → text of what is written the first time alone. */
  readonly first: ReadonlyMap<string, string>;
}

/** There is no `aws-jit.yml`: it follows from the options and the answers. */
export async function firstSetup(
  given: SetupOptions,
  present: PresentFiles,
  around: InitSurroundings,
  io: FileIo,
): Promise<ReadySetup | Refused> {
  const services = loadCatalog().services;
  const { prompts } = around;
  const found = await findRepository(given, present, around, io);
  if (typeof found === 'string') return { problems: [found] };
  let options = found;
  const state = { fresh: true, owned: present.codeowners !== undefined, written: present.written };
  if (prompts !== undefined && missingOptions(options, state).length > 0) {
    const asked = await askSetup(
      options,
      { ...state, pinned: present.written !== undefined },
      { center: (region) => around.center(region), services },
      await prompts(),
    );
    options = asked;
  } else if (
    missingOptions(options, state).some((option) => CENTER.has(option)) &&
    options.region !== undefined
  ) {
    const center = await around.center(options.identityCenterRegion ?? options.region);
    if (typeof center === 'string') io.stderr(`${center}\n`);
    else {
      io.stdout(`found  ${Object.values(center).join(', ')}\n`);
      options = { ...center, ...options };
    }
  }
  const missing = missingOptions(options, state);
  if (missing.length > 0)
    return {
      problems: [missingText(missing)],
    };

  const github = await around.github(options.repository ?? '');
  const listed = await listedPeople(options, github, io);
  const identified = await withIds(listed.people, github);
  const problems = [...listed.problems, ...identified.problems];
  if (problems.length > 0) return { problems };

  const first = firstSettings(options, identified.people);
  const text = configuration(first);
  const config = readConfig(text, services);
  // What the configuration's own reader knows best: Region, services, doubled accounts, two people with one name.
  if (!config.ok) return { problems: config.problems.map(({ message }) => message) };
  const installation = installationOf(options, config.value, present.written);
  if ('problems' in installation) return installation;
  return {
    config: config.value,
    installation,
    first: new Map([
      [CONFIGURATION, text],
      // Ours would come before theirs at another place, and replace it without a word.
      ...(present.codeowners === undefined ? [[CODEOWNERS, codeowners(first)] as const] : []),
    ]),
  };
}

const missingText = (missing: readonly (keyof SetupOptions)[]): string =>
  `What is missing:\n${neededText(missing)}\nIn a terminal, init asks for it.`;

const CENTER: ReadonlySet<keyof SetupOptions> = new Set([
  'identityCenter',
  'identityStore',
  'portal',
  'identityCenterIn',
]);

/** `aws-jit.yml` is there: options may say how the repository is set up, and nothing against it. */
export async function laterSetup(
  given: SetupOptions,
  present: PresentFiles,
  around: InitSurroundings,
  io: FileIo,
): Promise<ReadySetup | Refused> {
  const read = readConfig(present.configuration ?? '', loadCatalog().services);
  if (!read.ok)
    return {
      problems: read.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`),
    };
  const config = read.value;
  const found = await findRepository(
    { ...(await knownRepository(config, io)), ...given },
    present,
    around,
    io,
  );
  if (typeof found === 'string') return { problems: [found] };
  const state = { fresh: false, owned: present.codeowners !== undefined, written: present.written };
  let options = found;
  if (around.prompts !== undefined && missingOptions(options, state).length > 0)
    options = await askSetup(
      options,
      { ...state, pinned: present.written !== undefined },
      { center: (region) => around.center(region), services: [] },
      await around.prompts(),
    );
  const missing = missingOptions(options, state);
  if (missing.length > 0)
    return {
      problems: [missingText(missing)],
    };
  const installation = installationOf(options, config, present.written);
  if ('problems' in installation) return installation;

  const github = await around.github(options.repository ?? '');
  const { people, problems } = await listedPeople(options, github, io);
  const against = contradictions(options, config, present.codeowners?.text, people);
  if (problems.length > 0) return { problems };
  if (against.length > 0)
    return {
      problems: [
        ...against,
        `Once it is there, ${CONFIGURATION} is the source: change it there, or leave the option out.`,
        ...(await linesToAdd(options, config, installation, people, github)),
      ],
    };
  return {
    config,
    installation,
    first: new Map(
      present.codeowners === undefined
        ? [[CODEOWNERS, codeowners({ owners: options.owner ?? [], approvers: options.approver ?? [] })]]
        : [],
    ),
  };
}

/** What somebody who names a further account or person most likely means: the lines for `aws-jit.yml`. */
async function linesToAdd(
  options: SetupOptions,
  config: Config,
  installation: Installation,
  people: readonly ListedPerson[],
  github: GitHubAtHand | undefined,
): Promise<readonly string[]> {
  const accounts = unlistedAccounts(options, config).map((account) =>
    accountEntry(account, {
      region: config.aws_region,
      repositoryId: installation.repository.id,
      entry: entryOf(installation),
      boundary: undefined,
    }),
  );
  const logins = new Set([...config.identities.values()].map(({ login }) => login?.toLowerCase()));
  const unlisted = people.filter(
    ({ id, login }) =>
      !logins.has(login.toLowerCase()) && ![...config.identities.keys()].some((each) => each === id),
  );
  const identified = await withIds(unlisted, github);
  return [
    ...(accounts.length > 0 ? [`\nUnder accounts:\n${accounts.join('')}`] : []),
    ...(identified.people.length > 0
      ? [
          `\nUnder identities:\n${identified.people.map((person) => `${identityLine(person, person.id)}\n`).join('')}`,
        ]
      : []),
    ...identified.problems,
  ];
}

/** Repository, ids and pin, as far as git and GitHub say them. @returns a sentence where GitHub says that it cannot be so */
async function findRepository(
  given: SetupOptions,
  { written }: PresentFiles,
  around: InitSurroundings,
  io: FileIo,
): Promise<SetupOptions | string> {
  const repository = given.repository ?? (await around.origin());
  // A pin that is there stays, whichever checkout this runs from.
  const uses = given.uses ?? (written === undefined ? await around.release() : undefined);
  if (uses !== undefined && given.uses === undefined)
    io.stdout(`found  the action, as this checkout is: ${uses}\n`);
  const options = { ...given, ...(repository && { repository }), ...(uses && { uses }) };
  if (repository === undefined || (given.repositoryId !== undefined && given.ownerId !== undefined))
    return options;
  const github = await around.github(repository);
  if (github === undefined) return options;
  try {
    const { repositoryId, ownerId, branch } = await github.ids(repository);
    if (branch !== 'main')
      return `The default branch of ${repository} is ${branch}. Rename it to main first: the roles in AWS trust that branch.`;
    io.stdout(`found  repository ${repository}, id ${repositoryId}, of owner ${ownerId}\n`);
    return { repositoryId: String(repositoryId), ownerId: String(ownerId), ...options };
  } catch (error) {
    return `${repository} could not be read at GitHub (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}). Create it first, or name its ids with --repository-id and --owner-id.`;
  }
}
