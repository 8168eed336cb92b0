// src/lifecycle/: the states of a request, their transitions, labels and words; pure.
/**
 * The life of a request, in one table: the states, how they follow each other, and the label and words each shows.
 * Every command, message and page reads this table.
 */
export const STATES = {
  requested: { label: 'aws-jit: requested', colour: 'ededed', over: false, headline: 'Request received' },
  asked: {
    label: 'aws-jit: your turn',
    colour: 'fbca04',
    over: false,
    headline: "Waiting for the requester's answer",
  },
  drafted: { label: 'aws-jit: in review', colour: '1d76db', over: false, headline: 'Waiting for approval' },
  approved: {
    label: 'aws-jit: approved',
    colour: '0e8a16',
    over: false,
    headline: 'Merged, not granted yet',
  },
  scheduled: {
    label: 'aws-jit: scheduled',
    colour: 'c2e0c6',
    over: false,
    headline: 'Approved, begins later',
  },
  granted: { label: 'aws-jit: granted', colour: '0e8a16', over: false, headline: 'Access is live' },
  failed: {
    label: 'aws-jit: failed',
    colour: 'd93f0b',
    over: false,
    headline: 'AWS did not accept the grant',
  },
  refused: { label: 'aws-jit: refused', colour: 'b60205', over: true, headline: 'Refused' },
  rejected: { label: 'aws-jit: rejected', colour: 'b60205', over: true, headline: 'Rejected by a reviewer' },
  cancelled: { label: 'aws-jit: cancelled', colour: 'cccccc', over: true, headline: 'Cancelled' },
  lapsed: { label: 'aws-jit: lapsed', colour: 'cccccc', over: true, headline: 'Lapsed: its time ran out' },
  expired: { label: 'aws-jit: expired', colour: 'cccccc', over: true, headline: 'Access has ended' },
  revoked: { label: 'aws-jit: revoked', colour: 'cccccc', over: true, headline: 'Access was taken back' },
} as const satisfies Record<string, StateView>;

interface StateView {
  /** GitHub label; shows the state, authorises nothing. */
  readonly label: string;
  readonly colour: string;
  /** Over: the issue is closed. */
  readonly over: boolean;
  readonly headline: string;
}

export type State = keyof typeof STATES;

/** What may follow what. `drafted → drafted` is a revision. */
export const TRANSITIONS: Readonly<Record<State, readonly State[]>> = {
  requested: ['asked', 'drafted', 'refused', 'cancelled', 'lapsed'],
  asked: ['asked', 'drafted', 'refused', 'cancelled', 'lapsed'],
  drafted: ['drafted', 'asked', 'approved', 'refused', 'rejected', 'cancelled', 'lapsed'],
  approved: ['scheduled', 'granted', 'failed', 'refused', 'cancelled', 'revoked', 'lapsed'],
  granted: ['granted', 'expired', 'revoked'],
  // Until it begins AWS refuses it; whoever took it back, or the daily watch, ends it before.
  scheduled: ['granted', 'expired', 'revoked'],
  failed: ['scheduled', 'granted', 'failed', 'refused', 'cancelled', 'revoked', 'lapsed'],
  refused: ['asked', 'drafted', 'refused'],
  rejected: [],
  cancelled: [],
  lapsed: [],
  expired: [],
  revoked: [],
};

/** AWS holds an object of it, which gives access now or from its start on. */
export const isGiven = (state: State | undefined): boolean => state === 'granted' || state === 'scheduled';
