import { PINNED, type PinnedActions } from './pinned.ts';

/**
 * What a repository's workflows depend on. Roles, Region and runner are literals on the default branch, since a person with
 * write access can change variables but not these files.
 */
export interface WorkflowSettings {
  /** `./` here; `owner/repository@<40 hex> # v1.2.3` for an adopter. */
  readonly uses: string;
  readonly runner: string;
  readonly region: string;
  readonly granterRole: string;
  readonly revokerRole: string;
  /** Changes nothing in AWS. */
  readonly readerRole: string;
  /**
   * Client id of a GitHub App with Members: read, where teams are code owners or may ask; its key is the secret
   * `AWS_JIT_APP_KEY` of the environment `aws-jit-grant`.
   */
  readonly appClientId?: string;
  /** `requesters` name a team: drafting asks the App as well, whose key is then also a secret of `aws-jit-draft`. */
  readonly teamsAsk?: boolean;
  /**
   * Jobs that share the accounts out between them, where there are more than `max_accounts_per_job`; one by default. Each
   * job waits for its own share only.
   */
  readonly jobs?: number;
  /** A model helps with drafting: its key is the secret `OPENAI_API_KEY` of the environment `aws-jit-draft`. */
  readonly model?: boolean;
  /** Actions of others that the repository has at later commits than this version knows (action-pins.ts). */
  readonly pinned?: Partial<PinnedActions>;
}

/** Where the workflows call an action of others. */
export const pinOf = ({ pinned }: WorkflowSettings, name: keyof PinnedActions): string =>
  pinned?.[name] ?? PINNED[name];

/** This repository, which runs its own `./`. */
export const isOwn = ({ uses }: WorkflowSettings): boolean => uses === './';
