// The desk of the example, and cases that start from one plain claim.
import deskDocument from "../../examples/desk/desk.json" with { type: "json" };
import { type CaseReview, defineServiceDesk, parseCase, reviewCase } from "../../src/casefile/index.js";
import { orThrow } from "../../src/kernel/result.js";

export const desk = orThrow(defineServiceDesk(deskDocument));

/** A member of the public in Lisbon writes on Monday 2 March 2026 at 10:00 about a washing machine of March 2025. */
const PLAIN = {
  id: "C-1",
  customerId: "ana",
  timeZone: "Europe/Lisbon",
  jurisdiction: "PT",
  openedAt: "2026-03-02T10:00:00Z",
  sequence: 1,
  product: { productClass: "washing-machine", reference: "SN-1", deliveredOn: "2025-03-10" },
};

const TEXT = "A máquina de lavar não centrifuga. Quero que a reparem.";

export interface Scene {
  readonly now?: string;
  readonly text?: string;
  readonly language?: string;
  readonly channel?: string;
  /** Takes the place of the contact that `text`, `language` and `channel` make. */
  readonly contacts?: readonly object[];
  readonly [property: string]: unknown;
}

/** The case of a scene, as JSON. */
export function sceneJson({ now: _now, text = TEXT, language = "pt", channel = "e-mail", contacts, ...facts }: Scene): object {
  const receivedAt = (facts["openedAt"] as string | undefined) ?? PLAIN.openedAt;
  return { ...PLAIN, contacts: contacts ?? [{ text, language, channel, receivedAt }], ...facts };
}

export function caseOf(scene: Scene) {
  return orThrow(parseCase(sceneJson(scene)));
}

/** The review of a scene, by default half an hour after the plain case was opened. */
export function review(scene: Scene): CaseReview {
  return orThrow(reviewCase(desk, caseOf(scene), new Date(scene.now ?? "2026-03-02T10:30:00Z")));
}

/** The steps of a review as one line each: code, by when (UTC), who. */
export function steps({ nextSteps }: CaseReview): readonly string[] {
  return nextSteps.map(({ code, by, who }) => `${code.replace("casefile/", "")} ${by ? by.toISOString().slice(0, 16) : "-"} ${who}`);
}

export function codes(found: CaseReview): readonly string[] {
  return found.reasons.map(({ code }) => code);
}
