/** Numbers of what transcripts have, with their nouns. */

import { type Message, plural, say } from "./message";

export const lines = (count: number): Message => plural(count, say`${count} lines`, say`1 line`);
export const turns = (count: number): Message => plural(count, say`${count} turns`, say`1 turn`);
export const words = (count: number): Message => plural(count, say`${count} words`, say`1 word`);
export const files = (count: number): Message => plural(count, say`${count} files`, say`1 file`);
export const otherFiles = (count: number): Message => plural(count, say`${count} other files`, say`1 other file`);
export const answers = (count: number): Message => plural(count, say`${count} answers`, say`1 answer`);
export const questions = (count: number): Message => plural(count, say`${count} questions`, say`1 question`);
export const safeFixes = (count: number): Message => plural(count, say`${count} safe fixes`, say`1 safe fix`);
export const labels = (count: number): Message => plural(count, say`${count} labels`, say`1 label`);
export const transcripts = (count: number): Message => plural(count, say`${count} transcripts`, say`1 transcript`);
export const otherPlaces = (count: number): Message => plural(count, say`${count} other places`, say`1 other place`);
