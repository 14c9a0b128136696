/** A transcript as JSON and as Markdown, for the servers and checkers that read these: the same words, and an outline of the same turns. */

const LABEL = /^([A-Z][^:\n]{0,60}): /;

interface Block {
  readonly label: string;
  readonly paragraphs: string[];
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [{ label: "Opening", paragraphs: [] }];
  for (const paragraph of text.split("\n\n")) {
    const label = LABEL.exec(paragraph);
    if (label === null) blocks.at(-1)?.paragraphs.push(paragraph.trim());
    else blocks.push({ label: label[1] ?? "", paragraphs: [paragraph.slice(label[0].length).trim()] });
  }
  return blocks;
}

/** A property a turn. */
export function asJson(text: string): string {
  const turns = blocksOf(text).map(({ label, paragraphs }, i) => [`${i} ${label}`, paragraphs]);
  return `${JSON.stringify(Object.fromEntries(turns), null, 2)}\n`;
}

/** A heading a turn. */
export function asMarkdown(text: string): string {
  const blocks = blocksOf(text).map(({ label, paragraphs }) => [`## ${label}`, ...paragraphs].join("\n\n"));
  return `# Transcript\n\n${blocks.join("\n\n")}\n`;
}
