import type { Reason } from '../../approval/refusal-reasons.ts';
import type { GrantOutcome } from '../../aws/backend.ts';
import type { Extension } from '../../request/extension.ts';
import type { ApprovedExtension } from './extension-verdict.ts';

/** What became of an extension at a grant, before anybody is told. */
export type SettledExtension = {
  /** As its file says; `undefined`: it cannot be read. */
  readonly extension: Extension | undefined;
  readonly number: number;
} & (
  | ({ readonly kind: 'granted' } & Pick<ApprovedExtension, 'base' | 'verdict'> &
      Pick<Extract<GrantOutcome, { kind: 'granted' }>, 'object' | 'principalArn'>)
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[]; readonly waiting: boolean }
  | { readonly kind: 'failed'; readonly outcome: Extract<GrantOutcome, { kind: 'failed' }> }
  | { readonly kind: 'revoked' }
);
