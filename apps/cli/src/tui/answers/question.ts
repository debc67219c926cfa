import {
  parseRecipients,
  SAID,
  type Classification,
  type Language,
  type RequestInput,
  type SaidAttribute,
} from "@channelwise/policy-core";
import { memo } from "../memo.js";
import type { Form } from "../state/form.js";
import type { World } from "../world.js";
import { recipientsFrom } from "./recipients-from.js";

/** What is asked, as every surface takes it. */
export interface Question {
  readonly request: RequestInput;
  /** What is being typed and cannot be read yet: it is not asked about. */
  readonly pending: readonly string[];
}

/** A list of recipients as the core takes it: the same list each time, so that the core looks at a long one once. */
export const readList = memo(
  (recipients: readonly string[], lang: Language) => parseRecipients({ recipients }, { lang }),
  (recipients, lang) => [recipients, lang],
);

/** What is known of each recipient, in a language. */
export const classify = memo(
  (recipients: readonly string[], lang: Language, { pdp }: World): Classification["recipients"] => {
    const list = readList(recipients, lang);
    return pdp.classify(list.ok ? list.value.recipients : recipients, { lang }).recipients;
  },
  (recipients, lang, { pdp }) => [recipients, pdp, lang],
);

function draftOf({ draft }: Form, { pdp }: World) {
  const parts = recipientsFrom(draft);
  const { recipients } = pdp.classify(parts);
  const isRead = (index: number) => recipients[index]?.kind !== "invalid";
  return { read: parts.filter((_, index) => isRead(index)), pending: parts.filter((_, index) => !isRead(index)) };
}

function groupOf({ group, lastReviewed }: Form): Pick<RequestInput, "group"> {
  if (group === "none") return {};
  const isReviewed = group === "known" && lastReviewed.trim() !== "";
  return { group: { membersKnown: group === "known", ...(isReviewed && { lastReviewed: lastReviewed.trim() }) } };
}

/** What a form says in fields of the same name. */
const saidIn = (form: Form): Pick<RequestInput, SaidAttribute> =>
  Object.fromEntries(SAID.map((name) => [name, form[name]]));

/** The question that a form asks on a day. */
export const questionOf = memo(
  (form: Form, today: string, world: World): Question => {
    const { channel, recipients } = form;
    const { read, pending } = draftOf(form, world);
    const asOf = form.asOf.trim();
    return {
      request: {
        ...(channel !== undefined && { channel }),
        recipients: read.length === 0 ? recipients : [...recipients, ...read],
        ...saidIn(form),
        ...groupOf(form),
        asOf: asOf === "" ? today : asOf,
      },
      pending,
    };
  },
  (form, today, { pdp }) => [form, pdp, today],
);
