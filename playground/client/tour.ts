import { box, h } from '../../src/report/page/client/element.ts';
import { PRESETS } from './form-page.ts';
import { button } from './parts.ts';
import type { Desk, Here, State } from './page-state.ts';

/** Ten steps that lead through the whole loop. Each is ticked off when it has happened, whoever made it happen. */
interface TourStep {
  readonly title: string;
  readonly text: string;
  readonly where: Partial<Here>;
  readonly done: (state: State, noted: ReadonlySet<string>) => boolean;
  /** Does it instead of the reader. */
  readonly act?: (desk: Desk) => Promise<unknown>;
}

const live = (state: State) => state.aws.principals.flatMap(({ attached }) => attached);
const pull = (state: State): string | undefined => state.pulls.shown.at(-1)?.number.toString();
const issue = (state: State): string | undefined => state.issues.shown.at(-1)?.number.toString();
const merged = (state: State): boolean => state.pulls.shown.some((each) => each.state === 'merged');

const STEPS: readonly TourStep[] = [
  {
    title: 'alice asks',
    text: 'She fills in the form. It is made from aws-jit.yml, so it offers only what can be had.',
    where: { as: 'alice', place: 'ask' },
    done: ({ issues }) => issues.shown.length > 0,
    act: (desk) => desk.act({ do: 'file', as: 'alice', answers: PRESETS[0]?.answers }),
  },
  {
    title: 'The Action drafts',
    text: 'A run starts by itself. It has no AWS credentials; it writes a policy and opens a pull request. Read its log.',
    where: { place: 'runs' },
    done: ({ pulls }, noted) => pulls.shown.length > 0 && noted.has('saw-runs'),
  },
  {
    title: 'What alice is told',
    text: 'Her issue says what was drafted, who decides, and what she can do meanwhile.',
    where: { as: 'alice', place: 'issues' },
    done: (_, noted) => noted.has('read-issue'),
  },
  {
    title: 'mallory tries to merge it',
    text: 'She can write to the repository and owns nothing. GitHub refuses her, and if it did not, the grant would.',
    where: { as: 'mallory', place: 'pulls' },
    done: (state, noted) => noted.has('mallory-merges') || merged(state),
    act: (desk) => {
      desk.note('mallory-merges');
      return desk.act({ do: 'merge', as: 'mallory', number: Number(pull(desk.state) ?? 0) });
    },
  },
  {
    title: 'bob reads the draft',
    text: 'He is a code owner. Three files count: the request, the policy, and the policy in words.',
    where: { as: 'bob', place: 'pulls' },
    done: (state, noted) => noted.has('bob-reads') || merged(state),
  },
  {
    title: 'bob approves and merges',
    text: 'That is the approval. Nothing else is one: no label, no comment, no status.',
    where: { as: 'bob', place: 'pulls' },
    done: merged,
    act: async (desk) => {
      const number = Number(pull(desk.state) ?? 0);
      return (
        (await desk.act({ do: 'approve', as: 'bob', number })) && desk.act({ do: 'merge', as: 'bob', number })
      );
    },
  },
  {
    title: 'AWS has it',
    text: 'The merge started the grant. It proved the approval again, attached the policy and read it back.',
    where: { as: 'alice', place: 'aws' },
    done: (_, noted) => noted.has('was-live') && noted.has('saw-aws'),
  },
  {
    title: 'May alice?',
    text: 'Ask AWS whether alice may s3:GetObject. Then ask for s3:DeleteObject: nobody approved that.',
    where: { as: 'alice', place: 'aws' },
    done: (_, noted) => noted.has('can-yes'),
  },
  {
    title: 'Time passes',
    text: 'Press “To the end”. Nothing of ours runs meanwhile: AWS itself ends the access. Ask again.',
    where: { as: 'alice', place: 'aws' },
    done: (state, noted) => noted.has('was-over') || live(state).some(({ over }) => over),
    act: (desk) => desk.act({ do: 'wait', until: 'end' }),
  },
  {
    title: 'The sweep tidies up',
    text: 'In another hour the schedule runs: what is attached goes, alice is told, and the report has it all.',
    where: { as: 'alice', place: 'report' },
    done: (state, noted) => noted.has('was-over') && live(state).length === 0,
    act: (desk) => desk.act({ do: 'wait', until: 'hour' }),
  },
];

/** Notes what happens to be so now and is over later. */
export function notice(state: State, note: (what: string) => void): void {
  if (live(state).length > 0) note('was-live');
  if (live(state).some(({ over }) => over)) note('was-over');
}

export function drawTour(desk: Desk, noted: ReadonlySet<string>): void {
  const done = STEPS.map((step) => step.done(desk.state, noted));
  const next = done.indexOf(false);
  box('tour-count').textContent = `${done.filter(Boolean).length} of ${STEPS.length}`;
  box('steps').replaceChildren(
    ...STEPS.map((step, n) => {
      const { act } = step;
      const current = n === next;
      return h(
        'li',
        {
          'data-n': n + 1,
          class: done[n] === true ? 'done' : current ? 'current' : '',
          ...(current ? { 'aria-current': 'step' } : {}),
        },
        h('b', {}, step.title),
        done[n] === true && h('span', { class: 'unseen' }, ' (done)'),
        current && h('p', {}, step.text),
        current &&
          h(
            'div',
            { class: 'row' },
            button(
              'Take me there',
              () => {
                desk.go({ ...step.where, item: itemOf(step.where, desk.state) });
              },
              'main',
            ),
            act && button('Do it for me', () => void act(desk)),
          ),
      );
    }),
    ...(next < 0
      ? [
          h(
            'li',
            { class: 'current' },
            h('b', {}, 'That was all of it.'),
            h('p', {}, 'Now try to break it: load a scene, or be mallory.'),
          ),
        ]
      : []),
  );
}

const itemOf = ({ place }: Partial<Here>, state: State): string | undefined =>
  place === 'pulls' ? pull(state) : place === 'issues' ? issue(state) : undefined;
