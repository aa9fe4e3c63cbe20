import { describe, expect, test } from "vitest";
import { guessLanguage } from "../../src/complaint/index.js";

describe("words and letters that tell a language", () => {
  test.each([
    ["please", "en"],
    ["DIDN’T", "en"],
    ["gracias", "es"],
    ["también", "es"],
    ["obrigada", "pt"],
    ["não é", "pt"],
    ["llave", "es"],
    ["solución", "es"],
    ["SOLUCIONES", "es"],
    ["ganhei", "pt"],
    ["falhou", "pt"],
    ["ligação", "pt"],
    ["ligações", "pt"],
  ])("%s is %s", (text, language) => {
    expect(guessLanguage(text)).toEqual({ language, share: 1 });
  });

  test.each(["calle", "cll", "cional", "nh", "anhs", "ahe", "caos", "coesa", "sobre", "no", "as do no me a", "zzz", "", "l h a"])(
    "%j tells nothing",
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );

  test("two languages that are even tell nothing", () => {
    expect(guessLanguage("gracias please")).toBeNull();
    expect(guessLanguage("gracias please thanks")).toEqual({ language: "en", share: 2 / 3 });
  });

  test("the first 400 words count", () => {
    const spanish = "gracias por la queja ";
    expect(guessLanguage(`${"please thanks ".repeat(150)}${spanish.repeat(25)}`)?.language).toBe("en");
    expect(guessLanguage(`${"please thanks ".repeat(200)}${spanish.repeat(400)}`)?.share).toBe(1);
  });
});
