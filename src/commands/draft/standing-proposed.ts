import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import { announce } from '../../github/comments.ts';
import { changedFiles } from '../../github/changed-files.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { parseStandingPath, readStandingAsWritten, standingPaths } from '../../request/file/standing-file.ts';
import { standingText, type StandingPlace } from '../../request/standing.ts';
import { loadCatalog } from '../../shipped/catalog-file.ts';
import type { Problem } from '../../terms/checked.ts';
import type { Instant } from '../../terms/instant.ts';
import { codeSpan, inlineText } from '../../text/markdown.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { judgeStanding } from '../judge/judge-standing.ts';
import { standingProblems, whoGains } from '../judge/standing-problems.ts';

/** A pull request that brings more of them is none that somebody reads. */
const MOST = 5;
/** Of one of them; all that there is, `aws-jit standing check` lists. */
const MOST_LINES = 30;

/**
 * Says on a pull request that brings standing approvals how risky each use is, and what it would be refused for, in the words of a
 * request's pull request. The view that is committed cannot: it has to stay true whatever the configuration comes to be. It informs:
 * each use is judged anew.
 */
export async function sayStandingProposed({ github, event }: WorkflowRun): Promise<void> {
  if (event.kind !== 'pull') return;
  const main = await readMainBranch(github);
  const change = await changedFiles(github, event.pull, main.branch);
  const config = readConfig(main.configuration ?? '');
  if (change === undefined || !config.ok) return;
  const { head, paths } = change;
  const places = new Map<string, StandingPlace>();
  for (const path of paths) {
    const place = parseStandingPath(path);
    if (place !== undefined) places.set(standingText(place), place);
  }
  if (places.size === 0) return;
  const looked = [...places.values()].slice(0, MOST);
  const wanted = looked.flatMap((place) => Object.values(standingPaths(place)) as string[]);
  const texts = await readFilesAt(github, head, wanted, 'is absent');
  for (const place of looked) {
    const words = standingProposed(place, texts, config.value, github.now());
    if (words === undefined) continue;
    const key = `standing-${digestOf(`${standingText(place)}\n${words}`).slice(0, 12)}`;
    await announce(github, event.pull, key, words);
  }
  if (places.size > MOST)
    await announce(
      github,
      event.pull,
      'standing-more',
      `This pull request brings ${places.size} standing approvals, and nothing is said here of ${places.size - MOST} of them. A pull request gives one: others have no effect.`,
    );
}

/**
 * Markdown. `undefined`: none of its files is there, as where a pull request removes them.
 * @param texts of the files at the head of the pull request; anybody may have written them.
 */
export function standingProposed(
  place: StandingPlace,
  texts: ReadonlyMap<string, string | undefined>,
  config: Config,
  now: Instant,
): string | undefined {
  const paths = standingPaths(place);
  const [standing, policy, review] = [paths.standing, paths.policy, paths.review].map((path) =>
    texts.get(path),
  );
  if (standing === undefined && policy === undefined && review === undefined) return undefined;
  const title = `**Standing approval ${codeSpan(standingText(place))}.**`;
  const cannot: string[] = [paths.standing, paths.policy, paths.review]
    .filter((path) => texts.get(path) === undefined)
    .map((path) => `${codeSpan(path)} is not there.`);
  const add = (path: string, problems: readonly Problem[]): void => {
    for (const { line, message } of problems)
      cannot.push(`${codeSpan(path)}, line ${line ?? 1}: ${inlineText(message, 600)}`);
  };
  const read = standing === undefined ? undefined : readStandingAsWritten(standing);
  if (read?.ok === false) add(paths.standing, read.problems);
  const document = policy === undefined ? undefined : readPolicy(policy);
  if (document?.ok === false) add(paths.policy, document.problems);
  if (cannot.length > 0 || read?.ok !== true || policy === undefined)
    return [
      `${title} It cannot be read, and would give nothing:`,
      '',
      ...list(cannot),
      '',
      'Run `aws-jit standing write`, and commit all three files.',
    ].join('\n');
  const { checked, required } = judgeStanding(place, policy, config, loadCatalog(), now);
  const against = standingProblems(read.value, place, config, now);
  const reasons = checked.riskReasons.map(({ text }) => inlineText(text, 600));
  const found = checked.findings.map(
    ({ code, message, severity }) =>
      `${severity === 'error' ? '' : 'Note: '}${inlineText(message, 600)} (${codeSpan(code)})`,
  );
  const refused = checked.decision === 'refuse' || against.length > 0;
  return [
    `${title} Each use of it: **risk ${checked.risk}**, by the configuration of now, alone and not beside what somebody holds.`,
    ...(reasons.length === 0 ? [] : ['', 'Why this risk:', '', ...list(reasons)]),
    ...(found.length === 0 ? [] : ['', 'What the guardrails find:', '', ...list(found)]),
    ...(refused
      ? [
          '',
          '**Each use of it would be refused.**',
          '',
          ...list(against.map((each) => inlineText(each, 600))),
        ]
      : [
          '',
          `${required} people have to approve it, none of them among GitHub ids ${whoGains(read.value, config).join(', ')}.`,
        ]),
    '',
    '<sub>It informs. What is approved are the files; each use is judged again by the configuration of then.</sub>',
  ].join('\n');
}

const list = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, MOST_LINES).map((each) => `- ${each}`),
  ...(lines.length > MOST_LINES ? [`- and ${lines.length - MOST_LINES} more`] : []),
];
