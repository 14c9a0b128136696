/** The markup that captions have among their words: voices, classes, times. */

const TAG = /<\/?(?:[bcuiv]|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d[\d:.]*>/g;

/** A text without the tags of captions: `<v Ana Ito>`, `</v>`, `<i>`, `<00:01:02.000>`. Plain text comes back as it is. */
export function withoutTags(text: string): string {
  return text.includes("<") ? text.replace(TAG, "") : text;
}
