// src/policy/catalog/: AWS’s actions, resource types and condition keys; pure.
import type { Service } from '../../terms/brand.ts';

/**
 * What an action can do to the world, after AWS's own level has been corrected by curated lists: AWS calls
 * iam:PassRole and sts:AssumeRole plain writes.
 */
export type Level = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions';

export interface CatalogAction {
  readonly service: Service;
  /** As AWS writes it: `GetObject`. */
  readonly name: string;
  /** `s3:GetObject`. */
  readonly id: string;
  readonly level: Level;
  /** AWS's own level, before correction: for the reviewer, never for a decision. */
  readonly documentedLevel: Level;
  /** Types this action can be limited to; empty when it supports no resource but `*`. */
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean }[];
  /** Context keys that AWS documents for this action; the `aws:` keys that every request has are not repeated. */
  readonly conditionKeys: readonly string[];
  /** Actions the caller needs as well, as AWS documents: `iam:PassRole`. */
  readonly dependents: readonly string[];
}

export interface CatalogResourceType {
  readonly name: string;
  /** ARN formats, `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. */
  readonly arns: readonly string[];
  readonly conditionKeys: readonly string[];
}

/** An index of AWS's Service Authorization Reference. Lookups ignore case, as IAM does for actions. */
export interface Catalog {
  /** Date of the data, `2026-09-26`. */
  readonly date: string;
  readonly services: readonly Service[];
  /** `undefined`: AWS documents no such service. */
  actionsOf(service: string): readonly CatalogAction[] | undefined;
  /** By id, `s3:GetObject`. */
  action(id: string): CatalogAction | undefined;
  resourceType(service: string, name: string): CatalogResourceType | undefined;
  resourceTypesOf(service: string): readonly CatalogResourceType[];
  conditionKey(service: string, key: string): { readonly key: string; readonly type: string } | undefined;
  /** AWS's one-line description of an action; loaded apart, since only drafting and explaining need it. */
  description(id: string): string | undefined;
  /** What the action can do, as the table of traits writes it (traits/trait-table.ts reads it). */
  traitCode(id: string): string | undefined;
}
