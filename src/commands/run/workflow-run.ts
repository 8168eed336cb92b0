// src/commands/run/: what every job shares: its run, configuration, accounts, filed requests, and the present head.
import type { Config } from '../../config/config.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { CallsLeft, GitHub } from '../../github/github-client.ts';
import type { IssueNow } from '../../github/batches/issues-now.ts';
import type { RunEvent } from '../../github/run-event.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import type { State } from '../../lifecycle/state.ts';
import type { RunDeadline } from './run-deadline.ts';
import type { Share } from './share-of-accounts.ts';

/** What a command of the action is given. Everything from outside comes through here. */
export interface WorkflowRun {
  readonly github: GitHub;
  /** What was left of this hour's calls when it was asked whether this run may give access; `undefined`: nobody has asked yet. */
  readonly callsLeft?: CallsLeft;
  readonly event: RunEvent;
  /** `https://github.com/o/r/actions/runs/1`, for people; the ledger keeps it. */
  readonly url: string;
  /** `https://github.com/o/r`. */
  readonly home: string;
  readonly id: string;
  readonly attempt: number;
  /** Commit this run was started for, and the ref. */
  readonly sha: string;
  readonly ref: string;
  /** `o/r/.github/workflows/aws-jit-grant.yml@refs/heads/main`: the workflow that started it, not one that it calls. */
  readonly workflow: string | undefined;
  readonly log: Log;
  /** The environment's AWS endpoint, obeyed only if the configuration names its host. */
  readonly endpoints: Endpoints;
  /** The job's own AWS credentials; `undefined`: the SDK finds them. */
  readonly aws: AwsCredentials | undefined;
  /** When it stops working and tells, and when it stops telling. */
  readonly deadline: RunDeadline;
  /** Where several jobs share the accounts out between them: which one this is. */
  readonly share?: Share | undefined;
  /** What was told of each request, for the job's summary: `tell` adds to it. */
  readonly told: Map<IssueNumber, Told>;
  /** Issues as they were read for what is being told now; see telling-queue.ts. */
  readonly seen: Map<IssueNumber, IssueNow>;
  /** Key of the model's service; only a job that drafts has one. */
  readonly modelKey: string | undefined;
  /** Bot token for Slack; `undefined`: this job has none. */
  readonly slackToken: string | undefined;
}

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** For whom something was done, and what is due next. */
export interface Told {
  /** Login of the requester. */
  readonly who: string;
  /** Markdown: the status comment's own line. */
  readonly next: string;
  /** What this run itself told, by the id of its event. What it finds in the ledger or in a comment may be forged; this is not. */
  readonly said: ReadonlyMap<string, Said>;
}

export interface Said {
  readonly event: LedgerEvent;
  /** Markdown of the comment; `undefined`: there was none. */
  readonly words: string | undefined;
}

export interface Endpoints {
  readonly aws: string | undefined;
  readonly openai: string | undefined;
  readonly slack: string | undefined;
}

export interface Log {
  info(message: string): void;
  /** Text of many lines, folded under a title. */
  group(title: string, text: string): void;
  /** An annotation: something a person should see. */
  warning(message: string, place?: Place): void;
  /** An annotation that a person must act on. */
  error(message: string, place?: Place): void;
}

/** Where an annotation is shown. */
export interface Place {
  readonly title: string;
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
}

/** What a command did, for the outputs and the job's summary. */
export interface Done {
  readonly issue: IssueNumber;
  readonly state: State | 'unchanged' | 'waiting';
  /** One plain sentence for the job's summary. */
  readonly note: string;
}

export interface CommandResult {
  readonly done: readonly Done[];
  /** Things that went wrong and that a later run tries again: they fail this run, so that somebody sees them. */
  readonly failures: readonly string[];
  /** What is wrong in AWS and no run can mend: these fail the run, too. */
  readonly alerts?: readonly string[];
  /** What is wrong with the configuration, and was gone round: these fail the run, too. */
  readonly mistakes?: readonly string[];
  /** Markdown of our own making, for the job's summary. */
  readonly summary?: string;
  /** Where the report was written, whether it may go to Pages, and what is told of it. */
  readonly report?: {
    readonly folder: string;
    readonly publish: boolean;
    /** Whether a job that may talk on Slack has a week to tell of. */
    readonly digest: boolean;
  };
  /** Why the command did not even look, and what does its work instead. */
  readonly instead?: string;
}

export type ActionCommand = (run: WorkflowRun) => Promise<CommandResult>;

/** The configuration on the default branch has mistakes: nothing can be decided until they are mended. */
export class ConfigurationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigurationError';
  }
}

export type { Config };
