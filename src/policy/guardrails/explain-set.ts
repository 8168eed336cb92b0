import type { JsonValue } from '../../text/strict-json.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { expandAction } from '../catalog/expand.ts';
import { readStatements, type ReadStatement } from '../document/read-statement.ts';
import {
  inWords,
  kindsIn,
  KINDS,
  operatorInWords,
  UNDOCUMENTED,
  widestFirst,
  type Doing,
  type ExplainedStatement,
  type Explanation,
} from './explain.ts';

/**
 * What a permission set of the company's own lets its holder do. Its documents may be anything that IAM takes, and `s3:*` in them may
 * mean hundreds of actions: each pattern is named as it stands, by the worst that it allows.
 */
export function explainSet(documents: readonly JsonValue[], catalog: Catalog): Explanation {
  return {
    statements: documents.flatMap((document) =>
      readStatements(document, () => undefined).map((each) => explained(each, catalog)),
    ),
    heldUnknown: false,
  };
}

function explained(statement: ReadStatement, catalog: Catalog): ExplainedStatement {
  const { effect, notActions, resources, notResources, conditions } = statement;
  const actions = textsOf(statement.actions);
  const denies = effect === 'Deny';
  const does =
    notActions !== undefined
      ? [
          {
            what: denies ? 'Never does anything but' : 'Does anything but',
            actions: textsOf(notActions),
            harms: true,
          },
        ]
      : denies
        ? [{ what: 'Never does', actions, harms: true }]
        : byKind(actions, catalog);
  const known =
    denies || notActions !== undefined ? [] : actions.flatMap((each) => expandAction(each, catalog));
  const patterns = widestFirst(textsOf(notResources ?? resources));
  return {
    effect,
    does,
    on: notResources === undefined ? 'on' : 'on anything but',
    resources: patterns.map((pattern) => ({
      pattern,
      words: inWords(pattern, known, catalog, denies || notResources !== undefined ? 'any' : 'every'),
    })),
    actions: [],
    conditions: conditions.map(({ operator, key, values }) => ({
      key,
      is: operatorInWords(operator),
      values,
    })),
  };
}

/** Patterns by the most dangerous action of each; what AWS does not document before all. */
function byKind(patterns: readonly string[], catalog: Catalog): readonly Doing[] {
  const kindOf = kindsIn(catalog);
  const worst = new Map(
    patterns.map((each) => {
      const kinds = expandAction(each, catalog).map(kindOf);
      return [each, kinds.reduce((low, kind) => Math.min(low, kind), kinds.length === 0 ? -1 : KINDS.length)];
    }),
  );
  return [{ what: UNDOCUMENTED, harms: true }, ...KINDS].flatMap(({ what, harms }, at): Doing[] => {
    const actions = patterns.filter((each) => worst.get(each) === at - 1).sort();
    return actions.length === 0 ? [] : [{ what, harms, actions }];
  });
}

const textsOf = (all: readonly { readonly text: string }[]): readonly string[] => all.map(({ text }) => text);
