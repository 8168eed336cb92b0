import { formatDuration } from '../terms/duration.ts';
import type { Request } from '../request/request.ts';
import { principalText } from './principal-text.ts';
import { accessText } from './reviewers-view.ts';
import type { StatusView } from './status-comment.ts';

/** What a request is, at a glance: the rows of the status comment. Names and numbers that were validated, no prose. */
export const requestFacts = (request: Request, pull?: number): StatusView['facts'] => [
  ['Access', `${accessText(request)} in **${request.account}** (${request.accountId})`],
  ['For', `${request.requester.login} as ${principalText(request.principal)}`],
  ['Duration', `${formatDuration(request.approvedDuration ?? request.duration)} from the merge`],
  ...(pull === undefined ? [] : [['Pull request', `#${pull}`] as const]),
];
