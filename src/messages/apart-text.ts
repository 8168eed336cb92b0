import type { Apart } from '../drafting/grounded-draft.ts';
import { codeSpan, inlineText } from '../text/markdown.ts';
import type { StatusView } from './status-comment.ts';

/** Over what has nothing to do with the rest of a request: in the reviewer's view, the pull request and the issue. */
export const APART_HEADING = 'Apart from the rest of the request';

/** A Markdown list: of each such wish its words, and whether it is in the policy. */
export const apartLines = (apart: readonly Apart[]): readonly string[] =>
  apart.map(({ words, actions, asked }) => {
    const ids = actions.map((id) => codeSpan(id)).join(', ');
    return asked
      ? `- “${inlineText(words)}” takes ${ids}, which is **not in the policy**: it changes something, and has nothing to do with the rest. The requester was asked whether it is meant.`
      : `- “${inlineText(words)}” takes ${ids}, which is in the policy and has nothing to do with the rest.`;
  });

/** The same as rows of the status. */
export const apartFacts = (apart: readonly Apart[]): StatusView['facts'] =>
  apart.map(({ words, actions, asked }) => [
    APART_HEADING,
    `“${inlineText(words)}” (${actions.map((id) => codeSpan(id)).join(', ')}): ${asked ? 'not in the draft until you say that it is meant' : 'in the draft'}`,
  ]);
