import { createTwoFilesPatch } from 'diff';
import type { Reads } from '../text-file.ts';

/** A file that would be written: it is not there, or says otherwise. */
export interface FileDifference {
  readonly path: string;
  readonly text: string;
  readonly missing: boolean;
  /** Line by line. */
  readonly patch: string;
}

/** What of the wanted files is not as wanted. */
export async function fileDifferences(
  wanted: ReadonlyMap<string, string>,
  io: Reads,
): Promise<readonly FileDifference[]> {
  const differences: FileDifference[] = [];
  for (const [path, text] of wanted) {
    const present = await io.read(path);
    if (present === text) continue;
    const patch =
      present === undefined
        ? ''
        : createTwoFilesPatch(path, path, present, text, 'as it is', 'as init writes it', {
            context: 2,
          }).replace(/^Index: .*\n=+\n/, '');
    differences.push({ path, text, missing: present === undefined, patch });
  }
  return differences;
}
