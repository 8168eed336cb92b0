import { h } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { markdown } from './markdown-shown.ts';
import { andMore, button, empty, heading, moment, runPill } from './parts.ts';
import type { Desk, RunLine } from './page-state.ts';

/** The Actions tab: which job ran for which event, in which environment, and what it printed. */
const BY_HAND = ['grant', 'revoke', 'schedule', 'report', 'doctor'].map((name) => `aws-jit-${name}.yml`);

export function runsPage(desk: Desk): HTMLElement {
  const { runs } = desk.state;
  return h(
    'section',
    { class: 'sheet' },
    heading('Actions'),
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'quiet' }, `Start a workflow as ${desk.here.as}:`),
      ...BY_HAND.map((workflow) =>
        button(workflow.replace(/^aws-jit-|\.yml$/g, ''), () => void desk.act({ do: 'dispatch', workflow })),
      ),
    ),
    runs.shown.length === 0
      ? empty('No workflow has run yet. File a request, and come back.')
      : h(
          'div',
          { class: 'wide', tabindex: 0 },
          h(
            'table',
            { class: 'runs' },
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                ...['Ended', 'Job', 'For', 'Environment', 'At', 'Took'].map((head) =>
                  h('th', { scope: 'col' }, head),
                ),
              ),
            ),
            h('tbody', {}, ...runs.shown.map((run) => row(desk, run))),
          ),
        ),
    andMore(runs, 'runs'),
  );
}

function row(desk: Desk, run: RunLine): HTMLElement {
  const open = button(`${run.workflow} / ${run.job}`, () => {
    desk.go({ place: 'runs', item: String(run.id) });
  });
  open.classList.add('link');
  return h(
    'tr',
    {},
    h('td', { 'data-head': 'Ended' }, runPill(run)),
    h('td', { 'data-head': 'Job' }, open),
    h('td', { 'data-head': 'For' }, run.event),
    h('td', { 'data-head': 'Environment' }, run.environment ?? '–'),
    h('td', { class: 'whole', 'data-head': 'At' }, moment(run.at)),
    h('td', { class: 'whole', 'data-head': 'Took' }, run.seconds === 0 ? '–' : `${run.seconds.toFixed(1)} s`),
  );
}

export async function runPage(desk: Desk): Promise<HTMLElement> {
  const run = await get<RunLine & { log: string; summary: string }>(
    `runs/${encodeURIComponent(desk.here.item ?? '')}`,
  );
  return h(
    'section',
    { class: 'sheet' },
    heading(`${run.workflow} / ${run.job}`),
    h('p', { class: 'row' }, runPill(run), h('span', { class: 'quiet' }, `${run.event}, `, moment(run.at))),
    h(
      'dl',
      { class: 'facts' },
      h('dt', {}, 'File'),
      h('dd', {}, h('code', {}, run.file)),
      h('dt', {}, 'Environment'),
      h('dd', {}, run.environment ?? 'none'),
      h('dt', {}, 'Concurrency group'),
      h('dd', {}, run.group ?? 'none'),
    ),
    h('h3', {}, 'Log'),
    h('pre', { class: 'log', tabindex: 0 }, run.log === '' ? 'It has not begun.' : run.log),
    run.summary !== '' && h('h3', {}, 'Summary'),
    run.summary !== '' && h('div', { class: 'inset' }, markdown(run.summary)),
  );
}
