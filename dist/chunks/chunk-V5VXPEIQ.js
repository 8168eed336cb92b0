
// src/aws/complete-answer.ts
var IncompleteAnswer = class extends Error {
  constructor(call, what) {
    super(
      `AWS's answer to ${call} has no ${what}. Nothing is decided on half an answer; the next run asks again.`
    );
    this.name = "IncompleteAnswer";
  }
};
function given(call, what, value) {
  if (value === void 0) throw new IncompleteAnswer(call, what);
  return value;
}

export {
  given
};
