import { counted, h } from '../../src/report/page/client/element.ts';
import { get, post } from './asking.ts';
import { numberedText } from './numbered-text.ts';
import { button, confirmed, heading } from './parts.ts';
import type { Desk } from './page-state.ts';

/** `aws-jit.yml`, and what it would be told for; the outages besides. */
interface Mistake {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
  readonly line?: number;
}
interface Mistakes {
  readonly mistakes: readonly Mistake[];
}

export async function settingsPage(desk: Desk): Promise<HTMLElement> {
  const { text, owners, mistakes } = await get<Mistakes & { text: string; owners: readonly string[] }>(
    'configuration',
  );
  const { as } = desk.here;
  const owner = owners.includes(`@${as}`);
  const others = owners.filter((each) => each !== `@${as}`).join(' and ');
  const edited = numberedText('configuration', 'aws-jit.yml', 18, text, 'mistakes');
  const found = h('div', { role: 'status', id: 'mistakes' });
  const show = (all: Mistakes['mistakes']): void => {
    edited.mark(all.flatMap(({ line }) => line ?? []));
    found.replaceChildren(
      ...(all.length === 0 ? [h('p', { class: 'yes' }, 'No mistakes.')] : told(all, edited.goTo)),
    );
  };
  show(mistakes);
  let asking = 0;
  const check = (): void => {
    const mine = ++asking;
    void post<Mistakes>('check', { text: edited.value() }).then((answer) => {
      if (mine === asking) show(answer.mistakes);
    });
  };
  edited.field.addEventListener('input', check);
  // What was written before is still there, and the mistakes are to be its own.
  if (edited.value() !== text) check();
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
        asking += 1;
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

/** Every mistake, by line; each leads to its line. */
function told(all: readonly Mistake[], goTo: (line: number) => void): readonly HTMLElement[] {
  const lines = all.map(({ path = '', message, line }) =>
    h(
      'li',
      {},
      line !== undefined &&
        linked(`Line ${line}`, () => {
          goTo(line);
        }),
      line !== undefined && ': ',
      // Most begin with what they are about.
      path !== '' && !message.includes(path) && h('code', {}, path),
      path !== '' && !message.includes(path) && ': ',
      message,
    ),
  );
  return [
    h('p', { class: 'no' }, h('b', {}, counted(all.length, 'mistake'))),
    h('ul', { class: 'plain-list' }, ...lines),
    ...(all.every(({ code }) => code.startsWith('yaml'))
      ? [h('p', { class: 'quiet' }, 'What the keys say is looked at once the file can be read as YAML.')]
      : []),
  ];
}

function linked(text: string, work: () => void): HTMLButtonElement {
  const made = button(text, work);
  made.className = 'link';
  return made;
}
