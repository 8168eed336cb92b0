import { readAnyPolicy } from '../../policy/document/read-policy.ts';
import { serialiseAny } from '../../policy/document/serialise-policy.ts';
import { stampAny } from '../../policy/stamp.ts';
import type { Problem } from '../../terms/checked.ts';
import { readNamed } from '../text-file.ts';
import { readTime, TIME_HELP } from '../time-argument.ts';

/** What the command needs of its surroundings. */
export interface StampIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
}

export interface StampArguments {
  readonly file: string;
  /** As it was typed. */
  readonly expires: string;
}

/**
 * `aws-jit stamp POLICY.json --expires TIME`: writes the policy to standard output with each Allow ended at that time,
 * just as a grant attaches it.
 *
 * @returns 0; 1 when the policy is refused; 2 when the time cannot be read. Throws `Unusable` where there is no file to read.
 */
export async function runStamp({ file, expires }: StampArguments, io: StampIo): Promise<0 | 1 | 2> {
  const until = readTime(expires);
  if (until === undefined) {
    io.stderr(`stamp: --expires ${JSON.stringify(expires)} is no time. ${TIME_HELP}\n`);
    return 2;
  }
  const policy = readAnyPolicy(await readNamed(file, io));
  if (!policy.ok) return refuse(file, policy.problems, io);
  const { value, lineOf } = policy.value;
  const stamped = stampAny(value, until);
  if (!stamped.ok) {
    return refuse(
      file,
      stamped.problems.map((one) => ({ ...one, line: lineOf(one.path) })),
      io,
    );
  }
  io.stdout(serialiseAny(stamped.value));
  return 0;
}

function refuse(file: string, problems: readonly Problem[], io: StampIo): 1 {
  for (const { code, path, message, line } of problems) {
    io.stderr(
      `${file}${line === undefined ? '' : `:${line}`}: ${code} ${path === '' ? '' : `${path}: `}${message}\n`,
    );
  }
  return 1;
}
