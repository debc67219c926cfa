import type { Language } from "@channelwise/policy-core";

interface ExportTexts {
  readonly dialectMissing: (known: readonly string[]) => string;
  readonly parquetIsBinary: string;
  readonly duckdbMissing: string;
  readonly cedarIsSeveral: string;
  readonly noSuchFormat: string;
}

const en: ExportTexts = {
  dialectMissing: (known) => `Say for which engine: ${known.join(", ")}.`,
  parquetIsBinary: "Parquet is not for a terminal: say into which file, or pipe it on.",
  duckdbMissing: "Parquet is written by DuckDB, which is not installed here: npm install @duckdb/node-api",
  cedarIsSeveral: "Cedar takes several files: say into which folder, or ask for all of them in one object with --json.",
  noSuchFormat: "This is not exported in such a format; leave it out.",
};

const fr: ExportTexts = {
  dialectMissing: (known) => `Dites pour quel moteur: ${known.join(", ")}.`,
  parquetIsBinary: "Parquet n’est pas fait pour un terminal: dites dans quel fichier, ou transmettez-le par un tube.",
  duckdbMissing: "Parquet est écrit par DuckDB, qui n’est pas installé ici: npm install @duckdb/node-api",
  cedarIsSeveral:
    "Cedar prend plusieurs fichiers: dites dans quel dossier, ou demandez-les tous en un objet avec --json.",
  noSuchFormat: "Ceci ne s’exporte pas dans ce format; n’indiquez rien.",
};

/** What exports say besides what they export. */
export const texts: Readonly<Record<Language, ExportTexts>> = { en, fr };
