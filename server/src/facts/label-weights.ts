/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  0, // clause
  -1.456, // a clause word
  -1.933, // speech words
  0, // small words
  -2.689, // field key
  5.176, // field that asks
  0, // long
  -0.2649, // digits
  -1.903, // identifier
  -9.994, // linked
  0.9549, // affiliation
  2.438, // note
  1.151, // timed
  0, // capitals
  6.353, // set off
  0.6894, // said before
  -3.924, // text
  -1.677, // no text
  -0.5735, // glued
  0, // common word
  -0.8151, // figures
  -1.199, // bare word
  -1.836, // begins as code
  -2.442, // says itself
  -3.964, // runs on
  0, // name as text
  0, // quotation
  0, // speech
  0, // sentence
  0.3853, // asks
  6.738, // answers
  2.629, // between turns
  0, // inside a paragraph
  -6.911, // amid words
  0, // blank before
  -7.112, // indent
  -1.357, // deep indent
  -0.2496, // listed
  7.959, // alone at the head
  0.2779, // alike: count
  0.0174, // alike: lines
  0, // alike: paragraphs
  -2.406, // alike: clauses
  -1.291, // alike: fields
  2.323, // alike: people
  0, // alike: words
  0, // alike: sentences
  1.035, // alike: speech
  0.1297, // alike: asks
  4.57, // alike: text
  0, // alike: low text
  -1.102, // alike: digits
  -2.615, // alike: bare words
  -4.511, // alike: common words
  0, // alike: adjacent
  0, // alike: names as text
  -1.423, // alike: once
  -1.075, // alike: numbered
  -2.6, // alike: bullets
  1.42, // alike: recur
  1.072, // alike: alternate
  0, // alike: return
  0.1259, // alike: span
  0, // alike: single
  -1.53, // alike: one name
  0, // alike: cycle
  -4.691, // unlike: person
  -0.1539, // unlike: opens
  -7.659, // unlike: text
  -0.7144, // unlike: words
  0.0457, // name: like it
  0.9405, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.4407, // name: speech
  0.1947, // name: sentences
  0, // name: low text
  0.5554, // name: otherwise
  2.218, // name: numbered
  0.7627, // name: alternates
  0.7533, // name: recurs and speaks
  0, // inside: often
  1.321, // rules: candidate
  0, // rules: label
  0, // rules: taken back
  0.01356, // rules: person
  2.626, // rules: alike
  1.44, // rules: name
  -0.1567, // rules: many
  -1.07, // rules: elsewhere
  -13.84, // text: FAQ
  -7.454, // text: play
  -2.198, // text: technical, no talk
  11.18, // captions: arrow
  -5.182, // page
];

export const BIAS = -6.686;
