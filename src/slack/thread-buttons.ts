import { STATES, type State } from '../lifecycle/state.ts';
import type { Happening } from '../messages/audience.ts';
import { button, type Block, type Button } from './slack-blocks.ts';
import type { Subject } from './thread-subject.ts';

/** Where a message leads. Each button opens a page of GitHub's; none decides anything. */

const files = ({ home, pull }: Subject): string => `${home}/pull/${pull ?? 0}/files`;

export function actions(subject: Subject, state: State, deciding: boolean): readonly Block[] {
  const { home, issue, pull } = subject;
  const buttons: Button[] = [];
  if (pull !== undefined && deciding)
    buttons.push(button('review', 'Review and decide', files(subject), 'primary'));
  buttons.push(button('issue', state === 'asked' ? 'Answer' : 'Open the request', `${home}/issues/${issue}`));
  if (STATES[state].over)
    buttons.push(button('again', 'Ask again', `${home}/issues/new?template=aws-access.yml`));
  return [{ type: 'actions', elements: buttons }];
}

/** One tap from the notification to where it is done. */
export function stepActions(subject: Subject, what: Happening): readonly Block[] {
  const { home, issue, pull } = subject;
  const proposal = subject.proposals?.get(what);
  if (proposal !== undefined)
    return [
      {
        type: 'actions',
        elements: [button('review', 'Review and decide', `${home}/pull/${proposal}/files`, 'primary')],
      },
    ];
  const review =
    pull !== undefined &&
    (what === 'drafted' || what === 'undecided' || what === 'escalated' || what === 'approved');
  const elements = review
    ? [button('review', 'Review and decide', files(subject), 'primary')]
    : what === 'asked'
      ? [button('issue', 'Answer', `${home}/issues/${issue}`)]
      : what === 'ends-soon' || what === 'expired' || what === 'lapsed'
        ? [button('again', 'Ask again', `${home}/issues/new?template=aws-access.yml`)]
        : [button('issue', 'Open the request', `${home}/issues/${issue}`)];
  return [{ type: 'actions', elements }];
}
