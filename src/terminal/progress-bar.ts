/** A stream of the terminal, as far as progress needs it. */
export interface TerminalStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** The next piece of work begins. */
  step(what: string): void;
  /** The line goes: all is done, or something else is about to be printed. */
  done(): void;
}

const CLEAR = '\r\u001B[2K';
const WIDTH = 78;

/**
 * One line that says how far long work has come, and goes when it is done. Only where a person looks: a stream that is no terminal
 * gets nothing, so logs stay plain. It uses no colour, so NO_COLOR has nothing to turn off.
 */
export function progressOn(stream: TerminalStream, total: number): Progress {
  if (stream.isTTY !== true) return { step: () => undefined, done: () => undefined };
  let at = 0;
  return {
    step(what) {
      at += 1;
      // A file's name may hold anything, also what a terminal would obey.
      const safe = what.replace(/\p{C}/gu, '?');
      stream.write(`${CLEAR}${`${at} of ${total}: ${safe}`.slice(0, WIDTH)}`);
    },
    done() {
      if (at > 0) stream.write(CLEAR);
    },
  };
}
