import type { Field } from '../src/request/form/form-fields.ts';
import type { Login, Scene, Step } from './step.ts';

/** Stories to begin with: what somebody who evaluates this asks first. */
export interface NamedScene {
  readonly id: string;
  readonly title: string;
  /** What happens in it. */
  readonly about: string;
  /** Where to look when it has been played. */
  readonly look: { readonly as: Login; readonly place: string };
  readonly scene: Scene;
}

const EXPORTS = {
  account: 'prod',
  services: 's3',
  resources: 'nightly-exports',
  access: 'read',
  reason: "Download yesterday's nightly export files to find out why the parser fails",
  duration: '8h',
} as const satisfies Partial<Record<Field, string>>;
const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';
const AT = '2026-11-18T09:00:00Z';

const file = (answers: Partial<Record<Field, string>> = {}, as: Login = 'alice'): Step => ({
  do: 'file',
  as,
  answers: { ...EXPORTS, ...answers },
});
/** Of the first request of a scene. */
const REQUEST = 1;
const PULL = 2;
const approved = (number = PULL, as: Login = 'bob'): readonly Step[] => [
  { do: 'approve', as, number },
  { do: 'merge', as, number },
];
const use: Step = { do: 'use', as: 'alice', action: 's3:GetObject', resource: OBJECT };

function scene(
  id: string,
  title: string,
  about: string,
  look: NamedScene['look'],
  steps: readonly Step[],
): NamedScene {
  return { id, title, about, look, scene: { playground: 1, title, at: AT, steps: [...steps] } };
}

export const SCENES: readonly NamedScene[] = [
  scene(
    'live',
    'Access that is live',
    'alice asked, bob approved and merged, and AWS lets her read the exports until this evening. She has read one already.',
    { as: 'alice', place: 'aws' },
    [file(), ...approved(), use],
  ),
];
export const TWO_APPROVERS = 'approval: {required: 2}\n';
export { EXPORTS, OBJECT, REQUEST };
