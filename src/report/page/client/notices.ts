import type { PageData } from '../columns.ts';
import { box, counted, h, text } from './element.ts';

/** What the reader has to know before they believe anything below. */
export function drawNotices(data: PageData, shown: number): void {
  const { problems, moreProblems, months, name, synthetic } = data;
  const found = problems.length + moreProblems;
  box('notices').replaceChildren(
    ...(synthetic
      ? [
          h(
            'p',
            { class: 'notice' },
            h('strong', {}, 'Made up. '),
            'This history, or most of it, was generated to show the page. What is made up has no link.',
          ),
        ]
      : []),
    ...(found > 0
      ? [
          h(
            'details',
            { class: 'notice problems' },
            h(
              'summary',
              {},
              h('strong', {}, counted(found, 'problem')),
              ' in the ledger: what could not be read or believed is not in the figures',
            ),
            h(
              'ul',
              { class: 'plain-list' },
              ...problems.map(({ where, what }) => h('li', {}, h('code', {}, where), ' ', text(what))),
            ),
            moreProblems > 0 &&
              h(
                'p',
                {},
                `And ${counted(moreProblems, 'other', 'others')}. aws-jit report prints all of them.`,
              ),
          ),
        ]
      : []),
  );
  box('about').replaceChildren(
    h(
      'p',
      {},
      'What the machine recorded, not proof: anybody who can write to the repository can write the ledger that this page is made from. ',
      h('code', {}, 'aws-jit report --verify'),
      ' compares it with pull requests, reviews, CloudTrail and AWS.',
    ),
    h(
      'p',
      {},
      `${counted(shown, 'request')} in this file`,
      months.length === 0
        ? '.'
        : `; ${counted(
            months.reduce((sum, { requests }) => sum + requests, 0),
            'older one',
          )} in the folder older beside it.`,
      ' Made by ',
      text(name),
      months.length === 0
        ? '. This page asks no server for anything.'
        : '. This page asks for those files alone, when they are needed, and compares each with its digest.',
    ),
  );
}
