/** P prowler (Apache-2.0), F pathfinding.cloud (Apache-2.0), C cloudsplaining (BSD-3-Clause), A AWS's descriptions of the actions. */
export const SOURCES = {
  P: 'prowler',
  F: 'pathfinding.cloud',
  C: 'cloudsplaining',
  A: 'AWS Service Authorization Reference',
} as const;

/** A row of the tables of sets: the actions, joined by " + "; what they give; who lists them. */
export type SetRow = readonly [actions: string, gives: string, sources: readonly (keyof typeof SOURCES)[]];
