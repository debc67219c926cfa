import { textsOf } from "../attribute-words.js";
import { attributes } from "./attributes.js";
import type { CliTexts } from "../texts.js";
import { policyCommands } from "./policy-commands.js";

export const help: CliTexts["help"] = {
  about:
    "Ce message peut-il passer par ce canal? La réponse suit les conseils de la note du SGC sur les applications de messagerie commerciales, avec les motifs et ce qui vaudrait mieux. La note conseille; elle n’approuve ni n’interdit aucune application. Sans commande, dans un terminal: l’interface pour demander et consulter.",
  commands: {
    check: {
      summary: "un canal: le message peut-il y passer?",
      about:
        "Répond pour un canal: le résultat, pourquoi, à quelles conditions, ce qui vaudrait mieux, et ce qui reste à demander. Ce qui n’est pas donné n’est pas dit.",
      argument:
        "le canal, par son identifiant ou un nom: email, Outlook, avaya, signal, WhatsApp; voir channelwise channels",
      examples: [
        {
          line: "check whatsapp --level non-sensitive --to someone@ec.europa.eu --nature ephemeral",
          says: "un mot rapide à quelqu’un de la Commission",
        },
        {
          line: "check signal --level public --nature ephemeral --group-members known --group-reviewed 2026-11-10 --as-of 2026-11-24",
          says: "un groupe dont les membres ont été vérifiés",
        },
        {
          line: "check avaya --level 'RESTREINT UE' --audience internal",
          says: "quelqu’un qui appelle, sans adresse",
        },
        {
          line: "check email --level limite --to-file recipients.txt --gate --json",
          says: "pour un script: code 10 si cela ne convient pas, même sous conditions",
        },
      ],
    },
    advise: {
      summary: "tous les canaux, le meilleur d’abord",
      about: "Répond pour chaque canal, la réponse la plus favorable d’abord.",
      argument: "",
      examples: [
        { line: "advise --level sensitive --to a@consilium.europa.eu,b@eeas.europa.eu", says: "comment l’envoyer" },
        {
          line: "advise --request request.json --format markdown",
          says: "depuis un fichier, à coller dans un courriel",
        },
      ],
    },
    classify: {
      summary: "qui sont les destinataires: au SGC, dans une institution, ou à l’extérieur",
      about:
        "Dit de chaque destinataire s’il est un collègue du SGC, d’une institution nommée dans la note, ou extérieur, et met en garde contre les domaines qui ne font que ressembler à un domaine répertorié.",
      argument:
        "adresse électronique, domaine, numéro de téléphone avec +, ou une liste de ceux-ci telle qu’on la colle; - lit l’entrée",
      examples: [
        { line: "classify someone@ec.europa.eu consilium.europa.eu +3225550123", says: "trois destinataires" },
        { line: "classify - --json < recipients.txt", says: "depuis un fichier, pour un programme" },
      ],
    },
    batch: {
      summary: "beaucoup de demandes, une réponse par ligne",
      about:
        "Répond à des milliers de demandes, dans l’ordre, une ligne chacune: NDJSON ou CSV en entrée, NDJSON ou CSV en sortie. Une ligne erronée reçoit une erreur à sa place; la suite continue, et le code est 3.",
      argument: "fichier de demandes; - ou rien: l’entrée",
      examples: [
        { line: "batch requests.ndjson > decisions.ndjson", says: "les décisions entières" },
        { line: "batch requests.csv --output csv", says: "pour un tableur" },
        { line: "batch --detail outcome < requests.ndjson", says: "les seuls résultats" },
      ],
    },
    channels: {
      summary: "les canaux, avec ce qu’on en sait",
      about: "Énumère les canaux, ou en montre un avec chaque fait de son profil, sa source et sa date.",
      argument: "canaux, par leur identifiant ou un nom",
      examples: [
        { line: "channels", says: "tous" },
        { line: "channels signal", says: "un seul, avec ses faits" },
        { line: "channels signal whatsapp", says: "deux, l’un après l’autre" },
      ],
    },
    levels: {
      summary: "les niveaux de sensibilité",
      about: "Énumère les niveaux de sensibilité, ou dit ce que l’un d’eux signifie et d’où il vient.",
      argument: "niveau, par son identifiant, son marquage ou un nom",
      examples: [
        { line: "levels", says: "tous" },
        { line: "levels limite", says: "un seul" },
      ],
    },
    rules: {
      summary: "les règles, avec ce sur quoi elles reposent",
      about: "Énumère les règles, ou dit quand l’une s’applique et sur quoi elle repose.",
      argument: "identifiant d’une règle",
      examples: [
        { line: "rules", says: "toutes" },
        { line: "rules app-sensitive", says: "une seule" },
      ],
    },
    note: {
      summary: "la note, point par point, dans nos mots",
      about: "Montre la note dans nos mots, ou un point avec les règles et les lectures qui s’y rattachent.",
      argument: "point, par exemple 12 ou 12(1)",
      examples: [
        { line: "note", says: "toute la note" },
        { line: "note 13", says: "un point" },
        { line: 'note "12(1)"', says: "un tiret d’un point" },
      ],
    },
    ...policyCommands,
    schema: {
      summary: "les schémas JSON de ce qui entre et de ce qui sort",
      about: "Énumère les schémas JSON, en affiche un, ou les écrit dans un dossier: tous, ou celui qui est nommé.",
      argument: "nom d’un schéma; sans lui, la liste",
      examples: [
        { line: "schema", says: "ceux qu’il y a" },
        { line: "schema request", says: "un seul, tel qu’il est publié" },
        {
          line: "schema --out schemas --base-url https://example.eu/channelwise/",
          says: "tous, pour les servir soi-même",
        },
        { line: "schema overlay --draft 7 --out schemas", says: "pour un éditeur qui n’en connaît pas de plus récent" },
      ],
    },
    serve: {
      summary: "l’API HTTP, pour d’autres systèmes",
      about:
        "Fait tourner l’API HTTP jusqu’à ce qu’on l’arrête: elle achève alors ce qui a été demandé, et finit avec 0. Elle n’écoute que cette machine; sur toute autre adresse, les appelants doivent dire qui ils sont. L’environnement règle le reste: voir le README de l’API.",
      argument: "",
      examples: [
        { line: "serve", says: "sur 127.0.0.1, port 8787" },
        { line: "serve --port 9000", says: "sur un autre port" },
      ],
    },
    "api-key create": {
      summary: "une nouvelle clé d’API, montrée une seule fois",
      about:
        "Crée une clé d’API pour un appelant de l’API HTTP et l’affiche, cette seule fois. Le fichier de clés, créé s’il manque, n’en garde que l’empreinte. Un serveur en marche la prend aussitôt.",
      argument: "pour qui elle est, par exemple intranet",
      examples: [
        {
          line: "api-key create intranet --keys api-keys.json --expires 2099-12-31",
          says: "pour l’intranet, jusqu’à la fin du siècle",
        },
      ],
    },
    "api-key revoke": {
      summary: "mettre fin à une clé d’API",
      about: "Met fin à une clé d’API: elle n’ouvre plus l’accès à personne, même si le serveur tourne déjà.",
      argument: "identifiant de la clé",
      examples: [],
    },
  },
  groups: { "api-key": "les clés d’API de l’API HTTP", policy: "la politique elle-même" },
  headings: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Partout:",
    commands: "Commandes:",
    examples: "Exemples:",
    request: "La demande:",
    exits: "Codes de sortie:",
  },
  exits: {
    0: "réponse donnée, quelle qu’elle soit",
    1: "notre faute",
    2: "demande ou usage erronés; rien n’est répondu",
    3: "réponse donnée, sauf pour des lignes ou des destinataires erronés",
    10: "avec --gate: ne convient pas, même sous conditions; de policy test, lint, verify, ask et diff: pas comme il faudrait",
    11: "avec --gate-warnings: suit les conseils, mais un avertissement est donné, ou ce qui n’est pas dit pourrait y changer quelque chose",
    130: "interrompu",
  },
  options: {
    help: "montrer cette aide",
    helpCommand: "montrer l’aide d’une commande",
    version: "montrer la version",
    policy: "fichier d’un complément à superposer à la politique, en YAML ou en JSON; à répéter pour plusieurs",
    lang: "en ou fr; sinon CHANNELWISE_LANG ou les paramètres régionaux décident",
    format: "text, json ou markdown",
    json: "raccourci de --format json",
    full: "tout ce qu’il y a à dire, au lieu de ce qui tient sur un écran",
    color: "auto, always ou never; NO_COLOR et FORCE_COLOR comptent aussi",
    noInput: "ne jamais lire le terminal",
    screenReader:
      "l’interface ligne par ligne, pour un lecteur d’écran; sinon INK_SCREEN_READER ou les réglages décident",
    ...textsOf(attributes, "option"),
    to: "destinataires, en liste ou en répétant l’option: adresses, domaines, numéros de téléphone, tels qu’on les colle",
    toFile: "fichier avec une telle liste; - lit l’entrée. Les adresses restent hors de la liste des processus",
    audience:
      "pour qui, quand aucune adresse ne le dit: internal (SGC), institution (Commission, SEAE ou Parlement européen), external; ne l’emporte jamais sur une adresse",
    noGroup: "n’est pas envoyé à un groupe: à chacun séparément",
    not: "dire que non; sans l’une ni l’autre des deux options, rien n’est dit",
    groupMembers: "envoi à un groupe: known ou unknown, selon que vous savez qui en est membre",
    groupReviewed: "jour de la dernière vérification des membres, AAAA-MM-JJ",
    asOf: "jour pour lequel répondre, AAAA-MM-JJ; sinon aujourd’hui à Bruxelles, ou selon timeZone dans les réglages",
    request:
      "fichier avec la demande en objet JSON; - lit l’entrée. Les options peuvent dire ce qu’elle ne dit pas; les destinataires s’ajoutent",
    gate: "code 10 si cela (pour advise: le meilleur canal) ne convient pas, même sous conditions",
    gateWarnings:
      "comme --gate; et code 11 si un avertissement est donné, ou si ce qui n’est pas dit pourrait y changer quelque chose",
    input: "ndjson ou csv; sinon selon le nom du fichier, sinon ndjson",
    output: "ndjson ou csv; sinon ndjson",
    out: "écrire dans ce dossier, créé s’il manque; les fichiers du même nom sont remplacés",
    outFile: "écrire dans ce fichier (cedar: ce dossier), en entier ou pas du tout; sinon vers la sortie",
    dialect: "de sql: duckdb, postgres ou spark",
    baseUrl: "début des $id, au lieu d’un domaine qui n’est à personne",
    draft: "2020-12 (par défaut) ou 7",
    caseId: "seulement le cas de cet identifiant; à répéter pour d’autres",
    caseClause: "seulement les cas qui reposent sur ce point, par exemple 12 ou 12(1); à répéter pour d’autres",
    caseChannel: "seulement les cas sur ce canal; à répéter pour d’autres",
    threshold: "couverture exigée, en pour cent: des règles, des points et des réponses, chacun; sinon code 10",
    junit: "écrire aussi un rapport en XML de JUnit dans ce fichier, qui est remplacé",
    watch: "rejouer dès qu’un fichier change, jusqu’à Ctrl-C",
    host: "adresse d’écoute; sinon CHANNELWISE_HOST, sinon 127.0.0.1",
    keys: "fichier de clés; sinon CHANNELWISE_API_KEYS_FILE",
    sarif: "répondre en SARIF 2.1.0, comme le lisent forges et éditeurs",
    strict: "finir avec 10 aussi s’il y a des avertissements",
    expires: "dernier jour où elle ouvre l’accès, AAAA-MM-JJ; sinon sans fin",
    port: "port d’écoute, 0 pour n’importe lequel de libre; sinon CHANNELWISE_PORT, sinon 8787",
    detail: "full: la décision; outcome: le seul résultat",
    threads: "répondre dans autant de fils d’exécution à la fois, dans le même ordre",
  },
};
