import type { Config } from '../config/config.ts';
import { endpointNamed } from '../config/lookups.ts';

export interface ModelSettings {
  readonly baseUrl: string;
  /** What the address is read from, in words for whoever has to change it. */
  readonly addressFrom?: string;
  readonly apiKey: string;
  readonly name: string;
  /** Tokens, where the configuration says it. */
  readonly context?: number;
  /** Milliseconds for one draft, all retries and repairs included; a minute when left out. */
  readonly deadlineMs?: number;
}

/** What the environment says: the SDK's own variables. */
export interface ModelEnvironment {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

export const ADDRESS_KEY = 'model.base_url in aws-jit.yml';
const ADDRESS_VARIABLE = 'the variable OPENAI_BASE_URL';

type ModelConfig = Pick<Config, 'model' | 'endpoints'>;

/** Where the SDK goes by itself. Written out, so that its variable is not read where it must not be. */
const OPENAI = 'https://api.openai.com/v1';
/** Small, and good at choosing from a list. */
const DEFAULT_MODEL = 'gpt-5-mini';

/**
 * The model of a job with secrets: the configuration's, which also has to say that there is one. The environment's address
 * counts only if `endpoints.openai` names its host.
 * @returns `undefined`: drafting goes by rules.
 */
export function modelOfRun(
  { model, endpoints }: ModelConfig,
  { apiKey, baseUrl }: ModelEnvironment,
): ModelSettings | undefined {
  if (model === undefined || !apiKey?.trim()) return undefined;
  const named =
    baseUrl !== undefined && endpointNamed({ endpoints }, 'openai', baseUrl) ? baseUrl : undefined;
  return {
    apiKey: apiKey.trim(),
    baseUrl: named ?? model.base_url ?? OPENAI,
    addressFrom: named === undefined ? ADDRESS_KEY : ADDRESS_VARIABLE,
    name: model.name ?? DEFAULT_MODEL,
    ...(model.context === undefined ? {} : { context: model.context }),
  };
}

/** The model of somebody's own terminal: the environment's address goes before the configuration's. */
export function modelOfTerminal(
  config: Pick<Config, 'model'> | undefined,
  { apiKey, baseUrl }: ModelEnvironment,
): ModelSettings | undefined {
  if (!apiKey?.trim()) return undefined;
  const { model } = config ?? {};
  return {
    apiKey: apiKey.trim(),
    baseUrl: baseUrl?.trim() || (model?.base_url ?? OPENAI),
    addressFrom: baseUrl?.trim() ? ADDRESS_VARIABLE : ADDRESS_KEY,
    name: model?.name ?? DEFAULT_MODEL,
    ...(model?.context === undefined ? {} : { context: model.context }),
  };
}
