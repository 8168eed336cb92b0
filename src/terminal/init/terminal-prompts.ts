import { printable } from '../../text/printable.ts';
import { questionsOn, Stopped, type Streams } from '../signed-in/questions-in-terminal.ts';
import { Abandoned, type Prompts } from './setup-questions.ts';

/** The questions of a set-up, asked as every other command asks. Ctrl-C breaks off. */
export function terminalPrompts(
  streams: Streams = { input: process.stdin, output: process.stderr },
): Prompts {
  const questions = questionsOn(streams);
  return {
    text: ({ message, placeholder, proposed, wrong }) =>
      answered(
        questions.text(placeholder === undefined ? message : `${message} Such as ${placeholder}:`, {
          ...(proposed === undefined ? {} : { usual: proposed }),
          wrong,
        }),
      ),
    async choose<T extends string>(
      message: string,
      options: readonly { readonly value: T; readonly label: string }[],
    ) {
      const chosen = await answered(
        questions.one(
          message,
          options.map(({ label }) => ({ value: label })),
        ),
      );
      const option = options.find(({ label }) => label === chosen);
      if (option === undefined) throw new Error(`The answer ${chosen} was not offered.`);
      return option.value;
    },
    confirm: (message, yes) => answered(questions.yes(message, yes)),
    note(message) {
      streams.output.write(`${printable(message)}\n`);
    },
  };
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Stopped) throw new Abandoned('You broke off. Nothing was written.');
    throw error;
  }
}
