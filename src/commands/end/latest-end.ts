import type { GrantObject, Revocation } from '../../aws/backend.ts';

/**
 * How long a tombstone stays: until the latest end that anything merged of the request can give. That is the end of its window,
 * since nothing moves an end; a file that extends it would.
 */
export const revocationOf = ({ part, until }: Pick<GrantObject, 'part' | 'until'>): Revocation => ({
  part,
  until,
  latest: until,
});
