import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { FormScope } from './form-scope.ts';
import type { OperationData } from './operation-data.ts';

export interface GroundingContext {
  readonly catalog: Catalog;
  readonly data: OperationData;
  readonly scope: FormScope;
  readonly services: readonly string[];
  /** Service of each of the form's resources, as its ARN says. */
  readonly serviceOf: (resource: number) => string | undefined;
}

/** An action that a wish may mean. */
export interface Candidate {
  readonly action: CatalogAction;
  readonly score: number;
  /** Actions that come with it, of a task that takes several. */
  readonly with: readonly CatalogAction[];
  readonly by: 'words' | 'jargon';
  /** The wish as it was understood to mean this. */
  readonly as: Wish;
  /** Words of the row of jargon that leads here. */
  readonly row?: ReadonlySet<string>;
}
