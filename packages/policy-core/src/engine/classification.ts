import type { Classification } from "../model/classification.js";
import type { Policy } from "../model/policy.js";
import type { ClassifiedRecipient, ListedDomain } from "../model/recipient.js";
import { pointerTo, type Fault } from "../model/result.js";
import type { Language } from "../model/vocabulary.js";
import { listersIn, type Layers } from "./layers.js";
import {
  compositionOf,
  createClassifier,
  problemTexts,
  type Composition,
  type InvalidRecipient,
  type RecipientProblem,
} from "../recipients/index.js";

/** Looks at recipients by a policy's list of domains. */
export interface Reader {
  /** Each of them classified; nothing where one cannot be read. Frozen. */
  readonly read: (recipients: readonly string[]) => readonly ClassifiedRecipient[] | undefined;
  /** Who is among them, without looking any closer than rules do; nothing where one cannot be read. */
  readonly composition: (recipients: readonly string[]) => Composition | undefined;
  /** Who is among recipients that were classified. */
  readonly compositionOf: (recipients: readonly ClassifiedRecipient[]) => Composition;
  /** A fault `invalid-recipient` for each that cannot be read, none of which is left out. */
  readonly faultsIn: (recipients: readonly string[], lang: Language) => readonly Fault[];
  readonly classify: (recipients: readonly string[], lang: Language) => Classification;
}

function listedIn({ bodies, domains }: Policy, { listers }: Layers): readonly ListedDomain[] {
  const relations = new Map(bodies.map(({ id, relation }) => [id, relation]));
  return domains.flatMap(({ domain, body, status, enabled }) => {
    const relation = relations.get(body);
    const overlay = listers.get(domain);
    return enabled && relation !== undefined
      ? [{ domain, body, relation, status, ...(overlay !== undefined && { overlay }) }]
      : [];
  });
}

function faultOf(index: number, problem: RecipientProblem, lang: Language): Fault {
  return { code: "invalid-recipient", pointer: pointerTo(["recipients", index]), message: problemTexts[lang][problem] };
}

const isReadable = (entry: ClassifiedRecipient | InvalidRecipient): entry is ClassifiedRecipient =>
  entry.kind !== "invalid";

/** As long as this, a list that nobody can change is looked at once, however often it is asked about. */
const LONG = 100;

export function createReader(policy: Policy, layers: Layers): Reader {
  const off = policy.domains.filter(({ enabled }) => !enabled).map(({ domain }) => domain);
  const classifier = createClassifier(listedIn(policy, layers), off);
  const listers = listersIn(layers);
  // what is known of a list goes with the list itself
  const known = new WeakMap<readonly string[], ReturnType<typeof classifier.classify>>();

  const entriesOf = (recipients: readonly string[]) => {
    if (recipients.length < LONG || !Object.isFrozen(recipients)) return classifier.classify(recipients);
    const entries = known.get(recipients) ?? classifier.classify(recipients);
    known.set(recipients, entries);
    return entries;
  };

  return {
    read: (recipients) => {
      const entries = entriesOf(recipients);
      return entries.every(isReadable) ? entries : undefined;
    },
    composition: (recipients) => {
      const { invalid, composition } = classifier.summarise(recipients);
      return invalid.length === 0 ? composition : undefined;
    },
    compositionOf: (recipients) => compositionOf(recipients, listers),
    faultsIn: (recipients, lang) =>
      classifier.summarise(recipients).invalid.map(({ index, problem }) => faultOf(index, problem, lang)),
    classify: (recipients, lang) => ({
      recipients: entriesOf(recipients).map((entry) =>
        entry.kind === "invalid"
          ? { index: entry.index, kind: entry.kind, error: faultOf(entry.index, entry.problem, lang) }
          : entry,
      ),
    }),
  };
}
