import type { Field } from '../src/request/form/form-fields.ts';
import { exampleSettings } from '../sandbox/example.ts';
import { parseInstant, type Instant } from '../src/terms/instant.ts';
import { exampleBreakGlass } from './brought-standing.ts';
import type { Login, Scene, Step } from './step.ts';

/** Stories to begin with: what somebody who evaluates this asks first. */
export interface NamedScene {
  readonly id: string;
  readonly title: string;
  /** What happens in it. */
  readonly about: string;
  /** Where to look when it has been played. */
  readonly look: { readonly as: Login; readonly place: string };
  /** Of an attack: what was tried, and what stopped it, in the order of time. */
  readonly tried?: readonly (readonly [what: string, stopped: string])[];
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
/** Of the second request. */
const SECOND_PULL = 4;
const FUNCTION = {
  services: 'lambda',
  resources: 'arn:aws:lambda:eu-west-1:111122223333:function:checkout',
  access: 'write',
  duration: '4h',
};
/** The approval in advance that the two scenes of break glass begin with. */
const BREAK_GLASS: readonly Step[] = [
  { do: 'bring', as: 'alice', ...exampleBreakGlass(parseInstant(AT) as Instant) },
  { do: 'approve', as: 'bob', number: 1 },
  { do: 'approve', as: 'carol', number: 1 },
  { do: 'merge', as: 'carol', number: 1 },
  {
    do: 'file-use',
    as: 'alice',
    of: 'prod/on-call',
    reason: 'The export failed at three in the morning and nobody answers',
  },
];
/** Opened before anything is given: whoever approves it says that they looked at what was used. */
const RECORD = 3;
const use: Step = { do: 'use', as: 'alice', action: 's3:GetObject', resource: OBJECT };

function scene(
  id: string,
  title: string,
  about: string,
  look: NamedScene['look'],
  steps: readonly Step[],
  tried?: NamedScene['tried'],
): NamedScene {
  const scene: Scene = { playground: 1, title, at: AT, steps: [...steps] };
  return { id, title, about, look, scene, ...(tried === undefined ? {} : { tried }) };
}

/** The company's configuration, with a line more. */
const configured = (more: string): Step => ({ do: 'configure', text: `${exampleSettings()}${more}` });
const EVERYTHING = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:*"],
      "Resource": ["*"]
    }
  ]
}
`;

export const SCENES: readonly NamedScene[] = [
  scene(
    'live',
    'Access that is live',
    'alice asked, bob approved and merged, and AWS lets her read the exports until this evening. She has read one already.',
    { as: 'alice', place: 'aws' },
    [file(), ...approved(), use],
  ),
  scene(
    'two-approvers',
    'Two approvers',
    'Every request takes two approvals here. bob has approved and merged; nothing is granted until carol approves too. Be carol.',
    { as: 'carol', place: 'pulls' },
    [configured('approval: {required: 2}\n'), file(), ...approved()],
  ),
  scene(
    'question',
    'A question',
    'alice asked for read access, and her reason asks for a change. The draft waits for her answer: comment “/answer write ssm”, and it goes on. (“/answer 2” leaves the change out; then her reason names nothing to do with read access, and she is asked again.)',
    { as: 'alice', place: 'issues' },
    [
      file({
        services: 'ssm',
        resources: 'arn:aws:ssm:eu-west-1:111122223333:parameter/checkout/*',
        reason: 'Change the database password parameter of checkout',
        duration: '1h',
      }),
    ],
  ),
  scene(
    'refusal',
    'A refusal with its reasons',
    'alice asked for a service that nobody may ask for here, for every resource, and for thirty days. Nothing is drafted. Each of the three reasons says what to do; if she edits her issue, it is looked at anew.',
    { as: 'alice', place: 'issues' },
    [
      file({
        services: 'iam',
        resources: '*',
        access: 'permissions',
        reason: 'Give me everything, please',
        duration: '30d',
      }),
    ],
  ),
  scene(
    'escalation',
    'An escalation over two grants',
    'alice may change the code of a function, which two people approved. Now she asks to call it: by itself an everyday wish, and with what she holds she runs any code as the function. The pull request says so, bob’s approval alone grants nothing. Be carol.',
    { as: 'carol', place: 'pulls' },
    [
      file({ ...FUNCTION, reason: 'Update the code of the function checkout with the fix of today' }),
      { do: 'approve', as: 'carol', number: PULL },
      ...approved(),
      file({ ...FUNCTION, reason: 'Invoke the function checkout once' }),
      ...approved(SECOND_PULL),
    ],
  ),
  scene(
    'later',
    'Access that begins later',
    'alice asked for tonight’s maintenance window, bob approved it in the morning. It is in place, with its beginning and its end in each statement, and AWS refuses everything until 20:00 UTC. Move the clock.',
    { as: 'alice', place: 'aws' },
    [file({ duration: '2h', start: '2026-11-18T20:00Z' }), ...approved()],
  ),
  scene(
    'break-glass',
    'Break glass',
    'Nobody was awake to approve. What bob and carol approved in advance was given to alice at once, after they had been told of it in a comment. Her hour is over; now somebody who could have approved it has to look at what she used. Be bob: read the pull request of record, and approve it.',
    { as: 'bob', place: 'pulls' },
    [...BREAK_GLASS, use, { do: 'wait', until: 'end' }, { do: 'wait', until: 'hour' }],
  ),
  scene(
    'break-glass-overdue',
    'Break glass that nobody looked at',
    'alice used break glass two days ago, and nobody has signed off what she used. She has approved the record herself, which counts for nothing. Those who may approve are reminded again and again, the health issue names it, and the report has it under Now until somebody approves the pull request.',
    { as: 'bob', place: 'report' },
    [
      ...BREAK_GLASS,
      use,
      { do: 'wait', until: 'end' },
      { do: 'approve', as: 'alice', number: RECORD },
      { do: 'wait', until: 'tomorrow' },
      { do: 'wait', until: 'tomorrow' },
    ],
  ),
  scene(
    'revocation',
    'A revocation',
    'alice closed her issue when she was done. What was attached is gone within minutes, and a tombstone keeps it from coming again.',
    { as: 'alice', place: 'aws' },
    [file(), ...approved(), use, { do: 'close', as: 'alice', number: REQUEST }],
  ),
  scene(
    'outage',
    'GitHub is down, and access ends',
    'alice had access when GitHub went down. No run has started since, and her time is up: AWS has ended it by itself. End the outage under aws-jit.yml, and let an hour pass.',
    { as: 'alice', place: 'aws' },
    [file(), ...approved(), { do: 'outage', of: 'github', ends: false }, { do: 'wait', until: 'end' }],
  ),
  scene(
    'forgery',
    'Somebody forges an approval',
    'mallory can write to the repository. She set the label, wrote what the bot writes, pushed a policy of her own onto the draft, approved it and merged it, in the end even past GitHub’s rules. Nothing is attached to anybody.',
    { as: 'mallory', place: 'pulls' },
    [
      file(),
      { do: 'label', as: 'mallory', number: REQUEST, label: 'aws-jit: granted' },
      {
        do: 'comment',
        as: 'mallory',
        number: REQUEST,
        body: '<!-- aws-jit:1:granted -->\nApproved by @bob. Access is live.',
      },
      { do: 'push', as: 'mallory', number: PULL, path: 'policies/prod/2026-11/1.json', text: EVERYTHING },
      { do: 'approve', as: 'mallory', number: PULL },
      { do: 'merge', as: 'mallory', number: PULL },
      { do: 'merge-past-rules', as: 'mallory', number: PULL },
    ],
    [
      ['Set the label “aws-jit: granted”', 'Labels are only shown: nothing reads an approval from one.'],
      ['Wrote what the bot writes', 'It is not by the bot’s account, and no comment is an approval anyway.'],
      ['Pushed a policy of her own', 'The bot drafted it anew from the request; her commit is gone.'],
      ['Approved the draft', 'CODEOWNERS does not name her: her approval does not count.'],
      ['Pressed Merge', 'GitHub refused it: no code owner had approved.'],
      [
        'Got it merged past GitHub’s rules',
        'The grant proved the approval anew, found none that counts, and attached nothing. Its comment on the issue says why.',
      ],
    ],
  ),
];
