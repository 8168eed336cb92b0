// src/terminal/: what a person types: the commands of the terminal and their options, by subject; each loads its work when it is called.
import { printable } from '../../text/printable.ts';
import { fileLines } from '../file-lines.ts';
import { progressOn } from '../progress-bar.ts';
import { readTextIfThere, writeText } from '../text-file.ts';

/** What every command of the terminal works with: files, streams, exit codes, and how options that repeat are read. */

/** 0 yes or done, 1 refused or findings, 2 bad usage or configuration. */
export type ExitCode = 0 | 1 | 2;
/** Makes a command's work the handler of its command, and its answer the exit code of the process. */
export type Exits = <A extends readonly unknown[]>(
  work: (...args: A) => Promise<ExitCode>,
) => (...args: A) => Promise<void>;

export const io = {
  read: readTextIfThere,
  stdout: (text: string) => void process.stdout.write(printable(text)),
  stderr: (text: string) => void process.stderr.write(printable(text)),
};
/** For what is answered line by line: a reader that is slow holds the work up, not its answers in memory. */
export const batchIo = {
  lines: fileLines,
  write: (text: string) =>
    new Promise<void>((resolve, reject) => {
      process.stdout.write(printable(text), (error) => {
        if (error) reject(error);
        else resolve();
      });
    }),
  stderr: io.stderr,
};
export const fileIo = { ...io, write: writeText };

export const progress = (total: number) => progressOn(process.stderr, total);

export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
