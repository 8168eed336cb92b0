import type { Config } from '../../config/config.ts';
import { splitArn } from '../../terms/arn.ts';
import { pinsIn, type ActionPin } from '../../workflows/action-pins.ts';
import type { WorkflowSettings } from '../../workflows/workflow-settings.ts';
import { workflowsFor } from '../account-jobs.ts';
import { issueForm } from '../../request/form/issue-form.ts';
import { stacksOf, type Stack } from './deployed-stacks.ts';

/** What moving a repository to another version of this product changes in it, worked out from its files alone. */

export interface UpgradeFacts {
  readonly config: Config;
  /** What its own workflows say; they may name several commits. */
  readonly settings: Omit<WorkflowSettings, 'jobs'>;
  /** Path → text of every workflow of the repository. */
  readonly workflows: Readonly<Record<string, string>>;
  readonly form: { readonly path: string; readonly text: string | undefined };
  /** Path → text of what stands in `deploy/` of the repository, of the files that this product ships. */
  readonly deploy: ReadonlyMap<string, string | undefined>;
  /** The same files as this version ships them, as far as the configuration asks for them. */
  readonly shipped: ReadonlyMap<string, string>;
  /** What this version and earlier ones shipped under these paths; nothing where it is not known here. */
  readonly shippedEver: ReadonlyMap<string, readonly string[]>;
  /** `owner/repository@<40 hex> # v1.2.3`: where the pins go. */
  readonly to: string;
}

/**
 * `write`: it follows from the configuration and the version, or is as the earlier version shipped it.
 * `yours`: somebody may have changed it, so it is shown and left to them.
 */
export interface FileChange {
  readonly path: string;
  readonly kind: 'workflow' | 'form' | 'deploy';
  readonly change: 'write' | 'yours';
  /** What it is compared with: for `yours` the version that it was made from, where that is known. */
  readonly before: string;
  readonly after: string;
}

export interface UpgradePlan {
  /** The pins as they were, each once. */
  readonly from: readonly string[];
  readonly to: string;
  readonly changes: readonly FileChange[];
  /** Stacks whose template says something else now, in the order in which they are deployed. */
  readonly stacks: readonly Stack[];
}

/** Pins of this product in all workflows: those that it writes, and the repository's own that call it. */
export function pinsOf(facts: Pick<UpgradeFacts, 'settings' | 'workflows'>): readonly ActionPin[] {
  const [action] = facts.settings.uses.split('@');
  return pinsIn(facts.workflows).filter((pin) => pin.action === action);
}

export function upgradePlan(facts: UpgradeFacts): UpgradePlan {
  const { config, settings, workflows, to } = facts;
  const pins = pinsOf(facts);
  const generated = workflowsFor({ ...settings, uses: to }, config);
  const changes: FileChange[] = [];
  const write = (path: string, kind: FileChange['kind'], before: string | undefined, after: string) => {
    if (before !== after) changes.push({ path, kind, change: 'write', before: before ?? '', after });
  };
  for (const [path, text] of Object.entries(generated)) write(path, 'workflow', workflows[path], text);
  for (const [path, text] of Object.entries(workflows)) {
    if (path in generated) continue;
    const own = pins.filter((pin) => pin.path === path);
    write(path, 'workflow', text, moved(text, own, to));
  }
  write(facts.form.path, 'form', facts.form.text, issueForm(config));
  const deployed = [...facts.shipped].flatMap(([path, text]) => deployChange(facts, path, text));
  return {
    from: [...new Set(pins.map(({ uses }) => uses))].sort(),
    to,
    changes: [...changes, ...deployed],
    stacks: stacksOf(
      config,
      splitArn(settings.granterRole)?.account,
      new Set(deployed.filter(saysOther).map(({ path }) => path)),
    ),
  };
}

/** Each whole value, to the end of its line: one pin may begin another. */
const moved = (text: string, pins: readonly ActionPin[], to: string): string =>
  text
    .split('\n')
    .map((line) => {
      const at = pins.find(({ uses }) => line.trimEnd().endsWith(`uses: ${uses}`));
      return at === undefined ? line : line.replace(at.uses, () => to);
    })
    .join('\n');

/**
 * The pin does not say which version a file of `deploy/` is of: Dependabot moves the one and not the other. Its text does: what some version
 * shipped nobody has changed, and what none did was made from the one that it is nearest to.
 */
function deployChange(
  { deploy, shippedEver }: UpgradeFacts,
  path: string,
  after: string,
): readonly FileChange[] {
  const present = deploy.get(path);
  if (present === after) return [];
  const ever = shippedEver.get(path) ?? [];
  if (present === undefined || ever.includes(present))
    return [{ path, kind: 'deploy', change: 'write', before: present ?? '', after }];
  const before = ever.length === 0 ? present : nearest(present, [after, ...ever]);
  // Changed by them, and not by us since: there is nothing to take over.
  return before === after ? [] : [{ path, kind: 'deploy', change: 'yours', before, after }];
}

/** The one with the fewest lines that only one of the two has; of several the first. */
function nearest(text: string, candidates: readonly string[]): string {
  const lines = linesOf(text);
  const distances = candidates.map((candidate) => {
    const rest = new Map(lines);
    let only = 0;
    for (const [line, count] of linesOf(candidate)) {
      only += Math.max(0, count - (rest.get(line) ?? 0));
      rest.set(line, (rest.get(line) ?? 0) - count);
    }
    for (const count of rest.values()) only += Math.max(0, count);
    return only;
  });
  return candidates[distances.indexOf(Math.min(...distances))] ?? text;
}

function linesOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Comments say nothing to AWS. In our own templates they stand on lines of their own. */
const saysOther = ({ before, after }: FileChange): boolean => said(before) !== said(after);
const said = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:#.*)?$/.test(line))
    .join('\n');
