// Frases em português de um serviço pós-venda, de Portugal e do Brasil.
import type { RuleSetInput } from "../rule-set.js";
import { PT_KINDS, PT_REMEDIES } from "./pt-kinds.js";
import { PT_PRODUCT } from "./pt-product.js";
import { PT_SAFETY } from "./pt-safety.js";
import { PT_SERVICE } from "./pt-service.js";
import { PT_THREATS } from "./pt-threats.js";

export const RULES_PT: RuleSetInput = {
  id: "aftersales-pt",
  version: "1",
  language: "pt",
  negations: ["não", "nao", "nunca", "jamais", "sem", "nem", "tampouco", "nenhum", "nenhuma", "n"],
  notNegations: ["não só", "não apenas", "não somente", "sem dúvida", "sem falar", "nem sei", "não ser", "nem sequer"],
  endings: [
    ["oes", "a"],
    ["aes", "a"],
    ["ao", "a"],
    ["mente", ""],
    ["ais", "al"],
    ["eis", "el"],
    ["ns", "m"],
    ["es", ""],
    ["as", ""],
    ["os", ""],
    ["a", ""],
    ["o", ""],
    ["e", ""],
    ["s", ""],
  ],
  rules: [...PT_SAFETY, ...PT_THREATS, ...PT_PRODUCT, ...PT_SERVICE, ...PT_KINDS, ...PT_REMEDIES],
};
