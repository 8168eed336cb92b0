import type { Config } from '../config/config.ts';
import { judgeStanding } from '../commands/judge/judge-standing.ts';
import { standingProblems, whoGains } from '../commands/judge/standing-problems.ts';
import { loadCatalog } from '../shipped/catalog-file.ts';
import { standingView } from '../messages/reviewing/standing-view.ts';
import { canonicalPolicy } from '../policy/document/canonical-policy.ts';
import { readPolicy } from '../policy/document/read-policy.ts';
import { STANDING_FORM, standingForm } from '../request/form/standing-form.ts';
import {
  parseStandingPath,
  readStandingAsWritten,
  serialiseStanding,
  standingPaths,
} from '../request/file/standing-file.ts';
import { standingText, type StandingPlace } from '../request/standing.ts';
import type { Problem } from '../terms/checked.ts';
import { instantOfMillis, type Instant } from '../terms/instant.ts';
import { writeGenerated, type FileIo } from './generated-files.ts';
import { readNamed } from './text-file.ts';

export interface StandingArguments {
  /** Any of the three files of each. */
  readonly files: readonly string[];
  /** Writes nothing, and says what is out of date. */
  readonly check: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * `aws-jit standing write|check FILE...`: brings `standing/<account>/<name>.yml` and `.json` into their one form, writes the view that approvers read,
 * and says what each use of it would be refused for by the configuration here.
 * @returns 0 it can be brought; 1 it would be refused, or is out of date; 2 a file or the configuration cannot be read
 */
export async function standing(args: StandingArguments, config: Config, io: FileIo): Promise<0 | 1 | 2> {
  let worst: 0 | 1 | 2 = 0;
  const wanted = new Map<string, string>();
  for (const file of args.files) {
    const place = parseStandingPath(file);
    if (place === undefined) {
      io.stderr(
        `${file} is not the place of a standing approval: name it as standing/ACCOUNT/NAME.yml, from the folder that holds standing/.\n`,
      );
      worst = 2;
      continue;
    }
    const made = await madeOf(place, config, instantOfMillis(args.now), io);
    if (made === undefined) worst = 2;
    else {
      for (const [path, text] of made.texts) wanted.set(path, text);
      if (made.refused && worst === 0) worst = 1;
    }
  }
  const stale = await writeGenerated(
    wanted,
    args.check,
    'Run aws-jit standing write, and commit the result.',
    io,
  );
  return worst === 0 ? stale : worst;
}

/** `aws-jit standing form`: the issue form by which standing approvals are used. */
export const writeStandingForm = (check: boolean, io: FileIo): Promise<0 | 1> =>
  writeGenerated(
    new Map([[STANDING_FORM, standingForm()]]),
    check,
    'Run aws-jit standing form, and commit the result.',
    io,
  );

interface Made {
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: boolean;
}

async function madeOf(
  place: StandingPlace,
  config: Config,
  now: Instant,
  io: FileIo,
): Promise<Made | undefined> {
  const paths = standingPaths(place);
  const cannot = (path: string, problems: readonly Problem[]): void => {
    for (const { line, message } of problems) io.stderr(`${path}:${line ?? 1}: ${message}\n`);
  };
  const read = readStandingAsWritten(await readNamed(paths.standing, io));
  if (!read.ok) {
    cannot(paths.standing, read.problems);
    return undefined;
  }
  const text = canonicalPolicy(await readNamed(paths.policy, io));
  if (!text.ok) {
    cannot(paths.policy, text.problems);
    return undefined;
  }
  const document = readPolicy(text.value);
  if (!document.ok) {
    cannot(paths.policy, document.problems);
    return undefined;
  }

  const { checked, required } = judgeStanding(place, text.value, config, loadCatalog(), now);
  for (const { code, message, severity } of checked.findings)
    io.stdout(`${paths.policy}: ${code} ${severity === 'error' ? '' : '[note] '}${message}\n`);
  const against = standingProblems(read.value, place, config, now);
  for (const each of against) io.stdout(`${paths.standing}: ${each}\n`);
  const refused = checked.decision === 'refuse' || against.length > 0;
  io.stdout(
    refused
      ? `${standingText(place)}: each use would be refused.\n`
      : `${standingText(place)}: risk ${checked.risk}. ${required} people have to approve it who are none of: GitHub ids ${whoGains(read.value, config).join(', ')}.\n`,
  );
  return {
    refused,
    texts: new Map([
      [paths.standing, serialiseStanding(read.value)],
      [paths.policy, text.value],
      [paths.review, standingView(read.value, document.value)],
    ]),
  };
}
