import type { State } from '../lifecycle/state.ts';

/** What people are told of: each state as a request reaches it, and what happens beside the states. */
export type Happening =
  | State
  | 'undecided'
  | 'escalated'
  | 'extension-proposed'
  | 'difference-proposed'
  | 'begins-soon'
  | 'ends-soon'
  | 'tampered'
  | 'edited-by-other';

export type Role = 'requester' | 'approvers';

export interface Audience {
  /** When it comes, for the documentation. */
  readonly when: string;
  /** Whom a new comment on the issue mentions; `undefined`: there is none, the status comment says it. */
  readonly comment: readonly Role[] | undefined;
  /** Whom the message in the request's thread on Slack mentions; `undefined`: there is none. */
  readonly slack: readonly Role[] | undefined;
}

/**
 * Who is told where, in one table: the messages follow it, docs/slack.md shows it, and a test holds both to it. GitHub itself
 * notifies code owners of a pull request, and whoever follows an issue of its comments; that is not repeated here.
 */
export const AUDIENCE: Readonly<Record<Happening, Audience>> = {
  requested: {
    when: 'The form is filed; the draft follows in the same run',
    comment: undefined,
    slack: undefined,
  },
  asked: {
    when: 'The form has mistakes, or its words do not say enough',
    comment: ['requester'],
    slack: ['requester'],
  },
  drafted: {
    when: 'The pull request is open, or was drafted anew',
    comment: undefined,
    slack: ['approvers'],
  },
  undecided: {
    when: 'Nobody has decided within `slack.remind_after`',
    comment: undefined,
    slack: ['approvers'],
  },
  escalated: {
    when: 'Nobody has decided within `approval.escalate_after`: to the next group of `approval.escalation`',
    comment: undefined,
    slack: ['approvers'],
  },
  approved: {
    when: 'It is merged, and something is missing before it can be granted',
    comment: ['requester'],
    slack: ['requester', 'approvers'],
  },
  scheduled: {
    when: 'AWS confirms that the access is there, and it begins later',
    comment: ['requester'],
    slack: ['requester'],
  },
  'begins-soon': { when: 'An hour before it begins', comment: undefined, slack: ['requester'] },
  granted: { when: 'AWS confirms that the access is there', comment: ['requester'], slack: ['requester'] },
  failed: { when: 'AWS did not accept the grant', comment: ['requester'], slack: ['requester'] },
  refused: {
    when: 'The guardrails or the check at the grant refuse it',
    comment: ['requester'],
    slack: ['requester'],
  },
  rejected: { when: 'A reviewer closed the pull request', comment: ['requester'], slack: ['requester'] },
  cancelled: { when: 'The issue was closed before a grant', comment: undefined, slack: [] },
  lapsed: {
    when: 'Nobody decided in time, or the window passed',
    comment: ['requester'],
    slack: ['requester'],
  },
  'extension-proposed': {
    when: '`/extend`: a pull request asks for more time',
    comment: ['requester'],
    slack: ['approvers'],
  },
  'difference-proposed': {
    when: '`/revise` while it is live: a pull request asks for more',
    comment: ['requester'],
    slack: ['approvers'],
  },
  'ends-soon': { when: '`warn_before` the end of the access', comment: undefined, slack: ['requester'] },
  expired: { when: 'AWS confirms that the access is gone', comment: ['requester'], slack: ['requester'] },
  revoked: {
    when: 'It was taken back before its end; after *tampered*, which says so, without a comment of its own',
    comment: ['requester'],
    slack: ['requester'],
  },
  tampered: {
    when: 'AWS holds what nobody approved',
    comment: ['requester', 'approvers'],
    slack: ['requester', 'approvers'],
  },
  'edited-by-other': {
    when: 'Somebody else edited the issue',
    comment: ['requester'],
    slack: ['requester'],
  },
};

/** A pull request of its own asks for more of what is live. */
export const isProposal = (what: Happening): boolean =>
  what === 'extension-proposed' || what === 'difference-proposed';

export const isHappening = (kind: string): kind is Happening => Object.hasOwn(AUDIENCE, kind);
