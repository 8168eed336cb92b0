import { readStrictYaml } from '../text/strict-yaml.ts';
import { LONGEST_CONFIGURATION, settings, type Config } from './config.ts';

/** What ending access reads of the present configuration beside its accounts: how long things last, and what is told. */
export type EndingSettings = Pick<
  Config,
  | 'analytics'
  | 'approval_ttl'
  | 'approvers'
  | 'audit'
  | 'curated_sets'
  | 'endpoints'
  | 'frozen'
  | 'max_accounts_per_job'
  | 'max_duration'
  | 'max_start_ahead'
  | 'revokers'
  | 'trial'
> & {
  /** `undefined` where it is not valid. */
  readonly aws_region: Config['aws_region'] | undefined;
};

/**
 * Each of these keys as it is written, where it is valid by itself, and as if it were left out where it is not: a mistake in
 * one must not keep access from being taken away. Nothing that gives access is decided by it.
 * @param text `aws-jit.yml`; `undefined`: there is none.
 */
export function endingSettings(text: string | undefined): EndingSettings {
  const yaml = text === undefined ? undefined : readStrictYaml(text, LONGEST_CONFIGURATION);
  const value: unknown = yaml?.ok === true ? yaml.value : undefined;
  const written = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const of = <K extends Exclude<keyof EndingSettings, 'aws_region'>>(key: K): EndingSettings[K] => {
    const read = settings[key].safeParse(written.get(key) ?? undefined);
    return (read.success ? read.data : settings[key].parse(undefined)) as EndingSettings[K];
  };
  return {
    analytics: of('analytics'),
    approval_ttl: of('approval_ttl'),
    approvers: of('approvers'),
    audit: of('audit'),
    aws_region: settings.aws_region.safeParse(written.get('aws_region')).data,
    curated_sets: of('curated_sets'),
    endpoints: of('endpoints'),
    frozen: of('frozen'),
    max_accounts_per_job: of('max_accounts_per_job'),
    max_duration: of('max_duration'),
    max_start_ahead: of('max_start_ahead'),
    revokers: of('revokers'),
    trial: of('trial'),
  };
}
