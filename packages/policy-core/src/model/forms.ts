/**
 * How texts are written, by the name under which authors are told. Each says only what a schema in any language can.
 */
export const FORMS = {
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  /** With a mark after a hyphen where it is none that was released. */
  version: /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9a-z]+)?$/u,
  versionRange: /^[\^~]?(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/u,
  /** A paragraph or a bullet of the note; `public`; or a source, with an article of it where one is meant. */
  cite: /^(?:§(?:[1-9]|1[0-4])(?:\([1-3]\))?|[0-9A-Za-z][0-9A-Za-z./-]{0,62}(?: Art\. [1-9][0-9]{0,3}(?:\([1-9][0-9]{0,2}\))?)?)$/u,
  sourceId: /^[0-9A-Za-z][0-9A-Za-z./-]{0,62}$/u,
  /** A web address in ASCII, as RFC 3986 has it, not taken apart. */
  url: /^https?:\/\/[0-9A-Za-z.:@_~%!$&'()*+,;=-]+(?:[/?#][!-~]*)?$/u,
  /** A day, a month or a year. */
  partOfDate: /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/u,
  /** Whether it is one, and normal, is for `compile` to say: here it is kept from being an address. */
  // eslint-disable-next-line no-control-regex -- these are what is refused
  domain: /^[^\u0000-\u0020\u007F-\u009F@]*$/u,
  /** Nothing that a terminal acts on, that turns text around, or that is not seen. */
  // eslint-disable-next-line no-control-regex -- these are what is refused
  words: /^[^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
export type FormName = keyof typeof FORMS;
