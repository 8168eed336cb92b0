import { OWN_WORKFLOWS } from '../workflows/settings.ts';
import { workflows } from '../workflows/workflows.ts';
import { writeGenerated, type FileIo } from './generated-files.ts';

/** `aws-jit workflows [--check]`: the workflows of this repository, from the source that an adopter's come from. */
export const writeWorkflows = (check: boolean, io: FileIo): Promise<0 | 1> =>
  writeGenerated(
    new Map(Object.entries(workflows(OWN_WORKFLOWS))),
    check,
    'Run aws-jit workflows, and commit the result.',
    io,
  );
