import { box, h } from '../../src/report/page/client/element.ts';
import { PRESETS } from './form-page.ts';
import { button, fold } from './parts.ts';
import { hashOf, type Desk, type Here, type State } from './page-state.ts';

/** Ten steps that lead through the whole loop. Each is ticked off when it has happened, whoever made it happen. */
interface TourStep {
  readonly title: string;
  readonly text: string;
  readonly where: Partial<Here>;
  /** The control that it speaks of, on that page. */
  readonly control?: string;
  /** Where its result is seen. */
  readonly result?: string;
  readonly done: (state: State, noted: ReadonlySet<string>) => boolean;
  /** It can no longer be done: the story has gone on without it, and it is not ticked off as if it had been seen. */
  readonly passed?: (state: State, noted: ReadonlySet<string>) => boolean;
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
    done: ({ pulls }, noted) => pulls.shown.length > 0 && noted.has('saw-log'),
  },
  {
    title: 'What alice is told',
    text: 'Her issue says what was drafted, who decides, and what she can do meanwhile.',
    where: { as: 'alice', place: 'issues' },
    done: (_, noted) => noted.has('read-issue'),
  },
  {
    title: 'mallory tries to merge it',
    text: 'She may write to the repository, as colleagues can, but CODEOWNERS does not name her. GitHub refuses the merge. Were she to get round GitHub, the grant proves the approval anew, and would give nothing.',
    where: { as: 'mallory', place: 'pulls' },
    control: '.deciding',
    result: '.deciding',
    done: (_, noted) => noted.has('mallory-merges'),
    passed: merged,
    act: (desk) => {
      desk.note('mallory-merges');
      return desk.act({ do: 'merge', as: 'mallory', number: Number(pull(desk.state) ?? 0) });
    },
  },
  {
    title: 'bob reads the draft',
    text: 'CODEOWNERS names him for these files, and he is not alice. Only such people can approve: not alice herself, not whoever has her access in AWS too, not whoever pushed to the draft, and no bot. Three files count: the request, the policy, and the policy in words.',
    where: { as: 'bob', place: 'pulls' },
    control: '.files',
    done: (_, noted) => noted.has('bob-reads'),
    passed: merged,
  },
  {
    title: 'bob approves and merges',
    text: 'That is the approval. Nothing else is one: no label, no comment, no status. One is enough here; aws-jit.yml can ask for more, and what is risky takes two.',
    where: { as: 'bob', place: 'pulls' },
    control: '.deciding',
    result: '.standing',
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
    text: 'The merge started the grant. It proved the approval again, attached the policy and read it back. The end is written into the policy, so AWS knows it.',
    where: { as: 'alice', place: 'aws' },
    done: (_, noted) => noted.has('was-live') && noted.has('saw-aws'),
  },
  {
    title: 'May alice?',
    text: 'Ask AWS whether alice may s3:GetObject. Then ask for s3:DeleteObject: nobody approved that.',
    where: { as: 'alice', place: 'aws' },
    control: '.box',
    done: (_, noted) => noted.has('can-yes') && noted.has('can-no'),
    passed: (_, noted) => noted.has('was-over'),
  },
  {
    title: 'Time passes',
    text: 'Press “To the end”. Nothing of ours runs meanwhile: AWS itself refuses every call from then on, to the second. Ask again. What it does not end: a session of Systems Manager that is open, a role that was assumed with it, data that was read. It ends earlier if the issue is closed, which anybody can who may write to the repository, or by /revoke; later only by an extension that is approved like this was.',
    where: { as: 'alice', place: 'aws' },
    done: (state, noted) => noted.has('was-over') || live(state).some(({ over }) => over),
    act: (desk) => desk.act({ do: 'wait', until: 'end' }),
  },
  {
    title: 'The sweep tidies up',
    text: 'The access is over already; this removes what is left of it. In another hour the schedule runs: what is attached goes, alice is told, and the report has it all.',
    where: { as: 'alice', place: 'report' },
    done: (state, noted) => noted.has('was-over') && live(state).length === 0,
    act: (desk) => desk.act({ do: 'wait', until: 'hour' }),
  },
];

/** What somebody should be able to say who has come to the end. */
const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  [
    'Who can approve?',
    'A code owner of the request’s files, by a review of that very version. GitHub’s rules here let nobody merge without one; an owner who then merges has approved by that too. Not the requester, not anybody who gets the access too, not whoever pushed to the draft, and no bot. Nothing but that is an approval.',
  ],
  [
    'What ends the access?',
    'AWS, at the time that is written into the policy, even if nothing here ever runs again. It does not end open sessions of Systems Manager or of assumed roles, and what was read stays read. Closing the issue or /revoke ends it before. The sweep only tidies away what has ended.',
  ],
  [
    'What can a hostile colleague not do?',
    'Get access, give it, widen it or make it last: whatever she writes as somebody with write access, the grant reads approvals from GitHub anew and gives what was approved. She can be a nuisance: spoil a draft, which must then be approved again, close what is open, or write to the ledger, so that the report is a record and not proof.',
  ],
];

/** Notes what happens to be so now and is over later. */
export function notice(state: State, note: (what: string) => void): void {
  if (live(state).length > 0) note('was-live');
  if (live(state).some(({ over }) => over)) note('was-over');
}

/** What the reader is led to: marked as long as they are there, and brought into view once. */
let pointed: { readonly hash: string; readonly selector: string; seen: boolean } | undefined;
export function pointOut(main: HTMLElement): void {
  if (pointed?.hash !== location.hash) {
    pointed = undefined;
    return;
  }
  const control = main.querySelector<HTMLElement>(pointed.selector);
  if (!control) return;
  control.classList.add('pointed');
  if (!pointed.seen) control.scrollIntoView({ block: 'center' });
  pointed.seen = true;
}

/** Goes where a step is, and to what of the page it is about. */
function lead(desk: Desk, where: TourStep['where'], selector: string | undefined): void {
  const to = { ...desk.here, ...where, item: itemOf(where, desk.state) };
  pointed = selector === undefined ? undefined : { hash: hashOf(to), selector, seen: false };
  desk.go(to);
}

/** @param anew begins with an empty company. */
export function drawTour(desk: Desk, noted: ReadonlySet<string>, anew: () => void): void {
  const { scene } = desk.state;
  if (scene !== undefined) {
    // What happened here is another story: its steps would be ticked off as if they had been seen.
    box('tour-count').textContent = '';
    box('steps').replaceChildren(
      h(
        'li',
        { class: 'current', 'data-n': '▸' },
        h('b', {}, `You are in a scene: ${scene}`),
        h('p', {}, 'The tour leads through one request from its beginning, with a company of its own.'),
        h('div', { class: 'row' }, button('Begin the tour', anew, 'main')),
      ),
    );
    return;
  }
  const done = STEPS.map((step) => step.done(desk.state, noted));
  const passed = STEPS.map((step, n) => done[n] !== true && step.passed?.(desk.state, noted) === true);
  const next = STEPS.findIndex((_, n) => done[n] !== true && passed[n] !== true);
  box('tour-count').textContent = `${done.filter(Boolean).length} of ${STEPS.length}`;
  box('steps').replaceChildren(
    ...STEPS.map((step, n) => {
      const { act } = step;
      const current = n === next;
      return h(
        'li',
        {
          'data-n': n + 1,
          class: done[n] === true ? 'done' : passed[n] === true ? 'passed' : current ? 'current' : '',
          ...(current ? { 'aria-current': 'step' } : {}),
        },
        h('b', {}, step.title),
        done[n] === true && h('span', { class: 'unseen' }, ' (done)'),
        passed[n] === true && h('span', { class: 'unseen' }, ' (left out)'),
        current && h('p', {}, step.text),
        current &&
          h(
            'div',
            { class: 'row' },
            button(
              'Take me there',
              () => {
                lead(desk, step.where, step.control);
              },
              'main',
            ),
            act &&
              button('Do it for me', () => {
                if (step.result !== undefined) lead(desk, step.where, step.result);
                void act(desk);
              }),
          ),
      );
    }),
    ...(next < 0
      ? [
          h(
            'li',
            { class: 'current', 'data-n': '✓' },
            h('b', {}, 'That was all of it.'),
            h('p', {}, 'Can you say it in your own words? Then unfold what is so.'),
            ...QUESTIONS.map(([question, answer]) => fold(question, question, false, h('p', {}, answer))),
            h('p', {}, 'Now try to break it: load a scene, or be mallory.'),
          ),
        ]
      : []),
  );
}

const itemOf = ({ place }: Partial<Here>, state: State): string | undefined =>
  place === 'pulls'
    ? pull(state)
    : place === 'issues'
      ? issue(state)
      : place === 'runs'
        ? state.runs.shown.at(-1)?.id.toString()
        : undefined;
