import type { FileFacts, Read, TreeEntry } from './approval-facts.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

export interface CheckedFile {
  readonly reasons: readonly Reason[];
  /** The file's content, proved against its object id; `undefined` where it was not read or is no regular file. */
  readonly text: string | undefined;
}

/** git's mode of a regular file that is not executable. */
const REGULAR = '100644';
const KINDS: Readonly<Record<string, string>> = {
  '100755': 'an executable file',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
  '040000': 'a folder',
};

/**
 * A file of the request: a regular one, at its canonical path, the same object on main and on the merged head.
 * @param hasPull whether there is a pull request; without one there is no head, which is a reason of its own elsewhere.
 */
export function checkFile(file: FileFacts, expectedPath: string | undefined, hasPull: boolean): CheckedFile {
  const reasons: Reason[] = [];
  if (expectedPath !== undefined && file.path !== expectedPath) {
    reasons.push({
      code: 'path-differs',
      message: `${quoted(file.path)} is not the place of this request's file, which is ${expectedPath}. Only the canonical path counts: file a new issue.`,
    });
  }
  const main = entry(file.path, 'the default branch', file.onMain, reasons);
  const head = hasPull ? entry(file.path, "the pull request's head", file.onHead, reasons) : undefined;
  if (main && head && main.oid !== head.oid) {
    reasons.push({
      code: 'file-differs-from-head',
      message:
        `${file.path} on the default branch (${main.oid.slice(0, 12)}) is not what was approved in the pull request (${head.oid.slice(0, 12)}). ` +
        'These files are written once: file a new issue.',
    });
  }
  if (!main) return { reasons, text: undefined };
  if (!main.text.known) {
    reasons.push({
      code: 'file-unread',
      message: `${file.path} could not be read byte for byte: ${main.text.why}. The next run reads it again.`,
    });
    return { reasons, text: undefined };
  }
  return { reasons, text: main.text.value };
}

/** The regular file of one side; anything else is a reason. */
function entry(
  path: string,
  where: string,
  read: Read<TreeEntry | 'absent'>,
  reasons: Reason[],
): TreeEntry | undefined {
  if (!read.known) {
    reasons.push({
      code: 'file-unread',
      message: `${path} on ${where} could not be read: ${read.why}. The next run reads it again.`,
    });
    return undefined;
  }
  if (read.value === 'absent') {
    reasons.push({
      code: 'file-missing',
      message: `${path} is not on ${where}. All three files of a request must be there: file a new issue.`,
    });
    return undefined;
  }
  if (read.value.mode !== REGULAR) {
    reasons.push({
      code: 'file-not-regular',
      message: `${path} on ${where} is ${KINDS[read.value.mode] ?? `of mode ${quoted(read.value.mode)}`}, and only a regular file can be approved. File a new issue.`,
    });
    return undefined;
  }
  return read.value;
}
