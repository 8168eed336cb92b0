import type { Config } from '../../config/config.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { AccountName } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { nearest } from '../../text/nearest.ts';
import type { Field } from './form-fields.ts';
import { hiddenIn, stripHidden } from '../../text/hidden-text.ts';

/** What of the configuration decides about an ask. */
export type AskSettings = Pick<
  Config,
  'accounts' | 'aws_region' | 'allowed_services' | 'resources' | 'max_duration'
> &
  Partial<
    Pick<
      Config,
      'roles' | 'curated_sets' | 'presets' | 'ticket' | 'max_start_ahead' | 'max_accounts_per_request'
    >
  >;

/** What an ask is checked against. A request needs all of it; trying out a draft in a terminal needs none. */
export interface AskRules {
  readonly settings?: AskSettings | undefined;
  /** Which services and resources AWS knows. */
  readonly catalog?: Catalog | undefined;
  /**
   * `named`: wildcards only behind a name, as a request must have them. `any`: as broad as it is written, for judging by
   * the guardrails.
   */
  readonly breadth: 'named' | 'any';
  /** Of a form that names several accounts, which of them is read; left out: the first. */
  readonly account?: AccountName | undefined;
  /** What a start that names a place was read as before: its clocks may be known otherwise by now, or not at all. */
  readonly startThen?: Instant | undefined;
}

/** Takes a problem: its code, the field it is in, and what to do. */
export type Report = (code: string, field: Field, message: string) => void;

/** Refuses what is hidden, and says what it is; `true` when the text may be read on. */
export function isVisible(text: string, field: Field, report: Report): boolean {
  const hidden = hiddenIn(text);
  if (hidden.length === 0 && stripHidden(text) === text) return true;
  report(
    'hidden-text',
    field,
    `The answer contains text that nobody sees: ${hidden.join(', ') || 'hidden characters'}. Type it anew.`,
  );
  return false;
}

/** A person's words inside a message. */
export function quote(text: string): string {
  const line = stripHidden(text).replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${Array.from(line).slice(0, 79).join('')}…` : line}"`;
}

/** What somebody probably meant, as a question of its own. */
export function meant(text: string, candidates: Iterable<string>): string {
  const candidate = nearest(text, candidates);
  return candidate === undefined ? '' : ` Did you mean ${candidate}?`;
}
