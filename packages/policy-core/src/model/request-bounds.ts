/** The most recipients that one request may name. */
export const MAX_RECIPIENTS = 10_000;

/** A day that exists, from the year 1000 on: said in full, so that a schema in any language says it too. */
export const DATE =
  /^(?:(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29|[1-9][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$/u;
