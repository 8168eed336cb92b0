/**
 * Dependabot moves the pins: of this product in all workflows by one pull request, of other actions by one each. It waits a week, in which
 * a version that was taken over by somebody would be found out.
 *
 * @param uses `owner/repository@<40 hex>`
 */
export const dependabot = (
  uses: string,
): string => `# Proposes newer commits of the actions that the workflows name. What else a new version of aws-jit asks for (workflows,
# form, stacks) \`aws-jit upgrade\` writes and says; the first run of the new version says what is missing.
version: 2
updates:
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: weekly
    cooldown:
      default-days: 7
    groups:
      aws-jit:
        patterns: ['${uses.split('@')[0] ?? ''}']
`;
