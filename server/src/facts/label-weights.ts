/** What each sign of a label weighs, in the order of `SIGNS`. Written by `npm run train`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
  -0.8751, // clause
  -0.5892, // a clause word
  -2.851, // speech words
  -0.08091, // small words
  -3.312, // field key
  5.605, // field that asks
  0, // long
  -0.4115, // digits
  -2.425, // identifier
  -11.01, // linked
  1.169, // affiliation
  3.048, // note
  1.889, // timed
  0, // capitals
  7.266, // set off
  0.7584, // said before
  -4.201, // text
  -1.999, // no text
  -1.118, // glued
  0, // common word
  -0.6248, // figures
  -1.542, // bare word
  -1.842, // begins as code
  -2.33, // says itself
  -4.946, // runs on
  0, // name as text
  0, // quotation
  0.008139, // speech
  0, // sentence
  0.1907, // asks
  6.715, // answers
  2.541, // between turns
  0, // inside a paragraph
  -8.054, // amid words
  0, // blank before
  -7.365, // indent
  -1.179, // deep indent
  -0.1139, // listed
  6.885, // alone at the head
  0.323, // alike: count
  0.04781, // alike: lines
  0.1099, // alike: paragraphs
  -2.307, // alike: clauses
  -1.279, // alike: fields
  2.279, // alike: people
  -0.6908, // alike: words
  0, // alike: sentences
  1.965, // alike: speech
  0.2341, // alike: asks
  4.917, // alike: text
  0, // alike: low text
  -0.308, // alike: digits
  -1.651, // alike: bare words
  -4.32, // alike: common words
  -0.2292, // alike: adjacent
  0, // alike: names as text
  -1.494, // alike: once
  -0.684, // alike: numbered
  -2.546, // alike: bullets
  1.491, // alike: recur
  1.141, // alike: alternate
  0, // alike: return
  0.5866, // alike: span
  0, // alike: single
  -1.8, // alike: one name
  -0.7525, // alike: cycle
  -3.69, // unlike: person
  -0.005513, // unlike: opens
  -7.91, // unlike: text
  -3.788, // unlike: words
  0, // name: like it
  0.7379, // name: recurs
  0, // name: opens twice
  0, // name: opens often
  0.1703, // name: speech
  0.2532, // name: sentences
  0, // name: low text
  1.231, // name: otherwise
  2.265, // name: numbered
  0.1509, // name: alternates
  0.3404, // name: recurs and speaks
  0.2885, // inside: often
  1.824, // rules: candidate
  0, // rules: label
  -5.606, // rules: taken back
  0.4335, // rules: person
  2.809, // rules: alike
  1.182, // rules: name
  -0.2733, // rules: many
  -0.3916, // rules: elsewhere
  -13.75, // text: FAQ
  -7.483, // text: play
  -2.007, // text: technical, no talk
  11.2, // captions: arrow
  -4.513, // page
];

export const BIAS = -6.789;
