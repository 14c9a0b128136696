/** Writes XML and HTML: whatever comes from a transcript is escaped. */

/** What XML 1.0 has no place for, not even as a reference: most control characters, half of a pair, two that are no characters. */
const NO_XML = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** A text as the content of an element or the value of an attribute in quotation marks; what XML cannot hold is U+FFFD. */
export function escaped(text: string): string {
  return text.replace(NO_XML, "\uFFFD").replace(/[&<>"\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** An attribute with the space before it; nothing where its value is null. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? "" : ` ${name}="${escaped(String(value))}"`;
}

/** An element with a text. */
export function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}
