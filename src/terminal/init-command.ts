import { parseCodeowners } from '../approval/codeowners.ts';
import { known } from '../approval/approval-facts.ts';
import { protectionProblems } from '../approval/branch-protection.ts';
import type { Config } from '../config/config.ts';
import { lackingLines, type Installation } from '../setup/installation.ts';
import { remainingSteps } from '../setup/remaining-steps.ts';
import {
  CODEOWNERS,
  CONFIGURATION,
  repositoryFiles,
  type RepositoryFiles,
} from '../setup/repository-files.ts';
import { wrongOptions, type SetupOptions } from '../setup/setup-options.ts';
import { reservedNames, wrongOwners } from '../setup/setup-plan.ts';
import { loadShippedFiles } from '../shipped/shipped-files.ts';
import { fileDifferences, type FileDifference } from './init/file-differences.ts';
import { presentFiles, type PresentFiles } from './init/present-files.ts';
import { firstSetup, laterSetup, type InitSurroundings, type ReadySetup } from './init/ready-setup.ts';
import { Abandoned } from './init/setup-questions.ts';
import type { FileIo } from './generated-files.ts';

export interface InitArguments extends SetupOptions {
  /** What to write of what is there already and differs: `all`, `missing`, or paths. */
  readonly write?: readonly string[];
}

/**
 * `aws-jit init`: everything that an adopter's repository needs, written into the present folder. Once `aws-jit.yml` is there it is the
 * source: what follows from it is compared with the folder, and written only where that is asked for.
 *
 * @returns 0 written, or as it should be; 1 something is left to be written or added, or the CODEOWNERS do not cover enough; 2 an
 * option or the `aws-jit.yml` that is there cannot be used, and nothing was written.
 */
export async function init(given: InitArguments, around: InitSurroundings, io: FileIo): Promise<0 | 1 | 2> {
  const wrong = wrongOptions(given);
  if (wrong.length === 0) wrong.push(...wrongOwners(given));
  if (wrong.length > 0) return cannot(wrong, io);
  const present = await presentFiles(io);
  const fresh = present.configuration === undefined;
  let ready: ReadySetup | { readonly problems: readonly string[] };
  try {
    ready = fresh
      ? await firstSetup(given, present, around, io)
      : await laterSetup(given, present, around, io);
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    io.stderr(`${error.message}\n`);
    return 1;
  }
  if ('problems' in ready) return cannot(ready.problems, io);
  const { config, installation, first } = ready;
  const reserved = reservedNames(config);
  if (reserved.length > 0) return cannot(reserved, io);

  const owners = first.get(CODEOWNERS) ?? present.codeowners?.text ?? '';
  const teamsOwn = parseCodeowners(owners).rules.some((rule) =>
    rule.owners.some(({ kind }) => kind === 'team'),
  );
  const made = repositoryFiles(config, installation, teamsOwn, loadShippedFiles());
  const left = fresh
    ? await writeFirst(first, made, io)
    : await writeAgain(
        { ...made, own: new Map([...first, ...made.own]) },
        given.write ?? [],
        around.prompts,
        io,
      );

  const lacking = lackingLines(config, installation);
  if (lacking.length > 0)
    io.stderr(
      `${CONFIGURATION} does not say how the jobs reach all accounts. Add, and run this again:\n\n${lacking.join('\n')}\n\n`,
    );
  // What differs is not to be looked for above a list of steps.
  if (fresh || left === 0) io.stdout(`\n${remainingSteps(made.steps)}`);
  const unowned = unownedPaths(present.codeowners?.path ?? CODEOWNERS, owners, installation, config);
  for (const message of unowned) io.stderr(`${message}\n`);
  return unowned.length + lacking.length + left > 0 ? 1 : 0;
}

/** Writes what is not there. */
async function writeFirst(
  first: ReadonlyMap<string, string>,
  made: RepositoryFiles,
  io: FileIo,
): Promise<number> {
  const differences = await fileDifferences(new Map([...first, ...made.derived, ...made.own]), io);
  const theirs = differences.filter(({ missing, path }) => !missing && !made.own.has(path));
  for (const { path, text, missing } of differences) {
    if (missing) await io.write(path, text);
    io.stdout(missing ? `wrote  ${path}\n` : `kept   ${path}${made.own.has(path) ? '' : ' (differs)'}\n`);
  }
  if (theirs.length > 0)
    io.stdout(
      '\nWhat differs was there before. Run this init again: it shows how, and writes what you ask for.\n',
    );
  return theirs.length;
}

/** Shows what differs, and writes what is asked for. @returns how many files are left as they are not meant to be */
async function writeAgain(
  made: Pick<RepositoryFiles, 'derived' | 'own'>,
  wanted: readonly string[],
  prompts: InitSurroundings['prompts'],
  io: FileIo,
): Promise<number> {
  const differences = [
    ...(await fileDifferences(made.derived, io)),
    // Theirs from then on.
    ...(await fileDifferences(made.own, io)).filter(({ missing }) => missing),
  ];
  if (differences.length === 0) {
    io.stdout(`All files are as they follow from ${CONFIGURATION}.\n`);
    return 0;
  }
  const unknown = wanted.filter(
    (each) => !['all', 'missing'].includes(each) && !made.derived.has(each) && !made.own.has(each),
  );
  for (const path of unknown) io.stderr(`--write ${path}: init does not write that file.\n`);
  const asked = wanted.length === 0 && prompts !== undefined ? await prompts() : undefined;
  let left = unknown.length;
  for (const difference of differences) {
    io.stdout(difference.missing ? `missing ${difference.path}\n` : difference.patch);
    const write =
      asked === undefined
        ? isWanted(difference, wanted)
        : await asked.confirm(`Write ${difference.path}?`, difference.missing);
    if (write) {
      await io.write(difference.path, difference.text);
      io.stdout(`wrote  ${difference.path}\n`);
    } else if (asked === undefined) left += 1;
  }
  if (left > unknown.length)
    io.stdout(
      `\n${left - unknown.length} not written. --write all writes them, --write missing what is not there, --write PATH one.\n`,
    );
  return left;
}

const isWanted = ({ path, missing }: FileDifference, wanted: readonly string[]): boolean =>
  wanted.includes('all') || wanted.includes(path) || (missing && wanted.includes('missing'));

function cannot(problems: readonly string[], io: FileIo): 2 {
  for (const problem of problems) io.stderr(`${problem}\n`);
  io.stderr('Nothing was written. `aws-jit init --help` lists the options.\n');
  return 2;
}

/** What `grant` will say of these CODEOWNERS; its rules are asked for by the steps. */
function unownedPaths(
  path: NonNullable<PresentFiles['codeowners']>['path'],
  text: string,
  { repository: { owner, name } }: Installation,
  { curated_sets, presets }: Config,
): readonly string[] {
  const problems = protectionProblems({
    repository: { name: `${owner}/${name}`, private: false, defaultBranch: 'main' },
    rules: known([]),
    codeowners: known({ path, bytes: Buffer.byteLength(text), text }),
    // Nothing is at GitHub yet that could be asked; the first grant asks.
    ownerErrors: known([]),
    curated: curated_sets.size > 0,
    presets: presets.size > 0,
  });
  return problems.filter(({ code }) => code !== 'rule-missing').map(({ message }) => message);
}
