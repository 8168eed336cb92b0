import type { WorkflowSettings } from './workflow-settings.ts';

/**
 * This repository's own workflows: they run `./`, in the example account of its `aws-jit.yml`. An adopter's are written
 * with the roles of their account.
 */
export const OWN_WORKFLOWS: WorkflowSettings = {
  uses: './',
  runner: 'ubuntu-24.04',
  region: 'eu-west-1',
  granterRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-granter-123456789',
  revokerRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-revoker-123456789',
  readerRole: 'arn:aws:iam::111122223333:role/aws-jit/aws-jit-reader-123456789',
};
