import type { Config } from '../config/config.ts';
import type { Installation } from './installation.ts';
import type { Stack } from './stack-parameters.ts';

/** Something that no file can do: how a person does it, and how `deploy/setup.sh` does. */
export interface SetupStep {
  /** One line. */
  readonly title: string;
  /** What a person reads and types; its commands are indented by four. */
  readonly text: string;
  /** What the script does; empty: a person alone can. */
  readonly script: string;
}

export interface StepsFrom {
  readonly config: Config;
  readonly installation: Installation;
  readonly stacks: readonly Stack[];
  /** CODEOWNERS name a team. */
  readonly teamsOwn: boolean;
  /** Path → text. */
  readonly workflows: Readonly<Record<string, string>>;
  /** Paths of all that `init` writes, the configuration, CODEOWNERS and the script itself among them. */
  readonly written: readonly string[];
}
