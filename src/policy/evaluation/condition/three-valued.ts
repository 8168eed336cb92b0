/**
 * Whether something holds: yes, no, or `undefined` where it cannot be decided, because the policy or the request holds
 * what IAM would refuse or AWS does not document. What cannot be decided never allows and always denies: an Allow
 * statement applies when all of it is true, a Deny statement unless some of it is false.
 */
export type Verdict = boolean | undefined;

export function allOf<T>(items: Iterable<T>, judge: (item: T) => Verdict): Verdict {
  let all: Verdict = true;
  for (const item of items) {
    const one = judge(item);
    if (one === false) return false;
    if (one === undefined) all = undefined;
  }
  return all;
}

export function anyOf<T>(items: Iterable<T>, judge: (item: T) => Verdict): Verdict {
  let any: Verdict = false;
  for (const item of items) {
    const one = judge(item);
    if (one === true) return true;
    if (one === undefined) any = undefined;
  }
  return any;
}

export const not = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);
