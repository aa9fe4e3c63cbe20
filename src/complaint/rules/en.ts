// English phrases of an after-sales desk. The order of rules means nothing; the taxonomy decides between kinds.
import type { RuleSetInput } from "../rule-set.js";
import { EN_KINDS, EN_REMEDIES } from "./en-kinds.js";
import { EN_PRODUCT } from "./en-product.js";
import { EN_SAFETY } from "./en-safety.js";
import { EN_SERVICE } from "./en-service.js";
import { EN_THREATS } from "./en-threats.js";

export const RULES_EN: RuleSetInput = {
  id: "aftersales-en",
  version: "1",
  language: "en",
  negations:
    "not no never without nor neither cannot don't doesn't didn't isn't wasn't aren't weren't can't couldn't won't wouldn't haven't hasn't hadn't hardly".split(
      " ",
    ),
  notNegations: [
    "not only",
    "no doubt",
    "no wonder",
    "no longer",
    "why not",
    "why don't",
    "why didn't",
    "not to mention",
    "no choice",
    "no other",
    "no alternative",
    "no option",
  ],
  endings: [
    ["ies", "y"],
    ["ied", "y"],
    ["ing", ""],
    ["ed", ""],
    ["es", ""],
    ["s", ""],
    ["e", ""],
  ],
  rules: [...EN_SAFETY, ...EN_THREATS, ...EN_PRODUCT, ...EN_SERVICE, ...EN_KINDS, ...EN_REMEDIES],
};
