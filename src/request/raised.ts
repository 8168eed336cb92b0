import type { AccessLevel } from '../terms/access-level.ts';
import type { Service } from '../terms/brand.ts';

/** What an answer of the requester asked for beyond the form. */
export type Raised =
  | {
      /** Database id of the comment. */
      readonly comment: number;
      readonly service: Service;
      readonly from: AccessLevel;
      readonly to: AccessLevel;
    }
  | { readonly comment: number; readonly resource: string };
