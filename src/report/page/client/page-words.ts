import { STATES, type State } from '../../../lifecycle/state.ts';
import type { Kind, Used } from '../row-filter.ts';
import { momentText } from '../time-text.ts';
import type { PageRequest } from '../page-types.ts';

/** The word that the state's label shows on GitHub: `in review`. */
export const stateWord = (state: State): string =>
  state === 'asked' ? 'asked' : STATES[state].label.replace(/^aws-jit: /, '');

export const USED_WORDS: Readonly<Record<Used, string>> = {
  all: 'all of it used',
  some: 'part of it used',
  never: 'never used',
  unknown: 'use not known',
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  request: 'approved one by one',
  use: 'use of a standing approval',
  'break-glass': 'use by break glass',
  unsigned: 'break glass, signed off by nobody',
  extended: 'extended',
  later: 'approved ahead of its start',
  escalated: 'told to further approvers',
};

/** Who has to do something next, for the states in which somebody has. */
export function waitsFor({ state, requester, from, standing, escalated }: PageRequest): string {
  switch (state) {
    case 'requested':
      return 'the draft, which the workflow makes';
    case 'asked':
      return `${requester}, who was asked a question`;
    case 'drafted':
      return escalated.length === 0
        ? 'a code owner, who approves or closes the pull request'
        : `a code owner, who approves or closes the pull request; further approvers were told at ${momentText(escalated.at(-1) ?? 0)} UTC`;
    case 'approved':
      return standing === undefined
        ? 'the grant, which the workflow makes, or further approvals'
        : 'another try, which the workflow makes: nobody has to decide';
    case 'failed':
      return 'another try: AWS did not accept the grant';
    case 'scheduled':
      return from === undefined ? 'its start' : `its start at ${momentText(from)} UTC`;
    case 'granted':
    case 'refused':
    case 'rejected':
    case 'cancelled':
    case 'lapsed':
    case 'expired':
    case 'revoked':
      return 'nobody';
  }
}
