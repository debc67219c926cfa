import type { Classification } from "../model/classification.js";
import type { Policy } from "../model/policy.js";
import type { ClassifiedRecipient, ListedDomain } from "../model/recipient.js";
import { faultsOf, MAX_FAULTS, pointerTo, type Fault, type Faults } from "../model/result.js";
import type { Language } from "../model/vocabulary.js";
import { listersIn, type Layers } from "./layers.js";
import {
  createClassifier,
  problemTexts,
  type ClassifiedList,
  type Composition,
  type InvalidRecipient,
  type RecipientProblem,
} from "../recipients/index.js";

export interface ReadRecipients {
  /** Each of them classified. Frozen. */
  readonly recipients: readonly ClassifiedRecipient[];
  readonly composition: Composition;
}

/** Looks at recipients by a policy's list of domains. */
export interface Reader {
  /** Nothing where one of them cannot be read. */
  readonly read: (recipients: readonly string[]) => ReadRecipients | undefined;
  /** Who is among them, without looking any closer than rules do; nothing where one cannot be read. */
  readonly composition: (recipients: readonly string[]) => Composition | undefined;
  /** A fault `invalid-recipient` for each that cannot be read: the first of them in words, the others counted. */
  readonly faultsIn: (recipients: readonly string[], lang: Language) => Faults;
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
  const classifier = createClassifier(listedIn(policy, layers), off, policy.lookalikes, listersIn(layers));
  // what is known of a list goes with the list itself
  const known = new WeakMap<readonly string[], ClassifiedList>();

  const listOf = (recipients: readonly string[]): ClassifiedList => {
    if (recipients.length < LONG || !Object.isFrozen(recipients)) return classifier.classify(recipients);
    const list = known.get(recipients) ?? classifier.classify(recipients);
    known.set(recipients, list);
    return list;
  };

  return {
    read: (recipients) => {
      const { entries, composition } = listOf(recipients);
      return composition !== undefined && entries.every(isReadable) ? { recipients: entries, composition } : undefined;
    },
    composition: (recipients) => {
      const { invalid, composition } = classifier.summarise(recipients);
      return invalid.length === 0 ? composition : undefined;
    },
    faultsIn: (recipients, lang) =>
      faultsOf(classifier.summarise(recipients).invalid, ({ index, problem }) => faultOf(index, problem, lang)),
    classify: (recipients, lang) => {
      let invalid = 0;
      const entries = listOf(recipients).entries.map((entry) => {
        if (entry.kind !== "invalid") return entry;
        invalid += 1;
        const { index, kind, problem } = entry;
        return { index, kind, ...(invalid <= MAX_FAULTS && { error: faultOf(index, problem, lang) }) };
      });
      return { recipients: entries, ...(invalid > MAX_FAULTS && { more: invalid - MAX_FAULTS }) };
    },
  };
}
