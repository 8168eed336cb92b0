import type { Checked } from '../terms/checked.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import { readPolicy } from '../policy/document/read-policy.ts';
import { readRequest } from '../request/file/request-file.ts';
import type { Request } from '../request/request.ts';
import type { ApprovalFacts, FileFacts } from './approval-facts.ts';

/** What lies on the default branch for a request, read strictly; `undefined` where the file's text was not read. */
export interface Filed {
  readonly request: Checked<Request> | undefined;
  readonly policy: Checked<PolicyDocument> | undefined;
}

/** For working out, before `verify`, what depends on it: the risk, how many must approve, the reviewer's view. */
export function readFiled({ files }: Pick<ApprovalFacts, 'files'>): Filed {
  const [request, policy] = [textOf(files.request), textOf(files.policy)];
  return {
    request: request === undefined ? undefined : readRequest(request),
    policy: policy === undefined ? undefined : readPolicy(policy),
  };
}

function textOf({ onMain }: FileFacts): string | undefined {
  if (!onMain.known || onMain.value === 'absent' || !onMain.value.text.known) return undefined;
  return onMain.value.text.value;
}
