import { isExact, presetPath } from '../../config/asking/preset-kinds.ts';
import type { Config } from '../../config/config.ts';
import { build } from '../../drafting/builder.ts';
import type { Understanding } from '../../drafting/understanding.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { serialise } from '../../policy/document/serialise-policy.ts';
import { canonicalPolicy } from '../../policy/document/canonical-policy.ts';
import type { Request } from '../../request/request.ts';
import type { Sha } from '../../terms/brand.ts';
import { invalid, valid, type Checked } from '../../terms/checked.ts';

type Presets = Pick<Config, 'presets'>;

/** Whether what is granted for this request is what its preset says, with nothing to draft. */
export function isPreset({ presets }: Presets, { preset: name }: Pick<Request, 'preset'>): boolean {
  const preset = presets.get(name ?? '');
  return preset !== undefined && isExact(preset);
}

/**
 * The policy that a preset gives, by the default branch at `head`: what is proposed at the draft, and what the policy file on the default
 * branch is compared with at the grant. A preset that was changed in between gives another one, and then nothing is granted.
 * @returns `undefined`: the request has no preset that says what is granted, or one that names a curated set
 */
export async function presetPolicy(
  github: GitHub,
  head: Sha,
  request: Request,
  config: Presets,
  catalog: Catalog,
): Promise<Checked<string> | undefined> {
  const { preset: name, resources } = request;
  const preset = name === undefined ? undefined : config.presets.get(name);
  if (name === undefined || preset === undefined) return undefined;
  const cannot = (message: string) => invalid({ code: 'preset', path: `presets.${name}`, message });
  if (preset.actions !== undefined) {
    const everything = [...resources.keys()];
    const picks = preset.actions.map((action) => ({ action, resources: everything, why: '' }));
    const { document, omitted } = build(picks, request, catalog);
    return omitted.length === 0
      ? valid(serialise(document))
      : cannot(
          `The preset ${name} cannot be granted as aws-jit.yml has it: ${omitted.map(({ action, message }) => `${action}: ${message}`).join(' ')}`,
        );
  }
  if (preset.policy === undefined) return undefined;
  const path = presetPath(name);
  const text = (await readFilesAt(github, head, [path])).get(path);
  if (text === undefined)
    return cannot(`${path} is not in this repository. Ask the owners of aws-jit.yml to add it.`);
  const canonical = canonicalPolicy(text);
  return canonical.ok
    ? canonical
    : cannot(
        `${path} cannot be used: ${canonical.problems.map((each) => `${each.path || 'the file'}: ${each.message}`).join(' ')}`,
      );
}

/** Each action of a preset is there because the preset has it; whoever chose it asked for all of them. */
export const presetUnderstanding = (actions: readonly string[]): Understanding => ({
  grounds: new Map(actions.map((action) => [action, [{ kind: 'preset' }]])),
  asked: new Set(actions),
  wishes: new Map(),
  uncovered: [],
  apart: [],
});
