/** One word, name, number or mark of a text. */
export interface Token {
  /** As it stands in the text; for a foreign word its English. */
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly kind: 'word' | 'name' | 'number' | 'mark' | 'exact';
  /** Place in the text that was read. */
  readonly from: number;
  readonly to: number;
  /** Indexes of the form's resources that the word names. */
  readonly resources: readonly number[];
  /** "the group's": what follows belongs to it. */
  readonly owner?: true;
  /** Of a word written with hyphens: which part of how many. */
  readonly part?: { readonly at: number; readonly of: number };
  /** Of an exact form: its index. */
  readonly exact?: number;
}
