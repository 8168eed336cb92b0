import type { Request } from '../request/request.ts';
import { lastingText } from './lasting-text.ts';
import { principalText } from './principal-text.ts';
import { accessText } from './reviewing/reviewers-view.ts';
import type { StatusView } from './status-comment.ts';
import { ticketText } from '../request/ticket-link.ts';

/** What a request is, at a glance: the rows of the status comment. Names and numbers that were validated, and the ticket, escaped. */
export const requestFacts = (
  request: Request,
  ticketLink: string | undefined,
  pull?: number,
): StatusView['facts'] => [
  ['Access', `${accessText(request)} in ${where(request)}`],
  ['For', `${request.requester.login} as ${principalText(request.principal)}`],
  ['Duration', lastingText(request)],
  ...(request.ticket === undefined ? [] : [['Ticket', ticketText(request.ticket, ticketLink)] as const]),
  ...(pull === undefined ? [] : [['Pull request', `#${pull}`] as const]),
];

const where = ({ account, accountId, accounts }: Request): string =>
  accounts === undefined
    ? `**${account}** (${accountId})`
    : `**${accounts.length} accounts**: ${accounts.join(', ')}`;
