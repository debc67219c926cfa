import type { Language, Severity } from "@channelwise/policy-core";

/** What `policy lint` says besides its findings. */
export interface LintTexts {
  readonly nothing: string;
  /** Above all findings. */
  readonly found: (counts: Readonly<Record<Severity, number>>) => string;
  readonly headings: Readonly<Record<Severity, string>>;
}

const en: LintTexts = {
  nothing: "Nothing to look at was found.",
  found: ({ error, warning, note }) => `Errors: ${error}, warnings: ${warning}, notes: ${note}.`,
  headings: { error: "Errors: it cannot be used so", warning: "Warnings", note: "Notes: worth knowing" },
};

const fr: LintTexts = {
  nothing: "Rien à examiner n’a été trouvé.",
  found: ({ error, warning, note }) => `Erreurs: ${error}, avertissements: ${warning}, remarques: ${note}.`,
  headings: { error: "Erreurs: inutilisable ainsi", warning: "Avertissements", note: "Remarques: bon à savoir" },
};

export const lintTexts: Readonly<Record<Language, LintTexts>> = { en, fr };
