import {
  parseRecipients,
  readRecipients,
  SAID,
  type Classification,
  type Language,
  type RequestInput,
  type SaidAttribute,
} from "@channelwise/policy-core";
import { memo } from "../memo.js";
import type { Form } from "../state/form.js";
import type { World } from "../world.js";

/** What is asked, as every surface takes it. */
export interface Question {
  readonly request: RequestInput;
  /** What is being typed and cannot be read yet: it is not asked about. */
  readonly pending: readonly string[];
}

/** The recipients in a text that was typed or pasted; what cannot be read stays, to be reported in its place. */
export const recipientsIn = (text: string): readonly string[] => readRecipients(text).map((one) => one.text);

/** A list of recipients as the core takes it: the same list each time, so that the core looks at a long one once. */
export const readList = memo(
  (recipients: readonly string[], lang: Language) => parseRecipients({ recipients }, { lang }),
  (recipients, lang) => [recipients, lang],
);

type Entry = Classification["recipients"][number];

/** What is known of each recipient, in a language. */
export const classify = memo(
  (recipients: readonly string[], lang: Language, { pdp }: World): readonly Entry[] => {
    const list = readList(recipients, lang);
    return pdp.classify(list.ok ? list.value.recipients : recipients, { lang }).recipients;
  },
  (recipients, lang, { pdp }) => [recipients, pdp, lang],
);

/** What is known of each recipient of a form: whose a telephone number is, the sender may have said. */
export const knownRecipients = memo(
  ({ recipients, audience }: Form, lang: Language, world: World): readonly Entry[] => {
    const known = classify(recipients, lang, world);
    if (audience === undefined) return known;
    return known.map((entry) =>
      entry.kind === "telephone" ? { ...entry, relation: audience, why: "stated" as const } : entry,
    );
  },
  (form, lang, { pdp }) => [form, pdp, lang],
);

interface Draft {
  readonly read: readonly string[];
  readonly pending: readonly string[];
}

/** What is being typed among the recipients: what counts already, and what cannot be read yet. */
export const draftOf = memo(
  ({ draft }: Form, { pdp }: World): Draft => {
    const parts = recipientsIn(draft);
    const { recipients } = pdp.classify(parts);
    const isRead = (index: number) => recipients[index]?.kind !== "invalid";
    return { read: parts.filter((_, index) => isRead(index)), pending: parts.filter((_, index) => !isRead(index)) };
  },
  (form, { pdp }) => [form, pdp],
);

/** Whether it is for the sender to say whom it is for: where nobody is named, or a number is nobody's. */
export const asksForAudience = memo(
  (form: Form, world: World): boolean => {
    const { read } = draftOf(form, world);
    const known = [...classify(form.recipients, "en", world), ...world.pdp.classify(read).recipients];
    return known.length === 0 || known.some(({ kind }) => kind === "telephone");
  },
  (form, { pdp }) => [form, pdp],
);

function groupOf({ group, lastReviewed }: Form): Pick<RequestInput, "group"> {
  if (group === undefined) return {};
  if (group === "none") return { group: null };
  const isReviewed = group === "known" && lastReviewed.trim() !== "";
  return { group: { membersKnown: group === "known", ...(isReviewed && { lastReviewed: lastReviewed.trim() }) } };
}

/** What a form says in fields of the same name. */
const saidIn = (form: Form): Pick<RequestInput, SaidAttribute> =>
  Object.fromEntries(SAID.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])));

/** The question that a form asks on a day. */
export const questionOf = memo(
  (form: Form, today: string, world: World): Question => {
    const { channel, recipients, audience } = form;
    const { read, pending } = draftOf(form, world);
    const asOf = form.asOf.trim();
    return {
      request: {
        ...(channel !== undefined && { channel }),
        recipients: read.length === 0 ? recipients : [...recipients, ...read],
        ...(audience !== undefined && { audience }),
        ...saidIn(form),
        ...groupOf(form),
        asOf: asOf === "" ? today : asOf,
      },
      pending,
    };
  },
  (form, today, { pdp }) => [form, pdp, today],
);
