// Frases en español de un servicio posventa, de España y de América.
import type { RuleSetInput } from "../rule-set.js";
import { ES_KINDS, ES_REMEDIES } from "./es-kinds.js";
import { ES_PRODUCT } from "./es-product.js";
import { ES_SAFETY } from "./es-safety.js";
import { ES_SERVICE } from "./es-service.js";
import { ES_THREATS } from "./es-threats.js";

export const RULES_ES: RuleSetInput = {
  id: "aftersales-es",
  version: "1",
  language: "es",
  negations: ["no", "nunca", "jamás", "sin", "ni", "tampoco", "ningún", "ninguna"],
  notNegations: [
    "no solo",
    "no sólo",
    "no obstante",
    "sin embargo",
    "sin duda",
    "ni hablar",
    "por qué no",
    "no ser",
    "no queda",
    "ni siquiera",
  ],
  endings: [
    ["ciones", "cion"],
    ["mente", ""],
    ["es", ""],
    ["as", ""],
    ["os", ""],
    ["a", ""],
    ["o", ""],
    ["e", ""],
    ["s", ""],
  ],
  rules: [...ES_SAFETY, ...ES_THREATS, ...ES_PRODUCT, ...ES_SERVICE, ...ES_KINDS, ...ES_REMEDIES],
};
