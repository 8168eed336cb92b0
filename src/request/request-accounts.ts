import { FIRST_PART, RequestPart } from '../terms/brand.ts';
import { requestPaths, type RequestPaths } from './file/request-path.ts';
import type { Request } from './request.ts';

/** More accounts cannot be named in one request, whatever the configuration says: each is approved, granted and told of. */
export const MOST_ACCOUNTS = 50;

/** What of a request its object in AWS is for: the account's place in the list. */
export const partOf = ({ account, accounts }: Pick<Request, 'account' | 'accounts'>): RequestPart =>
  accounts === undefined ? FIRST_PART : RequestPart.of(String(accounts.indexOf(account) + 1));

/** Where the files of each account are, which one pull request adds together. */
export const pathsOfAll = ({
  account,
  accounts = [account],
  createdAt,
  issue,
}: Pick<Request, 'account' | 'accounts' | 'createdAt' | 'issue'>): readonly RequestPaths[] =>
  accounts.map((each) => requestPaths({ account: each, createdAt, issue }));

/** The files of the other accounts. */
export const pathsBeside = (
  request: Pick<Request, 'account' | 'accounts' | 'createdAt' | 'issue'>,
): readonly string[] => {
  const own = requestPaths(request);
  return pathsOfAll(request)
    .filter(({ request: path }) => path !== own.request)
    .flatMap((paths) => Object.values(paths) as string[]);
};
