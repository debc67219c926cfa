import type { CitedSource } from "../model/source.js";

/** What rules and cautions cite beside the note. */
export const sources: readonly CitedSource[] = [
  {
    id: "2013/488/EU",
    title: {
      en: "Council Decision 2013/488/EU on the security rules for protecting EU classified information",
      fr: "Décision 2013/488/UE du Conseil concernant les règles de sécurité aux fins de la protection des informations classifiées de l’Union européenne",
    },
    date: "2013-09-23",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32013D0488",
  },
  {
    id: "11336/11",
    title: {
      en: "Council document 11336/11, Handling of documents internal to the Council",
      fr: "Document 11336/11 du Conseil, sur le traitement des documents internes du Conseil",
    },
    date: "2011-06-09",
    url: "https://data.consilium.europa.eu/doc/document/ST-11336-2011-INIT/en/pdf",
  },
  {
    id: "staff-regulations",
    title: {
      en: "Staff Regulations of Officials of the European Union (Regulation No 31 (EEC), 11 (EAEC))",
      fr: "Statut des fonctionnaires de l’Union européenne (règlement nº 31 (CEE), 11 (CEEA))",
    },
    date: "1962-06-14",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:01962R0031",
  },
  {
    id: "2018/1725",
    title: {
      en: "Regulation (EU) 2018/1725 on the protection of natural persons with regard to the processing of personal data by the Union institutions, bodies, offices and agencies",
      fr: "Règlement (UE) 2018/1725 relatif à la protection des personnes physiques à l’égard du traitement des données à caractère personnel par les institutions, organes et organismes de l’Union",
    },
    date: "2018-10-23",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018R1725",
  },
];
