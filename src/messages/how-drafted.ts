import { codeSpan, inlineText } from '../request/markdown.ts';

/** How the actions of a policy were chosen. */
export interface HowDrafted {
  /** As the configuration names it; `undefined`: by rules. */
  readonly model: string | undefined;
  /** What was left out or added, and why, in our own words. */
  readonly notes: readonly string[];
  /** What a model said of single actions: untrusted, since the text it read may have steered it. */
  readonly said: readonly { readonly action: string; readonly why: string }[];
}

const MOST_NOTES = 8;
const MOST_SAID = 12;
const LONGEST_WHY = 120;

/**
 * The end of a pull request's body. It stands in no file: the reviewer's view follows from request and policy alone, so that it
 * can be made again, and a model's words must not be among what an approval rests on.
 */
export function howDrafted({ model, notes, said }: HowDrafted): readonly string[] {
  return [
    model === undefined ? 'Drafted by rules, without a model.' : `Drafted with the model ${codeSpan(model)}.`,
    ...limited(notes, MOST_NOTES).map((note) => `- ${inlineText(note)}`),
    '',
    ...(said.length === 0
      ? []
      : [
          'The model says, and nothing checks it; it proves nothing and approves nothing:',
          ...limited(
            said.map(({ action, why }) => `${codeSpan(action)}: “${inlineText(why, LONGEST_WHY)}”`),
            MOST_SAID,
          ).map((line) => `- ${line}`),
          '',
        ]),
  ];
}

const limited = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`];
