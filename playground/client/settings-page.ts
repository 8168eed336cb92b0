import { h } from '../../src/report/page/client/element.ts';
import { get, post } from './asking.ts';
import { andMore, area, button, confirmed, empty, heading, moment, pill } from './parts.ts';
import type { Desk } from './page-state.ts';

/** What is written down: the ledger, the report, and aws-jit.yml. */
interface LedgerLine {
  readonly at?: string;
  readonly kind?: string;
  readonly by?: unknown;
}

export async function ledgerPage(desk: Desk): Promise<HTMLElement> {
  const { ledger } = desk.state;
  const page = h('section', { class: 'sheet' }, heading('Ledger'));
  if (ledger.shown.length === 0) {
    page.append(empty('Nothing is written down yet.'));
    return page;
  }
  const path = desk.here.item ?? ledger.shown[0] ?? '';
  const { text } = await get<{ text: string }>(`ledger?path=${encodeURIComponent(path)}`);
  const lines = text.split('\n').filter((line) => line !== '');
  page.append(
    h(
      'p',
      { class: 'quiet' },
      'What the machine did, on the branch aws-jit-ledger: for people, and never an authority.',
    ),
    h(
      'div',
      { class: 'row' },
      ...ledger.shown.map((each) => {
        const made = button(each.replace(/^events\//, ''), () => {
          desk.go({ item: each });
        });
        if (each === path) made.setAttribute('aria-current', 'true');
        return made;
      }),
    ),
    andMore(ledger, 'files') ?? '',
    h('ol', { class: 'events' }, ...lines.map(event)),
  );
  return page;
}

function event(line: string): HTMLElement {
  let read: LedgerLine = {};
  try {
    read = JSON.parse(line) as LedgerLine;
  } catch {
    // Shown as it is.
  }
  return h(
    'li',
    {},
    h(
      'details',
      { class: 'fold' },
      h(
        'summary',
        {},
        pill(read.kind ?? 'unreadable'),
        ' ',
        typeof read.at === 'string' ? moment(read.at) : '',
      ),
      h('pre', { tabindex: 0 }, h('code', {}, pretty(line))),
    ),
  );
}

function pretty(line: string): string {
  try {
    return JSON.stringify(JSON.parse(line), null, 2);
  } catch {
    return line;
  }
}

/** As `report` would write it now. Alone in its frame: it has no part in this page's origin. */
export const reportPage = (): HTMLElement =>
  h(
    'section',
    { class: 'sheet bare' },
    h('h2', { class: 'unseen', tabindex: -1 }, 'Report'),
    h('iframe', {
      src: 'report',
      title: 'The report as it would be written now',
      sandbox: 'allow-scripts',
      class: 'report',
    }),
  );

interface Mistakes {
  readonly mistakes: readonly { readonly path?: string; readonly message: string; readonly line?: number }[];
}

export async function settingsPage(desk: Desk): Promise<HTMLElement> {
  const { text, owners, mistakes } = await get<Mistakes & { text: string; owners: readonly string[] }>(
    'configuration',
  );
  const { as } = desk.here;
  const owner = owners.includes(`@${as}`);
  const others = owners.filter((each) => each !== `@${as}`).join(' and ');
  const edited = area('configuration', 'aws-jit.yml', 22, text);
  const found = h('div', { role: 'status', id: 'mistakes' });
  const show = (all: Mistakes['mistakes']): void => {
    found.replaceChildren(
      all.length === 0
        ? h('p', { class: 'yes' }, 'No mistakes.')
        : h(
            'ul',
            { class: 'plain-list no' },
            ...all.map(({ path, message, line }) =>
              h(
                'li',
                {},
                line === undefined ? '' : `line ${line}: `,
                path !== undefined && path !== '' && h('code', {}, path),
                ` ${message}`,
              ),
            ),
          ),
    );
  };
  show(mistakes);
  let asking = 0;
  edited.field.addEventListener('input', () => {
    const mine = ++asking;
    void post<Mistakes>('check', { text: edited.value() }).then((answer) => {
      if (mine === asking) show(answer.mistakes);
    });
  });
  const merge = async (): Promise<void> => {
    const { mistakes: wrong } = await post<Mistakes>('check', { text: edited.value() });
    const sure =
      wrong.length === 0 ||
      !owner ||
      (await confirmed(
        'This version has mistakes. With it nothing is drafted and nothing is granted until they are mended; what is live ends as written into it.',
        'Merge it with its mistakes',
      ));
    // What was refused is still there to be merged by somebody else.
    if (!sure || (!(await desk.act({ do: 'configure', as, text: edited.value() })) && !owner)) return;
    edited.clear();
    desk.go({});
  };
  return h(
    'section',
    { class: 'sheet' },
    heading('aws-jit.yml'),
    h(
      'p',
      { class: 'quiet' },
      'Mistakes show as you type, as they would in a pull request. Where the services are is not yours to say here: they are the stand-ins.',
    ),
    h(
      'p',
      {},
      owner
        ? `CODEOWNERS names ${owners.join(' and ')} for this file. Here ${as} merges it as if ${others} had approved the pull request.`
        : `CODEOWNERS names ${owners.join(' and ')} for this file, and not ${as}: GitHub’s rules refuse a merge. Be one of them to change it.`,
    ),
    edited.field,
    found,
    h(
      'div',
      { class: 'row' },
      button(`Merge this version as ${as}`, () => void merge(), owner ? 'main' : 'plain'),
      button('As it is on main', () => {
        edited.clear();
        show(mistakes);
      }),
    ),
    h('h3', {}, 'Outages'),
    h(
      'div',
      { class: 'row' },
      ...(['github', 'aws', 'slack'] as const).map((of) => {
        const down = desk.state.down.includes(of);
        return button(
          `${down ? 'End the outage of' : 'Take down'} ${{ github: 'GitHub', aws: 'AWS', slack: 'Slack' }[of]}`,
          () => void desk.act({ do: 'outage', of, ends: down }),
          down ? 'main' : 'danger',
        );
      }),
    ),
  );
}
