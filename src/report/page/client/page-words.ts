import { STATES, type State } from '../../../lifecycle/state.ts';
import type { Used } from '../row-filter.ts';
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

/** Who has to do something next, for the states in which somebody has. */
export function waitsFor({ state, requester, from }: PageRequest): string {
  switch (state) {
    case 'requested':
      return 'the draft, which the workflow makes';
    case 'asked':
      return `${requester}, who was asked a question`;
    case 'drafted':
      return 'a code owner, who approves or closes the pull request';
    case 'approved':
      return 'the grant, which the workflow makes, or further approvals';
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
