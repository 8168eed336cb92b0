import { known, type CodeownersFile } from '../../approval/approval-facts.ts';
import { ownersOf, ownerText, parseCodeowners } from '../../approval/codeowners.ts';
import { protectedPathProblems, type PathFacts } from '../../approval/protected-paths.ts';

/**
 * CODEOWNERS in which every protected path that nobody owns is given to the owners of `aws-jit.yml`, and nothing else is changed: a
 * line that names nobody is given them, and a path that no line matches gets a line before all others, which therefore takes
 * nothing from anybody (the last line that matches counts). A person reads the difference and has it merged.
 *
 * @returns `undefined`: nobody owns the configuration either, or what is wrong is something else
 */
export function mendedCodeowners(
  facts: Omit<PathFacts, 'codeowners'>,
  path: Exclude<CodeownersFile, 'absent'>['path'],
  text: string,
): string | undefined {
  const owned = ownersOf(parseCodeowners(text), 'aws-jit.yml');
  if (owned.kind !== 'owned' || owned.owners.length === 0) return undefined;
  const owners = owned.owners.map(ownerText).join(' ');
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const codeowners = known<CodeownersFile>({ path, bytes: Buffer.byteLength(now), text: now });
    const lacks = protectedPathProblems({ ...facts, codeowners, ownerErrors: known([]) }).find(
      (each) => each.lacks !== undefined,
    )?.lacks;
    if (lacks === undefined) break;
    const lines = now.split('\n');
    const at = lacks.line === undefined ? undefined : lacks.line - 1;
    const line = at === undefined ? undefined : lines[at];
    if (at !== undefined && line !== undefined) lines[at] = withOwners(line, owners);
    else lines.splice(firstRule(lines), 0, `/${lacks.what} ${owners}`);
    now = lines.join('\n');
  }
  return now === text ? undefined : now;
}

/** Each round mends one path; there are about a dozen, and lines of one's own. */
const MOST_ROUNDS = 50;

/** `/policies/  # why` → `/policies/ @alice  # why` */
const withOwners = (line: string, owners: string): string =>
  line.replace(
    /^((?:[^#\s\\]|\\.)+)(\s.*)?$/,
    (_, pattern: string, rest = '') => `${pattern} ${owners}${String(rest)}`,
  );

/** After what the file says of itself. */
function firstRule(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return first === -1 ? lines.length : first;
}
