import { revealHidden } from '../../text/hidden-text.ts';
import { printable } from '../../text/printable.ts';

/** Somebody pressed Ctrl-C, or closed the input, where they were asked. */
export class Stopped extends Error {
  constructor() {
    super('Stopped.');
    this.name = 'Stopped';
  }
}

export interface Choice {
  /** What is answered, and shown. */
  readonly value: string;
  readonly about?: string | undefined;
}

/** Asking a person. Every method throws Stopped where they do not answer. */
export interface Questions {
  /** @param wrong says what is wrong with an answer; `undefined`: nothing */
  text(
    message: string,
    options?: { readonly usual?: string; readonly wrong?: (answer: string) => string | undefined },
  ): Promise<string>;
  one(message: string, choices: readonly Choice[], usual?: string): Promise<string>;
  several(message: string, choices: readonly Choice[]): Promise<readonly string[]>;
  yes(message: string, usual: boolean): Promise<boolean>;
}

export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Lines of a list at a time. */
const PAGE = 12;

/** The questions of the library, which is loaded when the first one is asked. */
export function questionsOn(streams: Streams): Questions {
  const library = () => import('@inquirer/prompts');
  const shown = ({ value, about }: Choice) => ({
    value,
    name: seen(value),
    ...(about === undefined || about === '' ? {} : { description: seen(about) }),
  });
  return {
    async text(message, { usual, wrong } = {}) {
      const { input } = await library();
      return answered(
        input(
          {
            message: seen(message),
            ...(usual === undefined ? {} : { default: usual }),
            validate: (answer) => wrong?.(answer) ?? true,
          },
          streams,
        ),
      );
    },
    async one(message, choices, usual) {
      const { select } = await library();
      return answered(
        select(
          {
            message: seen(message),
            choices: choices.map(shown),
            pageSize: PAGE,
            ...(usual === undefined ? {} : { default: usual }),
          },
          streams,
        ),
      );
    },
    async several(message, choices) {
      const { checkbox } = await library();
      return answered(
        checkbox(
          { message: seen(message), choices: choices.map(shown), pageSize: PAGE, required: true },
          streams,
        ),
      );
    },
    async yes(message, usual) {
      const { confirm } = await library();
      return answered(confirm({ message: seen(message), default: usual }, streams));
    },
  };
}

/** Names and descriptions are somebody's text. */
const seen = (text: string): string => printable(revealHidden(text).replace(/\s+/g, ' '));

async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name))
      throw new Stopped();
    throw error;
  }
}
