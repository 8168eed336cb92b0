import { confirm, isCancel, log, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { printable } from '../../text/printable.ts';
import { Abandoned, type Prompts } from './setup-questions.ts';

/** Questions in a terminal. Ctrl-C and Escape break off. */
export function terminalPrompts(
  streams: { readonly input?: Readable; readonly output?: Writable } = {},
): Prompts {
  const answered = async <T>(answer: Promise<T>): Promise<Exclude<T, symbol>> => {
    const given = await answer;
    if (isCancel(given)) throw new Abandoned('You broke off. Nothing was written.');
    return given as Exclude<T, symbol>;
  };
  return {
    text: ({ message, placeholder, proposed, wrong }) =>
      answered(
        text({
          ...streams,
          message: printable(message),
          ...(placeholder === undefined ? {} : { placeholder }),
          ...(proposed === undefined ? {} : { initialValue: proposed }),
          validate: (answer) => wrong(answer ?? ''),
        }),
      ),
    async choose<T extends string>(
      message: string,
      options: readonly { readonly value: T; readonly label: string }[],
    ) {
      const chosen = await answered(
        select<string>({
          ...streams,
          message: printable(message),
          options: options.map((each) => ({ ...each })),
        }),
      );
      const option = options.find(({ value }) => value === chosen);
      if (option === undefined) throw new Error(`The answer ${chosen} was not offered.`);
      return option.value;
    },
    confirm: (message, yes) =>
      answered(confirm({ ...streams, message: printable(message), initialValue: yes })),
    note(message) {
      log.info(printable(message), streams.output === undefined ? {} : { output: streams.output });
    },
  };
}
