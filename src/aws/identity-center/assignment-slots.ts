/**
 * Identity Center works on about ten assignments at a time for a whole organisation, and on one for an account ("Number of
 * IAM roles in the AWS account that can be updated at a time: 1"). What is asked for beyond that is refused, so it waits
 * here. One for all accounts of a run.
 */
export interface AssignmentSlots {
  /** Runs `work`, from the request to its end, when the account is free and there is a slot. First come, first served. */
  within<T>(account: string, work: () => Promise<T>): Promise<T>;
}

export function assignmentSlots(atOnce: number): AssignmentSlots {
  const busy = new Set<string>();
  const waiting: { readonly account: string; readonly start: () => void }[] = [];

  const startNext = (): void => {
    while (busy.size < atOnce) {
      const index = waiting.findIndex(({ account }) => !busy.has(account));
      const [next] = index < 0 ? [] : waiting.splice(index, 1);
      if (next === undefined) return;
      busy.add(next.account);
      next.start();
    }
  };

  return {
    async within(account, work) {
      await new Promise<void>((start) => {
        waiting.push({ account, start });
        startNext();
      });
      try {
        return await work();
      } finally {
        busy.delete(account);
        startNext();
      }
    },
  };
}
