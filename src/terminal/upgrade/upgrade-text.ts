import { createTwoFilesPatch } from 'diff';
import type { FileChange, UpgradePlan } from '../../setup/upgrade/upgrade-plan.ts';
import { commitOf } from '../../workflows/action-pins.ts';

/** What `aws-jit upgrade` says of what it did, for people and for programs. */

/** As `git diff` shows it. */
const difference = ({ path, before, after }: FileChange): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 })
    .split('\n')
    .slice(1)
    .join('\n');

const isDeploy = ({ kind }: FileChange): boolean => kind === 'deploy';

/** @param check nothing was written */
export function upgradeText(plan: UpgradePlan, check: boolean): string {
  const { from, to, changes, stacks } = plan;
  if (changes.length === 0) return `Up to date: everything is as ${to} writes it.\n`;
  const written = check ? 'would write' : 'wrote ';
  const yours = changes.filter(({ change }) => change === 'yours');
  const parts = [
    [
      ...(from.every((uses) => uses === to)
        ? [`The pins are at ${to} already; not all that follows from it is.`]
        : [`From ${from.join('\n     ')}`, `To   ${to}`, ...comparison(plan)]),
    ],
    changes.map(({ path, change }) => `${change === 'write' ? written : 'left alone'}  ${path}`),
    ...changes.filter(isDeploy).map((each) => [difference(each).trimEnd()]),
    ...(yours.length === 0
      ? []
      : [
          [
            `Left alone: ${yours.map(({ path }) => path).join(', ')}. Nobody here can tell what in it is yours.`,
            'Above is what this version changes. Take it over by hand, or delete the file and run this again.',
          ],
        ]),
    [
      stacks.length === 0
        ? 'No stack has to be deployed again.'
        : 'Deploy again, as an administrator of each account, in this order, before the change is merged:',
      ...stacks.flatMap(({ account, name, command }) => [
        '',
        `  ${name === undefined ? account : `${name} (${account})`}`,
        `    ${command}`,
      ]),
      ...(stacks.length === 0
        ? []
        : ['', 'Parameters that are not named keep the values that the stack has.']),
    ],
    [
      ...byHand(changes),
      'Then look at git diff, and propose it as a pull request: it changes what decides over access.',
      'Requests in review whose view would read otherwise are drafted anew after the merge, and their approvals start anew. A request that',
      'is merged and waits for another approval is not: have it approved first, or filed again.',
    ],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function comparison({ from, to }: UpgradePlan): readonly string[] {
  const [action = ''] = to.split('@');
  const repository = action.split('/').slice(0, 2).join('/');
  const [first] = from.map(commitOf);
  const last = commitOf(to);
  return first === undefined || last === undefined
    ? []
    : [
        `Read  https://github.com/${repository}/compare/${first}...${last}`,
        `and   https://github.com/${repository}/blob/${last}/CHANGELOG.md`,
      ];
}

/** What no stack holds. */
const byHand = (changes: readonly FileChange[]): readonly string[] =>
  changes.flatMap(({ path }) =>
    path === 'deploy/ruleset.json'
      ? [
          'Import deploy/ruleset.json again: Settings → Rules → Rulesets; the one that is there is not changed by it.',
        ]
      : path === 'deploy/identity-center-scp.json'
        ? [
            'Bring the service control policy in AWS Organizations to what deploy/identity-center-scp.json says.',
          ]
        : [],
  );

/** @param written whether anything was */
export const upgradeDocument = (plan: UpgradePlan, written: boolean): object => ({
  from: plan.from,
  to: plan.to,
  written,
  files: plan.changes.map((each) => ({
    path: each.path,
    change: each.change,
    ...(isDeploy(each) ? { difference: difference(each) } : {}),
  })),
  stacks: plan.stacks,
});
