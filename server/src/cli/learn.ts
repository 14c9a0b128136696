/** `transcript learn`: how an archive's labels are written is learnt from transcripts that a person has gone through. */

import { dirname, join } from "node:path";
import { newConfig } from "../archive/decisions";
import { LESSON_NAME, lessonWords, MOST_TRANSCRIPTS, writeLesson } from "../archive/label-lesson";
import { type Example, learnLesson } from "../facts/label-learning";
import { lessonsOf } from "../facts/label-lessons";
import { createTextFile } from "../files/text-file";
import { parse } from "../syntax/transcript";
import { english } from "../text/message";
import { knowledgeOf, shownPath } from "./archives";
import { type FileCommand, Misuse } from "./command";
import { configWriter, type Home, homeOf, writeEach } from "./home";

interface Lessons {
  readonly file: string;
  readonly examples: readonly Example[];
}

interface Page {
  readonly home: Home;
  /** In the order of the files. */
  readonly lessons: Lessons[];
}

const CORRECTIONS = "corrections";

export const learn: FileCommand<Lessons> = {
  name: "learn",
  summary: "Learn how an archive writes its labels, from transcripts whose labels you have gone through.",
  operands: "PATH…",
  options: [
    {
      name: CORRECTIONS,
      summary: "learn only from labels that .transcript.json confirms or refuses, not from all that are read",
    },
  ],
  writesLesson: true,
  visit(file, given) {
    const transcript = parse(file.text, knowledgeOf(file, given));
    return { file: file.name, examples: lessonsOf(transcript, !given.flags.has(CORRECTIONS)) };
  },
  report(given, terminal) {
    if (given.flags.has("stdin")) throw new Misuse("learn writes beside the archive of files; leave out --stdin");
    if (given.flags.has("no-config")) throw new Misuse("learn writes beside a .transcript.json; leave out --no-config");
    const pages = new Map<string, Page>();
    return {
      take(lessons) {
        const home = homeOf(lessons.file, given);
        const page = pages.get(home.root) ?? { home, lessons: [] };
        pages.set(home.root, page);
        if (lessons.examples.length > 0 && page.lessons.length < MOST_TRANSCRIPTS) page.lessons.push(lessons);
      },
      end: () => writeEach(pages.values(), write, terminal),
    };
  },
};

function write({ home, lessons }: Page): string {
  const path = join(dirname(home.configFile), LESSON_NAME);
  const lesson = learnLesson(lessons.flatMap((one) => one.examples));
  if (lesson === null) return `nothing to learn for ${shownPath(path)}: no label is confirmed or refused`;
  // First the archive's own file: what is learnt counts only beside one.
  if (home.found === null) configWriter(home, newConfig)();
  createTextFile(path, writeLesson(lesson));
  return `learnt from ${english(lessonWords(lessons.map((one) => one.examples)))}: ${shownPath(path)}`;
}
