/** Words before a colon at the start of a line. Compared in small letters, decomposed accents composed. */
const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split("|")));

/** What mail programs write before the recipients of a mail: English, French, German, Dutch, Italian, Spanish. */
const RECIPIENT_HEADERS = words(
  "to|cc|bcc|recipient|recipients|copy|copy to",
  "à|a|cci|copie|copie à|copie cachée|destinataire|destinataires",
  "an|kopie|blindkopie|empfänger",
  "aan|ontvanger|ontvangers|geadresseerde|geadresseerden",
  "ccn|per conoscenza|destinatario|destinatari",
  "para|cco|con copia|copia|copia oculta|destinatarios",
  "resent-to|resent-cc|resent-bcc",
);

/** Who sent it and what about, and what servers write: dropped, whatever stands there. */
const OTHER_HEADERS = words(
  "from|sender|reply-to|subject",
  "de|expéditeur|répondre à|objet|sujet",
  "von|absender|antwort an|betreff",
  "van|afzender|antwoord aan|onderwerp",
  "da|mittente|rispondi a|oggetto",
  "remitente|responder a|asunto",
  "message-id|content-type|in-reply-to|references|return-path|received|delivered-to|authentication-results",
  "list-unsubscribe|dkim-signature|x-mailer|user-agent",
);

/** When, and how: words of other lists too, so a line with an address is no such header. */
const PLAIN_HEADERS = words(
  "date|sent|importance|priority|attachments|attachment|sensitivity|categories",
  "envoyé|envoyé le|pièces jointes|pièce jointe|priorité",
  "datum|gesendet|wichtigkeit|anlagen|anhänge|priorität",
  "verzonden|urgentie|bijlagen|prioriteit",
  "data|inviato|importanza|allegati|priorità",
  "fecha|enviado|enviado el|importancia|datos adjuntos|prioridad",
  "mime-version|content-transfer-encoding|thread-topic|thread-index",
);

/** Longer than any of them. */
const MAX_NAME_LENGTH = 40;

/** The header that a line starts with. */
export interface Header {
  readonly holdsRecipients: boolean;
  /** Where what it says begins. */
  readonly end: number;
}

/**
 * The header at the start of a line, without blanks or stars around its name.
 *
 * @example
 * headerOf("To: a@ec.europa.eu")  // => { holdsRecipients: true, end: 3 }
 * headerOf("Objet : réunion")     // => { holdsRecipients: false, end: 7 }
 * headerOf("DG HOME: a@ec.europa.eu") // => undefined
 */
export function headerOf(line: string): Header | undefined {
  const colon = line.slice(0, MAX_NAME_LENGTH).search(/[:\uff1a]/);
  if (colon === -1) return undefined;
  const name = line.slice(0, colon).replace(/[*_]/g, "").trim().normalize("NFC").toLowerCase();
  if (RECIPIENT_HEADERS.has(name)) return { holdsRecipients: true, end: colon + 1 };
  const isOther = OTHER_HEADERS.has(name) || (PLAIN_HEADERS.has(name) && !line.includes("@"));
  return isOther ? { holdsRecipients: false, end: colon + 1 } : undefined;
}

/** What stands above the columns of a table of people, in the same languages. */
const COLUMN_HEADERS = words(
  "name|names|first name|last name|surname|family name|given name|full name|display name|organisation|organization",
  "company|unit|department|function|title|role|country|no|nr|#|address|e-mail|email|mail|e-mail address|email address",
  "phone|telephone|mobile|phone number|telephone number|mobile phone|recipient|recipients|domain",
  "nom|prénom|noms|prénoms|nom et prénom|société|unité|fonction|titre|rôle|pays|n°|adresse|courriel|mél|adresse mail",
  "adresse e-mail|adresse électronique|adresse de courriel|téléphone|portable|numéro de téléphone|destinataire|domaine",
  "vorname|nachname|familienname|firma|einheit|funktion|land|e-mail-adresse|telefon|handy|mobil|telefonnummer",
  "naam|voornaam|achternaam|bedrijf|eenheid|functie|e-mailadres|telefoon|telefoonnummer|gsm",
  "nome|cognome|ente|unità|funzione|paese|indirizzo|indirizzo e-mail|telefono|cellulare",
  "nombre|apellido|apellidos|organización|unidad|función|país|dirección|correo|correo electrónico|teléfono|móvil",
);

/**
 * Whether a cell of a table is a heading of its column.
 *
 * @example
 * isColumnHeader("E-mail") // => true
 */
export const isColumnHeader = (cell: string): boolean =>
  cell.length <= MAX_NAME_LENGTH &&
  COLUMN_HEADERS.has(
    cell
      .replace(/[*_:"]/g, "")
      .trim()
      .normalize("NFC")
      .toLowerCase(),
  );
