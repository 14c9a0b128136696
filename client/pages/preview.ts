/** The preview's page: fills itself with what the extension tells, and scrolls along with the editor. */

import type { Block, FromPreview, PreviewChange, ToPreview } from "../src/panels/messages";
import { say } from "../src/words";
import { blockElement } from "./block-element";
import { blockLines, lastIndex, lineOfPlace, placeOfLine } from "./block-lines";
import { element } from "./elements";
import { connect } from "./host";

const article = element("article", "");
const main = document.querySelector("main") ?? document.body;
main.append(article);

let blocks: readonly Block[] = [];
let lines = blockLines(blocks);
/** True while the person moves the page, and not the editor. */
let leads = false;
/** How many of the person's movements the editor was told of. */
let told = 0;

const host = connect<ToPreview, FromPreview>((message) => {
  // Where the editor was before it heard of the person's last movement here, nobody wants to go back to.
  if (message.type === "reveal" && message.heard < told) return;
  // Whatever else comes from the editor, the person is there and not here.
  leads = false;
  if (message.type === "reveal") reveal(message.line);
  else {
    main.setAttribute("aria-label", say("Preview of {0}", message.name));
    host.keep({ uri: message.uri });
    apply(message.change);
  }
});

/** Puts in what changed; all other parts stay as they are, with the marks and folds that the person made in them. */
function apply({ isWhole, start, deleteCount, blocks: added, language }: PreviewChange): void {
  article.lang = language ?? "";
  const from = isWhole ? 0 : start;
  const until = isWhole ? blocks.length : start + deleteCount;
  const next = article.children.item(until);
  for (let index = until - 1; index >= from; index--) article.children.item(index)?.remove();
  const made = document.createDocumentFragment();
  for (const block of added)
    made.append(
      blockElement(block, {
        goTo: (finding) => goTo(block, finding),
        correct: () => host.tell({ type: "correct", line: lines.first[blocks.indexOf(block)] ?? 0, character: block.character }),
      }),
    );
  article.insertBefore(made, next);
  blocks = [...blocks.slice(0, from), ...added, ...blocks.slice(until)];
  lines = blockLines(blocks);
}

/** Goes to a place of the text; where its part is now, not where it was when it was made. */
function goTo(block: Block, { below, character }: { readonly below: number; readonly character: number }): void {
  const first = lines.first[blocks.indexOf(block)];
  if (first !== undefined) host.goTo(Math.max(0, first + below), character);
}

function reveal(line: number): void {
  const place = placeOfLine(lines, line);
  const part = place === null ? null : article.children.item(place.index);
  if (place === null || part === null || line === 0) {
    window.scrollTo(0, 0);
    return;
  }
  const { top, height } = part.getBoundingClientRect();
  window.scrollTo(0, window.scrollY + top + place.above * height);
}

/** The line at the top of the page; null where there is none. */
function topLine(): number | null {
  const boxOf = (index: number) => article.children.item(index)?.getBoundingClientRect();
  const index = lastIndex(blocks.length, (i) => (boxOf(i)?.top ?? Infinity) <= 0);
  const box = boxOf(index);
  if (box === undefined || box.height === 0) return blocks.length === 0 ? null : 0;
  return lineOfPlace(lines, { index, above: Math.min(1, -box.top / box.height) });
}

for (const act of ["wheel", "keydown", "pointerdown", "touchmove"])
  window.addEventListener(
    act,
    () => {
      leads = true;
    },
    { passive: true },
  );

window.addEventListener("scroll", () => {
  const line = leads ? topLine() : null;
  if (line !== null) host.tell({ type: "scrolled", line, count: ++told });
});

/** A double click on words goes to their line. */
article.addEventListener("dblclick", ({ target, clientY }) => {
  const part = target instanceof Element ? target.closest(".block") : null;
  const index = part === null ? -1 : [...article.children].indexOf(part);
  const block = blocks[index];
  if (part === null || block === undefined || (target instanceof Element && target.closest("button, summary") !== null)) return;
  const { top, height } = part.getBoundingClientRect();
  goTo(block, { below: Math.min(block.lines - 1, Math.floor(((clientY - top) / height) * block.lines)), character: 0 });
});

host.begin();
