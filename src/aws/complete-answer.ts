/** AWS left something out of an answer that its own model promises, or ended a listing in the middle. */
export class IncompleteAnswer extends Error {
  constructor(call: string, what: string) {
    super(
      `AWS's answer to ${call} has no ${what}. Nothing is decided on half an answer; the next run asks again.`,
    );
    this.name = 'IncompleteAnswer';
  }
}

export function given<T>(call: string, what: string, value: T | undefined): T {
  if (value === undefined) throw new IncompleteAnswer(call, what);
  return value;
}
