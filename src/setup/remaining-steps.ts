import { SETUP_SCRIPT } from './repository-files.ts';
import type { SetupStep } from './setup-step.ts';

/** What no file can do, numbered, as it is told in a terminal. */
export const remainingSteps = (steps: readonly SetupStep[]): string =>
  `To be done by hand, or step by step by the script with these commands, which looks first, says what it would do, and asks:

    bash ${SETUP_SCRIPT}

${steps.map(({ title, text }, index) => `${String(index + 1).padStart(2)}. ${indented(`${title}\n${text}`)}\n`).join('\n')}`;

const indented = (text: string): string => text.replaceAll('\n', '\n    ').replace(/(?<! ) +$/gm, '');
