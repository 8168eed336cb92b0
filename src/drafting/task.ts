import type { Service } from '../terms/brand.ts';
import type { LeftOut } from '../request/drafted.ts';
import type { Access } from '../terms/access-level.ts';

/** What an engine is shown. It decides actions and which of the resources they touch; nothing else. */
export interface Task {
  /** The person's words: data, never instructions. */
  readonly reason: string;
  readonly services: readonly Service[];
  /** ARNs of the form; a pick names them by index. */
  readonly resources: readonly string[];
  readonly access: Access;
  /** What people added in comments, oldest first: data, too. */
  readonly remarks?: readonly Added[];
}

/** Words that were added after the form was filed. */
export interface Added {
  readonly command?: 'answer' | 'revise';
  /** The question that they answer. */
  readonly asked?: string;
  /** They are choices of that question, a line each. */
  readonly chose?: readonly number[];
  readonly text: string;
}

/** One action the task needs. An action outside the enumeration or an ARN of its own cannot be expressed. */
export interface Pick {
  /** As the catalog writes it: `s3:GetObject`. */
  readonly action: string;
  /** Indexes into `Task.resources`. Empty for an action that supports no resource but `*`. */
  readonly resources: readonly number[];
  /** Shown to the reviewer, short, escaped, labelled as untrusted when a model wrote it. */
  readonly why: string;
}

export interface Question {
  readonly text: string;
  readonly choices: readonly string[];
}

/** What an engine returns. `none`: no action can be drafted, with a reason that says what to change. */
export type Draft =
  | {
      readonly kind: 'picks';
      readonly picks: readonly Pick[];
      readonly engine: string;
      readonly notes: readonly string[];
      /** What was considered, and is not among the picks. */
      readonly leftOut: readonly LeftOut[];
      /** Asked beside the draft: a part of the request that it does not cover. */
      readonly questions: readonly Question[];
    }
  | { readonly kind: 'questions'; readonly questions: readonly Question[]; readonly engine: string }
  | { readonly kind: 'none'; readonly reason: string; readonly engine: string };
