import { STATES } from '../../src/lifecycle/state.ts';
import { isEventKind, type EventKind } from '../../src/report/event-data.ts';

/** What a line of the ledger says happened, in words: of a state what its label means, of the rest what was done. */
const OTHER: Readonly<Record<Exclude<EventKind, keyof typeof STATES>, string>> = {
  'edited-by-other': 'Somebody else edited the request',
  'extension-proposed': 'More time was asked for',
  'difference-proposed': 'More permissions were asked for, beside what is held',
  escalated: 'The next group was asked, since nobody had decided',
  revoking: 'Taking it back was begun',
  unrecorded: 'It could not be recorded in the audit bucket',
  recorded: 'It was recorded in the audit bucket',
  'to-sign-off': 'A pull request of record was opened: somebody has to look at this use',
  'signed-off': 'Somebody looked at this use, and signed it off',
  tampered: 'AWS held something that nobody had approved',
  usage: 'What was used of it was read from CloudTrail',
  'last-accesses': 'What IAM said was used last, read before the removal',
  slack: 'Told on Slack',
};

/** @param id of the event, which for Slack says what was told: `slack:granted:…`, `slack:ahead:ends-soon:…` */
export function eventWords(id: string, kind: string): string {
  if (kind === 'slack') return slackWords(id.replace(/^slack:/, ''));
  if (!isEventKind(kind)) return '';
  return headline(kind);
}

const headline = (kind: EventKind): string => (isState(kind) ? STATES[kind].headline : OTHER[kind]);
const isState = (kind: string): kind is keyof typeof STATES => Object.hasOwn(STATES, kind);

/** What is told ahead of time is given to Slack early, and taken off again once it no longer holds. */
const AHEAD: Readonly<Record<string, string>> = {
  undecided: 'a reminder, for when nobody decides',
  'ends-soon': 'the warning before the end',
  'begins-soon': 'the word that it begins soon',
};

function slackWords(id: string): string {
  const [what = '', of = ''] = id.split(':');
  if (what === 'thread') return 'The thread was begun';
  if (what === 'ahead') return `Left with Slack: ${AHEAD[of] ?? 'a message for later'}`;
  if (what === 'back') return `No longer needed: ${AHEAD[of] ?? 'a message for later'}`;
  return isEventKind(what) ? `Told in the thread: ${headline(what)}` : 'Told in the thread';
}
