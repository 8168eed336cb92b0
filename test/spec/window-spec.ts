/** How long access lasts, and what is left of it in the policy that AWS reads. Seconds since 1970, all of them. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** From the merge, or the start that was asked for if that is later; to the approved time after the start, or after the merge where none was. */
export const windowOf = (mergedAt: number, lasts: number, start?: number): Span => ({
  from: start === undefined ? mergedAt : Math.max(start, mergedAt),
  until: (start ?? mergedAt) + lasts,
});
