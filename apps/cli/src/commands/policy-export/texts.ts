import type { Language } from "@channelwise/policy-core";

interface ExportTexts {
  readonly dialectMissing: (known: readonly string[]) => string;
  readonly sqlIsText: string;
  readonly parquetIsBinary: string;
  readonly duckdbMissing: string;
  readonly cedarIsSeveral: string;
  readonly formatOfTable: string;
}

const en: ExportTexts = {
  dialectMissing: (known) => `Say for which engine: ${known.join(", ")}.`,
  sqlIsText: "SQL has no other format; leave it out.",
  parquetIsBinary: "Parquet is not for a terminal: say into which file, or pipe it on.",
  duckdbMissing: "Parquet is written by DuckDB, which is not installed here: npm install @duckdb/node-api",
  cedarIsSeveral: "Cedar takes several files: say into which folder, or ask for all of them in one object with --json.",
  formatOfTable: "Only the table has this format; leave it out.",
};

const fr: ExportTexts = {
  dialectMissing: (known) => `Dites pour quel moteur : ${known.join(", ")}.`,
  sqlIsText: "Le SQL n’a pas d’autre format ; n’indiquez rien.",
  parquetIsBinary: "Parquet n’est pas fait pour un terminal : dites dans quel fichier, ou transmettez-le par un tube.",
  duckdbMissing: "Parquet est écrit par DuckDB, qui n’est pas installé ici : npm install @duckdb/node-api",
  cedarIsSeveral:
    "Cedar prend plusieurs fichiers : dites dans quel dossier, ou demandez-les tous en un objet avec --json.",
  formatOfTable: "Seule la table a ce format ; n’indiquez rien.",
};

/** What exports say besides what they export. */
export const texts: Readonly<Record<Language, ExportTexts>> = { en, fr };
