import { expect, test } from "vitest";
import { type Messages, sentence, type Voice } from "../../src/kernel/message.js";
import type { ReasonOf } from "../../src/kernel/reason.js";

interface Codes {
  readonly "warranty/suspended": { readonly days: number };
  readonly "warranty/ended": { readonly until: "2026-03-02" };
}

const voice: Voice = {
  date: (on) => on.split("-").reverse().join("/"),
  number: (value) => value.toFixed(1),
  plural: (count, forms) => (count === 1 ? (forms.one ?? forms.other) : forms.other).replace("#", String(count)),
};

const english: Messages<Codes> = {
  "warranty/suspended": ({ days }, { plural }) => `The period stood still for ${plural(days, { one: "# day", other: "# days" })}.`,
  "warranty/ended": ({ until }, { date }) => `The period ended on ${date(until)}.`,
};

test.each<[ReasonOf<Codes>, string]>([
  [{ code: "warranty/suspended", params: { days: 1 } }, "The period stood still for 1 day."],
  [{ code: "warranty/suspended", params: { days: 3 } }, "The period stood still for 3 days."],
  [{ code: "warranty/ended", params: { until: "2026-03-02" } }, "The period ended on 02/03/2026."],
])("%j", (reason, text) => {
  expect(sentence(reason, english, voice)).toBe(text);
});

test.each(["warranty/of-a-later-version", "toString", "__proto__", "constructor"])(
  "a stored reason with the code %s renders as it",
  (code) => {
    expect(sentence({ code, params: {} } as unknown as ReasonOf<Codes>, english, voice)).toBe(code);
  },
);

test("lines that must not compile", () => {
  const suspended = english["warranty/suspended"];
  // @ts-expect-error a sentence is missing
  const partial: Messages<Codes> = { "warranty/suspended": suspended };
  // @ts-expect-error a parameter that is not there
  const wrong: Messages<Codes> = { ...english, "warranty/ended": ({ days }) => String(days) };
  // @ts-expect-error a sentence for no code
  const strange: Messages<Codes> = { ...english, "warranty/lost": () => "Lost." };
  // @ts-expect-error a plural without its general form
  const mute = () => voice.plural(1, { one: "# day" });
  expect([partial, wrong, strange, mute]).toHaveLength(4);
});
