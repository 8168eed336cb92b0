import { memoOf } from '../../terms/memo.ts';
import type { Catalog, CatalogAction } from '../catalog/catalog.ts';
import { privilegedReason } from '../escalation/privileged-services.ts';
import { sensitivitiesOf } from './sensitivities.ts';
import { exceptionsAt } from './exceptions.ts';
import {
  listed,
  reportException,
  severityOf,
  type Expansion,
  type JudgedStatement,
  type Judging,
} from './judged-statement.ts';
import type { GuardrailSettings, Severity } from './guardrail-settings.ts';
import type { SensitiveCode } from '../traits/sensitive-list.ts';

/** Writes to identities, and the actions of the curated lists: one finding a pattern, rule and reason. */
export function checkSensitive(statement: JudgedStatement, judging: Judging): void {
  const { report, settings, exceptions, asked, catalog } = judging;
  // What a pattern stands for is sensitive in the same way wherever it stands, unless somebody made an exception of it.
  const isPlain = exceptions.none && asked === undefined;
  const resources = isPlain ? [] : statement.resources.map(({ text }) => text);
  for (const expansion of statement.expanded) {
    const { path } = expansion.pattern;
    const found = isPlain ? foundIn(catalog)(expansion) : sensitiveIn(expansion, resources, judging);
    for (const { code, asked: wasAsked, message } of found) {
      if (code === 'privileged-write') {
        report({ code, severity: 'error', path, message });
        continue;
      }
      const set = severityOf(SETTING[code](settings));
      report({ code, severity: wasAsked && set === 'approval' ? 'warning' : set, path, message });
    }
  }
}

interface Found {
  readonly code: 'privileged-write' | SensitiveCode;
  readonly asked: boolean;
  readonly message: string;
}

/** As many patterns as `resolved` of the actions' rules. */
const REMEMBERED = 20_000;

const foundIn = memoOf((catalog: Catalog) => {
  const judging = { catalog, exceptions: exceptionsAt([], undefined, undefined), report: () => undefined };
  const known = new Map<string, readonly Found[]>();
  return (expansion: Expansion): readonly Found[] => {
    const { text } = expansion.pattern;
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, (found = sensitiveIn(expansion, [], judging)));
    }
    return found;
  };
});

function sensitiveIn(
  { pattern, actions }: Expansion,
  resources: readonly string[],
  { catalog, exceptions, report, asked }: Pick<Judging, 'catalog' | 'exceptions' | 'report' | 'asked'>,
): readonly Found[] {
  const privileged = new Map<string, CatalogAction[]>();
  const sensitive = new Map<
    string,
    { code: SensitiveCode; reason: string; asked: boolean; actions: CatalogAction[] }
  >();
  const lifted = (rule: 'privileged-write' | SensitiveCode, action: CatalogAction): boolean => {
    const exception = exceptions.liftingAll(rule, action, resources);
    if (exception) reportException(report, pattern.path, action.id, exception);
    return exception !== undefined;
  };
  for (const action of actions) {
    const why = privilegedReason(action);
    // iam:PassRole has a rule of its own, with its own way to allow it.
    if (why !== undefined && action.id !== 'iam:PassRole' && !lifted('privileged-write', action)) {
      privileged.set(why, [...(privileged.get(why) ?? []), action]);
    }
    for (const { code, reason } of sensitivitiesOf(action, catalog)) {
      if (lifted(code, action)) continue;
      const wasAsked = code === 'sensitive-account' && asked?.has(action.id) === true;
      const key = `${code} ${reason} ${wasAsked}`;
      const group = sensitive.get(key) ?? { code, reason, asked: wasAsked, actions: [] };
      group.actions.push(action);
      sensitive.set(key, group);
    }
  }
  return [
    ...[...privileged].map(([why, group]): Found => ({
      code: 'privileged-write',
      asked: false,
      message: `${idsOf(group)} is not granted: ${why}. Only an exception in the configuration lets it through, for a named action and resource.${exceptions.besides('privileged-write', group)}`,
    })),
    ...[...sensitive.values()].map(({ code, reason, asked: wasAsked, actions: group }): Found => ({
      code,
      asked: wasAsked,
      message: `${idsOf(group)} is sensitive: ${reason}.`,
    })),
  ];
}

const idsOf = (actions: readonly CatalogAction[]): string => listed(actions.map((action) => action.id));

const SETTING: Readonly<Record<SensitiveCode, (settings: GuardrailSettings) => Severity>> = {
  'sensitive-credentials': ({ sensitive }) => sensitive.credentials,
  'sensitive-sessions': ({ sensitive }) => sensitive.sessions,
  'sensitive-steering': ({ sensitive }) => sensitive.steering,
  'sensitive-exposure': ({ sensitive }) => sensitive.exposure,
  'sensitive-deletion': ({ sensitive }) => sensitive.deletion,
  'sensitive-account': ({ sensitive }) => sensitive.account,
  'sensitive-data': ({ sensitive }) => sensitive.data,
};
