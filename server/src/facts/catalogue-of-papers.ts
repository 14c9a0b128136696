/** The part of the catalogue that printers, recorders, archives and mail leave, not a page of the web: data as in `catalogue.ts`. */

import type { Family } from "./catalogue-parts";

export const OF_PAPERS: readonly Family[] = [
  {
    name: "page-furniture",
    title: "the page header or footer",
    sure: [
      String.raw`(?:page|seite|página|pagina|стр\.?|страница|strona|sayfa|p\.)\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|z|\/)\s?\d{1,4})?`,
      String.raw`\[page \d{1,5}\]`,
      String.raw`verdate \p{L}{3} \d{1,2} \d{4}.*|jkt \d{6}(?: .*)?|po 0{5}(?: .*)?|(?:frm|fmt|sfmt) \d{4,5}(?: .*)?|\p{L}+ on dsk\S+ with .*`,
      String.raw`(?:https?|file):\/\/\S+ (?:\(?\d{1,3} ?(?:\/|of|von|sur) ?\d{1,3}\)?)(?: ?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,\d:apm]*\]?)?`,
      String.raw`(?:https?|file):\/\/\S+ ?\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,\d:apm]*\]`,
      String.raw`\d{1,4} (?:of|von|sur|из) \d{1,4}`,
      String.raw`[-–—]\s?[1-9]\d{0,2}\s?[-–—]|[-–—]\d{1,2}|\d{1,2}[-–—]`,
      String.raw`fax (?:from|to|transmission|message)(?:\s*:.*|.*\d ?[/:.-] ?\d.*)?|fa\S{0,6} ?\S{0,6}\d.+p(?:g|age)\s?[.:]\s?\d{0,3}|.*\bpg\s?:\s?\d{0,3}`,
      String.raw`\((?:more|mehr|suite|continued|cont['’]d)\)|[-–—]+\s?(?:more|mehr|suite)\s?[-–—]+`,
    ],
    likely: [],
  },
  {
    name: "rush-notice",
    title: "the rush transcript notice",
    sure: [
      String.raw`[*([]*\s?(?:rush|unofficial|uncorrected|automated|auto-generated|machine-generated) transcript(?:[,;:–—-] ?not .*|\s?[*)\].]*)`,
      String.raw`[*([]*\s?this is an? (?:rush|unofficial|uncorrected|unedited|preliminary|automated|automatically generated|auto-generated|machine-generated) transcript(?![\p{L}\d]).*`,
      "this (?:copy|text|transcript) may not be in its final form.*|(?:[\\p{L}’']+ )?transcripts are created on a rush deadline.*",
      String.raw`(?:available |these )?transcripts are (?:automatically|machine|computer)[- ]?generated(?: and .*|\..*)?`,
      "(?:please note:? |note:? )?(?:this|the) transcript (?:has not been|was not|is not) (?:checked|edited|corrected|proofread|reviewed).*",
      "(?:please note:? |note:? )?(?:this|the) transcript (?:was|is|has been) (?:(?:automatically|machine|auto|computer)[- ]?(?:generated|transcribed)|(?:generated|created|produced|transcribed) automatically|(?:compiled|generated|created|produced) (?:by|from|using|with) (?:an? )?(?:uncorrected|unedited|automat|machine|speech recognition|artificial)).*",
    ],
    likely: [],
  },
  {
    name: "archive-fields",
    title: "the fields of a news archive",
    sure: [
      "(?:load-date|publication-type|pub-type|document-type|journal-code|acc-no)\\s*:.+",
      String.raw`\d{1,4} of \d{1,5} documents`,
      "to order (?:video ?tapes|transcripts|copies|a transcript|a copy) .+",
    ],
    likely: ["(?:language|graphic|section|length|type)\\s*:.+"],
  },
  {
    name: "recorder-lines",
    title: "the recorder's lines",
    sure: [String.raw`[\p{L} ,.'’-]+ (?:started|stopped) (?:transcription|recording)`],
    likely: [],
  },
  {
    name: "client-placeholder",
    title: "the client's placeholder",
    sure: [
      String.raw`\[(?:full )?message cannot be displayed.*\]|\[(?:image|sticker|gif|attachment|video) (?:omitted|removed|not shown)\]|<media omitted>`,
    ],
    likely: [],
  },
  {
    name: "mail-furniture",
    title: "the mail signature or notice",
    sure: [
      "sent from my (?:iphone|ipad|android|blackberry|samsung).*|this e-?mail (?:and any attachments )?(?:is|are|may be) confidential.*|to unsubscribe.*|you (?:are receiving|received) this (?:e-?mail|message) because.*|[-=_ ]*(?:original|forwarded) message[-=_ ]*",
    ],
    likely: [],
  },
];
