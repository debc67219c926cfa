import type { PolicyCommands } from "../commands.js";

export const policyCommands: PolicyCommands = {
  "policy show": {
    summary: "la politique: ce qu’elle contient, ou le tout en JSON",
    about:
      "Montre ce que contient la politique: sa version et son empreinte, combien il y a d’éléments de chaque sorte, ses paramètres, et ce que chaque complément y change. Avec --json: le tout, valide selon le schéma policy; avec des compléments, parts en plus.",
    argument: "",
    examples: [
      { line: "policy show", says: "ce qu’elle contient" },
      { line: "policy show --policy careful-department.yaml", says: "avec ce qu’un complément y change" },
      { line: "policy show --json > policy.json", says: "la politique entière" },
    ],
  },
  "policy test": {
    summary: "les cas: la politique répond-elle encore ce qu’elle doit?",
    about:
      "Joue des cas, c’est-à-dire des demandes avec les réponses qu’elles doivent recevoir, contre la politique: ceux de fichiers YAML ou JSON, une liste chacun, ou ceux livrés avec channelwise. Montre chaque cas, côte à côte ce qui était voulu et ce qui est obtenu s’ils diffèrent, les règles qui font la différence, et quels règles, points et réponses ont un cas. Code 10 si un cas échoue ou si la couverture est inférieure au seuil.",
    argument: "fichier de cas; sans lui, le corpus livré avec channelwise",
    examples: [
      { line: "policy test", says: "le corpus livré avec channelwise" },
      { line: "policy test cases.yaml --junit report.xml", says: "vos propres cas, avec un rapport pour la CI" },
      { line: "policy test --clause 12 --channel signal", says: "quelques-uns" },
      { line: "policy test --threshold 100 --json", says: "un contrôle pour la CI: rien ne peut être sans cas" },
    ],
  },
  "policy diff": {
    summary: "ce qu’une autre politique fait des réponses, requête par requête",
    about:
      "Compare deux politiques: quelles réponses deviennent plus indulgentes ou plus strictes, regroupées en phrases, chacune avec un exemple, et ce qui diffère dans les règles, textes, faits et domaines. La sortie est 10 là où une réponse est devenue plus indulgente, sinon 0.",
    argument:
      "deux parmi: un fichier, en YAML ou en JSON, avec une politique entière ou avec un complément à ce qui est là; shipped; here, telle que composée pour toute commande. Une seule est comparée à shipped; aucune: shipped à here",
    examples: [
      { line: "policy diff", says: "ce qui est livré, et ce qui est là" },
      { line: "policy diff department.yaml", says: "ce qu’un complément change" },
      { line: "policy diff shipped policy.json --format markdown", says: "pour une demande de fusion" },
      { line: "policy diff policy.json here --json", says: "depuis une politique gardée, pour un programme" },
    ],
  },
  "policy export": {
    summary: "la politique pour d’autres moteurs: une table, du SQL ou Cedar",
    about:
      "Écrit la politique pour les moteurs que d’autres ont déjà, avec son nom, sa version et son empreinte. table: chaque case et sa réponse, avec --format csv (par défaut), json ou parquet. sql: des tables, et une vue qui répond pour des messages et leurs destinataires, là où ils se trouvent. cedar: des politiques, leur schéma, des entités et la façon de demander, dans un dossier.",
    argument: "table, sql ou cedar",
    examples: [
      { line: "policy export table --out cells.csv", says: "chaque case, pour un tableur" },
      { line: "policy export table --format parquet --out cells.parquet", says: "de même, pour un entrepôt" },
      {
        line: "policy export sql --dialect duckdb --out policy.sql",
        says: "pour examiner ce qu’une passerelle de courrier a noté",
      },
      { line: "policy export cedar --out cedar", says: "pour un moteur Cedar" },
    ],
  },
  "policy lint": {
    summary: "ce que les auteurs d’une politique devraient examiner",
    about:
      "Cherche les règles qui ne décident jamais, que d’autres recouvrent ou qui se contredisent, les références inconnues et les textes manquants, les faits sans source ou de plus d’un an, et ce que des compléments assouplissent. Avec des fichiers: ce que ceux-ci apportent, même s’ils sont inutilisables. Finit avec 10 s’il y a des erreurs; avec --strict, aussi s’il y a des avertissements.",
    argument: "fichier d’un complément ou d’une politique entière; sans lui, la politique même",
    examples: [
      { line: "policy lint", says: "la politique" },
      { line: "policy lint department.yaml --strict", says: "ce qu’apporte un complément" },
      { line: "policy lint department.yaml --sarif > lint.sarif", says: "pour une forge ou un éditeur" },
    ],
  },
  "policy verify": {
    summary: "si les lois sont respectées pour toute requête possible",
    about:
      "Vérifie les lois que toute politique respecte, sur toutes les sortes de requêtes: chacune en une phrase, combien de fois elle a été examinée et, si elle est enfreinte, la plus petite requête qui le montre. Finit avec 10 si l’une est enfreinte.",
    argument: "fichier d’un complément ou d’une politique entière; sans lui, la politique même",
    examples: [
      { line: "policy verify", says: "la politique" },
      { line: "policy verify department.yaml", says: "avec un complément" },
    ],
  },
  "policy ask": {
    summary: "si une affirmation est vraie de toute requête possible",
    about:
      "Répond oui ou non à une affirmation sur toutes les sortes de requêtes, avec la plus petite qui le montre. Une affirmation tient en quelques mots d’anglais: every, no ou some; des moyens ou des sortes de moyens; for, with ou to des valeurs, ou attribut=valeur; is, milder than, stricter than, at least ou at most un résultat, ou has une règle. Finit avec 10 si la réponse est non. Voir docs/policy-claims.md.",
    argument: "l’affirmation, entre guillemets ou non",
    examples: [
      {
        line: "policy ask no messaging-app is milder than conditional for sensitive",
        says: "oui, et pour combien de sortes de requêtes",
      },
      { line: "policy ask some email to external is suitable", says: "oui, avec la plus petite" },
    ],
  },
};
