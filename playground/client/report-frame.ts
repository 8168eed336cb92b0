import { h } from '../../src/report/page/client/element.ts';

/** As `report` would write it now. Alone in its frame: it has no part in this page's origin. */
export const reportPage = (): HTMLElement =>
  h(
    'section',
    { class: 'sheet bare' },
    h('h2', { class: 'unseen', tabindex: -1 }, 'Report'),
    h('iframe', {
      src: `report?colours=${document.documentElement.dataset['theme'] ?? 'system'}`,
      title: 'The report as it would be written now',
      sandbox: 'allow-scripts',
      class: 'report',
    }),
  );
