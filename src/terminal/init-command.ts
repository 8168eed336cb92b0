import { CODEOWNERS_LOCATIONS } from '../approval/codeowners.ts';
import { known } from '../approval/approval-facts.ts';
import { protectionProblems } from '../approval/branch-protection.ts';
import { CODEOWNERS, CONFIGURATION, repositoryFiles } from '../setup/repository-files.ts';
import { readSetup, type SetupOptions } from '../setup/setup-settings.ts';
import { remainingSteps } from '../setup/remaining-steps.ts';
import { loadShippedFiles } from '../shipped/shipped-files.ts';
import type { FileIo } from './generated-files.ts';

/**
 * `aws-jit init`: writes what an adopter's repository lacks into the present folder, overwrites nothing, and says what
 * remains to be done by hand.
 *
 * @returns 0 written; 1 written, but the CODEOWNERS that are there do not cover enough; 2 an option or the
 * `aws-jit.yml` that is there cannot be used, and nothing was written.
 */
export async function init(options: SetupOptions, io: FileIo): Promise<0 | 1 | 2> {
  const settings = readSetup(options);
  if ('problems' in settings) return cannot(settings.problems, io);
  const made = repositoryFiles(settings, loadShippedFiles(), await io.read(CONFIGURATION));
  if ('problems' in made) return cannot(made.problems, io);
  const { files } = made;

  const owned = await presentCodeowners(io);
  let differs = false;
  for (const [path, text] of files) {
    // Ours would come before theirs at another place, and replace it without a word.
    const theirs = path === CODEOWNERS && owned ? owned : { path, text: await io.read(path) };
    if (theirs.text !== undefined) {
      const same = theirs.text === text;
      differs ||= !same;
      io.stdout(`kept   ${theirs.path}${same ? '' : ' (differs)'}\n`);
      continue;
    }
    await io.write(path, text);
    io.stdout(`wrote  ${path}\n`);
  }
  if (differs) io.stdout(DIFFERS);
  io.stdout(`\nTo be done by hand:\n\n${remainingSteps(settings, made.workflows, made.teamsAsk)}`);

  const text = owned?.text ?? files.get(CODEOWNERS) ?? '';
  const unowned = unownedPaths(owned?.path ?? CODEOWNERS, text, settings.repository, made);
  for (const message of unowned) io.stderr(`${message}\n`);
  return unowned.length === 0 ? 0 : 1;
}

const DIFFERS = `
What differs is not what init writes now: somebody changed it, or it was written with other options or by another version.
To see how, and to choose: delete that file, run this init again, and look at git diff.
`;

function cannot(problems: readonly string[], io: FileIo): 2 {
  for (const problem of problems) io.stderr(`${problem}\n`);
  io.stderr('Nothing was written. `aws-jit init --help` lists the options.\n');
  return 2;
}

type Location = (typeof CODEOWNERS_LOCATIONS)[number];

async function presentCodeowners(io: FileIo): Promise<{ path: Location; text: string } | undefined> {
  for (const path of CODEOWNERS_LOCATIONS) {
    const text = await io.read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** What `grant` will say of these CODEOWNERS; its rules are asked for by the steps. */
function unownedPaths(
  path: Location,
  text: string,
  { owner, name }: { readonly owner: string; readonly name: string },
  { curated, presets }: { readonly curated: boolean; readonly presets: boolean },
): readonly string[] {
  const problems = protectionProblems({
    repository: { name: `${owner}/${name}`, private: false, defaultBranch: 'main' },
    rules: known([]),
    codeowners: known({ path, bytes: Buffer.byteLength(text), text }),
    // Nothing is at GitHub yet that could be asked; the first grant asks.
    ownerErrors: known([]),
    curated,
    presets,
  });
  return problems.filter(({ code }) => code !== 'rule-missing').map(({ message }) => message);
}
