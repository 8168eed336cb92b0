import type { Config } from '../../config/config.ts';
import { issueForm } from '../../request/form/issue-form.ts';
import { ownPins } from '../../workflows/action-pins.ts';
import { readWorkflowSettings } from '../../workflows/read-workflow-settings.ts';
import { isOwn } from '../../workflows/workflow-settings.ts';
import { workflowsFor } from '../account-jobs.ts';

export const FORM = '.github/ISSUE_TEMPLATE/aws-access.yml';

/** What is not as the version that runs, and the configuration, have it. */
export interface DueFiles {
  /** Commits at which the workflows call this product; one where all is well. */
  readonly pins: readonly string[];
  /** Paths of workflows that would be written otherwise. */
  readonly outdated: readonly string[];
  /** The form would be. */
  readonly form: boolean;
  /** Paths of templates that are there and differ from those that ship with this version. */
  readonly templates: readonly string[];
}

/**
 * @param present path → text on the default branch; `undefined`: it is not there.
 * @param templates path → text as this version ships it.
 * @returns `undefined` for this product's own repository, and where the workflows do not say what they were written with (`doctor` does)
 */
export function dueFiles(
  config: Config,
  present: ReadonlyMap<string, string | undefined>,
  templates: ReadonlyMap<string, string>,
): DueFiles | undefined {
  const texts = Object.fromEntries(present);
  const settings = readWorkflowSettings(texts);
  if (settings === undefined || isOwn(settings)) return undefined;
  const wanted = workflowsFor(settings, config);
  return {
    pins: [...new Set(ownPins(texts).map(({ uses }) => uses))].sort(),
    outdated: Object.entries(wanted).flatMap(([path, text]) => (present.get(path) === text ? [] : [path])),
    form: present.get(FORM) !== issueForm(config),
    templates: [...templates].flatMap(([path, text]) =>
      present.get(path) === undefined || present.get(path) === text ? [] : [path],
    ),
  };
}
