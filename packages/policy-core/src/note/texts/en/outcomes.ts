import type { LanguageTexts } from "../shape.js";

export const outcomes: LanguageTexts["outcomes"] = {
  suitable: "A means that the note prefers for this, or content that needs no protection.",
  conditional: "Within the note’s advice, if the listed conditions are met.",
  "not-covered": "The note, or the request, does not settle it: ask, or say more, before you send.",
  "not-advised": "It goes against the note’s advice: in its words or, where the reasons say so, by our reading.",
  unreachable: "The channel cannot reach at least one of the recipients.",
  prohibited:
    "Another law prohibits it, the note aside: for EU classified information, Council Decision 2013/488/EU does.",
};

export const warnings: LanguageTexts["warnings"] = {
  lookalike:
    "The domain only looks like {domain}: before you send anything, confirm the address with the person in another way.",
  routed: "The address may send the message on to somewhere else, so it counts as outside.",
  "audience-unused": "What was said about who it is for does not fit the addresses; it is the addresses that count.",
};
