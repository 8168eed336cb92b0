import {
  questionsText
} from "./chunk-Z5M34QGQ.js";
import {
  asked,
  askedBeside,
  tell
} from "./chunk-UHEEKRHV.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";

// src/commands/draft/ask-requester.ts
var roundOf = ({ bodyDigest, remarks = [] }) => `q${digestOf(JSON.stringify([bodyDigest, remarks.map(({ comment, text }) => [comment, text])])).slice(0, 12)}`;
var questionKey = (request) => `asked:${roundOf(request)}`;
function ask(context, issue, request, questions) {
  const words = asked(request.requester.login, questionsText(questions));
  return say(context, issue, "asked", words, roundOf(request), "Asked for more.", request.bodyDigest);
}
async function askBeside({ run, config }, request, questions, pull) {
  if (questions.length === 0) return;
  const words = askedBeside(request.requester.login, questionsText(questions), `#${pull}`);
  await announce(run.github, request.issue, questionKey(request), inTrial(words, config.trial));
}
async function say(context, issue, state, words, once, note, body = digestOf(issue.body), codes = [], facts = {}) {
  await tell(context.run, context.ledger, {
    issue,
    state,
    once,
    comment: words.comment,
    status: { next: words.next, facts: [], trial: context.config.trial },
    data: { ...facts, body, ...codes.length === 0 ? {} : { codes } }
  });
  return { issue: issue.number, state, note };
}

export {
  questionKey,
  ask,
  askBeside,
  say
};
