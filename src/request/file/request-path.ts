import { AccountName, IssueNumber } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';
import type { Request } from '../request.ts';

/** The three files of a request, which one pull request adds. */
export interface RequestPaths {
  readonly request: string;
  readonly policy: string;
  readonly review: string;
}

/** Which request a path belongs to, and as what. */
export interface RequestPath {
  readonly kind: keyof RequestPaths;
  readonly account: AccountName;
  /** UTC month of the issue's creation, `2026-11`. */
  readonly month: string;
  readonly issue: IssueNumber;
}

/** Where a request's files are. The account is in the path because CODEOWNERS routes by path only. */
export function requestPaths(request: Pick<Request, 'account' | 'createdAt' | 'issue'>): RequestPaths {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}`;
  return {
    request: `requests/${place}.yml`,
    policy: `policies/${place}.json`,
    review: `policies/${place}.md`,
  };
}

const PATH = /^(requests|policies)\/([a-z0-9-]+)\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.(yml|json|md)$/;

const KINDS: Readonly<Record<string, keyof RequestPaths>> = {
  'requests.yml': 'request',
  'policies.json': 'policy',
  'policies.md': 'review',
};

/** The inverse, for canonical paths only: `01042.yml`, `1042.yaml` and a month 13 are no request's. */
export function parseRequestPath(path: string): RequestPath | undefined {
  const match = PATH.exec(path);
  if (!match) return undefined;
  const [, folder = '', account = '', month = '', number = '', extension = ''] = match;
  const kind = KINDS[`${folder}.${extension}`];
  const issue = Number(number);
  if (!kind || !AccountName.is(account) || !IssueNumber.is(issue)) return undefined;
  return { kind, account, month, issue };
}
