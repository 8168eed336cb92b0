import { h } from '../../src/report/page/client/element.ts';
import { post, Refused } from './asking.ts';
import { fold, heading, pill, when } from './parts.ts';
import { LOGINS, type Attached, type Desk, type Login } from './page-state.ts';

/** The AWS account: who holds what until when, and the question whether somebody may. */
const asked: { as: Login; action: string; resource: string } = {
  as: 'alice',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv',
};
/** The last answer, kept while the page draws itself anew; of another company it is none. */
let answered: { readonly good: boolean; readonly text: string; readonly company: number } | undefined;

export function awsPage(desk: Desk): HTMLElement {
  const { aws } = desk.state;
  return h(
    'section',
    { class: 'sheet' },
    heading(`AWS account ${aws.account}`),
    can(desk),
    h('h3', {}, 'Who holds what'),
    h(
      'ul',
      { class: 'list' },
      ...aws.principals.map(({ login, kind, name, attached }) =>
        h(
          'li',
          { class: 'column' },
          h(
            'div',
            {},
            h('b', {}, `${kind} ${name}`),
            name !== login && h('span', { class: 'quiet' }, ` ${login}`),
          ),
          attached.length === 0
            ? h('p', { class: 'quiet' }, 'Nothing is attached.')
            : h('div', {}, ...attached.map(held)),
        ),
      ),
    ),
    aws.tombstones.length > 0 && h('h3', {}, 'Tombstones: what was taken back and cannot come again'),
    ...aws.tombstones.map((arn) => h('p', {}, h('code', {}, arn))),
  );
}

const held = ({ arn, name, begins, until, over, document }: Attached): HTMLElement =>
  fold(
    `held-${arn}`,
    h(
      'span',
      {},
      h('code', {}, name),
      ' ',
      until === undefined
        ? pill('open', 'without an end')
        : over
          ? pill('closed', `ended ${when(until)}: allows nothing`)
          : begins === undefined
            ? pill('granted', `until ${when(until)}`)
            : pill('scheduled', `from ${when(begins)} until ${when(until)}`),
    ),
    false,
    h('pre', { tabindex: 0 }, h('code', {}, document)),
  );

function can(desk: Desk): HTMLElement {
  const who = h('select', { id: 'can-who' }, ...LOGINS.map((login) => h('option', { value: login }, login)));
  who.value = asked.as;
  const action = h('input', { id: 'can-action', spellcheck: 'false', value: asked.action, maxlength: 120 });
  const resource = h('input', {
    id: 'can-resource',
    spellcheck: 'false',
    value: asked.resource,
    maxlength: 2000,
  });
  const answer = h('p', { class: 'answer', role: 'status', id: 'can-answer' });
  if (answered?.company !== desk.state.company) answered = undefined;
  const show = (): void => {
    answer.textContent = answered?.text ?? '';
    answer.className = `answer ${answered === undefined ? '' : answered.good ? 'yes' : 'no'}`;
  };
  show();
  const remember = (): void => {
    asked.as = LOGINS.find((login) => login === who.value) ?? 'alice';
    asked.action = action.value.trim();
    asked.resource = resource.value.trim();
  };
  for (const field of [who, action, resource])
    field.addEventListener('input', () => {
      remember();
      // It answered another question.
      answered = undefined;
      show();
    });
  const form = h(
    'form',
    { class: 'can', autocomplete: 'off', 'aria-label': 'May somebody do something?' },
    h('label', { class: 'field short' }, h('span', {}, 'May'), who),
    h('label', { class: 'field short' }, h('span', {}, 'do'), action),
    h('label', { class: 'field' }, h('span', {}, 'on'), resource),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    void ask(desk).then(() => {
      show();
    });
  });
  const use = h('button', { type: 'button', class: 'plain', id: 'can-use' }, `Do it as ${desk.here.as}`);
  use.addEventListener('click', () => {
    remember();
    void desk.act({ do: 'use', action: asked.action, resource: asked.resource });
  });
  // Side by side on a row of their own, however wide the page is.
  form.append(h('div', { class: 'row' }, h('button', { type: 'submit', class: 'main' }, 'Ask AWS'), use));
  return h('section', { class: 'box', 'aria-label': 'Can' }, form, answer);
}

async function ask({ state, ...desk }: Desk): Promise<void> {
  const { as, action, resource } = asked;
  const { company } = state;
  const at = `Asked at ${when(state.now)} UTC.`;
  try {
    const { decision, until, why } = await post<{ decision: string; until?: string; why?: string }>(
      'can',
      asked,
    );
    const good = decision === 'allowed';
    desk.note(good ? 'can-yes' : 'can-no');
    const question = `${as}, ${action} on ${resource}`;
    answered = {
      company,
      good,
      text: good
        ? `Yes: ${question}${until === undefined ? '' : `, until ${when(until)} UTC`}. ${at}`
        : `No: ${question}. ${why === undefined ? '' : `${why} `}${at}`,
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    answered = { company, good: false, text: error.message };
  }
}
