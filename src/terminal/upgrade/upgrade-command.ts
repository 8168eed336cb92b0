import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import { CONFIGURATION } from '../../setup/repository-files.ts';
import { FORM } from '../../setup/upgrade/due-files.ts';
import {
  pinsOf,
  upgradePlan,
  type UpgradeFacts,
  type UpgradePlan,
} from '../../setup/upgrade/upgrade-plan.ts';
import { loadCatalog } from '../../shipped/catalog-file.ts';
import { loadShippedFiles } from '../../shipped/shipped-files.ts';
import { commitOf } from '../../workflows/action-pins.ts';
import { readWorkflowSettings } from '../../workflows/read-workflow-settings.ts';
import type { FileIo } from '../generated-files.ts';
import { readNamed } from '../text-file.ts';
import type { SourceClone } from './source-clone.ts';
import { upgradeDocument, upgradeText } from './upgrade-text.ts';

export interface UpgradeArguments {
  /** A commit or a tag; `undefined`: the commit that the program runs from. */
  readonly to: string | undefined;
  /** Writes nothing. */
  readonly check: boolean;
  readonly json: boolean;
}

export interface UpgradeIo extends FileIo {
  /** Names of the files in a folder; empty where there is none. */
  list(folder: string): Promise<readonly string[]>;
}

const WORKFLOWS = '.github/workflows';

/**
 * `aws-jit upgrade`: moves every pin to the commit that this program runs from, writes anew what follows from it, and says what changed in
 * `deploy/` and which stacks that concerns.
 *
 * @returns 0 done, or nothing to do; 1 refused because the pin would go back or aside, or (`check`) something is to be done; 2 it cannot be
 * worked out
 */
export async function upgrade(args: UpgradeArguments, clone: SourceClone, io: UpgradeIo): Promise<0 | 1 | 2> {
  const say = (code: 1 | 2, ...lines: readonly string[]): 1 | 2 => {
    io.stderr(`${lines.join('\n')}\nNothing was written.\n`);
    return code;
  };
  const read = readConfig(await readNamed(CONFIGURATION, io), loadCatalog().services);
  if (!read.ok)
    return say(
      2,
      ...read.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`),
      'What is written follows from it: mend it first.',
    );
  const workflows = await readWorkflows(io);
  const settings = readWorkflowSettings(workflows);
  if (settings === undefined)
    return say(
      2,
      'The workflows that are here do not say which action, runner, Region and roles they were written with: one is missing or was changed.',
      'Delete .github/workflows/aws-jit-*.yml and run aws-jit init, which writes them.',
    );
  if (settings.uses === './')
    return say(
      2,
      'This is the repository of the product itself, which runs its own files and pins nothing.',
      'Run this in the repository that holds your requests.',
    );

  const target = await targetOf(args.to, clone);
  if ('problem' in target) return say(2, ...target.problem);
  const from = [...new Set(pinsOf({ settings, workflows }).map(({ uses }) => uses))];
  if (args.to === undefined) {
    const aside = await notForward(from, target.commit, clone);
    if (aside !== undefined) return say(1, ...aside);
  }

  const [action = ''] = settings.uses.split('@');
  const to = `${action}@${target.commit}${target.tag === undefined ? '' : ` # ${target.tag}`}`;
  const plan = upgradePlan({
    config: read.value,
    settings,
    workflows,
    form: { path: FORM, text: await io.read(FORM) },
    ...(await deployFiles(read.value, clone, io)),
    to,
  });
  if (!args.check)
    for (const { path, change, after } of plan.changes) if (change === 'write') await io.write(path, after);
  if (args.json)
    io.stdout(`${JSON.stringify(upgradeDocument(plan, !args.check && hasWrites(plan)), null, 2)}\n`);
  else io.stdout(upgradeText(plan, args.check));
  return args.check && plan.changes.length > 0 ? 1 : 0;
}

const hasWrites = ({ changes }: UpgradePlan): boolean => changes.some(({ change }) => change === 'write');

async function readWorkflows(io: UpgradeIo): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const name of [...(await io.list(WORKFLOWS))].sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = `${WORKFLOWS}/${name}`;
    const text = await io.read(path);
    if (text !== undefined) texts[path] = text;
  }
  return texts;
}

interface Target {
  readonly commit: string;
  readonly tag: string | undefined;
}

/** The files are those of the running program, so the pin has to be its commit. */
async function targetOf(
  to: string | undefined,
  clone: SourceClone,
): Promise<Target | { readonly problem: readonly string[] }> {
  const { folder, head, tag, changed } = clone;
  const isFull = /^[0-9a-f]{40}$/.test(to ?? '');
  if (to !== undefined && !isFull && !/^[A-Za-z0-9][\w.-]{0,99}$/.test(to))
    return { problem: [`--to must be a full commit of 40 digits, or a tag such as v1.2.3, not ${to}.`] };
  if (head === undefined) {
    if (to !== undefined && isFull) return { commit: to, tag: undefined };
    return {
      problem: [
        `This program does not run from a clone of its repository (${folder}), so it cannot tell which commit it is.`,
        'Name the commit that you took it from, with all 40 digits: aws-jit upgrade --to COMMIT.',
      ],
    };
  }
  if (changed.length > 0)
    return {
      problem: [
        `${folder} is not as its commit ${head.slice(0, 12)} has it, so what is written would belong to no commit:`,
        ...changed.slice(0, 10).map((line) => `  ${line}`),
        `Bring it back (git -C ${folder} stash), and run this again.`,
      ],
    };
  if (to === undefined || to === head) return { commit: head, tag };
  const commit = await clone.commitOf(to);
  if (commit === head) return { commit, tag: isFull ? tag : to };
  return {
    problem: [
      `This program is ${head.slice(0, 12)} and ${to} is ${commit === undefined ? 'not known in its clone' : commit.slice(0, 12)}: the files would be of one version and the pin of the other.`,
      `Run that version: git -C ${folder} fetch --tags origin && git -C ${folder} checkout ${to}, and then this again.`,
    ],
  };
}

/** Only what is proved to come after every pin is moved to without being named. */
async function notForward(
  from: readonly string[],
  target: string,
  clone: SourceClone,
): Promise<readonly string[] | undefined> {
  for (const uses of from) {
    const commit = commitOf(uses);
    if (commit === target || (commit !== undefined && (await clone.isAncestor(commit, target)) === true))
      continue;
    const older = commit !== undefined && (await clone.isAncestor(target, commit)) === true;
    return [
      older
        ? `The workflows name ${uses}, and this program is ${target.slice(0, 12)}, which is older.`
        : `The workflows name ${uses}. That ${target.slice(0, 12)}, which this program runs from, comes after it cannot be told from the clone in ${clone.folder}.`,
      `Take the newest version: git -C ${clone.folder} fetch --tags origin && git -C ${clone.folder} checkout VERSION.`,
      `Where you mean this one all the same, name it: aws-jit upgrade --to ${target}.`,
    ];
  }
  return undefined;
}

async function deployFiles(
  config: Config,
  clone: SourceClone,
  io: UpgradeIo,
): Promise<Pick<UpgradeFacts, 'deploy' | 'shipped' | 'shippedEver'>> {
  const files = loadShippedFiles();
  const all = new Map([
    ['deploy/account.yml', files.account],
    ['deploy/ruleset.json', files.ruleset],
    ['deploy/identity-center.yml', files.identityCenter],
    ['deploy/identity-center-scp.json', files.identityCenterScp],
    ['deploy/audit.yml', files.audit],
  ]);
  const shipped = new Map<string, string>();
  const deploy = new Map<string, string | undefined>();
  const shippedEver = new Map<string, readonly string[]>();
  for (const [path, text] of all) {
    const present = await io.read(path);
    // Those of Identity Center are of use where there is one, or where somebody keeps them for later.
    if (present === undefined && path.includes('identity-center') && config.identity_center === undefined)
      continue;
    if (present === undefined && path === 'deploy/audit.yml' && config.audit === undefined) continue;
    shipped.set(path, text);
    deploy.set(path, present);
    shippedEver.set(path, present === text ? [] : await clone.textsOf(path));
  }
  return { deploy, shipped, shippedEver };
}
