import {
  endpointNamed
} from "./chunk-DAROUHPW.js";

// src/model/model-settings.ts
var ADDRESS_KEY = "model.base_url in aws-jit.yml";
var ADDRESS_VARIABLE = "the variable OPENAI_BASE_URL";
var OPENAI = "https://api.openai.com/v1";
var DEFAULT_MODEL = "gpt-5-mini";
function modelOfRun({ model, endpoints }, { apiKey, baseUrl }) {
  if (model === void 0 || !apiKey?.trim()) return void 0;
  const named = baseUrl !== void 0 && endpointNamed({ endpoints }, "openai", baseUrl) ? baseUrl : void 0;
  return {
    apiKey: apiKey.trim(),
    baseUrl: named ?? model.base_url ?? OPENAI,
    addressFrom: named === void 0 ? ADDRESS_KEY : ADDRESS_VARIABLE,
    name: model.name ?? DEFAULT_MODEL,
    ...model.context === void 0 ? {} : { context: model.context }
  };
}
function modelOfTerminal(config, { apiKey, baseUrl }) {
  if (!apiKey?.trim()) return void 0;
  const { model } = config ?? {};
  return {
    apiKey: apiKey.trim(),
    baseUrl: baseUrl?.trim() || (model?.base_url ?? OPENAI),
    addressFrom: baseUrl?.trim() ? ADDRESS_VARIABLE : ADDRESS_KEY,
    name: model?.name ?? DEFAULT_MODEL,
    ...model?.context === void 0 ? {} : { context: model.context }
  };
}

export {
  ADDRESS_KEY,
  modelOfRun,
  modelOfTerminal
};
