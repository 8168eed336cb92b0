// src/commands/upkeep/: what another version of this product, or another configuration, leaves to be done in the repository.
import { readFilesAt } from '../../github/draft-branch.ts';
import { openIssues } from '../../github/open-issues.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { loadShippedFiles } from '../../shipped/shipped-files.ts';
import { OWN_WORKFLOWS } from '../../workflows/own-workflows.ts';
import { workflows } from '../../workflows/workflows.ts';
import { dueFiles, FORM, type DueFiles } from '../../setup/upgrade/due-files.ts';

/**
 * Dependabot moves the pins and nothing else. The first run of the other version finds what does not follow from it yet, and says so where
 * somebody looks: the health issue has what this product writes itself, the run's summary also what people may have changed.
 *
 * @returns Markdown for the summary; `undefined`: nothing is due, or it cannot be told
 */
export async function tellDueAfterUpgrade(run: WorkflowRun): Promise<string | undefined> {
  try {
    const main = await readMainBranch(run.github);
    const shipped = loadShippedFiles();
    const templates = new Map([
      ['deploy/account.yml', shipped.account],
      ['deploy/identity-center.yml', shipped.identityCenter],
      ['deploy/audit.yml', shipped.audit],
    ]);
    const paths = [...Object.keys(workflows(OWN_WORKFLOWS)), FORM, ...templates.keys()];
    const present = await readFilesAt(run.github, main.head, paths);
    const due = dueFiles(configurationOf(main), present, templates);
    const problems = due === undefined ? [] : problemsOf(due);
    await keepHealth(run, await openIssues(run.github), new Map([['setup', problems]]));
    const lines = [...problems.map(({ message }) => message), ...(due === undefined ? [] : forSummary(due))];
    for (const line of lines) run.log.warning(line, { title: 'To be done after another version' });
    return lines.length === 0 ? undefined : lines.map((line) => `**Still to be done:** ${line}`).join('\n\n');
  } catch (error) {
    run.log.warning(
      `Whether workflows and form are up to date could not be told: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

const UPGRADE =
  'Run aws-jit upgrade from the version that the workflows name, and merge what it writes (docs/upgrading.md of this tool).';
/** Plain text: our own paths alone. */
const named = (paths: readonly string[]): string => paths.join(', ');

function problemsOf({ pins, outdated }: DueFiles): readonly HealthProblem[] {
  return [
    ...(pins.length > 1
      ? [
          {
            code: 'setup-pins',
            message: `The workflows call this tool at ${pins.length} different commits, so that one request is judged by several rules. ${UPGRADE}`,
          },
        ]
      : []),
    ...(outdated.length > 0
      ? [
          {
            code: 'setup-outdated',
            message: `Written by another version of this tool, or for another configuration: ${named(outdated)}. ${UPGRADE}`,
          },
        ]
      : []),
  ];
}

const forSummary = ({ templates, form }: DueFiles): readonly string[] => [
  ...(form ? [`${FORM} does not follow from aws-jit.yml as it is now. Run aws-jit form, and merge it.`] : []),
  ...(templates.length === 0
    ? []
    : [
        `${named(templates)} is not as this version ships it: an earlier one, or changed by hand. aws-jit upgrade tells the two apart, and which stacks have to be deployed again.`,
      ]),
];
