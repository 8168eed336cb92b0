import type { CatalogAction } from '../catalog/catalog.ts';
import { privilegedReason } from '../escalation/privileged-services.ts';
import { sensitivitiesOf } from './sensitivities.ts';
import {
  listed,
  reportException,
  severityOf,
  type JudgedStatement,
  type Judging,
} from './judged-statement.ts';
import type { GuardrailSettings, Severity } from './guardrail-settings.ts';
import type { SensitiveCode } from '../traits/sensitive-list.ts';

/** Writes to identities, and the actions of the curated lists: one finding a pattern, rule and reason. */
export function checkSensitive(statement: JudgedStatement, judging: Judging): void {
  const resources = statement.resources.map(({ text }) => text);
  const { report, settings, exceptions } = judging;
  for (const { pattern, actions } of statement.expanded) {
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
      for (const { code, reason } of sensitivitiesOf(action, judging.catalog)) {
        if (lifted(code, action)) continue;
        const asked = code === 'sensitive-account' && judging.asked?.has(action.id) === true;
        const key = `${code} ${reason} ${asked}`;
        const group = sensitive.get(key) ?? { code, reason, asked, actions: [] };
        group.actions.push(action);
        sensitive.set(key, group);
      }
    }
    for (const [why, group] of privileged) {
      report({
        code: 'privileged-write',
        severity: 'error',
        path: pattern.path,
        message: `${idsOf(group)} is not granted: ${why}. Only an exception in the configuration lets it through, for a named action and resource.${exceptions.besides('privileged-write', group)}`,
      });
    }
    for (const { code, reason, asked, actions: group } of sensitive.values()) {
      const set = severityOf(SETTING[code](settings));
      const severity = asked && set === 'approval' ? 'warning' : set;
      report({ code, severity, path: pattern.path, message: `${idsOf(group)} is sensitive: ${reason}.` });
    }
  }
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
