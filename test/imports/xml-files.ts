/** Documents of XML for tests, as small as they can be. */

const TTML =
  'xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"';

/** Captions with agents, by their ids and names, and this content of the body. */
export function ttmlOf(agents: readonly (readonly [id: string, name: string])[], body: string): string {
  const known = agents.map(
    ([id, name]) => `<ttm:agent xml:id="${id}" type="person"><ttm:name type="full">${name}</ttm:name></ttm:agent>`,
  );
  return `<?xml version="1.0"?>\n<tt ${TTML} ttp:frameRate="25"><head><metadata>${known.join("")}</metadata></head><body><div>${body}</div></body></tt>`;
}

/** A transcription with this content of its body, and people by their ids and names. */
export function teiOf(body: string, people: readonly (readonly [id: string, name: string])[] = []): string {
  const known = people.map(([id, name]) => `<person xml:id="${id}"><persName>${name}</persName></person>`);
  const header = `<teiHeader><fileDesc><titleStmt><title>Talk</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>${known.join("")}</listPerson></particDesc></profileDesc></teiHeader>`;
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body><div>\n${body}\n</div></body></text></TEI>`;
}

/** A debate with this preface, this content of its body, and people by their ids and names. */
export function aknOf(body: string, preface = "", people: readonly (readonly [id: string, name: string])[] = []): string {
  const known = people.map(([id, name]) => `<TLCPerson eId="${id}" href="/person/${id}" showAs="${name}"/>`);
  const meta = `<meta><identification><FRBRWork><FRBRdate date="2021-03-12" name="sitting"/></FRBRWork><FRBRExpression><FRBRdate date="2021-03-13" name="publication"/></FRBRExpression></identification><references>${known.join("")}</references></meta>`;
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="sitting">${meta}<preface>${preface}</preface><debateBody><debateSection name="s">\n${body}\n</debateSection></debateBody></debate></akomaNtoso>`;
}
