import { expect, it } from "vitest";
import { warrantyPages } from "../../scripts/warranty-pages.js";

it("the pages of the jurisdictions are as the data say", () => {
  const files = import.meta.glob("../../docs/warranty/*.md", { query: "?raw", import: "default", eager: true });
  const committed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("../../", ""), text]));
  expect(Object.keys(committed).length).toBe(14);
  expect(committed).toEqual(warrantyPages());
});
