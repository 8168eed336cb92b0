// src/action/: what the runner hands over becomes a command, and its result outputs; the only place that fails a run.
import type { Runner } from './step-runner.ts';

/** The action, and the only place that fails a run. What carries out commands is loaded once there is one to carry out. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    const name = runner.input('command', { required: true });
    const { carryOut } = await import('./run-command.ts');
    await carryOut(runner, name);
  } catch (error) {
    runner.fail(error instanceof Error ? error.message : String(error));
    if (error instanceof Error && error.stack) runner.log.debug(error.stack);
  }
}
